// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/statement.h"
#include "core/rights/archiveservice.h"
#include "tests/core/rights/rightsvault.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

/// A vault in whose archive lies the invoiced sale of somebody who was erased; its term ends with 2036.
struct ArchiveBench
{
    RightsVault rights;
    TestVault &vault = rights.vault();
    int cleaned = 0;
    ArchiveService archive{
        {vault.db(), vault.clock(), vault.audit(), vault.keys(), [this](const Permit &permit) {
             ++cleaned;
             return rights.erasure().finishCleaning(permit);
         }}};
    Session administrator = rights.administrator();

    explicit ArchiveBench(int sales = 1)
    {
        const auto person = vault.addPerson(u"Hélène"_s, u"Marchetti"_s);
        for (int i = 0; i < sales; ++i) {
            const Sale draft{{},   {}, {2026, 3, 2}, u"Lampe en laiton"_s, u"F-2026-%1"_s.arg(i),
                             false};
            if (!vault.people().addSale(administrator, person.id, draft))
                qFatal("no sale");
        }
        if (!rights.erase(person.id))
            qFatal("not erased");
    }

    QString first()
    {
        const auto entries = archive.list(administrator);
        return entries && !entries->isEmpty() ? entries->first().uuid : QString();
    }
    void goTo(const QDate &day) { vault.clock().set(QDateTime(day, {12, 0}).toUTC()); }
};

} // namespace

class TestArchive final : public QObject
{
    Q_OBJECT
private slots:
    void theListShowsCodesAndTermsOnly()
    {
        ArchiveBench bench;

        const auto entries = bench.archive.list(bench.administrator);

        QVERIFY_OK(entries);
        QCOMPARE(entries->size(), 1);
        const auto &entry = entries->first();
        QCOMPARE(entry.kind, u"sale"_s);
        QCOMPARE(entry.keepUntil, QDate(2036, 12, 31));
        QCOMPARE(entry.legalRef, u"C. com. L123-22"_s);
        QVERIFY(!entry.isDue({2036, 12, 31}));
        QVERIFY(entry.isDue({2037, 1, 1}));
    }

    void openingLeavesItsReasonInTheJournal()
    {
        ArchiveBench bench;
        const auto id = bench.first();

        const auto piece = bench.archive.open(bench.administrator, id, ArchiveReason::Inspection);

        QVERIFY_OK(piece);
        QCOMPARE(piece->content[u"person"_s][u"last_name"_s].toString(), u"Marchetti"_s);
        QCOMPARE(piece->content[u"record"_s][u"invoice_number"_s].toString(), u"F-2026-0"_s);
        QCOMPARE(bench.vault.auditKinds().last(), u"archive.opened"_s);
        QCOMPARE(bench.vault.text(
                     u"SELECT code FROM audit_entry ORDER BY audit_entry_id DESC LIMIT 1"_s),
                 u"inspection"_s);
    }

    void whoMayNotOrHasNoKeyOpensNothing()
    {
        ArchiveBench bench;
        const auto id = bench.first();
        const auto seller = bench.rights.salesperson();
        QVERIFY_FAILS(bench.archive.list(seller), ErrorCode::NotPermitted);
        QVERIFY_FAILS(bench.archive.open(seller, id, ArchiveReason::Check),
                      ErrorCode::NotPermitted);
        QVERIFY_FAILS(bench.archive.purge(seller), ErrorCode::NotPermitted);
        QVERIFY_FAILS(bench.archive.hold(seller, id, HoldGround::Claim), ErrorCode::NotPermitted);

        vault::KeyRing keyless; // as after a quick unlock: the public halves only
        for (const auto &key : bench.vault.keys().compartments)
            keyless.compartments.push_back({key.code, key.generation, key.publicKey, {}});
        ArchiveService locked(
            {bench.vault.db(), bench.vault.clock(), bench.vault.audit(), keyless});
        const auto before = bench.vault.auditKinds();

        const auto piece = locked.open(bench.administrator, id, ArchiveReason::Check);

        QVERIFY_FAILS(piece, ErrorCode::NotPermitted);
        QCOMPARE(piece.error().reason, u"compartment.not_held"_s);
        QCOMPARE(bench.vault.auditKinds(), before);
        QVERIFY_OK(locked.list(bench.administrator));
    }

