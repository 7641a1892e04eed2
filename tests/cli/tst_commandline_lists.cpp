// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commandlinevault.h"

#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

#define QVERIFY_EXIT(answer, code) QVERIFY2((answer).exitCode == (code), (answer).all().constData())

/// Lists, views and changes of many people by the words of the command line. The steps build on each other.
class TestCommandLineLists final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_vault = std::make_unique<CommandLineVault>(QStringLiteral(ENTENTE_CLI));
        m_vault->addSalesperson();
        for (const auto &name : {u"Aubert"_s, u"Besson"_s, u"Cherif"_s}) {
            const auto added = m_vault->run(
                {u"person"_s, u"add"_s, u"--last-name"_s, name, u"--kind"_s,
                 name == u"Besson" ? u"professional"_s : u"consumer"_s, u"--country"_s, u"FR"_s});
            QVERIFY_EXIT(added, 0);
        }
    }

    void conditionsNarrowAndSort()
    {
        QCOMPARE(names({u"--filter"_s, u"kind=consumer"_s}),
                 (QStringList{u"Aubert"_s, u"Cherif"_s}));
        QCOMPARE(names({u"--filter"_s, u"kind=consumer missing=phone"_s, u"--sort"_s, u"-name"_s}),
                 (QStringList{u"Cherif"_s, u"Aubert"_s}));
        QCOMPARE(names({u"--filter"_s, u"kind=consumer"_s, u"--filter"_s, u"cherif"_s}),
                 QStringList{u"Cherif"_s});
        QCOMPARE(names({u"--limit"_s, u"1"_s}), QStringList{u"Aubert"_s});
        const auto counted = m_vault->run({u"list"_s, u"people"_s, u"--filter"_s,
                                           u"verdict.email=not_applicable"_s, u"--count"_s});
        QVERIFY_EXIT(counted, 0);
        QCOMPARE(counted.object()[u"count"].toInt(), 3);
    }

    void aFaultNamesItsPlace()
    {
        const auto answer = m_vault->run(
            {u"list"_s, u"people"_s, u"--filter"_s, u"kind=consumer shoe=42"_s});
        QVERIFY_EXIT(answer, 1);
        QCOMPARE(answer.errorCode(), u"invalid"_s);
        const auto where = answer.json[u"error"][u"where"];
        QCOMPARE(where[u"column"].toInt(), 15);
        QCOMPARE(where[u"field"].toString(), u"shoe"_s);
        QVERIFY_EXIT(m_vault->run({u"list"_s, u"people"_s, u"--sort"_s, u"shoe"_s}), 1);
    }

    void aViewIsKeptAndUsedAgain()
    {
        QVERIFY_EXIT(m_vault->run({u"view"_s, u"save"_s, u"Particuliers"_s, u"--filter"_s,
                                   u"kind=consumer"_s, u"--sort"_s, u"-name"_s, u"--shared"_s}),
                     0);
        QCOMPARE(names({u"--view"_s, u"particuliers"_s}), (QStringList{u"Cherif"_s, u"Aubert"_s}));
        QCOMPARE(m_vault->run({u"view"_s, u"list"_s}, u"salome"_s).array().size(), 1);
        QVERIFY_EXIT(m_vault->run({u"view"_s, u"remove"_s, u"Particuliers"_s}, u"salome"_s), 6);
        QVERIFY_EXIT(
            m_vault->run({u"view"_s, u"save"_s, u"Pour tous"_s, u"--shared"_s}, u"salome"_s), 6);
        QVERIFY_EXIT(m_vault->run({u"view"_s, u"remove"_s, u"Particuliers"_s}), 0);
        QCOMPARE(m_vault->run({u"view"_s, u"list"_s}).array().size(), 0);
    }

    void manyAreChangedAndPutBack()
    {
        const QStringList change{u"list"_s,          u"change"_s, u"--filter"_s,
                                 u"kind=consumer"_s, u"--tag"_s,  u"Salon 2026"_s};
        const auto preview = m_vault->run(change + QStringList{u"--dry-run"_s});
        QVERIFY_EXIT(preview, 0);
        QCOMPARE(preview.object()[u"changed"].toInt(), 2);
        QCOMPARE(names({u"--filter"_s, u"tag=\"salon 2026\""_s}), QStringList());

        const auto done = m_vault->run(change);
        QVERIFY_EXIT(done, 0);
        QCOMPARE(done.object()[u"changed"].toInt(), 2);
        QCOMPARE(names({u"--filter"_s, u"tag=\"salon 2026\""_s}).size(), 2);
        QVERIFY_EXIT(m_vault->run({u"list"_s, u"undo"_s, done.object()[u"undo"].toString()}), 0);
        QCOMPARE(names({u"--filter"_s, u"tag=\"salon 2026\""_s}), QStringList());
    }

    void aListIsFilledByHand()
    {
        QVERIFY_EXIT(m_vault->run({u"view"_s, u"save"_s, u"Foire"_s, u"--list"_s}), 0);
        QVERIFY_EXIT(m_vault->run({u"list"_s, u"change"_s, u"--filter"_s, u"besson"_s,
                                   u"--add-to"_s, u"Foire"_s}),
                     0);
        QCOMPARE(names({u"--view"_s, u"Foire"_s}), QStringList{u"Besson"_s});
        QCOMPARE(m_vault->run({u"view"_s, u"list"_s}).array().first()[u"members"].toInt(), 1);
    }

    void whatIsHalfSaidIsAsked()
    {
        QVERIFY_EXIT(m_vault->run({u"list"_s, u"change"_s, u"--filter"_s, u"besson"_s}), 2);
        QVERIFY_EXIT(m_vault->run({u"list"_s, u"change"_s, u"--tag"_s, u"Salon"_s}), 2);
        QVERIFY_EXIT(m_vault->run({u"list"_s, u"change"_s, u"--filter"_s, u"besson"_s, u"--tag"_s,
                                   u"a"_s, u"--untag"_s, u"b"_s}),
                     2);
    }

private:
    QStringList names(const QStringList &options)
    {
        QStringList found;
        const auto answer = m_vault->run(QStringList{u"list"_s, u"people"_s} + options);
        for (const auto &row : answer.array())
            found.append(row[u"name"].toString());
        return found;
    }

    std::unique_ptr<CommandLineVault> m_vault;
};

QTEST_GUILESS_MAIN(TestCommandLineLists)
#include "tst_commandline_lists.moc"
