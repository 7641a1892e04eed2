// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/rulebook.h"
#include "core/consent/rulewatch.h"
#include "tests/core/consent/consentbench.h"
#include "tests/support/verify.h"

#include <QTest>
#include <QTimeZone>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kDayOfTheLaw(2026, 8, 11); // from here on, consumers are called with their consent only

Person reachable(ConsentBench &bench, const QString &kind, const QString &mail,
                 const QString &mobile)
{
    return add(bench, kind, {{ContactKind::Email, mail}, {ContactKind::Mobile, mobile}});
}

qint64 peopleOf(const QList<ChannelOutlook> &outlooks, Channel channel, VerdictKind kind)
{
    for (const auto &outlook : outlooks) {
        if (outlook.channel == channel)
            return outlook.of(kind);
    }
    return -1;
}

} // namespace

class TestRuleWatch final : public QObject
{
    Q_OBJECT

private slots:
    void anOutlookCountsEveryPersonOncePerChannel()
    {
        ConsentBench bench;
        const auto called = reachable(bench, u"consumer"_s, u"a@example.fr"_s, u"06 39 98 20 11"_s);
        reachable(bench, u"consumer"_s, u"b@example.fr"_s, u"06 39 98 20 12"_s);
        add(bench, u"consumer"_s, {{ContactKind::Email, u"c@example.fr"_s}});
        QVERIFY_OK(bench.consents.give(
            bench.user, ConsentBench::request(called, Channel::LiveCall, utc(2026, 10, 1, 10))));

        const auto outlook =
            RuleWatch(bench.verdicts).outlook(bench.user, u"commercial"_s, {2026, 11, 24});

        QVERIFY_OK(outlook);
        QCOMPARE(outlook->size(), qsizetype(kAllChannels.size()));
        for (const auto &channel : *outlook) {
            qint64 sum = 0;
            for (const auto number : channel.people)
                sum += number;
            QCOMPARE(sum, 3);
        }
        QCOMPARE(peopleOf(*outlook, Channel::LiveCall, VerdictKind::Allowed), 1);
        QCOMPARE(peopleOf(*outlook, Channel::LiveCall, VerdictKind::Refused), 1);
        QCOMPARE(peopleOf(*outlook, Channel::LiveCall, VerdictKind::NotApplicable), 1);
        QCOMPARE(peopleOf(*outlook, Channel::Email, VerdictKind::Refused), 3);
    }

    void aSimulatedDayHasTheOutlookAndTheChangesOfThatDay()
    {
        ConsentBench bench;
        const auto person = reachable(bench, u"consumer"_s, u"a@example.fr"_s, u"06 39 98 20 11"_s);
        reachable(bench, u"consumer"_s, u"b@example.fr"_s, u"06 39 98 20 12"_s);
        QVERIFY_OK(bench.consents.give(
            bench.user, ConsentBench::request(person, Channel::LiveCall, utc(2025, 11, 20, 14))));
        QVERIFY_OK(bench.consents.refuse(
            bench.user, ConsentBench::request(person, Channel::Email, utc(2026, 11, 1, 14))));
        const RuleWatch watch(bench.verdicts);
        const QDate day(2026, 11, 20);

        const auto simulated = watch.simulate(bench.user, u"commercial"_s, day);

        QVERIFY_OK(simulated);
        const auto outlook = watch.outlook(bench.user, u"commercial"_s, day);
        QVERIFY_OK(outlook);
        for (const Channel channel : kAllChannels)
            QVERIFY((*outlook)[int(channel)].people == simulated->outlook[int(channel)].people);
        QCOMPARE(simulated->changes.size(), 1);
        QCOMPARE(simulated->changes.first().reachAfter, Reach::ToAsk);
        const auto &mails = simulated->outlook[int(Channel::Email)];
        QCOMPARE(mails.of(Reach::Refused), 1);
        QCOMPARE(mails.of(Reach::ToAsk), 1);
        QCOMPARE(mails.of(VerdictKind::Refused), 2);
        QCOMPARE(mails.total(), 2);
    }

    void theDayAConsentEndsNamesItsPerson()
    {
        ConsentBench bench;
        const auto person = reachable(bench, u"consumer"_s, u"a@example.fr"_s, u"06 39 98 20 11"_s);
        reachable(bench, u"consumer"_s, u"b@example.fr"_s, u"06 39 98 20 12"_s);
        QVERIFY_OK(bench.consents.give(
            bench.user, ConsentBench::request(person, Channel::LiveCall, utc(2025, 11, 20, 14))));
        const RuleWatch watch(bench.verdicts);

        const auto changes = watch.changes(bench.user, u"commercial"_s, {2026, 11, 20});

        QVERIFY_OK(changes);
        QCOMPARE(changes->size(), 1);
        const auto &change = changes->first();
        QCOMPARE(change.personUuid, person.uuid);
        QCOMPARE(int(change.channel), int(Channel::LiveCall));
        QCOMPARE(int(change.before), int(VerdictKind::Allowed));
        QCOMPARE(int(change.after), int(VerdictKind::Refused));
        QCOMPARE(change.reason, u"consent_expired"_s);
        QVERIFY(change.legalRef.contains(u"R223-1"_s));
        QVERIFY(watch.changes(bench.user, u"commercial"_s, {2026, 11, 21})->isEmpty());
    }

    void theDayALawComesIntoForceNamesWhoCannotBeCalledAnyMore()
    {
        ConsentBench bench;
        const auto consumer = reachable(bench, u"consumer"_s, u"a@example.fr"_s,
                                        u"06 39 98 20 11"_s);
        reachable(bench, u"professional"_s, u"b@example.fr"_s, u"06 39 98 20 12"_s);

        const auto changes =
            RuleWatch(bench.verdicts).changes(bench.user, u"commercial"_s, kDayOfTheLaw);

        QVERIFY_OK(changes);
        QStringList called;
        for (const auto &change : *changes) {
            if (change.channel == Channel::LiveCall)
                called.append(change.personUuid);
        }
        QCOMPARE(called, QStringList{consumer.uuid});
    }

    void aLongQuestionCanBeCancelled()
    {
        ConsentBench bench;
        for (int i = 0; i < 1100; ++i)
            add(bench, u"consumer"_s, {{ContactKind::Email, u"p%1@example.fr"_s.arg(i)}});
        QVERIFY_FAILS(
            RuleWatch(bench.verdicts)
                .outlook(bench.user, u"commercial"_s, {2026, 11, 24}, [](qint64) { return false; }),
            ErrorCode::Cancelled);
    }

    void anUnknownPurposeIsSaid()
    {
        ConsentBench bench;
        add(bench, u"consumer"_s, {{ContactKind::Email, u"a@example.fr"_s}});
        QVERIFY_FAILS(RuleWatch(bench.verdicts).changes(bench.user, u"unheard"_s, kDayOfTheLaw),
                      ErrorCode::NotFound);
    }

    void everyRuleHasASourceAndSaysHowSureItIs()
    {
        const auto notes = shippedRuleNotes();
        QVERIFY_OK(notes);
        QCOMPARE(size_t(notes->size()), shippedRules().rules().size());
        for (const auto &note : *notes) {
            QVERIFY2(shippedRules().byId(note.id), qPrintable(note.id));
            QVERIFY2(!note.legalRef.isEmpty() && !note.confidence.isEmpty(), qPrintable(note.id));
            QVERIFY2(!note.channels.isEmpty() && note.validFrom.isValid(), qPrintable(note.id));
        }
    }
};

QTEST_GUILESS_MAIN(TestRuleWatch)
#include "tst_rulewatch.moc"
