// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zipwriter.h"
#include "tests/support/commandlinevault.h"
#include "tests/support/verify.h"

#include <QFile>
#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

#define QVERIFY_EXIT(answer, code) QVERIFY2((answer).exitCode == (code), (answer).all().constData())

/// Exports and the register of copies, by the words of the command line's contract.
class TestExportCommands final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_vault = std::make_unique<CommandLineVault>(QStringLiteral(ENTENTE_CLI));
        for (const auto &name : {u"Lenoir"_s, u"Aubin"_s}) {
            const auto added = m_vault->run({u"person"_s, u"add"_s, u"--last-name"_s, name,
                                             u"--email"_s, name.toLower() + u"@poste.example"_s});
            QVERIFY_EXIT(added, 0);
            m_id = added.object()[u"id"].toString();
        }
        m_phrase = m_vault->write(u"phrase.txt"_s, "lampe hiver chemin oiseau verger");
    }

    void anExportSaysHowItIsProtected()
    {
        QVERIFY_EXIT(m_vault->run(command(u"a.csv"_s, {})), 2);
        QVERIFY_EXIT(
            m_vault->run(command(u"a.csv"_s, {u"--plain"_s, u"--zip-password-file"_s, m_phrase})),
            2);
        QVERIFY(!QFile::exists(m_vault->file(u"a.csv"_s)));
    }

    void anExportNeedsItsPassport()
    {
        const auto without = m_vault->run(
            {u"export"_s, m_vault->file(u"a.csv"_s), u"--plain"_s, u"--recipient"_s, u"R"_s});
        QVERIFY_EXIT(without, 1);
        QCOMPARE(without.errorCode(), u"invalid"_s);
        QVERIFY(!QFile::exists(m_vault->file(u"a.csv"_s)));
    }

    void anExportIsRegisteredAndItsDestructionConfirmed()
    {
        const auto done = m_vault->run(
            command(u"copy.zip"_s, {u"--zip-password-file"_s, m_phrase, u"--format"_s, u"json"_s}));
        QVERIFY_EXIT(done, 0);
        QCOMPARE(done.object()[u"rows"].toInt(), 2);
        QCOMPARE(done.object()[u"file"].toString(), m_vault->file(u"copy.zip"_s));
        const auto secret = SecretBuffer::fromBytes("lampe hiver chemin oiseau verger");
        const auto entries = readZip(m_vault->file(u"copy.zip"_s), &secret);
        QVERIFY_OK(entries);
        QVERIFY(entries->first().contains("lenoir@poste.example"));

        const auto listed = m_vault->run({u"copies"_s, u"list"_s});
        QVERIFY_EXIT(listed, 0);
        QCOMPARE(listed.array().size(), 1);
        const auto copy = listed.array().first().toObject();
        QCOMPARE(copy[u"copy"], done.object()[u"copy"]);
        QCOMPARE(copy[u"recipient"].toString(), u"Imprimerie Durand"_s);
        QCOMPARE(copy[u"until"].toString(), u"2099-12-31"_s);
        QVERIFY(copy[u"destroyed_on"].isNull());

        const auto gone = m_vault->run(
            {u"copies"_s, u"destroyed"_s, copy[u"number"].toString(), u"--how"_s, u"confirmed"_s});
        QVERIFY_EXIT(gone, 0);
        QCOMPARE(gone.object()[u"destroyed_how"].toString(), u"confirmed"_s);
        QVERIFY_EXIT(m_vault->run({u"copies"_s, u"destroyed"_s, copy[u"number"].toString()}), 1);
        QVERIFY_EXIT(m_vault->run({u"copies"_s, u"destroyed"_s, u"C-1999-001"_s}), 1);
    }

    void onePersonOrASearchLeaves()
    {
        const auto one = m_vault->run(
            command(u"one.vcf"_s, {u"--plain"_s, u"--format"_s, u"vcard"_s, u"--person"_s, m_id}));
        QVERIFY_EXIT(one, 0);
        QCOMPARE(one.object()[u"people"].toInt(), 1);
        const auto found = m_vault->run(
            command(u"found.csv"_s,
                    {u"--plain"_s, u"--filter"_s, u"lenoir"_s, u"--fields"_s, u"last_name"_s}));
        QVERIFY_EXIT(found, 0);
        QFile file(m_vault->file(u"found.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto bytes = file.readAll();
        QVERIFY(bytes.contains("Lenoir"));
        QVERIFY(!bytes.contains("Aubin") && !bytes.contains("poste.example"));
    }

    void aSalespersonMayNot()
    {
        m_vault->addSalesperson();
        QVERIFY_EXIT(m_vault->run(command(u"b.csv"_s, {u"--plain"_s}), u"salome"_s), 6);
        QVERIFY_EXIT(m_vault->run({u"copies"_s, u"list"_s}, u"salome"_s), 6);
        QVERIFY(!QFile::exists(m_vault->file(u"b.csv"_s)));
    }

private:
    QStringList command(const QString &file, const QStringList &more) const
    {
        return QStringList{u"export"_s,  m_vault->file(file), u"--purpose"_s,
                           u"Cartes"_s,  u"--recipient"_s,    u"Imprimerie Durand"_s,
                           u"--until"_s, u"2099-12-31"_s}
               + more;
    }

    std::unique_ptr<CommandLineVault> m_vault;
    QString m_id;
    QString m_phrase;
};

QTEST_GUILESS_MAIN(TestExportCommands)
#include "tst_exportcommands.moc"
