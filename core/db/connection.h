// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/permit.h"
#include "core/base/result.h"
#include "core/base/secretbuffer.h"
#include "core/db/reader.h"
#include "core/db/transaction.h"

#include <QString>

#include <functional>
#include <memory>

namespace entente::sqlcipher {
class CipherDriver;
}

namespace entente::db {

enum class Mode {
    ReadWrite,
    ReadOnly,  ///< a second connection beside the writer
    Immutable, ///< a folder that cannot be written: no lock, no journal
};

/// How one connection is set; the values of a vault are fixed, only the cache differs by who uses it.
struct ConnectionSettings
{
    Mode mode = Mode::ReadWrite;
    int cacheKiB = 8 * 1024;
    int busyTimeoutMs = 5000;
};

/// One open handle on an encrypted database, used by the thread that opened it.
class Connection final
{
public:
    using Key = std::shared_ptr<const SecretBuffer>;

    /// Opens with the raw key, applies every setting and reads each one back, then proves the key by a first read.
    /// WrongKey, Corrupt, ReadOnly, InUse, Io.
    static Result<std::unique_ptr<Connection>> open(const QString &path, const Key &key,
                                                    const ConnectionSettings &settings);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    Reader read(const Permit &permit);
    /// BEGIN IMMEDIATE. ReadOnly on a reading connection, InUse when another writer does not end in time.
    Result<Transaction> begin(const Permit &permit);
    bool inTransaction() const;

    bool isReadOnly() const;
    QString path() const;
    sqlcipher::CipherDriver &driver() const;

    /// Copies the write-ahead log into the database and empties it; InUse when a reader stood in the way.
    Result<void> checkpointTruncate();
    /// Every page's authenticity and the structure; Corrupt with the number of findings.
    Result<void> checkIntegrity();
    /// Rewrites every page under a new raw key.
    Result<void> rekey(const SecretBuffer &newKey);
    /// The connection's read of PRAGMA user_version.
    Result<int> schemaVersion();

    /// Who keeps what Transaction::keepOutside() names, in a place that outlives this database.
    using Keeper = std::function<Result<void>(const QList<QByteArray> &records)>;
    void setKeeper(Keeper keeper);

    /// What a transaction owes before it ends, in the same transaction; when it fails, nothing is stored.
    using BeforeCommit = std::function<Result<void>(Transaction &tx)>;
    void setBeforeCommit(BeforeCommit duty);

    /// Test seam: called with each statement's name before it runs; false makes it fail as a full disk would.
    void setStatementHook(std::function<bool(const char *name)> hook);

private:
    friend class Transaction;
    friend class Statement;
    friend class Migrator;
    enum class End { Commit, RollBack };
    struct Private;

    explicit Connection(std::unique_ptr<Private> d);
    Result<void> endTransaction(End how);
    Result<void> beforeCommit(Transaction &tx);
    Result<void> keepOutside(const QList<QByteArray> &records);
    Result<void> pragma(const QString &sql, const QString &expected);
    Result<void> applySettings(const ConnectionSettings &settings);

    std::unique_ptr<Private> d;
};

} // namespace entente::db
