// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consentprojection.h"
#include "core/consent/consentrepository.h"
#include "tests/core/consent/consentbench.h"
#include "tests/support/verify.h"

#include "core/db/sqlcipher/cipherdriver.h"

#include <QSignalSpy>
#include <QSqlQuery>
#include <QTest>

#include <random>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

class TestConsent final : public QObject
{
    Q_OBJECT

private slots:
    void aConsentIsOneEventWithItsProofAuditAndSignal()
    {
        ConsentBench bench;
        const auto claire = bench.vault.addPerson(u"Claire"_s, u"Aubert"_s, u"claire@example.fr"_s,
                                                  u"06 39 98 20 11"_s);
        QSignalSpy spy(&bench.vault.changes(), &Changes::consentChanged);

        const auto given = bench.consents.give(bench.user,
                                               ConsentBench::request(claire, Channel::LiveCall));

        QVERIFY_OK(given);
        QCOMPARE(given->events.size(), 1);
        QCOMPARE(given->state, u"given"_s);
        QCOMPARE(given->expiresOn, QDate(2027, 11, 24));
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy.first().first().toString(), claire.uuid);
        QVERIFY(bench.vault.auditKinds().contains(u"consent.given"_s));
        const auto proofs = bench.consents.proof(bench.user, claire.id);
        QVERIFY_OK(proofs);
        QCOMPARE(proofs->size(), 1);
        const auto &proof = proofs->first();
        QVERIFY(proof.intact);
        QCOMPARE(proof.personName, u"Claire Aubert"_s);
        QCOMPARE(proof.contactValue, u"06 39 98 20 11"_s);
        QCOMPARE(proof.controllerName, u"Atelier Lumen"_s);
        QCOMPARE(proof.keepUntil, QDate(2029, 11, 24));
        QVERIFY(!proof.evidence);
    }

    void theBoxesOfOneCaptureStandOrFallTogether()
    {
        ConsentBench bench;
        const auto luc = bench.vault.addPerson(u"Luc"_s, u"Morel"_s, u"luc@example.fr"_s);
        const auto mail = ConsentBench::request(luc, Channel::Email);
        const auto call = ConsentBench::request(luc, Channel::LiveCall); // has no telephone
        const auto before = bench.vault.auditKinds();
        QSignalSpy spy(&bench.vault.changes(), &Changes::consentChanged);

        const auto together = bench.consents.giveAll(bench.user, {mail, call});

        QVERIFY_FAILS(together, ErrorCode::Conflict);
        QCOMPARE(bench.vault.count(u"SELECT COUNT(*) FROM consent_event"_s), 0);
        QCOMPARE(bench.vault.count(u"SELECT COUNT(*) FROM consent_proof"_s), 0);
        QCOMPARE(bench.vault.auditKinds(), before);
        QCOMPARE(spy.count(), 0);
        QCOMPARE(bench.word(luc, Channel::Email), u"refused"_s);
        QVERIFY_FAILS(bench.consents.giveAll(bench.user, {}), ErrorCode::Invalid);

        auto note = mail;
        note.purpose = u"noncommercial"_s;
        const auto both = bench.consents.giveAll(bench.user, {mail, note});
        QVERIFY_OK(both);
        QCOMPARE(both->size(), 2);
        QCOMPARE(bench.vault.count(u"SELECT COUNT(*) FROM consent_event"_s), 2);
        QCOMPARE(spy.count(), 1);
        QVERIFY_OK(bench.consents.verifyLedger(bench.user));
        QCOMPARE(bench.word(luc, Channel::Email), u"allowed"_s);
    }

    void aYesAndANoOfOneCaptureStandOrFallTogether()
    {
        ConsentBench bench;
        const auto luc = bench.vault.addPerson(u"Luc"_s, u"Morel"_s, u"luc@example.fr"_s);
        const auto yes = ConsentBench::request(luc, Channel::Email);
        auto no = yes;
        no.purpose = u"noncommercial"_s;
        auto nowhere = yes;
        nowhere.purpose = u"nowhere"_s;
        QSignalSpy spy(&bench.vault.changes(), &Changes::consentChanged);

        QVERIFY_FAILS(bench.consents.recordAnswers(bench.user, {yes}, {no, nowhere}),
                      ErrorCode::NotFound);
        QCOMPARE(bench.vault.count(u"SELECT COUNT(*) FROM consent_event"_s), 0);
        QVERIFY_FAILS(bench.consents.recordAnswers(bench.user, {}, {}), ErrorCode::Invalid);
        QCOMPARE(spy.count(), 0);

        const auto done = bench.consents.recordAnswers(bench.user, {yes}, {no});
        QVERIFY_OK(done);
        QCOMPARE(done->first().state, u"given"_s);
        QCOMPARE(done->last().state, u"refused"_s);
        QCOMPARE(spy.count(), 1);
        QVERIFY_OK(bench.consents.recordAnswers(bench.user, {}, {no})); // a refusal alone
        QCOMPARE(bench.word(luc, Channel::Email), u"allowed"_s);
    }

    void aSignatureKeepsThePressureOfThePen()
    {
        const SignatureStrokes pen{{{1, 2, 0.25}, {3, 4, 0.8}}, {{5, 6, 1.0}}};
        QCOMPARE(strokesOf(signatureEvidence(pen)), pen);
        const SignatureStrokes finger{{{1, 2}, {3, 4}}};
        QVERIFY(!signatureEvidence(finger).bytes.contains("pressure"));
        QCOMPARE(strokesOf(signatureEvidence(finger)), finger);
        // As signatures were kept before pens were told from fingers, and with a pressure that nobody can have.
        const auto read = [](const QByteArray &json) { return strokesOf({u"signature"_s, json}); };
        QCOMPARE(read("{\"strokes\":[[1,2,3,4]]}"), finger);
        QCOMPARE(read("{\"strokes\":[[1,2,3,4]],\"pressure\":[[7]]}"), finger);
        QCOMPARE(read("{\"strokes\":[[1,2]],\"pressure\":[[-1]]}").first().first().pressure, 0.0);
    }

    void severalWithdrawalsStandOrFallTogether()
    {
        ConsentBench bench;
        const auto luc = bench.vault.addPerson(u"Luc"_s, u"Morel"_s, u"luc@example.fr"_s);
        const auto mail = ConsentBench::request(luc, Channel::Email);
        QVERIFY_OK(bench.consents.give(bench.user, mail));
        auto unknown = mail;
        unknown.purpose = u"nowhere"_s;

        QVERIFY_FAILS(bench.consents.withdrawAll(bench.user, {mail, unknown}), ErrorCode::NotFound);
        QCOMPARE(bench.word(luc, Channel::Email), u"allowed"_s);
        QVERIFY_OK(bench.consents.withdrawAll(bench.user, {mail}));
        QCOMPARE(bench.word(luc, Channel::Email), u"refused"_s);
    }

    void theFrenchCallWordingCarriesTheFiveItems()
    {
        ConsentBench bench;

        const auto wording = bench.consents.currentWording(bench.user, u"commercial"_s,
                                                           Channel::LiveCall, u"fr"_s);

        QVERIFY_OK(wording);
        QVERIFY(wording->complete);
        for (const auto &item :
             {u"Atelier Lumen souhaite vous appeler"_s, u"Acceptez-vous d’être appelé"_s,
              u"un an au plus"_s, u"retirer à tout moment"_s, u"support durable"_s})
            QVERIFY2(wording->body.contains(item), qPrintable(item));
        QVERIFY(!wording->body.contains(u'{'));
    }

    void everyPurposeHasAWordingPerChannelAndLanguage()
    {
        ConsentBench bench;
        const auto purposes = bench.consents.purposes(bench.user);
        QVERIFY_OK(purposes);
        QCOMPARE(purposes->size(), 3);
        for (const auto &purpose : *purposes) {
            QCOMPARE(purposeClassName(purpose.purposeClass), purpose.code);
            for (const Channel channel : kAllChannels) {
                for (const auto &language : {u"fr"_s, u"en"_s}) {
                    const auto wording = bench.consents.currentWording(bench.user, purpose.code,
                                                                       channel, language);
                    QVERIFY_OK(wording);
                    QCOMPARE(wording->language, language);
                    QVERIFY(!wording->body.contains(u'{'));
                }
            }
        }
    }

    void withoutANamedContactPointEachPresentOneIsMeantAndLaterOnesAreNot()
    {
        ConsentBench bench;
        auto person = bench.vault.addPerson(u"Luc"_s, u"Morel"_s, u"luc@example.fr"_s);
        addPoint(bench, person, ContactKind::Email, u"luc.morel@example.org"_s);

        const auto given = bench.consents.give(bench.user,
                                               ConsentBench::request(person, Channel::Email));
        addPoint(bench, person, ContactKind::Email, u"late@example.org"_s);

        QVERIFY_OK(given);
        QCOMPARE(given->events.size(), 2);
        QStringList words;
        for (const auto &answer : bench.ask(person, Channel::Email))
            words.append(verdictKindName(answer.verdict.kind));
        QCOMPARE(words, (QStringList{u"allowed"_s, u"allowed"_s, u"refused"_s}));
    }

    void aWithdrawalHoldsForThePointsThatComeLater()
    {
        ConsentBench bench;
        auto person = bench.vault.addPerson(u"Luc"_s, u"Morel"_s, u"luc@example.fr"_s);
        makeProfessional(bench, person);
        QCOMPARE(bench.word(person, Channel::Email), u"allowed"_s);

        QVERIFY_OK(
            bench.consents.withdraw(bench.user, ConsentBench::request(person, Channel::Email)));
        addPoint(bench, person, ContactKind::Email, u"late@example.org"_s);

        for (const auto &answer : bench.ask(person, Channel::Email))
            QCOMPARE(verdictKindName(answer.verdict.kind), u"refused"_s);
    }

    void aNamedContactPointIsFoundInAnySpelling()
    {
        ConsentBench bench;
        const auto person = bench.vault.addPerson(u"Luc"_s, u"Morel"_s, {}, u"06 39 98 20 11"_s);
        auto request = ConsentBench::request(person, Channel::Sms);
        request.contactPoint = u"+33 6.39.98.20.11"_s;
        QVERIFY_OK(bench.consents.give(bench.user, request));

        request.contactPoint = u"+33 6 00 00 00 00"_s;
        const auto unknown = bench.consents.give(bench.user, request);

        QVERIFY_FAILS(unknown, ErrorCode::NotFound);
        QCOMPARE(unknown.error().reason, u"consent.unknown_contact_point"_s);
    }

    void whatCannotBeIsRefused()
    {
        ConsentBench bench;
        const auto person = bench.vault.addPerson(u"Luc"_s, u"Morel"_s, u"luc@example.fr"_s);

        auto future = ConsentBench::request(person, Channel::Email,
                                            bench.vault.clock().nowUtc().addDays(1));
        QCOMPARE(bench.consents.give(bench.user, future).error().reason, u"consent.in_future"_s);
        auto purpose = ConsentBench::request(person, Channel::Email, {}, u"newsletter"_s);
        QCOMPARE(bench.consents.give(bench.user, purpose).error().reason,
                 u"consent.unknown_purpose"_s);
        auto wording = ConsentBench::request(person, Channel::Email);
        wording.wordingVersion = 7;
        QCOMPARE(bench.consents.give(bench.user, wording).error().reason,
                 u"consent.unknown_wording"_s);
        QCOMPARE(bench.consents.give(bench.user, ConsentBench::request(person, Channel::LiveCall))
                     .error()
                     .reason,
                 u"consent.no_contact_point"_s);
        QCOMPARE(bench.consents.renew(bench.user, ConsentBench::request(person, Channel::Email))
                     .error()
                     .reason,
                 u"consent.nothing_to_renew"_s);
        Person nobody;
        nobody.id = PersonId(99);
        QVERIFY_FAILS(
            bench.consents.give(bench.user, ConsentBench::request(nobody, Channel::Email)),
            ErrorCode::NotFound);
        QCOMPARE(bench.vault.count(u"SELECT COUNT(*) FROM consent_event"_s), 0);
    }

    void aChildNeedsTheHolderOfParentalAuthority()
    {
        ConsentBench bench;
        auto person = bench.vault.addPerson(u"Zoé"_s, u"Petit"_s, u"zoe@example.fr"_s);
        PersonEdit edit;
        edit.birthDate = QDate(2013, 1, 1);
        QVERIFY_OK(bench.vault.people().edit(bench.user, person.id, edit));
        auto request = ConsentBench::request(person, Channel::Email);

        QCOMPARE(bench.consents.give(bench.user, request).error().reason,
                 u"consent.guardian_missing"_s);
        request.guardian = u"Anne Petit"_s;
        QVERIFY_OK(bench.consents.give(bench.user, request));

        QCOMPARE(bench.word(person, Channel::Email), u"allowed"_s);
        QCOMPARE(bench.consents.history(bench.user, person.id)->first().guardian, u"Anne Petit"_s);
    }

    void anObjectionIsLiftedByALaterProvableConsentForThatChannelOnly()
    {
        ConsentBench bench;
        const auto person = bench.vault.addPerson(u"Luc"_s, u"Morel"_s, u"luc@example.fr"_s,
                                                  u"06 39 98 20 11"_s);
        const auto now = bench.vault.clock().nowUtc();
        QVERIFY_OK(bench.consents.give(
            bench.user, ConsentBench::request(person, Channel::Sms, now.addDays(-20))));
        QVERIFY_OK(bench.consents.object(
            bench.user, {person.id, ChannelSet::all(), now.addDays(-10), Mechanism::Oral, {}}));
        auto oral = ConsentBench::request(person, Channel::Email, now.addDays(-5));
        oral.mechanism = Mechanism::Oral;

        QCOMPARE(bench.consents.give(bench.user, oral).error().reason,
                 u"consent.objection_needs_proof"_s);
        QCOMPARE(bench.word(person, Channel::Email), u"refused"_s);
        oral.evidence = Evidence{u"recording"_s, "RIFF"_ba};
        QVERIFY_OK(bench.consents.give(bench.user, oral));

        QCOMPARE(bench.word(person, Channel::Email), u"allowed"_s);
        QCOMPARE(bench.word(person, Channel::Sms), u"refused"_s);
        QCOMPARE(bench.word(person, Channel::Email, {}, u"noncommercial"_s), u"refused"_s);
        QCOMPARE(bench.word(person, Channel::Email, {}, u"service"_s), u"allowed"_s);
    }

    void theAddressOfWhoObjectedStaysRefusedWhenItComesBack()
    {
        ConsentBench bench;
        const auto first = bench.vault.addPerson(u"Luc"_s, u"Morel"_s, u"luc.morel@example.fr"_s);
        QVERIFY_OK(bench.consents.object(bench.user,
                                         {first.id, Channel::Email, {}, Mechanism::Email, {}}));

        auto second = bench.vault.addPerson(u"Lucien"_s, u"Morel"_s, u"Luc.Morel@EXAMPLE.fr"_s);
        makeProfessional(bench, second);

        const auto answer = bench.ask(second, Channel::Email).first();
        QCOMPARE(verdictKindName(answer.verdict.kind), u"refused"_s);
        QVERIFY(answer.verdict.has(ReasonCode::SuppressionList));
        QCOMPARE(bench.word(second, Channel::Email, {}, u"service"_s), u"allowed"_s);
        QCOMPARE(
            bench.vault.count(
                u"SELECT COUNT(*) FROM suppression_entry WHERE CAST(hash AS TEXT) LIKE '%morel%'"_s),
            0);
    }

    void theChainNamesTheFirstEventThatWasChanged()
    {
        ConsentBench bench;
        const auto person = bench.vault.addPerson(u"Luc"_s, u"Morel"_s, u"luc@example.fr"_s);
        QStringList uuids;
        for (int day = 9; day > 0; day -= 3) {
            const auto given = bench.consents.give(
                bench.user, ConsentBench::request(person, Channel::Email,
                                                  bench.vault.clock().nowUtc().addDays(-day)));
            QVERIFY_OK(given);
            uuids.append(given->events.first().uuid);
        }
        QVERIFY(bench.consents.verifyLedger(bench.user)->isOk());

        bench.vault.execute(u"DROP TRIGGER consent_event_is_append_only_on_update"_s);
        bench.vault.execute(
            u"UPDATE consent_event SET kind = 'refused' WHERE consent_event_id = 2"_s);
        const auto changed = bench.consents.verifyLedger(bench.user);

        QVERIFY_OK(changed);
        QCOMPARE(changed->finding, u"event_changed"_s);
        QCOMPARE(changed->firstBad, uuids[1]);
        QCOMPARE(changed->events, 3);
    }

    void theChainNoticesAnEventThatIsGone()
    {
        ConsentBench bench;
        const auto person = bench.vault.addPerson(u"Luc"_s, u"Morel"_s, u"luc@example.fr"_s);
        for (int i = 3; i > 0; --i)
            QVERIFY_OK(bench.consents.give(
                bench.user, ConsentBench::request(person, Channel::Email,
                                                  bench.vault.clock().nowUtc().addDays(-i))));
        bench.vault.execute(u"DROP TRIGGER consent_event_is_append_only_on_delete"_s);
        bench.vault.execute(u"PRAGMA foreign_keys = OFF"_s);
        bench.vault.execute(u"DELETE FROM consent_event WHERE consent_event_id = 2"_s);

        const auto found = bench.consents.verifyLedger(bench.user);

        QVERIFY_OK(found);
        QCOMPARE(found->finding, u"event_missing"_s);
    }

    void theLedgerRefusesToBeRewritten()
    {
        ConsentBench bench;
        const auto person = bench.vault.addPerson(u"Luc"_s, u"Morel"_s, u"luc@example.fr"_s);
        QVERIFY_OK(bench.consents.give(bench.user, ConsentBench::request(person, Channel::Email)));
        QSqlQuery query(bench.vault.db().driver().createResult());
        QVERIFY(!query.exec(u"UPDATE consent_event SET kind = 'refused'"_s));
        QVERIFY(!query.exec(u"DELETE FROM consent_event"_s));
    }

    void aProofThatWasErasedLeavesAChainThatVerifiesAndSaysByWhichAct()
    {
        ConsentBench bench;
        const auto person = bench.vault.addPerson(u"Luc"_s, u"Morel"_s, u"luc@example.fr"_s);
        auto request = ConsentBench::request(person, Channel::Email);
        request.evidence = Evidence{u"scan"_s, "the scan of a paper form"_ba};
        const auto given = bench.consents.give(bench.user, request);
        QVERIFY_OK(given);
        const auto &event = given->events.first();

        bench.vault.execute(
            u"INSERT INTO erasure_act (uuid, reason, user_uuid, erased_count, anonymised_count, "
            "kept_count, occurred_at) VALUES ('act-7', 'request', 'u', 1, 0, 0, 0)"_s);
        auto tx = bench.vault.db().begin(SystemAccess::permit());
        QVERIFY_OK(tx);
        QVERIFY_OK(bench.ledger.removeProof(*tx, event.id, u"act-7"_s));
        QVERIFY_FAILS(bench.ledger.removeProof(*tx, event.id, u"act-8"_s), ErrorCode::AlreadyDone);
        QVERIFY_OK(tx->commit());

        const auto verified = bench.consents.verifyLedger(bench.user);
        QVERIFY_OK(verified);
        QVERIFY(verified->isOk());
        QCOMPARE(verified->removed.size(), 1);
        QCOMPARE(verified->removed.first().byAct, u"act-7"_s);
        QCOMPARE(
            bench.vault.count(
                u"SELECT COUNT(*) FROM consent_proof WHERE payload IS NOT NULL OR evidence IS NOT NULL OR salt IS NOT NULL"_s),
            0);
        const auto history = bench.consents.history(bench.user, person.id);
        QCOMPARE(int(history->first().proof), int(ProofStrength::Removed));
        QCOMPARE(history->first().removedBy, u"act-7"_s);
    }

    void evidenceThatWasExchangedIsFound()
    {
        ConsentBench bench;
        const auto person = bench.vault.addPerson(u"Luc"_s, u"Morel"_s, u"luc@example.fr"_s);
        auto request = ConsentBench::request(person, Channel::Email);
        request.evidence = signatureEvidence({{{1, 2}, {3.25, 4}}, {{5, 6}}});
        QVERIFY_OK(bench.consents.give(bench.user, request));
        const auto proof = bench.consents.proof(bench.user, person.id)->first();
        QVERIFY(proof.intact);
        QCOMPARE(strokesOf(*proof.evidence).size(), 2);
        QCOMPARE(int(bench.consents.history(bench.user, person.id)->first().proof),
                 int(ProofStrength::Strong));

        bench.vault.execute(u"UPDATE consent_proof SET evidence = x'00'"_s);

        QCOMPARE(bench.consents.verifyLedger(bench.user)->finding, u"proof_changed"_s);
        QVERIFY(!bench.consents.proof(bench.user, person.id)->first().intact);
    }

    void theProjectionIsWhatTheLedgerSaysAndAnswersAlike()
    {
        ConsentBench bench;
        std::mt19937 random(5);
        for (int round = 0; round < 12; ++round) {
            auto person = bench.vault.addPerson(u"P"_s, QString::number(round),
                                                u"p%1@example.fr"_s.arg(round),
                                                u"06 39 98 2%1 11"_s.arg(round % 10));
            addPoint(bench, person, ContactKind::Email, u"q%1@example.fr"_s.arg(round));
            for (int i = 0; i < 12; ++i)
                randomAct(bench, person, random);
            auto kept = consentprojection::kept(bench.vault.reader(), person.id);
            const auto rebuilt = consentprojection::fromLedger(bench.vault.reader(), person.id,
                                                               person.uuid);
            QVERIFY_OK(kept);
            QVERIFY_OK(rebuilt);
            QCOMPARE(kept->size(), rebuilt->size());
            for (size_t i = 0; i < kept->size(); ++i) {
                const auto &left = (*kept)[i];
                const auto &right = (*rebuilt)[i];
                QVERIFY(left.event == right.event && left.purposeCode == right.purposeCode
                        && left.contactPoint == right.contactPoint);
                QVERIFY(left.act.at == right.act.at && left.act.day == right.act.day
                        && left.act.validUntil == right.act.validUntil);
                QVERIFY(left.act.kind == right.act.kind && left.act.channels == right.act.channels
                        && left.act.provable == right.act.provable);
            }
            // Now is answered from the projection, a second ago from the whole history.
            const auto now = Moment::at(bench.vault.clock().nowUtc());
            const auto before = Moment::at(bench.vault.clock().nowUtc().addSecs(-1));
            const auto fromStates = bench.verdicts.ofPerson(bench.user, person.id, {{}, {}, now});
            const auto fromEvents = bench.verdicts.ofPerson(bench.user, person.id,
                                                            {{}, {}, before});
            QVERIFY_OK(fromStates);
            QCOMPARE(fromStates->size(), fromEvents->size());
            for (qsizetype i = 0; i < fromStates->size(); ++i) {
                QCOMPARE(verdictKindName(fromStates->at(i).verdict.kind),
                         verdictKindName(fromEvents->at(i).verdict.kind));
                QCOMPARE(fromStates->at(i).verdict.expiresOn, fromEvents->at(i).verdict.expiresOn);
            }
            QVERIFY_OK(bench.consents.rebuild(bench.user, person.id));
            QCOMPARE(consentprojection::kept(bench.vault.reader(), person.id)->size(),
                     kept->size());
        }
    }

    void aFailingStatementLeavesNothingBehind()
    {
        ConsentBench bench;
        const auto person = bench.vault.addPerson(u"Luc"_s, u"Morel"_s, u"luc@example.fr"_s);
        QSignalSpy spy(&bench.vault.changes(), &Changes::consentChanged);
        for (const char *failing : {"consent/insert_consent_event", "consent/insert_consent_proof",
                                    "consent/insert_consent_state", "audit/insert_audit_entry",
                                    "activities/update_last_contact"}) {
            bench.vault.db().setStatementHook(
                [failing](const char *name) { return qstrcmp(name, failing) != 0; });
            QVERIFY2(
                !bench.consents.give(bench.user, ConsentBench::request(person, Channel::Email)),
                failing);
            bench.vault.db().setStatementHook({});
            QCOMPARE(bench.vault.count(u"SELECT COUNT(*) FROM consent_event"_s), 0);
            QCOMPARE(bench.vault.count(u"SELECT COUNT(*) FROM consent_state"_s), 0);
        }
        QCOMPARE(spy.count(), 0);
        QVERIFY_OK(bench.consents.give(bench.user, ConsentBench::request(person, Channel::Email)));
    }

