// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/importservice.h"
#include "core/exchange/sheetwriter.h"
#include "core/wording/wording.h"
#include "tests/core/exchange/exportbench.h"
#include "tests/core/exchange/naughtytexts.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

using namespace entente;
using namespace entente::test;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr int kContacts = 1000; // the ten thousand are for the quick build
#else
constexpr int kContacts = 10000;
#endif

bool startsFormula(const QString &cell)
{
    const auto bare = cell.trimmed();
    return !bare.isEmpty() && u"=+-@|%\uFF1D\uFF0B\uFF0D\uFF20"_s.contains(bare.front());
}

QList<QStringList> rowsOfCsv(const QByteArray &bytes, char delimiter)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, TextEncoding::Utf8, delimiter);
    QList<QStringList> rows;
    while (reader.next())
        rows.append(reader.texts());
    return rows;
}

ContactPoint contact(ContactKind kind, const QString &value, const QString &country = u"FR"_s)
{
    ContactPoint typed;
    typed.kind = kind;
    typed.value = value;
    auto parsed = ContactPoint::parse(typed, country);
    if (!parsed)
        qFatal("%s", qPrintable(value));
    return *std::move(parsed);
}

/// The n-th person: every text of theirs from the list, every kind of detail, some with several.
Person naughtyPerson(int n)
{
    static const auto texts = naughtyTexts();
    const auto text = [&](int shift) { return texts.at((n + shift) % texts.size()).trimmed(); };
    Person person;
    person.firstName = text(0);
    person.lastName = QString(text(7) + u' ' + QString::number(n));
    person.civility = n % 3 == 0 ? u"mrs"_s : n % 3 == 1 ? u"mr"_s : QString();
    person.kind = PersonKind(n % 4);
    person.relation = Relation(n % 3);
    person.country = n % 5 == 0 ? u"BE"_s : u"FR"_s;
    person.language = n % 2 ? u"fr"_s : u"en"_s;
    person.source = text(3);
    person.informedOn = n % 4 == 0 ? QDate(2026, 3, 1 + n % 28) : QDate();
    person.lastContactOn = QDate(2025, 1, 1).addDays(n % 300);
    person.collectedOn = QDate(2024, 5, 6);
    person.birthDate = n % 6 == 0 ? QDate(1950, 1, 1).addDays(n) : QDate();
    person.contactPoints.append(contact(ContactKind::Email, u"n%1@example.org"_s.arg(n)));
    if (n % 4 == 0)
        person.contactPoints.append(
            contact(ContactKind::Email, u"\"=n;,%1\"@example.org"_s.arg(n)));
    person.contactPoints.append(
        contact(ContactKind::Mobile, u"+336399%1"_s.arg(80000 + n % 1000, 5, 10, QChar(u'0'))));
    ContactPoint address;
    address.kind = ContactKind::Address;
    address.value = text(11);
    address.postalCode = u"69003"_s;
    address.city = u"Lyon"_s;
    address.country = person.country;
    if (!address.value.isEmpty())
        person.contactPoints.append(*ContactPoint::parse(address, person.country));
    return person;
}

QStringList fillWithNaughtyPeople(TestVault &vault, int count)
{
    QStringList uuids;
    auto tx = vault.db().begin(SystemAccess::permit());
    if (!tx)
        qFatal("no transaction");
    OrganisationId firm;
    for (int n = 0; n < count; ++n) {
        auto person = naughtyPerson(n);
        person.uuid = u"0190%1-0000-7000-8000-%2"_s.arg(n % 10000, 4, 10, QChar(u'0'))
                          .arg(n, 12, 10, QChar(u'0'));
        const auto id = vault.parties().insert(*tx, person);
        if (!id)
            qFatal("%s", qPrintable(id.error().detail));
        if (n % 50 == 0) {
            Organisation organisation;
            organisation.uuid = u"0191%1-0000-7000-8000-%2"_s.arg(n % 10000, 4, 10, QChar(u'0'))
                                    .arg(n, 12, 10, QChar(u'0'));
            organisation.name = u"Maison %1 "_s.arg(n)
                                + naughtyTexts().at(n / 50 % naughtyTexts().size()).simplified();
            firm = *vault.parties().insert(*tx, organisation);
        }
        if (!vault.parties().affiliate(*tx, *id, firm,
                                       naughtyTexts().at(n % naughtyTexts().size()).simplified()))
            qFatal("no affiliation");
        uuids.append(person.uuid);
    }
    if (!tx->commit())
        qFatal("no commit");
    return uuids;
}

