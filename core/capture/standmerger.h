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
class CopyRegister;
class PartyRepository;
class SearchIndex;
class SuppressionList;
class Tombstones;
class UndoLog;
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
    bool deleteAfter = false; ///< delete the folder when everything of it came home
};

/// What stays at the stand, and why: an act, or a whole passage.
struct StandLeft
{
    QString uuid;
    QString
        reason; ///< stand.act_in_future, stand.act_outside_show, stand.no_said_here, stand.other_visitor, ...

    bool operator==(const StandLeft &) const = default;
};

struct StandMerged
{
    QString showUuid;
    int added = 0;         ///< visitors who are new here
    int known = 0;         ///< had come home before
    int erased = 0;        ///< asked to be forgotten since, and stay so
    int events = 0;        ///< acts of consent that are new here
    QList<StandLeft> left; ///< not taken over
    QString copyNumber;    ///< of the stand's vault in the register of copies
    bool deleted = false;  ///< the folder is gone, as was asked for
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
        CopyRegister &copies;
    };
    explicit StandMerger(const Collaborators &with) : m(with) {}

    /// Invalid (stand.not_a_stand), Conflict (stand.other_vault, stand.not_carried, stand.ledger_changed,
    /// stand.journal_changed), NotFound (vault.not_found), WrongKey, InUse, NotPermitted; all or nothing.
    Result<StandMerged> merge(const Session &session, const StandHome &from);
    /// Deletes the folder of a stand's vault that came home, and notes it in the register of copies. NotFound (also when
    /// the register does not know it), InUse while it is open, NotPermitted, Io.
    Result<void> discard(const Session &session, const QString &folder);

private:
    Result<StandMerged> takeAll(db::Transaction &tx, const Session &session,
                                const db::Reader &stand, const vault::Vault &from) const;
    Result<QString> enterCopy(db::Transaction &tx, const Session &session, const vault::Vault &from,
                              const StandMerged &merged, const std::vector<PersonId> &people) const;

    Collaborators m;
};

} // namespace entente
