// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/permit.h"
#include "core/base/result.h"

#include <QStringList>

namespace entente::db {

class Connection;

/// Brings a database to the current schema by running the migrations it lacks, each in one transaction.
/// A new database is made by running all of them; user_version is the truth.
class Migrator final
{
public:
    explicit Migrator(Connection &connection) : m_connection(connection) {}

    /// The version that this program writes.
    static int newestVersion();

    /// True when migrate() would change something. TooNew when the database comes from a newer program.
    Result<bool> isNeeded();
    /// Runs what is missing, up to `target` (newest by default). TooNew leaves the file untouched.
    Result<void> migrate(const Permit &permit, int target = newestVersion());

    /// The statements of a script: split at ";" outside of texts, comments and trigger bodies.
    static QStringList statements(const QString &script);

private:
    Result<void> apply(const Permit &permit, const QString &resource, int version);

    Connection &m_connection;
};

} // namespace entente::db
