// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <vector>

namespace entente::db {

/// One statement, prepared once; the names are matched by content because two files may spell the same literal.
struct Prepared
{
    explicit Prepared(const QSqlDatabase &database) : query(database)
    {
        query.setForwardOnly(true);
    }

    QSqlQuery query;
    std::vector<std::pair<const char *, QString>> placeholders;
    size_t nextPlaceholder = 0; ///< callers bind in the same order each time
    std::vector<std::pair<QByteArray, int>> columns;
    bool busy = false;
};

struct Connection::Private
{
    QSqlDatabase database;
    QString name;
    QString path;
    Mode mode = Mode::ReadWrite;
    sqlcipher::CipherDriver *driver = nullptr; // owned by `database`
    bool inTransaction = false;
    QHash<QByteArray, std::shared_ptr<Prepared>> prepared; // shared with the Statement that runs it
    std::function<bool(const char *)> hook;
};

} // namespace entente::db
