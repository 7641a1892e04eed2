// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/db/connection.h"

#include <QDateTime>
#include <QString>

namespace entente::vault {

/// Brings data.db to the newest schema. Before that an encrypted copy is written beside it, opened and checked.
/// No connection may be open. NoSpace, Corrupt, Io; the database is then as it was.
Result<void> migrateWithCopy(const QString &folder, const db::Connection::Key &key);

inline constexpr int kMigrationCopyDays = 7;

/// Copies go after the first clean close, after seven days, and at once when somebody is erased (Art. 17). Gives how
/// many went; `olderThan` spares the younger ones. Io when one of them stayed.
Result<int> removeMigrationCopies(const QString &folder, const QDateTime &olderThan = {});
QStringList migrationCopies(const QString &folder);

} // namespace entente::vault
