// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commandlinevault.h"

#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

#define QVERIFY_EXIT(answer, code) QVERIFY2((answer).exitCode == (code), (answer).all().constData())

/// The rules of contact and the opposition lists, by the words of the command line's contract.
class TestCommandLineContact final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_vault = std::make_unique<CommandLineVault>(QStringLiteral(ENTENTE_CLI));
        m_vault->addSalesperson();
        const auto added = m_vault->run({u"person"_s, u"add"_s, u"--first-name"_s, u"Claire"_s,
                                         u"--last-name"_s, u"Aubert"_s, u"--kind"_s, u"consumer"_s,
                                         u"--country"_s, u"FR"_s, u"--mobile"_s,
                                         u"06 39 98 12 34"_s});
        QVERIFY_EXIT(added, 0);
        m_person = added.object()[u"id"].toString();
        QVERIFY_EXIT(
            m_vault->run({u"consent"_s, u"give"_s, m_person, u"--channel"_s, u"live_call"_s,
                          u"--at"_s, u"2025-11-20"_s, u"--mechanism"_s, u"signed"_s}),
            0);
    }

    void theRulesOfADayAreListedWithTheirSource()
    {
        const auto answer = m_vault->run(
            {u"rules"_s, u"list"_s, u"--country"_s, u"FR"_s, u"--on"_s, u"2026-11-22"_s});
        QVERIFY_EXIT(answer, 0);
        QStringList ids;
        for (const auto &rule : answer.array()) {
            ids.append(rule[u"rule"].toString());
            QVERIFY(!rule[u"legal_ref"].toString().isEmpty());
            QVERIFY(!rule[u"confidence"].toString().isEmpty());
        }
        QVERIFY(ids.contains(u"FR-CALL-B2C"_s));
        const auto past = m_vault->run(
            {u"rules"_s, u"list"_s, u"--country"_s, u"FR"_s, u"--on"_s, u"2026-08-10"_s});
        for (const auto &rule : past.array())
            QVERIFY(rule[u"rule"].toString() != u"FR-CALL-B2C"_s);
    }

    void aDayIsSimulatedByChannel()
    {
        const auto callsOn = [&](const QString &day) {
            const auto answer = m_vault->run({u"rules"_s, u"simulate"_s, u"--on"_s, day});
            for (const auto &row : answer.array()) {
                if (row[u"channel"] == u"live_call"_s)
                    return row[u"allowed"].toInt();
            }
            return -1;
        };
        QCOMPARE(callsOn(u"2026-11-19"_s), 1);
        QCOMPARE(callsOn(u"2026-11-20"_s), 0);
        QVERIFY_EXIT(m_vault->run({u"rules"_s, u"simulate"_s}), 2);
    }

    void whoChangesOnADayIsNamed()
    {
        const auto answer = m_vault->run({u"rules"_s, u"changes"_s, u"--on"_s, u"2026-11-20"_s});
        QVERIFY_EXIT(answer, 0);
        QCOMPARE(answer.array().size(), 1);
        const auto change = answer.array().first();
        QCOMPARE(change[u"person"].toString(), m_person);
        QCOMPARE(change[u"channel"].toString(), u"live_call"_s);
        QCOMPARE(change[u"before"].toString(), u"allowed"_s);
        QCOMPARE(change[u"after"].toString(), u"refused"_s);
        QCOMPARE(change[u"reason"].toString(), u"consent_expired"_s);
        QVERIFY(change[u"legal_ref"].toString().contains(u"R223-1"_s));
    }

    void anOppositionListIsTakenInAndAsked()
    {
        const auto file = m_vault->write(u"opposition.csv"_s,
                                         "nom;telephone\nAubert;+33 6 39 98 12 34\nX;06 00\n"
                                         "Y;06 39 98 00 01\nZ;06 39 98 00 02\n");
        const QStringList command{u"suppression"_s, u"import"_s,    file,          u"--list"_s,
                                  u"Bloctel"_s,     u"--channel"_s, u"live_call"_s};
        QVERIFY_EXIT(m_vault->run(command, u"salome"_s), 6);
        const auto done = m_vault->run(command);
        QVERIFY_EXIT(done, 0);
        QCOMPARE(done.object()[u"added"].toInt(), 3);
        QCOMPARE(done.object()[u"unreadable"].toInt(), 1);

        const auto listed = m_vault->run({u"suppression"_s, u"check"_s, u"0639981234"_s});
        QVERIFY_EXIT(listed, 0);
        QCOMPARE(listed.object()[u"listed"].toBool(), true);
        const auto other = m_vault->run({u"suppression"_s, u"check"_s, u"0639981239"_s});
        QCOMPARE(other.object()[u"listed"].toBool(), false);
        QVERIFY_EXIT(m_vault->run({u"suppression"_s, u"import"_s, file}), 2);
        QVERIFY_EXIT(m_vault->run({u"suppression"_s, u"check"_s, u"not a number"_s}), 1);
    }

private:
    std::unique_ptr<CommandLineVault> m_vault;
    QString m_person;
};

QTEST_GUILESS_MAIN(TestCommandLineContact)
#include "tst_commandline_contact.moc"
