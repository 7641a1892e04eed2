// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/commandlinevault.h"
#include "tests/support/verify.h"

#include <QFile>
#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

// Runs the command once.
#define QVERIFY_EXIT(answer, code)                               \
    do {                                                         \
        const CommandLineAnswer ran = (answer);                  \
        QVERIFY2(ran.exitCode == (code), ran.all().constData()); \
    } while (false)

/// An older database is put back beside the logs, which know what people said and who was erased since.
class TestCommandLineRestore final : public QObject
{
    Q_OBJECT

private slots:
    void whatWasRefusedAndErasedSinceTheBackupHoldsAfterIt()
    {
        CommandLineVault vault(QStringLiteral(ENTENTE_CLI));
        const auto luc = added(vault, u"Luc"_s, u"luc@firm.example"_s);
        const auto zoe = added(vault, u"Zoé"_s, u"zoe@firm.example"_s);
        const auto ines = added(vault, u"Inès"_s, u"ines@firm.example"_s);
        QCOMPARE(verdict(vault, luc), u"allowed"_s);
        QCOMPARE(verdict(vault, ines), u"allowed"_s);
        const auto data = QDir(vault.folder()).filePath(u"data.db"_s);
        QVERIFY(QFile::copy(data, vault.file(u"backup.db"_s)));

        QVERIFY_EXIT(vault.run({u"object"_s, luc, u"--channel"_s, u"all"_s}), 0);
        QVERIFY_EXIT(vault.run({u"request"_s, u"open"_s, ines, u"--right"_s, u"restriction"_s}), 0);
        QVERIFY_EXIT(vault.run({u"subject"_s, u"erase"_s, zoe, u"--yes"_s}), 0);
        QVERIFY(QFile::remove(data));
        QVERIFY(QFile::copy(vault.file(u"backup.db"_s), data));

        const auto info = vault.run({u"vault"_s, u"info"_s});

        QVERIFY_EXIT(info, 0);
        QCOMPARE(info.object()[u"replayed_erasures"].toInt(), 1);
        QCOMPARE(info.object()[u"replayed_refusals"].toInt(),
                 3); // the act, its address on the list, the restriction
        QVERIFY2(info.err.contains("refusal"), info.err.constData());
        QCOMPARE(verdict(vault, luc), u"refused"_s);
        QCOMPARE(verdict(vault, ines), u"refused"_s);
        QVERIFY_EXIT(vault.run({u"person"_s, u"show"_s, zoe}), 1);
        const auto history = vault.run({u"consent"_s, u"history"_s, luc});
        QCOMPARE(history.array().size(), 1);
        const auto again = vault.run({u"vault"_s, u"info"_s});
        QCOMPARE(again.object()[u"replayed_refusals"].toInt(), 0);
        QCOMPARE(again.object()[u"replayed_erasures"].toInt(), 0);
        const auto checked = vault.run({u"vault"_s, u"check"_s});
        QVERIFY_EXIT(checked, 0);
        const auto journal = vault.run({u"audit"_s, u"list"_s, u"--limit"_s, u"50"_s});
        QVERIFY2(journal.out.contains("vault.refusals_replayed"), journal.all().constData());
    }

    void theLogNamesNobodyAndForgetsWhoIsErased()
    {
        CommandLineVault vault(QStringLiteral(ENTENTE_CLI));
        const auto luc = added(vault, u"Luc"_s, u"luc@firm.example"_s);
        QVERIFY_EXIT(vault.run({u"object"_s, luc, u"--channel"_s, u"all"_s}), 0);
        const auto log = QDir(vault.folder()).filePath(u"refused.log"_s);
        const auto before = read(log);
        QCOMPARE(before.count('\n'), 2);
        for (const auto &word : {luc.toUtf8(), "luc@firm.example"_ba, "objected"_ba, "act"_ba})
            QVERIFY(!QByteArray::fromBase64(before.split(' ').value(1)).contains(word));

        QVERIFY_EXIT(vault.run({u"subject"_s, u"erase"_s, luc, u"--yes"_s}), 0);

        QCOMPARE(read(log).count('\n'),
                 1); // the hash on the list stays, so that no import reaches him
    }

