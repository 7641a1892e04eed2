// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/refusalreplay.h"

#include "core/audit/auditlog.h"
#include "core/base/clock.h"
#include "core/consent/consentledger.h"
#include "core/consent/consentprojection.h"
#include "core/consent/restrictionrecord.h"
#include "core/consent/suppressionlist.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"
#include "core/parties/partyrepository.h"

#include <QJsonObject>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

Fn replayedFn(ActKind kind)
{
    switch (kind) {
    case ActKind::Withdrawn: return Fn::WithdrawConsent;
    case ActKind::Objected: return Fn::RecordObjection;
    default: return Fn::RefuseConsent;
    }
}

Result<bool> isInLedger(const db::Reader &reader, const QString &uuid)
{
    db::Statement s(reader, "consent/select_consent_event_id_by_uuid");
    s.bind(":uuid", uuid);
    const bool found = s.next();
    if (auto done = s.finish(); !done)
        return Failure{done.error()};
    return found;
}

/// How many of the entries are not listed as late as the record says.
Result<int> missingEntries(const db::Reader &reader, const ListedRecord &record)
{
    constexpr qsizetype size = 32;
    int missing = 0;
    for (qsizetype i = 0; i + size <= record.hashes.size(); i += size) {
        db::Statement s(reader, "consent/select_suppression_entry");
        s.bind(":list", record.list)
            .bind(":channel", channelSetName(record.channels))
            .bind(":hash", record.hashes.mid(i, size));
        missing += !s.next() || s.time("listed_at") < record.listedAt;
        if (auto done = s.finish(); !done)
            return Failure{done.error()};
    }
    return missing;
}

/// True when this database did not know that the restriction began, or that it ended.
Result<bool> replayRestriction(db::Transaction &tx, const Person &person,
                               const RestrictionRecord &record, const Clock &clock)
{
    db::Statement known(tx, "rights/select_request_lift");
    known.bind(":uuid", record.requestUuid);
    const bool isThere = known.next();
    const bool isOver = isThere && known.date("lifted_on").isValid();
    if (auto done = known.finish(); !done)
        return Failure{done.error()};
    if (!isThere) {
        db::Statement insert(tx, "rights/insert_request");
        insert.bind(":uuid", record.requestUuid)
            .bind(":person_id", person.id)
            .bind(":right_kind", QString(u"restriction"_s))
            .bind(":received_on", record.receivedOn)
            .bind(":due_on", record.dueOn)
            .bind(":received_via", record.receivedVia)
            .bind(":identity_check", QString(u""_s))
            .bind(":created_at", clock.nowUtc());
        if (auto done = insert.runOne(); !done)
            return Failure{done.error()};
    }
    if (record.liftedOn.isValid() && !isOver) {
        db::Statement lift(tx, "rights/update_request_lift");
        lift.bind(":lift_told_on", record.toldOn)
            .bind(":lifted_on", record.liftedOn)
            .bind(":uuid", record.requestUuid);
        if (auto done = lift.runOne(); !done)
            return Failure{done.error()};
        return true;
    }
    return !isThere;
}

} // namespace

Result<bool> RefusalReplay::replayAct(db::Transaction &tx, const QString &userUuid,
                                      ConsentEvent act, RefusalsReplayed &done) const
{
    const auto known = isInLedger(tx, act.uuid);
    if (!known || *known)
        return known ? Result<bool>(false) : known;
    const auto person = m.parties.person(tx, act.personUuid);
    if (!person)
        return person.error().code == ErrorCode::NotFound ? Result<bool>(false)
                                                          : Failure{person.error()};
    // Evidence and address of that day are lost with the newer database; what was said is not.
    const QJsonObject payload{
        {u"schema"_s, u"entente-consent/1"_s},
        {u"person"_s, person->displayName()},
        {u"kind"_s, actKindName(act.kind)},
        {u"channel"_s, channelSetName(act.channels)},
        {u"purpose"_s, QJsonObject{{u"code"_s, act.purposeCode}}},
        {u"mechanism"_s, mechanismName(act.mechanism)},
        {u"occurred_at"_s, act.occurredAt.toString(Qt::ISODate)},
        {u"replayed"_s, QJsonObject{{u"recorded_at"_s, act.recordedAt.toString(Qt::ISODate)},
                                    {u"person"_s, act.personUuid}}}};
    act.personUuid = person->uuid;
    if (auto written = m.ledger.append(tx, act, person->id, payload, std::nullopt, {}); !written)
        return Failure{written.error()};
    if (!done.people.contains(person->uuid))
        done.people.append(person->uuid);
    if (auto noted = m.audit.appendFor(
            tx, userUuid, {replayedFn(act.kind), u"person"_s, person->uuid, act.uuid}, u"done"_s);
        !noted)
        return Failure{noted.error()};
    return true;
}

Result<RefusalsReplayed> RefusalReplay::run(db::Transaction &tx, const QString &userUuid,
                                            const QList<QByteArray> &records) const
{
    RefusalsReplayed done;
    for (const auto &record : records) {
        if (const auto act = refusalrecord::act(record)) {
            const auto said = replayAct(tx, userUuid, *act, done);
            if (!said)
                return Failure{said.error()};
            done.acts += *said;
        } else if (const auto restriction = restrictionrecord::read(record)) {
            const auto person = m.parties.person(tx, restriction->personUuid);
            if (!person && person.error().code != ErrorCode::NotFound)
                return Failure{person.error()};
            const auto said = person ? replayRestriction(tx, *person, *restriction, m.clock)
                                     : Result<bool>(false);
            if (!said)
                return Failure{said.error()};
            done.acts += *said;
        } else if (const auto listed = refusalrecord::listed(record)) {
            const auto missing = missingEntries(tx, *listed);
            if (!missing)
                return Failure{missing.error()};
            if (*missing > 0) {
                if (auto stored = SuppressionList::store(tx, *listed, m.clock); !stored)
                    return Failure{stored.error()};
            }
            done.entries += *missing;
        }
    }
    for (const auto &uuid : std::as_const(done.people)) {
        const auto person = m.parties.person(tx, uuid);
        if (!person)
            return Failure{person.error()};
        if (auto rebuilt = consentprojection::rebuild(tx, person->id, uuid); !rebuilt)
            return Failure{rebuilt.error()};
    }
    tx.dropOutside(); // all of it came from there
    if (done.count() > 0) {
        if (auto noted = m.audit.appendFor(
                tx, userUuid, {Fn::ReplayRefusals, u"vault"_s, {}, QString::number(done.count())},
                u"done"_s);
            !noted)
            return Failure{noted.error()};
    }
    return done;
}

} // namespace entente
