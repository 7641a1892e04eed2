// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/sqlcipher/schemareader.h"

#include "core/db/sqlcipher/sqltext.h"
#include "core/db/sqlcipher/variantcodec.h"

#include <QSqlField>
#include <QSqlQuery>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace entente::sqlcipher {

namespace {

struct ColumnInfo
{
    QSqlField field;
    int keyPosition = 0; ///< from 1; 0 if the column is not part of the primary key
};

// Of a virtual table; 2 and 3 are generated columns, which one may read.
constexpr int kHiddenColumn = 1;

QString withoutTextQuotes(const QString &defaultValue)
{
    if (defaultValue.size() >= 2 && defaultValue.startsWith(u'\'') && defaultValue.endsWith(u'\''))
        return defaultValue.sliced(1, defaultValue.size() - 2).replace("''"_L1, "'"_L1);
    return defaultValue;
}

ColumnInfo toColumn(const QSqlQuery &query, const QString &table)
{
    const QString type = query.value(1).toString();
    ColumnInfo column{QSqlField(query.value(0).toString(), declaredType(type), table),
                      query.value(4).toInt()};
    // Only INTEGER PRIMARY KEY is the rowid and gets a value by itself; INT PRIMARY KEY is not.
    column.field.setAutoValue(column.keyPosition > 0
                              && type.compare("integer"_L1, Qt::CaseInsensitive) == 0);
    column.field.setRequired(query.value(2).toBool());
    column.field.setDefaultValue(withoutTextQuotes(query.value(3).toString()));
    return column;
}

std::vector<ColumnInfo> columnsOf(QSqlQuery &query, const QString &schema, const QString &table,
                                  const QString &name)
{
    std::vector<ColumnInfo> columns;
    query.setForwardOnly(true);
    query.prepare(
        u"SELECT name, type, \"notnull\", dflt_value, pk, hidden FROM pragma_table_xinfo(?, ?)"_s);
    query.addBindValue(table);
    query.addBindValue(schema);
    if (!query.exec())
        return columns;
    while (query.next()) {
        if (query.value(5).toInt() != kHiddenColumn)
            columns.push_back(toColumn(query, name));
    }
    return columns;
}

std::vector<ColumnInfo> columnsOf(QSqlQuery &query, const QString &name)
{
    if (const auto parts = splitQualified(name)) {
        const QString table = unquoted(parts->table);
        if (auto columns = columnsOf(query, unquoted(parts->schema), table, table);
            !columns.empty())
            return columns;
    }
    const QString whole = unquoted(name); // a name of tables(), which may hold a dot
    return columnsOf(query, {}, whole, whole);
}

} // namespace

QStringList readTables(QSqlQuery query, QSql::TableType type)
{
    QStringList kinds;
    if (type & QSql::Tables)
        kinds.append(u"'table'"_s);
    if (type & QSql::Views)
        kinds.append(u"'view'"_s);
    QStringList names;
    if (!kinds.isEmpty()) {
        const QString wanted = kinds.join(u',');
        query.setForwardOnly(true);
        query.exec(
            u"SELECT name FROM sqlite_master WHERE type IN (%1)"
            " UNION ALL SELECT name FROM sqlite_temp_master WHERE type IN (%1)"_s.arg(wanted));
        while (query.next())
            names.append(query.value(0).toString());
    }
    if (type & QSql::SystemTables)
        names.append(u"sqlite_master"_s);
    return names;
}

QSqlRecord readRecord(QSqlQuery query, const QString &table)
{
    QSqlRecord record;
    for (const ColumnInfo &column : columnsOf(query, table))
        record.append(column.field);
    return record;
}

QSqlIndex readPrimaryIndex(QSqlQuery query, const QString &table)
{
    std::vector<ColumnInfo> columns = columnsOf(query, table);
    std::erase_if(columns, [](const ColumnInfo &column) { return column.keyPosition == 0; });
    std::ranges::sort(columns, {}, &ColumnInfo::keyPosition);
    QSqlIndex index(table);
    for (const ColumnInfo &column : columns)
        index.append(column.field);
    return index;
}

} // namespace entente::sqlcipher
