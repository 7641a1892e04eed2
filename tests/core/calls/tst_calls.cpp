// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calls/callservice.h"
#include "tests/core/consent/consentbench.h"
#include "tests/support/verify.h"

#include <QTest>
#include <QTimeZone>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

QDateTime paris(QDate day, QTime time)
{
    return QDateTime(day, time, QTimeZone("Europe/Paris")).toUTC();
}

struct CallBench : ConsentBench
{
    Person consumer(const QString &postalCode = u"75011"_s)
    {
        return add(*this, u"consumer"_s, {{ContactKind::Mobile, u"06 39 98 20 11"_s}}, postalCode);
    }
    Person consenting()
    {
        const auto person = consumer();
        if (!consents.give(user, request(person, Channel::LiveCall, utc(2026, 9, 1, 10))))
            qFatal("no consent");
        return person;
    }
    CallBrief brief(const Person &person, const QString &purpose = u"commercial"_s)
    {
        const auto found = calls.brief(user, person.id, purpose);
        if (!found)
            qFatal("%s", qPrintable(found.error().detail));
        return *found;
    }
    CallReport report(const Person &person, CallOutcome outcome)
    {
        CallReport one;
        one.person = person.id;
        one.contactPoint = person.contactPoints.first().uuid;
        one.outcome = outcome;
        return one;
    }
};

} // namespace

/// The guard before a call, and what its end records (C. conso L223-1, R223-3, D223-9).
class TestCalls final : public QObject
{
    Q_OBJECT

private slots:
    void theGuardSaysTheHoursWhereThePersonIs_data()
    {
        QTest::addColumn<QString>("postalCode");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<bool>("open");
        QTest::addColumn<bool>("holiday");
        QTest::addColumn<QDateTime>("opensAt");

        const QDate tuesday(2026, 11, 24);
        QTest::newRow("in the morning")
            << u"75011"_s << paris(tuesday, {11, 0}) << true << false << QDateTime();
        QTest::newRow("at noon") << u"75011"_s << paris(tuesday, {13, 30}) << false << false
                                 << paris(tuesday, {14, 0});
        QTest::newRow("on a Saturday") << u"75011"_s << paris({2026, 11, 28}, {11, 0}) << false
                                       << false << paris({2026, 11, 30}, {10, 0});
        QTest::newRow("on Christmas") << u"75011"_s << paris({2026, 12, 25}, {11, 0}) << false
                                      << true << paris({2026, 12, 28}, {10, 0});
        QTest::newRow("on the island of La Réunion")
            << u"97400"_s << utc(2026, 11, 24, 17) << false << false << utc(2026, 11, 25, 6);
    }
    void theGuardSaysTheHoursWhereThePersonIs()
    {
        QFETCH(const QString, postalCode);
        QFETCH(const QDateTime, now);
        QFETCH(const bool, open);
        QFETCH(const bool, holiday);
        QFETCH(const QDateTime, opensAt);
        CallBench bench;
        const auto person = bench.consumer(postalCode);
        bench.vault.clock().set(now);

        const auto brief = bench.brief(person);

        QCOMPARE(brief.hours.isOpen, open);
        QCOMPARE(brief.hours.isHoliday, holiday);
        QCOMPARE(brief.hours.opensAt.value_or(QDateTime()), opensAt);
        QCOMPARE(brief.hours.weekdays, (QList<int>{1, 2, 3, 4, 5}));
        QCOMPARE(brief.hours.spans.size(), 2);
        QVERIFY(brief.hours.legalRef.contains(u"D223-9"_s));
        QVERIFY(brief.hours.isLaw);
    }

    void theFourthAttemptClosesAndTheGuardSaysUntilWhen()
    {
        CallBench bench;
        const auto person = bench.consenting();
        for (const int day : {3, 10, 17}) {
            bench.vault.clock().set(paris({2026, 11, day}, {11, 0}));
            QVERIFY(bench.brief(person).mayDial());
            QVERIFY_OK(bench.calls.dial(bench.user, person.id));
        }
        bench.vault.clock().set(paris({2026, 11, 20}, {11, 0}));
        auto report = bench.report(person, CallOutcome::NoAnswer);
        const auto dialled = bench.calls.dial(bench.user, person.id);
        QVERIFY_OK(dialled);
        report.activity = *dialled;
        QVERIFY_OK(bench.calls.report(bench.user, report));
        bench.vault.clock().set(paris({2026, 11, 24}, {11, 0}));

        const auto brief = bench.brief(person);

        QVERIFY(!brief.mayDial());
        QCOMPARE(brief.answer.verdict.kind, VerdictKind::NotNow);
        QCOMPARE(brief.frequency.max, 4);
        QCOMPARE(brief.frequency.days, 30);
        QCOMPARE(brief.frequency.attempts.size(),
                 4); // the report completed the fourth, it is no fifth
        QCOMPARE(brief.frequency.attempts.last().outcome, u"no_answer"_s);
        QCOMPARE(brief.frequency.freeOn, QDate(2026, 12, 3));
    }

