// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/standmerger.h"

#include "core/audit/auditlog.h"
#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/capture/captureservice.h"
#include "core/capture/standcarrier.h"
#include "core/capture/tradeshowrepository.h"
#include "core/consent/consentprojection.h"
#include "core/consent/consentrepository.h"
#include "core/consent/suppressionlist.h"
#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/history/undolog.h"
#include "core/parties/partyeditor.h"
#include "core/parties/partyrepository.h"
#include "core/rights/tombstones.h"
#include "core/search/searchindex.h"
#include "core/vault/vault.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

Failure standFailure(ErrorCode code, const QString &reason)
{
    return Failure{code, reason, {{}, 0, 0, u"stand"_s}, reason};
}

/// Of which vault the open one is a stand's; empty when of none.
Result<QString> originOfStand(const db::Reader &stand)
{
    db::Statement row(stand, "capture/select_setting");
    row.bind(":setting_key", kStandOfSetting.toString());
    const auto origin = row.next() ? row.text("setting_value") : QString();
    if (auto done = row.finish(); !done)
        return Failure{done.error()};
    return origin;
}

Identifiers standIdentifiers(const Person &person)
{
    Identifiers identifiers;
    identifiers.records = {person.uuid};
    for (const auto &point : person.contactPoints) {
        if (point.kind == ContactKind::Email)
            identifiers.emails.append(point.normal);
        else if (isDialled(point.kind))
            identifiers.phones.append(point.normal);
    }
    return identifiers;
}

} // namespace

/// One row of the stand's captures.
struct StandMerger::Arrival
{
    QString uuid;
    const TradeShow &show; ///< as it is here
    PersonId there;
    QString origin;
    QString sheetNumber;
    QString language;
    QString answers;
    bool minor = false;
    QDateTime at;
    QDate day;
    QString author;
};

Result<std::optional<PersonId>> StandMerger::arrive(db::Transaction &tx, const Session &session,
                                                    const db::Reader &stand,
                                                    const Arrival &arrival) const
{
    auto person = m.parties.person(stand, arrival.there);
    if (!person)
        return Failure{person.error()};
    const auto erased = m.tombstones.wasErased(tx, standIdentifiers(*person));
    if (!erased)
        return Failure{erased.error()};
    if (*erased)
        return std::optional<PersonId>();
    person->owner = {};
    person->importBatch = {};
    const auto id = m.parties.insert(tx, *person);
    if (!id)
        return Failure{id.error()};
    auto unrecorded = m.undo.begin(tx, session, u"step.person_edited"_s); // new: erased, not undone
    for (const auto &work : std::as_const(person->affiliations)) {
        AffiliationEdit edit;
        edit.organisationName = work.organisationName;
        edit.jobTitle = work.jobTitle;
        if (auto done =
                PartyEditor({m.clock, m.parties, m.search}, tx, unrecorded).affiliate(*id, edit);
            !done)
            return Failure{done.error()};
    }
    if (auto done = capturerows::insertVisit(tx, m.clock, *id, arrival.show, arrival.at,
                                             arrival.author);
        !done)
        return Failure{done.error()};
    db::Statement row(tx, "capture/insert_capture");
    row.bind(":uuid", arrival.uuid)
        .bind(":trade_show_id", arrival.show.id)
        .bind(":person_id", *id)
        .bind(":origin", arrival.origin)
        .bind(":sheet_number", arrival.sheetNumber)
        .bind(":language", arrival.language)
        .bind(":answers", arrival.answers)
        .bind(":is_minor", arrival.minor)
        .bind(":captured_at", arrival.at)
        .bind(":captured_on", arrival.day)
        .bind(":captured_by", arrival.author)
        .bind(":created_at", m.clock.nowUtc());
    if (auto done = row.runOne(); !done)
        return Failure{done.error()};
    if (auto noted = m.audit.append(tx, session,
                                    {Fn::MergeStand, u"person"_s, person->uuid, arrival.uuid});
        !noted)
        return Failure{noted.error()};
    return std::optional(*id);
}

Result<void> StandMerger::takeNotices(db::Transaction &tx, const db::Reader &stand, PersonId there,
                                      PersonId here) const
{
    db::Statement rows(stand, "capture/select_given_notices_to_carry");
    rows.bind(":person_id", there);
    while (rows.next()) {
        db::Statement given(tx, "capture/insert_given_notice");
        given.bind(":uuid", rows.text("uuid"))
            .bind(":person_id", here)
            .bind(":given_on", rows.date("given_on"))
            .bind(":method", rows.text("method"))
            .bind(":user_uuid", rows.text("user_uuid"))
            .bind(":created_at", rows.time("created_at"))
            .bind(":notice_uuid", rows.text("notice_uuid"));
        if (auto done = given.run(); !done)
            return done;
    }
    return rows.finish();
}

Result<void> StandMerger::suppress(db::Transaction &tx, const ConsentEvent &event,
                                   const Person &here) const
{
    if (event.kind == ActKind::Given || event.kind == ActKind::Renewed)
        return {};
    const auto purpose = event.purposeCode.isEmpty()
                             ? Result<Purpose>(Purpose())
                             : consentrepository::purpose(tx, event.purposeCode);
    if (!purpose)
        return Failure{purpose.error()};
    if (purpose->purposeClass == PurposeClass::Service)
        return {};
    for (const auto &point : here.contactPoints) {
        for (const auto channel : kAllChannels) {
            if (!event.channels.contains(channel) || !reaches(channel, point.kind))
                continue;
            if (auto done = m.suppression.add(tx, SuppressionList::ownList(event.purposeCode),
                                              channel, point.kind, point.normal, event.occurredAt,
                                              m.clock);
                !done)
                return done;
        }
    }
    return {};
}

