// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/copyregister.h"
#include "tests/support/standjourney.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QTest>

#include <algorithm>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

using Left = QList<StandLeft>;

QStringList leftReasons(const Result<StandMerged> &merged)
{
    QStringList reasons;
    if (merged) {
        for (const auto &one : merged->left)
            reasons.append(one.reason);
    }
    return reasons;
}

/// Somebody whom the firm knew before, and who says STOP.
PersonId addWhoStops(StandBench &bench, const QString &email, const QDateTime &at)
{
    PersonDraft draft;
    draft.person.lastName = u"Connue"_s;
    draft.person.contactPoints.append(ContactPoint());
    draft.person.contactPoints.first().value = email;
    const auto person = bench.services().people().add(bench.session(), draft);
    if (!person)
        qFatal("%s", qPrintable(person.error().detail));
    ObjectionRequest stop;
    stop.person = person->id;
    stop.at = at;
    if (const auto done = bench.services().consents().object(bench.session(), stop); !done)
        qFatal("%s", qPrintable(done.error().detail));
    return person->id;
}

/// What a stranger's tool does to a ledger that must not be cut.
void cutLastAct(StandBench &bench)
{
    bench.execute(u"DROP TRIGGER consent_event_is_append_only_on_delete"_s);
    for (const auto *table : {"consent_state", "consent_proof", "consent_event"})
        bench.execute(u"DELETE FROM %1 WHERE consent_event_id = 2"_s.arg(QLatin1StringView(table)));
    bench.execute(u"UPDATE sqlite_sequence SET seq = 1 WHERE name = 'consent_event'"_s);
}

} // namespace

/// What comes back from a stand is not believed: not its clock, not its codes, not its own word that it is whole.
class TestStandReturns final : public QObject
{
    Q_OBJECT

private slots:
    // --- the clock ---

    void aYesFromAClockThatIsAheadNeverBeatsAStopOfTheNextDay()
    {
        StandJourney journey;
        auto &bench = journey.bench;
        QVERIFY_OK(journey.carry(journey.stand));
        bench.clock().set(utc(2026, 11, 26, 14, 0)); // two days ahead
        const auto code = journey.atTheStand({u"Un"_s}).first();
        bench.clock().set(utc(2026, 11, 24, 18, 0));

        const auto merged = journey.home();

        QVERIFY_OK(merged);
        QCOMPARE(merged->added, 1);
        QCOMPARE(leftReasons(merged), QStringList{u"stand.act_in_future"_s});
        QCOMPARE(merged->events, 1); // the refusal holds from now on
        const auto person = journey.personOf(code);
        const auto history = bench.services().consents().history(bench.session(), person);
        QCOMPARE(history->size(), 1);
        QCOMPARE(history->first().event.kind, ActKind::Refused);
        QCOMPARE(history->first().event.occurredAt, bench.clock().nowUtc());
        QCOMPARE(bench.services().people().byId(bench.session(), person)->lastContactOn,
                 QDate(2026, 11, 24));

        bench.clock().set(utc(2026, 11, 25, 10, 0));
        ObjectionRequest stop;
        stop.person = person;
        QVERIFY_OK(bench.services().consents().object(bench.session(), stop));
        bench.clock().set(utc(2026, 11, 28, 10, 0)); // the yes is not in the future any more
        const auto again = journey.home();
        QCOMPARE(leftReasons(again), QStringList{u"stand.no_said_here"_s});
        QVERIFY(journey.verdict(person, Channel::Email) != u"allowed"_s);
    }

    void aYesThatFallsOnNoDayOfTheShowStaysAndItsNoHolds()
    {
        StandJourney journey;
        auto &bench = journey.bench;
        QVERIFY_OK(journey.carry(journey.stand));
        bench.clock().set(utc(2026, 11, 10, 9, 0));
        const auto code = journey.atTheStand({u"Un"_s}).first();
        bench.clock().set(utc(2026, 11, 24, 18, 0));

        const auto merged = journey.home();

        QCOMPARE(leftReasons(merged), QStringList{u"stand.act_outside_show"_s});
        QCOMPARE(merged->events, 1);
        const auto person = journey.personOf(code);
        QVERIFY(person.isValid());
        QCOMPARE(
            bench.services().consents().history(bench.session(), person)->first().event.occurredAt,
            bench.clock().nowUtc());
    }