    void whatIsNotThereIsNotFound()
    {
        ArchiveBench bench;
        const auto nobody = u"01900000-0000-7000-8000-0000000000ff"_s;

        QVERIFY_FAILS(bench.archive.open(bench.administrator, nobody, ArchiveReason::Check),
                      ErrorCode::NotFound);
        QVERIFY_FAILS(bench.archive.hold(bench.administrator, nobody, HoldGround::Claim),
                      ErrorCode::NotFound);
        QVERIFY_FAILS(bench.archive.release(bench.administrator, nobody), ErrorCode::NotFound);
    }

    void aPieceGoesTheDayAfterItsTermAndNotBefore()
    {
        ArchiveBench bench(2);
        bench.goTo({2036, 12, 31});
        const auto early = bench.archive.purge(bench.administrator);
        QVERIFY_OK(early);
        QCOMPARE(early->purged, 0);
        QCOMPARE(early->waiting, 2);
        QCOMPARE(bench.cleaned, 0);
        QCOMPARE(bench.rights.rows(u"archived_record"_s), 2);

        bench.goTo({2037, 1, 1});
        const auto result = bench.archive.purge(bench.administrator);

        QVERIFY_OK(result);
        QCOMPARE(result->purged, 2);
        QVERIFY(!result->cleaningPending);
        QCOMPARE(bench.cleaned, 1);
        QCOMPARE(bench.rights.rows(u"archived_record"_s), 0);
        QCOMPARE(bench.vault.auditKinds().count(u"archive.purged"_s), 2);
        QCOMPARE(bench.vault.count(u"SELECT cleaning_pending FROM vault_state"_s), 0);
        QCOMPARE(QFile(bench.vault.path() + u"-wal"_s).size(), 0);
    }

    void aHoldKeepsAPieceBeyondItsTermUntilItIsReleased()
    {
        ArchiveBench bench(2);
        const auto id = bench.first();
        const auto hold = bench.archive.hold(bench.administrator, id, HoldGround::Claim);
        QVERIFY_OK(hold);
        const auto twice = bench.archive.hold(bench.administrator, id, HoldGround::Claim);
        QVERIFY_FAILS(twice, ErrorCode::Conflict);
        QCOMPARE(twice.error().reason, u"hold.exists"_s);
        const auto other = bench.archive.hold(bench.administrator, id, HoldGround::Dispute);
        QVERIFY_OK(other);
        bench.goTo({2037, 1, 1});

        const auto kept = bench.archive.purge(bench.administrator);
        QVERIFY_OK(kept);
        QCOMPARE(kept->purged, 1);
        QCOMPARE(kept->held, 1);
        QCOMPARE(bench.first(), id);

        QVERIFY_OK(bench.archive.release(bench.administrator, hold->uuid));
        QVERIFY_FAILS(bench.archive.release(bench.administrator, hold->uuid),
                      ErrorCode::AlreadyDone);
        QCOMPARE(bench.archive.purge(bench.administrator)->held, 1); // the other ground
        QVERIFY_OK(bench.archive.release(bench.administrator, other->uuid));
        QCOMPARE(bench.archive.purge(bench.administrator)->purged, 1);

        const auto holds = bench.archive.holds(bench.administrator);
        QVERIFY_OK(holds);
        QCOMPARE(holds->size(), 2);
        for (const auto &past : *holds)
            QVERIFY(!past.isInForce());
        QCOMPARE(bench.vault.auditKinds().count(u"hold.set"_s), 2);
        QCOMPARE(bench.vault.auditKinds().count(u"hold.released"_s), 2);
    }

    void aHoldMayBeSetAnewAfterItsRelease()
    {
        ArchiveBench bench;
        const auto id = bench.first();
        const auto hold = bench.archive.hold(bench.administrator, id, HoldGround::Inspection);
        QVERIFY_OK(hold);
        QVERIFY_OK(bench.archive.release(bench.administrator, hold->uuid));

        QVERIFY_OK(bench.archive.hold(bench.administrator, id, HoldGround::Inspection));

        const auto holds = bench.archive.holds(bench.administrator);
        QVERIFY(holds->first().isInForce());
        QVERIFY(!holds->last().isInForce());
    }
};

QTEST_GUILESS_MAIN(TestArchive)
#include "tst_archive.moc"
