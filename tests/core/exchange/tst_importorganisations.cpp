// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields/customfields.h"
#include "core/fields/fieldservice.h"
#include "tests/core/exchange/importbench.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace entente;
using namespace Qt::StringLiterals;
using test::ImportBench;

namespace {

void addFields(ImportBench &bench, CustomSubject subject)
{
    FieldService fields(
        {bench.vault.db(), bench.vault.clock(), bench.vault.audit(), bench.vault.changes()});
    for (const auto &[key, kind] :
         {std::pair(u"surface"_s, CustomKind::Number), std::pair(u"terrasse"_s, CustomKind::Flag),
          std::pair(u"gammes"_s, CustomKind::Choices),
          std::pair(u"ouvert_le"_s, CustomKind::Date)}) {
        CustomField field;
        field.subject = subject;
        field.key = key;
        field.name = QString(key).replace(u'_', u' ');
        field.kind = kind;
        if (kind == CustomKind::Choices)
            field.choices = {u"Bio"_s, u"Vrac"_s, u"Bar"_s};
        field.purpose = u"Plan the rounds"_s;
        field.basis = u"legitimate_interest"_s;
        field.retention = u"with_person"_s;
        if (!fields.add(bench.session, field))
            qFatal("The field could not be made");
    }
}

CustomValues fieldsOf(test::TestVault &vault, const QString &organisation)
{
    const OrganisationId id(vault.count(
        u"SELECT organisation_id FROM organisation WHERE name = '%1'"_s.arg(organisation)));
    return CustomFields::values(vault.reader(), id).value_or(CustomValues());
}

} // namespace

/// Columns of a file that fill the firm's own fields of organisations.
class TestImportOrganisations final : public QObject
{
    Q_OBJECT
private slots:
    void columnsGoToFieldsOfOrganisations()
    {
        ImportBench bench;
        addFields(bench, CustomSubject::Person);
        addFields(bench, CustomSubject::Organisation);
        const auto result = bench.run(
            "Nom;Mail;Société;organisation_field:surface;surface;field:terrasse;"
            "organisation_field:gammes;organisation_field:ouvert_le;organisation_field:absent\n"
            "Marchand;z@ferme.example;La Ferme;12,5;7;oui;Bio, Bar;23/02/2024;x\n"
            "Roux;a@ferme.example;La Ferme;13;;;;;\n"
            "Petit;p@x.example;;14;;;;;\n"
            "Caron;c@lac.example;Le Lac;beaucoup;;;;;\n");

        QVERIFY_OK(result);
        QCOMPARE(fieldsOf(bench.vault, u"La Ferme"_s),
                 (CustomValues{{u"surface"_s, u"12.5"_s},
                               {u"gammes"_s, u"Bio\nBar"_s},
                               {u"ouvert_le"_s, u"2024-02-23"_s}}));
        const auto zoe = CustomFields::values(
            bench.vault.reader(),
            PersonId(
                bench.vault.count(u"SELECT person_id FROM person WHERE last_name = 'Marchand'"_s)));
        QVERIFY_OK(zoe);
        QCOMPARE(*zoe, (CustomValues{{u"surface"_s, u"7"_s}, {u"terrasse"_s, u"yes"_s}}));
        QStringList codes;
        for (const auto &problem : result->problems)
            codes.append(u"%1:%2 %3"_s.arg(problem.line).arg(problem.column).arg(problem.code));
        QCOMPARE(codes, (QStringList{u"1:9 column.unknown"_s, u"3:0 row.organisation_differs"_s,
                                     u"4:0 row.no_organisation"_s, u"5:4 field.bad_number"_s}));
        QCOMPARE(result->mapping.last().second, u"ignore"_s);
        QVERIFY(bench.vault.text(u"SELECT notes FROM search_entry WHERE organisation_id = 1"_s)
                    .contains(u"bio"));
    }

    void aTableOfOrganisationsFillsTheirFields()
    {
        ImportBench bench;
        addFields(bench, CustomSubject::Person);
        addFields(bench, CustomSubject::Organisation);
        QVERIFY_OK(bench.run("Société;Téléphone;Surface;Terrasse\nLa Ferme;0478000001;10;oui\n"));
        QCOMPARE(fieldsOf(bench.vault, u"La Ferme"_s),
                 (CustomValues{{u"surface"_s, u"10"_s}, {u"terrasse"_s, u"yes"_s}}));
    }