/// What an import can bring back, in an order of its own; keyed by the first e-mail.
QMap<QString, QStringList> meaningOf(TestVault &vault, bool whole)
{
    QMap<QString, QStringList> meanings;
    const auto reader = vault.reader();
    const auto ids = vault.list().people(vault.as(Role::Administrator), PeopleOrder::Created,
                                         false);
    for (const auto id : *ids) {
        const auto person = *vault.parties().person(reader, id);
        QStringList facts{person.civility,
                          person.firstName,
                          person.lastName,
                          personKindCode(person.kind),
                          relationCode(person.relation),
                          person.country,
                          person.language,
                          person.source,
                          person.informedOn.toString(Qt::ISODate),
                          person.lastContactOn.toString(Qt::ISODate)};
        if (whole)
            facts.append(person.birthDate.toString(Qt::ISODate));
        QStringList points;
        for (const auto &point : person.contactPoints)
            points.append(contactKindCode(point.kind) + u'|' + point.value + u'|' + point.normal
                          + u'|' + point.postalCode + u'|' + point.city);
        points.sort();
        facts += points;
        for (const auto &affiliation : person.affiliations)
            facts += {affiliation.organisationName, affiliation.jobTitle};
        meanings.insert(person.contactPoint(ContactKind::Email)->normal, facts);
    }
    return meanings;
}

struct SheetCell
{
    QString type;
    QString text;
    bool hasFormula = false;
};

/// Every cell of a sheet, by its own names: no library stands between the file and the test.
QList<SheetCell> cellsOfXlsx(const QByteArray &xml)
{
    QList<SheetCell> cells;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"c")
            cells.append({reader.attributes().value(u"t"_s).toString(), {}, false});
        else if (reader.name() == u"f")
            cells.last().hasFormula = true;
        else if (reader.name() == u"t")
            cells.last().text += reader.readElementText();
    }
    if (reader.hasError())
        qFatal("%s", qPrintable(reader.errorString()));
    return cells;
}

QList<SheetCell> cellsOfOds(const QByteArray &xml)
{
    QList<SheetCell> cells;
    QXmlStreamReader reader(xml);
    int paragraphs = 0;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::Characters && !cells.isEmpty() && paragraphs > 0)
            cells.last().text += reader.text();
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == u"table-cell") {
            SheetCell cell;
            for (const auto &attribute : reader.attributes()) {
                if (attribute.name() == u"value-type")
                    cell.type = attribute.value().toString();
                cell.hasFormula = cell.hasFormula || attribute.name() == u"formula";
            }
            cells.append(cell);
            paragraphs = 0;
        } else if (reader.name() == u"p") {
            if (paragraphs++ > 0)
                cells.last().text += u'\n';
        } else if (reader.name() == u"s") {
            cells.last().text += u' ';
        } else if (reader.name() == u"tab") {
            cells.last().text += u'\t';
        }
    }
    if (reader.hasError())
        qFatal("%s", qPrintable(reader.errorString()));
    return cells;
}

QString fromXlsxText(QString text)
{
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    QString plain;
    qsizetype from = 0;
    for (auto match = escape.globalMatch(text); match.hasNext();) {
        const auto hit = match.next();
        plain += text.mid(from, hit.capturedStart() - from)
                 + QChar(ushort(hit.captured(1).toUInt(nullptr, 16)));
        from = hit.capturedEnd();
    }
    return plain + text.mid(from);
}

} // namespace

class TestExportFormats final : public QObject
{
    Q_OBJECT
private slots:
    void guardsComeOffAgain()
    {
        for (const auto &text : naughtyTexts()) {
            QCOMPARE(unguardCell(guardCell(text)), text);
            QCOMPARE(unguardCell(unguardCell(guardCell(guardCell(text)))), text);
        }
    }

