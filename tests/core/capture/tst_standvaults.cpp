// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/connection.h"
#include "tests/support/standjourney.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

/// A stand's vault: what goes along, what comes home, and how often.
class TestStandVaults final : public QObject
{
    Q_OBJECT

private slots:
    void aStandsVaultHoldsTheShowAndNobody()
    {
        StandJourney journey;
        auto &bench = journey.bench;
        QVERIFY_OK(bench.capture(journey.show, bench.visitor(u"Maison"_s)));

        const auto carried = journey.carry(journey.stand);

        QVERIFY_OK(carried);
        QCOMPARE(carried->staff, 1);
        QVERIFY_FAILS(journey.carry(journey.stand), ErrorCode::Conflict);
        bench.open(journey.stand, u"antoine"_s);
        QCOMPARE(bench.people(), 0);
        const auto shows = bench.services().tradeShows().list(bench.session());
        QCOMPARE(shows->size(), 1);
        QCOMPARE(shows->first().uuid, journey.show.uuid);
        QCOMPARE(shows->first().wordings, journey.show.wordings);
        QCOMPARE(shows->first().notices, journey.show.notices);
        QCOMPARE(shows->first().captures, 0);
        journey.openAsStaff();
        QCOMPARE(bench.session().role(), Role::Exhibitor);
        QCOMPARE(bench.session().userUuid(), journey.salome);
        const auto screen = bench.services().captures().stand(bench.session(), journey.show.uuid);
        QVERIFY_OK(screen);
        QVERIFY(
            screen->in(u"en")->wordings.value(u"commercial.email"_s).contains(u"Atelier Lumen"));
        QVERIFY(!screen->in(u"fr")->fullNotice.sections.isEmpty());
    }

    void visitorsComeHomeWithTheirProofs()
    {
        StandJourney journey;
        auto &bench = journey.bench;
        QVERIFY_OK(journey.carry(journey.stand));
        journey.atTheStand({u"Un"_s, u"Deux"_s, u"Trois"_s});

        const auto merged = journey.home();

        QVERIFY_OK(merged);
        QCOMPARE(merged->added, 3);
        QCOMPARE(merged->events, 6);
        QCOMPARE(bench.people(), 3);
        const auto day = bench.services().captureReview().day(bench.session(), journey.show.uuid,
                                                              QDate(2026, 11, 24));
        QCOMPARE(day->visitors.size(), 3);
        QCOMPARE(day->visitors.first().author, u"salome"_s);
        const auto person = day->visitors.first().person;
        const auto card = bench.services().people().byId(bench.session(), person);
        QCOMPARE(card->source, u"Salon Luminaire, Lyon"_s);
        QCOMPARE(card->informedOn, QDate(2026, 11, 24));
        QCOMPARE(card->affiliations.first().organisationName, u"La Ferme du Plateau"_s);
        QCOMPARE(bench.services().notices().givenTo(bench.session(), person)->size(), 2);
        const auto proofs = bench.services().consents().proof(bench.session(), person);
        QCOMPARE(proofs->size(), 2);
        for (const auto &proof : *proofs) {
            QVERIFY(proof.intact);
            QCOMPARE(proof.recordedByName, u"salome"_s);
            QCOMPARE(strokesOf(*proof.evidence).size(), 2);
            QVERIFY(proof.textShown.contains(u"Atelier Lumen"));
        }
        QVERIFY(bench.services().consents().verifyLedger(bench.session())->isOk());
        const auto may = bench.services().contactability().ofPerson(
            bench.session(), person, {Channel::Email, u"commercial"_s, {}});
        QCOMPARE(verdictKindName(may->first().verdict.kind), u"allowed"_s);
        const auto call = bench.services().contactability().ofPerson(
            bench.session(), person, {Channel::LiveCall, u"commercial"_s, {}});
        QCOMPARE(verdictKindName(call->first().verdict.kind), u"refused"_s);
    }

