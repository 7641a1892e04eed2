// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commandlinevault.h"
#include "tests/support/standbench.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

#define QVERIFY_EXIT(answer, code) QVERIFY2((answer).exitCode == (code), (answer).all().constData())

/// A stand's vault by the words of the command line. The steps build on each other.
class TestCommandLineStand final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_vault = std::make_unique<CommandLineVault>(QStringLiteral(ENTENTE_CLI));
        m_vault->addSalesperson();
        m_stand = m_vault->file(u"stand.entente"_s);
        carryInThisProcess();
    }

    void theStaffNeedsAPasswordOfItsOwn()
    {
        const auto own = m_vault->write(u"own.txt"_s, "Zephyr-Mangrove-Ocarina-58");
        const QStringList carry{u"event"_s,
                                u"carry"_s,
                                m_show,
                                m_vault->file(u"other.entente"_s),
                                u"--staff"_s,
                                u"lou"_s,
                                u"--new-password-file"_s,
                                own};

        const auto without = m_vault->run(carry);
        const auto same = m_vault->run(carry + QStringList{u"--staff-password-file"_s, own});

        QVERIFY_EXIT(without, 1);
        QCOMPARE(without.json[u"error"][u"reason"].toString(), u"stand.staff_password_missing"_s);
        QVERIFY_EXIT(same, 1);
        QCOMPARE(same.json[u"error"][u"reason"].toString(), u"stand.same_password"_s);
        QVERIFY(!QDir(m_vault->file(u"other.entente"_s)).exists());
    }

    void anExhibitorGetsNoKeyHere()
    {
        const auto password = m_vault->write(u"ada.txt"_s, "Quartz-Lagoon-Bassoon-71");
        const auto added = m_vault->run({u"user"_s, u"add"_s, u"ada"_s, u"--role"_s, u"exhibitor"_s,
                                         u"--new-password-file"_s, password});

        QVERIFY_EXIT(added, 1);
        QCOMPARE(added.json[u"error"][u"reason"].toString(), u"user.exhibitor_at_home"_s);
        QCOMPARE(m_vault->run({u"user"_s, u"list"_s}).array().size(), 2);
    }

    void whatCameHomeWholeIsDeletedWhenAsked()
    {
        const auto password = m_vault->write(u"right.txt"_s, "right");
        const QStringList merge{u"event"_s, u"merge"_s, m_stand, u"--stand-password-file"_s,
                                password};

        const auto merged = m_vault->run(merge);
        const auto again = m_vault->run(merge + QStringList{u"--delete"_s});

        QVERIFY_EXIT(merged, 0);
        QCOMPARE(merged.object()[u"deleted"].toBool(), false);
        QCOMPARE(merged.object()[u"left"].toArray().size(), 0);
        QVERIFY(!merged.object()[u"copy"].toString().isEmpty());
        QVERIFY_EXIT(again, 0);
        QCOMPARE(again.object()[u"deleted"].toBool(), true);
        QVERIFY(!QDir(m_stand).exists());
    }

private:
    /// With a key that costs nothing: the command line makes dear ones.
    void carryInThisProcess()
    {
        auto vault = m_vault->open();
        QVERIFY_OK(vault);
        auto connection = (*vault)->connect(db::Mode::ReadWrite);
        Changes changes;
        {
            Services services(**connection, m_vault->clock(), **vault, changes, nullptr);
            QVERIFY_OK(services.prepare());
            publishNotices(services, (*vault)->session());
            auto draft = lampShow();
            draft.startsOn = m_vault->clock().nowUtc().toLocalTime().date();
            draft.endsOn = draft.startsOn;
            const auto show = services.tradeShows().add((*vault)->session(), draft);
            QVERIFY_OK(show);
            m_show = show->uuid;
            CarryRequest request;
            request.folder = m_stand;
            request.password = StandBench::password();
            request.kdf = StandBench::kdf();
            request.waive = {true, true};
            QVERIFY_OK(services.standCarrier().carry((*vault)->session(), m_show, request));
        }
        connection->reset();
        QVERIFY_OK((*vault)->close());
    }

    std::unique_ptr<CommandLineVault> m_vault;
    QString m_stand;
    QString m_show;
};

QTEST_GUILESS_MAIN(TestCommandLineStand)
#include "tst_commandline_stand.moc"