    void whatWasRefusedHereSinceTheVaultLeftHolds()
    {
        StandJourney journey;
        auto &bench = journey.bench;
        QVERIFY_OK(journey.carry(journey.stand));
        bench.clock().set(utc(2026, 11, 25, 10, 0));
        addWhoStops(bench, u"z.un@ferme.example"_s, utc(2026, 11, 25, 9, 0));
        bench.clock().set(utc(2026, 11, 25, 12, 0)); // says the stand
        const auto codes = journey.atTheStand({u"Un"_s, u"Deux"_s});

        const auto merged = journey.home();

        QCOMPARE(leftReasons(merged), QStringList{u"stand.no_said_here"_s});
        QCOMPARE(merged->events, 3);
        QVERIFY(journey.verdict(journey.personOf(codes.first()), Channel::Email) != u"allowed"_s);
        QCOMPARE(journey.verdict(journey.personOf(codes.last()), Channel::Email), u"allowed"_s);
    }

    void whatWasRefusedHereBeforeMayBeTakenBackAtTheStand()
    {
        StandJourney journey;
        auto &bench = journey.bench;
        addWhoStops(bench, u"z.un@ferme.example"_s, utc(2026, 11, 24, 9, 0));
        QVERIFY_OK(journey.carry(journey.stand));
        journey.atTheStand({u"Un"_s});

        const auto merged = journey.home();

        QCOMPARE(merged->left, Left());
        QCOMPARE(merged->events, 2);
    }

    void whoeverChangesTheirMindAtTheStandIsBelieved()
    {
        StandJourney journey;
        auto &bench = journey.bench;
        QVERIFY_OK(journey.carry(journey.stand));
        journey.openAsStaff();
        auto first = bench.visitor(u"Un"_s);
        first.answers.first().answer = VisitorAnswer::No;
        QVERIFY_OK(bench.capture(journey.show, first));
        QCOMPARE(journey.home()->events, 2);
        journey.atTheStand({u"Un"_s});

        const auto merged = journey.home();

        QCOMPARE(merged->left, Left());
        QCOMPARE(merged->events, 2);
    }

    // --- the codes ---

    void aKnownPassageLeadsToNobodyElse()
    {
        StandJourney journey;
        auto &bench = journey.bench;
        QVERIFY_OK(journey.carry(journey.stand));
        const auto known = journey.atTheStand({u"Un"_s}).first();
        QCOMPARE(journey.home()->added, 1);
        const auto person = journey.personOf(known);
        const auto forged = journey.atTheStand({u"Deux"_s}).first();
        bench.execute(u"DELETE FROM capture WHERE uuid = '%1'"_s.arg(known));
        bench.execute(u"UPDATE capture SET uuid = '%1' WHERE uuid = '%2'"_s.arg(known, forged));

        const auto merged = journey.home();

        QVERIFY_OK(merged);
        QCOMPARE(merged->left, Left({{known, u"stand.other_visitor"_s}}));
        QCOMPARE(merged->events, 0);
        QCOMPARE(bench.services().consents().history(bench.session(), person)->size(), 2);
    }

    void aContactPointOfSomebodyElseIsNotWrittenAbout()
    {
        StandJourney journey;
        auto &bench = journey.bench;
        QVERIFY_OK(bench.capture(journey.show, bench.visitor(u"Maison"_s)));
        const auto there = bench.services().people().byId(bench.session(), PersonId(1));
        QVERIFY_OK(journey.carry(journey.stand));
        const auto known = journey.atTheStand({u"Un"_s}).first();
        QCOMPARE(journey.home()->added, 1);
        journey.openAsCarrier();
        bench.execute(u"UPDATE contact_point SET uuid = '%1' WHERE kind = 'email'"_s.arg(
            there->contactPoints.first().uuid));
        ConsentRequest request;
        request.person = PersonId(1);
        request.purpose = u"commercial"_s;
        request.channel = Channel::Email;
        request.mechanism = Mechanism::Signed;
        request.evidence = someStrokes();
        QVERIFY_OK(bench.services().consents().give(bench.session(), request));

        const auto merged = journey.home();

        QVERIFY_OK(merged);
        QCOMPARE(leftReasons(merged), QStringList{u"stand.other_visitor"_s});
        QCOMPARE(merged->events, 0);
        QCOMPARE(
            bench.services().consents().history(bench.session(), journey.personOf(known))->size(),
            2);
    }

