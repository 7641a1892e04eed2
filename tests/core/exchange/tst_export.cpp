// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/consentrecorder.h"
#include "core/rights/requestservice.h"
#include "tests/core/exchange/exportbench.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace entente;
using namespace entente::test;

namespace {

SecretBuffer phrase()
{
    return SecretBuffer::fromBytes("correct horse battery staple vault");
}

/// The shipped catalogue with another visibility for one column.
catalogue::Catalogue catalogueWith(const QString &table, const QString &column, const QString &role,
                                   const QString &visibility)
{
    QFile file(u":/catalogue/personaldata.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The catalogue is missing");
    auto json = QJsonDocument::fromJson(file.readAll()).object();
    auto tables = json[u"tables"].toArray();
    for (auto entry : tables) {
        auto object = entry.toObject();
        if (object[u"table"].toString() != table)
            continue;
        auto columns = object[u"columns"].toArray();
        for (auto cell : columns) {
            auto changed = cell.toObject();
            if (changed[u"column"].toString() == column)
                changed[u"visibility"] = QJsonObject{{role, visibility}, {u"*"_s, u"full"_s}};
            cell = changed;
        }
        object[u"columns"] = columns;
        entry = object;
    }
    json[u"tables"] = tables;
    auto parsed = catalogue::Catalogue::parse(json);
    if (!parsed)
        qFatal("The changed catalogue cannot be read");
    return *std::move(parsed);
}

} // namespace

class TestExport final : public QObject
{
    Q_OBJECT
private slots:
    void nothingLeavesWithoutItsPassport_data()
    {
        QTest::addColumn<QString>("without");
        QTest::addColumn<QString>("reason");
        QTest::newRow("purpose") << u"purpose"_s << u"export.no_purpose"_s;
        QTest::newRow("recipient") << u"recipient"_s << u"export.no_recipient"_s;
        QTest::newRow("end") << u"until"_s << u"export.no_end_date"_s;
        QTest::newRow("end in the past") << u"past"_s << u"export.end_in_past"_s;
        QTest::newRow("passphrase") << u"password"_s << u"export.no_password"_s;
        QTest::newRow("known columns") << u"columns"_s << u"export.unknown_column"_s;
        QTest::newRow("anybody") << u"people"_s << u"export.nobody"_s;
        QTest::newRow("two plain tables") << u"one table"_s << u"export.needs_archive"_s;
    }
    void nothingLeavesWithoutItsPassport()
    {
        QFETCH(QString, without);
        QFETCH(QString, reason);
        ExportBench bench;
        bench.vault.addPerson(u"Camille"_s, u"Lenoir"_s);
        auto order = bench.request(ExportFormat::Csv);
        if (without == u"purpose")
            order.passport.purpose = u"  "_s;
        else if (without == u"recipient")
            order.passport.recipient.clear();
        else if (without == u"until")
            order.passport.until = {};
        else if (without == u"past")
            order.passport.until = {2020, 1, 1};
        else if (without == u"password")
            order.plain = false;
        else if (without == u"columns")
            order.columns = {u"religion"_s};
        else if (without == u"people")
            order.scope = ExportScope::Selection;
        else
            order.subject = ExportSubject::Both;

        const auto refused = bench.service.run(bench.user, order);

        QVERIFY_FAILS(refused, ErrorCode::Invalid);
        QCOMPARE(refused.error().reason, reason);
        QCOMPARE(bench.filesIn(), QStringList());
        QCOMPARE(bench.vault.count(u"SELECT count(*) FROM copy_of_data"_s), 0);
    }

