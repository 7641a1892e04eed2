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
        QCOMPARE(codes, (QStringList{u"3:0 row.organisation_differs"_s,
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
};

QTEST_GUILESS_MAIN(TestImportOrganisations)
#include "tst_importorganisations.moc"