    void asOftenAsItComesHomeNobodyCountsTwiceAndNobodyIsLost()
    {
        StandJourney journey;
        auto &bench = journey.bench;
        QVERIFY_OK(journey.carry(journey.stand));
        journey.atTheStand({u"Un"_s, u"Deux"_s});
        QCOMPARE(journey.home()->added, 2);

        const auto again = journey.home();
        QCOMPARE(again->added, 0);
        QCOMPARE(again->known, 2);
        QCOMPARE(again->events, 0);

        journey.atTheStand({u"Trois"_s});
        const auto third = journey.home();
        QCOMPARE(third->added, 1);
        QCOMPARE(third->known, 2);
        QCOMPARE(third->events, 2);
        QCOMPARE(bench.people(), 3);
        QVERIFY(bench.services().consents().verifyLedger(bench.session())->isOk());
    }

    void twoStandsOfOneShowComeHomeSideBySide()
    {
        StandJourney journey;
        auto &bench = journey.bench;
        QVERIFY_OK(journey.carry(journey.stand));
        const auto second = bench.file(u"second.entente"_s);
        QVERIFY_OK(journey.carry(second));
        journey.atTheStand({u"Un"_s, u"Deux"_s});
        QCOMPARE(journey.home()->added, 2);
        journey.stand = second;
        journey.atTheStand({u"Trois"_s});

        QCOMPARE(journey.home()->added, 1);
        QCOMPARE(bench.people(), 3);
    }

    void whoWasErasedAtHomeStaysErased()
    {
        StandJourney journey;
        auto &bench = journey.bench;
        QVERIFY_OK(journey.carry(journey.stand));
        journey.atTheStand({u"Un"_s, u"Deux"_s});
        QCOMPARE(journey.home()->added, 2);
        const auto day = bench.services().captureReview().day(bench.session(), journey.show.uuid,
                                                              QDate(2026, 11, 24));
        bench.erase(day->visitors.first().person);

        const auto again = journey.home();

        QCOMPARE(again->added, 0);
        QCOMPARE(again->known, 1);
        QCOMPARE(again->erased, 1);
        QCOMPARE(bench.people(), 1);
    }

    void whoWasErasedBeforeTheShowIsKnownAtTheStand()
    {
        StandJourney journey;
        auto &bench = journey.bench;
        const auto first = bench.capture(journey.show, bench.visitor());
        bench.erase(first->person);
        QVERIFY_OK(journey.carry(journey.stand));
        journey.openAsStaff();

        const auto refused = bench.capture(journey.show, bench.visitor());

        QVERIFY_FAILS(refused, ErrorCode::Conflict);
        QCOMPARE(refused.error().reason, u"person.was_erased"_s);
    }

    void aLedgerThatWasChangedOnTheWayIsNotTakenOver_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("a proof")
            << u"UPDATE consent_proof SET evidence = x'00' WHERE consent_event_id = 1"_s;
        QTest::newRow("what was told")
            << u"UPDATE consent_proof SET payload = '{}' WHERE consent_event_id = 2"_s;
        QTest::newRow("a proof is gone")
            << u"DELETE FROM consent_proof WHERE consent_event_id = 2"_s;
    }

    void aLedgerThatWasChangedOnTheWayIsNotTakenOver()
    {
        QFETCH(QString, change);
        StandJourney journey;
        QVERIFY_OK(journey.carry(journey.stand));
        journey.atTheStand({u"Un"_s});
        journey.bench.execute(change);

        const auto merged = journey.home();

        QVERIFY_FAILS(merged, ErrorCode::Conflict);
        QCOMPARE(merged.error().reason, u"stand.ledger_changed"_s);
        QCOMPARE(journey.bench.people(), 0);
    }

    void onlyAVaultThatWasCarriedFromHereComesHomeHere()
    {
        StandJourney journey;
        StandJourney stranger;
        QVERIFY_OK(stranger.carry(stranger.stand));
        stranger.bench.close();
        journey.stand = stranger.stand;
        // Both benches are copies of one vault: only the journal knows from which of them it was carried.
        QCOMPARE(journey.home().error().reason, u"stand.not_carried"_s);
        journey.stand = stranger.bench.folder();
        QCOMPARE(journey.home().error().reason, u"stand.not_a_stand"_s);
        QCOMPARE(journey.bench.services()
                     .standMerger()
                     .merge(journey.bench.session(),
                            {stranger.stand, u"salome"_s, StandBench::staffPassword()})
                     .error()
                     .code,
                 ErrorCode::NotPermitted);
    }
};

QTEST_GUILESS_MAIN(TestStandVaults)
#include "tst_standvaults.moc"
