// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consentservice.h"

#include "core/audit/auditlog.h"
#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/consent/consentprojection.h"
#include "core/consent/consentrepository.h"
#include "core/consent/factsfeeder.h"
#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/parties/partyrepository.h"

#include <QJsonDocument>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

QString stateAfter(ActKind kind)
{
    return actKindName(kind == ActKind::Renewed ? ActKind::Given : kind);
}

} // namespace

ConsentService::ConsentService(const Collaborators &with)
    : m(with)
    , m_recorder({with.clock, with.parties, with.rules, with.ledger, with.suppression})
{}

Result<void> ConsentService::note(db::Transaction &tx, const Session &session, Fn fn,
                                  const Person &person, const QList<ConsentEvent> &events)
{
    for (const auto &event : events) {
        // The event's uuid in the journal anchors the end of the ledger as well.
        if (auto noted = m.audit.append(tx, session, {fn, u"person"_s, person.uuid, event.uuid});
            !noted)
            return noted;
    }
    if (!events.isEmpty()) { // an act of the person: retention counts from it
        db::Statement contact(tx, "activities/update_last_contact");
        contact.bind(":day", events.first().occurredOn)
            .bind(":changed_at", m.clock.nowUtc())
            .bind(":person_id", person.id);
        if (auto done = contact.run(); !done)
            return done;
    }
    return {};
}

Result<QList<ConsentRecorded>> ConsentService::recordAll(const Session &session,
                                                         std::initializer_list<Acts> all)
{
    std::optional<Permit> permit;
    for (const auto &acts : all) {
        if (acts.requests.isEmpty())
            continue;
        const auto admitted = m.audit.admit(session, acts.fn, u"person"_s);
        if (!admitted)
            return Failure{admitted.error()};
        permit.emplace(*admitted);
    }
    if (!permit)
        return Failure{ErrorCode::Invalid,
                       u"nothing was answered"_s,
                       {{}, 0, 0, u"purpose"_s},
                       u"field.empty"_s};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    QList<ConsentRecorded> recorded;
    QStringList people;
    for (const auto &[fn, kind, requests] : all) {
        for (const auto &request : requests) {
            const auto person = m.parties.person(*tx, request.person);
            if (!person)
                return Failure{person.error()};
            const auto events = m_recorder.record(*tx, session.userUuid(), kind, request);
            if (!events)
                return Failure{events.error()};
            if (auto done = note(*tx, session, fn, *person, *events); !done)
                return Failure{done.error()};
            recorded.append({*events, stateAfter(kind), events->first().validUntil});
            if (!people.contains(person->uuid))
                people.append(person->uuid);
        }
    }
    if (auto done = tx->commit(); !done)
        return Failure{done.error()};
    for (const auto &uuid : std::as_const(people))
        emit m.changes.consentChanged(uuid);
    return recorded;
}

Result<ConsentRecorded> ConsentService::record(const Session &session, Fn fn, ActKind kind,
                                               const ConsentRequest &request)
{
    const QList<ConsentRequest> one{request};
    auto recorded = recordAll(session, {{fn, kind, one}});
    if (!recorded)
        return Failure{recorded.error()};
    return recorded->takeFirst();
}

Result<QList<ConsentRecorded>> ConsentService::giveAll(const Session &session,
                                                       const QList<ConsentRequest> &requests)
{
    return recordAll(session, {{Fn::GiveConsent, ActKind::Given, requests}});
}

Result<QList<ConsentRecorded>> ConsentService::refuseAll(const Session &session,
                                                         const QList<ConsentRequest> &requests)
{
    return recordAll(session, {{Fn::RefuseConsent, ActKind::Refused, requests}});
}

Result<QList<ConsentRecorded>> ConsentService::recordAnswers(const Session &session,
                                                             const QList<ConsentRequest> &given,
                                                             const QList<ConsentRequest> &refused)
{
    return recordAll(session, {{Fn::GiveConsent, ActKind::Given, given},
                               {Fn::RefuseConsent, ActKind::Refused, refused}});
}

Result<QList<ConsentRecorded>> ConsentService::withdrawAll(const Session &session,
                                                           const QList<ConsentRequest> &requests)
{
    return recordAll(session, {{Fn::WithdrawConsent, ActKind::Withdrawn, requests}});
}

