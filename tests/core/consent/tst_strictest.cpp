// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/refusalreplay.h"
#include "core/vault/refusedlog.h"
#include "tests/core/consent/consentbench.h"
#include "tests/support/verify.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array kTried{Channel::Email, Channel::LiveCall, Channel::Sms};

/// What a person did, and when.
struct Did
{
    ActKind kind = ActKind::Given;
    ChannelSet channels;
    QDateTime at;
};

bool isNo(ActKind kind)
{
    return kind != ActKind::Given && kind != ActKind::Renewed;
}

/// The last thing the person said about a channel; of two at the same time the no.
const Did *lastSaid(const QList<Did> &acts, Channel channel, const QDateTime &upTo)
{
    const Did *last = nullptr;
    for (const auto &act : acts) {
        if (!act.channels.contains(channel) || act.at > upTo)
            continue;
        if (!last || act.at > last->at || (act.at == last->at && isNo(act.kind)))
            last = &act;
    }
    return last;
}

QList<Did> randomLife(QRandomGenerator &dice, const QDateTime &now)
{
    QList<Did> acts;
    for (int i = dice.bounded(2, 8); i > 0; --i) {
        Did act;
        act.kind = std::array{ActKind::Given, ActKind::Given, ActKind::Refused, ActKind::Withdrawn,
                              ActKind::Objected}[size_t(dice.bounded(5))];
        act.channels = kTried[size_t(dice.bounded(3))];
        if (act.kind == ActKind::Objected && dice.bounded(2))
            act.channels = ChannelSet::all();
        // Few different moments, so that ties happen.
        act.at = now.addDays(-10 * dice.bounded(1, 25)).addSecs(3600 * dice.bounded(2));
        acts.append(act);
    }
    return acts;
}

Result<void> record(ConsentBench &bench, const Person &person, const Did &act)
{
    if (act.kind == ActKind::Objected) {
        const auto done = bench.consents.object(
            bench.user, {person.id, act.channels, act.at, Mechanism::Signed, {}});
        return done ? Result<void>{} : Failure{done.error()};
    }
    Channel channel = Channel::Email;
    for (const Channel one : kTried) {
        if (act.channels.contains(one))
            channel = one;
    }
    const auto request = ConsentBench::request(person, channel, act.at);
    const auto done = act.kind == ActKind::Given     ? bench.consents.give(bench.user, request)
                      : act.kind == ActKind::Refused ? bench.consents.refuse(bench.user, request)
                                                     : bench.consents.withdraw(bench.user, request);
    return done ? Result<void>{} : Failure{done.error()};
}

/// The database as it is now, to be put back later.
class PutBack
{
public:
    explicit PutBack(ConsentBench &bench)
    {
        if (!bench.vault.db().checkpointTruncate())
            qFatal("the log is in use");
        QFile::copy(bench.vault.path(), path());
    }
    Result<std::unique_ptr<db::Connection>> open(ConsentBench &bench) const
    {
        return db::Connection::open(
            path(), std::make_shared<const SecretBuffer>(bench.vault.keys().database.clone()), {});
    }

private:
    QString path() const { return m_folder.filePath(u"data.db"_s); }

    QTemporaryDir m_folder;
};

Result<RefusalsReplayed> replay(ConsentBench &bench, db::Connection &restored, AuditLog &audit,
                                const vault::RefusedLog &log)
{
    const auto records = log.readAfter();
    if (!records)
        return Failure{records.error()};
    auto tx = restored.begin(SystemAccess::permit());
    if (!tx)
        return Failure{tx.error()};
    auto done = RefusalReplay({bench.vault.clock(), audit, bench.vault.parties(), bench.ledger})
                    .run(*tx, bench.user.userUuid(), records->records);
    if (!done)
        return done;
    if (auto committed = tx->commit(); !committed)
        return Failure{committed.error()};
    return done;
}

} // namespace