    // Battery I2: cells that start a formula, whatever separator the reader supposes.
    void noCellOfACsvIsEvaluated_data()
    {
        QTest::addColumn<char>("delimiter");
        QTest::newRow("semicolon") << ';';
        QTest::newRow("comma") << ',';
        QTest::newRow("tab") << '\t';
        QTest::newRow("pipe") << '|';
    }
    void noCellOfACsvIsEvaluated()
    {
        QFETCH(char, delimiter);
        ExportBench bench;
        fillWithNaughtyPeople(bench.vault, 200);
        const auto bytes = bench.exported(ExportFormat::Csv);
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        QVERIFY(!bytes.contains("\n=") && !bytes.contains("\n@"));

        int seen = 0;
        for (const auto &row : rowsOfCsv(bytes, delimiter)) {
            for (const auto &cell : row) {
                ++seen;
                QVERIFY2(!startsFormula(cell), qPrintable(cell));
                if (cell.startsWith(u'"')) // a reader that misread the quotes
                    QVERIFY2(!startsFormula(cell.mid(1)), qPrintable(cell));
            }
        }
        QVERIFY(seen >= 200);
    }

    void everyCellOfASpreadsheetIsText_data()
    {
        QTest::addColumn<bool>("xlsx");
        QTest::newRow("xlsx") << true;
        QTest::newRow("ods") << false;
    }
    void everyCellOfASpreadsheetIsText()
    {
        QFETCH(bool, xlsx);
        ExportBench bench;
        fillWithNaughtyPeople(bench.vault, 120);
        auto order = bench.request(xlsx ? ExportFormat::Xlsx : ExportFormat::Ods);
        order.subject = ExportSubject::Both;
        QVERIFY_OK(bench.service.run(bench.user, order));
        const auto entries = readZip(order.path);
        QVERIFY_OK(entries);
        if (!xlsx) { // OpenDocument 1.3, part 2, 3.3: first and not compressed
            const auto file = ExportBench::bytes(order.path);
            QCOMPARE(file.mid(30, 8), "mimetype"_ba);
            QCOMPARE(file.mid(38, 46), "application/vnd.oasis.opendocument.spreadsheet"_ba);
        }

        const auto cells = xlsx ? cellsOfXlsx(entries->value(u"xl/worksheets/sheet1.xml"_s))
                                : cellsOfOds(entries->value(u"content.xml"_s));

        QSet<QString> found;
        for (const auto &cell : cells) {
            QVERIFY(!cell.hasFormula);
            if (xlsx || !cell.text.isEmpty())
                QCOMPARE(cell.type, xlsx ? u"inlineStr"_s : u"string"_s);
            found.insert(xlsx ? fromXlsxText(cell.text) : cell.text);
        }
        for (const auto &text : naughtyTexts()) {
            QString expected = text.trimmed();
            if (!xlsx) {
                expected.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
                expected.removeIf(
                    [](QChar c) { return c.unicode() < 0x20 && c != u'\t' && c != u'\n'; });
            }
            QVERIFY2(found.contains(expected), qPrintable(text));
        }
        QVERIFY(!xlsx || entries->contains(u"xl/worksheets/sheet2.xml"_s));
    }