Result<ConsentRecorded> ConsentService::give(const Session &session, const ConsentRequest &request)
{
    return record(session, Fn::GiveConsent, ActKind::Given, request);
}

Result<ConsentRecorded> ConsentService::refuse(const Session &session,
                                               const ConsentRequest &request)
{
    return record(session, Fn::RefuseConsent, ActKind::Refused, request);
}

Result<ConsentRecorded> ConsentService::withdraw(const Session &session,
                                                 const ConsentRequest &request)
{
    return record(session, Fn::WithdrawConsent, ActKind::Withdrawn, request);
}

Result<ConsentRecorded> ConsentService::renew(const Session &session, const ConsentRequest &request)
{
    return record(session, Fn::RenewConsent, ActKind::Renewed, request);
}

Result<ConsentRecorded> ConsentService::object(const Session &session,
                                               const ObjectionRequest &request)
{
    const auto permit = m.audit.admit(session, Fn::RecordObjection, u"person"_s);
    if (!permit)
        return Failure{permit.error()};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const auto person = m.parties.person(*tx, request.person);
    if (!person)
        return Failure{person.error()};
    const auto event = m_recorder.object(*tx, session.userUuid(), request);
    if (!event)
        return Failure{event.error()};
    if (auto done = note(*tx, session, Fn::RecordObjection, *person, {*event}); !done)
        return Failure{done.error()};
    if (auto done = tx->commit(); !done)
        return Failure{done.error()};
    emit m.changes.consentChanged(person->uuid);
    return ConsentRecorded{{*event}, stateAfter(ActKind::Objected), {}};
}

Result<ConsentProofRecord> ConsentService::proofOf(const db::Reader &reader,
                                                   const ConsentEvent &event) const
{
    const auto proof = consentrepository::proof(reader, event.id);
    if (!proof)
        return Failure{proof.error()};
    const auto name = consentrepository::userName(reader, event.recordedBy);
    if (!name)
        return Failure{name.error()};
    const auto payload = QJsonDocument::fromJson(proof->payload).object();
    const auto controller = payload.value("controller"_L1).toObject();
    const auto contact = payload.value("contact"_L1).toObject();
    const auto purpose = payload.value("purpose"_L1).toObject();
    const auto wording = payload.value("wording"_L1).toObject();
    ConsentProofRecord record;
    record.event = event;
    record.personName = payload.value("person"_L1).toString();
    record.contactKind = contact.value("kind"_L1).toString();
    record.contactValue = contact.value("value"_L1).toString();
    const QString town = contact.value("postal_code"_L1).toString() + u' '
                         + contact.value("city"_L1).toString();
    if (!town.trimmed().isEmpty())
        record.contactValue = QString(record.contactValue + u", "_s + town.trimmed());
    record.purposeLabelEn = purpose.value("en"_L1).toString();
    record.purposeLabelFr = purpose.value("fr"_L1).toString();
    record.controllerName = controller.value("name"_L1).toString();
    record.controllerActivity = controller.value("activity"_L1).toString();
    record.controllerAddress = controller.value("address"_L1).toString();
    record.controllerContact = controller.value("contact"_L1).toString();
    record.textShown = wording.value("text"_L1).toString();
    record.textLanguage = wording.value("language"_L1).toString();
    record.wordingVersion = wording.value("version"_L1).toInt();
    record.guardian = payload.value("guardian"_L1).toString();
    record.guardianPerson = payload.value("guardian_person"_L1).toString();
    record.controllerCountry = controller.value("country"_L1).toString();
    record.rulesVersion = payload.value("rules"_L1).toString();
    record.place = payload.value("place"_L1).toString();
    record.timeZone = payload.value("zone"_L1).toString();
    record.recordedByName = *name;
    if (!proof->evidence.kind.isEmpty()) {
        record.evidence = proof->evidence;
        record.evidenceHash =
            payload.value("evidence"_L1).toObject().value("blake2b"_L1).toString();
    }
    record.keepUntil = proof->keepUntil;
    record.proofRemoved = proof->isRemoved();
    record.removedBy = proof->removedBy;
    record.intact = !record.proofRemoved && ConsentLedger::matches(event, *proof);
    return record;
}