    void everyExportIsInTheRegisterAndInTheJournal_data()
    {
        QTest::addColumn<int>("format");
        for (const auto format : {ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::Ods,
                                  ExportFormat::VCard4, ExportFormat::VCard3, ExportFormat::Json})
            QTest::newRow(qPrintable(exportFormatCode(format))) << int(format);
    }
    void everyExportIsInTheRegisterAndInTheJournal()
    {
        QFETCH(int, format);
        ExportBench bench;
        const auto person = bench.vault.addPerson(u"Camille"_s, u"Lenoir"_s, u"c@lenoir.example"_s);
        bench.vault.addPerson(u"Marc"_s, u"Aubin"_s);
        const auto order = bench.request(ExportFormat(format));

        const auto result = bench.service.run(bench.user, order);

        QVERIFY_OK(result);
        QCOMPARE(result->number, u"C-2026-001"_s);
        QCOMPARE(result->rows(), 2);
        QCOMPARE(bench.vault.auditKinds().last(), u"records.exported"_s);
        const auto copies = bench.copies.list(bench.user);
        QVERIFY_OK(copies);
        QCOMPARE(copies->size(), 1);
        const auto &copy = copies->first();
        QCOMPARE(copy.uuid, result->copy);
        QCOMPARE(copy.recipient, u"Imprimerie Durand"_s);
        QCOMPARE(copy.purpose, u"Annual mailing"_s);
        QCOMPARE(copy.until, order.passport.until);
        QCOMPARE(copy.format, exportFormatCode(ExportFormat(format)));
        QCOMPARE(copy.people, 2);
        QVERIFY(!copy.isProtected && !copy.isDestroyed());
        QCOMPARE(copy.checksum,
                 QString::fromLatin1(QCryptographicHash::hash(ExportBench::bytes(order.path),
                                                              QCryptographicHash::Blake2b_256)
                                         .toHex()));
        QCOMPARE(
            bench.vault.count(
                u"SELECT count(*) FROM disclosure WHERE kind = 'export' AND person_id = %1"_s.arg(
                    person.id.number())),
            1);
        QCOMPARE(bench.filesIn().size(), 1);
        QVERIFY(!(QFile::permissions(order.path)
                  & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther)));
    }

    void aProtectedExportOpensWithItsPassphraseOnly()
    {
        ExportBench bench;
        bench.vault.addPerson(u"Camille"_s, u"Lenoir"_s, u"c@lenoir.example"_s);
        const auto secret = phrase();
        auto order = bench.request(ExportFormat::Csv);
        order.subject = ExportSubject::Both;
        order.path = bench.out.filePath(u"copy.zip"_s);
        order.plain = false;
        order.password = &secret;

        const auto result = bench.service.run(bench.user, order);

        QVERIFY_OK(result);
        QVERIFY(!ExportBench::bytes(order.path).contains("lenoir"));
        const auto entries = readZip(order.path, &secret);
        QVERIFY_OK(entries);
        QCOMPARE(entries->keys(), (QStringList{u"export-C-2026-001-organisations.csv"_s,
                                               u"export-C-2026-001.csv"_s}));
        QVERIFY(entries->value(u"export-C-2026-001.csv"_s).contains("c@lenoir.example"));
        const auto wrong = SecretBuffer::fromBytes("another phrase");
        QVERIFY_FAILS(readZip(order.path, &wrong), ErrorCode::WrongKey);
        QVERIFY(bench.copies.list(bench.user)->first().isProtected);
        QCOMPARE(bench.filesIn(), QStringList{u"copy.zip"_s});
    }

    void anEarlierFileStaysWhenTheNewOneFails_data()
    {
        QTest::addColumn<bool>("plain");
        QTest::newRow("plain") << true;
        QTest::newRow("protected") << false;
    }
    void anEarlierFileStaysWhenTheNewOneFails()
    {
        QFETCH(bool, plain);
        ExportBench bench;
        for (int i = 0; i < 30; ++i)
            bench.vault.addPerson(u"Camille"_s, u"Lenoir %1"_s.arg(i));
        const auto secret = phrase();
        auto order = bench.request(ExportFormat::Json);
        order.plain = plain;
        order.password = &secret;
        QFile earlier(order.path);
        QVERIFY(earlier.open(QIODevice::WriteOnly));
        earlier.write("earlier");
        earlier.close();

        QVERIFY_FAILS(bench.service.run(bench.user, order, [](qint64, qint64) { return false; }),
                      ErrorCode::Cancelled);

        QCOMPARE(ExportBench::bytes(order.path), "earlier"_ba);
        QCOMPARE(bench.filesIn().size(), 1);
        QCOMPARE(bench.vault.count(u"SELECT count(*) FROM copy_of_data"_s), 0);
        QCOMPARE(bench.vault.count(u"SELECT count(*) FROM disclosure"_s), 0);
        QVERIFY_OK(bench.service.run(bench.user, order));
        QVERIFY(ExportBench::bytes(order.path) != "earlier");
    }

    void aFullDiskIsSaidAndLeavesNothing()
    {
#ifdef Q_OS_UNIX
        ExportBench bench;
        for (int i = 0; i < 200; ++i)
            bench.vault.addPerson(u"Camille"_s, QString(300, u'x') + QString::number(i));
        const auto secret = phrase();
        for (const bool plain : {true, false}) {
            auto order = bench.request(ExportFormat::Csv);
            order.plain = plain;
            order.password = &secret;
            rlimit before{};
            QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
            const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
            rlimit small = before;
            small.rlim_cur = 1500;
            QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);

            const auto failed = bench.service.run(bench.user, order);

            QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
            std::signal(SIGXFSZ, ignored);
            QVERIFY_FAILS(failed, ErrorCode::NoSpace);
            QCOMPARE(bench.filesIn(), QStringList());
        }
        QCOMPARE(bench.vault.count(u"SELECT count(*) FROM copy_of_data"_s), 0);
