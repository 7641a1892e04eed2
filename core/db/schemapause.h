// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/db/transaction.h"

#include <QStringList>

namespace entente::db {

/// Takes triggers and indexes away for the length of a bulk operation and puts back exactly what was there. All of it
/// is part of the transaction: a rollback restores the schema as well.
///
/// Why: a trigger makes each row a statement of several writes, for which SQLite opens a savepoint, and at each
/// savepoint FTS5 writes its pending terms out: a hundred times the work of one INSERT … SELECT.
class SchemaPause final
{
public:
    explicit SchemaPause(Transaction &tx) : m_tx(tx) {}

    /// NotFound if the schema has no trigger or index of this name.
    Result<void> pause(const QString &name);
    /// In the order in which they were paused.
    Result<void> resume();

private:
    struct Paused
    {
        QString name;
        QString sql;
    };
    Transaction &m_tx;
    QList<Paused> m_paused;
};

} // namespace entente::db
