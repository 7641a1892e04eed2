// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSql>
#include <QSqlIndex>
#include <QSqlRecord>
#include <QString>
#include <QStringList>

class QSqlQuery;

namespace entente::sqlcipher {

/// What QSqlDriver tells about tables; each function gets a query that is not in use.
QStringList readTables(QSqlQuery query, QSql::TableType type);
QSqlRecord readRecord(QSqlQuery query, const QString &table);
QSqlIndex readPrimaryIndex(QSqlQuery query, const QString &table);

} // namespace entente::sqlcipher
