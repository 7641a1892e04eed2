// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/rights/erasurecertificate.h"
#include "core/rights/erasureplanner.h"
#include "core/vault/erasedlog.h"

#include <functional>

namespace entente {

class AuditLog;
class Changes;
class Clock;
class PartyRepository;
class SearchIndex;
namespace catalogue {
class Catalogue;
}
namespace db {
class Connection;
}
namespace vault {
struct KeyRing;
}

/// Why somebody is erased: a code for the act and the journal.
enum class ErasureReason {
    Request,    ///< RGPD 17(1), asked for by the person
    Withdrawal, ///< 17(1)(b)
    Objection,  ///< 17(1)(c)
    Retention,  ///< 17(1)(a), the time is over
    Unlawful,   ///< 17(1)(d)
    Replay,     ///< a restored backup had brought the person back
};

QString erasureReasonCode(ErasureReason reason);
std::optional<ErasureReason> erasureReasonFromCode(QStringView code);

struct ErasureOrder
{
    PersonId person;
    ErasureReason reason = ErasureReason::Request;
    ReviewDecisions decisions; ///< one for each Review item of the plan
    QByteArray planDigest;     ///< of the plan that was read; empty = whatever is found now
};
ENTENTE_NOT_LOGGABLE(ErasureOrder)

struct ErasureResult
{
    ErasureCertificate certificate;
    ErasureLetter letter;
};
ENTENTE_NOT_LOGGABLE(ErasureResult)

/// Forgetting a person: the plan, then one transaction that erases, keeps what the law obliges to keep, leaves
/// tombstones and looks again; then the write-ahead log is emptied and the vault sealed.
class ErasureService final
{
public:
    struct Collaborators
    {
        db::Connection &connection;
        const Clock &clock;
        AuditLog &audit;
        Changes &changes;
        PartyRepository &parties;
        SearchIndex &search;
        const catalogue::Catalogue &catalogue;
        const vault::KeyRing &keys;
        vault::ErasedLog erasedLog;
        std::function<Result<void>()> seal; ///< after commit; may be empty
        /// Deletes the copies of the database that migrations made, which still hold the person; gives how many. May
        /// be empty.
        std::function<Result<int>()> dropCopies = {};
    };
    explicit ErasureService(Collaborators with) : m(std::move(with)) {}

    /// NotFound, NotPermitted.
    Result<ErasurePlan> plan(const Session &session, PersonId person);

    /// NotFound, NotPermitted, Invalid (erasure.undecided with the item in where.field, erasure.cannot_redact), Conflict
    /// (erasure.plan_changed), NoSpace, Io. On failure nothing has changed. The copy in erased.log, the seal and the
    /// emptying of the write-ahead log come after the commit: if one of them fails the erasure stands all the same and
    /// `cleaningPending` says that something is left to do.
    Result<ErasureResult> erase(const Session &session, const ErasureOrder &order);

    /// Erases again whoever a restored database brought back: `lines` of an erased.log that is at least as new as the
    /// backup. Only hashes of records erase; those of addresses are taken over to stop a re-creation. Gives the number.
    Result<int> replay(const Session &session, const QList<QByteArray> &lines);
    /// The same when a vault is opened, whoever opens it.
    Result<int> replay(const Permit &permit, const Session &session,
                       const QList<QByteArray> &lines);

    /// Does what a crash or a full disk kept from following an erasure: the copy in erased.log, the emptying of the
    /// write-ahead log. Called after opening. InUse when a reader stands in the way again, NoSpace, Io.
    Result<void> finishCleaning(const Permit &permit);

private:
    Result<ErasureResult> eraseWithin(db::Transaction &tx, const Session &session,
                                      const ErasureOrder &order, QList<QByteArray> &lines);
    Result<void> checkDecisions(const ErasureOrder &order, const ErasurePlan &plan) const;
    Result<QString> nextNumber(const db::Reader &reader, const QDateTime &at) const;
    /// Log, copies, checkpoint and seal; true when all is done. `droppedCopies` counts the copies that went.
    bool afterCommit(const Permit &permit, const QList<QByteArray> &lines, int &droppedCopies);
    Result<void> setCleaningPending(db::Transaction &tx, bool pending) const;
    /// Every tombstone that erased.log lacks.
    Result<void> completeLog(const db::Reader &reader) const;
    /// Takes what erased people refused out of refused.log; the lists keep the hashes (CNIL MED-2023-040).
    Result<void> forgetRefusals(const db::Reader &reader) const;

    Collaborators m;
};

} // namespace entente