Result<QList<ConsentHistoryEntry>> ConsentService::history(const Session &session, PersonId id)
{
    const auto permit = m.audit.admit(session, Fn::ViewConsent, u"person"_s);
    if (!permit)
        return Failure{permit.error()};
    const auto reader = m.connection.read(*permit);
    const auto person = m.parties.person(reader, id);
    if (!person)
        return Failure{person.error()};
    const auto events = consentrepository::events(reader, person->uuid);
    if (!events)
        return Failure{events.error()};
    QList<ConsentHistoryEntry> list;
    for (const auto &event : *events) {
        const auto proof = proofOf(reader, event);
        if (!proof)
            return Failure{proof.error()};
        const auto strength = proof->proofRemoved ? ProofStrength::Removed
                              : proof->evidence   ? ProofStrength::Strong
                                                  : ProofStrength::Weak;
        list.append({event, proof->contactValue, proof->guardian, proof->wordingVersion,
                     proof->recordedByName, strength, proof->removedBy});
    }
    return list;
}

Result<QList<ConsentProofRecord>> ConsentService::proof(const Session &session, PersonId id)
{
    const auto permit = m.audit.admit(session, Fn::ViewConsentProof, u"person"_s);
    if (!permit)
        return Failure{permit.error()};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const auto person = m.parties.person(*tx, id);
    if (!person)
        return Failure{person.error()};
    const auto events = consentrepository::events(*tx, person->uuid);
    if (!events)
        return Failure{events.error()};
    QList<ConsentProofRecord> list;
    for (const auto &event : *events) {
        auto record = proofOf(*tx, event);
        if (!record)
            return Failure{record.error()};
        list.append(*std::move(record));
    }
    if (auto noted = m.audit.append(*tx, session,
                                    {Fn::ViewConsentProof, u"person"_s, person->uuid});
        !noted)
        return Failure{noted.error()};
    if (auto done = tx->commit(); !done)
        return Failure{done.error()};
    return list;
}

Result<QList<Purpose>> ConsentService::purposes(const Session &session)
{
    const auto permit = m.audit.admit(session, Fn::ViewConsent);
    if (!permit)
        return Failure{permit.error()};
    return consentrepository::purposes(m.connection.read(*permit));
}

Result<Wording> ConsentService::currentWording(const Session &session, const QString &purpose,
                                               Channel channel, const QString &language)
{
    const auto permit = m.audit.admit(session, Fn::ViewConsent);
    if (!permit)
        return Failure{permit.error()};
    const auto reader = m.connection.read(*permit);
    const auto firm = firmrepository::load(reader);
    if (!firm)
        return Failure{firm.error()};
    const auto all = consentrepository::wordings(reader, purpose, channel);
    if (!all)
        return Failure{all.error()};
    const Wording *found = nullptr;
    for (const auto &wording : *all) {
        if (wording.language == language && (!found || found->language != language))
            found = &wording;
        else if (!found)
            found = &wording;
    }
    if (!found)
        return Failure{ErrorCode::NotFound,
                       u"no wording for this purpose and channel"_s,
                       {},
                       u"consent.unknown_wording"_s};
    auto filled = *found;
    filled.body = filledWording(*found, *firm);
    return filled;
}

Result<LedgerVerification> ConsentService::verifyLedger(const Session &session)
{
    const auto permit = m.audit.admit(session, Fn::VerifyConsentLedger);
    if (!permit)
        return Failure{permit.error()};
    return m.ledger.verifyChain(m.connection.read(*permit));
}

Result<void> ConsentService::rebuild(const Session &session, PersonId id)
{
    const auto permit = m.audit.admit(session, Fn::RebuildConsentState, u"person"_s);
    if (!permit)
        return Failure{permit.error()};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const auto person = m.parties.person(*tx, id);
    if (!person)
        return Failure{person.error()};
    if (auto done = consentprojection::rebuild(*tx, id, person->uuid); !done)
        return done;
    if (auto noted = m.audit.append(*tx, session,
                                    {Fn::RebuildConsentState, u"person"_s, person->uuid});
        !noted)
        return noted;
    return tx->commit();
}

} // namespace entente
