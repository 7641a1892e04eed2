// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/vaultstate.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTest>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 600;
constexpr int kDiskMegabytes = 32;
constexpr int kInjectionsInShort = 6; // per operation
bool g_ownMounts = false; // mounts made here are seen by this process and its children only

int injectionsWanted()
{
    const int wanted = qEnvironmentVariableIntValue("ENTENTE_INJECTIONS");
    return wanted > 0 ? wanted : kInjectionsInShort;
}

void fillDisk(const QString &disk, qint64 leave)
{
    QFile filler(disk + u"/filler"_s);
    if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        qFatal("The disk could not be filled");
    while (filler.write(QByteArray(65536, 'x')) == 65536)
        ;
    while (filler.write(QByteArray(512, 'x')) == 512)
        ;
    filler.resize(qMax<qint64>(0, filler.size() - leave));
}

/// A file system of its own that is gone with this object.
class SmallDisk final
{
public:
    explicit SmallDisk(const QString &place) : m_place(QFile::encodeName(place))
    {
        QDir().mkpath(place);
        const QByteArray size = "size=" + QByteArray::number(kDiskMegabytes) + 'm';
        m_mounted = g_ownMounts
                    && mount("none", m_place.constData(), "tmpfs", 0, size.constData()) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            umount2(m_place.constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)
    bool isMounted() const { return m_mounted; }

private:
    QByteArray m_place;
    bool m_mounted = false;
};

} // namespace

class TestDiskFull final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_vault = std::make_unique<CommandLineVault>(QStringLiteral(ENTENTE_CLI));
        fillWithSample(*m_vault, 120, 36, 9);
        m_template = m_vault->folder();
        m_before = VaultState::read(*m_vault);
        QCOMPARE(m_before.fault, QString());
        m_csv = m_vault->write(u"lot.csv"_s, visitorsCsv(u"lot"_s, kRows));
        auto people = m_before.personUuids.values();
        people.sort();
        m_person = people.first();
        m_disk = m_vault->file(u"disk"_s);
    }

    void anOperationOnAFullDiskIsWholeOrNotThere_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("import") << QStringList{u"import"_s,         m_csv,
                                               u"--source"_s,       u"lot"_s,
                                               u"--basis"_s,        u"legitimate_interest"_s,
                                               u"--collected-on"_s, u"2026-11-01"_s};
        QTest::newRow("erase") << QStringList{u"subject"_s, u"erase"_s, m_person, u"--yes"_s};
        QTest::newRow("add") << QStringList{u"person"_s, u"add"_s, u"--last-name"_s, u"Dernier"_s};
    }

    void anOperationOnAFullDiskIsWholeOrNotThere()
    {
        QFETCH(QStringList, command);
        int refused = 0;
        int done = 0;
        for (const qint64 leaveKiB : {0, 32, 128, 1024, 2048, 12288}) {
            const SmallDisk disk(m_disk);
            if (!disk.isMounted())
                QSKIP("no file system may be mounted here: the next test fills the disk by other "
                      "means");
            copyFolder(m_template, m_disk + u"/Atelier.entente"_s);
            m_vault->setFolder(m_disk + u"/Atelier.entente"_s);
            fillDisk(m_disk, leaveKiB * 1024);
            const auto answer = m_vault->run(command);
            QFile::remove(m_disk + u"/filler"_s);
            judge(answer, u"%1 KiB left"_s.arg(leaveKiB));
            if (QTest::currentTestFailed())
                return;
            ++(answer.exitCode == 0 ? done : refused);
            // With room again, the same vault works on.
            QCOMPARE(m_vault->run({u"person"_s, u"add"_s, u"--last-name"_s, u"Ensuite"_s}).exitCode,
                     0);
        }
        QVERIFY2(refused > 0 && done > 0, "the disk was never full, or always");
    }

    void aVaultIsNotHalfMadeOnAFullDisk()
    {
        const auto password = m_vault->write(u"strong.txt"_s, "girafe-ampoule-violon-1987\n");
        for (const qint64 leaveKiB : {0, 24, 200}) {
            const SmallDisk disk(m_disk);
            if (!disk.isMounted())
                QSKIP("no file system may be mounted here");
            fillDisk(m_disk, leaveKiB * 1024);
            const auto answer = m_vault->runProgram(
                m_vault->program(),
                {u"--vault"_s, m_disk + u"/Neuf"_s, u"--password-file"_s, password, u"--json"_s,
                 u"vault"_s, u"create"_s, u"--company"_s, u"X"_s, u"--admin"_s, u"a"_s});
            QVERIFY2(answer.exitCode == 8, answer.all().constData());
            QVERIFY(!answer.object()[u"error"][u"message"].toString().isEmpty());
            QCOMPARE(QDir(m_disk).entryList({u"Neuf*"_s}), QStringList());
        }
    }

    void aWriteThatFailsLeavesThingsWhole_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("error");
        const QStringList import{u"import"_s,         m_csv,
                                 u"--source"_s,       u"lot"_s,
                                 u"--basis"_s,        u"legitimate_interest"_s,
                                 u"--collected-on"_s, u"2026-11-01"_s};
        const QStringList erase{u"subject"_s, u"erase"_s, m_person, u"--yes"_s};
        QTest::newRow("import, disk full") << import << u"pwrite64"_s << u"ENOSPC"_s;
        QTest::newRow("erase, disk full") << erase << u"pwrite64"_s << u"ENOSPC"_s;
        QTest::newRow("import, disk broken") << import << u"pwrite64"_s << u"EIO"_s;
        QTest::newRow("erase, disk broken") << erase << u"pwrite64"_s << u"EIO"_s;
        QTest::newRow("import, no sync") << import << u"fdatasync"_s << u"EIO"_s;
        QTest::newRow("erase, no sync") << erase << u"fdatasync"_s << u"EIO"_s;
    }

    void aWriteThatFailsLeavesThingsWhole()
    {
        QFETCH(QStringList, command);
        QFETCH(QString, call);
        QFETCH(QString, error);
        const auto strace = QStandardPaths::findExecutable(u"strace"_s);
        if (strace.isEmpty()
            || m_vault->runProgram(strace, {u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"true"_s}).exitCode
                   != 0)
            QSKIP("strace is missing or may not trace here");
        m_vault->setFolder(m_vault->file(u"injected.entente"_s));

        const int calls = countCalls(strace, call, command);
        QVERIFY2(calls > 0, "the operation writes nothing?");
        const int wanted = qMin(injectionsWanted(), calls);
        int refused = 0;
        for (int i = 0; i < wanted; ++i) {
            // The first few one by one, then evenly over the rest; from there on every call fails, as on a full disk.
            const int when = i < 3 ? i + 1 : 1 + int(qint64(i) * calls / wanted);
            copyFolder(m_template, m_vault->folder());
            const auto answer = traced(
                strace, {u"-e"_s, u"inject=%1:error=%2:when=%3+"_s.arg(call, error).arg(when)},
                call, command);
            judge(answer, u"%1 from call %2 of %3 on"_s.arg(error).arg(when).arg(calls));
            if (QTest::currentTestFailed())
                return;
            refused += answer.exitCode == 0 ? 0 : 1;
        }
        QVERIFY2(refused > 0, "no fault was ever noticed");
        qInfo("%d faults in %d calls: %d refused, 0 lost, 0 half done", wanted, calls, refused);
    }