private:
    static void addPoint(ConsentBench &bench, Person &person, ContactKind kind,
                         const QString &value)
    {
        PersonEdit edit;
        ContactPoint point;
        point.kind = kind;
        point.value = value;
        edit.contactPoints = {point};
        const auto changed = bench.vault.people().edit(bench.user, person.id, edit);
        QVERIFY_OK(changed);
        person = *changed;
    }

    static void makeProfessional(ConsentBench &bench, Person &person)
    {
        PersonEdit edit;
        edit.kind = PersonKind::Professional;
        edit.organisationName = u"Menuiserie Morel"_s;
        edit.informedOn = QDate(2026, 1, 5);
        const auto changed = bench.vault.people().edit(bench.user, person.id, edit);
        QVERIFY_OK(changed);
        person = *changed;
    }

    static void randomAct(ConsentBench &bench, const Person &person, std::mt19937 &random)
    {
        const auto at = bench.vault.clock().nowUtc().addDays(-10 - int(random() % 8) * 50);
        const auto channel = kAllChannels[random() % kAllChannels.size()];
        auto request = ConsentBench::request(person, channel, at,
                                             random() % 4 ? u"commercial"_s : u"service"_s);
        request.mechanism = Mechanism(random() % 6);
        if (random() % 3 == 0)
            request.evidence = Evidence{u"scan"_s, "x"_ba};
        if (random() % 3 == 0 && channel == Channel::Email)
            request.contactPoint = person.contactPoints.first().uuid;
        if (random() % 4 == 0)
            request.validUntil = at.date().addDays(int(random() % 500));
        switch (random() % 6) { // what the rules of recording refuse is simply not written
        case 0: (void)bench.consents.refuse(bench.user, request); break;
        case 1: (void)bench.consents.withdraw(bench.user, request); break;
        case 2:
            (void)bench.consents.object(bench.user,
                                        {person.id,
                                         random() % 2 ? ChannelSet(channel) : ChannelSet::all(),
                                         at,
                                         request.mechanism,
                                         {}});
            break;
        case 3: (void)bench.consents.renew(bench.user, request); break;
        default: (void)bench.consents.give(bench.user, request); break;
        }
    }
};

QTEST_GUILESS_MAIN(TestConsent)
#include "tst_consent.moc"
