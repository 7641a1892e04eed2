// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/contactability.h"
#include "tests/core/consent/contactcase.h"
#include "tests/support/verify.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <random>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array kStrictness{VerdictKind::Allowed, VerdictKind::NotNow, VerdictKind::Ask,
                                 VerdictKind::Refused};

int contactStrictness(const Verdict &verdict)
{
    return int(std::find(kStrictness.begin(), kStrictness.end(), verdict.kind)
               - kStrictness.begin());
}

QJsonObject shippedRulesJson()
{
    QFile file(u":/consent/rules/contactability.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

} // namespace

class TestContactability final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto rules = RuleSet::shipped();
        QVERIFY_OK(rules);
        m_rules = std::make_unique<RuleSet>(std::move(*rules));
    }

    void theLawAnswersEachCase_data()
    {
        QTest::addColumn<int>("index");
        m_cases = readContactCases(QStringLiteral(ENTENTE_CONTACT_CASES), *m_rules);
        QVERIFY(m_cases.size() >= 300);
        for (size_t i = 0; i < m_cases.size(); ++i)
            QTest::newRow(qPrintable(m_cases[i].name)) << int(i);
    }

    void theLawAnswersEachCase()
    {
        QFETCH(int, index);
        const auto &one = m_cases[size_t(index)];
        QVERIFY2(one.error.isEmpty(), qPrintable(one.error));

        const auto verdict = decide(one.linked(), *m_rules, one.moment);

        QStringList codes;
        for (const auto &reason : verdict.reasons)
            codes.append(reasonCodeName(reason.code));
        const QString said = verdictKindName(verdict.kind) + u": "_s + codes.join(u' ');
        QVERIFY2(verdictKindName(verdict.kind) == one.verdict, qPrintable(said));
        for (const auto &code : one.codes)
            QVERIFY2(codes.contains(code), qPrintable(code + u" not in "_s + said));
        QVERIFY2(!verdict.reasons.isEmpty() && codes.first() == one.codes.first(),
                 qPrintable(u"first reason of "_s + said));
        for (const auto &check : one.furtherChecks)
            checkFurther(check, verdict, one);
    }

    void namesOfCasesAreDistinct()
    {
        const auto cases = readContactCases(QStringLiteral(ENTENTE_CONTACT_CASES), *m_rules);
        QSet<QString> names;
        for (const auto &one : cases)
            names.insert(one.name);
        QCOMPARE(size_t(names.size()), cases.size());
    }

    void everyFrenchCombinationHasARule()
    {
        Facts facts;
        facts.country = countryKey(u"FR");
        facts.locality = localityFor(u"FR", u"75011");
        const auto moment = Moment::on({2026, 11, 24});
        for (const Channel channel : kAllChannels) {
            for (int kind = 0; kind < 4; ++kind) {
                for (int relation = 0; relation < 3; ++relation) {
                    for (int purpose = 0; purpose < 3; ++purpose) {
                        facts.channel = channel;
                        facts.recipient = RecipientKind(kind);
                        facts.relation = RecipientRelation(relation);
                        facts.purposeClass = PurposeClass(purpose);
                        const auto verdict = decide(facts, *m_rules, moment);
                        QVERIFY(!verdict.has(ReasonCode::NoRule));
                        QVERIFY(!verdict.reasons.isEmpty());
                        QVERIFY2(!verdict.reasons[0].legalRef.isEmpty(),
                                 qPrintable(reasonCodeName(verdict.reasons[0].code)));
                    }
                }
            }
        }
    }

    void noOrderOfActsChangesTheAnswer()
    {
        std::mt19937 random(20261122);
        for (int round = 0; round < 2000; ++round) {
            auto acts = randomActs(random);
            const auto first = decide(factsWith(acts, round), *m_rules, Moment::on({2026, 11, 24}));
            std::shuffle(acts.begin(), acts.end(), random);
            const auto second = decide(factsWith(acts, round), *m_rules,
                                       Moment::on({2026, 11, 24}));

            QCOMPARE(verdictKindName(second.kind), verdictKindName(first.kind));
            QCOMPARE(second.expiresOn, first.expiresOn);
        }
    }

    void nothingIsMorePermissiveThanTheLastActOfThePerson()
    {
        std::mt19937 random(1178);
        int refusals = 0;
        for (int round = 0; round < 3000; ++round) {
            const auto acts = randomActs(random);
            const auto facts = factsWith(acts, round);
            const ConsentAct *last = nullptr;
            for (const auto &act : acts) {
                const bool here = act.channels.contains(facts.channel)
                                  && (act.purpose == 0 || act.purpose == facts.purpose)
                                  && (act.contactPoint == 0
                                      || act.contactPoint == facts.contactPoint)
                                  && act.origin == ActOrigin::Person;
                if (here
                    && (!last || act.at > last->at
                        || (act.at == last->at && act.kind > last->kind)))
                    last = &act;
            }
            const auto verdict = decide(facts, *m_rules, Moment::on({2026, 11, 24}));

            if (last && last->kind >= ActKind::Refused) {
                ++refusals;
                QCOMPARE(verdictKindName(verdict.kind), u"refused"_s);
            }
        }
        QVERIFY(refusals > 300);
    }

    void aNoAddedAnywhereNeverLoosens()
    {
        std::mt19937 random(42);
        for (int round = 0; round < 2000; ++round) {
            auto acts = randomActs(random);
            const int before = contactStrictness(
                decide(factsWith(acts, round), *m_rules, Moment::on({2026, 11, 24})));
            ConsentAct no = acts.front();
            no.kind = std::array{ActKind::Refused, ActKind::Withdrawn,
                                 ActKind::Objected}[size_t(round) % 3];
            no.at += qint64(random() % 7) * 86'400'000;
            acts.push_back(no);
            const int after = contactStrictness(
                decide(factsWith(acts, round), *m_rules, Moment::on({2026, 11, 24})));

            QVERIFY(after >= before);
        }
    }

    void anImportNeverLoosensWhatThePersonDid()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 2000; ++round) {
            auto acts = randomActs(random);
            for (auto &act : acts) {
                act.origin = ActOrigin::Person;
                act.purpose = 1;
                act.contactPoint = 1;
                act.channels = Channel::Email;
            }
            const int before = contactStrictness(
                decide(factsWith(acts, 0), *m_rules, Moment::on({2026, 11, 24})));
            ConsentAct import = acts.front();
            import.kind = ActKind::Given;
            import.origin = round % 2 ? ActOrigin::Import : ActOrigin::Merge;
            import.at += qint64(random() % 90) * 86'400'000;
            acts.push_back(import);
            const int after = contactStrictness(
                decide(factsWith(acts, 0), *m_rules, Moment::on({2026, 11, 24})));

            QVERIFY(after >= before);
        }
    }

    void aMomentKnowsTheTimeOfEachZone()
    {
        // Around the change to summer time, one minute after the other and back again, and when offsets had seconds.
        for (const auto *text :
             {"2026-03-29T00:59:30Z", "2026-03-29T00:59:59Z", "2026-03-29T01:00:00Z",
              "2026-03-29T01:00:45Z", "2026-03-29T00:59:30Z", "1910-05-01T12:00:10Z",
              "1910-05-01T12:00:55Z", "1969-12-31T23:58:30Z"}) {
            const auto instant = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
            const auto moment = Moment::at(instant);
            QCOMPARE(moment.ms(), instant.toMSecsSinceEpoch());
            for (int zone = 0; zone < kZoneCount; ++zone) {
                const auto local = instant.toTimeZone(zoneAt(zone));
                QCOMPARE(moment.local(zone).day, local.date().toJulianDay());
                QCOMPARE(moment.local(zone).minute,
                         local.time().hour() * 60 + local.time().minute());
            }
        }
    }

    void easterFallsWhereTheTablesSay_data()
    {
        QTest::addColumn<QDate>("easter");
        for (const QDate date :
             {QDate(1961, 4, 2), QDate(2008, 3, 23), QDate(2024, 3, 31), QDate(2025, 4, 20),
              QDate(2026, 4, 5), QDate(2027, 3, 28), QDate(2028, 4, 16), QDate(2035, 3, 25),
              QDate(2038, 4, 25), QDate(2100, 3, 28)})
            QTest::newRow(qPrintable(date.toString(Qt::ISODate))) << date;
    }

    void easterFallsWhereTheTablesSay()
    {
        QFETCH(QDate, easter);
        QCOMPARE(easterSunday(easter.year()), easter);
    }

    void aYearHasElevenPublicHolidays()
    {
        QStringList found;
        for (QDate day(2027, 1, 1); day.year() == 2027; day = day.addDays(1)) {
            if (isPublicHoliday(day, HolidayRegion::France))
                found.append(day.toString(u"MM-dd"_s));
        }
        QCOMPARE(found, (QStringList{u"01-01"_s, u"03-29"_s, u"05-01"_s, u"05-06"_s, u"05-08"_s,
                                     u"05-17"_s, u"07-14"_s, u"08-15"_s, u"11-01"_s, u"11-11"_s,
                                     u"12-25"_s}));
    }

    void damagedRulesAreRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("word that is not a channel")
            << u"channel"_s << QJsonValue(QJsonArray{u"pigeon"_s});
        QTest::newRow("word that is not a requirement")
            << u"requirement"_s << QJsonValue(u"MAYBE"_s);
        QTest::newRow("override of nothing")
            << u"overrides"_s << QJsonValue(QJsonArray{u"NO-SUCH-RULE"_s});
        QTest::newRow("window that does not exist")
            << u"time_window"_s << QJsonValue(u"FR-NO-HOURS"_s);
        QTest::newRow("cap that does not exist")
            << u"frequency"_s << QJsonValue(QJsonArray{u"FR-NO-CAP"_s});
        QTest::newRow("not a date") << u"valid_from"_s << QJsonValue(u"2026-02-30"_s);
        QTest::newRow("an end before the start") << u"valid_to"_s << QJsonValue(u"1999-01-01"_s);
        QTest::newRow("repeated id") << u"id"_s << QJsonValue(u"ANY-SERVICE"_s);
        QTest::newRow("condition nobody knows")
            << u"requires"_s << QJsonValue(QJsonArray{u"full_moon"_s});
        QTest::newRow("reason nobody knows") << u"because"_s << QJsonValue(u"why_not"_s);
        QTest::newRow("no article") << u"legal_ref"_s << QJsonValue(QString());
        QTest::newRow("no country") << u"country"_s << QJsonValue(u"France"_s);
    }

    void damagedRulesAreRefused()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        auto root = shippedRulesJson();
        auto rules = root[u"rules"_s].toArray();
        auto rule = rules[1].toObject();
        const auto id = field == u"id"_s ? value.toString() : rule[u"id"_s].toString();
        rule[field] = value;
        rules[1] = rule;
        root[u"rules"_s] = rules;

        const auto parsed = RuleSet::parse(QJsonDocument(root).toJson());

        QVERIFY_FAILS(parsed, ErrorCode::Invalid);
        QCOMPARE(parsed.error().where.field, id);
    }

