// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/standintake.h"

#include "core/audit/auditlog.h"
#include "core/base/clock.h"
#include "core/capture/captureservice.h"
#include "core/consent/consentledger.h"
#include "core/consent/consentprojection.h"
#include "core/consent/consentrepository.h"
#include "core/consent/suppressionlist.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"
#include "core/history/undolog.h"
#include "core/parties/partyeditor.h"
#include "core/parties/partyrepository.h"
#include "core/rights/tombstones.h"
#include "core/search/searchindex.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kStandClockToleranceSeconds = 300; // as for an act that is recorded here
constexpr int kStandDayMargin = 1; // time zones: the day of the stand is not always ours
constexpr int kStandNoon = 12;     // a passage whose hour is not believed keeps a day

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

bool isStandYes(const ConsentEvent &event)
{
    return event.kind == ActKind::Given || event.kind == ActKind::Renewed;
}

} // namespace

/// One row of the stand's captures.
struct StandIntake::Arrival
{
    QString uuid;
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

bool StandIntake::isOfShow(const QDateTime &at) const
{
    const auto day = at.toUTC().date();
    return day >= m_show->startsOn.addDays(-kStandDayMargin)
           && day <= m_show->endsOn.addDays(kStandDayMargin);
}

QDate StandIntake::notLater(QDate day) const
{
    const auto today = m.clock.nowUtc().toLocalTime().date();
    return day.isValid() ? qMin(day, today) : day;
}

void StandIntake::leave(const QString &uuid, const QString &reason)
{
    m_merged.left.append({uuid, reason});
}

Result<void> StandIntake::prepare()
{
    db::Statement rows(m_stand, "capture/select_refusals");
    while (rows.next())
        m_refusals.insert(rows.text("uuid"));
    if (auto done = rows.finish(); !done)
        return done;
    for (const auto &uuid : std::as_const(m_refusals)) {
        db::Statement known(m_tx, "capture/select_consent_event_by_uuid");
        known.bind(":uuid", uuid);
        if (known.next())
            m_refusalTimes.insert(known.integer("occurred_at"));
        if (auto done = known.finish(); !done)
            return done;
    }
    return {};
}

StandIntake::Arrival StandIntake::arrivalFrom(const db::Statement &row) const
{
    Arrival arrival{row.text("uuid"),        row.id<PersonTag>("person_id"),
                    row.text("origin"),      row.text("sheet_number"),
                    row.text("language"),    row.text("answers"),
                    row.flag("is_minor"),    row.time("captured_at"),
                    row.date("captured_on"), row.text("captured_by")};
    if (!isOfShow(arrival.at)) {
        arrival.day = qBound(m_show->startsOn, arrival.day, m_show->endsOn);
        arrival.at = QDateTime(arrival.day, QTime(kStandNoon, 0)).toUTC();
    }
    arrival.at = qMin(arrival.at, m.clock.nowUtc());
    arrival.day = notLater(arrival.day);
    return arrival;
}

Result<void> StandIntake::takeShow(TradeShowId carried, const TradeShow &show,
                                   const QDateTime &carriedAt)
{
    m_show = &show;
    m_carriedAt = carriedAt;
    m_merged.showUuid = show.uuid;
    db::Statement rows(m_stand, "capture/select_captures");
    rows.bind(":trade_show_id", carried);
    while (rows.next()) {
        if (auto done = takeOne(arrivalFrom(rows)); !done)
            return done;
    }
    return rows.finish();
}

Result<bool> StandIntake::isSame(PersonId here, TradeShowId knownShow, const QString &there) const
{
    if (knownShow != m_show->id)
        return false;
    const auto person = m.parties.person(m_tx, here);
    if (!person)
        return Failure{person.error()};
    if (person->uuid == there)
        return true;
    db::Statement alias(m_tx, "capture/select_person_alias");
    alias.bind(":uuid", there).bind(":person_id", here);
    const bool merged = alias.next();
    if (auto done = alias.finish(); !done)
        return Failure{done.error()};
    return merged;
}

Result<bool> StandIntake::isCodeTaken(const Person &person) const
{
    QStringList codes{person.uuid};
    for (const auto &point : person.contactPoints)
        codes.append(point.uuid);
    for (const auto &code : std::as_const(codes)) {
        db::Statement row(m_tx, "capture/select_code_in_use");
        row.bind(":uuid", code);
        const bool used = row.next() && row.flag("is_used");
        if (auto done = row.finish(); !done)
            return Failure{done.error()};
        if (used)
            return true;
    }
    return false;
}

Result<void> StandIntake::takeOne(const Arrival &arrival)
{
    auto there = m.parties.person(m_stand, arrival.there);
    if (!there)
        return Failure{there.error()};
    std::optional<PersonId> here;
    TradeShowId knownShow;
    {
        db::Statement known(m_tx, "capture/select_capture_by_uuid");
        known.bind(":uuid", arrival.uuid);
        if (known.next()) {
            here = known.id<PersonTag>("person_id");
            knownShow = known.id<TradeShowTag>("trade_show_id");
        }
        if (auto done = known.finish(); !done)
            return done;
    }
    if (here) {
        const auto same = isSame(*here, knownShow, there->uuid);
        if (!same)
            return Failure{same.error()};
        if (!*same) {
            leave(arrival.uuid, u"stand.other_visitor"_s);
            return {};
        }
        ++m_merged.known;
    } else {
        const auto before = m_merged.left.size();
        const auto arrived = arrive(arrival, *there);
        if (!arrived)
            return Failure{arrived.error()};
        if (!*arrived) {
            m_merged.erased += m_merged.left.size() == before ? 1 : 0;
            return {};
        }
        here = *arrived;
        ++m_merged.added;
        m_arrived.push_back(*here);
    }
    const auto person = m.parties.person(m_tx, *here);
    if (!person)
        return Failure{person.error()};
    if (auto done = takeNotices(there->id, *here); !done)
        return done;
    if (auto done = takeEvents(*there, *person); !done)
        return done;
    return m.search.reindexPerson(m_tx, *here);
}

Result<std::optional<PersonId>> StandIntake::arrive(const Arrival &arrival, Person person)
{
    const auto erased = m.tombstones.wasErased(m_tx, standIdentifiers(person));
    if (!erased)
        return Failure{erased.error()};
    if (*erased)
        return std::optional<PersonId>();
    const auto taken = isCodeTaken(person);
    if (!taken)
        return Failure{taken.error()};
    if (*taken) {
        leave(arrival.uuid, u"stand.code_taken"_s);
        return std::optional<PersonId>();
    }
    person.owner = {};
    person.importBatch = {};
    for (auto *day : {&person.collectedOn, &person.informedOn, &person.lastContactOn})
        *day = notLater(*day);
    const auto id = m.parties.insert(m_tx, person);
    if (!id)
        return Failure{id.error()};
    if (auto done = writeArrival(arrival, *id, person); !done)
        return Failure{done.error()};
    return std::optional(*id);
}

Result<void> StandIntake::writeArrival(const Arrival &arrival, PersonId here, const Person &person)
{
    auto unrecorded = m.undo.begin(m_tx, m_session,
                                   u"step.person_edited"_s); // new: erased, not undone
    for (const auto &work : person.affiliations) {
        AffiliationEdit edit;
        edit.organisationName = work.organisationName;
        edit.jobTitle = work.jobTitle;
        if (auto done =
                PartyEditor({m.clock, m.parties, m.search}, m_tx, unrecorded).affiliate(here, edit);
            !done)
            return done;
    }
    if (auto done = capturerows::insertVisit(m_tx, m.clock, here, *m_show, arrival.at,
                                             arrival.author);
        !done)
        return done;
    db::Statement row(m_tx, "capture/insert_capture");
    row.bind(":uuid", arrival.uuid)
        .bind(":trade_show_id", m_show->id)
        .bind(":person_id", here)
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
        return done;
    return m.audit.append(m_tx, m_session,
                          {Fn::MergeStand, u"person"_s, person.uuid, arrival.uuid});
}

Result<void> StandIntake::takeNotices(PersonId there, PersonId here) const
{
    db::Statement rows(m_stand, "capture/select_given_notices_to_carry");
    rows.bind(":person_id", there);
    while (rows.next()) {
        db::Statement given(m_tx, "capture/insert_given_notice");
        given.bind(":uuid", rows.text("uuid"))
            .bind(":person_id", here)
            .bind(":given_on", notLater(rows.date("given_on")))
            .bind(":method", rows.text("method"))
            .bind(":user_uuid", rows.text("user_uuid"))
            .bind(":created_at", rows.time("created_at"))
            .bind(":notice_uuid", rows.text("notice_uuid"));
        if (auto done = given.run(); !done)
            return done;
    }
    return rows.finish();
}

Result<void> StandIntake::takeEvents(const Person &there, const Person &here)
{
    const auto events = consentrepository::events(m_stand, there.uuid);
    if (!events)
        return Failure{events.error()};
    for (const auto &event : *events) {
        db::Statement known(m_tx, "capture/select_consent_event_by_uuid");
        known.bind(":uuid", event.uuid);
        const bool isKnown = known.next();
        const auto holder = isKnown ? known.text("person_uuid") : QString();
        if (auto done = known.finish(); !done)
            return done;
        if (!isKnown) {
            if (auto done = takeEvent(event, here); !done)
                return done;
            continue;
        }
        db::Statement alias(m_tx, "capture/select_person_alias");
        alias.bind(":uuid", holder).bind(":person_id", here.id);
        if (holder != here.uuid && !alias.next())
            leave(event.uuid, u"stand.code_taken"_s);
        if (auto done = alias.finish(); !done)
            return done;
    }
    return {};
}

Result<void> StandIntake::takeEvent(const ConsentEvent &event, const Person &here)
{
    ContactPointId point;
    if (!event.contactPointUuid.isEmpty()) {
        db::Statement row(m_tx, "capture/select_contact_point_by_uuid");
        row.bind(":uuid", event.contactPointUuid);
        const bool exists = row.next(); // gone since: an act about nothing that is left
        const bool isHis = exists && row.id<PersonTag>("person_id") == here.id;
        if (isHis)
            point = row.id<ContactPointTag>("contact_point_id");
        if (auto done = row.finish(); !done)
            return done;
        if (exists && !isHis) {
            leave(event.uuid, u"stand.other_visitor"_s);
            return {};
        }
    }
    const auto objection = objectionTo(event, here);
    if (!objection)
        return Failure{objection.error()};
    if (!objection->isEmpty()) {
        leave(event.uuid, *objection);
        return {};
    }
    return write(event, here, point);
}

Result<QString> StandIntake::objectionTo(const ConsentEvent &event, const Person &here) const
{
    if (!isStandYes(event))
        return QString();
    if (event.occurredAt > m.clock.nowUtc().addSecs(kStandClockToleranceSeconds))
        return u"stand.act_in_future"_s;
    if (!isOfShow(event.occurredAt))
        return u"stand.act_outside_show"_s;
    const auto said = saidNoHere(event, here);
    if (!said)
        return Failure{said.error()};
    return *said ? u"stand.no_said_here"_s : QString();
}

// Nothing proves the clock of the stand: what was said here since the vault left may be the later word, so it holds.
Result<bool> StandIntake::saidNoHere(const ConsentEvent &event, const Person &here) const
{
    const auto past = consentrepository::events(m_tx, here.uuid);
    if (!past)
        return Failure{past.error()};
    const auto forbids = [&](const ConsentEvent &one) {
        const bool about = one.purposeCode.isEmpty() || one.purposeCode == event.purposeCode;
        return !isStandYes(one) && about && one.occurredAt >= m_carriedAt
               && !m_refusals.contains(one.uuid)
               && std::ranges::any_of(kAllChannels, [&](Channel channel) {
                      return one.channels.contains(channel) && event.channels.contains(channel);
                  });
    };
    if (std::ranges::any_of(*past, forbids))
        return true;
    for (const auto &point : here.contactPoints) {
        const auto hits = m.suppression.hits(m_tx,
                                             {point.kind, point.normal, HolderName::of(here)});
        if (!hits)
            return Failure{hits.error()};
        for (const auto channel : kAllChannels) {
            if (!event.channels.contains(channel) || !reaches(channel, point.kind))
                continue;
            const auto stops = [&](const SuppressionHit &hit) {
                return hit.isOwn() && hit.stops(channel, event.purposeCode)
                       && hit.listedAt >= m_carriedAt
                       && !m_refusalTimes.contains(hit.listedAt.toMSecsSinceEpoch());
            };
            if (std::ranges::any_of(*hits, stops))
                return true;
        }
    }
    return false;
}

Result<void> StandIntake::write(ConsentEvent event, const Person &here, ContactPointId point)
{
    const auto proof = consentrepository::proof(m_stand, event.id);
    if (!proof)
        return Failure{proof.error()};
    auto payload = QJsonDocument::fromJson(proof->payload).object();
    // Where the act was first written down, when by its clock, and what bound it there.
    payload.insert(u"stand"_s,
                   QJsonObject{{u"occurred_at"_s, event.occurredAt.toString(Qt::ISODate)},
                               {u"recorded_at"_s, event.recordedAt.toString(Qt::ISODate)},
                               {u"hash"_s, QString::fromLatin1(event.hash.toHex())}});
    event.personUuid = here.uuid;
    const auto now = m.clock.nowUtc();
    // A no holds whatever the clock said, and at the latest from now on; a yes comes this far with a sound one only.
    if (event.occurredAt > now || !isOfShow(event.occurredAt)) {
        event.occurredAt = now;
        event.occurredOn = isStandYes(event) ? qMin(event.occurredOn, now.date()) : now.date();
    }
    const auto evidence = proof->evidence.bytes.isEmpty() ? std::nullopt
                                                          : std::optional(proof->evidence);
    const auto written = m.ledger.append(m_tx, event, here.id, payload, evidence, proof->keepUntil);
    if (!written)
        return Failure{written.error()};
    if (auto done = consentprojection::add(m_tx, here.id, *written, point); !done)
        return done;
    if (auto done = suppress(*written, here); !done)
        return done;
    ++m_merged.events;
    return m.audit.append(
        m_tx, m_session,
        {capturerows::journalFn(written->kind), u"person"_s, here.uuid, written->uuid});
}

Result<void> StandIntake::suppress(const ConsentEvent &event, const Person &here)
{
    if (isStandYes(event))
        return {};
    m_refusalTimes.insert(event.occurredAt.toMSecsSinceEpoch());
    const auto purpose = event.purposeCode.isEmpty()
                             ? Result<Purpose>(Purpose())
                             : consentrepository::purpose(m_tx, event.purposeCode);
    if (!purpose)
        return Failure{purpose.error()};
    if (purpose->purposeClass == PurposeClass::Service)
        return {};
    for (const auto &point : here.contactPoints) {
        for (const auto channel : kAllChannels) {
            if (!event.channels.contains(channel) || !reaches(channel, point.kind))
                continue;
            if (auto done = m.suppression.add(
                    m_tx, SuppressionList::ownList(event.purposeCode), channel,
                    {point.kind, point.normal, HolderName::of(here)}, event.occurredAt, m.clock);
                !done)
                return done;
        }
    }
    return {};
}

} // namespace entente
