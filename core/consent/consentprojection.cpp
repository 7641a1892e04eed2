// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consentprojection.h"

#include "core/consent/consentrepository.h"
#include "core/consent/mergedsides.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"

#include <algorithm>
#include <tuple>

namespace entente {

using namespace Qt::StringLiterals;

PurposeKeys::PurposeKeys(const QList<Purpose> &purposes)
{
    for (const auto &purpose : purposes)
        m_keys.emplace_back(purpose.code, purpose.id.number());
}

qint64 PurposeKeys::keyOf(QStringView code) const
{
    if (code.isEmpty())
        return 0;
    for (const auto &[known, key] : m_keys) {
        if (known == code)
            return key;
    }
    return -1;
}

ActReader::Columns::Columns(const db::Statement &row)
    : at(row.column("occurred_at"))
    , on(row.column("occurred_on"))
    , until(row.column("valid_until"))
    , purpose(row.column("purpose_code"))
    , point(row.column("contact_point_id"))
    , state(row.column("state"))
    , origin(row.column("origin"))
    , channel(row.column("channel"))
    , provable(row.column("is_provable"))
    , evidence(row.column("has_evidence"))
    , complete(row.column("is_complete"))
    , guardian(row.column("has_guardian"))
{}

ConsentAct ActReader::operator()(const db::Statement &row)
{
    if (!m_columns)
        m_columns.emplace(row);
    const auto &of = *m_columns;
    ConsentAct act;
    act.at = row.integer(of.at);
    act.day = row.date(of.on).toJulianDay();
    if (const auto end = row.date(of.until); end.isValid())
        act.validUntil = end.toJulianDay();
    act.purpose = m_keys.meaningOf(row.bytes(of.purpose),
                                   [this](const QString &code) { return m_purposes.keyOf(code); });
    act.contactPoint = row.integer(of.point);
    act.kind = m_kinds.meaningOf(row.bytes(of.state), [](const QString &code) {
        return actKindFromName(code).value_or(ActKind::Refused);
    });
    act.origin = m_origins.meaningOf(row.bytes(of.origin),
                                     [](const QString &code) { return actOriginFromName(code); });
    act.channels = m_channels.meaningOf(row.bytes(of.channel), [](const QString &code) {
        return channelSetFromName(code).value_or(ChannelSet());
    });
    act.provable = row.flag(of.provable);
    act.evidence = row.flag(of.evidence);
    act.complete = row.flag(of.complete);
    act.guardian = row.flag(of.guardian);
    return act;
}

namespace consentprojection {

namespace {

constexpr qint64 kNoEnd = std::numeric_limits<qint64>::max();

bool saysYes(ActKind kind)
{
    return kind == ActKind::Given || kind == ActKind::Renewed;
}

/// Acts of one class answer every condition of standingOf() alike, time apart.
auto classOf(const Entry &entry)
{
    const auto &act = entry.act;
    const bool yes = saysYes(act.kind);
    return std::tuple(entry.purposeCode, act.channels.bits(), entry.contactPoint.number(),
                      yes ? 0 : int(act.kind), int(act.origin), yes && act.provable,
                      yes && act.evidence, yes && act.complete, yes && act.guardian, entry.sides);
}

/// The order of standingOf(): later wins, at the same instant the one that ends first; then the ledger's order.
auto weightOf(const Entry &entry)
{
    return std::tuple(entry.act.at, -std::min(entry.act.validUntil, kNoEnd - 1),
                      -entry.event.number());
}

/// Acts of different cards of a merged person decide apart.
Result<void> findSides(const db::Reader &reader, PersonId person, std::vector<Entry> &entries)
{
    const auto sides = mergedsides::of(reader, person);
    if (!sides)
        return Failure{sides.error()};
    if (sides->empty())
        return {};
    for (auto &entry : entries)
        entry.sides = mergedsides::sidesOf(*sides, u"consent_event"_s, entry.event.number());
    return {};
}

Result<void> insertEntry(db::Transaction &tx, PersonId person, const Entry &entry)
{
    const auto &act = entry.act;
    db::Statement s(tx, "consent/insert_consent_state");
    s.bind(":person_id", person)
        .bind(":purpose_code", entry.purposeCode)
        .bind(":channel", channelSetName(act.channels))
        .bind(":contact_point_id", entry.contactPoint)
        .bind(":state", actKindName(act.kind == ActKind::Renewed ? ActKind::Given : act.kind))
        .bind(":origin", actOriginName(act.origin))
        .bind(":consent_event_id", entry.event)
        .bind(":occurred_at", act.at)
        .bind(":occurred_on", QDate::fromJulianDay(act.day))
        .bind(":valid_until",
              act.validUntil == kNoEnd ? QDate() : QDate::fromJulianDay(act.validUntil))
        .bind(":is_provable", act.provable)
        .bind(":has_evidence", act.evidence)
        .bind(":is_complete", act.complete)
        .bind(":has_guardian", act.guardian);
    return s.runOne();
}

} // namespace

std::vector<Entry> reduced(std::vector<Entry> entries)
{
    std::sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        const auto left = classOf(a);
        const auto right = classOf(b);
        return left != right ? left < right : weightOf(a) > weightOf(b);
    });
    const auto end = std::unique(
        entries.begin(), entries.end(),
        [](const Entry &a, const Entry &b) { return classOf(a) == classOf(b); });
    entries.erase(end, entries.end());
    std::sort(entries.begin(), entries.end(),
              [](const Entry &a, const Entry &b) { return a.event < b.event; });
    return entries;
}