    void aRefusalInACallIsAnObjectionToCallsAlone()
    {
        CallBench bench;
        const auto person = bench.consenting();
        bench.vault.clock().set(paris({2026, 11, 24}, {11, 0}));

        QVERIFY_OK(bench.calls.report(bench.user, bench.report(person, CallOutcome::Refused)));

        const auto brief = bench.brief(person);
        QVERIFY(!brief.mayDial());
        QVERIFY(brief.refusal);
        QCOMPARE(brief.refusal->code, ReasonCode::Objection);
        QCOMPARE(brief.refusal->date, QDate(2026, 11, 24));
        const auto history = bench.consents.history(bench.user, person.id);
        QVERIFY_OK(history);
        QCOMPARE(history->last().event.kind, ActKind::Objected);
        QCOMPARE(history->last().event.mechanism, Mechanism::Oral);
        QVERIFY(history->last().event.channels.contains(Channel::LiveCall));
        QVERIFY(history->last().event.channels.contains(Channel::AutomatedCall));
        QVERIFY(!history->last().event.channels.contains(Channel::Email));
        QVERIFY(!history->last().event.channels.contains(Channel::Sms));
        QVERIFY_OK(bench.consents.verifyLedger(bench.user));
        QVERIFY(bench.consents.verifyLedger(bench.user)->isOk());
        // A service call stays possible: it promotes nothing.
        QVERIFY(bench.brief(person, u"service"_s).mayDial());
    }

    void noMoreOffersAtAllClosesEveryChannel()
    {
        CallBench bench;
        const auto person = bench.consenting();
        QVERIFY_OK(bench.consents.give(
            bench.user, ConsentBench::request(person, Channel::Sms, utc(2026, 9, 1, 10))));

        QVERIFY_OK(bench.calls.report(bench.user, bench.report(person, CallOutcome::RefusedAll)));

        QCOMPARE(bench.word(person, Channel::LiveCall), u"refused"_s);
        QCOMPARE(bench.word(person, Channel::Sms), u"refused"_s);
    }

    void anAgreedTimeIsKeptAndOpensTheEvening()
    {
        CallBench bench;
        const auto person = bench.consenting();
        bench.vault.clock().set(paris({2026, 11, 24}, {11, 0}));
        auto report = bench.report(person, CallOutcome::CallBack);
        const auto evening = paris({2026, 11, 26}, {20, 30});
        report.callAt = evening;
        QVERIFY_FAILS(bench.calls.report(bench.user, report), ErrorCode::Invalid); // no proof
        QCOMPARE(bench.vault.count(u"SELECT COUNT(*) FROM activity"_s), 0);
        report.note = u"Jeudi à 20 h 30, a-t-il dit"_s;

        QVERIFY_OK(bench.calls.report(bench.user, report));

        QCOMPARE(bench.brief(person).appointments, QList<QDateTime>{evening});
        bench.vault.clock().set(evening);
        QVERIFY(bench.brief(person).mayDial());
        QVERIFY(!bench.brief(person).hours.isOpen);
        bench.vault.clock().set(evening.addSecs(3600));
        QVERIFY(!bench.brief(person).mayDial());
        report.callAt = evening;
        QVERIFY_FAILS(bench.calls.report(bench.user, report), ErrorCode::Invalid); // in the past
    }

