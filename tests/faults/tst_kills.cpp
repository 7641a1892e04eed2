// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/vaultstate.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kKillsInShort = 40;
constexpr int kKillsPerVault = 20; // then a fresh copy, so that a check stays short
constexpr qint64 kRowsPerFile = 400;

int killsWanted()
{
    const int wanted = qEnvironmentVariableIntValue("ENTENTE_KILLS");
    return wanted > 0 ? wanted : kKillsInShort;
}

/// What the vault answered for, kept outside of it: an operation counts as acknowledged once its JSON was printed.
struct Sidecar
{
    QHash<QString, qint64> imports; ///< by source: how many rows are known to be there
    QSet<QString> erased;           ///< UUIDs
    QSet<QString> present;          ///< UUIDs of the sample that are still there
};

struct Tally
{
    int kills = 0;
    int finished = 0; ///< the process was done before the kill
    int acknowledged = 0;
    int happened = 0; ///< not acknowledged, yet wholly done
    int undone = 0;   ///< nothing of it was left
};

} // namespace

class TestKills final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_vault = std::make_unique<CommandLineVault>(QStringLiteral(ENTENTE_CLI));
        fillWithSample(*m_vault, 150, 54, 5);
        m_template = m_vault->folder();
        m_random.seed(20261124);
    }

    void killedImportsAreWholeOrNotThere()
    {
        killAway(&TestKills::importCommand, &TestKills::judgeImport);
    }
    void killedErasuresAreWholeOrNotThere()
    {
        killAway(&TestKills::eraseCommand, &TestKills::judgeErasure);
    }

private:
    using MakeCommand = QStringList (TestKills::*)(int);
    using Judge = void (TestKills::*)(bool, const VaultState &);

    QStringList importCommand(int number)
    {
        m_subject = u"lot-%1"_s.arg(number);
        const auto file = m_vault->write(m_subject + u".csv"_s,
                                         visitorsCsv(m_subject, int(kRowsPerFile)));
        return {u"import"_s,         file,           u"--source"_s,
                m_subject,           u"--basis"_s,   u"legitimate_interest"_s,
                u"--collected-on"_s, u"2026-11-01"_s};
    }

    void judgeImport(bool acknowledged, const VaultState &state)
    {
        const auto rows = state.people.value(m_subject);
        QVERIFY2(rows == 0 || rows == kRowsPerFile,
                 qPrintable(u"%1 rows of a killed import"_s.arg(rows)));
        QCOMPARE(state.batches.value(m_subject), qint64(rows == 0 ? 0 : 1));
        if (acknowledged)
            QCOMPARE(rows, kRowsPerFile);
        note(acknowledged, rows != 0);
        if (rows != 0)
            m_sidecar.imports.insert(m_subject, rows);
    }

    QStringList eraseCommand(int)
    {
        auto all = m_sidecar.present.values();
        all.sort();
        m_subject = all.at(m_random.bounded(int(all.size())));
        return {u"subject"_s, u"erase"_s, m_subject, u"--yes"_s};
    }

    void judgeErasure(bool acknowledged, const VaultState &state)
    {
        const bool gone = !state.personUuids.contains(m_subject);
        QCOMPARE(state.acts, state.tombstones);
        QCOMPARE(state.logged,
                 state.tombstones); // else an old data.db put back would bring the person back
        QCOMPARE(state.acts, qint64(m_sidecar.erased.size()) + (gone ? 1 : 0));
        if (acknowledged)
            QVERIFY2(gone, "an acknowledged erasure was lost");
        note(acknowledged, gone);
        if (gone) {
            m_sidecar.erased.insert(m_subject);
            m_sidecar.present.remove(m_subject);
        }
    }

    void note(bool acknowledged, bool happened)
    {
        if (acknowledged)
            ++m_tally.acknowledged;
        else if (happened)
            ++m_tally.happened;
        else
            ++m_tally.undone;
    }

    void freshVault(int number)
    {
        const auto copy = m_vault->file(u"round-%1.entente"_s.arg(number));
        copyFolder(m_template, copy);
        m_vault->setFolder(copy);
        m_sidecar = {};
        const auto state = VaultState::read(*m_vault);
        QCOMPARE(state.fault, QString());
        m_sidecar.present = state.personUuids;
    }

    /// How long the operation takes when nobody kills it.
    int undisturbed(MakeCommand make)
    {
        freshVault(m_round++);
        const auto command = (this->*make)(m_number++);
        QElapsedTimer timer;
        timer.start();
        const auto answer = m_vault->run(command);
        if (answer.exitCode != 0)
            qWarning("%s", answer.all().constData());
        return answer.exitCode == 0 ? int(timer.elapsed()) : -1;
    }

    /// True when the process printed its answer before it died.
    bool killOne(const QStringList &command, int afterMs)
    {
        QProcess process;
        process.setProcessEnvironment(CommandLineVault::environment());
        process.start(m_vault->program(), m_vault->arguments(command));
        process.waitForStarted();
        if (process.waitForFinished(afterMs))
            ++m_tally.finished;
        process.kill();
        process.waitForFinished();
        const auto answer = CommandLineVault::answerOf(process);
        return answer.json.isObject() && !answer.object().contains(u"error"_s);
    }

    void killAway(MakeCommand make, Judge judge)
    {
        m_tally = {};
        const int usual = undisturbed(make);
        QVERIFY2(usual > 0, "the operation does not run undisturbed");
        const int kills = (killsWanted() + 1) / 2;
        double reach =
            usual; // follows the machine's load, so that the kills fall all over the operation
        for (int i = 0; i < kills; ++i) {
            if (i % kKillsPerVault == 0) {
                freshVault(m_round++);
                if (QTest::currentTestFailed())
                    return;
            }
            const auto command = (this->*make)(m_number++);
            const int finishedBefore = m_tally.finished;
            const bool acknowledged = killOne(command, 1 + int(m_random.bounded(reach)));
            reach *= m_tally.finished > finishedBefore || acknowledged ? 0.9 : 1.05;
            ++m_tally.kills;
            const auto state = VaultState::read(*m_vault);
            QVERIFY2(state.fault.isEmpty(),
                     qPrintable(u"after kill %1: %2"_s.arg(i).arg(state.fault)));
            (this->*judge)(acknowledged, state);
            for (auto it = m_sidecar.imports.cbegin(); it != m_sidecar.imports.cend(); ++it)
                QCOMPARE(state.people.value(it.key()), it.value());
            QCOMPARE(qint64(state.personUuids.size()) - sumOf(m_sidecar.imports),
                     qint64(m_sidecar.present.size()));
            QVERIFY2(QFileInfo(m_vault->folder() + u"/data.db-wal"_s).size() == 0,
                     "a closed vault leaves nothing in its log");
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%d kills within %d ms: %d acknowledged, %d done without a word, %d not done, %d "
              "over before the kill; 0 lost, 0 half done",
              m_tally.kills, usual, m_tally.acknowledged, m_tally.happened, m_tally.undone,
              m_tally.finished);
    }

    static qint64 sumOf(const QHash<QString, qint64> &counts)
    {
        qint64 sum = 0;
        for (const auto count : counts)
            sum += count;
        return sum;
    }

    std::unique_ptr<CommandLineVault> m_vault;
    QString m_template;
    QRandomGenerator m_random;
    Sidecar m_sidecar;
    Tally m_tally;
    QString m_subject;
    int m_round = 0;
    int m_number = 0;
};

QTEST_GUILESS_MAIN(TestKills)
#include "tst_kills.moc"
