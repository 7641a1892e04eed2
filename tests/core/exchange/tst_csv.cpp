// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvdialect.h"
#include "core/exchange/csvreader.h"
#include "core/exchange/csvwriter.h"
#include "tests/fuzz/slowbuffer.h"
#include "tests/support/verify.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace entente;
using namespace Qt::StringLiterals;

namespace {

struct ReadBack
{
    QJsonArray records;
    QJsonArray problems;
    QList<int> lines;
    int refused = 0;
};

ReadBack readAll(CsvReader &reader)
{
    ReadBack all;
    while (reader.next()) {
        for (const FileProblem &problem : reader.problems())
            all.problems.append(QJsonObject{{u"line"_s, problem.line},
                                            {u"column"_s, problem.column},
                                            {u"code"_s, problem.code}});
        if (reader.isRefused()) {
            ++all.refused;
            continue;
        }
        all.records.append(QJsonArray::fromStringList(reader.texts()));
        all.lines.append(reader.line());
    }
    return all;
}

ReadBack readText(const QByteArray &bytes, CsvLimits limits = {}, char delimiter = ';')
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, TextEncoding::Utf8, delimiter, limits);
    return readAll(reader);
}

QByteArray compact(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QString fixture(const QString &name)
{
    return QStringLiteral(ENTENTE_FIXTURES) + u"/import/"_s + name;
}

} // namespace

