// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/migrator.h"

#include "core/base/logging.h"
#include "core/db/connection.h"
#include "core/db/sqlcatalog.h"
#include "core/db/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace entente::db {

namespace {

int migrationVersion(const QString &resource)
{
    return QFileInfo(resource).fileName().left(4).toInt();
}

} // namespace

int Migrator::newestVersion()
{
    const auto all = sqlcatalog::migrations();
    return all.isEmpty() ? 0 : migrationVersion(all.last());
}

Result<bool> Migrator::isNeeded()
{
    const auto version = m_connection.schemaVersion();
    if (!version)
        return Failure{version.error()};
    if (*version > newestVersion())
        return Failure{ErrorCode::TooNew,
                       u"schema %1 is newer than %2"_s.arg(*version).arg(newestVersion())};
    return *version < newestVersion();
}

Result<void> Migrator::migrate(const Permit &permit, int target)
{
    const auto needed = isNeeded();
    if (!needed)
        return Failure{needed.error()};
    const auto current = m_connection.schemaVersion();
    for (const auto &resource : sqlcatalog::migrations()) {
        const int version = migrationVersion(resource);
        if (version <= *current || version > target)
            continue;
        qCDebug(lcDb, "Migrating to schema %d ...", version);
        if (auto done = apply(permit, resource, version); !done)
            return done;
    }
    return {};
}

Result<void> Migrator::apply(const Permit &permit, const QString &resource, int version)
{
    QFile file(resource);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{ErrorCode::Internal, u"migration %1 is not readable"_s.arg(version)};
    auto tx = m_connection.begin(permit);
    if (!tx)
        return Failure{tx.error()};
    auto script = statements(QString::fromUtf8(file.readAll()));
    script.append(u"PRAGMA user_version = %1"_s.arg(version));
    for (const auto &sql : std::as_const(script)) {
        if (auto done = Statement(*tx, Statement::Text{sql}).run(); !done)
            return done;
    }
    return tx->commit();
}

QStringList Migrator::statements(const QString &script)
{
    static const QRegularExpression comment(u"--[^\n]*"_s);
    static const QRegularExpression trigger(u"^\\s*CREATE\\s+(TEMP\\s+)?TRIGGER"_s);
    QStringList found;
    QString current;
    for (const auto &part : QString(script).remove(comment).split(u';')) {
        current += part;
        const auto trimmed = current.trimmed();
        if (trimmed.isEmpty()) {
            current.clear();
            continue;
        }
        // A trigger's body holds statements of its own and ends with END.
        if (trigger.match(trimmed).hasMatch() && !trimmed.endsWith(u"END"_s)) {
            current += u';';
            continue;
        }
        found.append(trimmed);
        current.clear();
    }
    return found;
}

} // namespace entente::db
