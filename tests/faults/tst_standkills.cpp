// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid.h"
#include "tests/support/commandlinevault.h"
#include "tests/support/standbench.h"
#include "tests/support/verify.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

/// Visitors of a stand whose machine dies at any moment: who was thanked is there, whole, and nobody is there by half.
/// ENTENTE_KILLS says how many visitors come (the short form is the default).
class TestStandKills final : public QObject
{
    Q_OBJECT

    static constexpr int kVisitorsInShort = 12;

private slots:
    void whoWasThankedIsThereWhenTheMachineDies()
    {
        CommandLineVault vault(QStringLiteral(ENTENTE_CLI));
        const auto show = plan(vault);
        vault.write(u"strokes.json"_s, someStrokes().bytes);
        const int wanted = qEnvironmentVariableIntValue("ENTENTE_KILLS");
        const int visitors = wanted > 0 ? wanted : kVisitorsInShort;
        QRandomGenerator random(20261122);
        QSet<QString> sent;
        QSet<QString> thanked;
        double reach = undisturbed(vault, show);
        int killed = 0;
        for (int i = 0; i < visitors; ++i) {
            const auto code = newUuid(vault.clock());
            sent.insert(code);
            QProcess process;
            process.setProcessEnvironment(CommandLineVault::environment());
            process.start(vault.program(), vault.arguments(capture(vault, show, code)));
            process.waitForStarted();
            const bool over = process.waitForFinished(1 + int(random.bounded(reach)));
            process.kill();
            process.waitForFinished();
            const auto answer = CommandLineVault::answerOf(process);
            const bool acknowledged = answer.object().contains(u"capture"_s);
            if (acknowledged)
                thanked.insert(code);
            killed += over ? 0 : 1;
            reach *= over || acknowledged ? 0.9 : 1.1; // the kills fall all over the capture
        }

        const auto review = vault.run({u"event"_s, u"review"_s, show});
        QVERIFY2(review.exitCode == 0, review.all().constData());
        QSet<QString> there;
        for (const auto &row : review.object().value(u"visitors"_s).toArray()) {
            const auto code = row[u"capture"_s].toString();
            QVERIFY2(!there.contains(code), "a visitor counts twice");
            there.insert(code);
            QCOMPARE(row[u"agreed"_s].toInt(), 1);
            const auto history = vault.run(
                {u"consent"_s, u"history"_s, row[u"person"_s].toString()});
            QCOMPARE(history.array().size(), 1);
        }
        QVERIFY2(there.contains(thanked), "somebody who was thanked was lost");
        there.subtract(sent);
        QCOMPARE(there.size(), 1); // the one that nobody disturbed
        const auto checked = vault.run({u"vault"_s, u"check"_s});
        QVERIFY2(checked.exitCode == 0, checked.all().constData());
        qInfo("%d visitors, %d killed on the way, %d thanked: 0 lost", visitors, killed,
              int(thanked.size()));
    }

private:
    static QString plan(const CommandLineVault &folder)
    {
        auto vault = folder.open();
        if (!vault)
            qFatal("%s", qPrintable(vault.error().detail));
        auto connection = (*vault)->connect(db::Mode::ReadWrite);
        Changes changes;
        QString uuid;
        {
            Services services(**connection, folder.clock(), **vault, changes, nullptr);
            if (auto prepared = services.prepare(); !prepared)
                qFatal("%s", qPrintable(prepared.error().detail));
            publishNotices(services, (*vault)->session());
            auto draft = lampShow();
            draft.startsOn = folder.clock().nowUtc().toLocalTime().date();
            draft.endsOn = draft.startsOn.addDays(30);
            const auto show = services.tradeShows().add((*vault)->session(), draft);
            if (!show)
                qFatal("%s", qPrintable(show.error().detail));
            uuid = show->uuid;
        }
        connection->reset();
        if (auto closed = (*vault)->close(); !closed)
            qFatal("%s", qPrintable(closed.error().detail));
        return uuid;
    }
    static QStringList capture(const CommandLineVault &vault, const QString &show,
                               const QString &code)
    {
        return {u"event"_s,
                u"capture"_s,
                show,
                u"--id"_s,
                code,
                u"--language"_s,
                u"fr"_s,
                u"--last-name"_s,
                u"Marchand"_s,
                u"--email"_s,
                code.right(12) + u"@ferme.example"_s,
                u"--yes-to"_s,
                u"commercial:email"_s,
                u"--signature"_s,
                vault.file(u"strokes.json"_s)};
    }
    static double undisturbed(const CommandLineVault &vault, const QString &show)
    {
        QElapsedTimer timer;
        timer.start();
        const auto answer = vault.run(capture(vault, show, newUuid(vault.clock())));
        if (answer.exitCode != 0)
            qFatal("%s", answer.all().constData());
        return double(timer.elapsed());
    }
};

QTEST_GUILESS_MAIN(TestStandKills)
#include "tst_standkills.moc"