#endif
    }

    void aFolderThatIsMissingOrInTheWayIsSaid()
    {
        ExportBench bench;
        bench.vault.addPerson(u"Camille"_s, u"Lenoir"_s);
        auto order = bench.request(ExportFormat::Csv);
        order.path = bench.out.filePath(u"nowhere/copy.csv"_s);
        QVERIFY_FAILS(bench.service.run(bench.user, order), ErrorCode::NotFound);
        order.path = bench.out.path();
        QVERIFY_FAILS(bench.service.run(bench.user, order), ErrorCode::Conflict);
        QCOMPARE(bench.vault.count(u"SELECT count(*) FROM copy_of_data"_s), 0);
    }

    // Art. 18 GDPR: kept, and nothing else.
    void aPersonWhoseProcessingIsRestrictedStays()
    {
        ExportBench bench;
        const auto person = bench.vault.addPerson(u"Camille"_s, u"Lenoir"_s, u"c@lenoir.example"_s);
        bench.vault.addPerson(u"Marc"_s, u"Aubin"_s, u"marc@aubin.example"_s);
        const ConsentLedger ledger{bench.vault.clock()};
        const ConsentRecorder recorder(
            {bench.vault.clock(), bench.vault.parties(), bench.rules, ledger, bench.suppression});
        RequestService requests({bench.vault.db(), bench.vault.clock(), bench.vault.audit(),
                                 bench.vault.changes(), bench.vault.parties(), recorder});
        RequestDraft draft;
        draft.person = person.id;
        draft.right = Right::Restriction;
        QVERIFY_OK(requests.open(bench.user, draft));

        const auto order = bench.request(ExportFormat::Csv);
        const auto preview = bench.service.preview(bench.user, order);
        const auto result = bench.service.run(bench.user, order);

        QVERIFY_OK(preview);
        QCOMPARE(preview->people, 1);
        QCOMPARE(preview->restricted, 1);
        QVERIFY_OK(result);
        QCOMPARE(result->people, 1);
        QVERIFY(!ExportBench::bytes(order.path).contains("lenoir"));
        QVERIFY(ExportBench::bytes(order.path).contains("aubin"));
    }

    void whoMayNotBeContactedIsCountedAndLeftOut()
    {
        ExportBench bench;
        const auto consumer = bench.vault.addPerson(u"Camille"_s, u"Lenoir"_s,
                                                    u"c@lenoir.example"_s);
        QCOMPARE(consumer.kind, PersonKind::Consumer);
        auto order = bench.request(ExportFormat::Csv);
        order.contactUse = ExportContactUse{Channel::Email, u"commercial"_s, false};

        const auto counted = bench.service.preview(bench.user, order);
        QVERIFY_OK(counted);
        QCOMPARE(counted->people, 1);
        QCOMPARE(counted->refused, 1); // opt-in, and nobody has asked (art. L34-5 CPCE)

        order.contactUse->leaveOut = true;
        QCOMPARE(bench.service.preview(bench.user, order)->people, 0);
        const auto nobody = bench.service.run(bench.user, order);
        QVERIFY_FAILS(nobody, ErrorCode::Invalid);
        QCOMPARE(nobody.error().reason, u"export.nobody"_s);
    }

    void whatARoleDoesNotSeeDoesNotLeave_data()
    {
        QTest::addColumn<QString>("visibility");
        QTest::addColumn<bool>("leaves");
        QTest::newRow("full") << u"full"_s << true;
        QTest::newRow("safe label") << u"safe_label"_s << false;
        QTest::newRow("masked") << u"masked"_s << false;
        QTest::newRow("hidden") << u"hidden"_s << false;
    }
    void whatARoleDoesNotSeeDoesNotLeave()
    {
        QFETCH(QString, visibility);
        QFETCH(bool, leaves);
        ExportBench bench(
            catalogueWith(u"contact_point"_s, u"value"_s, u"administrator"_s, visibility));
        bench.vault.addPerson(u"Camille"_s, u"Lenoir"_s, u"c@lenoir.example"_s, u"0639982011"_s);
        for (const auto format : {ExportFormat::Csv, ExportFormat::VCard4, ExportFormat::Json}) {
            auto order = bench.request(format);
            const auto result = bench.service.run(bench.user, order);
            QVERIFY_OK(result);
            const auto file = ExportBench::bytes(order.path);
            QCOMPARE(file.contains("c@lenoir.example"), leaves);
            QCOMPARE(file.contains("639982011"), leaves);
            QVERIFY(file.contains("Lenoir"));
            QCOMPARE(result->leftOutColumns.contains(u"email"_s), !leaves);
        }
    }

    void whatATableCannotHoldIsNamed_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::addColumn<QStringList>("details");
        QTest::newRow("a table") << ExportFormat::Csv
                                 << QStringList{u"export.left_out.jobs"_s,
                                                u"export.left_out.notes"_s};
        QTest::newRow("a file of ours")
            << ExportFormat::Json << QStringList{u"export.left_out.notes"_s};
    }
    void whatATableCannotHoldIsNamed()
    {
        QFETCH(ExportFormat, format);
        ExportBench bench;
        const auto plain = bench.vault.addPerson(u"Anna"_s, u"Albert"_s, u"a@albert.example"_s);
        const auto before = bench.service.run(bench.user, bench.request(format));
        QVERIFY_OK(before);
        QCOMPARE(before->leftOutDetails, QStringList());
        bench.vault.execute(
            u"UPDATE contact_point SET status = 'bounced', label = 'work' WHERE person_id = %1"_s
                .arg(plain.id.number()));
        PersonEdit edit;
        for (const auto &street : {u"3 rue Haute"_s, u"8 quai Bas"_s}) {
            ContactPoint address;
            address.kind = ContactKind::Address;
            address.value = street;
            edit.contactPoints.append(address);
        }
        for (const auto &firm : {u"Ferme"_s, u"Port"_s}) {
            AffiliationEdit work;
            work.organisationName = firm;
            edit.affiliations.append(work);
        }
        QVERIFY_OK(bench.vault.people().edit(bench.vault.as(Role::Administrator), plain.id, edit));
        QVERIFY_OK(bench.vault.people().addNote(bench.vault.as(Role::Administrator), plain.id,
                                                u"rappeler"_s, bench.vault.clock().nowUtc()));
        const auto after = bench.service.run(bench.user, bench.request(format));

        QVERIFY_OK(after);
        QTEST(after->leftOutDetails, "details");
    }

    void onlyTheChosenDataLeave()
    {
        ExportBench bench;
        bench.vault.addPerson(u"Camille"_s, u"Lenoir"_s, u"c@lenoir.example"_s, u"0639982011"_s);
        for (const auto format : {ExportFormat::Csv, ExportFormat::VCard3, ExportFormat::Json}) {
            auto order = bench.request(format);
            order.columns = {u"last_name"_s, u"mobile"_s};
            QVERIFY_OK(bench.service.run(bench.user, order));
            const auto file = ExportBench::bytes(order.path);
            QVERIFY(file.contains("Lenoir"));
            QVERIFY(file.contains("06"));
            QVERIFY(!file.contains("Camille"));
            QVERIFY(!file.contains("c@lenoir"));
            QVERIFY(!file.contains("Atelier") || format == ExportFormat::Json); // the controller
        }
    }

    void aSelectionLeavesInItsOrder()
    {
        ExportBench bench;
        const auto a = bench.vault.addPerson(u"Anna"_s, u"Albert"_s);
        bench.vault.addPerson(u"Bea"_s, u"Bernard"_s);
        const auto c = bench.vault.addPerson(u"Carl"_s, u"Caron"_s);
        auto order = bench.request(ExportFormat::VCard4);
        order.scope = ExportScope::Selection;
        order.people = {c.id, a.id, c.id};

        const auto result = bench.service.run(bench.user, order);

        QVERIFY_OK(result);
        QCOMPARE(result->people, 2);
        const auto file = ExportBench::bytes(order.path);
        QVERIFY(file.indexOf("Caron") < file.indexOf("Albert"));
        QVERIFY(!file.contains("Bernard"));
    }

    void aSalespersonMayNotExport()
    {
        ExportBench bench;
        bench.vault.addPerson(u"Camille"_s, u"Lenoir"_s);
        const auto seller = bench.vault.as(Role::Salesperson);
        const auto order = bench.request(ExportFormat::Csv);
        QVERIFY_FAILS(bench.service.run(seller, order), ErrorCode::NotPermitted);
        QVERIFY_FAILS(bench.service.preview(seller, order), ErrorCode::NotPermitted);
        QVERIFY_FAILS(bench.copies.list(seller), ErrorCode::NotPermitted);
        QVERIFY_FAILS(bench.copies.confirmDestroyed(seller, u"C-2026-001"_s, CopyEnd::Deleted),
                      ErrorCode::NotPermitted);
        QCOMPARE(bench.filesIn(), QStringList());
        QCOMPARE(bench.vault.count(u"SELECT count(*) FROM audit_entry WHERE outcome = 'refused'"_s),
                 4);
    }

    // --- the register ---

    void aDestructionIsConfirmedOnce()
    {
        ExportBench bench;
        bench.vault.addPerson(u"Camille"_s, u"Lenoir"_s);
        QVERIFY(!bench.exported(ExportFormat::Csv).isEmpty());
        bench.vault.clock().set(bench.vault.clock().nowUtc().addDays(3));
        const QDate today = bench.vault.clock().nowUtc().toLocalTime().date();

        QVERIFY_FAILS(bench.copies.confirmDestroyed(bench.user, u"C-2026-001"_s, CopyEnd::Deleted,
                                                    today.addDays(1)),
                      ErrorCode::Invalid);
        QVERIFY_FAILS(bench.copies.confirmDestroyed(bench.user, u"C-2026-001"_s, CopyEnd::Deleted,
                                                    today.addDays(-9)),
                      ErrorCode::Invalid);
        QVERIFY_FAILS(bench.copies.confirmDestroyed(bench.user, u"C-2026-009"_s, CopyEnd::Deleted),
                      ErrorCode::NotFound);
        const auto done = bench.copies.confirmDestroyed(bench.user, u"c-2026-001"_s,
                                                        CopyEnd::Confirmed);
        QVERIFY_OK(done);
        QCOMPARE(done->destroyedOn, today);
        QCOMPARE(bench.vault.auditKinds().last(), u"copy.destroyed"_s);
        QVERIFY_FAILS(bench.copies.confirmDestroyed(bench.user, done->uuid, CopyEnd::Deleted),
                      ErrorCode::AlreadyDone);
        QCOMPARE(bench.copies.list(bench.user)->first().destroyedHow, u"confirmed"_s);
    }

    void numbersOfCopiesNeverComeTwice()
    {
        ExportBench bench;
        bench.vault.addPerson(u"Camille"_s, u"Lenoir"_s);
        QStringList numbers;
        for (int i = 0; i < 3; ++i) {
            const auto result = bench.service.run(bench.user, bench.request(ExportFormat::Csv));
            QVERIFY_OK(result);
            numbers.append(result->number);
        }
        QCOMPARE(numbers, (QStringList{u"C-2026-001"_s, u"C-2026-002"_s, u"C-2026-003"_s}));
    }
};

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
