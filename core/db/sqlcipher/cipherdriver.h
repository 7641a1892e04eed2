// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDriver>

#include <functional>
#include <memory>

namespace entente {
class SecretBuffer;
}

namespace entente::sqlcipher {

class DatabaseHandle;
class OpeningRules;

enum class Checkpoint { Done, Busy, Failed };

/// QSQLCIPHER: Qt Sql on SQLCipher. Give it to QSqlDatabase::addDatabase(driver, name), which takes
/// it over; setDatabaseName() is the path, the connect options are those of QSQLITE. It behaves as
/// QSQLITE does, but a shared cache and a password are refused.
///
/// open() fails with a ConnectionError: native code 26 (SQLITE_NOTADB) when the key is not that of
/// the file or the file is not encrypted, 23 (SQLITE_AUTH) without a key, else SQLite's own.
/// A driver belongs to the thread of its connection; only interrupt() and cancelQuery() may be
/// called from another.
class CipherDriver final : public QSqlDriver
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CipherDriver)
public:
    static constexpr size_t kKeySize = 32;

    /// The raw key is shared with the vault that holds it; it never passes through QSqlDatabase.
    explicit CipherDriver(std::shared_ptr<const SecretBuffer> key, QObject *parent = nullptr);
    explicit CipherDriver(std::unique_ptr<OpeningRules> rules, QObject *parent = nullptr);
    ~CipherDriver() override;

    bool hasFeature(DriverFeature feature) const override;
    QStringList tables(QSql::TableType type) const override;
    QSqlIndex primaryIndex(const QString &table) const override;
    QSqlRecord record(const QString &table) const override;
    QString escapeIdentifier(const QString &identifier, IdentifierType type) const override;
    bool isIdentifierEscaped(const QString &identifier, IdentifierType type) const override;
    QString stripDelimiters(const QString &identifier, IdentifierType type) const override;
    QStringList subscribedToNotifications() const override;
    QSqlResult *createResult() const override;

    /// True if the file starts as an ordinary SQLite file does; false also while it is empty.
    bool usesPlainHeader() const;
    qint64 changes() const;      ///< rows changed by the last INSERT, UPDATE or DELETE
    qint64 totalChanges() const; ///< rows changed since the connection was opened

    bool open(const QString &file, const QString &user, const QString &password,
              const QString &host, int port, const QString &options) override;
    void close() override;
    bool beginTransaction() override;
    bool commitTransaction() override;
    bool rollbackTransaction() override;
    bool subscribeToNotification(const QString &table) override;
    bool unsubscribeFromNotification(const QString &table) override;

    /// Encrypts every page with another key, which open() uses from then on. No other connection
    /// may be open: it would go on writing with the old key. False, with lastError(): native code 5
    /// (SQLITE_BUSY) if a transaction is open here or elsewhere; if the writing itself failed, the
    /// old key stays and the driver is closed.
    bool rekey(const SecretBuffer &key);

    /// Brings the whole write-ahead log into the file and empties it. Busy: somebody else still
    /// reads or writes.
    Checkpoint checkpointTruncate();

    /// Called about every thousand steps of SQLite's machine: true stops the statement with
    /// SQLITE_INTERRUPT. Stays until it is replaced; an empty function takes it away.
    void setProgressHandler(std::function<bool()> shouldStop);

    /// Stops the running statements of this connection with SQLITE_INTERRUPT. Safe from any thread
    /// while the driver lives.
    void interrupt();
    bool cancelQuery() override;

private:
    friend class RawAccess;

    bool runOrFail(const char *sql, const char *what);
    void updateHook();
    static void onRowChanged(void *driver, int operation, const char *schema, const char *table,
                             long long row);

    const std::shared_ptr<DatabaseHandle>
        m_handle; // shared with the results, which may live longer
    const std::unique_ptr<OpeningRules> m_rules;
    QStringList m_watchedTables;
};

} // namespace entente::sqlcipher