    void undoingGivesTheFieldsOfOrganisationsBack()
    {
        ImportBench bench;
        addFields(bench, CustomSubject::Organisation);
        QVERIFY_OK(bench.run("Nom;Mail;Société;Surface\nMarchand;z@ferme.example;La Ferme;10\n"));
        bench.vault.clock().advance(3600);
        const QStringList before = test::contentHashes(bench.vault);
        const QByteArray rows = "Nom;Mail;Société;Surface;Terrasse\n"
                                "Marchand;z@ferme.example;La Ferme;20;oui\n"
                                "Roux;a@lac.example;Le Lac;5;non\n";
        const auto asking = bench.run(rows, DuplicatePolicy::Skip);
        QVERIFY_OK(asking);
        QCOMPARE(fieldsOf(bench.vault, u"La Ferme"_s).value(u"surface"_s), u"10"_s);
        QCOMPARE(fieldsOf(bench.vault, u"Le Lac"_s).value(u"surface"_s), u"5"_s);
        bench.vault.clock().advance(60);
        QVERIFY_OK(bench.service.undo(bench.session, asking->batch));
        QCOMPARE(test::contentHashes(bench.vault), before);

        bench.vault.clock().advance(60);
        const auto result = bench.run(rows);
        QVERIFY_OK(result);
        QCOMPARE(fieldsOf(bench.vault, u"La Ferme"_s),
                 (CustomValues{{u"surface"_s, u"20"_s}, {u"terrasse"_s, u"yes"_s}}));
        bench.vault.clock().advance(60);
        bench.vault.execute(u"UPDATE custom_value SET value = '21' WHERE value = '20'"_s);
        const auto blockers = bench.service.undoBlockers(bench.session, result->batch);
        QVERIFY_OK(blockers);
        QCOMPARE(*blockers,
                 (QList<UndoBlocker>{
                     {bench.vault.text(u"SELECT uuid FROM organisation WHERE name = 'La Ferme'"_s),
                      u"undo.edited"_s, u"custom_value.value"_s}}));
        bench.vault.execute(u"UPDATE custom_value SET value = '20' WHERE value = '21'"_s);
        QVERIFY_OK(bench.service.undo(bench.session, result->batch));
        QCOMPARE(test::contentHashes(bench.vault), before);
        QVERIFY_OK(bench.vault.db().checkIntegrity());
    }