    void anAgreedTimeOpensThatCallToSomebodyWithoutConsent()
    {
        CallBench bench;
        const auto person = bench.consumer();
        bench.vault.clock().set(paris({2026, 11, 24}, {11, 0}));
        auto report = bench.report(person, CallOutcome::CallBack);
        const auto agreed = paris({2026, 11, 26}, {20, 30});
        report.callAt = agreed;
        report.note = u"Jeudi à 20 h 30, pour le devis"_s;
        QVERIFY_OK(bench.calls.report(bench.user, report));

        QCOMPARE(bench.word(person, Channel::LiveCall, Moment::at(agreed)), u"allowed"_s);
        QCOMPARE(bench.word(person, Channel::LiveCall, Moment::at(agreed.addSecs(600))),
                 u"allowed"_s);
        QCOMPARE(bench.word(person, Channel::LiveCall, Moment::at(agreed.addSecs(3600))),
                 u"refused"_s);
        QCOMPARE(bench.word(person, Channel::LiveCall, Moment::at(agreed.addSecs(-86'400))),
                 u"refused"_s);

        bench.vault.clock().advance(3600);
        QVERIFY_OK(bench.calls.report(bench.user, bench.report(person, CallOutcome::Refused)));
        QCOMPARE(bench.word(person, Channel::LiveCall, Moment::at(agreed)), u"refused"_s);
    }

    void anOutcomeIsWrittenOnTheCallOfThisPersonOnly()
    {
        CallBench bench;
        const auto called = bench.consenting();
        const auto other = bench.consumer(u"69001"_s);
        bench.vault.clock().set(paris({2026, 11, 24}, {11, 0}));
        const auto dialled = bench.calls.dial(bench.user, called.id);
        QVERIFY_OK(dialled);
        auto report = bench.report(other, CallOutcome::Refused);
        report.activity = *dialled;

        QVERIFY_FAILS(bench.calls.report(bench.user, report), ErrorCode::NotFound);

        QCOMPARE(bench.word(other, Channel::LiveCall), u"refused"_s); // for want of a consent
        QCOMPARE(bench.vault.count(u"SELECT COUNT(*) FROM activity WHERE outcome <> ''"_s), 0);
    }

    void aRequestToBeCalledBackOpensTheCall()
    {
        CallBench bench;
        const auto person = bench.consumer();
        bench.vault.clock().set(paris({2026, 11, 24}, {11, 0}));
        QVERIFY(!bench.brief(person).mayDial());
        auto report = bench.report(person, CallOutcome::CallBack);
        report.note = u"Rappelez-moi pour le devis"_s;

        QVERIFY_OK(bench.calls.report(bench.user, report));

        const auto brief = bench.brief(person);
        QVERIFY(brief.mayDial());
        QCOMPARE(brief.asked.value_or(QDateTime()), paris({2026, 11, 24}, {11, 0}));
    }

    void aWrongNumberLeavesTheCardAndCanBeUndone()
    {
        CallBench bench;
        const auto person = bench.consenting();

        QVERIFY_OK(bench.calls.report(bench.user, bench.report(person, CallOutcome::WrongNumber)));

        const auto stored = bench.vault.people().byId(bench.user, person.id);
        QVERIFY_OK(stored);
        QCOMPARE(stored->contactPoints.first().status, ContactStatus::Wrong);
        QCOMPARE(bench.word(person, Channel::LiveCall), u"not_applicable"_s);
        QCOMPARE(bench.vault.count(u"SELECT COUNT(*) FROM undo_step"_s), 1);
        QCOMPARE(stored->lastContactOn, QDate(2026, 9, 1)); // it was not the person who answered
    }

    void onlyWhoIsReachedMovesTheLastContact_data()
    {
        QTest::addColumn<int>("outcome");
        QTest::addColumn<bool>("moves");

        QTest::newRow("no answer") << int(CallOutcome::NoAnswer) << false;
        QTest::newRow("message left") << int(CallOutcome::MessageLeft) << false;
        QTest::newRow("spoke") << int(CallOutcome::Spoke) << true;
        QTest::newRow("refused") << int(CallOutcome::Refused) << true;
    }
    void onlyWhoIsReachedMovesTheLastContact()
    {
        QFETCH(const int, outcome);
        QFETCH(const bool, moves);
        CallBench bench;
        const auto person = bench.consumer();

        QVERIFY_OK(bench.calls.report(bench.user,
                                      bench.report(person, static_cast<CallOutcome>(outcome))));

        QCOMPARE(bench.vault.people().byId(bench.user, person.id)->lastContactOn.isValid(), moves);
    }

    void nobodyCompletesTheCallOfSomebodyElseOrTwice()
    {
        CallBench bench;
        const auto person = bench.consumer();
        const auto dialled = bench.calls.dial(bench.vault.as(Role::Salesperson), person.id);
        QVERIFY_OK(dialled);
        auto report = bench.report(person, CallOutcome::Spoke);
        report.activity = *dialled;

        QVERIFY_FAILS(bench.calls.report(bench.user, report), ErrorCode::NotFound);
        QVERIFY_OK(bench.calls.report(bench.vault.as(Role::Salesperson), report));
        QVERIFY_FAILS(bench.calls.report(bench.vault.as(Role::Salesperson), report),
                      ErrorCode::NotFound);
    }

    void aFailureLeavesNoHalfOfTheReport()
    {
        CallBench bench;
        const auto person = bench.consumer();
        auto report = bench.report(person, CallOutcome::WrongNumber);
        report.contactPoint = u"nothing"_s;

        QVERIFY_FAILS(bench.calls.report(bench.user, report), ErrorCode::NotFound);

        QCOMPARE(bench.vault.count(u"SELECT COUNT(*) FROM activity"_s), 0);
    }

    void aBusinessCallHasHoursByCautionAndNoNumberByLaw()
    {
        CallBench bench;
        const auto person = add(bench, u"professional"_s,
                                {{ContactKind::Mobile, u"06 39 98 20 11"_s},
                                 {ContactKind::Email, u"luc@verrier.example"_s}});

        const auto brief = bench.brief(person);

        QVERIFY(brief.mayDial());
        QCOMPARE(brief.hours.spans.size(), 2);
        QVERIFY(!brief.hours.isLaw);
        QVERIFY(brief.hours.legalRef.contains(u"sans obligation"_s));
        QCOMPARE(brief.frequency.max, 0);
    }
};

QTEST_GUILESS_MAIN(TestCalls)
#include "tst_calls.moc"
