// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/querybuilder.h"

#include "core/catalogue/catalogue.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"

#include <array>

using namespace Qt::StringLiterals;

namespace entente::db {

namespace {

// Statement keeps the pointers, so the names must live as long as the program.
constexpr std::array kValuePlaceholders{
    ":v0",  ":v1",  ":v2",  ":v3",  ":v4",  ":v5",  ":v6",  ":v7",  ":v8",  ":v9",
    ":v10", ":v11", ":v12", ":v13", ":v14", ":v15", ":v16", ":v17", ":v18", ":v19",
    ":v20", ":v21", ":v22", ":v23", ":v24", ":v25", ":v26", ":v27", ":v28", ":v29",
    ":v30", ":v31", ":v32", ":v33", ":v34", ":v35", ":v36", ":v37", ":v38", ":v39"};
constexpr std::array kWherePlaceholders{":w0", ":w1", ":w2", ":w3"};

QString quoteName(const QString &name)
{
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

QString whereClause(const QList<Equal> &where)
{
    QString clause;
    for (qsizetype i = 0; i < where.size(); ++i) {
        clause += i == 0 ? u" WHERE "_s : u" AND "_s;
        clause += quoteName(where[i].column) + u" IS "_s
                  + QString::fromLatin1(kWherePlaceholders[size_t(i)]);
    }
    return clause;
}

QString columnList(const QStringList &columns, const QString &prefix = {})
{
    QStringList quoted;
    for (const auto &column : columns)
        quoted.append(prefix + quoteName(column));
    return quoted.join(u", "_s);
}

Failure unknownName(const QString &table, const QString &column)
{
    return Failure{ErrorCode::Internal, u"not in catalogue and schema: "_s + table + u'.' + column};
}

} // namespace

Result<QueryBuilder> QueryBuilder::create(const Reader &reader,
                                          const catalogue::Catalogue &catalogue)
{
    QueryBuilder builder;
    Statement facts(reader, "db/select_column_facts");
    while (facts.next()) {
        const auto table = facts.text("table_name");
        const auto column = facts.text("column_name");
        const auto *entry = catalogue.table(table);
        if (!entry || !entry->column(column))
            continue;
        auto &known = builder.m_tables[table];
        known.columns.insert(column, {facts.text("column_type"), facts.flag("is_required")});
        if (facts.integer("key_position") == 1 && facts.text("column_type") == u"INTEGER")
            known.key = column;
    }
    if (auto done = facts.finish(); !done)
        return Failure{done.error()};
    return builder;
}

Result<void> QueryBuilder::check(const QString &table, const QStringList &columns,
                                 const QList<Equal> &where) const
{
    const auto known = m_tables.constFind(table);
    if (known == m_tables.cend())
        return unknownName(table, {});
    for (const auto &column : columns) {
        if (!known->columns.contains(column))
            return unknownName(table, column);
    }
    for (const auto &condition : where) {
        if (!known->columns.contains(condition.column))
            return unknownName(table, condition.column);
    }
    if (where.size() > qsizetype(kWherePlaceholders.size()))
        return Failure{ErrorCode::Internal, u"too many conditions"_s};
    return {};
}

Result<QList<Record>> QueryBuilder::read(const Reader &reader, const QString &sql,
                                         const QString &table, const QStringList &columns,
                                         const QList<Equal> &where) const
{
    Statement statement(reader, Statement::Text{sql});
    for (qsizetype i = 0; i < where.size(); ++i)
        statement.bindVariant(kWherePlaceholders[size_t(i)], where[i].value);
    QList<QByteArray> names;
    for (const auto &column : columns)
        names.append(column.toUtf8());
    const auto key = keyOf(table).toUtf8();
    QList<Record> records;
    while (statement.next()) {
        Record record;
        for (qsizetype i = 0; i < columns.size(); ++i)
            record.values.insert(columns[i],
                                 statement.cell(statement.indexOf(names[i].constData())));
        if (!key.isEmpty())
            record.key = statement.integer("record_key");
        records.append(std::move(record));
    }
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    return records;
}

Result<QList<Record>> QueryBuilder::select(const Reader &reader, const QString &table,
                                           const QStringList &columns,
                                           const QList<Equal> &where) const
{
    if (auto known = check(table, columns, where); !known)
        return Failure{known.error()};
    const auto key = keyOf(table);
    if (key.isEmpty() && columns.isEmpty())
        return Failure{ErrorCode::Internal, u"nothing to select from "_s + table};
    QStringList selected;
    for (const auto &column : columns)
        selected.append(quoteName(column));
    if (!key.isEmpty())
        selected.append(quoteName(key) + u" AS record_key"_s);
    QString sql = u"SELECT "_s + selected.join(u", "_s);
    sql += u" FROM "_s + quoteName(table) + whereClause(where);
    if (!key.isEmpty())
        sql += u" ORDER BY "_s + quoteName(key);
    return read(reader, sql, table, columns, where);
}

Result<QList<Record>> QueryBuilder::selectLinked(const Reader &reader, const QString &table,
                                                 const QStringList &columns,
                                                 const QString &linkTable,
                                                 const QString &linkColumn,
                                                 const Equal &linkWhere) const
{
    if (auto known = check(table, columns + QStringList{linkColumn}, {}); !known)
        return Failure{known.error()};
    if (auto known = check(linkTable, {linkColumn}, {linkWhere}); !known)
        return Failure{known.error()};
    const auto key = keyOf(table);
    QString sql = u"SELECT DISTINCT "_s + columnList(columns, u"t."_s);
    if (!key.isEmpty())
        sql += u", t."_s + quoteName(key) + u" AS record_key"_s;
    sql += u" FROM "_s + quoteName(linkTable) + u" AS l JOIN "_s + quoteName(table)
           + u" AS t ON t."_s + quoteName(linkColumn) + u" = l."_s + quoteName(linkColumn)
           + u" WHERE l."_s + quoteName(linkWhere.column) + u" IS "_s
           + QString::fromLatin1(kWherePlaceholders[0]);
    if (!key.isEmpty())
        sql += u" ORDER BY t."_s + quoteName(key);
    return read(reader, sql, table, columns, {linkWhere});
}

Result<qint64> QueryBuilder::count(const Reader &reader, const QString &table,
                                   const QList<Equal> &where) const
{
    if (auto known = check(table, {}, where); !known)
        return Failure{known.error()};
    Statement statement(reader, Statement::Text{u"SELECT COUNT(*) AS row_count FROM "_s
                                                + quoteName(table) + whereClause(where)});
    for (qsizetype i = 0; i < where.size(); ++i)
        statement.bindVariant(kWherePlaceholders[size_t(i)], where[i].value);
    const qint64 rows = statement.next() ? statement.integer("row_count") : 0;
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    return rows;
}

Result<void> QueryBuilder::eachNotEmpty(const Reader &reader, const QString &table,
                                        const QStringList &columns,
                                        const std::function<bool(const Record &)> &take) const
{
    if (auto known = check(table, columns, {}); !known)
        return known;
    const auto key = keyOf(table);
    if (key.isEmpty() || columns.isEmpty())
        return Failure{ErrorCode::Internal, u"no key or no columns to walk: "_s + table};
    QStringList filled;
    for (const auto &column : columns)
        filled.append(u"LENGTH("_s + quoteName(column) + u") > 0"_s);
    Statement statement(reader, Statement::Text{u"SELECT "_s + columnList(columns) + u", "_s
                                                + quoteName(key) + u" AS record_key FROM "_s
                                                + quoteName(table) + u" WHERE "_s
                                                + filled.join(u" OR "_s)});
    Record record;
    bool more = true;
    while (more && statement.next()) {
        for (const auto &column : columns)
            record.values.insert(column,
                                 statement.cell(statement.indexOf(column.toUtf8().constData())));
        record.key = statement.integer("record_key");
        more = take(record);
    }
    return statement.finish();
}

Result<qint64> QueryBuilder::write(Transaction &tx, const QString &sql, const QList<Equal> &values,
                                   const QList<Equal> &where) const
{
    Statement statement(tx, Statement::Text{sql});
    for (qsizetype i = 0; i < values.size(); ++i)
        statement.bindVariant(kValuePlaceholders[size_t(i)], values[i].value);
    for (qsizetype i = 0; i < where.size(); ++i)
        statement.bindVariant(kWherePlaceholders[size_t(i)], where[i].value);
    if (auto done = statement.run(); !done)
        return Failure{done.error()};
    return statement.changes();
}

Result<void> QueryBuilder::insert(Transaction &tx, const QString &table,
                                  const QList<Equal> &values) const
{
    if (values.isEmpty() || values.size() > qsizetype(kValuePlaceholders.size()))
        return Failure{ErrorCode::Internal, u"no values or too many to insert: "_s + table};
    QStringList columns;
    QStringList placeholders;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!has(table, values[i].column))
            return unknownName(table, values[i].column);
        columns.append(values[i].column);
        placeholders.append(QString::fromLatin1(kValuePlaceholders[size_t(i)]));
    }
    const auto inserted = write(tx,
                                u"INSERT INTO "_s + quoteName(table) + u" ("_s + columnList(columns)
                                    + u") VALUES ("_s + placeholders.join(u", "_s) + u')',
                                values, {});
    return inserted ? Result<void>{} : Failure{inserted.error()};
}

