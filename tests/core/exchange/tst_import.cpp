// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvwriter.h"
#include "core/parties/personservice.h"
#include "tests/core/exchange/importbench.h"
#include "tests/support/verify.h"

#include <QSignalSpy>
#include <QTest>

using namespace entente;
using namespace Qt::StringLiterals;
using test::ImportBench;
using test::kVisitors;

class TestImport final : public QObject
{
    Q_OBJECT
private slots:
    void aFileBecomesPeopleInOneTransaction()
    {
        ImportBench bench;
        QSignalSpy imported(&bench.vault.changes(), &Changes::peopleImported);

        const auto result = bench.run(kVisitors);

        QVERIFY_OK(result);
        QCOMPARE(result->rows, 3);
        QCOMPARE(result->created, 3);
        QCOMPARE(result->refused, 0);
        QCOMPARE(result->encoding, u"UTF-8"_s);
        QCOMPARE(result->delimiter, u";"_s);
        QCOMPARE(result->mapping.at(7).second, u"ignore"_s);
        QCOMPARE(result->problems,
                 (QList<FileProblem>{{1, 8, u"column.not_needed"_s, u"Date naiss."_s},
                                     {4, 4, u"phone.too_short"_s}}));
        QCOMPARE(bench.people(), 3);
        QCOMPARE(bench.vault.count(u"SELECT count(*) FROM organisation"_s), 2);
        QCOMPARE(bench.vault.count(u"SELECT count(*) FROM affiliation"_s), 3);
        QCOMPARE(bench.vault.count(u"SELECT count(*) FROM import_row WHERE outcome = 'created'"_s),
                 3);
        QCOMPARE(bench.vault.count(
                     u"SELECT count(*) FROM search_index WHERE search_index MATCH 'marchand'"_s),
                 1);
        QCOMPARE(bench.vault.auditKinds().count(u"import.applied"_s), 1);
        QCOMPARE(imported.count(), 1);

        bench.vault.addPerson(u"Ana"_s, u"Roux"_s); // the triggers are back at work
        QCOMPARE(bench.vault.count(
                     u"SELECT count(*) FROM search_index WHERE search_index MATCH 'roux'"_s),
                 1);
        bench.vault.execute(
            u"INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)"_s);

        const auto people = bench.vault.text(
            u"SELECT uuid FROM person WHERE last_name = 'MARCHAND'"_s);
        const auto zoe = bench.vault.people().byUuid(bench.session, people);
        QVERIFY_OK(zoe);
        QCOMPARE(zoe->collectedOn, QDate(2026, 11, 17));
        QCOMPARE(zoe->lastContactOn, QDate(2026, 11, 17));
        QCOMPARE(zoe->source, u"Salon de Lyon"_s);
        QVERIFY(!zoe->birthDate.isValid());
        QCOMPARE(zoe->contactPoint(ContactKind::Mobile)->normal, u"+33639982011"_s);
        QCOMPARE(zoe->country, u"FR"_s);
    }

    void theSearchWordsAreThoseOfAPersonTypedByHand()
    {
        ImportBench bench;
        QVERIFY_OK(bench.run(kVisitors));
        const QString imported = bench.vault.text(
            u"SELECT group_concat(name || organisation || contact || place || notes) FROM search_entry WHERE person_id IS NOT NULL"_s);
        auto tx = bench.vault.db().begin(SystemAccess::permit());
        QVERIFY_OK(tx);
        for (qint64 id = 1; id <= 3; ++id)
            QVERIFY_OK(bench.vault.search().reindexPerson(*tx, PersonId(id)));
        QVERIFY_OK(tx->commit());
        QCOMPARE(
            bench.vault.text(
                u"SELECT group_concat(name || organisation || contact || place || notes) FROM search_entry WHERE person_id IS NOT NULL"_s),
            imported);
    }

