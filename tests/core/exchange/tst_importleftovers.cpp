// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Nothing is lost in silence: what a file holds and no record takes is named with its place.

#include "tests/core/exchange/exportbench.h"
#include "tests/core/exchange/importbench.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace entente;
using namespace Qt::StringLiterals;
using test::ExportBench;
using test::ImportBench;

namespace {

QString textOf(const QList<FileProblem> &problems)
{
    QStringList lines;
    for (const FileProblem &problem : problems) {
        lines.append(u"%1:%2 %3"_s.arg(problem.line).arg(problem.column).arg(problem.code));
        if (!problem.name.isEmpty())
            lines.last() += u" ("_s + problem.name + u')';
    }
    return lines.join(u'\n');
}

ContactPoint point(ContactKind kind, const QString &value, const QString &label,
                   ContactStatus status = ContactStatus::Valid, bool preferred = false)
{
    ContactPoint point;
    point.kind = kind;
    point.value = value;
    point.label = label;
    point.status = status;
    point.preferred = preferred;
    return point;
}

ContactPoint address(const QString &street, const QString &code, const QString &city,
                     const QString &label, ContactStatus status = ContactStatus::Valid,
                     bool preferred = false)
{
    ContactPoint address = point(ContactKind::Address, street, label, status, preferred);
    address.postalCode = code;
    address.city = city;
    address.country = u"FR"_s;
    return address;
}

QString contactDetailsOf(test::TestVault &vault)
{
    return vault.text(
        u"SELECT group_concat(line, char(10)) FROM (SELECT p.last_name || '|' || c.kind || '|' || c.label || '|' || c.value || '|' || c.normal || '|' || c.postal_code || '|' || c.city || '|' || c.country || '|' || c.status || '|' || c.is_preferred AS line FROM contact_point AS c JOIN person AS p ON p.person_id = c.person_id ORDER BY line)"_s);
}

} // namespace

