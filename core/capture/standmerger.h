// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/base/secretbuffer.h"
#include "core/capture/visitor.h"
#include "core/parties/person.h"

namespace entente {

class AuditLog;
class Changes;
class Clock;
class ConsentLedger;
class PartyRepository;
class SearchIndex;
class SuppressionList;
class Tombstones;
class UndoLog;
struct ConsentEvent;
struct ConsentProof;
namespace db {
class Connection;
class Reader;
class Transaction;
} // namespace db
namespace vault {
class Vault;
}

struct StandHome
{
    QString folder;
    QString user; ///< an administrator of the stand's vault; empty: as here
    SecretBuffer password;
};

struct StandMerged
{
    QString showUuid;
    int added = 0;  ///< visitors who are new here
    int known = 0;  ///< had come home before
    int erased = 0; ///< asked to be forgotten since, and stay so
    int events = 0; ///< acts of consent that are new here
};

/// Brings home what a stand's vault took: in one transaction, each visitor and each act by its own code, so that a second
/// time adds nothing and a visitor that was taken up after the first time is not lost.
class StandMerger final
{
public:
    struct Collaborators
    {
        db::Connection &connection;
        const Clock &clock;
        AuditLog &audit;
        Changes &changes;
        const PartyRepository &parties;
        const SearchIndex &search;
        const Tombstones &tombstones;
        const UndoLog &undo;
        const ConsentLedger &ledger;
        const SuppressionList &suppression;
        vault::Vault &vault;
    };
    explicit StandMerger(const Collaborators &with) : m(with) {}

    /// Invalid (stand.not_a_stand), Conflict (stand.other_vault, stand.ledger_changed), NotFound (event.unknown, vault.not_found), WrongKey,
    /// InUse, NotPermitted; all or nothing.
    Result<StandMerged> merge(const Session &session, const StandHome &from);

private:
    struct Arrival;
    Result<StandMerged> takeAll(db::Transaction &tx, const Session &session,
                                const db::Reader &stand) const;
    Result<void> takeOne(db::Transaction &tx, const Session &session, const db::Reader &stand,
                         const Arrival &arrival, StandMerged &merged) const;
    Result<std::optional<PersonId>> arrive(db::Transaction &tx, const Session &session,
                                           const db::Reader &stand, const Arrival &arrival) const;
    Result<void> takeNotices(db::Transaction &tx, const db::Reader &stand, PersonId there,
                             PersonId here) const;
    Result<int> takeEvents(db::Transaction &tx, const db::Reader &stand, const Person &there,
                           const Person &here) const;
    Result<void> takeEvent(db::Transaction &tx, const ConsentEvent &event,
                           const ConsentProof &proof, const Person &here) const;
    Result<void> suppress(db::Transaction &tx, const ConsentEvent &event, const Person &here) const;

    Collaborators m;
};

} // namespace entente
