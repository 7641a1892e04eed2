// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QHeaderView;
class QMenu;

namespace entente {

/// Which columns of a list are shown, in which order and how wide, by names that outlive versions of the program.
namespace columnlayout {

/// Widths at 100 % text.
QString toText(const QHeaderView &header, const QStringList &codes);
/// Leaves alone what the text does not name; false when it is no layout.
bool apply(QHeaderView &header, const QStringList &codes, const QString &text);

/// One entry per column to show or hide it; the first one always stays.
void fillMenu(QMenu &menu, QHeaderView &header);

} // namespace columnlayout

} // namespace entente