private:
    CommandLineAnswer traced(const QString &strace, const QStringList &options, const QString &call,
                             const QStringList &command)
    {
        return m_vault->runProgram(
            strace, QStringList{u"-f"_s, u"-qq"_s, u"-o"_s, m_vault->file(u"trace.txt"_s), u"-e"_s,
                                u"trace="_s + call}
                        + options + QStringList{m_vault->program()} + m_vault->arguments(command));
    }

    int countCalls(const QString &strace, const QString &call, const QStringList &command)
    {
        copyFolder(m_template, m_vault->folder());
        if (traced(strace, {}, call, command).exitCode != 0)
            return 0;
        QFile trace(m_vault->file(u"trace.txt"_s));
        return trace.open(QIODevice::ReadOnly)
                   ? int(trace.readAll().count(QByteArray(call.toUtf8() + '(')))
                   : 0;
    }

    /// Done means done, refused means a sentence, exit 8 and everything as it was, whatever the size of the hole.
    void judge(const CommandLineAnswer &answer, const QString &where)
    {
        const QByteArray told = where.toUtf8() + ": " + answer.all();
        QVERIFY2(answer.exitCode == 0 || answer.exitCode == 8, told.constData());
        const auto after = VaultState::read(*m_vault);
        QVERIFY2(after.fault.isEmpty(), (where + u": "_s + after.fault).toUtf8().constData());
        if (answer.exitCode == 8) {
            QVERIFY2(!answer.object()[u"error"][u"message"].toString().isEmpty(), told.constData());
            QVERIFY2(!answer.err.isEmpty(), told.constData());
        }
        const auto lot = after.people.value(u"lot"_s);
        QVERIFY2(lot == 0 || lot == kRows, told.constData());
        const bool gone = !after.personUuids.contains(m_person);
        QCOMPARE(after.acts, qint64(gone ? 1 : 0));
        const bool changed = lot != 0 || gone
                             || after.personUuids.size() != m_before.personUuids.size();
        if (answer.exitCode == 0)
            QVERIFY2(changed, told.constData());
        if (!changed)
            QCOMPARE(after.digest, m_before.digest);
    }

    std::unique_ptr<CommandLineVault> m_vault;
    VaultState m_before;
    QString m_template;
    QString m_csv;
    QString m_person;
    QString m_disk;
};

int main(int argc, char **argv)
{
    // Before the first thread, so that small disks can be mounted where nobody else sees them.
    const auto uid = geteuid();
    g_ownMounts = uid == 0 && unshare(CLONE_NEWNS) == 0
                  && mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    const QCoreApplication application(argc, argv);
    TestDiskFull test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_diskfull.moc"
