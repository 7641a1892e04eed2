// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/connection_p.h"

#include "core/base/logging.h"
#include "core/db/sqlcipher/cipherdriver.h"
#include "core/db/sqlerror.h"

#include <QSqlError>
#include <QUrl>

#include <atomic>

using namespace Qt::StringLiterals;

namespace entente::db {

namespace {

QString connectOptions(const ConnectionSettings &settings)
{
    QString options = u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(settings.busyTimeoutMs);
    if (settings.mode != Mode::ReadWrite)
        options += u";QSQLITE_OPEN_READONLY"_s;
    if (settings.mode == Mode::Immutable)
        options += u";QSQLITE_OPEN_URI"_s;
    return options;
}

QString databaseName(const QString &path, Mode mode)
{
    if (mode != Mode::Immutable)
        return path;
    return u"file:"_s + QString::fromLatin1(QUrl::toPercentEncoding(path, "/")) + u"?immutable=1"_s;
}

} // namespace

Connection::Connection(std::unique_ptr<Private> p) : d(std::move(p)) {}

Connection::~Connection()
{
    const QString name = d->name;
    d->prepared.clear();
    d->database.close();
    d.reset();
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, const Key &key,
                                                     const ConnectionSettings &settings)
{
    static std::atomic<int> counter{0};
    qCDebug(lcDb, "Opening a connection ...");

    auto p = std::make_unique<Private>();
    p->name = u"entente-%1"_s.arg(++counter);
    p->path = path;
    p->mode = settings.mode;
    p->driver = new sqlcipher::CipherDriver(key); // the QSqlDatabase takes it over
    p->database = QSqlDatabase::addDatabase(p->driver, p->name);
    std::unique_ptr<Connection> connection(new Connection(std::move(p)));

    auto &database = connection->d->database;
    database.setConnectOptions(connectOptions(settings));
    database.setDatabaseName(databaseName(path, settings.mode));
    if (!database.open())
        return Failure{toError(database.lastError(), u"open"_s)};
    if (auto applied = connection->applySettings(settings); !applied)
        return Failure{applied.error()};
    return connection;
}

// Each setting is read back: a build without one of them must not open a vault silently weaker.
Result<void> Connection::applySettings(const ConnectionSettings &settings)
{
    const struct
    {
        QString set;
        QString get;
        QString expected;
        bool writerOnly;
    } pragmas[] = {
        {u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA temp_store"_s, u"2"_s, false},
        {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA foreign_keys"_s, u"1"_s, false},
        {u"PRAGMA secure_delete = ON"_s, u"PRAGMA secure_delete"_s, u"1"_s, true},
        {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA journal_mode"_s, u"wal"_s, true},
        {u"PRAGMA synchronous = FULL"_s, u"PRAGMA synchronous"_s, u"2"_s, true},
        {u"PRAGMA cache_size = -%1"_s.arg(settings.cacheKiB), u"PRAGMA cache_size"_s,
         u"-%1"_s.arg(settings.cacheKiB), false},
    };
    for (const auto &entry : pragmas) {
        if (entry.writerOnly && settings.mode != Mode::ReadWrite)
            continue;
        if (auto done = pragma(entry.set, {}); !done)
            return done;
        if (auto done = pragma(entry.get, entry.expected); !done)
            return done;
    }
    return {};
}

Result<void> Connection::pragma(const QString &sql, const QString &expected)
{
    QSqlQuery query(d->database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return Failure{toError(query.lastError(), sql)};
    if (expected.isEmpty())
        return {};
    if (!query.next() || query.value(0).toString() != expected)
        return Failure{ErrorCode::Database, sql + u" did not answer "_s + expected};
    return {};
}

Reader Connection::read(const Permit &)
{
    return Reader(*this);
}

Result<Transaction> Connection::begin(const Permit &)
{
    if (d->mode != Mode::ReadWrite)
        return Failure{ErrorCode::ReadOnly, u"this connection only reads"_s};
    if (d->inTransaction)
        return Failure{ErrorCode::Internal, u"a transaction is open already"_s};
    QSqlQuery query(d->database);
    if (!query.exec(u"BEGIN IMMEDIATE"_s))
        return Failure{toError(query.lastError(), u"begin"_s)};
    d->inTransaction = true;
    return Transaction(*this);
}

void Connection::setKeeper(Keeper keeper)
{
    d->keeper = std::move(keeper);
}

void Connection::setBeforeCommit(BeforeCommit duty)
{
    d->beforeCommit = std::move(duty);
}

Result<void> Connection::beforeCommit(Transaction &tx)
{
    return d->beforeCommit ? d->beforeCommit(tx) : Result<void>{};
}

Result<void> Connection::keepOutside(const QList<QByteArray> &records)
{
    return records.isEmpty() || !d->keeper ? Result<void>{} : d->keeper(records);
}

Result<void> Connection::endTransaction(End how)
{
    d->inTransaction = false;
    for (const auto &prepared : std::as_const(d->prepared))
        prepared->query.finish();
    QSqlQuery query(d->database);
    if (how == End::Commit) {
        const bool faulty = d->hook && !d->hook("commit");
        if (!faulty && query.exec(u"COMMIT"_s))
            return {};
        const auto error = faulty ? Error{ErrorCode::NoSpace, u"injected fault in commit"_s, {}, {}}
                                  : toError(query.lastError(), u"commit"_s);
        query.exec(u"ROLLBACK"_s);
        return Failure{error};
    }
    // After some errors the engine has rolled back already; then this one fails, which is fine.
    query.exec(u"ROLLBACK"_s);
    return {};
}

bool Connection::inTransaction() const
{
    return d->inTransaction;
}

bool Connection::isReadOnly() const
{
    return d->mode != Mode::ReadWrite;
}

QString Connection::path() const
{
    return d->path;
}

sqlcipher::CipherDriver &Connection::driver() const
{
    return *d->driver;
}

Result<void> Connection::checkpointTruncate()
{
    QSqlQuery query(d->database);
    if (!query.exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s) || !query.next())
        return Failure{toError(query.lastError(), u"checkpoint"_s)};
    if (query.value(0).toInt() != 0)
        return Failure{ErrorCode::InUse, u"a reader kept the log from being emptied"_s};
    return {};
}

Result<void> Connection::checkIntegrity()
{
    for (const auto &sql : {u"PRAGMA cipher_integrity_check"_s, u"PRAGMA integrity_check"_s,
                            u"PRAGMA foreign_key_check"_s}) {
        QSqlQuery query(d->database);
        query.setForwardOnly(true);
        if (!query.exec(sql))
            return Failure{toError(query.lastError(), sql)};
        int findings = 0;
        while (query.next())
            findings += query.value(0).toString() != u"ok" ? 1 : 0;
        if (query.lastError().isValid())
            return Failure{toError(query.lastError(), sql)};
        if (findings > 0)
            return Failure{ErrorCode::Corrupt, sql + u" found %1"_s.arg(findings)};
    }
    return {};
}

Result<void> Connection::rekey(const SecretBuffer &newKey)
{
    d->prepared.clear();
    // SQLCipher rewrites every page in one transaction of the rollback journal; WAL cannot hold it.
    if (auto done = pragma(u"PRAGMA journal_mode = DELETE"_s, u"delete"_s); !done)
        return done;
    if (!d->driver->rekey(newKey))
        return Failure{toError(d->driver->lastError(), u"rekey"_s)};
    return pragma(u"PRAGMA journal_mode = WAL"_s, u"wal"_s);
}

Result<int> Connection::schemaVersion()
{
    QSqlQuery query(d->database);
    if (!query.exec(u"PRAGMA user_version"_s) || !query.next())
        return Failure{toError(query.lastError(), u"user_version"_s)};
    return query.value(0).toInt();
}

void Connection::setStatementHook(std::function<bool(const char *)> hook)
{
    d->hook = std::move(hook);
}

} // namespace entente::db
