// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/consent/consentbench.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

/// Four events of two people: one with a signature, one without anything, one for calls in France (with a term), a refusal.
struct TamperBench : ConsentBench
{
    TamperBench()
    {
        const auto luc = vault.addPerson(u"Luc"_s, u"Morel"_s, u"luc@example.fr"_s,
                                         u"06 39 98 20 11"_s);
        const auto eve = vault.addPerson(u"Ève"_s, u"Roux"_s, u"eve@example.fr"_s);
        auto signedOne = request(luc, Channel::Email, utc(2026, 9, 1, 9));
        signedOne.evidence = signatureEvidence({{{1, 2}, {3, 4}}});
        take(consents.give(user, signedOne));
        take(consents.give(user, request(eve, Channel::Email, utc(2026, 9, 2, 9))));
        take(consents.give(user, request(luc, Channel::LiveCall, utc(2026, 9, 3, 9))));
        take(consents.refuse(user, request(eve, Channel::Post, utc(2026, 9, 4, 9))));
        vault.execute(u"DROP TRIGGER consent_event_is_append_only_on_update"_s);
        vault.execute(u"DROP TRIGGER consent_event_is_append_only_on_delete"_s);
        vault.execute(u"PRAGMA foreign_keys = OFF"_s);
        vault.execute(u"PRAGMA ignore_check_constraints = ON"_s);
    }
    void take(const Result<ConsentRecorded> &recorded)
    {
        if (!recorded)
            qFatal("%s", qPrintable(recorded.error().detail));
        uuids.append(recorded->events.first().uuid);
    }
    LedgerVerification verified()
    {
        const auto found = consents.verifyLedger(user);
        if (!found)
            qFatal("%s", qPrintable(found.error().detail));
        return *found;
    }

    QStringList uuids;
};

} // namespace

/// Any change behind the program's back is found, and the row is named.
class TestLedgerTampering final : public QObject
{
    Q_OBJECT

private slots:
    void anUntouchedLedgerVerifies()
    {
        TamperBench bench;
        QVERIFY(bench.verified().isOk());
        QCOMPARE(bench.verified().events, 4);
    }

    // The columns are read from the schema, so that one of tomorrow is tried as well.
    void everyColumnOfEveryRowIsGuarded_data()
    {
        QTest::addColumn<QString>("table");
        QTest::newRow("events") << u"consent_event"_s;
        QTest::newRow("proofs") << u"consent_proof"_s;
    }
    void everyColumnOfEveryRowIsGuarded()
    {
        QFETCH(const QString, table);
        TamperBench bench;
        const auto info = u"pragma_table_info('%1')"_s.arg(table);
        const auto count = bench.vault.count(u"SELECT COUNT(*) FROM %1"_s.arg(info));
        QVERIFY(count > 7);
        for (int tried = 0; tried < 4 * count; ++tried) {
            const int row = tried % 4 + 1;
            const auto cell = [&](const QString &what) {
                return bench.vault.text(
                    u"SELECT %1 FROM %2 WHERE cid = %3"_s.arg(what, info).arg(tried / 4));
            };
            const auto column = cell(u"name"_s);
            const auto type = cell(u"type"_s);
            const auto changed = type == u"BLOB"   ? u"CAST(COALESCE(%1, x'') || x'00' AS BLOB)"_s
                                 : type == u"TEXT" ? u"COALESCE(%1, '') || 'x'"_s
                                 : column.endsWith(u"_id"_s) ? u"%1 + 7"_s
                                                             : u"1 - %1"_s;

            bench.vault.execute(u"SAVEPOINT tampering"_s);
            bench.vault.execute(u"UPDATE %1 SET %2 = %3 WHERE consent_event_id = %4"_s
                                    .arg(table, column, changed.arg(column))
                                    .arg(row));
            const auto found = bench.verified();
            bench.vault.execute(u"ROLLBACK TO tampering"_s);
            bench.vault.execute(u"RELEASE tampering"_s);

            const auto where = u"%1.%2 of row %3"_s.arg(table, column).arg(row);
            QVERIFY2(!found.isOk(), qPrintable(where));
            QVERIFY2(!found.firstBad.isEmpty(), qPrintable(where));
            if (table == u"consent_proof" || (column != u"uuid" && column != u"consent_event_id"))
                QVERIFY2(found.firstBad == bench.uuids[row - 1], qPrintable(where));
        }
        QVERIFY(bench.verified().isOk());
    }

    void anEmptyWordDoesNotPassForTheDefault_data()
    {
        QTest::addColumn<QString>("change");

        QTest::newRow("a term that is none") << u"valid_until = 'never'"_s;
        QTest::newRow("a mechanism nobody knows") << u"mechanism = 'telepathy'"_s;
        QTest::newRow("an origin nobody knows") << u"origin = 'heaven'"_s;
        QTest::newRow("a kind nobody knows") << u"kind = 'hoped'"_s;
        QTest::newRow("a flag beyond yes and no") << u"is_complete = 2"_s;
        QTest::newRow("another spelling of all channels") << u"channel = 'email,email'"_s;
    }
    void anEmptyWordDoesNotPassForTheDefault()
    {
        QFETCH(const QString, change);
        TamperBench bench;

        bench.vault.execute(
            u"UPDATE consent_event SET %1 WHERE consent_event_id = 2"_s.arg(change));

        QCOMPARE(bench.verified().finding, u"event_changed"_s);
        QCOMPARE(bench.verified().firstBad, bench.uuids[1]);
    }