class TestCsv final : public QObject
{
    Q_OBJECT
private slots:
    void oddFilesGiveTheRightTable_data()
    {
        QTest::addColumn<QJsonObject>("expected");
        QFile file(fixture(u"csv.expected.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto cases = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(cases.size() > 30);
        for (const auto &one : cases)
            QTest::newRow(qPrintable(one.toObject().value("file"_L1).toString())) << one.toObject();
    }
    void oddFilesGiveTheRightTable()
    {
        QFETCH(QJsonObject, expected);
        QFile file(fixture(expected.value("file"_L1).toString()));
        QVERIFY(file.open(QIODevice::ReadOnly));

        const CsvGuess guess = guessCsv(file);
        QCOMPARE(textEncodingName(guess.dialect.encoding),
                 expected.value("encoding"_L1).toString());
        QCOMPARE(csvDelimiterName(guess.dialect.delimiter),
                 expected.value("delimiter"_L1).toString());
        QCOMPARE(guess.dialect.hasHeader, expected.value("header"_L1).toBool());
        if (expected.contains("fact"_L1))
            QCOMPARE(guess.encoding.fact, expected.value("fact"_L1).toString());
        CsvReader reader(file, guess.dialect.encoding, guess.dialect.delimiter);
        const ReadBack whole = readAll(reader);

        QVERIFY_OK(reader.finish());
        QCOMPARE(compact(whole.records), compact(expected.value("records"_L1).toArray()));
        QCOMPARE(compact(whole.problems), compact(expected.value("problems"_L1).toArray()));
        const auto lines = expected.value("lines"_L1).toArray();
        for (qsizetype i = 0; i < lines.size(); ++i)
            QCOMPARE(whole.lines.at(i), lines.at(i).toInt());
    }

    void linesAreCountedAsTheFileHasThem_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<int>("line");
        QTest::newRow("one line") << QByteArray("\"l1\"") << 3;
        QTest::newRow("two lines") << QByteArray("\"l1\nl2\"") << 4;
        QTest::newRow("quotes before the end of the line") << QByteArray("\"\"\"c\"\"\n\"") << 4;
        QTest::newRow("quotes, and a line after") << QByteArray("\"l1\nl2;\"\"c\"\"\n\"") << 5;
        QTest::newRow("many quotes, DOS lines")
            << QByteArray("\"\"\"\"\"a\"\"\"\"\r\n\"\"b\"\"\r\n\"\"\"") << 5;
    }
    void linesAreCountedAsTheFileHasThem()
    {
        QFETCH(QByteArray, cell);
        const ReadBack read = readText("a;b;c\nx;" + cell + ";\"st\"ray\"\ny;z;\"o\"dd\"\n");

        QCOMPARE(read.lines.size(), 3);
        QTEST(read.lines.at(2), "line");
        QCOMPARE(read.problems.size(), 2);
        // A cell after one of several lines stands where that one ended.
        QCOMPARE(read.problems.at(0).toObject().value("line"_L1).toInt(), read.lines.at(2) - 1);
        QTEST(read.problems.at(1).toObject().value("line"_L1).toInt(), "line");
    }

    void theSizeOfTheReadsChangesNothing_data() { oddFilesGiveTheRightTable_data(); }
    void theSizeOfTheReadsChangesNothing()
    {
        QFETCH(QJsonObject, expected);
        QFile file(fixture(expected.value("file"_L1).toString()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const auto encoding = *textEncodingFromName(expected.value("encoding"_L1).toString());
        const char delimiter = *csvDelimiterFromName(expected.value("delimiter"_L1).toString());

        for (const qint64 step : {1, 2, 3, 7}) {
            fuzz::SlowBuffer device(bytes, step);
            CsvReader reader(device, encoding, delimiter);
            const ReadBack dripped = readAll(reader);
            QCOMPARE(compact(dripped.records), compact(expected.value("records"_L1).toArray()));
            QCOMPARE(compact(dripped.problems), compact(expected.value("problems"_L1).toArray()));
        }
    }

    void aLimitStrikesAtTheSamePlaceWhateverTheReads()
    {
        const QList<QByteArray> files = {"a;b\n\"x\";\"" + QByteArray(40, 'y') + "\n\"\"z\n1;2\n",
                                         "a;b\n" + QByteArray(60, ' ') + "\"x\";1\n3;4\n",
                                         "a;b\n\"" + QByteArray(31, 'y') + "\r\nz\";1\n3;4\n"};
        for (const QByteArray &file : files) {
            const ReadBack whole = readText(file, {32, 8});
            for (const qint64 step : {1, 2, 5}) {
                fuzz::SlowBuffer device(file, step);
                CsvReader reader(device, TextEncoding::Utf8, ';', {32, 8});
                const ReadBack dripped = readAll(reader);
                QCOMPARE(compact(dripped.records), compact(whole.records));
                QCOMPARE(compact(dripped.problems), compact(whole.problems));
            }
        }
    }

    void aQuoteThatClosesInWhatIsNotReadYetIsWaitedFor()
    {
        // Read alone, the second line has one field; its last quote begins another that ends a line later.
        const QByteArray file = "a;b\n\"n\"e;\"\"\"\"\"\nn\"\n1;2\n";
        const ReadBack whole = readText(file);
        const QJsonArray wanted = {QJsonArray{u"a"_s, u"b"_s}, QJsonArray{u"n\"e"_s, u"\"\"\nn"_s},
                                   QJsonArray{u"1"_s, u"2"_s}};
        QCOMPARE(compact(whole.records), compact(wanted));
        for (const qint64 step : {1, 2, 3, 5}) {
            fuzz::SlowBuffer device(file, step);
            CsvReader reader(device, TextEncoding::Utf8, ';');
            const ReadBack dripped = readAll(reader);
            QCOMPARE(compact(dripped.records), compact(whole.records));
            QCOMPARE(compact(dripped.problems), compact(whole.problems));
        }
    }

    void aSeparatorLineThatBreaksOffIsText()
    {
        for (const QByteArray &file :
             {QByteArray("sep="), QByteArray("\"sep="), QByteArray("\"sep=;"),
              QByteArray("\"sep=;x"), QByteArray("sep=;x")})
            QCOMPARE(readText(file).records.size(), 1);
        QCOMPARE(readText("\"sep=;\"").records.size(), 0);
    }

    void aFieldBeyondTheLimitIsRefusedWithItsLine()
    {
        const ReadBack plain = readText("a;b\n1;" + QByteArray(200, 'x') + "\n2;y\n", {100, 10});
        QCOMPARE(plain.refused, 1);
        QCOMPARE(compact(plain.records), QByteArray(R"([["a","b"],["2","y"]])"));
        QCOMPARE(compact(plain.problems),
                 QByteArray(R"([{"code":"csv.field_too_long","column":2,"line":2}])"));

        const ReadBack quoted = readText("a;b\n1;\"" + QByteArray(200, 'x') + "\"\n2;y\n",
                                         {100, 10});
        QCOMPARE(quoted.refused, 1);
        QCOMPARE(compact(quoted.records), QByteArray(R"([["a","b"],["2","y"]])"));
    }

    void aRowBeyondTheColumnLimitIsRefused()
    {
        const ReadBack wide = readText("a;b\n" + QByteArray(50, ';') + "\n2;y\n", {100, 10});
        QCOMPARE(wide.refused, 1);
        QCOMPARE(wide.problems.at(0).toObject().value("code"_L1).toString(),
                 u"csv.too_many_columns"_s);
        QCOMPARE(compact(wide.records), QByteArray(R"([["a","b"],["2","y"]])"));
    }

    void aQuoteOpenOverTheLimitEndsWithItsLine()
    {
        const ReadBack open = readText("a;b\n1;\"x\n" + QByteArray("2;y\n").repeated(100),
                                       {100, 10});
        QCOMPARE(open.records.size(), 102);
        QCOMPARE(compact(open.problems),
                 QByteArray(R"([{"code":"csv.quote_not_closed","column":2,"line":2}])"));
    }

    void hostileQuotesAreReadInLinearTime()
    {
        // Each line opens a quote that a search would follow for a megabyte; the test's time limit is the assertion.
        const ReadBack all = readText("a;b\n" + QByteArray("\"\"a;\n").repeated(400000) + "\"x");
        QVERIFY(all.records.size() > 100);
    }

    void memoryDoesNotGrowWithTheFile()
    {
        const QByteArray line = "Durand;Luc;luc@x.example\n";
        fuzz::SlowBuffer device(line.repeated(100000), 64 << 10);
        CsvReader reader(device, TextEncoding::Utf8, ';');
        int rows = 0;
        while (reader.next()) {
            ++rows;
            QCOMPARE(reader.fieldCount(), 3);
        }
        QCOMPARE(rows, 100000);
        QCOMPARE(reader.bytesRead(), line.size() * 100000);
    }

    void whatIsWrittenIsReadBackUnchanged()
    {
        const QList<QStringList> rows = {
            {u"Nom"_s, u"Téléphone"_s, u"Note"_s},
            {u"=HYPERLINK(\"http://x\")"_s, u"+33639981234"_s, u"-"_s},
            {u"'=déjà gardé"_s, u"''+"_s, u"'simple"_s},
            {u"@x"_s, u"\tonglet"_s, u"\r\nligne"_s},
            {u" espace;point-virgule"_s, u"guillemet \"ici\""_s, u"deux\nlignes"_s},
            {u"\uFF1Dpleine chasse"_s, u"  =caché"_s, QString()},
            {u"\uFEFFmarque"_s, u"|cmd"_s, u"%x"_s},
        };
        QBuffer buffer;
        buffer.open(QIODevice::ReadWrite);
        CsvWriter writer(buffer);
        for (const QStringList &row : rows)
            writer.writeRow(row);
        QVERIFY_OK(writer.finish());
        QVERIFY(buffer.data().startsWith("\xEF\xBB\xBF"));

        buffer.seek(0);
        CsvReader reader(buffer, TextEncoding::Utf8, ';');
        QList<QStringList> back;
        while (reader.next()) {
            QStringList cells;
            for (const QString &cell : reader.texts())
                cells.append(unguardCell(cell));
            back.append(cells);
        }
        QCOMPARE(back, rows);
    }

    void noCellStartsLikeAFormula()
    {
        for (const QString &start :
             {u"="_s, u"+"_s, u"-"_s, u"@"_s, u"\t"_s, u"\r"_s, u"\uFF1D"_s, u"\uFF0B"_s, u" ="_s})
            QVERIFY2(guardCell(start + u"1").startsWith(u'\''), qPrintable(start));
        QCOMPARE(guardCell(u"Dupont"_s), u"Dupont"_s);
        QCOMPARE(guardCell(u"l'été"_s), u"l'été"_s);
        QCOMPARE(unguardCell(u"'hui"_s), u"'hui"_s);
    }

    void aWriteThatFailsIsSaid()
    {
        QBuffer closed;
        closed.open(QIODevice::ReadOnly);
        CsvWriter writer(closed);
        QTest::ignoreMessage(QtWarningMsg, "QIODevice::write (QBuffer): ReadOnly device");
        writer.writeRow({u"x"_s});
        QVERIFY_FAILS(writer.finish(), ErrorCode::Io);
    }

    void theChosenEncodingWinsOverTheGuess()
    {
        QBuffer buffer;
        buffer.setData("NOM;VILLE\nL\x8E"
                       "a;Lyon\n"); // Mac: é, Windows: Ž
        buffer.open(QIODevice::ReadOnly);
        const CsvGuess guess = guessCsv(buffer, TextEncoding::MacRoman, ';');
        QCOMPARE(guess.dialect.encoding, TextEncoding::MacRoman);
        CsvReader reader(buffer, guess.dialect.encoding, guess.dialect.delimiter);
        QVERIFY(reader.next() && reader.next());
        QCOMPARE(reader.text(0), u"Léa"_s);
    }

    void aByteWithoutMeaningIsCounted()
    {
        QByteArray utf8;
        TextDecoder decoder(TextEncoding::Windows1252);
        decoder.decode("a\x81"
                       "b",
                       utf8);
        decoder.finish(utf8);
        QCOMPARE(decoder.unreadable(), 1);
        QCOMPARE(QString::fromUtf8(utf8), u"a\uFFFDb"_s);

        QByteArray pair;
        TextDecoder utf16(TextEncoding::Utf16Le);
        utf16.decode(QByteArray("\x3D\xD8\x41\x00\x00\xDC", 6), pair);
        utf16.finish(pair);
        QCOMPARE(utf16.unreadable(), 2);
        QCOMPARE(QString::fromUtf8(pair), u"\uFFFDA\uFFFD"_s);
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
