// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFrame>
#include <QHash>
#include <QList>

class QHBoxLayout;
class QLabel;
class QMenu;
class QTableView;
class QTimer;
class QToolButton;
class QVBoxLayout;

namespace entente {

class EmptyState;
class FilterBar;
class ListQueryable;
class Navigator;
class SnapshotModel;
class ViewPicker;
class Workspace;

/// A list with all that belongs to it: count, view, filter, columns, table, what can be done with the chosen rows.
class ListPane final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListPane)
public:
    /// What differs from list to list; widths at 100 %, a width of 0 takes what is left.
    struct Look
    {
        QString name;
        QList<std::pair<int, int>> columns; ///< shown at first, with their widths
        QString emptyIcon;
        QString emptySentence;
        QString emptyAction;
    };

    /// `queryable` is the same object as `model`.
    ListPane(Workspace &workspace, Navigator &navigator, SnapshotModel &model,
             ListQueryable &queryable, Look look, QWidget *parent);
    ~ListPane() override;

    QTableView *table() const { return m_table; }
    FilterBar *filterBar() const { return m_filter; }
    ViewPicker *views() const { return m_views; }
    /// At the right of the columns' button.
    void addTool(QWidget *tool);
    /// Between the table and the foot.
    void addBar(QWidget *bar);
    void setFoot(const QString &sentence);

    /// Shows the filter and puts the focus there.
    void startFilter();
    /// Shows the columns to sort by and both directions, for the keyboard.
    void startSort();
    /// Selects this row now, or as soon as the list holds it; removes the filter when it would hide the row.
    void select(qint64 key);
    qint64 currentKey() const;

signals:
    void currentChanged();
    void activated();
    void emptyActivated();
    /// Another list, or the same one complete: counts are shown anew.
    void listShown();

private:
    void buildBar(const Look &look);
    void buildTable(const Look &look);
    void fillColumnMenu();
    void fillSortMenu(QMenu &menu);
    int fittingWidth(int column, int wanted) const;
    void applyLayout(const Look &look);
    void scaleColumns();
    void keepLayout();
    void onFilterChanged();
    void onListShown();
    void onSectionClicked(int column);
    void showCount();
    void showEmpty();
    void showNothingFound();
    void showRange();
    void takeWanted();

    Workspace &m_workspace;
    Navigator &m_navigator;
    SnapshotModel &m_model;
    ListQueryable &m_list;
    const Look m_look;
    QVBoxLayout *m_column;
    QHBoxLayout *m_bar;
    QLabel *m_count;
    ViewPicker *m_views;
    FilterBar *m_filter;
    QMenu *m_columns;
    QMenu *m_sort;
    QToolButton *m_columnButton = nullptr;
    QWidget *m_lastTool = nullptr;
    QTableView *m_table;
    EmptyState *m_empty;
    QLabel *m_foot;
    QLabel *m_range;
    QTimer *m_keep;
    int m_whole = 0; // what 1000 px are at this size of letters
    qint64 m_wanted = 0;
    qint64 m_last = 0; // shown before the list was replaced
};

} // namespace entente
