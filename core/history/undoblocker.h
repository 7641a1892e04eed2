// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace entente {

/// Why something cannot be undone without losing something newer.
struct UndoBlocker
{
    QString recordUuid; ///< the person's or organisation's, empty when it is neither's
    QString code;       ///< undo.edited, undo.used_since
    QString field = {}; ///< "table.column" that has another value now; empty for a whole row

    bool operator==(const UndoBlocker &) const = default;
};

} // namespace entente