    void firmsThatDifferStayApart_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("names");
        QTest::addColumn<QString>("problems");
        QTest::newRow("legal forms")
            << QByteArray("A;a@x.example;Martin SARL;\nB;b@x.example;Martin SAS;\n")
            << u"Martin SARL|Martin SAS"_s << QString();
        QTest::newRow("a form left out")
            << QByteArray("A;a@x.example;Martin SARL;\nB;b@x.example;Martin;\n") << u"Martin SARL"_s
            << QString();
        QTest::newRow("other countries")
            << QByteArray("A;a@x.example;Acme Ltd;\nB;b@x.example;Acme, Inc.;\n")
            << u"Acme Ltd|Acme, Inc."_s << QString();
        QTest::newRow("establishments") << QByteArray("A;a@x.example;Martin;73282932000074\n"
                                                      "B;b@x.example;Martin;73282932000082\n")
                                        << u"Martin|Martin"_s << QString();
        QTest::newRow("firms") << QByteArray("A;a@x.example;Martin;73282932000074\n"
                                             "B;b@x.example;Martin;55208131766522\n"
                                             "C;c@x.example;Autre nom;73282932000074\n"
                                             "D;d@x.example;Autre nom;73282932000074\n")
                               << u"Martin|Martin"_s << u"4 row.organisation_other_name"_s;
        QTest::newRow("a number that was not known")
            << QByteArray("A;a@x.example;Martin;\nB;b@x.example;Martin;73282932000074\n")
            << u"Martin"_s << QString();
        QTest::newRow("a form that was not known")
            << QByteArray("A;a@x.example;Martin;\nB;b@x.example;Martin SAS;\n"
                          "C;c@x.example;Martin SARL;\n")
            << u"Martin|Martin SARL"_s << QString();
        QTest::newRow("signs alone")
            << QByteArray("A;a@x.example;***;\nB;b@x.example;!!!;\n") << u"***|!!!"_s << QString();
    }
    void firmsThatDifferStayApart()
    {
        QFETCH(QByteArray, rows);
        ImportBench bench;
        const auto result = bench.run("Nom;Mail;Société;SIRET\n" + rows);
        QVERIFY_OK(result);
        const QString names = u"SELECT group_concat(name, '|') FROM (SELECT name FROM organisation "
                              "ORDER BY organisation_id)"_s;
        QTEST(bench.vault.text(names), "names");
        QStringList problems;
        for (const auto &problem : result->problems)
            problems.append(u"%1 %2"_s.arg(problem.line).arg(problem.code));
        QTEST(problems.join(u", "_s), "problems");

        bench.vault.clock().advance(60); // known again from the vault as well
        const auto again = bench.run("Nom;Mail;Société;SIRET\n" + rows);
        QVERIFY_OK(again);
        QCOMPARE(again->created, 0);
        QTEST(bench.vault.text(names), "names");
    }

    void peopleOfOneNameInTwoFirmsAreTwo()
    {
        ImportBench bench;
        const auto result = bench.run("Nom;Prénom;Société\nDupont;Zoé;Martin SARL\n"
                                      "Dupont;Zoé;Martin SAS\nDupont;Zoé;Martin SAS\n");
        QVERIFY_OK(result);
        QCOMPARE(bench.people(), 2);
    }

    void whatARowKnowsOfAFirmIsFilledIn()
    {
        ImportBench bench;
        const auto result = bench.run(
            "Nom;Mail;Société;SIRET;Site web;N° TVA;Code APE\n"
            "A;a@x.example;Martin;;;;\n"
            "B;b@x.example;Martin;73282932000074;http://martin.example;FR44732829320;62.01Z\n"
            "C;c@x.example;Martin;73282932000074;www.martin.example/;;\n"
            "D;d@x.example;Martin;;http://autre.example;;\n");

        QVERIFY_OK(result);
        QCOMPARE(bench.vault.text(u"SELECT siret || ' ' || siren || ' ' || website || ' ' || "
                                  "vat_number || ' ' || ape_code FROM organisation"_s),
                 u"73282932000074 732829320 http://martin.example FR44732829320 62.01Z"_s);
        QCOMPARE(result->problems, (QList<FileProblem>{{5, 0, u"row.organisation_conflict"_s}}));
        QVERIFY(
            bench.vault.text(u"SELECT organisation FROM search_entry WHERE organisation_id = 1"_s)
                .contains(u"73282932000074"));
    }

    void undoingGivesTheFactsOfAFirmBack()
    {
        ImportBench bench;
        QVERIFY_OK(bench.run("Nom;Mail;Société\nA;a@x.example;Martin\n"));
        bench.vault.clock().advance(3600);
        const QStringList before = test::contentHashes(bench.vault);
        const QByteArray rows = "Nom;Mail;Société;SIRET;Site web\n"
                                "B;b@x.example;Martin SAS;73282932000074;\n"
                                "C;c@x.example;Martin;;http://martin.example\n"
                                ";contact@martin.example;Martin;;\n";
        const auto kept = bench.run(rows, DuplicatePolicy::Ask);
        QVERIFY_OK(kept);
        QVERIFY(kept->problems.contains(FileProblem{2, 0, u"row.organisation_kept"_s}));
        QCOMPARE(bench.vault.text(u"SELECT siret || website FROM organisation"_s), QString());
        bench.vault.clock().advance(60);
        QVERIFY_OK(bench.service.undo(bench.session, kept->batch));
        QCOMPARE(test::contentHashes(bench.vault), before);

        bench.vault.clock().advance(60);
        const auto result = bench.run(rows);
        QVERIFY_OK(result);
        QCOMPARE(result->problems, QList<FileProblem>());
        QCOMPARE(
            bench.vault.text(u"SELECT name || '|' || legal_name || '|' || siret || '|' || website "
                             "FROM organisation"_s),
            u"Martin|Martin SAS|73282932000074|http://martin.example"_s);
        bench.vault.clock().advance(60);
        bench.vault.execute(u"UPDATE organisation SET version = version + 1"_s);
        const auto blockers = bench.service.undoBlockers(bench.session, result->batch);
        QVERIFY_OK(blockers);
        QCOMPARE(blockers->size(), 1);
        QCOMPARE(blockers->first().code, u"undo.edited"_s);
        bench.vault.execute(u"UPDATE organisation SET version = version - 1"_s);
        QVERIFY_OK(bench.service.undo(bench.session, result->batch));
        QCOMPARE(test::contentHashes(bench.vault), before);
        QVERIFY_OK(bench.vault.db().checkIntegrity());
    }

    void whatBelongsToNoFirmIsNamed_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("a job") << QByteArray("Fonction") << QByteArray("Gérante");
        QTest::newRow("a SIRET") << QByteArray("SIRET") << QByteArray("73282932000074");
        QTest::newRow("a VAT number") << QByteArray("N° TVA") << QByteArray("FR44732829320");
        QTest::newRow("an APE code") << QByteArray("Code APE") << QByteArray("62.01Z");
    }
    void whatBelongsToNoFirmIsNamed()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, value);
        ImportBench bench;
        const auto result = bench.run("Nom;Mail;" + header + "\nMarchand;z@ferme.example;" + value
                                      + '\n');
        QVERIFY_OK(result);
        QCOMPARE(result->problems, (QList<FileProblem>{{2, 0, u"row.no_organisation"_s}}));
    }
};

QTEST_GUILESS_MAIN(TestImportOrganisations)
#include "tst_importorganisations.moc"
