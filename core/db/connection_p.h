// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <vector>

namespace entente::sqlcipher {
class CipherResult;
}

namespace entente::db {

/// One statement, prepared once; the names are matched by content because two files may spell the same literal.
struct Prepared
{
    explicit Prepared(const QSqlDatabase &database) : query(database)
    {
        query.setForwardOnly(true);
    }

    struct Placeholder
    {
        const char *known; ///< as the caller spells it
        QString name;
        int position;    ///< -1: bound by its name
        quint64 use = 0; ///< in which it was bound last
    };

    QSqlQuery query;
    const sqlcipher::CipherResult *result =
        nullptr; ///< of `query`, when it is ours: read and bound without detours
    std::vector<Placeholder> placeholders;
    quint64 use =
        0; ///< counts the Statements that ran it: what an earlier one bound is not this one's
    size_t nextPlaceholder = 0; ///< callers bind in the same order each time
    std::vector<QByteArray> columns;
    size_t nextColumn = 0; ///< and read in the same order
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
    Connection::Keeper keeper;
    Connection::BeforeCommit beforeCommit;
};

} // namespace entente::db