    void aRestrictionIsLiftedOnceThePersonWasTold()
    {
        CommandLineVault vault(QStringLiteral(ENTENTE_CLI));
        vault.addSalesperson();
        const auto luc = added(vault, u"Luc"_s, u"luc@firm.example"_s);
        const auto opened = vault.run(
            {u"request"_s, u"open"_s, luc, u"--right"_s, u"restriction"_s, u"--via"_s, u"email"_s});
        QVERIFY_EXIT(opened, 0);
        const auto request = opened.object()[u"id"].toString();
        QVERIFY_EXIT(vault.run({u"request"_s, u"answer"_s, request}), 0);
        QCOMPARE(verdict(vault, luc), u"refused"_s);
        QCOMPARE(vault.run({u"request"_s, u"list"_s}).array().size(), 1);

        QVERIFY_EXIT(vault.run({u"request"_s, u"lift"_s, request}), 2);
        const auto today = QDate::currentDate().toString(Qt::ISODate);
        QVERIFY_EXIT(
            vault.run({u"request"_s, u"lift"_s, request, u"--told-on"_s, today}, u"salome"_s), 6);
        QVERIFY_EXIT(vault.run({u"request"_s, u"lift"_s, request, u"--told-on"_s, u"2031-01-01"_s}),
                     1);
        const auto lifted = vault.run(
            {u"request"_s, u"lift"_s, request.right(8), u"--told-on"_s, today});

        QVERIFY_EXIT(lifted, 0);
        QCOMPARE(lifted.object()[u"lifted_on"].toString(), today);
        QCOMPARE(verdict(vault, luc), u"allowed"_s);
        QVERIFY(vault.run({u"request"_s, u"list"_s}).array().isEmpty());
    }

    void aSalespersonCarriesNoProofOut()
    {
        CommandLineVault vault(QStringLiteral(ENTENTE_CLI));
        vault.addSalesperson();
        const auto luc = added(vault, u"Luc"_s, u"luc@firm.example"_s);
        QVERIFY_EXIT(vault.run({u"object"_s, luc, u"--channel"_s, u"all"_s}, u"salome"_s), 0);
        const auto out = vault.file(u"proof.json"_s);

        QVERIFY_EXIT(vault.run({u"consent"_s, u"proof"_s, luc, u"--out"_s, out}, u"salome"_s), 6);
        QVERIFY(!QFile::exists(out));
        QVERIFY_EXIT(vault.run({u"consent"_s, u"history"_s, luc}, u"salome"_s), 0);
        QVERIFY_EXIT(vault.run({u"consent"_s, u"proof"_s, luc, u"--out"_s, out}), 0);
        QVERIFY(QFile::exists(out));
    }

private:
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QString added(const CommandLineVault &vault, const QString &name, const QString &email)
    {
        const auto answer = vault.run({u"person"_s, u"add"_s, u"--first-name"_s, name,
                                       u"--last-name"_s, u"Morel"_s, u"--kind"_s, u"professional"_s,
                                       u"--country"_s, u"FR"_s, u"--email"_s, email,
                                       u"--informed-on"_s, u"2026-01-05"_s});
        return answer.object()[u"id"].toString();
    }
    static QString verdict(const CommandLineVault &vault, const QString &person)
    {
        return vault
            .run({u"may-contact"_s, person, u"--channel"_s, u"email"_s, u"--purpose"_s,
                  u"commercial"_s})
            .array()[0][u"verdict"]
            .toString();
    }
};

QTEST_GUILESS_MAIN(TestCommandLineRestore)
#include "tst_commandline_restore.moc"