/// No order, import, rebuilding, restore or step of the clock opens what the person's last act closed. Rounds and seed come from the
/// environment; the seed is printed.
class TestStrictest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_rounds = qEnvironmentVariableIntValue("ENTENTE_PROPERTY_ROUNDS");
        if (m_rounds <= 0)
            m_rounds = 12;
        const quint32 seed = qEnvironmentVariableIsSet("ENTENTE_PROPERTY_SEED")
                                 ? qEnvironmentVariable("ENTENTE_PROPERTY_SEED").toUInt()
                                 : QRandomGenerator::global()->generate();
        qInfo("seed %u, %d rounds", seed, m_rounds);
        m_dice.seed(seed);
    }

    void nothingOpensWhatTheLastActClosed()
    {
        int closed = 0;
        int opened = 0;
        for (int round = 0; round < m_rounds; ++round) {
            ConsentBench bench;
            const auto now = bench.vault.clock().nowUtc();
            const auto person = add(bench, u"consumer"_s,
                                    {{ContactKind::Email, u"luc@example.fr"_s},
                                     {ContactKind::Mobile, u"06 39 98 20 11"_s}});
            auto acts = randomLife(m_dice, now);
            std::shuffle(acts.begin(), acts.end(), m_dice); // recorded in any order
            for (const auto &act : std::as_const(acts))
                QVERIFY_OK(record(bench, person, act));
            const auto check = [&](const QDateTime &at, const char *when) {
                for (const Channel channel : kTried) {
                    const auto *last = lastSaid(acts, channel, at);
                    const auto word = bench.word(person, channel,
                                                 Moment::on(at.toLocalTime().date()));
                    const auto where = u"round %1, %2, %3"_s.arg(round).arg(
                        channelName(channel), QString::fromLatin1(when));
                    if (!last || isNo(last->kind)) {
                        ++closed;
                        QVERIFY2(word == u"refused", qPrintable(where));
                    } else {
                        opened += word == u"allowed";
                    }
                }
            };
            check(now, "as recorded");
            QVERIFY_OK(bench.consents.rebuild(bench.user, person.id));
            check(now, "rebuilt");

            // A file that claims a consent, dated before or after everything.
            auto claimed = ConsentBench::request(person, kTried[size_t(m_dice.bounded(3))],
                                                 now.addDays(-m_dice.bounded(0, 300)));
            claimed.origin = m_dice.bounded(2) ? ActOrigin::Import : ActOrigin::Merge;
            claimed.mechanism = Mechanism::Unstated;
            (void)bench.consents.give(bench.user, claimed); // refused or weak, never an opening
            check(now, "after an import");

            // The computer's clock runs ahead or back; what was said stays said.
            bench.vault.clock().set(now.addDays(m_dice.bounded(1, 400)));
            check(bench.vault.clock().nowUtc(), "with the clock ahead");
            bench.vault.clock().set(now.addSecs(-m_dice.bounded(1, 86'400)));
            check(now, "with the clock behind");
            bench.vault.clock().set(now);
            check(now, "with the clock right again");
        }
        QVERIFY(closed > m_rounds);
        QVERIFY(opened > 0); // or the test would prove nothing
    }

    void anotherConnectionSaysTheSame()
    {
        for (int round = 0; round < m_rounds / 4 + 1; ++round) {
            ConsentBench bench;
            const auto now = bench.vault.clock().nowUtc();
            const auto person = add(bench, u"consumer"_s,
                                    {{ContactKind::Email, u"luc@example.fr"_s},
                                     {ContactKind::Mobile, u"06 39 98 20 11"_s}});
            for (const auto &act : randomLife(m_dice, now))
                QVERIFY_OK(record(bench, person, act));
            const auto other = bench.vault.connect(db::Mode::ReadOnly);
            AuditLog audit(*other, bench.vault.clock());
            ContactabilityService verdicts({*other, bench.vault.clock(), audit,
                                            bench.vault.parties(), shippedRules(),
                                            bench.suppression});
            for (const Channel channel : kTried) {
                const auto answers = verdicts.ofPerson(
                    bench.user, person.id,
                    {channel, u"commercial"_s, Moment::on(now.toLocalTime().date())});
                QVERIFY_OK(answers);
                QCOMPARE(verdictKindName(answers->first().verdict.kind),
                         bench.word(person, channel, Moment::on(now.toLocalTime().date())));
            }
        }
    }

    // A backup is made at some moment and put back later; the log of refusals lies beside the vault and was not.
    void noDatabaseThatIsPutBackOpensWhatWasClosedSince()
    {
        int closed = 0;
        int opened = 0;
        for (int round = 0; round < m_rounds; ++round) {
            ConsentBench bench;
            const vault::RefusedLog log(bench.vault.folder(), bench.vault.keys().tombstone);
            bench.vault.db().setKeeper(
                [&log](const QList<QByteArray> &records) { return log.append(records); });
            const auto now = bench.vault.clock().nowUtc();
            const auto person = add(bench, u"consumer"_s,
                                    {{ContactKind::Email, u"luc@example.fr"_s},
                                     {ContactKind::Mobile, u"06 39 98 20 11"_s}});
            auto acts = randomLife(m_dice, now);
            std::shuffle(acts.begin(), acts.end(), m_dice);
            const auto before = m_dice.bounded(int(acts.size()) + 1);
            for (const auto &act : acts.first(before))
                QVERIFY_OK(record(bench, person, act));
            const PutBack older(bench);
            for (const auto &act : acts.sliced(before))
                QVERIFY_OK(record(bench, person, act));

            const auto restored = older.open(bench);
            QVERIFY_OK(restored);
            AuditLog audit(**restored, bench.vault.clock());
            QVERIFY_OK(replay(bench, **restored, audit, log));
            QCOMPARE(replay(bench, **restored, audit, log)->count(), 0);
            const auto reader = (*restored)->read(SystemAccess::permit());
            QVERIFY(bench.ledger.verifyChain(reader)->isOk());
            QVERIFY(audit.verify(reader, bench.vault.firstAuditKey())->ok);
            ContactabilityService verdicts({**restored, bench.vault.clock(), audit,
                                            bench.vault.parties(), shippedRules(),
                                            bench.suppression});
            for (const Channel channel : kTried) {
                const auto *last = lastSaid(acts, channel, now);
                const auto answers = verdicts.ofPerson(
                    bench.user, person.id,
                    {channel, u"commercial"_s, Moment::on(now.toLocalTime().date())});
                QVERIFY_OK(answers);
                const auto word = verdictKindName(answers->first().verdict.kind);
                const auto where = u"round %1, %2, backup after %3 of %4"_s.arg(round)
                                       .arg(channelName(channel))
                                       .arg(before)
                                       .arg(acts.size());
                if (!last || isNo(last->kind)) {
                    ++closed;
                    QVERIFY2(word == u"refused", qPrintable(where));
                } else {
                    opened += word == u"allowed";
                }
            }
        }
        QVERIFY(closed > m_rounds);
        QVERIFY(opened > 0);
    }

    void whoWasEnteredAndRefusedAfterTheBackupStaysRefusedWhenEnteredAgain()
    {
        ConsentBench bench;
        const vault::RefusedLog log(bench.vault.folder(), bench.vault.keys().tombstone);
        bench.vault.db().setKeeper(
            [&log](const QList<QByteArray> &records) { return log.append(records); });
        const PutBack older(bench);
        const auto person = add(bench, u"professional"_s,
                                {{ContactKind::Email, u"luc@firm.example"_s}});
        QCOMPARE(bench.word(person, Channel::Email), u"allowed"_s);
        QVERIFY_OK(
            bench.consents.refuse(bench.user, ConsentBench::request(person, Channel::Email)));

        const auto restored = older.open(bench);
        QVERIFY_OK(restored);
        AuditLog audit(**restored, bench.vault.clock());
        const auto done = replay(bench, **restored, audit, log);
        QVERIFY_OK(done);
        QCOMPARE(done->acts, 0);
        QCOMPARE(done->entries, 1);

        const auto hits = bench.suppression.hits((*restored)->read(SystemAccess::permit()),
                                                 {ContactKind::Email, u"luc@firm.example"_s});
        QVERIFY_OK(hits);
        QCOMPARE(hits->size(), 1);
        QVERIFY(hits->first().stops(Channel::Email, u"commercial"));
    }

    void aStreetThatWasRefusedAfterTheBackupStaysRefusedForItsHolderAlone()
    {
        ConsentBench bench;
        const vault::RefusedLog log(bench.vault.folder(), bench.vault.keys().tombstone);
        bench.vault.db().setKeeper(
            [&log](const QList<QByteArray> &records) { return log.append(records); });
        const PutBack older(bench);
        const auto person = add(bench, u"consumer"_s, {}, u"59000"_s);
        QVERIFY_OK(bench.consents.object(bench.user,
                                         {person.id, ChannelSet::all(), {}, Mechanism::Oral, {}}));

        const auto restored = older.open(bench);
        QVERIFY_OK(restored);
        AuditLog audit(**restored, bench.vault.clock());
        QVERIFY_OK(replay(bench, **restored, audit, log));

        const auto reader = (*restored)->read(SystemAccess::permit());
        const auto &street = person.contactPoints.first();
        const auto hitsOf = [&](const HolderName &holder) {
            const auto hits = bench.suppression.hits(reader, {street.kind, street.normal, holder});
            return hits ? hits->size() : -1;
        };
        QCOMPARE(hitsOf(HolderName::ofPerson(u"Luc"_s, u"Morel"_s)), 1);
        QCOMPARE(hitsOf(HolderName::ofPerson(u"L."_s, u"MOREL"_s)), 1);
        QCOMPARE(hitsOf(HolderName::ofPerson(u"Lise"_s, u"Petit"_s)), 0);
        QCOMPARE(hitsOf({}), 1); // nobody knows whose it is
    }

    void whatIsRolledBackLeavesNothingInTheLog()
    {
        ConsentBench bench;
        const vault::RefusedLog log(bench.vault.folder(), bench.vault.keys().tombstone);
        bench.vault.db().setKeeper(
            [&log](const QList<QByteArray> &records) { return log.append(records); });
        const auto person = add(bench, u"consumer"_s, {{ContactKind::Email, u"luc@example.fr"_s}});
        {
            auto tx = bench.vault.db().begin(SystemAccess::permit());
            QVERIFY_OK(tx);
            QVERIFY_OK(bench.recorder.record(*tx, bench.user.userUuid(), ActKind::Refused,
                                             ConsentBench::request(person, Channel::Email)));
        }
        QVERIFY(log.readAfter()->records.isEmpty());
    }

    void aRefusalThatTheLogCannotTakeIsNotAcknowledged()
    {
        ConsentBench bench;
        bench.vault.db().setKeeper([](const QList<QByteArray> &) -> Result<void> {
            return Failure{ErrorCode::NoSpace, u"full"_s};
        });
        const auto person = add(bench, u"consumer"_s, {{ContactKind::Email, u"luc@example.fr"_s}});

        QVERIFY_FAILS(
            bench.consents.refuse(bench.user, ConsentBench::request(person, Channel::Email)),
            ErrorCode::NoSpace);

        QCOMPARE(bench.vault.count(u"SELECT COUNT(*) FROM consent_event"_s), 0);
    }

private:
    int m_rounds = 0;
    QRandomGenerator m_dice;
};

QTEST_GUILESS_MAIN(TestStrictest)
#include "tst_strictest.moc"
