// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commandlinevault.h"

#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

#define QVERIFY_EXIT(answer, code) QVERIFY2((answer).exitCode == (code), (answer).all().constData())

/// Duplicates by the words of the command line's contract.
class TestCommandLineDuplicates final : public QObject
{
    Q_OBJECT

    QString add(const QStringList &options)
    {
        const auto added = m_vault->run(QStringList{u"person"_s, u"add"_s, u"--last-name"_s,
                                                    u"Aubert"_s, u"--country"_s, u"FR"_s,
                                                    u"--kind"_s, u"consumer"_s}
                                        + options);
        return added.object()[u"id"].toString();
    }
    QString verdict(const QString &person)
    {
        const auto answer = m_vault->run({u"may-contact"_s, person, u"--channel"_s, u"email"_s,
                                          u"--purpose"_s, u"commercial"_s});
        return answer.array().first()[u"verdict"].toString();
    }

private slots:
    void init() { m_vault = std::make_unique<CommandLineVault>(QStringLiteral(ENTENTE_CLI)); }

    void aPairIsFoundMergedAndUndone()
    {
        const auto email = u"c.aubert@verrier.example"_s;
        const auto keep = add({u"--first-name"_s, u"Claire"_s, u"--email"_s, email});
        const auto drop = add({u"--first-name"_s, u"Claira"_s, u"--email"_s, email, u"--mobile"_s,
                               u"06 39 98 12 34"_s});
        QVERIFY_EXIT(m_vault->run({u"consent"_s, u"give"_s, keep, u"--channel"_s, u"email"_s,
                                   u"--mechanism"_s, u"signed"_s}),
                     0);
        QCOMPARE(verdict(keep), u"allowed"_s);

        const auto scan = m_vault->run({u"duplicates"_s, u"scan"_s});
        QVERIFY_EXIT(scan, 0);
        QCOMPARE(scan.object()[u"pairs"].toInt(), 1);
        const auto pairs = m_vault->run({u"duplicates"_s, u"list"_s});
        QCOMPARE(pairs.array().size(), 1);
        QCOMPARE(pairs.array().first()[u"left"][u"id"].toString(), keep);
        QVERIFY(!pairs.array().first()[u"reasons"].toArray().isEmpty());

        const auto merged = m_vault->run(
            {u"duplicates"_s, u"merge"_s, keep, drop, u"--field"_s, u"first-name=right"_s});
        QVERIFY_EXIT(merged, 0);
        const auto shown = m_vault->run({u"person"_s, u"show"_s, drop}).object();
        QCOMPARE(shown[u"id"].toString(), keep);
        QCOMPARE(shown[u"first_name"].toString(), u"Claira"_s);
        QCOMPARE(verdict(keep), u"refused"_s);
        QCOMPARE(m_vault->run({u"duplicates"_s, u"list"_s}).array().size(), 0);

        const auto undone = m_vault->run({u"duplicates"_s, u"undo"_s});
        QVERIFY_EXIT(undone, 0);
        QCOMPARE(undone.object()[u"merge"], merged.object()[u"merge"]);
        QCOMPARE(m_vault->run({u"person"_s, u"show"_s, drop}).object()[u"id"].toString(), drop);
        QCOMPARE(verdict(keep), u"allowed"_s);
        QVERIFY_EXIT(m_vault->run({u"duplicates"_s, u"undo"_s}), 1);
    }

    void whoIsDifferentIsNotBroughtUpAgain()
    {
        const auto one = add({u"--first-name"_s, u"Claire"_s, u"--email"_s, u"a@x.example"_s});
        const auto other = add({u"--first-name"_s, u"Claire"_s, u"--email"_s, u"a@x.example"_s});
        QVERIFY_EXIT(m_vault->run({u"duplicates"_s, u"different"_s, one, other}), 0);
        QCOMPARE(m_vault->run({u"duplicates"_s, u"scan"_s}).object()[u"pairs"].toInt(-1), 0);
        QCOMPARE(m_vault->run({u"duplicates"_s, u"list"_s, u"--different"_s}).array().size(), 1);
        QVERIFY_EXIT(m_vault->run({u"duplicates"_s, u"merge"_s, one, one}), 1);
        QVERIFY_EXIT(m_vault->run({u"duplicates"_s, u"merge"_s, one, other, u"--field"_s, u"x"_s}),
                     2);
    }

private:
    std::unique_ptr<CommandLineVault> m_vault;
};

QTEST_GUILESS_MAIN(TestCommandLineDuplicates)
#include "tst_commandline_duplicates.moc"
