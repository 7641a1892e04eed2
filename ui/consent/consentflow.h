// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consentevent.h"

class QWidget;

namespace entente {

class Navigator;
class Workspace;

/// Asks what the person takes back and records it.
void withdrawConsent(Workspace &workspace, Navigator &navigator, PersonId person, QWidget *parent);

/// Opens the capture; the person answers by `mechanism`, which can still be changed there.
void recordConsent(Workspace &workspace, Navigator &navigator, PersonId person, Mechanism mechanism,
                   QWidget *parent);

} // namespace entente
