// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/redaction.h"
#include "core/base/result.h"
#include "core/db/reader.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>

namespace entente::catalogue {
class Catalogue;
}

namespace entente::db {

class Transaction;

/// A row by the names of its columns; integers are qlonglong, texts QString, blobs QByteArray.
struct Record
{
    qint64 key = 0; ///< the table's integer key, 0 where it has none
    QHash<QString, QVariant> values;

    QString text(const QString &column) const { return values.value(column).toString(); }
    qint64 integer(const QString &column) const { return values.value(column).toLongLong(); }
    QByteArray blob(const QString &column) const { return values.value(column).toByteArray(); }
};
ENTENTE_NOT_LOGGABLE(Record)

/// column = value; an invalid QVariant asks for NULL.
struct Equal
{
    QString column;
    QVariant value;
};
ENTENTE_NOT_LOGGABLE(Equal)

/// The only composer of SQL: engines that are generated from the catalogue walk tables that they do not know by name.
/// Every identifier is one of the catalogue's and of the schema's, every value is bound. Names that are neither are
/// Internal: they come from code, never from people.
class QueryBuilder final
{
public:
    static Result<QueryBuilder> create(const Reader &reader, const catalogue::Catalogue &catalogue);

    /// Rows in the order of their key.
    Result<QList<Record>> select(const Reader &reader, const QString &table,
                                 const QStringList &columns, const QList<Equal> &where) const;
    /// As select(), for rows that a link table leads to: link.`linkColumn` = table.`linkColumn`.
    Result<QList<Record>> selectLinked(const Reader &reader, const QString &table,
                                       const QStringList &columns, const QString &linkTable,
                                       const QString &linkColumn, const Equal &linkWhere) const;
    Result<qint64> count(const Reader &reader, const QString &table,
                         const QList<Equal> &where) const;
    /// Every row in which at least one of `columns` is not empty; `take` false stops.
    Result<void> eachNotEmpty(const Reader &reader, const QString &table,
                              const QStringList &columns,
                              const std::function<bool(const Record &)> &take) const;

    /// Adds one row, its key included where `values` name it.
    Result<void> insert(Transaction &tx, const QString &table, const QList<Equal> &values) const;
    /// These three give the number of rows.
    Result<qint64> remove(Transaction &tx, const QString &table, const QList<Equal> &where) const;
    Result<qint64> update(Transaction &tx, const QString &table, const QList<Equal> &values,
                          const QList<Equal> &where) const;
    /// Empties columns: NULL where the schema lets it, else an empty text, no bytes or zero.
    Result<qint64> clear(Transaction &tx, const QString &table, const QStringList &columns,
                         const QList<Equal> &where) const;

    bool has(const QString &table, const QString &column) const;
    /// All columns that catalogue and schema know, in the order of their names.
    QStringList columnsOf(const QString &table) const;
    /// Name of the integer key, empty when the table has none.
    QString keyOf(const QString &table) const;
    /// "TEXT", "INTEGER", "BLOB" or "REAL".
    QString typeOf(const QString &table, const QString &column) const;

private:
    struct ColumnFacts
    {
        QString type;
        bool required = false;
    };
    struct TableFacts
    {
        QString key;
        QHash<QString, ColumnFacts> columns;
    };

    Result<void> check(const QString &table, const QStringList &columns,
                       const QList<Equal> &where) const;
    Result<QList<Record>> read(const Reader &reader, const QString &sql, const QString &table,
                               const QStringList &columns, const QList<Equal> &where) const;
    Result<qint64> write(Transaction &tx, const QString &sql, const QList<Equal> &values,
                         const QList<Equal> &where) const;
    QString emptyLiteral(const QString &table, const QString &column) const;

    QHash<QString, TableFacts> m_tables;
};

} // namespace entente::db