    void aCodeThatIsTakenHereLeavesOneBehindAndTheRestComesHome()
    {
        StandJourney journey;
        auto &bench = journey.bench;
        QVERIFY_OK(bench.capture(journey.show, bench.visitor(u"Maison"_s)));
        const auto there = bench.services().people().byId(bench.session(), PersonId(1));
        QVERIFY_OK(journey.carry(journey.stand));
        const auto codes = journey.atTheStand({u"Un"_s, u"Deux"_s});
        bench.execute(
            u"UPDATE contact_point SET uuid = '%1' WHERE kind = 'email' AND person_id = 1"_s.arg(
                there->contactPoints.first().uuid));

        const auto merged = journey.home();

        QVERIFY_OK(merged);
        QCOMPARE(merged->left, Left({{codes.first(), u"stand.code_taken"_s}}));
        QCOMPARE(merged->added, 1);
        QCOMPARE(bench.people(), 2);
        QCOMPARE(bench.services().consents().history(bench.session(), there->id)->size(), 2);
    }

    void aShowThatDidNotLeaveFromHereStaysOut()
    {
        StandJourney journey;
        auto &bench = journey.bench;
        const auto other = bench.plan();
        QVERIFY_OK(journey.carry(journey.stand));
        journey.atTheStand({u"Un"_s});
        bench.execute(u"UPDATE trade_show SET uuid = '%1'"_s.arg(other.uuid));

        const auto merged = journey.home();

        QVERIFY_FAILS(merged, ErrorCode::Conflict);
        QCOMPARE(merged.error().reason, u"stand.not_carried"_s);
        QCOMPARE(bench.people(), 0);
    }

    void whatWasPlannedAtTheStandStaysThereAndTheRestComesHome()
    {
        StandJourney journey;
        auto &bench = journey.bench;
        QVERIFY_OK(journey.carry(journey.stand));
        journey.atTheStand({u"Un"_s});
        journey.openAsCarrier();
        const auto extra = bench.plan();
        QVERIFY_OK(bench.capture(extra, bench.visitor(u"Deux"_s)));

        const auto merged = journey.home();

        QVERIFY_OK(merged);
        QCOMPARE(merged->added, 1);
        QCOMPARE(merged->left, Left({{extra.uuid, u"stand.not_carried"_s}}));
    }

    // --- the journal ---

    void aCutLedgerIsFoundWhereItWasWritten()
    {
        StandBench bench;
        QVERIFY_OK(bench.capture(bench.plan(), bench.visitor()));

        cutLastAct(bench);

        QCOMPARE(bench.services().consents().verifyLedger(bench.session())->finding,
                 u"event_missing"_s);
    }

    void aLedgerThatWasCutOnTheWayIsNotTakenOver()
    {
        StandJourney journey;
        QVERIFY_OK(journey.carry(journey.stand));
        journey.atTheStand({u"Un"_s});
        cutLastAct(journey.bench);

        const auto merged = journey.home();

        QVERIFY_FAILS(merged, ErrorCode::Conflict);
        QCOMPARE(merged.error().reason, u"stand.ledger_changed"_s);
    }

