// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/peoplefilter.h"
#include "core/wording/wording.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace entente;
using namespace Qt::StringLiterals;

class TestPeopleFilter final : public QObject
{
    Q_OBJECT
private slots:
    void aLineIsReadAndWrittenAgain_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("written");
        const auto same = [](const char *name, const QString &line) {
            QTest::newRow(name) << line << line;
        };
        same("nothing", QString());
        same("a code", u"relation=prospect"_s);
        same("alternatives", u"kind=consumer,sole_trader"_s);
        same("not", u"kind!=professional"_s);
        same("a value with a space", u"tag=salon,\"foire de Lyon\""_s);
        same("a value with a quote", u"source=\"dit \"\"Jo\"\"\""_s);
        same("a value with a comma", u"source=\"a,b\""_s);
        same("a verdict", u"verdict.email=allowed"_s);
        same("a verdict for another purpose", u"verdict.live_call.service=not_now,to_ask"_s);
        same("before", u"last_contact<2025-01-01"_s);
        same("ninety days ago", u"last_contact<=today-90d"_s);
        same("contains", u"organisation~verrier"_s);
        same("own field", u"field.size>=12"_s);
        same("all of it",
             u"\"aub claire\" relation=prospect tag=salon missing=phone duplicate=likely"_s);
        QTest::newRow("words of one search")
            << u"aub relation=prospect claire"_s << u"\"aub claire\" relation=prospect"_s;
        QTest::newRow("words in quotes") << u"  \"Le Goff\"   yann "_s << u"\"Le Goff yann\""_s;
        QTest::newRow("text as a field") << u"text~aub"_s << u"aub"_s;
        QTest::newRow("a span") << u"created=2026-01-01..2026-03-31"_s
                                << u"created>=2026-01-01 created<=2026-03-31"_s;
        QTest::newRow("a country is written large") << u"country=fr"_s << u"country=FR"_s;
    }
    void aLineIsReadAndWrittenAgain()
    {
        QFETCH(QString, typed);
        QFETCH(QString, written);

        const auto filter = PeopleFilter::parse(typed);

        QVERIFY_OK(filter);
        QCOMPARE(filter->toText(), written);
        const auto again = PeopleFilter::parse(written);
        QVERIFY_OK(again);
        QVERIFY(*again == *filter);
        const auto stored = PeopleFilter::fromJson(filter->toJson());
        QVERIFY_OK(stored);
        QVERIFY(*stored == *filter);
    }

    void aFaultSaysWhereItIs_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("field");
        QTest::newRow("field") << u"relation=prospect shoe=42"_s << u"filter.unknown_field"_s << 19
                               << u"shoe"_s;
        QTest::newRow("value") << u"relation=friend"_s << u"filter.unknown_value"_s << 10
                               << u"relation"_s;
        QTest::newRow("country") << u"country=France"_s << u"filter.unknown_value"_s << 9
                                 << u"country"_s;
        QTest::newRow("operator") << u"kind<consumer"_s << u"filter.bad_operator"_s << 5
                                  << u"kind"_s;
        QTest::newRow("no operator")
            << u"kind!consumer"_s << u"filter.bad_operator"_s << 5 << u"kind"_s;
        QTest::newRow("date") << u"created>2026-13-01"_s << u"filter.bad_date"_s << 9
                              << u"created"_s;
        QTest::newRow("span") << u"created=2026-01-01.."_s << u"filter.bad_date"_s << 9
                              << u"created"_s;
        QTest::newRow("no value") << u"a tag="_s << u"filter.no_value"_s << 7 << u"tag"_s;
        QTest::newRow("half a list") << u"tag=a,"_s << u"filter.no_value"_s << 7 << u"tag"_s;
        QTest::newRow("quote") << u"tag=\"salon"_s << u"filter.unclosed_quote"_s << 5 << QString();
        QTest::newRow("channel") << u"verdict.pigeon=allowed"_s << u"filter.unknown_field"_s << 1
                                 << u"verdict.pigeon"_s;
        QTest::newRow("no channel")
            << u"verdict=allowed"_s << u"filter.unknown_field"_s << 1 << u"verdict"_s;
        QTest::newRow("key where none is")
            << u"kind.x=consumer"_s << u"filter.unknown_field"_s << 1 << u"kind.x"_s;
        QTest::newRow("verdict") << u"verdict.email=maybe"_s << u"filter.unknown_value"_s << 15
                                 << u"verdict.email"_s;
    }
    void aFaultSaysWhereItIs()
    {
        QFETCH(QString, typed);
        QFETCH(QString, reason);
        QFETCH(int, column);
        QFETCH(QString, field);

        const auto filter = PeopleFilter::parse(typed);

        QVERIFY_FAILS(filter, ErrorCode::Invalid);
        QCOMPARE(filter.error().reason, reason);
        QCOMPARE(filter.error().where.column, column);
        QCOMPARE(filter.error().where.field, field);
        QVERIFY(Words(u"en").knows(reason));
    }

    void organisationsKnowFewerFields()
    {
        QVERIFY_OK(PeopleFilter::parse(u"verrier country=FR missing=phone"_s,
                                       FilterSubject::Organisations));
        QVERIFY_FAILS(PeopleFilter::parse(u"kind=consumer"_s, FilterSubject::Organisations),
                      ErrorCode::Invalid);
    }

    void whatWasStoredIsReadWithTheSameCare_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<int>("condition");
        QTest::newRow("no list") << u"{}"_s << 0;
        QTest::newRow("no condition") << u"{\"all\":[1]}"_s << 1;
        QTest::newRow("no values") << u"{\"all\":[{\"field\":\"tag\",\"op\":\"=\"}]}"_s << 1;
        QTest::newRow("second") << u"{\"all\":[{\"field\":\"tag\",\"op\":\"=\",\"values\":[\"a\"]},"
                                   "{\"field\":\"kind\",\"op\":\"=\",\"values\":[\"cat\"]}]}"_s
                                << 2;
    }
    void whatWasStoredIsReadWithTheSameCare()
    {
        QFETCH(QString, json);
        QFETCH(int, condition);

        const auto filter = PeopleFilter::fromJson(QJsonDocument::fromJson(json.toUtf8()).object());

        QVERIFY_FAILS(filter, ErrorCode::Invalid);
        QCOMPARE(filter.error().where.line, condition);
    }

    void datesMayBeRelative()
    {
        const QDate today(2026, 3, 1);
        QCOMPARE(filterDate(u"today"_s, today), today);
        QCOMPARE(filterDate(u"today-1d"_s, today), QDate(2026, 2, 28));
        QCOMPARE(filterDate(u"today+10d"_s, today), QDate(2026, 3, 11));
        QVERIFY(!filterDate(u"today-"_s, today).isValid());
        QVERIFY(!filterDate(u"yesterday"_s, today).isValid());
    }

    void everyFieldHasItsWordsAndItsPlace()
    {
        const Words words(u"en");
        for (const auto &facts : filterFields()) {
            QCOMPARE(filterFieldFacts(facts.field).word, facts.word);
            QVERIFY2(words.knows(QString(u"filter.field." + facts.word)), qPrintable(facts.word));
        }
        for (const auto &code : filterFieldFacts(FilterField::Missing).codes)
            QVERIFY2(words.knows(QString(u"filter.missing." + code)), qPrintable(code));
        for (const auto &code : filterFieldFacts(FilterField::Verdict).codes)
            QVERIFY2(words.knows(QString(u"filter.verdict." + code)), qPrintable(code));
    }
};

QTEST_GUILESS_MAIN(TestPeopleFilter)
#include "tst_peoplefilter.moc"
