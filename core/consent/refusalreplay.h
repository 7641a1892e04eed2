// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/consent/refusalrecord.h"

#include <QSet>

namespace entente {

class AuditLog;
class Clock;
class ConsentLedger;
class PartyRepository;
namespace db {
class Transaction;
}

/// What a database that was put back had lost of people's refusals, and has again.
struct RefusalsReplayed
{
    int acts = 0;    ///< refusals, withdrawals, objections: events of the ledger
    int entries = 0; ///< of opposition lists
    QStringList people;

    int count() const { return acts + entries; }
};

/// Says again what refused.log knows and the database does not: RGPD 7(3), 21(3). Refusals only; a consent of that time
/// has to be given again.
class RefusalReplay final
{
public:
    struct Collaborators
    {
        const Clock &clock;
        AuditLog &audit;
        const PartyRepository &parties;
        const ConsentLedger &ledger;
    };
    explicit RefusalReplay(const Collaborators &with) : m(with) {}

    /// An act that the ledger holds, by its uuid, is passed over. Of somebody who is not in this database only the
    /// entries of the lists are left, so that no import reaches them.
    Result<RefusalsReplayed> run(db::Transaction &tx, const QString &userUuid,
                                 const QList<QByteArray> &records) const;

private:
    Result<bool> replayAct(db::Transaction &tx, const QString &userUuid, ConsentEvent act,
                           RefusalsReplayed &done) const;

    Collaborators m;
};

} // namespace entente
