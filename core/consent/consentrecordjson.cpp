// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consentrecordjson.h"

#include "core/consent/consentservice.h"

#include <QJsonArray>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const QDate &date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

/// The word of the specification for the state that an act leads to.
QString eventState(ActKind kind)
{
    switch (kind) {
    case ActKind::Given: return u"consent_given"_s;
    case ActKind::Renewed: return u"consent_reaffirmed"_s;
    case ActKind::Refused: return u"consent_refused"_s;
    case ActKind::Withdrawn: return u"consent_withdrawn"_s;
    case ActKind::Objected: return u"consent_withdrawn"_s;
    }
    return {};
}

bool isSameMatter(const ConsentEvent &event, const ConsentEvent &act)
{
    const bool purpose = act.purposeCode.isEmpty() || act.purposeCode == event.purposeCode;
    return purpose && (act.channels.bits() & event.channels.bits()) != 0;
}

QJsonObject eventJson(const ConsentProofRecord &act)
{
    const auto &event = act.event;
    QJsonValue duration;
    if (event.validUntil.isValid())
        duration = u"P%1D"_s.arg(event.occurredOn.daysTo(event.validUntil));
    return {{u"event_id"_s, event.uuid},
            {u"event_time"_s, event.occurredAt.toUTC().toString(Qt::ISODate)},
            {u"event_time_zone"_s, orNull(act.timeZone)},
            {u"recorded_at"_s, event.recordedAt.toUTC().toString(Qt::ISODate)},
            {u"recorded_by"_s, orNull(event.recordedBy)},
            {u"validity_duration"_s, duration},
            {u"valid_until"_s, orNull(event.validUntil)},
            {u"entity_id"_s, event.personUuid},
            {u"event_type"_s, event.kind == ActKind::Objected ? u"objection"_s : u"explicit"_s},
            {u"event_state"_s, eventState(event.kind)},
            {u"collection_method"_s, mechanismName(event.mechanism)},
            {u"ledger_hash"_s, QString::fromLatin1(event.hash.toHex())}};
}

QJsonObject processingJson(const ConsentProofRecord &proof)
{
    const auto &event = proof.event;
    QJsonArray channels;
    for (const Channel channel : kAllChannels) {
        if (event.channels.contains(channel))
            channels.append(channelName(channel));
    }
    const QJsonObject information{
        {u"pii_type"_s, proof.contactKind.isEmpty() ? u"contact"_s : proof.contactKind},
        {u"value_at_the_time"_s, orNull(proof.contactValue)},
        {u"pii_optional"_s, true},
        {u"sensitive_pii_category"_s, false}};
    const QJsonObject purpose{
        {u"purpose"_s, event.purposeCode},
        {u"purpose_description"_s,
         QJsonObject{{u"en"_s, proof.purposeLabelEn}, {u"fr"_s, proof.purposeLabelFr}}},
        {u"purpose_type"_s, u"direct_marketing"_s},
        {u"lawful_basis"_s, u"GDPR 6(1)(a)"_s},
        {u"pii_information"_s, QJsonArray{information}},
        {u"pii_controllers"_s, QJsonArray{u"controller"_s}},
        {u"collection_method"_s, mechanismName(event.mechanism)},
        {u"processing_method"_s, channels},
        {u"storage_locations"_s, QJsonArray{orNull(proof.controllerCountry)}},
        {u"retention_period"_s, orNull(proof.keepUntil)},
        {u"jurisdiction"_s, orNull(proof.controllerCountry)},
        {u"recipient_third_parties"_s, QJsonArray()},
        {u"withdrawal_method"_s, orNull(proof.controllerContact)},
        {u"privacy_rights"_s, QJsonArray{u"GDPR 7(3)"_s, u"GDPR 15"_s, u"GDPR 16"_s, u"GDPR 17"_s,
                                         u"GDPR 18"_s, u"GDPR 20"_s, u"GDPR 77"_s}},
        {u"rules_version"_s, orNull(proof.rulesVersion)}};
    return {{u"privacy_notice"_s, orNull(proof.textShown)},
            {u"privacy_notice_version"_s, proof.wordingVersion},
            {u"language"_s, orNull(proof.textLanguage)},
            {u"service"_s, orNull(proof.controllerActivity)},
            {u"purposes"_s, QJsonArray{purpose}}};
}

QJsonArray partiesJson(const ConsentProofRecord &proof)
{
    QJsonArray parties{QJsonObject{{u"party_id"_s, u"controller"_s},
                                   {u"party_role"_s, u"controller"_s},
                                   {u"party_type"_s, u"organisation"_s},
                                   {u"party_name"_s, proof.controllerName},
                                   {u"party_address"_s, orNull(proof.controllerAddress)},
                                   {u"party_country"_s, orNull(proof.controllerCountry)},
                                   {u"party_contact"_s, orNull(proof.controllerContact)}},
                       QJsonObject{{u"party_id"_s, proof.event.personUuid},
                                   {u"party_role"_s, u"data_subject"_s},
                                   {u"party_type"_s, u"person"_s},
                                   {u"party_name"_s, orNull(proof.personName)},
                                   {u"party_contact"_s, orNull(proof.contactValue)}}};
    if (!proof.guardian.isEmpty())
        parties.append(QJsonObject{{u"party_id"_s, orNull(proof.guardianPerson)},
                                   {u"party_role"_s, u"holder_of_parental_authority"_s},
                                   {u"party_type"_s, u"person"_s},
                                   {u"party_name"_s, proof.guardian}});
    return parties;
}

} // namespace

QJsonObject consentRecordJson(const ConsentProofRecord &proof,
                              const QList<ConsentProofRecord> &acts)
{
    QJsonArray events;
    for (const auto &act : acts) {
        if (isSameMatter(proof.event, act.event))
            events.append(eventJson(act));
    }
    QJsonValue evidence;
    if (proof.evidence)
        evidence = QJsonObject{{u"evidence_type"_s, proof.evidence->kind},
                               {u"hash_algorithm"_s, u"BLAKE2b-256"_s},
                               {u"hash"_s, proof.evidenceHash}};
    return {
        {u"header"_s, QJsonObject{{u"schema_version"_s, u"ISO/IEC TS 27560:2023"_s},
                                  {u"record_id"_s, proof.event.uuid},
                                  {u"pii_principal_id"_s, proof.event.personUuid}}},
        {u"pii_processing"_s, processingJson(proof)},
        {u"party_identification"_s, partiesJson(proof)},
        {u"events"_s, events},
        {u"evidence"_s, evidence},
        {u"integrity"_s,
         QJsonObject{{u"commitment"_s, QString::fromLatin1(proof.event.commitment.toHex())},
                     {u"previous_hash"_s, QString::fromLatin1(proof.event.previousHash.toHex())},
                     {u"intact"_s, proof.intact},
                     {u"removed_by"_s, orNull(proof.removedBy)}}},
        {u"place"_s, orNull(proof.place)}};
}

} // namespace entente