Result<qint64> QueryBuilder::remove(Transaction &tx, const QString &table,
                                    const QList<Equal> &where) const
{
    if (auto known = check(table, {}, where); !known)
        return Failure{known.error()};
    if (where.isEmpty())
        return Failure{ErrorCode::Internal, u"refuses to empty a whole table: "_s + table};
    return write(tx, u"DELETE FROM "_s + quoteName(table) + whereClause(where), {}, where);
}

Result<qint64> QueryBuilder::update(Transaction &tx, const QString &table,
                                    const QList<Equal> &values, const QList<Equal> &where) const
{
    if (auto known = check(table, {}, where); !known)
        return Failure{known.error()};
    if (values.isEmpty() || values.size() > qsizetype(kValuePlaceholders.size()) || where.isEmpty())
        return Failure{ErrorCode::Internal, u"an update needs values and a condition: "_s + table};
    QStringList assignments;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (!has(table, values[i].column))
            return unknownName(table, values[i].column);
        assignments.append(quoteName(values[i].column) + u" = "_s
                           + QString::fromLatin1(kValuePlaceholders[size_t(i)]));
    }
    return write(tx,
                 u"UPDATE "_s + quoteName(table) + u" SET "_s + assignments.join(u", "_s)
                     + whereClause(where),
                 values, where);
}

