// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commandlinevault.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using entente::test::CommandLineAnswer;
using entente::test::CommandLineVault;

/// What "import" says of files that are not as they should be.
class TestCommandLineImport final : public QObject
{
    Q_OBJECT

    std::unique_ptr<CommandLineVault> m_vault;

    CommandLineAnswer import(const QByteArray &table, const QStringList &options) const
    {
        return m_vault->run(QStringList{u"import"_s, m_vault->write(u"table.csv"_s, table),
                                        u"--source"_s, u"Essai"_s, u"--basis"_s,
                                        u"legitimate_interest"_s}
                            + options);
    }
    static QStringList codesOf(const CommandLineAnswer &answer)
    {
        QStringList codes;
        for (const auto &problem : answer.json[u"problems"].toArray())
            codes.append(problem[u"code"].toString());
        return codes;
    }

private slots:
    void init() { m_vault = std::make_unique<CommandLineVault>(QStringLiteral(ENTENTE_CLI)); }

    void theTrialAndTheImportAgree_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QStringList>("codes");
        QTest::newRow("a header alone") << QByteArray("Nom;E-mail\n") << 1 << QStringList();
        QTest::newRow("no row of use")
            << QByteArray("Nom;E-mail;Pointure\n;nobody;38\n") << 1
            << QStringList{u"column.unknown"_s, u"email.no_at"_s, u"row.no_person"_s};
        QTest::newRow("a row of use")
            << QByteArray("Nom;Pointure\nMarchand;38\n") << 0 << QStringList{u"column.unknown"_s};
    }
    void theTrialAndTheImportAgree()
    {
        QFETCH(QByteArray, table);
        QFETCH(int, exit);

        const auto trial = import(table, {u"--dry-run"_s});
        const auto done = import(table, {});

        QCOMPARE(trial.exitCode, exit);
        QCOMPARE(done.exitCode, exit);
        QTEST(codesOf(trial), "codes");
        QTEST(codesOf(done), "codes");
        QCOMPARE(done.json[u"error"].isObject(), exit != 0);
    }

    void aLeftOutColumnIsNamed()
    {
        const auto answer = import("Nom;Pointure\nMarchand;38\n", {u"--dry-run"_s});
        const auto problem = answer.json[u"problems"].toArray().at(0);
        QCOMPARE(problem[u"line"].toInt(), 1);
        QCOMPARE(problem[u"column"].toInt(), 2);
        QCOMPARE(problem[u"name"].toString(), u"Pointure"_s);
        QVERIFY(problem[u"message"].toString().contains(u"Pointure"));
    }

    void theEncodingAndTheDelimiterMayBeGiven()
    {
        const QByteArray table("Nom^Pr\x8Enom\nMarchand^Zo\x91\n"); // Mac OS Roman
        const auto done = import(table,
                                 {u"--encoding"_s, u"macintosh"_s, u"--delimiter"_s, u"^"_s});
        QCOMPARE(done.exitCode, 0);
        QCOMPARE(done.json[u"encoding"].toString(), u"macintosh"_s);
        QCOMPARE(done.json[u"delimiter"].toString(), u"^"_s);
        QCOMPARE(m_vault->run({u"person"_s, u"search"_s, u"marchand"_s})
                     .array()
                     .first()[u"name"]
                     .toString(),
                 u"Zoë Marchand"_s);
        for (const auto &option : {u"--encoding"_s, u"--delimiter"_s}) {
            const auto refused = import(table, {option, u"runes"_s});
            QCOMPARE(refused.exitCode, 1);
            QCOMPARE(refused.json[u"error"][u"reason"].toString(), u"word.unknown"_s);
        }
    }

    void bytesThatAreNoTextAreNotStored()
    {
#ifdef Q_OS_WIN
        QSKIP("Arguments are text there");
#endif
        const QString script = u"\"$0\" \"$@\" \"$(printf 'Zo\\353')\""_s;
        const auto answer = m_vault->runProgram(
            u"/bin/sh"_s, QStringList{u"-c"_s, script, m_vault->program()}
                              + m_vault->arguments({u"person"_s, u"add"_s, u"--last-name"_s,
                                                    u"Marchand"_s, u"--first-name"_s}));
        QCOMPARE(answer.exitCode, 2);
        QCOMPARE(answer.errorCode(), u"usage"_s);
        QVERIFY(answer.err.contains("UTF-8"));
        QVERIFY(m_vault->run({u"person"_s, u"list"_s}).array().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCommandLineImport)
#include "tst_commandline_import.moc"
