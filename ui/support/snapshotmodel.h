// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/support/backgroundtask.h"
#include "ui/support/rowmodel.h"
#include "ui/support/workspace.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>

#include <optional>
#include <vector>

namespace entente {

/// A list of any length as the keys of its rows, eight bytes each: the first page at once, the whole order from a worker,
/// the rows themselves when they come into view. CachedModel adds the rows.
class SnapshotModel : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SnapshotModel)
public:
    using Keys = std::vector<qint64>;
    using ReadAll = std::function<Result<Keys>(Services &, const std::function<bool()> &stop)>;

    /// Rows that are read before the whole order is known.
    static constexpr qint64 kFirstPage = 200;

    ~SnapshotModel() override;

    int rowCount(const QModelIndex &parent = {}) const final;
    /// 0 outside of the list.
    qint64 keyAt(int row) const;
    /// -1 when it is not in the list.
    int rowOfKey(qint64 key) const;
    const Keys &keys() const { return m_keys; }
    qint64 total() const { return qint64(m_keys.size()); }
    /// False while the worker reads: total() is not the last word.
    bool isComplete() const { return m_complete; }

    /// Another order or another filter: begins at the top.
    void reload();
    /// Something changed in the vault: the same list again a moment later, without losing place or selection.
    void refresh();
    /// One row is read again.
    void refreshRow(qint64 key);
    void refreshRows();

signals:
    /// The beginning of another list stands there; completeChanged() tells when all of it does.
    void reloaded();
    void completeChanged();
    /// Around a replacement of the same list: whoever keeps rows by number remembers keys instead.
    void aboutToReplace();
    void replaced();
    void failed(const entente::Error &error) const;
    /// There are other columns than before.
    void columnsChanged();

protected:
    explicit SnapshotModel(Workspace &workspace, QObject *parent);

    Workspace &workspace() const { return m_workspace; }

    /// The first rows if they can be told within a frame; nullopt lets the worker tell all.
    virtual Result<std::optional<Keys>> firstKeys(qint64 limit) = 0;
    /// Runs on the worker: takes what it needs along by value.
    virtual ReadAll readAll() const = 0;
    virtual void dropRow(qint64 key) = 0;
    virtual void dropRows() = 0;

private:
    void startReading();
    void show(Keys keys, bool complete);
    void adopt(Keys keys);
    void replaceAll(Keys keys);
    void setComplete(bool complete);

    Workspace &m_workspace;
    Keys m_keys;
    bool m_complete = true;
    bool m_otherList = false; // what stands there belongs to the list before
    BackgroundTask m_task;
    QTimer m_refresh;
};

/// A SnapshotModel whose rows are values, the latest few thousand of them kept.
template<typename Row>
class CachedModel : public SnapshotModel
{
public:
    QVariant data(const QModelIndex &index, int role) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const QVariant value = cell(*row(index.row()), index.column(), role);
        if (value.isValid() || role != Qt::TextAlignmentRole)
            return value;
        return QVariant::fromValue(columnSpecs().at(index.column()).alignment);
    }
    int columnCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : int(columnSpecs().size());
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnSpecs().size())
            return {};
        const auto &column = columnSpecs().at(section);
        if (role == Qt::DisplayRole)
            return column.title;
        return role == Qt::TextAlignmentRole ? QVariant::fromValue(column.alignment) : QVariant();
    }

protected:
    CachedModel(Workspace &workspace, QObject *parent)
        : SnapshotModel(workspace, parent)
        , m_rows(kKeptRows)
    {}

    virtual QList<ColumnSpec> columns() const = 0;
    virtual Row read(qint64 key) const = 0;
    virtual QVariant cell(const Row &row, int column, int role) const = 0;

    /// Asks for the columns again.
    void renewColumns()
    {
        beginResetModel();
        m_columns.clear();
        endResetModel();
        emit columnsChanged();
    }
    void dropRow(qint64 key) final { m_rows.remove(key); }
    void dropRows() final { m_rows.clear(); }

private:
    static constexpr int kKeptRows = 2000;

    const Row *row(int number) const
    {
        const auto key = keyAt(number);
        if (const auto *kept = m_rows.object(key))
            return kept;
        auto *fresh = new Row(read(key));
        m_rows.insert(key, fresh);
        return fresh;
    }
    const QList<ColumnSpec> &columnSpecs() const
    {
        if (m_columns.isEmpty())
            m_columns = columns();
        return m_columns;
    }

    mutable QCache<qint64, Row> m_rows;
    mutable QList<ColumnSpec> m_columns;
};

} // namespace entente