    // The same with the programme that most people open such a file with, where it is installed.
    void anOfficeProgrammeEvaluatesNothing_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("csv") << int(ExportFormat::Csv);
        QTest::newRow("xlsx") << int(ExportFormat::Xlsx);
        QTest::newRow("ods") << int(ExportFormat::Ods);
    }
    void anOfficeProgrammeEvaluatesNothing()
    {
        const auto office = QStandardPaths::findExecutable(u"soffice"_s);
        if (office.isEmpty())
            QSKIP("no office programme here; the cells were read by the tests above");
        QFETCH(int, format);
        ExportBench bench;
        fillWithNaughtyPeople(bench.vault, 120);
        const auto order = bench.request(ExportFormat(format));
        QVERIFY_OK(bench.service.run(bench.user, order));
        QTemporaryDir converted;
        QProcess process;
        process.start(office,
                      {u"--headless"_s,
                       u"-env:UserInstallation=file://"_s + converted.filePath(u"profile"_s),
                       u"--convert-to"_s, u"fods"_s, u"--outdir"_s, converted.path(), order.path});
        QVERIFY(process.waitForFinished(120000));
        const auto flat = ExportBench::bytes(converted.filePath(u"copy.fods"_s));
        QVERIFY(!flat.isEmpty());
        QVERIFY(!flat.contains("table:formula"));
    }

    void sheetsNameTheirColumnsAndEscapeWhatXmlCannotHold()
    {
        QCOMPARE(sheetColumnName(0), u"A"_s);
        QCOMPARE(sheetColumnName(25), u"Z"_s);
        QCOMPARE(sheetColumnName(26), u"AA"_s);
        QCOMPARE(sheetColumnName(701), u"ZZ"_s);
        QCOMPARE(sheetColumnName(702), u"AAA"_s);
        QCOMPARE(xlsxText(u"a\u0001b\rc"_s), u"a_x0001_b_x000D_c"_s);
        QCOMPARE(xlsxText(u"_x0041_ _x41_"_s), u"_x005F_x0041_ _x41_"_s);
        XlsxSheet sheet;
        sheet.begin({});
        sheet.row({QString(40000, u'a')}, false);
        sheet.end();
        QCOMPARE(sheet.cutCells(), 1);
        QVERIFY(sheet.take().size() < 34000);
    }

    // Every column that an import knows is recognised by the header that an export gives it.
    void anImportRecognisesOurHeaders_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << u"en"_s;
        QTest::newRow("fr") << u"fr"_s;
    }
    void anImportRecognisesOurHeaders()
    {
        QFETCH(QString, language);
        const Words words(language);
        for (const auto &column : exportColumns()) {
            const auto field = importFieldFromKey(column.key);
            if (!field || !column.inTables)
                continue;
            if (*field == ImportField::LegalName) { // alone it may be the only name of the firm
                const QString name = words.importFieldName(u"organisation");
                const auto both = guessColumns({name, words.word(column.label)}, {});
                QCOMPARE(both.last().target.key(), column.key.toString());
                continue;
            }
            QCOMPARE(importFieldKey(guessFieldFromHeader(words.word(column.label))),
                     column.key.toString());
            if (takesSeveralColumns(*field))
                QCOMPARE(importFieldKey(guessFieldFromHeader(words.word(column.label) + u" 3")),
                         column.key.toString());
        }
    }

    // Battery I12.
    void aCsvComesBackWhole_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("fr") << u"fr"_s;
        QTest::newRow("en") << u"en"_s;
    }
    void aCsvComesBackWhole()
    {
        QFETCH(QString, language);
        ExportBench bench;
        fillWithNaughtyPeople(bench.vault, kContacts);
        auto order = bench.request(ExportFormat::Csv);
        order.language = language;
        QVERIFY_OK(bench.service.run(bench.user, order));

        TestVault empty;
        ImportService imports({empty.db(), empty.clock(), empty.audit(), empty.changes(),
                               empty.parties(), empty.search(), empty.openGuard()});
        ImportRequest request;
        request.path = order.path;
        request.gate = {u"Entente"_s, u"legitimate_interest"_s, {}, {}, {}, {2026, 11, 20}, {}};
        const QString birthHeader = Words(language).word(u"import.field.birth_date");
        request.reading.namedTargets = {{birthHeader, {ImportField::BirthDate, {}}}};
        const auto imported = imports.run(empty.as(Role::Administrator), request);

        QVERIFY_OK(imported);
        QCOMPARE(imported->created, kContacts);
        QCOMPARE(imported->refused, 0);
        compare(meaningOf(bench.vault, true), meaningOf(empty, true));
    }

    void aJsonKeepsToItsSchemaAndSaysEverything()
    {
        ExportBench bench;
        fillWithNaughtyPeople(bench.vault, kContacts);
        auto order = bench.request(ExportFormat::Json);
        order.subject = ExportSubject::Both;
        QVERIFY_OK(bench.service.run(bench.user, order));
        const auto bytes = ExportBench::bytes(order.path);
        QJsonParseError error;
        const auto json = QJsonDocument::fromJson(bytes, &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(json[u"people"].toArray().size(), kContacts);
        QCOMPARE(json[u"organisations"].toArray().size(), kContacts / 50);
        QCOMPARE(json[u"recipient"].toString(), u"Imprimerie Durand"_s);

        // Qt's reader takes a mark of byte order at the beginning of a text for no part of it; the file has it.
        QVERIFY(bytes.contains("\"\xEF\xBB\xBFmarque"));
        const auto read = [](const QString &text) {
            return text.startsWith(QChar::ByteOrderMark) ? text.mid(1) : text;
        };
        QHash<QString, QJsonObject> byId;
        for (const auto &person : json[u"people"].toArray())
            byId.insert(person[u"id"].toString(), person.toObject());
        const auto reader = bench.vault.reader();
        const auto ids = bench.vault.list().people(bench.user, PeopleOrder::Created, false);
        for (const auto id : *ids) {
            const auto person = *bench.vault.parties().person(reader, id);
            const auto object = byId.value(person.uuid);
            QCOMPARE(object[u"first_name"].toString(), read(person.firstName));
            QCOMPARE(object[u"last_name"].toString(), read(person.lastName));
            QCOMPARE(object[u"source"].toString(), read(person.source));
            QCOMPARE(object[u"birth_date"].toString(), person.birthDate.toString(Qt::ISODate));
            QCOMPARE(object[u"relation"].toString(), relationCode(person.relation));
            const auto points = object[u"contact_points"].toArray();
            QCOMPARE(points.size(), person.contactPoints.size());
            for (qsizetype i = 0; i < points.size(); ++i) {
                QCOMPARE(points[i][u"value"].toString(), read(person.contactPoints[i].value));
                QCOMPARE(points[i][u"normal"].toString(), read(person.contactPoints[i].normal));
            }
            QCOMPARE(object[u"organisations"][0][u"job_title"].toString(),
                     read(person.affiliations.first().jobTitle));
        }
        validateBySchema(order.path);
    }

    void aCardIsFoldedBetweenCharacters_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("3.0") << int(ExportFormat::VCard3);
        QTest::newRow("4.0") << int(ExportFormat::VCard4);
    }
    void aCardIsFoldedBetweenCharacters()
    {
        QFETCH(int, format);
        ExportBench bench;
        fillWithNaughtyPeople(bench.vault, 200);
        auto order = bench.request(ExportFormat(format));
        order.subject = ExportSubject::Both;
        QVERIFY_OK(bench.service.run(bench.user, order));
        const auto bytes = ExportBench::bytes(order.path);
        // A value may read the same, but never from the beginning of a line.
        QVERIFY(bytes.startsWith("BEGIN:VCARD\r\n"));
        QCOMPARE(1 + bytes.count("\nBEGIN:VCARD\r\n"), 204);
        for (const auto &line : bytes.split('\n')) {
            QVERIFY(line.size() <= 76);
            QCOMPARE(QString::fromUtf8(line).toUtf8(), line);
        }
        QByteArray unfolded = bytes;
        unfolded.replace("\r\n ", "");
        for (const auto &text : naughtyTexts()) {
            QString escaped = text.trimmed();
            escaped.replace(u'\\', u"\\\\"_s).replace(u',', u"\\,"_s).replace(u';', u"\\;"_s);
            escaped.replace(u"\r\n"_s, u"\\n"_s).replace(u'\n', u"\\n"_s).replace(u'\r', u"\\n"_s);
            QVERIFY2(unfolded.contains(escaped.toUtf8()), qPrintable(text));
        }
    }