    void aJournalThatWasChangedOnTheWayIsFound_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("another word")
            << u"UPDATE audit_entry SET code = 'x' WHERE kind = 'consent.refused'"_s;
        QTest::newRow("the end is gone") << u"DELETE FROM audit_entry WHERE audit_entry_id > 3"_s;
    }
    void aJournalThatWasChangedOnTheWayIsFound()
    {
        QFETCH(QString, change);
        StandJourney journey;
        QVERIFY_OK(journey.carry(journey.stand));
        journey.atTheStand({u"Un"_s});
        for (const auto *on : {"update", "delete"})
            journey.bench.execute(
                u"DROP TRIGGER audit_entry_is_append_only_on_%1"_s.arg(QLatin1StringView(on)));
        journey.bench.execute(change);

        const auto merged = journey.home();

        QVERIFY_FAILS(merged, ErrorCode::Conflict);
        QCOMPARE(merged.error().reason, u"stand.journal_changed"_s);
    }

    void eachActThatCameHomeHasItsRowInTheJournal()
    {
        StandJourney journey;
        auto &bench = journey.bench;
        QVERIFY_OK(journey.carry(journey.stand));
        journey.atTheStand({u"Un"_s});
        QCOMPARE(journey.home()->events, 2);

        cutLastAct(bench);

        QCOMPARE(bench.services().consents().verifyLedger(bench.session())->finding,
                 u"event_missing"_s);
    }

    // --- the keys ---

    void theStaffNeverHasTheCarriersPassword_data()
    {
        QTest::addColumn<QByteArray>("staff");
        QTest::addColumn<QString>("reason");
        QTest::newRow("none") << QByteArray() << u"stand.staff_password_missing"_s;
        QTest::newRow("the same") << "right"_ba << u"stand.same_password"_s;
    }
    void theStaffNeverHasTheCarriersPassword()
    {
        QFETCH(QByteArray, staff);
        QFETCH(QString, reason);
        StandJourney journey;
        auto request = StandJourney::request(journey.stand);
        request.staffPassword = SecretBuffer::fromBytes(staff);

        const auto carried = journey.bench.services().standCarrier().carry(
            journey.bench.session(), journey.show.uuid, request);

        QVERIFY_FAILS(carried, ErrorCode::Invalid);
        QCOMPARE(carried.error().reason, reason);
        QVERIFY(!QDir(journey.stand).exists());
    }

    void whoHasNoAccountHereIsNamedForTheStand()
    {
        StandJourney journey;
        auto &bench = journey.bench;
        auto request = StandJourney::request(journey.stand);
        request.staffNames = {u"lou"_s, u"Salome"_s};
        const auto carried = bench.services().standCarrier().carry(bench.session(),
                                                                   journey.show.uuid, request);
        QVERIFY_OK(carried);
        QCOMPARE(carried->staff, 2);
        bench.open(journey.stand, u"lou"_s, StandBench::staffPassword());
        QCOMPARE(bench.session().role(), Role::Exhibitor);
        QVERIFY_FAILS(bench.vault().users(), ErrorCode::NotPermitted);
        QVERIFY_OK(bench.capture(journey.show, bench.visitor(u"Un"_s)));

        QVERIFY_OK(journey.home());

        const auto day = bench.services().captureReview().day(bench.session(), journey.show.uuid,
                                                              QDate(2026, 11, 24));
        QCOMPARE(day->visitors.first().author, u"lou"_s);
        bench.close();
        QVERIFY(!vault::Vault::open({bench.folder(), u"lou"_s}, StandBench::staffPassword(),
                                    bench.clock()));
    }

    // --- what stays ---

    void theStandsVaultIsACopyUntilItIsDeleted()
    {
        StandJourney journey;
        auto &bench = journey.bench;
        const auto carried = journey.carry(journey.stand);
        QVERIFY_OK(carried);
        const auto code = journey.atTheStand({u"Un"_s}).first();
        QVERIFY_OK(journey.home());
        auto copies = bench.services().copies().list(bench.session());
        QCOMPARE(copies->size(), 1);
        QCOMPARE(copies->first().uuid, carried->vaultId);
        QCOMPARE(copies->first().people, 1);
        const auto plan = bench.services().erasure().plan(bench.session(), journey.personOf(code));
        QVERIFY(std::ranges::any_of(plan->items, [&](const PlanItem &item) {
            return item.where == u"place.recipient" && item.detail.contains(carried->copyNumber);
        }));

        const auto gone = journey.home(true);

        QVERIFY_OK(gone);
        QVERIFY(gone->deleted);
        QVERIFY(!QDir(journey.stand).exists());
        copies = bench.services().copies().list(bench.session());
        QVERIFY(copies->first().isDestroyed());
        QCOMPARE(copies->first().destroyedHow, u"deleted"_s);
    }

    void aFolderWithSomethingLeftInItIsNotDeleted()
    {
        StandJourney journey;
        QVERIFY_OK(journey.carry(journey.stand));
        journey.bench.clock().set(utc(2026, 11, 26, 14, 0));
        journey.atTheStand({u"Un"_s});
        journey.bench.clock().set(utc(2026, 11, 24, 18, 0));

        const auto merged = journey.home(true);

        QVERIFY_OK(merged);
        QVERIFY(!merged->deleted);
        QVERIFY(QDir(journey.stand).exists());
    }

    void noOtherVaultIsDeletedByThisWay()
    {
        StandJourney journey;
        StandJourney stranger;
        QVERIFY_OK(stranger.carry(stranger.stand));
        stranger.bench.close();
        auto &merger = journey.bench.services().standMerger();

        QVERIFY_FAILS(merger.discard(journey.bench.session(), stranger.stand), ErrorCode::NotFound);
        QVERIFY_FAILS(merger.discard(journey.bench.session(), stranger.bench.folder()),
                      ErrorCode::NotFound);
        QVERIFY(QDir(stranger.stand).exists());
    }
};

QTEST_GUILESS_MAIN(TestStandReturns)
#include "tst_standreturns.moc"
