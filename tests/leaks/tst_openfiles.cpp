// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/vaultstate.h"
#include "tests/leaks/filetrace.h"

#include <QDir>
#include <QStandardPaths>
#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

// Beyond the cache of a reading connection several times over, so that a sort that may spill would.
constexpr int kPeople = 20000;

} // namespace

/// Which files a session touches: the vault's, and those that the user named.
class TestOpenFiles final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_strace = QStandardPaths::findExecutable(u"strace"_s);
        m_vault = std::make_unique<CommandLineVault>(QStringLiteral(ENTENTE_CLI));
        if (m_strace.isEmpty()
            || m_vault->runProgram(m_strace,
                                   {u"-f"_s, u"--seccomp-bpf"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s,
                                    u"-e"_s, kTracedCalls.toString(), u"true"_s})
                       .exitCode
                   != 0)
            QSKIP("strace is missing or may not trace here");
        fillWithSample(*m_vault, kPeople, 18, 4);
        m_person = m_vault->run({u"person"_s, u"list"_s, u"--limit"_s, u"1"_s})
                       .array()
                       .first()[u"id"]
                       .toString();
        QVERIFY(!m_person.isEmpty());
        m_out = m_vault->file(u"answers"_s);
        QDir().mkpath(m_out);
    }

    void nothingIsWrittenOutsideTheVaultAndTheChosenFolder_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("a large sort")
            << QStringList{u"person"_s,           u"list"_s,    u"--sort"_s,
                           u"-last_contact_on"_s, u"--limit"_s, QString::number(kPeople)};
        QTest::newRow("a sort by name") << QStringList{
            u"person"_s, u"list"_s, u"--sort"_s, u"name"_s, u"--limit"_s, QString::number(kPeople)};
        QTest::newRow("a search") << QStringList{u"person"_s, u"search"_s, u"lyon"_s, u"--limit"_s,
                                                 u"5000"_s};
        QTest::newRow("a whole check") << QStringList{u"vault"_s, u"check"_s};
        QTest::newRow("an import") << QStringList{
            u"import"_s,         m_vault->write(u"lot.csv"_s, visitorsCsv(u"lot"_s, kPeople / 4)),
            u"--source"_s,       u"lot"_s,
            u"--basis"_s,        u"legitimate_interest"_s,
            u"--collected-on"_s, u"2026-11-01"_s,
            u"--refused"_s,      m_out + u"/refused.csv"_s};
        QTest::newRow("an access export")
            << QStringList{u"subject"_s, u"access"_s, m_person, u"--out"_s, m_out};
        for (const auto &format : {u"csv"_s, u"xlsx"_s, u"ods"_s, u"vcard"_s, u"json"_s}) {
            QTest::newRow(qPrintable(u"an export, "_s + format))
                << QStringList{u"export"_s,
                               m_out + u"/copy-"_s + format + u".zip"_s,
                               u"--format"_s,
                               format,
                               u"--what"_s,
                               u"both"_s,
                               u"--purpose"_s,
                               u"test"_s,
                               u"--recipient"_s,
                               u"ourselves"_s,
                               u"--until"_s,
                               u"2099-12-31"_s,
                               u"--zip-password-file"_s,
                               m_vault->write(u"phrase.txt"_s, "lampe hiver chemin oiseau")};
        }
        QTest::newRow("an erasure")
            << QStringList{u"subject"_s, u"erase"_s,         m_person,
                           u"--yes"_s,   u"--certificate"_s, m_out + u"/attestation.pdf"_s};
    }

    void nothingIsWrittenOutsideTheVaultAndTheChosenFolder()
    {
        QFETCH(QStringList, command);
        const auto log = m_vault->file(u"trace.txt"_s);
        const auto answer = m_vault->runProgram(
            m_strace, QStringList{u"-f"_s, u"--seccomp-bpf"_s, u"-qq"_s, u"-s"_s, u"512"_s, u"-o"_s,
                                  log, u"-e"_s, kTracedCalls.toString(), m_vault->program()}
                          + m_vault->arguments(command));
        QVERIFY2(answer.exitCode == 0, answer.err.constData());
        QFile trace(log);
        QVERIFY(trace.open(QIODevice::ReadOnly));
        const auto files = writtenFiles(trace.readAll());

        bool sawVault = false;
        for (const auto &file : files) {
            const bool inVault = file.startsWith(m_vault->folder());
            sawVault = sawVault || inVault;
            const bool allowed = inVault || file.startsWith(m_out) || file == u"/dev/null"_s
                                 || file.startsWith(u"/proc/self/"_s)
                                 || (file.endsWith(u"/answers"_s));
            QVERIFY2(allowed, qPrintable(file));
            QVERIFY2(!file.contains(u"etilqs_"_s), qPrintable(file));
        }
        QVERIFY2(sawVault, "the control failed: the vault itself is opened for writing");
    }

private:
    std::unique_ptr<CommandLineVault> m_vault;
    QString m_strace;
    QString m_person;
    QString m_out;
};

QTEST_GUILESS_MAIN(TestOpenFiles)
#include "tst_openfiles.moc"
