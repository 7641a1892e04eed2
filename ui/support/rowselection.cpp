// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/rowselection.h"

#include "core/lists/idset.h"
#include "ui/support/snapshotmodel.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>

#include <algorithm>

namespace entente {

namespace {

struct RowRange
{
    int first = 0;
    int last = 0;
};

QList<RowRange> chosenRanges(const QAbstractItemView &view)
{
    QList<RowRange> ranges;
    if (!view.selectionModel())
        return ranges;
    for (const auto &range : view.selectionModel()->selection())
        ranges.append({range.top(), range.bottom()});
    std::ranges::sort(ranges, {}, &RowRange::first);
    // A row that is chosen column by column, or twice, counts once.
    QList<RowRange> merged;
    for (const auto &range : std::as_const(ranges)) {
        if (!merged.isEmpty() && range.first <= merged.last().last + 1)
            merged.last().last = std::max(merged.last().last, range.last);
        else
            merged.append(range);
    }
    return merged;
}

} // namespace

namespace rowselection {

qint64 count(const QAbstractItemView &view)
{
    qint64 rows = 0;
    for (const auto &range : chosenRanges(view))
        rows += range.last - range.first + 1;
    return rows;
}

std::vector<qint64> keys(const QAbstractItemView &view, const SnapshotModel &model)
{
    std::vector<qint64> keys;
    keys.reserve(size_t(count(view)));
    for (const auto &range : chosenRanges(view)) {
        for (int row = range.first; row <= range.last; ++row)
            keys.push_back(model.keyAt(row));
    }
    return keys;
}

} // namespace rowselection

SelectionKeeper::SelectionKeeper(QAbstractItemView *view, SnapshotModel *model)
    : QObject(view)
    , m_view(view)
    , m_model(model)
{
    connect(model, &SnapshotModel::aboutToReplace, this, &SelectionKeeper::remember);
    connect(model, &SnapshotModel::replaced, this, &SelectionKeeper::restore);
}

void SelectionKeeper::remember()
{
    m_chosen = rowselection::keys(*m_view, *m_model);
    const auto current = m_view->currentIndex();
    m_currentRow = current.row();
    m_currentColumn = std::max(0, current.column());
    m_current = m_model->keyAt(m_currentRow);
    m_top = m_model->keyAt(m_view->indexAt(QPoint(1, 1)).row());
}

void SelectionKeeper::restore()
{
    IdSet chosen;
    for (const auto key : m_chosen)
        chosen.insert(key);
    const auto lastColumn = m_model->columnCount() - 1;
    QItemSelection selection;
    const auto &keys = m_model->keys();
    for (int row = 0; row < int(keys.size()); ++row) {
        if (m_chosen.empty() || !chosen.contains(keys[size_t(row)]))
            continue;
        const int first = row;
        while (row + 1 < int(keys.size()) && chosen.contains(keys[size_t(row) + 1]))
            ++row;
        selection.append(
            QItemSelectionRange(m_model->index(first, 0), m_model->index(row, lastColumn)));
    }
    int current = m_model->rowOfKey(m_current);
    if (current < 0)
        current = std::min(m_currentRow, m_model->rowCount() - 1);
    auto *model = m_view->selectionModel();
    model->setCurrentIndex(m_model->index(current, m_currentColumn), QItemSelectionModel::NoUpdate);
    model->select(selection, QItemSelectionModel::ClearAndSelect);
    if (const int top = m_model->rowOfKey(m_top); top >= 0)
        m_view->scrollTo(m_model->index(top, 0), QAbstractItemView::PositionAtTop);
    m_chosen.clear();
    m_chosen.shrink_to_fit();
}

} // namespace entente
