// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/snapshotmodel.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace entente {

SnapshotModel::SnapshotModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    // An import announces itself once, but a colleague's typing row by row: the order is read when it has come to rest.
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(150ms);
    connect(&m_refresh, &QTimer::timeout, this, &SnapshotModel::startReading);
}

SnapshotModel::~SnapshotModel() = default;

int SnapshotModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

qint64 SnapshotModel::keyAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_keys[size_t(row)] : 0;
}

int SnapshotModel::rowOfKey(qint64 key) const
{
    const auto found = std::ranges::find(m_keys, key);
    return found == m_keys.end() ? -1 : int(found - m_keys.begin());
}

void SnapshotModel::setComplete(bool complete)
{
    m_complete = complete;
    emit completeChanged();
}

void SnapshotModel::reload()
{
    m_refresh.stop();
    m_task.cancel();
    auto first = firstKeys(kFirstPage);
    if (!first) {
        emit failed(first.error());
        return;
    }
    m_otherList = !first->has_value();
    const bool all = first->has_value() && qint64((*first)->size()) < kFirstPage;
    if (first->has_value())
        show(**std::move(first), all);
    else
        setComplete(false);
    if (!all)
        startReading();
}

void SnapshotModel::show(Keys keys, bool complete)
{
    beginResetModel();
    m_keys = std::move(keys);
    dropRows();
    endResetModel();
    m_complete = complete;
    emit reloaded();
    emit completeChanged();
}

void SnapshotModel::refresh()
{
    m_refresh.start();
}

void SnapshotModel::startReading()
{
    const auto read = [all = readAll()](Services &services, const AsideControl &control) {
        return all(services, [&] { return control.isStopped(); });
    };
    m_workspace.readAside(m_task, read, this, [this](Result<Keys> keys) {
        if (keys && std::exchange(m_otherList, false)) {
            show(*std::move(keys), true);
        } else if (keys) {
            adopt(*std::move(keys));
            setComplete(true);
        } else if (keys.error().code != ErrorCode::Cancelled) {
            emit failed(keys.error());
        }
    });
}

// What stays where it is keeps its rows: the views go on without a jump.
void SnapshotModel::adopt(Keys keys)
{
    const auto shorter = std::min(keys.size(), m_keys.size());
    const auto [there, here] = std::mismatch(keys.begin(), keys.begin() + qint64(shorter),
                                             m_keys.begin());
    const auto before = size_t(here - m_keys.begin());
    size_t after = 0;
    while (after < shorter - before
           && keys[keys.size() - 1 - after] == m_keys[m_keys.size() - 1 - after])
        ++after;
    const auto gone = m_keys.size() - before - after;
    const auto come = keys.size() - before - after;
    if (gone > 0 && come > 0) {
        replaceAll(std::move(keys));
    } else if (come > 0) {
        beginInsertRows({}, int(before), int(before + come) - 1);
        m_keys = std::move(keys);
        endInsertRows();
    } else if (gone > 0) {
        beginRemoveRows({}, int(before), int(before + gone) - 1);
        m_keys = std::move(keys);
        endRemoveRows();
    }
}

void SnapshotModel::replaceAll(Keys keys)
{
    emit aboutToReplace();
    beginResetModel();
    m_keys = std::move(keys);
    endResetModel();
    emit replaced();
}

void SnapshotModel::refreshRow(qint64 key)
{
    dropRow(key);
    if (const int row = rowOfKey(key); row >= 0)
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void SnapshotModel::refreshRows()
{
    dropRows();
    if (!m_keys.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace entente