Result<void> StandMerger::takeEvent(db::Transaction &tx, const ConsentEvent &event,
                                    const ConsentProof &proof, const Person &here) const
{
    ContactPointId point;
    if (!event.contactPointUuid.isEmpty()) {
        db::Statement row(tx, "capture/select_contact_point_id_by_uuid");
        row.bind(":uuid", event.contactPointUuid);
        if (row.next())
            point = row.id<ContactPointTag>("contact_point_id");
        if (auto done = row.finish(); !done)
            return done;
    }
    auto taken = event;
    taken.personUuid = here.uuid;
    auto payload = QJsonDocument::fromJson(proof.payload).object();
    // Where the act was first written down, and what bound it there.
    payload.insert(u"stand"_s,
                   QJsonObject{{u"recorded_at"_s, event.recordedAt.toString(Qt::ISODate)},
                               {u"hash"_s, QString::fromLatin1(event.hash.toHex())}});
    const auto evidence = proof.evidence.bytes.isEmpty() ? std::nullopt
                                                         : std::optional(proof.evidence);
    const auto written = m.ledger.append(tx, taken, here.id, payload, evidence, proof.keepUntil);
    if (!written)
        return Failure{written.error()};
    if (auto done = consentprojection::add(tx, here.id, *written, point); !done)
        return done;
    return suppress(tx, *written, here);
}

Result<int> StandMerger::takeEvents(db::Transaction &tx, const db::Reader &stand,
                                    const Person &there, const Person &here) const
{
    const auto events = consentrepository::events(stand, there.uuid);
    if (!events)
        return Failure{events.error()};
    int taken = 0;
    for (const auto &event : *events) {
        db::Statement known(tx, "capture/select_consent_event_by_uuid");
        known.bind(":uuid", event.uuid);
        const bool isKnown = known.next();
        if (auto done = known.finish(); !done)
            return Failure{done.error()};
        if (isKnown)
            continue;
        const auto proof = consentrepository::proof(stand, event.id);
        if (!proof)
            return Failure{proof.error()};
        if (auto done = takeEvent(tx, event, *proof, here); !done)
            return Failure{done.error()};
        ++taken;
    }
    return taken;
}

Result<void> StandMerger::takeOne(db::Transaction &tx, const Session &session,
                                  const db::Reader &stand, const Arrival &arrival,
                                  StandMerged &merged) const
{
    std::optional<PersonId> here;
    {
        db::Statement known(tx, "capture/select_capture_by_uuid");
        known.bind(":uuid", arrival.uuid);
        if (known.next())
            here = known.id<PersonTag>("person_id");
        if (auto done = known.finish(); !done)
            return done;
    }
    if (here) {
        ++merged.known;
    } else {
        const auto arrived = arrive(tx, session, stand, arrival);
        if (!arrived)
            return Failure{arrived.error()};
        if (!*arrived) {
            ++merged.erased;
            return {};
        }
        here = *arrived;
        ++merged.added;
    }
    const auto there = m.parties.person(stand, arrival.there);
    if (!there)
        return Failure{there.error()};
    const auto person = m.parties.person(tx, *here);
    if (!person)
        return Failure{person.error()};
    if (auto done = takeNotices(tx, stand, there->id, *here); !done)
        return done;
    const auto events = takeEvents(tx, stand, *there, *person);
    if (!events)
        return Failure{events.error()};
    merged.events += *events;
    return m.search.reindexPerson(tx, *here);
}

Result<StandMerged> StandMerger::takeAll(db::Transaction &tx, const Session &session,
                                         const db::Reader &stand) const
{
    const auto origin = originOfStand(stand);
    if (!origin)
        return Failure{origin.error()};
    if (origin->isEmpty())
        return standFailure(ErrorCode::Invalid, u"stand.not_a_stand"_s);
    if (*origin != m.vault.vaultId())
        return standFailure(ErrorCode::Conflict, u"stand.other_vault"_s);
    // What is taken over is bound anew: what was changed before would look sound ever after.
    const auto chain = m.ledger.verifyChain(stand);
    if (!chain)
        return Failure{chain.error()};
    if (!chain->isOk())
        return Failure{ErrorCode::Conflict,
                       chain->finding,
                       {{}, 0, 0, chain->firstBad},
                       u"stand.ledger_changed"_s};
    const auto shows = tradeshowrepository::all(stand);
    if (!shows)
        return Failure{shows.error()};
    StandMerged merged;
    for (const auto &carried : *shows) {
        const auto show = tradeshowrepository::find(tx, carried.uuid);
        if (!show)
            return Failure{show.error()};
        merged.showUuid = show->uuid;
        db::Statement rows(stand, "capture/select_captures");
        rows.bind(":trade_show_id", carried.id);
        while (rows.next()) {
            const Arrival arrival{rows.text("uuid"),
                                  *show,
                                  rows.id<PersonTag>("person_id"),
                                  rows.text("origin"),
                                  rows.text("sheet_number"),
                                  rows.text("language"),
                                  rows.text("answers"),
                                  rows.flag("is_minor"),
                                  rows.time("captured_at"),
                                  rows.date("captured_on"),
                                  rows.text("captured_by")};
            if (auto done = takeOne(tx, session, stand, arrival, merged); !done)
                return Failure{done.error()};
        }
        if (auto done = rows.finish(); !done)
            return Failure{done.error()};
    }
    return merged;
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
        auto merged = takeAll(*tx, session, (*connection)->read(*reading));
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
    // The stand's vault stays as it is: what came home once can come home again.
    const auto closed = (*stand)->close();
    if (taken && !closed)
        return Failure{closed.error()};
    if (taken && (taken->added > 0 || taken->events > 0)) {
        emit m.changes.peopleImported();
        emit m.changes.tradeShowsChanged();
    }
    return taken;
}

} // namespace entente
