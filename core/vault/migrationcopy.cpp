// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/migrationcopy.h"

#include "core/access/permit.h"
#include "core/base/atomicfile.h"
#include "core/base/logging.h"
#include "core/db/migrator.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace entente::vault {

namespace {

/// Only while nobody has the database open: see PageReader.
Result<void> copyDatabase(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return Failure{ErrorCode::Io,
                       u"open: "_s + source.errorString(),
                       {u"data.db"_s, 0, 0, {}},
                       u"file.io"_s};
    auto copy = AtomicFile::create(to);
    if (!copy)
        return Failure{copy.error()};
    while (!source.atEnd()) {
        const QByteArray part = source.read(1 << 20);
        if (part.isEmpty())
            return Failure{ErrorCode::Io,
                           u"read: "_s + source.errorString(),
                           {u"data.db"_s, 0, 0, {}},
                           u"file.io"_s};
        if (auto written = copy->write(part); !written)
            return written;
    }
    return copy->commit();
}

Result<void> verifyCopy(const QString &path, const db::Connection::Key &key)
{
    db::ConnectionSettings settings;
    settings.mode = db::Mode::Immutable;
    auto connection = db::Connection::open(path, key, settings);
    if (!connection)
        return Failure{connection.error()};
    return (*connection)->checkIntegrity();
}

} // namespace

QStringList migrationCopies(const QString &folder)
{
    return QDir(folder).entryList({u"data.db.before-*"_s}, QDir::Files);
}

Result<int> removeMigrationCopies(const QString &folder, const QDateTime &olderThan)
{
    int removed = 0;
    QString stayed;
    for (const auto &name : migrationCopies(folder)) {
        const QString path = folder + u'/' + name;
        if (olderThan.isValid() && QFileInfo(path).lastModified() >= olderThan)
            continue;
        if (QFile::remove(path))
            ++removed;
        else
            stayed = name;
    }
    if (!stayed.isEmpty())
        return Failure{
            ErrorCode::Io, u"a copy could not be deleted"_s, {stayed, 0, 0, {}}, u"file.io"_s};
    return removed;
}

Result<void> migrateWithCopy(const QString &folder, const db::Connection::Key &key)
{
    const QString path = folder + u"/data.db"_s;
    {
        auto connection = db::Connection::open(path, key, {});
        if (!connection)
            return Failure{connection.error()};
        if (auto merged = (*connection)->checkpointTruncate(); !merged)
            return merged;
    }
    const QString copy = path + u".before-"_s
                         + QString::number(db::Migrator::newestVersion()).rightJustified(4, u'0');
    qCDebug(lcVault, "Copying the database before a migration ...");
    if (auto copied = copyDatabase(path, copy); !copied)
        return copied;
    if (auto verified = verifyCopy(copy, key); !verified) {
        QFile::remove(copy);
        return verified;
    }
    auto connection = db::Connection::open(path, key, {});
    if (!connection)
        return Failure{connection.error()};
    return db::Migrator(**connection).migrate(SystemAccess::permit());
}

} // namespace entente::vault
