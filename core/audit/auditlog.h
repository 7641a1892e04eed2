// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/base/result.h"
#include "core/base/secretbuffer.h"

#include <QDateTime>
#include <QList>

#include <functional>
#include <optional>

namespace entente {

class Clock;
namespace db {
class Connection;
class Reader;
class Transaction;
} // namespace db

/// What an audit row says: codes and UUIDs, never a name, a value or an address.
struct AuditEntry
{
    Fn fn = Fn::UnlockVault;
    QString recordKind = {}; ///< "person", "organisation", "import_batch"...
    QString recordUuid = {};
    QString code = {}; ///< reason or detail as a code
};

struct AuditRow
{
    qint64 id = 0;
    QDateTime at;
    QString userUuid;
    QString fn;
    QString kind;
    QString outcome;
    QString recordKind;
    QString recordUuid;
    QString code;

    bool operator==(const AuditRow &) const = default;
};

struct AuditFilter
{
    QString recordUuid = {};
    QString userUuid = {};
    QDateTime since = {};
    int limit = 50;
};

struct AuditVerification
{
    bool ok = false;
    qint64 rows = 0;
    qint64 firstBad = 0; ///< 0 when ok, or when only the end is missing
    QString finding;     ///< "row_changed", "row_missing", "end_missing"; empty when ok
};

/// Where the log stands; the vault's seal remembers it.
struct AuditHead
{
    qint64 id = 0;
    QByteArray mac;

    bool operator==(const AuditHead &) const = default;
};

/// The journal: one row for each write, refusal, export and reveal, in the same transaction as what it tells.
/// Each row has a MAC under a key of its own; the next key is the hash of the one before, and only the newest lies in
/// the database, so who holds the database key cannot rewrite the past unseen. The first key is sealed to the auditor.
class AuditLog final
{
public:
    AuditLog(db::Connection &connection, const Clock &clock)
        : m_connection(connection)
        , m_clock(clock)
    {}

    /// Begins the chain of a new vault; `firstKey` has 32 bytes, `sealed` is the same for the auditor compartment.
    static Result<void> start(db::Transaction &tx, const SecretBuffer &firstKey,
                              const QByteArray &sealed, const QString &compartment, int generation);

    /// Where refusals go that this log cannot write itself, because its connection only reads.
    using RefusalSink = std::function<void(const QString &userUuid, const AuditEntry &entry)>;
    void passRefusalsTo(RefusalSink sink) { m_refusals = std::move(sink); }
    /// A refusal that was met on another connection.
    Result<void> noteRefusal(const QString &userUuid, const AuditEntry &entry) const;

    /// The permit for a function. NotPermitted leaves a row of its own, so that a refusal is on record.
    Result<Permit> admit(const Session &session, Fn fn, const QString &recordKind = {},
                         const QString &recordUuid = {});

    Result<void> append(db::Transaction &tx, const Session &session, const AuditEntry &entry) const;
    /// As append(), for the program itself (opening, closing) before or without a session.
    Result<void> appendFor(db::Transaction &tx, const QString &userUuid, const AuditEntry &entry,
                           const QString &outcome) const;

    /// Newest first.
    Result<QList<AuditRow>> list(const db::Reader &reader, const AuditFilter &filter) const;
    /// Recomputes every MAC from the first key on.
    Result<AuditVerification> verify(const db::Reader &reader, const SecretBuffer &firstKey) const;
    /// The first key as sealed to the auditor compartment, with the compartment's code and generation.
    struct SealedKey
    {
        QByteArray sealed;
        QString compartment;
        int generation = 0;
    };
    Result<SealedKey> sealedFirstKey(const db::Reader &reader) const;
    Result<AuditHead> head(const db::Reader &reader) const;
    /// The MAC of one row, empty when there is none: lets the seal find its remembered head again.
    Result<QByteArray> macOf(const db::Reader &reader, qint64 id) const;

private:
    db::Connection &m_connection;
    const Clock &m_clock;
    RefusalSink m_refusals;
};

} // namespace entente
