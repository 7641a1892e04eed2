// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consentrepository.h"

#include "core/base/clock.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"

namespace entente::consentrepository {

using namespace Qt::StringLiterals;

namespace {

Purpose purposeFromRow(const db::Statement &row)
{
    return {row.id<PurposeTag>("purpose_id"),
            row.text("uuid"),
            row.text("code"),
            purposeClassFromName(row.text("class")).value_or(PurposeClass::Commercial),
            row.text("label_en"),
            row.text("label_fr"),
            row.flag("is_active"),
            row.text("sensitive"),
            row.flag("needs_age")};
}

Wording wordingFromRow(const db::Statement &row)
{
    return {row.id<WordingTag>("wording_id"),
            row.text("uuid"),
            row.text("purpose_code"),
            channelFromName(row.text("channel")).value_or(Channel::Email),
            row.text("language"),
            int(row.integer("version")),
            row.text("body"),
            row.flag("is_complete")};
}

} // namespace

ConsentEvent eventFromRow(const db::Statement &row)
{
    ConsentEvent event;
    event.id = row.id<ConsentEventTag>("consent_event_id");
    event.uuid = row.text("uuid");
    event.personUuid = row.text("person_uuid");
    event.purposeCode = row.text("purpose_code");
    event.channels = channelSetFromName(row.text("channel")).value_or(ChannelSet());
    event.contactPointUuid = row.text("contact_point_uuid");
    event.kind = actKindFromName(row.text("kind")).value_or(ActKind::Refused);
    event.origin = actOriginFromName(row.text("origin"));
    event.occurredAt = row.time("occurred_at");
    event.occurredOn = row.date("occurred_on");
    event.recordedAt = row.time("recorded_at");
    event.validUntil = row.date("valid_until");
    event.mechanism = mechanismFromName(row.text("mechanism")).value_or(Mechanism::Unstated);
    event.wordingUuid = row.text("wording_uuid");
    event.recordedBy = row.text("recorded_by");
    event.provable = row.flag("is_provable");
    event.hasEvidence = row.flag("has_evidence");
    event.complete = row.flag("is_complete");
    event.guardian = row.flag("has_guardian");
    event.commitment = row.blob("commitment");
    event.previousHash = row.blob("previous_hash");
    event.hash = row.blob("hash");
    return event;
}

ConsentProof proofFromRow(const db::Statement &row)
{
    return {row.text("payload").toUtf8(),
            row.blob("salt"),
            {row.text("evidence_kind"), row.blob("evidence")},
            row.date("keep_until"),
            row.text("removed_by")};
}

Result<QList<Purpose>> purposes(const db::Reader &reader)
{
    QList<Purpose> list;
    db::Statement s(reader, "consent/select_purposes");
    while (s.next())
        list.append(purposeFromRow(s));
    if (auto done = s.finish(); !done)
        return Failure{done.error()};
    return list;
}

Result<Purpose> purpose(const db::Reader &reader, QStringView code)
{
    const auto all = purposes(reader);
    if (!all)
        return Failure{all.error()};
    for (const auto &one : *all) {
        if (one.code == code)
            return one;
    }
    return Failure{ErrorCode::NotFound,
                   u"no purpose with this code"_s,
                   {{}, 0, 0, u"purpose"_s},
                   u"consent.unknown_purpose"_s};
}

Result<bool> needsAge(const db::Reader &reader)
{
    const auto all = purposes(reader);
    if (!all)
        return Failure{all.error()};
    return std::any_of(all->cbegin(), all->cend(),
                       [](const Purpose &one) { return one.active && one.needsAge; });
}

Result<void> insert(db::Transaction &tx, const Purpose &purpose, int position, const Clock &clock)
{
    db::Statement s(tx, "consent/insert_purpose");
    s.bind(":uuid", purpose.uuid)
        .bind(":code", purpose.code)
        .bind(":class", purposeClassName(purpose.purposeClass))
        .bind(":label_en", purpose.labelEn)
        .bind(":label_fr", purpose.labelFr)
        .bind(":position", position)
        .bind(":sensitive", purpose.sensitive)
        .bind(":needs_age", purpose.needsAge)
        .bind(":created_at", clock.nowUtc());
    return s.runOne();
}

Result<QList<Wording>> wordings(const db::Reader &reader, const QString &purposeCode,
                                Channel channel)
{
    QList<Wording> list;
    db::Statement s(reader, "consent/select_wordings_by_purpose_and_channel");
    s.bind(":purpose_code", purposeCode).bind(":channel", channelName(channel));
    while (s.next())
        list.append(wordingFromRow(s));
    if (auto done = s.finish(); !done)
        return Failure{done.error()};
    return list;
}

Result<Wording> wording(const db::Reader &reader, const QString &uuid)
{
    db::Statement s(reader, "consent/select_wording_by_uuid");
    s.bind(":uuid", uuid);
    if (s.next())
        return wordingFromRow(s);
    auto done = s.finish();
    return done ? Failure{ErrorCode::NotFound, u"no such wording"_s} : Failure{done.error()};
}

Result<void> insert(db::Transaction &tx, const Wording &wording, PurposeId purpose,
                    const Clock &clock)
{
    db::Statement s(tx, "consent/insert_wording");
    s.bind(":uuid", wording.uuid)
        .bind(":purpose_id", purpose)
        .bind(":channel", channelName(wording.channel))
        .bind(":language", wording.language)
        .bind(":version", wording.version)
        .bind(":body", wording.body)
        .bind(":is_complete", wording.complete)
        .bind(":created_at", clock.nowUtc());
    return s.runOne();
}

Result<QList<ConsentEvent>> events(const db::Reader &reader, const QString &personUuid)
{
    QList<ConsentEvent> list;
    db::Statement s(reader, "consent/select_consent_events_by_person");
    s.bind(":person_uuid", personUuid);
    while (s.next())
        list.append(eventFromRow(s));
    if (auto done = s.finish(); !done)
        return Failure{done.error()};
    return list;
}

Result<ConsentProof> proof(const db::Reader &reader, ConsentEventId event)
{
    db::Statement s(reader, "consent/select_consent_proof_by_event");
    s.bind(":consent_event_id", event);
    if (s.next())
        return proofFromRow(s);
    auto done = s.finish();
    return done ? Failure{ErrorCode::NotFound, u"no proof beside the event"_s}
                : Failure{done.error()};
}

Result<QString> userName(const db::Reader &reader, const QString &userUuid)
{
    db::Statement s(reader, "consent/select_user_name_by_uuid");
    s.bind(":uuid", userUuid);
    if (s.next())
        return s.text("display_name");
    if (auto done = s.finish(); !done)
        return Failure{done.error()};
    return QString();
}

} // namespace entente::consentrepository
