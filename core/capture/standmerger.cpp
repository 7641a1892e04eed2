// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/standmerger.h"

#include "core/audit/auditlog.h"
#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/capture/standcarrier.h"
#include "core/capture/standintake.h"
#include "core/capture/standsoundness.h"
#include "core/capture/tradeshowrepository.h"
#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/exchange/copyregister.h"
#include "core/vault/keyfile.h"
#include "core/vault/vault.h"
#include "core/vault/vaultdata.h"
#include "core/vault/vaultlock.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

Failure standFailure(ErrorCode code, const QString &reason)
{
    return Failure{code, reason, {{}, 0, 0, u"stand"_s}, reason};
}

/// When this show left in that vault; invalid when it never did.
Result<QDateTime> carriedFromHere(const db::Reader &home, const QString &showUuid,
                                  const QString &vaultId)
{
    db::Statement row(home, "capture/select_carried_at");
    row.bind(":show_uuid", showUuid).bind(":vault_id", vaultId);
    const auto at = row.next() && !row.isNull("carried_at") ? row.time("carried_at") : QDateTime();
    if (auto done = row.finish(); !done)
        return Failure{done.error()};
    return at;
}

/// Nothing is deleted but a vault that went to a stand from here.
Result<bool> isRegistered(const db::Reader &home, const QString &vaultId)
{
    db::Statement row(home, "exchange/select_copy_by_uuid");
    row.bind(":uuid", vaultId);
    const bool known = row.next();
    if (auto done = row.finish(); !done)
        return Failure{done.error()};
    return known;
}

} // namespace

Result<StandMerged> StandMerger::takeAll(db::Transaction &tx, const Session &session,
                                         const db::Reader &stand, const vault::Vault &from) const
{
    const auto origin = vault::data::readSetting(stand, vault::kStandOfSetting);
    if (!origin)
        return Failure{origin.error()};
    if (origin->isEmpty())
        return standFailure(ErrorCode::Invalid, u"stand.not_a_stand"_s);
    if (*origin != m.vault.vaultId())
        return standFailure(ErrorCode::Conflict, u"stand.other_vault"_s);
    if (auto sound = standsoundness::check(stand, from, m.audit, m.ledger); !sound)
        return Failure{sound.error()};
    const auto shows = tradeshowrepository::all(stand);
    if (!shows)
        return Failure{shows.error()};
    StandIntake intake(m, tx, session, stand);
    if (auto done = intake.prepare(); !done)
        return Failure{done.error()};
    bool carriedAny = false;
    for (const auto &carried : *shows) {
        const auto carriedAt = carriedFromHere(tx, carried.uuid, from.vaultId());
        if (!carriedAt)
            return Failure{carriedAt.error()};
        if (!carriedAt->isValid()) { // planned at the stand, or made up
            if (carried.captures > 0)
                intake.leave(carried.uuid, u"stand.not_carried"_s);
            continue;
        }
        carriedAny = true;
        const auto show = tradeshowrepository::find(tx, carried.uuid);
        if (!show)
            return Failure{show.error()};
        if (auto done = intake.takeShow(carried.id, *show, *carriedAt); !done)
            return Failure{done.error()};
    }
    if (!carriedAny)
        return standFailure(ErrorCode::Conflict, u"stand.not_carried"_s);
    auto merged = intake.merged();
    auto number = enterCopy(tx, session, from, merged, intake.arrived());
    if (!number)
        return Failure{number.error()};
    merged.copyNumber = *std::move(number);
    return merged;
}

Result<QString> StandMerger::enterCopy(db::Transaction &tx, const Session &session,
                                       const vault::Vault &from, const StandMerged &merged,
                                       const std::vector<PersonId> &people) const
{
    auto known = m.copies.addPeople(tx, from.vaultId(), people);
    if (!known || !known->isEmpty())
        return known;
    const auto show = tradeshowrepository::find(tx, merged.showUuid);
    auto number = m.copies.nextNumber(tx);
    if (!show || !number)
        return Failure{show ? number.error() : show.error()};
    auto copy = standcopy::of(*show, from.vaultId(), session.userUuid(), m.clock);
    copy.number = *number;
    copy.people = qint64(people.size());
    if (auto done = m.copies.enter(tx, copy, people); !done)
        return Failure{done.error()};
    return number;
}

Result<StandMerged> StandMerger::merge(const Session &session, const StandHome &from)
{
    const auto permit = m.audit.admit(session, Fn::MergeStand, u"trade_show"_s);
    if (!permit)
        return Failure{permit.error()};
    auto stand = vault::Vault::open(
        {from.folder, from.user.isEmpty() ? session.displayName() : from.user}, from.password,
        m.clock);
    if (!stand)
        return Failure{stand.error()};
    auto taken = [&]() -> Result<StandMerged> {
        const auto reading = (*stand)->session().require(Fn::ReviewCaptures);
        if (!reading)
            return Failure{reading.error()};
        const auto connection = (*stand)->connect(db::Mode::ReadOnly);
        if (!connection)
            return Failure{connection.error()};
        auto tx = m.connection.begin(*permit);
        if (!tx)
            return Failure{tx.error()};
        auto merged = takeAll(*tx, session, (*connection)->read(*reading), **stand);
        if (!merged)
            return merged;
        if (auto noted = m.audit.append(
                *tx, session,
                {Fn::MergeStand, u"trade_show"_s, merged->showUuid, (*stand)->vaultId()});
            !noted)
            return Failure{noted.error()};
        if (auto done = tx->commit(); !done)
            return Failure{done.error()};
        return merged;
    }();
    // Unless it was asked for, the stand's vault stays as it is: what came home once can come home again.
    const auto closed = (*stand)->close();
    if (taken && !closed)
        return Failure{closed.error()};
    if (!taken)
        return taken;
    if (taken->added > 0 || taken->events > 0) {
        emit m.changes.peopleImported();
        emit m.changes.tradeShowsChanged();
    }
    emit m.changes.copiesChanged();
    if (from.deleteAfter && taken->left.isEmpty()) {
        if (auto gone = discard(session, from.folder); !gone)
            return Failure{gone.error()};
        taken->deleted = true;
    }
    return taken;
}

Result<void> StandMerger::discard(const Session &session, const QString &folder)
{
    const auto permit = m.audit.admit(session, Fn::MergeStand, u"trade_show"_s);
    if (!permit)
        return Failure{permit.error()};
    const auto keys = vault::KeyFile::read(folder);
    if (!keys)
        return Failure{keys.error()};
    const auto known = isRegistered(m.connection.read(*permit), keys->vaultId);
    if (!known)
        return Failure{known.error()};
    if (!*known)
        return standFailure(ErrorCode::NotFound, u"stand.not_carried"_s);
    {
        const auto lock = vault::VaultLock::acquire(folder, vault::VaultLock::Kind::Exclusive, 0);
        if (!lock)
            return Failure{lock.error()};
        // Without its keys nothing of it opens again, even if the rest could not be deleted.
        const bool keysGone = QFile::remove(QDir(folder).filePath(u"keys.json"_s));
        if (!keysGone)
            return standFailure(ErrorCode::Io, u"stand.not_deleted"_s);
    }
    if (!QDir(folder).removeRecursively())
        return standFailure(ErrorCode::Io, u"stand.not_deleted"_s);
    const auto noted = m.copies.confirmDestroyed(session, keys->vaultId, CopyEnd::Deleted);
    if (!noted && noted.error().code != ErrorCode::AlreadyDone)
        return Failure{noted.error()};
    return {};
}

} // namespace entente