    void nothingIsImportedBeforeTheOriginIsTold_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("basis");
        QTest::addColumn<QDate>("collectedOn");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no source") << u" "_s << u"consent"_s << QDate() << u"import.no_source"_s;
        QTest::newRow("no basis") << u"Salon"_s << QString() << QDate() << u"import.no_basis"_s;
        QTest::newRow("no such basis")
            << u"Salon"_s << u"because"_s << QDate() << u"import.unknown_basis"_s;
        QTest::newRow("tomorrow") << u"Salon"_s << u"consent"_s << QDate(2027, 1, 1)
                                  << u"import.collected_in_future"_s;
    }
    void nothingIsImportedBeforeTheOriginIsTold()
    {
        QFETCH(QString, source);
        QFETCH(QString, basis);
        QFETCH(QDate, collectedOn);
        ImportBench bench;
        auto request = bench.request(kVisitors);
        request.gate.source = source;
        request.gate.basis = basis;
        request.gate.collectedOn = collectedOn;

        const auto result = bench.service.run(bench.session, request);

        QVERIFY_FAILS(result, ErrorCode::Invalid);
        QTEST(result.error().reason, "reason");
        QCOMPARE(bench.people(), 0);
    }

    void theSameFileTwiceChangesNothing()
    {
        ImportBench bench;
        QVERIFY_OK(bench.run(kVisitors));
        const auto before = bench.contents();

        const auto again = bench.run(kVisitors);

        QVERIFY_OK(again);
        QCOMPARE(again->skipped, 3);
        QCOMPARE(again->created + again->updated, 0);
        QCOMPARE(bench.contents(), before);
    }

    void aDuplicateIsCompletedSkippedOrListed_data()
    {
        QTest::addColumn<int>("policy");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("code");
        QTest::newRow("update") << int(DuplicatePolicy::Update) << u"updated"_s << QString();
        QTest::newRow("skip") << int(DuplicatePolicy::Skip) << u"skipped"_s << u"row.duplicate"_s;
        QTest::newRow("ask") << int(DuplicatePolicy::Ask) << u"skipped"_s
                             << u"row.duplicate_to_decide"_s;
    }
    void aDuplicateIsCompletedSkippedOrListed()
    {
        QFETCH(int, policy);
        ImportBench bench;
        const auto zoe = bench.vault.addPerson(u"Zoé"_s, u"Marchand"_s,
                                               u"z.marchand@ferme.example"_s);

        const auto result = bench.run(
            "Nom;Prenom;Mail;Mobile\nMarchand;Zoe;Z.Marchand@Ferme.example;06 39 98 20 11\n",
            DuplicatePolicy(policy));

        QVERIFY_OK(result);
        QCOMPARE(bench.people(), 1);
        QTEST(bench.vault.text(u"SELECT outcome FROM import_row"_s), "outcome");
        QTEST(bench.vault.text(u"SELECT code FROM import_row"_s), "code");
        const auto now = bench.vault.people().byId(bench.session, zoe.id);
        QCOMPARE(now->contactPoints.size(), policy == int(DuplicatePolicy::Update) ? 2 : 1);
    }

    void whoIsTheSamePerson_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<bool>("same");
        QTest::newRow("own address, other name")
            << QByteArray("Martin;Zoe;z.marchand@ferme.example;;") << true;
        QTest::newRow("number, name in another order")
            << QByteArray("Zoe;Marchand;;+33 6 39 98 20 11;") << true;
        QTest::newRow("number of a household")
            << QByteArray("Marchand;Paul;;06 39 98 20 11;") << false;
        QTest::newRow("name and organisation")
            << QByteArray("MARCHAND;ZOE;;;SARL La Ferme") << true;
        QTest::newRow("name alone") << QByteArray("Marchand;Zoe;;;") << false;
        QTest::newRow("shared mailbox, other name")
            << QByteArray("Petit;Luc;contact@ferme.example;;") << false;
        QTest::newRow("shared mailbox, same name")
            << QByteArray("Marchand;Zoe;contact@ferme.example;;") << true;
    }
    void whoIsTheSamePerson()
    {
        QFETCH(QByteArray, row);
        ImportBench bench;
        QVERIFY_OK(bench.run(
            "Nom;Prenom;Mail;Tel;Societe;Mail 2\nMarchand;Zoe;z.marchand@ferme.example;06 39 98 20 "
            "11;La Ferme;contact@ferme.example\n"));

        const auto result = bench.run("Nom;Prenom;Mail;Tel;Societe\n" + row + "\n",
                                      DuplicatePolicy::Skip);

        QVERIFY_OK(result);
        QTEST(result->skipped == 1, "same");
        QCOMPARE(bench.people(), result->skipped == 1 ? 1 : 2);
    }

    void aDecisionForOneLineWins()
    {
        ImportBench bench;
        const auto zoe = bench.vault.addPerson(u"Zoé"_s, u"Marchand"_s,
                                               u"z.marchand@ferme.example"_s);
        auto request = bench.request(
            "Nom;Mail;Fonction;Societe\nMarchand;z.marchand@ferme.example;Gerante;La Ferme\n",
            DuplicatePolicy::Ask);
        request.decisions.insert(2, DuplicatePolicy::Update);

        const auto result = bench.service.run(bench.session, request);

        QVERIFY_OK(result);
        QCOMPARE(result->updated, 1);
        QCOMPARE(bench.vault.people().byId(bench.session, zoe.id)->affiliations.size(), 1);
    }

    void whoWasErasedIsNotCreatedAgain()
    {
        ImportBench bench;
        bench.guard.forbidden = {u"z.marchand@ferme.example"_s};
        bench.vault.execute(
            u"INSERT INTO tombstone (kind, hash, normal_version, erasure_act_uuid, created_at) VALUES ('email', x'00', 1, 'act', 0)"_s);
        auto request = bench.request(kVisitors);
        request.refusedPath = bench.vault.folder() + u"/refused.csv"_s;

        const auto result = bench.service.run(bench.session, request);

        QVERIFY_OK(result);
        QCOMPARE(result->created, 2);
        QCOMPARE(result->refused, 1);
        QVERIFY(result->problems.contains(FileProblem{2, 0, u"row.was_erased"_s}));
        QCOMPARE(bench.vault.count(u"SELECT count(*) FROM person WHERE last_name = 'MARCHAND'"_s),
                 0);
        QFile refused(request.refusedPath);
        QVERIFY(refused.open(QIODevice::ReadOnly));
        const auto lines = refused.readAll().split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines.at(1).contains("z.marchand@ferme.example")
                && lines.at(1).contains("2;row.was_erased"));
        QCOMPARE(QFile::permissions(request.refusedPath) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }

    void anImportNeverTouchesAnObjection()
    {
        ImportBench bench;
        const auto zoe = bench.vault.addPerson(u"Zoé"_s, u"Marchand"_s,
                                               u"z.marchand@ferme.example"_s);
        bench.vault.execute(
            u"INSERT INTO consent_event (consent_event_id, uuid, person_uuid, purpose_code, "
            u"channel, kind, origin, occurred_at, "
            "occurred_on, recorded_at, is_provable, has_evidence, is_complete, has_guardian, "
            "mechanism, recorded_by, commitment, previous_hash, hash) "
            "VALUES (1, 'e', '%1', 'commercial', 'email', 'objected', 'person', 0, '2026-01-01', 0, 1, 0, 1, 0, 'email', 'u', x'', x'', x'')"_s
                .arg(zoe.uuid));
        bench.vault.execute(
            u"INSERT INTO consent_state (person_id, purpose_code, channel, state, origin, "
            u"consent_event_id, occurred_at, occurred_on, "
            "is_provable, has_evidence, is_complete, has_guardian) VALUES (%1, 'commercial', 'email', 'objected', 'person', 1, 0, '2026-01-01', 1, 0, 1, 0)"_s
                .arg(zoe.id.number()));
        auto request = bench.request(kVisitors);
        request.gate.basis = u"consent"_s;
        request.gate.proofName = u"bulletins.pdf"_s;
        request.gate.proof = "scan";

        const auto result = bench.service.run(bench.session, request);

        QVERIFY_OK(result);
        QVERIFY(result->problems.contains(FileProblem{2, 0, u"row.objection_kept"_s}));
        QCOMPARE(
            bench.vault.count(u"SELECT count(*) FROM consent_state WHERE state = 'objected'"_s), 1);
        QCOMPARE(bench.vault.count(u"SELECT count(*) FROM consent_state"_s), 1);
        QCOMPARE(bench.vault.count(u"SELECT count(*) FROM consent_event"_s), 1);
    }

    void aDryRunWritesNothing()
    {
        ImportBench bench;
        auto request = bench.request(kVisitors);
        request.dryRun = true;
        const auto before = bench.contents();

        const auto result = bench.service.run(bench.session, request);

        QVERIFY_OK(result);
        QCOMPARE(result->created, 3);
        QVERIFY(result->batch.isEmpty());
        QCOMPARE(bench.contents(), before);
        QCOMPARE(bench.vault.count(u"SELECT count(*) FROM import_batch"_s), 0);
    }

    void theFactsBlocksOfWhomItTouchesGoAndTheOthersStay()
    {
        ImportBench bench;
        const Person ana = bench.vault.addPerson(u"Ana"_s, u"Roux"_s, u"ana@roux.example"_s);
        bench.vault.execute(u"UPDATE sqlite_sequence SET seq = 1000 WHERE name = 'person'"_s);
        bench.vault.addPerson(u"Luc"_s, u"Petit"_s, u"luc@petit.example"_s);
        const auto packAll = [&] {
            bench.vault.execute(
                u"INSERT OR IGNORE INTO facts_block VALUES (%1, 1, x''), (3, 1, x''), (7, 1, x'')"_s
                    .arg(ana.id.number() / 128));
        };
        const auto blocks = [&] {
            return bench.vault.text(
                u"SELECT group_concat(facts_block_id) FROM (SELECT facts_block_id FROM facts_block ORDER BY 1)"_s);
        };

        packAll();
        QVERIFY_OK(bench.run("Nom;Prenom;Mail\nMoreau;Eva;eva@moreau.example\n"));
        QCOMPARE(blocks(), u"0,3"_s);

        packAll();
        QVERIFY_OK(bench.run("Nom;Prenom;Mail;Mobile\nRoux;Ana;ana@roux.example;0639982011\n"));
        QCOMPARE(blocks(), u"3"_s);

        packAll();
        QVERIFY_OK(bench.run("Nom;Prenom;Mail;Societe\nRoux;Ana;ana@roux.example;Ferme\n"));
        QCOMPARE(blocks(), u"3"_s);

        packAll();
        bench.vault.addPerson(u"Noa"_s, u"Caron"_s); // the triggers are back at work
        QCOMPARE(blocks(), u"0,3"_s);
    }

    void aCancelledImportLeavesNothing()
    {
        ImportBench bench;
        QByteArray many = "Nom;Mail\n";
        for (int i = 0; i < 3000; ++i)
            many += "Nom" + QByteArray::number(i) + ";n" + QByteArray::number(i) + "@x.example\n";
        auto request = bench.request(many);
        qint64 seen = 0;

        const auto result = bench.service.run(bench.session, request,
                                              [&seen](const ImportProgress &progress) {
                                                  seen = progress.rows;
                                                  return progress.rows < 1000;
                                              });

        QVERIFY_FAILS(result, ErrorCode::Cancelled);
        QCOMPARE(seen, 1000);
        QCOMPARE(bench.people(), 0);
        QCOMPARE(bench.vault.count(u"SELECT count(*) FROM import_batch"_s), 0);
    }

    void aFailureInTheMiddleLeavesNothing_data()
    {
        QTest::addColumn<QByteArray>("statement");
        for (const char *name :
             {"parties/insert_person", "parties/insert_contact_point", "exchange/insert_import_row",
              "exchange/insert_search_entry_for_person", "exchange/insert_search_words_after",
              "search/insert_search_names_after", "audit/insert_audit_entry", "commit"})
            QTest::newRow(name) << QByteArray(name);
    }
    void aFailureInTheMiddleLeavesNothing()
    {
        QFETCH(QByteArray, statement);
        ImportBench bench;
        const auto request = bench.request(kVisitors);
        const bool runsForEachRow = statement.contains("insert_person")
                                    || statement.contains("contact_point")
                                    || statement.contains("import_row")
                                    || statement.contains("search_entry");
        int left = runsForEachRow ? 2 : 0;
        bench.vault.db().setStatementHook(
            [&](const char *name) { return statement != name || left-- > 0; });

        const auto result = bench.service.run(bench.session, request);

        bench.vault.db().setStatementHook({});
        QVERIFY_FAILS(result, ErrorCode::NoSpace);
        QCOMPARE(bench.people(), 0);
        QCOMPARE(bench.vault.count(u"SELECT count(*) FROM import_batch"_s), 0);
    }

    void thePreviewTellsWhatIsInTheFile()
    {
        ImportBench bench;
        const auto preview = bench.service.preview(bench.session, bench.file(kVisitors), {});

        QVERIFY_OK(preview);
        QCOMPARE(preview->rows, 3);
        QCOMPARE(preview->encoding.encoding, TextEncoding::Utf8);
        QCOMPARE(preview->csv.dialect.delimiter, ';');
        QVERIFY(preview->dateOrderCertain);
        QCOMPARE(preview->columns.size(), 8);
        QCOMPARE(preview->columns.at(0).samples,
                 (QStringList{u"MARCHAND"_s, u"Le Bihan"_s, u"Öztürk"_s}));
        QCOMPARE(preview->columns.at(3).filled, 3);
        QCOMPARE(preview->columns.at(3).toCorrect, 1);
        QCOMPARE(preview->columns.at(7).guess.fact, u"column.not_needed"_s);
        QCOMPARE(preview->columns.at(7).filled, 1);
        QCOMPARE(preview->problems,
                 (QList<FileProblem>{{1, 8, u"column.not_needed"_s, u"Date naiss."_s},
                                     {4, 4, u"phone.too_short"_s}}));
        QCOMPARE(bench.people(), 0);
    }

    void anAmbiguousDateOrderIsSaid()
    {
        ImportBench bench;
        const QByteArray file = "Nom;Date visite\nRoux;03/04/2026\n";
        const auto result = bench.run(file);
        QVERIFY_OK(result);
        QVERIFY(result->problems.contains(FileProblem{1, 2, u"date.order_assumed"_s}));
        QCOMPARE(bench.vault.text(u"SELECT collected_on FROM person"_s), u"2026-04-03"_s);

        ImportBench told;
        auto request = told.request(file);
        request.reading.dateOrder = DateOrder::MonthDayYear;
        const auto american = told.service.run(told.session, request);
        QVERIFY_OK(american);
        QVERIFY(american->problems.isEmpty());
        QCOMPARE(told.vault.text(u"SELECT collected_on FROM person"_s), u"2026-03-04"_s);
    }

    void theMappingMayBeGiven()
    {
        ImportBench bench;
        auto request = bench.request("Champ A;Champ B;Date naiss.\nRoux;Ana;12/04/1987\n");
        request.reading.namedTargets = {{u"Champ A"_s, {ImportField::LastName, {}}},
                                        {u"champ b"_s, {ImportField::FirstName, {}}},
                                        {u"Date naiss."_s, {ImportField::BirthDate, {}}}};
        QVERIFY_OK(bench.service.run(bench.session, request));
        QCOMPARE(bench.vault.text(
                     u"SELECT first_name || ' ' || last_name || ' ' || birth_date FROM person"_s),
                 u"Ana Roux 1987-04-12"_s);

        request.reading.namedTargets = {{u"Champ Z"_s, {ImportField::LastName, {}}}};
        QCOMPARE(bench.service.run(bench.session, request).error().reason,
                 u"import.unknown_column"_s);
        request.reading.namedTargets = {{u"Champ A"_s, {ImportField::LastName, {}}},
                                        {u"Champ B"_s, {ImportField::LastName, {}}}};
        QCOMPARE(bench.service.run(bench.session, request).error().reason, u"import.field_twice"_s);
    }

    void whatIsNoTableIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        QTest::newRow("empty") << QByteArray() << u"import.empty"_s;
        QTest::newRow("only a header") << QByteArray("Nom;Mail\n") << u"import.no_row"_s;
        QTest::newRow("no usable row")
            << QByteArray("Nom;Mail\n;nonsense\n") << u"import.no_usable_row"_s;
        QTest::newRow("workbook") << QByteArray("PK\x03\x04xxxx") << u"import.damaged_archive"_s;
        QTest::newRow("card") << QByteArray("BEGIN:VCARD\nVERSION:3.0\n")
                              << u"import.no_usable_row"_s;
        QTest::newRow("too many columns") << QByteArray(2000, ';') + "\n"
                                          << u"import.too_many_columns"_s;
    }
    void whatIsNoTableIsRefused()
    {
        QFETCH(QByteArray, bytes);
        ImportBench bench;
        const auto result = bench.run(bytes);
        QVERIFY_FAILS(result, ErrorCode::Invalid);
        QTEST(result.error().reason, "reason");
        QVERIFY_FAILS(bench.service.preview(bench.session, u"/no/such/file"_s, {}),
                      ErrorCode::NotFound);
    }

    void likelyDuplicatesWaitForADecision()
    {
        ImportBench bench;
        const auto zoe = bench.vault.addPerson(u"Zoé"_s, u"Marchand"_s,
                                               u"z.marchand@ferme.example"_s);
        auto request = bench.request(kVisitors, DuplicatePolicy::Ask);
        request.refusedPath = bench.vault.folder() + u"/refused.csv"_s;
        request.reasonText = [](const QString &code) -> QString { return u"because "_s + code; };

        const auto result = bench.service.run(bench.session, request);

        QVERIFY_OK(result);
        QCOMPARE(result->duplicateCount, 1);
        QCOMPARE(result->duplicates.first().line, 2);
        QCOMPARE(result->duplicates.first().recordUuid, zoe.uuid);
        QCOMPARE(result->duplicates.first().present.lastName, u"Marchand"_s);
        QFile refused(request.refusedPath);
        QVERIFY(refused.open(QIODevice::ReadOnly));
        const QByteArray text = refused.readAll();
        QVERIFY(text.contains("import_line;import_problem;import_reason"));
        QVERIFY(text.contains(";2;row.duplicate_to_decide;because row.duplicate_to_decide"));
    }

    void ofSeveralRecordsTheOneThatWasChosenIsCompleted()
    {
        ImportBench bench;
        const auto one = bench.vault.addPerson(u"Zoé"_s, u"Marchand"_s,
                                               u"z.marchand@ferme.example"_s);
        const auto other = bench.vault.addPerson(u"Zoé"_s, u"Marchand"_s,
                                                 u"z.marchand@ferme.example"_s);
        auto request = bench.request(kVisitors, DuplicatePolicy::Ask);
        request.dryRun = true;
        const auto trial = bench.service.run(bench.session, request);
        QVERIFY_OK(trial);
        QCOMPARE(trial->duplicates.size(), 1);
        QStringList candidates;
        for (const Person &person : trial->duplicates.first().candidates)
            candidates.append(person.uuid);
        QVERIFY(candidates.contains(one.uuid) && candidates.contains(other.uuid));
        request.dryRun = false;
        request.decisions = {{2, DuplicatePolicy::Update}};
        request.chosenRecords = {{2, other.uuid}};

        const auto result = bench.service.run(bench.session, request);

        QVERIFY_OK(result);
        QCOMPARE(result->duplicateCount, 0);
        QCOMPARE(result->updated, 1);
    }

    void eachDuplicateIsDecidedByItsLine()
    {
        ImportBench bench;
        bench.vault.addPerson(u"Zoé"_s, u"Marchand"_s, u"z.marchand@ferme.example"_s);
        bench.vault.addPerson(u"Gaël"_s, u"Le Bihan"_s, u"g.lebihan@port.example"_s);
        auto request = bench.request(kVisitors, DuplicatePolicy::Ask);
        request.decisions = {{2, DuplicatePolicy::Update}, {3, DuplicatePolicy::Create}};

        const auto result = bench.service.run(bench.session, request);

        QVERIFY_OK(result);
        QCOMPARE(result->duplicateCount, 0);
        QCOMPARE(result->updated, 1);
        QCOMPARE(result->created, 2);
        QCOMPARE(bench.vault.count(u"SELECT count(*) FROM person WHERE last_name = 'Le Bihan'"_s),
                 2);
    }

    void aBoughtListWithoutProofIsToldBeforeItIsAsked_data()
    {
        QTest::addColumn<QString>("supplier");
        QTest::addColumn<QByteArray>("proof");
        QTest::addColumn<bool>("informFirst");
        QTest::newRow("bought, no proof") << u"Routage Sud"_s << QByteArray() << true;
        QTest::newRow("bought, with proof") << u"Routage Sud"_s << QByteArray("scan") << false;
        QTest::newRow("from the people") << QString() << QByteArray() << false;
    }
    void aBoughtListWithoutProofIsToldBeforeItIsAsked()
    {
        QFETCH(QString, supplier);
        QFETCH(QByteArray, proof);
        QFETCH(bool, informFirst);
        ImportBench bench;
        auto request = bench.request("Nom;Adresse;CP;Ville\nMarchand;3 rue Haute;69003;Lyon\n");
        request.gate.supplier = supplier;
        request.gate.proof = proof;
        request.gate.proofName = proof.isEmpty() ? QString() : u"scan.pdf"_s;
        QVERIFY_OK(bench.service.run(bench.session, request));
        const auto person = bench.vault.people().byUuid(
            bench.session, bench.vault.text(u"SELECT uuid FROM person"_s));
        QVERIFY_OK(person);
        QCOMPARE(person->collectedDirectly, supplier.isEmpty());
        QVERIFY(!person->informedOn.isValid()); // the clock of Art. 14(3) runs

        ContactabilityService verdicts({bench.vault.db(), bench.vault.clock(), bench.vault.audit(),
                                        bench.vault.parties(), test::shippedRules(),
                                        bench.suppression});
        const auto answers = verdicts.ofPerson(bench.session, person->id,
                                               {Channel::Post, u"commercial"_s, {}});
        QVERIFY_OK(answers);
        const Verdict verdict = answers->first().verdict;
        QCOMPARE(verdict.has(ReasonCode::InformFirst), informFirst);
        QCOMPARE(verdict.kind == VerdictKind::Refused, informFirst);
    }

    void hostileTextIsStoredAsItIs()
    {
        ImportBench bench;
        QStringList naughty = {u"Robert'); DROP TABLE person;--"_s,
                               u"<img src=http://127.0.0.1/x>"_s, u"=cmd|' /C calc'!A0"_s,
                               u"+33\u202Etxt"_s};
        QFile file(bench.vault.folder() + u"/x.csv"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        CsvWriter writer(file);
        writer.writeRow({u"Nom"_s, u"Mail"_s, u"Prenom"_s});
        for (qsizetype i = 0; i < naughty.size(); ++i)
            writer.writeRow({naughty.at(i), u"n%1@x.example"_s.arg(i), u"Ana"_s});
        QVERIFY_OK(writer.finish());
        file.close();
        auto request = bench.request("x");
        request.path = file.fileName();

        QVERIFY_OK(bench.service.run(bench.session, request));

        QCOMPARE(
            bench.vault
                .text(
                    u"SELECT group_concat(last_name, char(10)) FROM (SELECT last_name FROM person ORDER BY person_id)"_s)
                .split(u'\n'),
            naughty);
    }

    void whoMayNotImportIsRefusedOnRecord()
    {
        ImportBench bench;
        const auto salesperson = bench.vault.as(Role::Salesperson);
        if (salesperson.may(Fn::ImportPeople))
            QSKIP("This role may import");
        QVERIFY_FAILS(bench.service.run(salesperson, bench.request(kVisitors)),
                      ErrorCode::NotPermitted);
        QCOMPARE(bench.vault.count(u"SELECT count(*) FROM audit_entry WHERE outcome = 'refused'"_s),
                 1);
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