Result<qint64> QueryBuilder::clear(Transaction &tx, const QString &table,
                                   const QStringList &columns, const QList<Equal> &where) const
{
    if (auto known = check(table, columns, where); !known)
        return Failure{known.error()};
    if (columns.isEmpty() || where.isEmpty())
        return Failure{ErrorCode::Internal, u"emptying needs columns and a condition: "_s + table};
    QStringList assignments;
    for (const auto &column : columns)
        assignments.append(quoteName(column) + u" = "_s + emptyLiteral(table, column));
    return write(tx,
                 u"UPDATE "_s + quoteName(table) + u" SET "_s + assignments.join(u", "_s)
                     + whereClause(where),
                 {}, where);
}

QString QueryBuilder::emptyLiteral(const QString &table, const QString &column) const
{
    const auto facts = m_tables.value(table).columns.value(column);
    if (!facts.required)
        return u"NULL"_s;
    if (facts.type == u"TEXT")
        return u"''"_s;
    return facts.type == u"BLOB" ? u"x''"_s : u"0"_s;
}

bool QueryBuilder::has(const QString &table, const QString &column) const
{
    const auto known = m_tables.constFind(table);
    return known != m_tables.cend() && known->columns.contains(column);
}

QStringList QueryBuilder::columnsOf(const QString &table) const
{
    auto names = m_tables.value(table).columns.keys();
    names.sort();
    return names;
}

QString QueryBuilder::keyOf(const QString &table) const
{
    return m_tables.value(table).key;
}

QString QueryBuilder::typeOf(const QString &table, const QString &column) const
{
    return m_tables.value(table).columns.value(column).type;
}

} // namespace entente::db