private:
    static std::vector<ConsentAct> randomActs(std::mt19937 &random)
    {
        std::vector<ConsentAct> acts;
        const int count = 1 + int(random() % 6);
        const auto start = QDateTime({2026, 3, 1}, {9, 0}, Qt::UTC);
        for (int i = 0; i < count; ++i) {
            ConsentAct act;
            const auto at = start.addDays(int(random() % 12) * 20); // few instants, many ties
            act.at = at.toMSecsSinceEpoch();
            act.day = at.date().toJulianDay();
            act.kind = ActKind(random() % 5);
            act.purpose = act.kind == ActKind::Objected ? 0 : 1 + qint64(random() % 4 == 0);
            act.contactPoint = qint64(random() % 3);
            act.channels = random() % 5 ? ChannelSet(kAllChannels[random() % 2 ? 0 : 4])
                                        : ChannelSet::all();
            act.origin = random() % 6 ? ActOrigin::Person : ActOrigin(1 + random() % 2);
            act.provable = random() % 4 != 0;
            act.evidence = act.provable && random() % 3 != 0;
            act.complete = random() % 5 != 0;
            if (random() % 5 == 0)
                act.validUntil = act.day + 10 + int(random() % 300);
            acts.push_back(act);
        }
        return acts;
    }

    static Facts factsWith(const std::vector<ConsentAct> &acts, int round)
    {
        Facts facts;
        facts.country = countryKey(u"FR");
        facts.locality = localityFor(u"FR", u"75011");
        facts.recipient = RecipientKind(round % 3);
        facts.relation = RecipientRelation((round / 3) % 3);
        facts.channel = round % 2 ? Channel::LiveCall : Channel::Email;
        facts.professionalRelation = Known::Yes;
        facts.purpose = 1;
        facts.contactPoint = 1;
        facts.acts = acts;
        return facts;
    }

    static void checkFurther(const QString &check, const Verdict &verdict, const ContactCase &one)
    {
        const auto name = check.section(u'=', 0, 0);
        const auto value = check.section(u'=', 1);
        if (name == u"ref"_s || name == u"noref"_s) {
            QString all;
            for (const auto &reason : verdict.reasons)
                all += reason.legalRef + u" | "_s;
            const auto part = QString(value).replace(u'_', u' ');
            QVERIFY2(all.contains(part) == (name == u"ref"_s), qPrintable(part + u" in "_s + all));
        } else if (name == u"list"_s) {
            const auto *list = verdict.reasons.first().list;
            QCOMPARE(list ? list->code : QString(), value);
        } else if (name == u"expires"_s) {
            QCOMPARE(verdict.expiresOn.toString(Qt::ISODate), value);
        } else if (name == u"from"_s) {
            QVERIFY(verdict.allowedFrom.has_value());
            const auto zones = one.facts.locality.zones;
            const auto local = verdict.allowedFrom->toTimeZone(
                zoneAt(int(qCountTrailingZeroBits(zones))));
            QCOMPARE(local.toString(u"yyyy-MM-ddTHH:mm"_s), value);
        } else if (name == u"action"_s) {
            QCOMPARE(verdictActionName(verdict.action), value == u"none"_s ? QString() : value);
        } else if (name == u"duty"_s) {
            QVERIFY2(verdict.duties.names().contains(value),
                     qPrintable(verdict.duties.names().join(u' ')));
        } else if (name == u"noduty"_s) {
            QVERIFY2(!verdict.duties.names().contains(value),
                     qPrintable(verdict.duties.names().join(u' ')));
        } else {
            QFAIL(qPrintable(u"unknown check "_s + check));
        }
    }

    std::unique_ptr<RuleSet> m_rules;
    std::vector<ContactCase> m_cases;
};

QTEST_GUILESS_MAIN(TestContactability)
#include "tst_contactability.moc"