    void twoRowsThatChangePlacesAreFound()
    {
        TamperBench bench;
        for (const auto &table : {u"consent_event"_s, u"consent_proof"_s}) {
            bench.vault.execute(
                u"UPDATE %1 SET consent_event_id = 99 WHERE consent_event_id = 2"_s.arg(table));
            bench.vault.execute(
                u"UPDATE %1 SET consent_event_id = 2 WHERE consent_event_id = 3"_s.arg(table));
            bench.vault.execute(
                u"UPDATE %1 SET consent_event_id = 3 WHERE consent_event_id = 99"_s.arg(table));
        }

        const auto found = bench.verified();
        QCOMPARE(found.finding, u"event_missing"_s);
        QCOMPARE(found.firstBad, bench.uuids[2]);
    }

    void proofsOfTwoEventsThatChangePlacesAreFound()
    {
        TamperBench bench;
        bench.vault.execute(
            u"UPDATE consent_proof SET consent_event_id = 99 WHERE consent_event_id = 1"_s);
        bench.vault.execute(
            u"UPDATE consent_proof SET consent_event_id = 1 WHERE consent_event_id = 3"_s);
        bench.vault.execute(
            u"UPDATE consent_proof SET consent_event_id = 3 WHERE consent_event_id = 99"_s);

        QCOMPARE(bench.verified().finding, u"proof_changed"_s);
        QCOMPARE(bench.verified().firstBad, bench.uuids[0]);
    }

    void aRowThatIsGoneIsFound_data()
    {
        QTest::addColumn<int>("row");
        for (int row = 1; row <= 4; ++row)
            QTest::addRow("row %d", row) << row;
    }
    void aRowThatIsGoneIsFound()
    {
        QFETCH(const int, row);
        TamperBench bench;

        bench.vault.execute(u"DELETE FROM consent_event WHERE consent_event_id = %1"_s.arg(row));
        bench.vault.execute(u"DELETE FROM consent_proof WHERE consent_event_id = %1"_s.arg(row));

        const auto found = bench.verified();
        QCOMPARE(found.finding, u"event_missing"_s);
        // In the middle the next row shows the gap; at the end the journal remembers.
        QCOMPARE(found.firstBad, row == 4 ? bench.uuids[3] : bench.uuids[row]);
    }

    void anEndThatTheJournalDoesNotKnowIsFoundByItsNumber()
    {
        TamperBench bench;
        bench.vault.execute(u"DROP TRIGGER audit_entry_is_append_only_on_delete"_s);
        bench.vault.execute(u"DELETE FROM audit_entry"_s);
        bench.vault.execute(u"DELETE FROM consent_event WHERE consent_event_id = 4"_s);
        bench.vault.execute(u"DELETE FROM consent_proof WHERE consent_event_id = 4"_s);

        QCOMPARE(bench.verified().finding, u"event_missing"_s);
        QCOMPARE(bench.verified().firstBad, u"#4"_s);
    }

    void aProofRemovedByAnActThatNeverWasIsFound()
    {
        TamperBench bench;
        bench.vault.execute(
            u"UPDATE consent_proof SET payload = NULL, salt = NULL, evidence_kind = '', evidence = "
            "NULL, person_id = NULL, removed_by = 'nobody' WHERE consent_event_id = 1"_s);

        QCOMPARE(bench.verified().finding, u"proof_changed"_s);
        QCOMPARE(bench.verified().firstBad, bench.uuids[0]);
    }

    void everyKindOfEvidenceIsKeptAndEachByteIsGuarded_data()
    {
        QTest::addColumn<QString>("kind");
        for (const auto &kind : {u"signature"_s, u"picture"_s, u"scan"_s, u"photo"_s, u"eml"_s,
                                 u"recording"_s, u"file"_s})
            QTest::newRow(qPrintable(kind)) << kind;
    }
    void everyKindOfEvidenceIsKeptAndEachByteIsGuarded()
    {
        QFETCH(const QString, kind);
        ConsentBench bench;
        const auto person = bench.vault.addPerson(u"Luc"_s, u"Morel"_s, u"luc@example.fr"_s);
        auto request = ConsentBench::request(person, Channel::Email);
        const QByteArray bytes(4096, 'e');
        request.evidence = Evidence{kind, bytes};
        QVERIFY_OK(bench.consents.give(bench.user, request));
        const auto proof = bench.consents.proof(bench.user, person.id);
        QVERIFY_OK(proof);
        QCOMPARE(proof->first().evidence->kind, kind);
        QCOMPARE(proof->first().evidence->bytes, bytes);
        QCOMPARE(proof->first().evidenceHash.size(), 64);
        QVERIFY(proof->first().intact);

        for (const int at : {0, 2047, 4095}) {
            auto other = bytes;
            other[at] = 'f';
            bench.vault.execute(u"UPDATE consent_proof SET evidence = x'%1'"_s.arg(
                QString::fromLatin1(other.toHex())));
            QCOMPARE(bench.consents.verifyLedger(bench.user)->finding, u"proof_changed"_s);
            QVERIFY(!bench.consents.proof(bench.user, person.id)->first().intact);
        }
    }
};

QTEST_GUILESS_MAIN(TestLedgerTampering)
#include "tst_ledgertampering.moc"
