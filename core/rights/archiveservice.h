// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/base/redaction.h"

#include <QDate>
#include <QDateTime>
#include <QJsonObject>
#include <QList>

#include <functional>
#include <optional>

namespace entente {

class AuditLog;
class Clock;
namespace db {
class Connection;
class Transaction;
} // namespace db
namespace vault {
struct KeyRing;
}

/// Why somebody opens a piece of the archive, as a code for the journal.
enum class ArchiveReason {
    Inspection, ///< an authority asks for the proof
    Claim,      ///< a claim is made or defended (RGPD 17(3)(e))
    Request,    ///< the person asks what is left of them (RGPD 15)
    Check,      ///< the firm looks whether it must still be kept
};
QString archiveReasonCode(ArchiveReason reason);
std::optional<ArchiveReason> archiveReasonFromCode(QStringView code);

/// What keeps a piece beyond its term.
enum class HoldGround { Claim, Inspection, Dispute };
QString holdGroundCode(HoldGround ground);
std::optional<HoldGround> holdGroundFromCode(QStringView code);

/// A piece of the archive from outside: nothing here leads to the person.
struct ArchiveEntry
{
    QString uuid;
    QString kind; ///< table that it came from
    QString actUuid;
    QDate keepUntil; ///< last day
    QString legalRef;
    QDateTime archivedAt;
    int holds = 0;

    bool isDue(const QDate &today) const { return keepUntil < today; }
};

/// The same, opened.
struct ArchivedPiece
{
    ArchiveEntry entry;
    QJsonObject content; ///< as ArchiveWriter wrote it
};
ENTENTE_NOT_LOGGABLE(ArchivedPiece)

struct Hold
{
    QString uuid;
    QString recordUuid;
    HoldGround ground = HoldGround::Claim;
    QString setBy; ///< uuid of the user
    QDateTime setAt;
    QString releasedBy; ///< empty while in force
    QDateTime releasedAt;

    bool isInForce() const { return releasedBy.isEmpty(); }
};

struct PurgeResult
{
    int purged = 0;
    int held = 0;    ///< their term is over, a hold keeps them
    int waiting = 0; ///< their term is still to come
    bool cleaningPending = false;
};

/// The intermediate archive: kept because the law obliges, opened for a reason only, gone when its term is over.
class ArchiveService final
{
public:
    struct Collaborators
    {
        db::Connection &connection;
        const Clock &clock;
        AuditLog &audit;
        const vault::KeyRing &keys;
        /// After a purge: empties the write-ahead log and drops what else remembers; may be empty.
        std::function<Result<void>(const Permit &)> clean = {};
        std::function<Result<void>()> seal = {}; ///< after commit; may be empty
    };
    explicit ArchiveService(Collaborators with) : m(std::move(with)) {}

    /// The soonest term first. NotPermitted.
    Result<QList<ArchiveEntry>> list(const Session &session);
    /// Opens one piece; the reason goes into the journal in the same transaction, before anything is shown. NotFound,
    /// NotPermitted (also without the archive's key: compartment.not_held), ReadOnly, Corrupt.
    Result<ArchivedPiece> open(const Session &session, const QString &uuid, ArchiveReason reason);
    /// Deletes every piece whose term is over and that nothing holds; one audit row each. NotPermitted, ReadOnly.
    Result<PurgeResult> purge(const Session &session);

    /// NotFound (no such piece), Conflict (hold.exists).
    Result<Hold> hold(const Session &session, const QString &recordUuid, HoldGround ground);
    /// NotFound (no such hold), AlreadyDone.
    Result<void> release(const Session &session, const QString &holdUuid);
    /// Those in force first.
    Result<QList<Hold>> holds(const Session &session);

private:
    QDate today() const;

    Collaborators m;
};

} // namespace entente
