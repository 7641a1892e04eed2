// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QString>

class QWidget;

namespace entente {

class Navigator;
class Workspace;

/// Shows the proof of an act (uuid; empty: the latest yes), which leaves its row in the journal, and saves copies of it.
void showProof(Workspace &workspace, Navigator &navigator, PersonId person, const QString &event,
               QWidget *parent);

} // namespace entente
