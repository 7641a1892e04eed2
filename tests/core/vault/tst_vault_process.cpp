// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/hardening.h"
#include "tests/core/vault/samplevault.h"

#include <QCoreApplication>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#endif

using namespace entente;
using namespace entente::test;
using namespace entente::vault;
using namespace Qt::StringLiterals;

namespace {

constexpr int kNotPossibleHere = 77;
const char *const kRelaunchedFlag = "--relaunched";

int inChild(const std::function<int()> &work)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(work());
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

qint64 fieldOf(const QString &file, const QByteArray &name)
{
    for (const auto &line : fileBytes(file).split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size()).trimmed().split(' ').first().toLongLong();
    }
    return -1;
}

#ifdef Q_OS_LINUX
/// A file system of `megabytes` that only this child sees.
bool mountSmallDisk(const QByteArray &place, int megabytes)
{
    const QByteArray size = "size=" + QByteArray::number(megabytes) + 'm';
    return (geteuid() != 0 ? unshare(CLONE_NEWUSER | CLONE_NEWNS) : unshare(CLONE_NEWNS)) == 0
           && mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
           && mount("none", place.constData(), "tmpfs", 0, size.constData()) == 0;
}

void fillUp(const QString &folder, qint64 leave)
{
    QFile filler(folder + u"/filler"_s);
    if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return;
    while (filler.write(QByteArray(4096, 'x')) == 4096)
        ;
    filler.resize(qMax<qint64>(0, filler.size() - leave));
}
#endif

} // namespace

class TestVaultProcess final : public QObject
{
    Q_OBJECT
private slots:
#ifdef Q_OS_LINUX
    void aHardenedProcessLeavesNoDump()
    {
        const int outcome = inChild([] {
            const auto got = hardenProcess();
            rlimit core{1, 1};
            getrlimit(RLIMIT_CORE, &core);
            if (!got.noCoreDumps || core.rlim_cur != 0 || core.rlim_max != 0)
                return 1;
            if (!got.notTraceable || prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) != 0)
                return 2;
            return got.missing().filter(u"swap"_s).size() == got.missing().size() ? 0 : 3;
        });