ConsentAct actOf(const ConsentEvent &event, qint64 purposeKey, ContactPointId contactPoint)
{
    ConsentAct act;
    act.at = event.occurredAt.toMSecsSinceEpoch();
    act.day = event.occurredOn.toJulianDay();
    if (event.validUntil.isValid())
        act.validUntil = event.validUntil.toJulianDay();
    act.purpose = purposeKey;
    act.contactPoint = contactPoint.number();
    if (!contactPoint.isValid() && !event.contactPointUuid.isEmpty())
        act.contactPoint = -1; // a point that is gone: the act is about nothing that is left
    act.kind = event.kind == ActKind::Renewed ? ActKind::Given : event.kind;
    act.origin = event.origin;
    act.channels = event.channels;
    act.provable = event.provable;
    act.evidence = event.hasEvidence;
    act.complete = event.complete;
    act.guardian = event.guardian;
    return act;
}

Result<std::vector<Entry>> kept(const db::Reader &reader, PersonId person)
{
    std::vector<Entry> entries;
    ActReader read{PurposeKeys()};
    db::Statement s(reader, "consent/select_consent_states_by_person");
    s.bind(":person_id", person);
    while (s.next()) {
        entries.push_back({read(s),
                           s.id<ConsentEventTag>("consent_event_id"),
                           s.text("purpose_code"),
                           s.id<ContactPointTag>("contact_point_id"),
                           {}});
    }
    if (auto done = s.finish(); !done)
        return Failure{done.error()};
    if (auto done = findSides(reader, person, entries); !done)
        return Failure{done.error()};
    return entries;
}

Result<std::vector<Entry>> fromLedger(const db::Reader &reader, PersonId person,
                                      const QString &personUuid)
{
    QHash<QString, ContactPointId> points;
    db::Statement s(reader, "consent/select_contact_point_names_by_person");
    s.bind(":person_id", person);
    while (s.next())
        points.insert(s.text("uuid"), s.id<ContactPointTag>("contact_point_id"));
    if (auto done = s.finish(); !done)
        return Failure{done.error()};
    db::Statement aliases(reader, "consent/select_contact_point_aliases_by_person");
    aliases.bind(":person_id", person);
    while (aliases.next()) {
        if (const auto kept = points.value(aliases.text("kept_uuid")); kept.isValid())
            points.insert(aliases.text("alias_uuid"), kept);
    }
    if (auto done = aliases.finish(); !done)
        return Failure{done.error()};
    const auto events = consentrepository::events(reader, personUuid);
    if (!events)
        return Failure{events.error()};
    std::vector<Entry> entries;
    for (const auto &event : *events) {
        const auto point = points.value(event.contactPointUuid);
        if (point.isValid() || event.contactPointUuid.isEmpty())
            entries.push_back({actOf(event, PurposeKeys().keyOf(event.purposeCode), point),
                               event.id,
                               event.purposeCode,
                               point,
                               {}});
    }
    if (auto done = findSides(reader, person, entries); !done)
        return Failure{done.error()};
    return reduced(std::move(entries));
}

Result<void> add(db::Transaction &tx, PersonId person, const ConsentEvent &event,
                 ContactPointId contactPoint)
{
    auto before = kept(tx, person);
    if (!before)
        return Failure{before.error()};
    auto entries = *before;
    entries.push_back({actOf(event, PurposeKeys().keyOf(event.purposeCode), contactPoint),
                       event.id,
                       event.purposeCode,
                       contactPoint,
                       {}}); // after a merge: for every card of it
    const auto after = reduced(std::move(entries));
    const auto holds = [](const std::vector<Entry> &all, ConsentEventId id) {
        return std::any_of(all.begin(), all.end(),
                           [id](const Entry &entry) { return entry.event == id; });
    };
    for (const auto &entry : *before) {
        if (holds(after, entry.event))
            continue;
        db::Statement drop(tx, "consent/delete_consent_state_by_event");
        drop.bind(":consent_event_id", entry.event);
        if (auto done = drop.runOne(); !done)
            return done;
    }
    for (const auto &entry : after) {
        if (entry.event == event.id)
            return insertEntry(tx, person, entry);
    }
    return {};
}

Result<void> rebuild(db::Transaction &tx, PersonId person, const QString &personUuid)
{
    const auto entries = fromLedger(tx, person, personUuid);
    if (!entries)
        return Failure{entries.error()};
    db::Statement drop(tx, "consent/delete_consent_states_by_person");
    drop.bind(":person_id", person);
    if (auto done = drop.run(); !done)
        return done;
    for (const auto &entry : *entries) {
        if (auto done = insertEntry(tx, person, entry); !done)
            return done;
    }
    return {};
}

} // namespace consentprojection

} // namespace entente
