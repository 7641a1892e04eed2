// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

class QAbstractItemView;

namespace entente {

class SnapshotModel;

/// Which rows of a list are chosen, without reading any: a million chosen rows are one range.
namespace rowselection {

qint64 count(const QAbstractItemView &view);
/// In the order of the list.
std::vector<qint64> keys(const QAbstractItemView &view, const SnapshotModel &model);

} // namespace rowselection

/// Keeps place, current row and selection of a view while its list is replaced by a newer state of itself.
class SelectionKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SelectionKeeper)
public:
    /// Owned by the view.
    SelectionKeeper(QAbstractItemView *view, SnapshotModel *model);

private:
    void remember();
    void restore();

    QAbstractItemView *m_view;
    SnapshotModel *m_model;
    std::vector<qint64> m_chosen;
    qint64 m_current = 0;
    int m_currentRow = -1;
    int m_currentColumn = 0;
    qint64 m_top = 0;
};

} // namespace entente
