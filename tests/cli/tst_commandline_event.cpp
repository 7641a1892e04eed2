// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commandlinevault.h"
#include "tests/support/standbench.h"
#include "tests/support/verify.h"

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

#define QVERIFY_EXIT(answer, code) QVERIFY2((answer).exitCode == (code), (answer).all().constData())

/// Trade shows by their commands: plan, change, texts, sheets.
class TestCommandLineEvent final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_vault = std::make_unique<CommandLineVault>(QStringLiteral(ENTENTE_CLI));
        m_vault->addSalesperson();
        m_today = m_vault->clock().nowUtc().toLocalTime().date();
    }

    void aShowIsPlannedAndSaysWhatItLacks()
    {
        const auto added = m_vault->run({u"event"_s, u"add"_s, u"Salon Luminaire"_s, u"--place"_s,
                                         u"Lyon"_s, u"--from"_s, day(0), u"--to"_s, day(1),
                                         u"--language"_s, u"fr"_s, u"--language"_s, u"en"_s,
                                         u"--ask"_s, u"commercial:email"_s, u"--ask"_s,
                                         u"commercial:post"_s, u"--staff"_s, u"salome"_s});
        QVERIFY_EXIT(added, 0);
        m_show = added.object()[u"id"].toString();
        QCOMPARE(added.object()[u"questions"].toArray().size(), 2);
        QCOMPARE(added.object()[u"staff"].toArray().size(), 1);
        QCOMPARE(added.object()[u"ready"].toBool(), false);
        QVERIFY(added.object()[u"missing"].toArray().contains(u"notice.short.fr"_s));

        const auto early = m_vault->run({u"event"_s, u"capture"_s, m_show, u"--last-name"_s,
                                         u"Marchand"_s, u"--email"_s, u"z@ferme.example"_s});
        QVERIFY_EXIT(early, 1);
        QCOMPARE(early.errorCode(), u"conflict"_s);
    }

    void theNewestTextsMakeItReady()
    {
        publish();

        const auto taken = m_vault->run({u"event"_s, u"texts"_s, m_show.right(8)});

        QVERIFY_EXIT(taken, 0);
        QVERIFY2(taken.object()[u"ready"].toBool(), taken.out.constData());
        QCOMPARE(taken.object()[u"notices"].toArray().size(), 4);
        QCOMPARE(taken.object()[u"wordings"].toArray().size(), 4);
        const auto shown = m_vault->run({u"event"_s, u"show"_s, m_show});
        QVERIFY_EXIT(shown, 0);
        QCOMPARE(shown.object(), taken.object());
    }

    void aPlanIsChangedAndListed()
    {
        const auto edited = m_vault->run({u"event"_s, u"edit"_s, m_show, u"--name"_s,
                                          u"Salon de la lumière"_s, u"--to"_s, day(2)});
        QVERIFY_EXIT(edited, 0);
        QCOMPARE(edited.object()[u"name"].toString(), u"Salon de la lumière"_s);
        QCOMPARE(edited.object()[u"to"].toString(), day(2));
        QCOMPARE(edited.object()[u"place"].toString(), u"Lyon"_s);
        QVERIFY(edited.object()[u"ready"].toBool());

        const auto listed = m_vault->run({u"event"_s, u"list"_s}, u"salome"_s);
        QVERIFY_EXIT(listed, 0);
        QCOMPARE(listed.array().size(), 1);
        QCOMPARE(listed.array()[0][u"id"].toString(), m_show);
    }

    void whatIsNotAPlanIsRefused_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("code");
        QTest::newRow("ends before it starts")
            << QStringList{u"edit"_s, m_show, u"--to"_s, day(-1)} << u"invalid"_s;
        QTest::newRow("a question about service")
            << QStringList{u"edit"_s, m_show, u"--ask"_s, u"service:email"_s} << u"invalid"_s;
        QTest::newRow("unknown staff")
            << QStringList{u"edit"_s, m_show, u"--staff"_s, u"nobody"_s} << u"not_found"_s;
        QTest::newRow("unknown show") << QStringList{u"show"_s, u"ffffffff"_s} << u"not_found"_s;
        QTest::newRow("a day that is none")
            << QStringList{u"add"_s, u"Salon"_s, u"--from"_s, u"2026-02-31"_s} << u"invalid"_s;
    }
    void whatIsNotAPlanIsRefused()
    {
        QFETCH(QStringList, command);
        QFETCH(QString, code);

        const auto answer = m_vault->run(QStringList{u"event"_s} + command);

        QVERIFY(answer.exitCode != 0);
        QCOMPARE(answer.errorCode(), code);
        const auto shown = m_vault->run({u"event"_s, u"show"_s, m_show});
        QCOMPARE(shown.object()[u"to"].toString(), day(2));
    }

    void sheetsAreNumberedAndSpeakALanguageOfTheShow()
    {
        const auto out = m_vault->file(u"sheets.pdf"_s);
        const auto printed = m_vault->run({u"event"_s, u"sheet"_s, m_show, u"--out"_s, out,
                                           u"--count"_s, u"3"_s, u"--first"_s, u"7"_s,
                                           u"--language"_s, u"en"_s});
        QVERIFY_EXIT(printed, 0);
        QCOMPARE(printed.object()[u"sheets"].toInt(), 3);
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");

        const auto other = m_vault->run({u"event"_s, u"sheet"_s, m_show, u"--out"_s,
                                         m_vault->file(u"no.pdf"_s), u"--language"_s, u"de"_s});
        QVERIFY(other.exitCode != 0);
        QVERIFY(!QFile::exists(m_vault->file(u"no.pdf"_s)));
    }

    void aPlanGoesOnlyWhileNobodyWasMet()
    {
        const auto second = m_vault->run({u"event"_s, u"add"_s, u"Foire"_s, u"--from"_s, day(0)});
        QVERIFY_EXIT(second, 0);
        const auto other = second.object()[u"id"].toString();
        const auto unsure = m_vault->run({u"event"_s, u"remove"_s, other});
        QVERIFY(unsure.exitCode != 0); // not without --yes
        QVERIFY_EXIT(m_vault->run({u"event"_s, u"remove"_s, other, u"--yes"_s}), 0);

        const auto strokes = m_vault->write(u"strokes.json"_s, someStrokes().bytes);
        const auto taken = m_vault->run({u"event"_s, u"capture"_s, m_show, u"--last-name"_s,
                                         u"Marchand"_s, u"--email"_s, u"z@ferme.example"_s,
                                         u"--yes-to"_s, u"commercial:email"_s, u"--signature"_s,
                                         strokes});
        QVERIFY_EXIT(taken, 0);
        const auto kept = m_vault->run({u"event"_s, u"remove"_s, m_show, u"--yes"_s});
        QCOMPARE(kept.errorCode(), u"conflict"_s);
        QCOMPARE(m_vault->run({u"event"_s, u"list"_s}).array().size(), 1);
    }

    void whoSellsDoesNotPlan()
    {
        const auto answer = m_vault->run({u"event"_s, u"edit"_s, m_show, u"--name"_s, u"Autre"_s},
                                         u"salome"_s);

        QCOMPARE(answer.errorCode(), u"not_permitted"_s);
    }

private:
    QString day(int later) const { return m_today.addDays(later).toString(Qt::ISODate); }
    void publish() const
    {
        auto vault = m_vault->open();
        QVERIFY_OK(vault);
        auto connection = (*vault)->connect(db::Mode::ReadWrite);
        QVERIFY_OK(connection);
        Changes changes;
        {
            Services services(**connection, m_vault->clock(), **vault, changes, nullptr);
            QVERIFY_OK(services.prepare());
            publishNotices(services, (*vault)->session());
        }
        connection->reset();
        QVERIFY_OK((*vault)->close());
    }

    std::unique_ptr<CommandLineVault> m_vault;
    QDate m_today;
    QString m_show;
};

QTEST_GUILESS_MAIN(TestCommandLineEvent)
#include "tst_commandline_event.moc"
