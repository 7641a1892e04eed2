// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemView;
class QListView;
class QTableView;
class QTreeView;

namespace entente {

class CellDelegate;
class EmptyState;

/// Looks shared by all tables: rows of 36 px (at 100 %), no grid, hairlines, a hover row, a header that stays in place.
/// `rowHeight` at 100 %: 36 for one line, 44 to 52 for two (`lines`). The delegate draws the roles of rowmodel.h.
CellDelegate *setUpTable(QTableView *view, const QString &accessibleName, int rowHeight = 36,
                         int lines = 1);
CellDelegate *setUpTree(QTreeView *view, const QString &accessibleName, int rowHeight = 36,
                        int lines = 1);
CellDelegate *setUpList(QListView *view, const QString &accessibleName, int rowHeight = 44,
                        int lines = 2);

/// Stands in the view while its model has no rows. Without `action` there is no button.
EmptyState *setEmptyState(QAbstractItemView *view, const QString &icon, const QString &sentence,
                          const QString &action = {});

/// Rows of a table of two lines grow with the words of one column (-1: of all), so that none of them elides. Give the model first;
/// for tables without a scroll bar of their own, `maximumRows` as for fitHeightToRows().
void growRowsToWords(QTableView *view, int column, int maximumRows = 0);
/// Makes a view as high as its rows, up to `maximumRows`; then it scrolls.
void fitHeightToRows(QAbstractItemView *view, int maximumRows = 8);

} // namespace entente
