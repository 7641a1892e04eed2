// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QString>

#include <utility>

namespace entente {

/// What a cell may say besides the roles of Qt; CellDelegate draws them.
enum CellRole {
    SortRole = Qt::UserRole + 100, ///< comparable value: number, date, folded text
    VerdictRole,                   ///< int of VerdictLook: a chip, its word is the DisplayRole
    ActionRole,                    ///< int of ActionLook: a chip of a plan
    AvatarRole,     ///< record id: initials of the name in AvatarNameRole or DisplayRole
    AvatarNameRole, ///< name the initials are taken from
    StrongRole,     ///< start of the DisplayRole that is drawn in 500 ("Aubert" of "Aubert Claire")
    SubtitleRole,   ///< second line, small
    IconNameRole,   ///< freedesktop name
    ToneRole,       ///< int of Tone
    LinkRole,       ///< true: drawn and clicked as a link (CellDelegate::linkActivated)
    DeadlineRole,   ///< int: days left, drawn as a deadline box
    MediumRole,     ///< true: the whole text in 500
};

struct ColumnSpec
{
    QString title;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    QString toolTip = {};
};

/// A table over a list of values. Fixes the contract of Qt models; derived classes say columns and cells only.
template<typename Row>
class RowModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    const QList<Row> &rows() const { return m_rows; }
    const Row &row(int index) const { return m_rows.at(index); }
    const Row *rowAt(const QModelIndex &index) const
    {
        return index.isValid() && index.row() < m_rows.size() ? &m_rows.at(index.row()) : nullptr;
    }

    int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(columnSpecs().size());
    }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const QVariant value = cell(m_rows.at(index.row()), index.column(), role);
        if (value.isValid() || (role != Qt::TextAlignmentRole && role != SortRole))
            return value;
        if (role == SortRole)
            return cell(m_rows.at(index.row()), index.column(), Qt::DisplayRole);
        return QVariant::fromValue(columnSpecs().at(index.column()).alignment);
    }

    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const final
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnSpecs().size())
            return {};
        const ColumnSpec &column = columnSpecs().at(section);
        switch (role) {
        case Qt::DisplayRole: return column.title;
        case Qt::TextAlignmentRole: return QVariant::fromValue(column.alignment);
        case Qt::ToolTipRole:
            return column.toolTip.isEmpty() ? QVariant() : QVariant(column.toolTip.toHtmlEscaped());
        default: return {};
        }
    }

    void setRows(QList<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    void insertRowAt(int position, Row row)
    {
        beginInsertRows({}, position, position);
        m_rows.insert(position, std::move(row));
        endInsertRows();
    }
    void appendRows(const QList<Row> &rows)
    {
        if (rows.isEmpty())
            return;
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
        m_rows.append(rows);
        endInsertRows();
    }
    void replaceRow(int position, Row row)
    {
        m_rows[position] = std::move(row);
        emit dataChanged(index(position, 0), index(position, columnCount() - 1));
    }
    void removeRowAt(int position)
    {
        beginRemoveRows({}, position, position);
        m_rows.removeAt(position);
        endRemoveRows();
    }

protected:
    /// In the order of the derived model's `enum class Column`.
    virtual QList<ColumnSpec> columns() const = 0;
    virtual QVariant cell(const Row &row, int column, int role) const = 0;

private:
    const QList<ColumnSpec> &columnSpecs() const
    {
        if (m_columns.isEmpty())
            m_columns = columns();
        return m_columns;
    }

    QList<Row> m_rows;
    mutable QList<ColumnSpec> m_columns;
};

} // namespace entente
