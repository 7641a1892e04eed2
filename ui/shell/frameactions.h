// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace entente {

class Actions;
class Navigator;

/// What can be done from everywhere: the places of the frame, new records, settings by their names.
void addFrameActions(Actions &actions, Navigator &navigator, const QStringList &pages);

} // namespace entente