class TestImportLeftovers final : public QObject
{
    Q_OBJECT
private slots:
    void whatNobodyTakesIsNamed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("people"); // first and last names as they are stored
        QTest::addColumn<QString>("problems");
        QTest::newRow("columns") << u"columns-nobody-knows.csv"_s << u"Marchand|Le Bihan"_s
                                 << u"1:3 column.unknown (Pointure)\n"
                                    "1:4 column.not_needed (Date de naissance)\n"
                                    "1:5 column.sensitive (Religion)"_s;
        QTest::newRow("other sheets") << u"xlsx-cover-sheet-first.xlsx"_s << u"Zoé Marchand"_s
                                      << u"1:0 sheet.not_read (Notice)\n"
                                         "1:0 sheet.not_read (Prospects)"_s;
        QTest::newRow("a sheet that was hidden")
            << u"xlsx-hidden-sheet-first.xlsx"_s << u"Zoé Marchand"_s
            << u"1:0 sheet.not_read (Secret)"_s;
        QTest::newRow("values of another kind")
            << u"own-odd-values.json"_s << u"5 Marchand|LeBihan|A\uFFFDB Caron"_s
            << u"1:4 column.unknown (shoe_size)\n"
               "1:0 json.unexpected_value\n"
               "1:2 csv.nul_byte\n"
               "1:1 text.damaged_character"_s;
        QTest::newRow("one line written otherwise")
            << u"utf8-with-a-line-of-windows-1252.csv"_s << u"Zoé Crépin|Éric Noël|Léa Forêt"_s
            << u"3:1 text.charset_assumed\n3:2 text.charset_assumed"_s;
        QTest::newRow("ISO-8859-15")
            << u"iso-8859-15.csv"_s << u"Éloïse Le B½uf"_s << u"1:0 encoding.uncertain"_s;
        QTest::newRow("damage done before")
            << u"vcard-damaged-before.vcf"_s << u"remplacé\uFFFD Dupont"_s
            << u"3:0 text.unreadable_character\n3:1 text.damaged_character"_s;
    }
    void whatNobodyTakesIsNamed()
    {
        QFETCH(QString, file);
        ImportBench bench;
        ImportRequest request = bench.request({});
        request.path = QStringLiteral(ENTENTE_FIXTURES) + u"/import/"_s + file;

        request.dryRun = true;
        const auto trial = bench.service.run(bench.session, request);
        request.dryRun = false;
        const auto result = bench.service.run(bench.session, request);

        QVERIFY_OK(trial);
        QVERIFY_OK(result);
        QTEST(
            bench.vault.text(u"SELECT group_concat(trim(first_name || ' ' || last_name), '|') FROM "
                             "(SELECT first_name, last_name FROM person ORDER BY person_id)"_s),
            "people");
        QTEST(textOf(result->problems), "problems");
        QCOMPARE(trial->problems, result->problems);
    }

    void theEncodingThatIsNotReadIsNamed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("code");
        QTest::newRow("UTF-7") << u"utf7.csv"_s << u"encoding.utf7"_s;
        QTest::newRow("Central Europe") << u"windows-1250.csv"_s << u"encoding.uncertain"_s;
    }
    void theEncodingThatIsNotReadIsNamed()
    {
        QFETCH(QString, file);
        QFETCH(QString, code);
        ImportBench bench;
        const auto preview = bench.service.preview(
            bench.session, QStringLiteral(ENTENTE_FIXTURES) + u"/import/"_s + file, {});
        QVERIFY_OK(preview);
        QVERIFY(preview->problems.contains(FileProblem{1, 0, code}));
    }

    void thePreviewNamesTheSame()
    {
        ImportBench bench;
        const auto preview = bench.service.preview(
            bench.session, bench.file("Nom;Pointure;Couleur\nMarchand;38;\nRoux;;\n"), {});
        QVERIFY_OK(preview);
        QCOMPARE(textOf(preview->problems), u"1:2 column.unknown (Pointure)"_s);
        QCOMPARE(preview->problemCount, 1);

        FileReading reading;
        reading.targets.insert(1, {}); // left out on purpose
        const auto chosen = bench.service.preview(bench.session, bench.file("Nom;Pointure\nA;38\n"),
                                                  reading);
        QVERIFY_OK(chosen);
        QCOMPARE(chosen->problems, QList<FileProblem>());
    }

    void aColumnThatIsFilledLateIsNamedAsWell()
    {
        QByteArray table = "Nom;Pointure\n";
        for (int row = 0; row < 1500; ++row)
            table += "Nom" + QByteArray::number(row) + ";\n";
        ImportBench bench;
        const auto result = bench.run(table + "Marchand;38\n");
        QVERIFY_OK(result);
        QCOMPARE(textOf(result->problems), u"1:2 column.unknown (Pointure)"_s);
    }

    void aDirectoryGivesItsAddresses()
    {
        ImportBench bench;
        ImportRequest request = bench.request({});
        request.path = QStringLiteral(ENTENTE_FIXTURES) + u"/import/ldif-postal-address.ldif"_s;
        const auto result = bench.service.run(bench.session, request);
        QVERIFY_OK(result);
        QCOMPARE(result->problems, QList<FileProblem>());
        QCOMPARE(bench.vault.text(
                     u"SELECT group_concat(label || ': ' || value || ', ' || postal_code || ' ' || "
                     "city || ' ' || country, '; ') FROM (SELECT label, value, postal_code, city, "
                     "country FROM contact_point WHERE kind = 'address' ORDER BY label DESC)"_s),
                 u"work: 1 rue X, 75001 Paris FR; home: Les $ aulnes, 69003 Lyon FR"_s);
    }

    void aNewerVersionOfOurFileIsRefused()
    {
        ImportBench bench;
        ImportRequest request = bench.request({});
        request.path = QStringLiteral(ENTENTE_FIXTURES) + u"/import/own-newer-version.json"_s;
        const auto result = bench.service.run(bench.session, request);
        QVERIFY_FAILS(result, ErrorCode::TooNew);
        QCOMPARE(result.error().reason, u"import.newer_format"_s);
    }

    void whereNothingCanBeUsedTheReasonsAreHeard()
    {
        ImportBench bench;
        ImportRequest request = bench.request("Nom;E-mail\n;nobody\n");
        QList<FileProblem> heard;
        request.onUseless = [&heard](const ImportResult &found) { heard = found.problems; };
        const auto result = bench.service.run(bench.session, request);
        QVERIFY_FAILS(result, ErrorCode::Invalid);
        QCOMPARE(result.error().reason, u"import.no_usable_row"_s);
        QVERIFY(heard.contains(FileProblem{2, 0, u"row.no_person"_s}));

        const auto empty = bench.run("Nom;E-mail\n");
        QVERIFY_FAILS(empty, ErrorCode::Invalid);
        QCOMPARE(empty.error().reason, u"import.no_row"_s);
    }

    void aDelimiterMayBeAnySign()
    {
        QCOMPARE(csvDelimiterFromName(u"semicolon"), ';');
        QCOMPARE(csvDelimiterFromName(u"^"), '^');
        QCOMPARE(csvDelimiterFromName(u"~"), '~');
        QVERIFY(!csvDelimiterFromName(u"\""));
        QVERIFY(!csvDelimiterFromName(u"a"));
        QVERIFY(!csvDelimiterFromName(u"::"));
        ImportBench bench;
        ImportRequest request = bench.request("Nom^E-mail\nMarchand^zoe@ferme.example\n");
        request.reading.delimiter = '^';
        const auto result = bench.service.run(bench.session, request);
        QVERIFY_OK(result);
        QCOMPARE(result->created, 1);
    }

    void aTableComesBackWithEveryContactDetail_data()
    {
        QTest::addColumn<ExportFormat>("format");
        QTest::addColumn<QString>("language");
        for (const auto format : {ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::Ods})
            for (const QString &language : {u"fr"_s, u"en"_s})
                QTest::addRow("%s %s", qPrintable(exportFormatCode(format)), qPrintable(language))
                    << format << language;
    }
    void aTableComesBackWithEveryContactDetail()
    {
        QFETCH(ExportFormat, format);
        QFETCH(QString, language);
        ExportBench from;
        using enum ContactStatus;
        const auto full = from.vault.addPerson(u"Ana"_s, u"Roux"_s);
        PersonEdit edit;
        edit.contactPoints = {
            point(ContactKind::Email, u"ana@ferme.example"_s, u"work"_s, Bounced),
            point(ContactKind::Email, u"ana@maison.example"_s, u"home"_s, Valid, true),
            point(ContactKind::Email, u"ana@autre.example"_s, {}, Unverified),
            point(ContactKind::Phone, u"+33261910001"_s, u"=1+1"_s, Wrong),
            point(ContactKind::Phone, u"+33261910002"_s, {}),
            point(ContactKind::Mobile, u"+33639980001"_s, u"Camion"_s),
            point(ContactKind::Website, u"https://ana.example"_s, u"Atelier"_s),
            address(u"3 rue Haute\nEscalier B"_s, u"69003"_s, u"Lyon"_s, u"work"_s, Returned),
            address(u"8 quai Bas"_s, u"29200"_s, u"Brest"_s, u"home"_s, Valid, true),
            address(u"1 place Ronde"_s, u"75011"_s, u"Paris"_s, {})};
        QVERIFY_OK(from.vault.people().edit(from.user, full.id, edit));
        from.vault.addPerson(u"Luc"_s, u"Petit"_s, u"luc@petit.example"_s, u"+33639980002"_s);
        auto order = from.request(format);
        order.language = language;
        const auto exported = from.service.run(from.user, order);
        QVERIFY_OK(exported);
        QCOMPARE(exported->leftOutDetails, QStringList());
        if (format == ExportFormat::Csv)
            QVERIFY(!ExportBench::bytes(order.path).contains(";=1+1"));

        ImportBench to;
        ImportRequest request = to.request({});
        request.path = order.path;
        const auto result = to.service.run(to.session, request);

        QVERIFY_OK(result);
        QCOMPARE(result->created, 2);
        QCOMPARE(contactDetailsOf(to.vault), contactDetailsOf(from.vault));
    }

    void aSecondLineOfAnAddressStaysOne()
    {
        ImportBench bench;
        QVERIFY_OK(
            bench.run("Nom;Adresse;Adresse 2;CP;Ville\nRoux;3 rue Haute;Bat. B;69003;Lyon\n"));
        QCOMPARE(bench.vault.text(u"SELECT group_concat(value, '+') FROM contact_point"_s),
                 u"3 rue Haute\nBat. B"_s);
    }
};

QTEST_GUILESS_MAIN(TestImportLeftovers)
#include "tst_importleftovers.moc"
