// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/statement.h"
#include "core/rights/archivewriter.h"
#include "tests/core/consent/consentbench.h"
#include "tests/core/rights/rightsvault.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

class TestErasureConsent final : public QObject
{
    Q_OBJECT

    struct Bench
    {
        RightsVault rights;
        TestVault &vault = rights.vault();
        ConsentLedger ledger{vault.clock()};
        SuppressionList suppression{vault.keys()};
        ConsentService consents{{vault.db(), vault.clock(), vault.audit(), vault.changes(),
                                 vault.parties(), shippedRules(), ledger, suppression}};
        Session user = vault.as(Role::Administrator);
    };

private slots:
    void theChainStillVerifiesAndSaysByWhichActAProofWent()
    {
        Bench bench;
        const auto person = bench.vault.addPerson(u"Hélène"_s, u"Marchetti"_s,
                                                  u"helene@courriel.example"_s);
        const auto other = bench.vault.addPerson(u"Marc"_s, u"Lenoir"_s,
                                                 u"marc@courriel.example"_s);
        QVERIFY_OK(bench.consents.give(bench.user, ConsentBench::request(person, Channel::Email)));
        QVERIFY_OK(bench.consents.give(bench.user, ConsentBench::request(other, Channel::Email)));

        const auto result = bench.rights.erase(person.id);

        QVERIFY_OK(result);
        const auto verified = bench.consents.verifyLedger(bench.user);
        QVERIFY_OK(verified);
        QVERIFY2(verified->isOk(), qPrintable(verified->finding));
        QCOMPARE(verified->events, 2);
        QCOMPARE(verified->removed.size(), 1);
        QCOMPARE(verified->removed.first().byAct, result->certificate.actUuid);
    }

    void anObjectionStaysAsAFingerprint()
    {
        Bench bench;
        const auto person = bench.vault.addPerson(u"Hélène"_s, u"Marchetti"_s,
                                                  u"helene@courriel.example"_s);
        QVERIFY_OK(bench.consents.object(
            bench.user, {person.id, ChannelSet(Channel::Email), {}, Mechanism::Oral, {}}));
        // An address that came after the objection is covered by it as well.
        PersonEdit edit;
        ContactPoint point;
        point.value = u"helene.pro@courriel.example"_s;
        edit.contactPoints.append(point);
        QVERIFY_OK(bench.vault.people().edit(bench.user, person.id, edit));
        const auto plan = bench.rights.erasure().plan(bench.user, person.id);
        QVERIFY_OK(plan);

        const auto result = bench.rights.erase(person.id);

        QVERIFY_OK(result);
        QCOMPARE(plan->count(PlanAction::Keep), 2);
        QCOMPARE(result->certificate.keptCount, 2);
        QCOMPARE(result->certificate.kept.first().legalRef, u"RGPD 21(3)"_s);
        QCOMPARE(result->certificate.kept.first().until, QDate(2029, 11, 24));
        QCOMPARE(bench.rights.rows(u"suppression_entry"_s), 2);
        for (const auto &address :
             {u"helene@courriel.example"_s, u"helene.pro@courriel.example"_s}) {
            const auto hits = bench.suppression.hits(bench.vault.reader(),
                                                     {ContactKind::Email, address});
            QVERIFY_OK(hits);
            QCOMPARE(hits->size(), 1);
            QVERIFY(hits->first().stops(Channel::Email, u"commercial"));
        }
    }

    void whichProofsAreKept_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<Channel>("channel");
        QTest::addColumn<QDateTime>("at");
        QTest::addColumn<QDate>("until");
        QTest::newRow("a call in France")
            << u"FR"_s << Channel::LiveCall << utc(2026, 3, 3, 10) << QDate(2029, 3, 3);
        QTest::newRow("an automated call")
            << u"FR"_s << Channel::AutomatedCall << utc(2026, 3, 3, 10) << QDate(2029, 3, 3);
        QTest::newRow("an e-mail") << u"FR"_s << Channel::Email << utc(2026, 3, 3, 10) << QDate();
        QTest::newRow("a call in Belgium")
            << u"BE"_s << Channel::LiveCall << utc(2026, 3, 3, 10) << QDate();
        QTest::newRow("a call long ago")
            << u"FR"_s << Channel::LiveCall << utc(2023, 3, 3, 10) << QDate();
    }
    void whichProofsAreKept()
    {
        QFETCH(QString, country);
        QFETCH(Channel, channel);
        QFETCH(QDateTime, at);
        QFETCH(QDate, until);
        Bench bench;
        const auto person = bench.vault.addPerson(u"Hélène"_s, u"Marchetti"_s,
                                                  u"helene@courriel.example"_s, u"+33639982011"_s);
        bench.vault.execute(u"UPDATE person SET country = '%1'"_s.arg(country));
        QVERIFY_OK(bench.consents.give(bench.user, ConsentBench::request(person, channel, at)));

        const auto result = bench.rights.erase(person.id);

        QVERIFY_OK(result);
        QDate kept;
        for (const auto &line : result->certificate.kept)
            kept = line.until;
        QCOMPARE(kept, until);
        QCOMPARE(bench.rights.rows(u"archived_record"_s), until.isValid() ? 1 : 0);
        QCOMPARE(
            bench.vault.count(
                u"SELECT COUNT(*) FROM consent_proof WHERE payload IS NOT NULL OR person_id IS NOT NULL"_s),
            0);
    }

    void aSealedProofIsProofByItself()
    {
        Bench bench;
        const auto person = bench.vault.addPerson(u"Hélène"_s, u"Marchetti"_s, {},
                                                  u"06 39 98 20 11"_s);
        auto request = ConsentBench::request(person, Channel::LiveCall);
        request.evidence = Evidence{u"scan"_s, "signed paper"};
        QVERIFY_OK(bench.consents.give(bench.user, request));

        QVERIFY_OK(bench.rights.erase(person.id));

        db::Statement row(bench.vault.reader(), "rights/select_archived_records");
        QVERIFY(row.next());
        const auto opened = vault::openSealed(bench.vault.keys(), u"archive",
                                              ArchiveWriter::context(row.text("uuid")),
                                              row.blob("payload"));
        QVERIFY_OK(opened);
        const auto json = QJsonDocument::fromJson(*opened).object();
        const auto record = json[u"record"_s].toObject();
        ConsentProof proof;
        proof.payload = record[u"payload"_s].toString().toUtf8();
        proof.salt = QByteArray::fromBase64(record[u"salt"_s][u"base64"_s].toString().toLatin1());
        proof.evidence = {
            record[u"evidence_kind"_s].toString(),
            QByteArray::fromBase64(record[u"evidence"_s][u"base64"_s].toString().toLatin1())};
        proof.keepUntil = QDate::fromString(record[u"keep_until"_s].toString(), Qt::ISODate);
        ConsentEvent event;
        event.hasEvidence = true;
        event.commitment = QByteArray::fromBase64(
            json[u"event"_s][u"commitment"_s][u"base64"_s].toString().toLatin1());
        QVERIFY(ConsentLedger::matches(event, proof));
        QVERIFY(!json[u"wording"_s][u"body"_s].toString().isEmpty());
        QCOMPARE(json[u"person"_s][u"last_name"_s].toString(), u"Marchetti"_s);
    }
};

QTEST_GUILESS_MAIN(TestErasureConsent)
#include "tst_erasure_consent.moc"
