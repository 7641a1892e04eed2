// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/sqlcipher/cipherdriver.h"

#include "core/db/sqlcipher/cipherresult.h"
#include "core/db/sqlcipher/connectoptions.h"
#include "core/db/sqlcipher/databasehandle.h"
#include "core/db/sqlcipher/keyedopening.h"
#include "core/db/sqlcipher/schemareader.h"
#include "core/db/sqlcipher/sqliteapi.h"
#include "core/db/sqlcipher/sqltext.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <private/qsqldriver_p.h> // the only way to set dbmsType(), where Qt looks for the dialect

#include <utility>

using namespace Qt::StringLiterals;

namespace entente::sqlcipher {

CipherDriver::CipherDriver(std::shared_ptr<const SecretBuffer> key, QObject *parent)
    : CipherDriver(std::make_unique<KeyedOpening>(std::move(key)), parent)
{}

CipherDriver::CipherDriver(std::unique_ptr<OpeningRules> rules, QObject *parent)
    : QSqlDriver(*new QSqlDriverPrivate(QSqlDriver::SQLite), parent)
    , m_handle(std::make_shared<DatabaseHandle>())
    , m_rules(std::move(rules))
{}

CipherDriver::~CipherDriver()
{
    m_handle->close();
}

bool CipherDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case Transactions:
    case BLOB:
    case Unicode:
    case PreparedQueries:
    case NamedPlaceholders:
    case PositionalPlaceholders:
    case LastInsertId:
    case SimpleLocking:
    case LowPrecisionNumbers:
    case EventNotifications:
    case FinishQuery:
    case CancelQuery: return true;
    case QuerySize:
    case BatchOperations: // execBatch() works and is fast; Qt means arrays by this
    case MultipleResultSets: break;
    }
    return false;
}

bool CipherDriver::open(const QString &file, const QString &, const QString &password,
                        const QString &, int, const QString &options)
{
    if (isOpen())
        close();
    QSqlError failure;
    if (password.isEmpty())
        failure = m_handle->open(file, ConnectOptions::parse(options), *m_rules);
    else
        failure = QSqlError(u"The database cannot be opened"_s,
                            u"a key is never given as a password"_s, QSqlError::ConnectionError,
                            QString::number(SQLITE_MISUSE));
    const bool opened = !failure.isValid();
    setLastError(failure);
    setOpen(opened);
    setOpenError(!opened);
    return opened;
}

void CipherDriver::close()
{
    m_watchedTables.clear();
    m_handle->close();
    setOpen(false);
    setOpenError(false);
}

QSqlResult *CipherDriver::createResult() const
{
    return new CipherResult(this, m_handle);
}

bool CipherDriver::runOrFail(const char *sql, const char *what)
{
    if (!isOpen() || isOpenError())
        return false;
    if (const int code = m_handle->execute(sql); code != SQLITE_OK) {
        setLastError(m_handle->error(QLatin1StringView(what), QSqlError::TransactionError, code));
        return false;
    }
    return true;
}

bool CipherDriver::beginTransaction()
{
    return runOrFail("BEGIN", "Unable to begin the transaction");
}

bool CipherDriver::commitTransaction()
{
    if (!runOrFail("COMMIT", "Unable to commit the transaction"))
        return false;
    if (m_handle->isHeaderAcceptable())
        return true;
    setLastError(
        QSqlError(u"The database file is not encrypted"_s, {}, QSqlError::TransactionError));
    return false;
}

bool CipherDriver::rollbackTransaction()
{
    return runOrFail("ROLLBACK", "Unable to roll the transaction back");
}

QStringList CipherDriver::tables(QSql::TableType type) const
{
    return isOpen() ? readTables(QSqlQuery(createResult()), type) : QStringList();
}

QSqlRecord CipherDriver::record(const QString &table) const
{
    return isOpen() ? readRecord(QSqlQuery(createResult()), table) : QSqlRecord();
}

QSqlIndex CipherDriver::primaryIndex(const QString &table) const
{
    return isOpen() ? readPrimaryIndex(QSqlQuery(createResult()), table) : QSqlIndex();
}

QString CipherDriver::escapeIdentifier(const QString &identifier, IdentifierType type) const
{
    return type == TableName ? quotedQualified(identifier) : quoted(identifier);
}

bool CipherDriver::isIdentifierEscaped(const QString &identifier, IdentifierType) const
{
    return isQuoted(identifier);
}

QString CipherDriver::stripDelimiters(const QString &identifier, IdentifierType) const
{
    return unquoted(identifier);
}

bool CipherDriver::subscribeToNotification(const QString &table)
{
    if (!isOpen() || m_watchedTables.contains(table)) {
        qWarning("QSQLCIPHER: the database is closed, or the table is watched already");
        return false;
    }
    m_watchedTables.append(table);
    updateHook();
    return true;
}

bool CipherDriver::unsubscribeFromNotification(const QString &table)
{
    if (!isOpen() || m_watchedTables.removeAll(table) == 0) {
        qWarning("QSQLCIPHER: the database is closed, or the table is not watched");
        return false;
    }
    updateHook();
    return true;
}

QStringList CipherDriver::subscribedToNotifications() const
{
    return m_watchedTables;
}

void CipherDriver::updateHook()
{
    sqlite3_update_hook(m_handle->raw(), m_watchedTables.isEmpty() ? nullptr : onRowChanged, this);
}

void CipherDriver::onRowChanged(void *driver, int, const char *, const char *table, long long row)
{
    auto *self = static_cast<CipherDriver *>(driver);
    const QString name = QString::fromUtf8(table);
    if (!self->m_watchedTables.contains(name))
        return;
    // The hook must not use the connection, and who listens will: so later.
    const auto tell = [self, name, row] {
        emit self->notification(name, UnknownSource, static_cast<qlonglong>(row));
    };
    QMetaObject::invokeMethod(self, tell, Qt::QueuedConnection);
}

bool CipherDriver::usesPlainHeader() const
{
    return m_handle->header() == DatabaseHandle::Header::Plain;
}

qint64 CipherDriver::changes() const
{
    return isOpen() ? sqlite3_changes64(m_handle->raw()) : 0;
}

qint64 CipherDriver::totalChanges() const
{
    return isOpen() ? sqlite3_total_changes64(m_handle->raw()) : 0;
}

bool CipherDriver::rekey(const SecretBuffer &key)
{
    if (!isOpen())
        return false;
    const QSqlError failure = m_rules->rekey(*m_handle, key);
    if (!m_handle->isOpen())
        close();
    setLastError(failure);
    return !failure.isValid();
}

Checkpoint CipherDriver::checkpointTruncate()
{
    if (!isOpen())
        return Checkpoint::Failed;
    const int code = sqlite3_wal_checkpoint_v2(m_handle->raw(), "main", SQLITE_CHECKPOINT_TRUNCATE,
                                               nullptr, nullptr);
    if (code == SQLITE_OK)
        return Checkpoint::Done;
    setLastError(
        m_handle->error(u"Unable to empty the write-ahead log"_s, QSqlError::StatementError, code));
    return (code & 0xff) == SQLITE_BUSY || (code & 0xff) == SQLITE_LOCKED ? Checkpoint::Busy
                                                                          : Checkpoint::Failed;
}

void CipherDriver::setProgressHandler(std::function<bool()> shouldStop)
{
    m_handle->setProgressHandler(std::move(shouldStop));
}

void CipherDriver::interrupt()
{
    m_handle->interrupt();
}

bool CipherDriver::cancelQuery()
{
    m_handle->interrupt();
    return true;
}

} // namespace entente::sqlcipher