private:
    static void compare(const QMap<QString, QStringList> &before,
                        const QMap<QString, QStringList> &after)
    {
        QCOMPARE(after.size(), before.size());
        int different = 0;
        for (auto it = before.begin(); it != before.end(); ++it) {
            if (after.value(it.key()) == it.value())
                continue;
            if (++different <= 12)
                qWarning() << it.value() << after.value(it.key());
        }
        QCOMPARE(different, 0);
    }

    static void validateBySchema(const QString &file)
    {
        QProcess python;
        python.start(u"python3"_s,
                     {u"-c"_s,
                      u"import json,sys\n"
                      "try:\n"
                      " import jsonschema\n"
                      "except ImportError:\n"
                      " sys.exit(77)\n"
                      "schema=json.load(open(sys.argv[1],encoding='utf-8'))\n"
                      "jsonschema.Draft202012Validator.check_schema(schema)\n"
                      "errors=list(jsonschema.Draft202012Validator(schema).iter_errors(json.load("
                      "open(sys.argv[2],encoding='utf-8'))))\n"
                      "print(len(errors),[list(e.absolute_schema_path) for e in errors[:3]])\n"
                      "sys.exit(1 if errors else 0)\n"_s,
                      QStringLiteral(ENTENTE_SOURCE_DIR "/core/exchange/people.schema.json"),
                      file});
        if (!python.waitForFinished(120000) || python.exitCode() == 77)
            QSKIP("no JSON Schema validator here; the values were compared");
        QVERIFY2(
            python.exitCode() == 0,
            QByteArray(python.readAllStandardOutput() + python.readAllStandardError()).constData());
    }
};

QTEST_GUILESS_MAIN(TestExportFormats)
#include "tst_exportformats.moc"
