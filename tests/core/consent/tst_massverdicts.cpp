// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/factsblock.h"
#include "tests/core/consent/inventedcrowd.h"
#include "tests/support/verify.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <tuple>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

bool areAlike(const Verdict &one, const Verdict &other)
{
    const auto sameReason = [](const Reason &a, const Reason &b) {
        return a.code == b.code && a.legalRef == b.legalRef && a.date == b.date && a.rule == b.rule
               && a.list == b.list;
    };
    return one.kind == other.kind && one.action == other.action && one.duties == other.duties
           && one.expiresOn == other.expiresOn && one.allowedFrom == other.allowedFrom
           && std::equal(one.reasons.begin(), one.reasons.end(), other.reasons.begin(),
                         other.reasons.end(), sameReason);
}

} // namespace

class TestMassVerdicts final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_bench = std::make_unique<ConsentBench>();
        inventCrowd(*m_bench);
        m_alone = std::make_unique<Alone>(*m_bench);
    }

    void everybodyIsAnsweredAsEachWouldBeAlone_data()
    {
        QTest::addColumn<QString>("purpose");
        QTest::addColumn<int>("days"); // from today; 0 is the instant
        QTest::addColumn<bool>("packed");
        for (const bool packed : {false, true}) {
            const auto row = [packed](const char *name) -> QTestData & {
                return QTest::addRow("%s%s", name, packed ? ", from blocks" : "");
            };
            row("now") << u"commercial"_s << 0 << packed;
            row("now, another purpose") << u"noncommercial"_s << 0 << packed;
            row("a service message") << u"service"_s << 0 << packed;
            row("the day after tomorrow") << u"commercial"_s << 2 << packed;
            row("in half a year") << u"commercial"_s << 180 << packed;
            row("half a year ago, from the whole history") << u"commercial"_s << -180 << packed;
        }
    }

    void everybodyIsAnsweredAsEachWouldBeAlone()
    {
        QFETCH(QString, purpose);
        QFETCH(int, days);
        QFETCH(bool, packed);
        m_bench->vault.execute(u"DELETE FROM facts_block"_s);
        if (packed)
            packEverybody(*m_bench);
        QCOMPARE(blocksKept(*m_bench), packed ? inventedPeople() / kPeopleInBlock + 1 : 0);
        ContactQuestion question;
        question.purpose = purpose;
        const auto now = m_bench->vault.clock().nowUtc();
        question.moment = days ? Moment::on(now.date().addDays(days)) : Moment::at(now);
        std::array<int, 5> kinds{};
        QList<ContactAnswer> alone;
        int answers = 0;
        QString different;

        const auto asked = m_bench->verdicts.ofEveryone(
            m_bench->user, question, [&](const PersonVerdict &answer) {
                if (answers++ % int(kAllChannels.size()) == 0) {
                    const auto all = m_alone->verdicts.ofPerson(m_bench->user, answer.person,
                                                                question);
                    alone = all ? *all : QList<ContactAnswer>();
                }
                const ContactAnswer *best = nullptr;
                for (const auto &each : std::as_const(alone)) {
                    if (each.channel == answer.channel
                        && (!best || each.verdict.kind < best->verdict.kind))
                        best = &each;
                }
                if (!best || !areAlike(best->verdict, answer.verdict))
                    different = u"person %1, %2"_s.arg(answer.person.number())
                                    .arg(channelName(answer.channel));
                ++kinds[size_t(answer.verdict.kind)];
                return different.isEmpty();
            });

        QVERIFY_OK(asked);
        QCOMPARE(different, QString());
        QCOMPARE(answers, inventedPeople() * int(kAllChannels.size()));
        // A crowd that gets one answer would prove nothing.
        QVERIFY(kinds[size_t(VerdictKind::Allowed)] > 0);
        QVERIFY(kinds[size_t(VerdictKind::NotApplicable)] > 0);
        QVERIFY(kinds[size_t(VerdictKind::Refused)] > 0 || purpose == u"service"_s);
    }

    void oneChannelIsAskedAloneAsAmongAll()
    {
        ContactQuestion question;
        question.purpose = u"commercial"_s;
        std::vector<VerdictKind> among;
        QVERIFY_OK(
            m_bench->verdicts.ofEveryone(m_bench->user, question, [&](const PersonVerdict &answer) {
                if (answer.channel == Channel::Post)
                    among.push_back(answer.verdict.kind);
                return true;
            }));
        question.channel = Channel::Post;
        std::vector<VerdictKind> only;
        QVERIFY_OK(
            m_bench->verdicts.ofEveryone(m_bench->user, question, [&](const PersonVerdict &answer) {
                only.push_back(answer.verdict.kind);
                return true;
            }));
        QCOMPARE(only.size(), size_t(inventedPeople()));
        QVERIFY(only == among);
    }

    void rangesSideBySideSayWhatOneWalkSays()
    {
        ContactQuestion question;
        question.purpose = u"commercial"_s;
        using Answers = std::vector<std::tuple<PersonId, Channel, VerdictKind>>;
        const auto into = [](Answers &answers) {
            return [&answers](const PersonVerdict &answer) {
                answers.emplace_back(answer.person, answer.channel, answer.verdict.kind);
                return true;
            };
        };
        Answers one;
        QVERIFY_OK(m_bench->verdicts.ofEveryone(m_bench->user, question, into(one)));
        auto &vault = m_bench->vault;
        for (const bool isSideBySide : {false, true}) {
            ContactabilityService::Collaborators with{vault.db(),     vault.clock(),
                                                      vault.audit(),  vault.parties(),
                                                      shippedRules(), m_bench->suppression};
            if (isSideBySide)
                with.connectAgain = [&vault] {
                    return Result<std::unique_ptr<db::Connection>>(
                        vault.connect(db::Mode::ReadOnly));
                };
            std::array<Answers, 3> ranges;
            std::vector<ContactabilityService::TakeVerdict> takers;
            for (auto &range : ranges)
                takers.push_back(into(range));

            QVERIFY_OK(ContactabilityService(with).ofEveryone(m_bench->user, question, takers));

            Answers together;
            for (const auto &range : ranges) {
                QVERIFY(!range.empty());
                together.insert(together.end(), range.begin(), range.end());
            }
            QVERIFY(together == one);
        }
    }

    void whoeverHasEnoughStopsTheWalk()
    {
        ContactQuestion question;
        question.purpose = u"commercial"_s;
        int answers = 0;
        QVERIFY_OK(m_bench->verdicts.ofEveryone(
            m_bench->user, question, [&](const PersonVerdict &) { return ++answers < 8; }));
        QCOMPARE(answers, 8);
    }

private:
    /// Asks on a connection of its own, while the walk over everybody holds the statements of the other.
    struct Alone
    {
        explicit Alone(ConsentBench &bench)
            : connection(bench.vault.connect(db::Mode::ReadOnly))
            , audit(*connection, bench.vault.clock())
            , verdicts({*connection, bench.vault.clock(), audit, bench.vault.parties(),
                        shippedRules(), bench.suppression})
        {}
        std::unique_ptr<db::Connection> connection;
        AuditLog audit;
        ContactabilityService verdicts;
    };

    std::unique_ptr<ConsentBench> m_bench;
    std::unique_ptr<Alone> m_alone;
};

QTEST_GUILESS_MAIN(TestMassVerdicts)
#include "tst_massverdicts.moc"