        QCOMPARE(outcome, 0);
    }

    void keysLieInLockedMemoryThatIsLeftOutOfDumps()
    {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("the address sanitizer locks nothing");
#endif
        const qint64 before = fieldOf(u"/proc/self/status"_s, "VmLck:");
        const auto key = SecretBuffer::random(32);
        if (!hardenProcess().lockedMemory)
            QSKIP("this system locks no memory");

        QVERIFY(fieldOf(u"/proc/self/status"_s, "VmLck:") > before);
        bool inMapping = false;
        QByteArray flags;
        const auto address = reinterpret_cast<quintptr>(key.data());
        for (const auto &line : fileBytes(u"/proc/self/smaps"_s).split('\n')) {
            const auto range = line.split(' ').first().split('-');
            if (range.size() == 2) {
                inMapping = address >= range[0].toULongLong(nullptr, 16)
                            && address < range[1].toULongLong(nullptr, 16);
            } else if (inMapping && line.startsWith("VmFlags:")) {
                flags = line + ' ';
            }
        }
        QVERIFY2(flags.contains(" lo ") && flags.contains(" dd "), flags.constData());
    }

    void aFullDiskLeavesNoHalfVaultAndLetsNobodyOut()
    {
        QTemporaryDir place;
        const int outcome = inChild([&] {
            const QString disk = place.path();
            if (!mountSmallDisk(QFile::encodeName(disk), 4))
                return kNotPossibleHere;
            const FixedClock clock;
            CreateRequest request;
            request.folder = disk + u"/One"_s;
            request.company = u"Firm"_s;
            request.adminName = u"Ada"_s;
            request.kdf = kQuickKdf;
            request.waive = kWaiveAll;
            OpenRequest opening;
            opening.folder = disk + u"/One.entente"_s;
            opening.user = u"Ada"_s;
            if (!Vault::create(request, secret("right"), clock))
                return 1;

            fillUp(disk, 0);
            request.folder = disk + u"/Two"_s;
            const auto second = Vault::create(request, secret("right"), clock);
            if (second || second.error().code != ErrorCode::NoSpace
                || QDir(disk).entryList({u"Two*"_s}, QDir::Dirs).size() != 0)
                return 2;
            const QByteArray keys = fileBytes(opening.folder + u"/keys.json"_s);
            {
                auto vault = Vault::open(opening, secret("right"), clock);
                if (!vault || !codesOf(**vault).contains(u"vault.disk_full"_s))
                    return 3;
                if (!(*vault)->users())
                    return 4;
                if ((*vault)->changePassword(secret("right"), secret("new"), kWaiveAll)
                    || (*vault)->rekey())
                    return 5;
                (void)(*vault)->close();
            }
            if (fileBytes(opening.folder + u"/keys.json"_s) != keys)
                return 6;

            QFile::remove(disk + u"/filler"_s);
            auto vault = Vault::open(opening, secret("right"), clock);
            return vault && (*vault)->rekey() && (*vault)->close() ? 0 : 7;
        });

        if (outcome == kNotPossibleHere)
            QSKIP("this system gives no private mount");
        QCOMPARE(outcome, 0);
    }

    void aDiskThatFillsUpAtAnyMomentOfARekeyKeepsTheVault()
    {
        QTemporaryDir place;
        const int outcome = inChild([&] {
            const QString disk = place.path();
            if (!mountSmallDisk(QFile::encodeName(disk), 4))
                return kNotPossibleHere;
            const FixedClock clock;
            CreateRequest request;
            request.folder = disk + u"/One"_s;
            request.company = u"Firm"_s;
            request.adminName = u"Ada"_s;
            request.kdf = kQuickKdf;
            request.waive = kWaiveAll;
            OpenRequest opening;
            opening.folder = disk + u"/One.entente"_s;
            opening.user = u"Ada"_s;
            if (!Vault::create(request, secret("right"), clock))
                return 1;
            for (qint64 leave = 0; leave <= 2200 * 1024; leave += 100 * 1024) {
                fillUp(disk, leave);
                if (auto vault = Vault::open(opening, secret("right"), clock)) {
                    const auto rekeyed = (*vault)->rekey();
                    if (!rekeyed && rekeyed.error().code != ErrorCode::NoSpace
                        && rekeyed.error().code != ErrorCode::ReadOnly)
                        return 2;
                }
                QFile::remove(disk + u"/filler"_s);
                auto vault = Vault::open(opening, secret("right"), clock);
                if (!vault)
                    return 3;
                const auto connection = (*vault)->connect(db::Mode::ReadOnly);
                if (!connection || !(*connection)->checkIntegrity())
                    return 4;
            }
            return 0;
        });

        if (outcome == kNotPossibleHere)
            QSKIP("this system gives no private mount");
        QCOMPARE(outcome, 0);
    }
#endif

    void lockingStartsTheProgramAnewInTheSameProcess()
    {
        QTemporaryDir folder;
        const QString report = folder.filePath(u"report"_s);
        const pid_t child = fork();
        if (child == 0) {
            (void)hardenProcess(); // an undumpable process must still find itself
            (void)relaunch(
                {QString::fromLatin1(kRelaunchedFlag), report, u"a folder with spaces.entente"_s});
            _exit(1);
        }
        int status = 0;
        waitpid(child, &status, 0);

        QCOMPARE(WEXITSTATUS(status), 0);
        QCOMPARE(fileBytes(report), QByteArray::number(child) + " a folder with spaces.entente");
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], kRelaunchedFlag) == 0) {
        putFile(QString::fromLocal8Bit(argv[2]),
                QByteArray::number(qint64(getpid())) + ' ' + argv[3]);
        return 0;
    }
    TestVaultProcess test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_vault_process.moc"
