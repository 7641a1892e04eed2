// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commandlinevault.h"

#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace entente::test;
using namespace Qt::StringLiterals;

#define QVERIFY_EXIT(answer, code)                                   \
    do {                                                             \
        const auto given = (answer);                                 \
        QVERIFY2(given.exitCode == (code), given.all().constData()); \
    } while (false)

/// Saved mappings, as a script that imports the same kind of file each month uses them.
class TestCommandLineMappings final : public QObject
{
    Q_OBJECT

    std::unique_ptr<CommandLineVault> m_vault;

    CommandLineAnswer run(const QStringList &command) { return m_vault->run(command); }
    CommandLineAnswer import(const QString &file, const QStringList &options)
    {
        return run(QStringList{u"import"_s, file, u"--source"_s, u"Salon"_s, u"--basis"_s,
                               u"legitimate_interest"_s}
                   + options);
    }
    QJsonArray mappings() { return run({u"import"_s, u"mapping"_s, u"list"_s}).array(); }

private slots:
    void init() { m_vault = std::make_unique<CommandLineVault>(QStringLiteral(ENTENTE_CLI)); }

    void aMappingIsSavedUsedRenamedAndRemoved()
    {
        const auto first = m_vault->write(u"janvier.csv"_s,
                                          "Qui;Ou;Quoi\nMarchand;z@ferme.example;rappeler\n");
        const auto how = m_vault->write(u"plan.json"_s,
                                        R"({"Qui": "last_name", "Ou": "email", "Quoi": "note"})");
        QVERIFY_EXIT(import(first, {u"--mapping"_s, how, u"--save-mapping"_s, u"Salon"_s}), 0);
        QCOMPARE(mappings().size(), 1);
        QCOMPARE(mappings().first()[u"name"].toString(), u"Salon"_s);
        QCOMPARE(mappings().first()[u"mapping"][u"Ou"].toString(), u"email"_s);

        const auto second = m_vault->write(u"fevrier.csv"_s, "Qui;Ou\nDurand;ana@durand.example\n");
        const auto used = import(second, {u"--mapping"_s, u"salon"_s});
        QVERIFY_EXIT(used, 0);
        QCOMPARE(used.object()[u"created"].toInt(), 1);
        QCOMPARE(used.object()[u"mapping"][u"Ou"].toString(), u"email"_s);

        QVERIFY_EXIT(run({u"import"_s, u"mapping"_s, u"rename"_s, u"Salon"_s, u"Foire"_s}), 0);
        QCOMPARE(mappings().first()[u"name"].toString(), u"Foire"_s);
        QVERIFY_EXIT(import(second, {u"--mapping"_s, u"Salon"_s, u"--dry-run"_s}), 1);
        QVERIFY_EXIT(run({u"import"_s, u"mapping"_s, u"remove"_s, u"Foire"_s}), 0);
        QCOMPARE(mappings().size(), 0);
        QVERIFY_EXIT(run({u"import"_s, u"mapping"_s, u"remove"_s, u"Foire"_s}), 1);
        QVERIFY_EXIT(run({u"import"_s, u"mapping"_s, u"rename"_s, u"Foire"_s, u"Salon"_s}), 1);
        QVERIFY_EXIT(run({u"import"_s, u"mapping"_s, u"rename"_s, u"Foire"_s}), 2);
    }

    void aTrialKeepsTheMappingAndNobody()
    {
        const auto file = m_vault->write(u"janvier.csv"_s, "NOM;Mail\nMarchand;z@ferme.example\n");
        QVERIFY_EXIT(import(file, {u"--save-mapping"_s, u"Salon"_s, u"--dry-run"_s}), 0);
        QCOMPARE(mappings().size(), 1);
        QCOMPARE(run({u"person"_s, u"list"_s}).array().size(), 0);
    }

    void aFileThatIsNoMappingIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("not JSON") << QByteArray("Qui: last_name");
        QTest::newRow("a list") << QByteArray("[\"last_name\"]");
        QTest::newRow("an unknown field") << QByteArray("{\"Qui\": \"shoe_size\"}");
        QTest::newRow("a number") << QByteArray("{\"Qui\": 3}");
    }
    void aFileThatIsNoMappingIsRefused()
    {
        QFETCH(QByteArray, text);
        const auto file = m_vault->write(u"janvier.csv"_s, "Qui\nMarchand\n");
        const auto how = m_vault->write(u"plan.json"_s, text);
        const auto answer = import(file, {u"--mapping"_s, how, u"--dry-run"_s});
        QVERIFY_EXIT(answer, 1);
        QCOMPARE(answer.json[u"error"][u"reason"].toString(), u"import.bad_mapping"_s);
    }
};

QTEST_GUILESS_MAIN(TestCommandLineMappings)
#include "tst_commandline_mappings.moc"
