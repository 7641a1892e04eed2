// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomicfile.h"
#include "core/vault/attempts.h"
#include "core/vault/crypto.h"
#include "core/vault/erasedlog.h"
#include "core/vault/keyfile.h"
#include "core/vault/sealfile.h"
#include "core/vault/vaultlock.h"
#include "tests/support/fixedclock.h"
#include "tests/support/verify.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/mount.h>
#endif

using namespace entente;
using namespace entente::vault;
using namespace Qt::StringLiterals;

namespace {

constexpr KdfParameters kQuick{64 << 10, 1};

SecretBuffer passwordOf(const char *text)
{
    return SecretBuffer::fromBytes(text);
}

QByteArray contentOf(const QString &path)
{
    return readSmallFile(path).value_or(QByteArray("(unreadable)"));
}

struct SampleKeyFile
{
    KeyFile file;
    SecretBuffer tombstone = SecretBuffer::random(32);
    SecretBuffer recovery = SecretBuffer::random(32);

    SampleKeyFile()
    {
        file.vaultId = u"0193-vault"_s;
        file.slotKey = QByteArray(32, 'k');
        auto slot = makePasswordSlot(file.slotIdOf(u"Élodie"_s), passwordOf("right"), kQuick);
        file.entries.push_back(*std::move(slot));
        file.entries.push_back(makeRecoverySlot(recovery));
        for (auto &entry : file.entries)
            (void)sealInto(entry, file.vaultId, kTombstoneKind.toString(), 1, tombstone);
    }
};

/// Runs in a child process, so that limits and locks do not stay with the test.
template<typename F>
int inChild(F &&work)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(work());
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

class TestVaultFiles final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const QString &name) const { return m_folder.filePath(name); }

private slots:
    void anAtomicFileReplacesTheOldOneWhole()
    {
        QVERIFY_OK(writeFileAtomically(path(u"a"_s), "old"));
        QVERIFY_OK(writeFileAtomically(path(u"a"_s), "new and longer"));

        QCOMPARE(contentOf(path(u"a"_s)), QByteArray("new and longer"));
        QCOMPARE(
            QFile::permissions(path(u"a"_s))
                & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
            QFile::Permissions());
        QCOMPARE(QDir(m_folder.path()).entryList({u"a*"_s}, QDir::Files), QStringList{u"a"_s});
    }

    void aFileThatIsNotCommittedLeavesNothing()
    {
        QVERIFY_OK(writeFileAtomically(path(u"b"_s), "old"));
        {
            auto file = AtomicFile::create(path(u"b"_s));
            QVERIFY_OK(file);
            QVERIFY_OK(file->write("half of someth"));
        }

        QCOMPARE(contentOf(path(u"b"_s)), QByteArray("old"));
        QCOMPARE(QDir(m_folder.path()).entryList({u"b*"_s}, QDir::Files), QStringList{u"b"_s});
    }

    void errorsOfTheSystemAreToldApart_data()
    {
        QTest::addColumn<int>("systemError");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no space") << ENOSPC << ErrorCode::NoSpace;
        QTest::newRow("quota") << EDQUOT << ErrorCode::NoSpace;
        QTest::newRow("read-only file system") << EROFS << ErrorCode::ReadOnly;
        QTest::newRow("no right") << EACCES << ErrorCode::ReadOnly;
        QTest::newRow("gone") << ENOENT << ErrorCode::NotFound;
        QTest::newRow("broken disk") << EIO << ErrorCode::Io;
    }
    void errorsOfTheSystemAreToldApart()
    {
        QFETCH(int, systemError);
        QFETCH(ErrorCode, code);

        const auto failure = fileFailure(systemError, u"/home/someone/Firm.entente/keys.json"_s,
                                         "write");

        QCOMPARE(failure.error.code, code);
        QCOMPARE(failure.error.where.file, u"keys.json"_s);
        QVERIFY(!failure.error.detail.contains(u"someone"_s));
    }

    void aFullDeviceIsNoSpace()
    {
        QVERIFY_FAILS(appendToFile(u"/dev/full"_s, "x"), ErrorCode::NoSpace);
    }

    void aFullDiskKeepsTheOldFile()
    {
        QVERIFY_OK(writeFileAtomically(path(u"full"_s), "old"));
        const int outcome = inChild([&] {
            const rlimit small{4096, 4096};
            signal(SIGXFSZ, SIG_IGN);
            setrlimit(RLIMIT_FSIZE, &small);
            const auto written = writeFileAtomically(path(u"full"_s), QByteArray(10000, 'x'));
            return !written && written.error().code == ErrorCode::NoSpace ? 0 : 1;
        });

        QCOMPARE(outcome, 0);
        QCOMPARE(contentOf(path(u"full"_s)), QByteArray("old"));
        QCOMPARE(QDir(m_folder.path()).entryList({u"full*"_s}, QDir::Files),
                 QStringList{u"full"_s});
    }

#ifdef Q_OS_LINUX
    void aFullTemporaryFileSystemKeepsTheOldFile()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"tmpfs"_s));
        const QByteArray mountPoint = QFile::encodeName(path(u"tmpfs"_s));
        constexpr int kCannotMount = 77;
        const int outcome = inChild([&] {
            if ((geteuid() != 0 ? unshare(CLONE_NEWUSER | CLONE_NEWNS) : unshare(CLONE_NEWNS)) != 0
                || mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
                || mount("none", mountPoint.constData(), "tmpfs", 0, "size=1m") != 0)
                return kCannotMount;
            const QString file = QFile::decodeName(mountPoint) + u"/keys.json"_s;
            if (!writeFileAtomically(file, "old"))
                return 1;
            (void)appendToFile(QFile::decodeName(mountPoint) + u"/filler"_s,
                               QByteArray(900 << 10, 'x'));
            const auto written = writeFileAtomically(file, QByteArray(300 << 10, 'y'));
            if (written || written.error().code != ErrorCode::NoSpace)
                return 2;
            if (contentOf(file) != "old"
                || QDir(QFile::decodeName(mountPoint)).entryList(QDir::Files).size() != 2)
                return 3;
            QFile::remove(QFile::decodeName(mountPoint) + u"/filler"_s);
            return writeFileAtomically(file, "works again") ? 0 : 4;
        });

        if (outcome == kCannotMount)
            QSKIP("this system gives no private mount");
        QCOMPARE(outcome, 0);
    }
#endif

    void aFileLongerThanSuchAFileCanBeIsDamage()
    {
        QVERIFY_OK(writeFileAtomically(path(u"long"_s), QByteArray(101, 'x')));

        QVERIFY_OK(readSmallFile(path(u"long"_s), 101));
        QVERIFY_FAILS(readSmallFile(path(u"long"_s), 100), ErrorCode::Corrupt);
        QVERIFY_FAILS(readSmallFile(path(u"missing"_s)), ErrorCode::NotFound);
    }

    void aSlotOpensWithItsPasswordAlone()
    {
        SampleKeyFile sample;
        const auto *slot = sample.file.current(sample.file.slotIdOf(u" élodie\u200b"_s));
        QVERIFY(slot);

        const auto key = unlockSlot(*slot, passwordOf("right"));
        QVERIFY_OK(key);
        const auto tombstone = openFrom(*slot, *key, sample.file.vaultId, slot->keys.front());
        QVERIFY(tombstone && tombstone->equals(sample.tombstone));
        QVERIFY_FAILS(unlockSlot(*slot, passwordOf("wrong")), ErrorCode::WrongKey);
        QVERIFY_FAILS(unlockSlot(*slot, sample.recovery), ErrorCode::WrongKey);
    }

    void theRecoverySlotOpensWithTheRecoveryKeyAlone()
    {
        SampleKeyFile sample;
        const auto *slot = sample.file.current(kRecoverySlot.toString());
        QVERIFY(slot);

        QVERIFY_OK(unlockSlot(*slot, sample.recovery));
        QVERIFY_FAILS(unlockSlot(*slot, SecretBuffer::random(32)), ErrorCode::WrongKey);
        QVERIFY_FAILS(unlockSlot(*slot, passwordOf("right")), ErrorCode::WrongKey);
    }

    void twoUsersWithOnePasswordShareNothingVisible()
    {
        const auto one = makePasswordSlot(u"11"_s, passwordOf("same"), kQuick);
        const auto two = makePasswordSlot(u"22"_s, passwordOf("same"), kQuick);

        QVERIFY_OK(one);
        QVERIFY_OK(two);
        QVERIFY(one->salt != two->salt && one->publicKey != two->publicKey
                && one->wrappedPrivateKey != two->wrappedPrivateKey);
    }

    void noPartOfASlotsHeaderCanBeChanged_data()
    {
        QTest::addColumn<int>("part");
        for (int part = 0; part < 5; ++part)
            QTest::addRow("part %d", part) << part;
    }
    void noPartOfASlotsHeaderCanBeChanged()
    {
        QFETCH(int, part);
        auto slot = *makePasswordSlot(u"11"_s, passwordOf("right"), kQuick);
        QVERIFY_OK(unlockSlot(slot, passwordOf("right")));

        switch (part) {
        case 0: slot.id = u"12"_s; break;
        case 1: slot.kdf->memoryBytes += 1024; break;
        case 2: slot.kdf->passes += 1; break;
        case 3: slot.salt[3] = char(slot.salt[3] ^ 1); break;
        case 4: slot.publicKey[3] = char(slot.publicKey[3] ^ 1); break;
        default: break;
        }

        QVERIFY_FAILS(unlockSlot(slot, passwordOf("right")), ErrorCode::WrongKey);
    }

    void keysMovedBetweenSlotsDoNotOpen()
    {
        SampleKeyFile sample;
        auto &user = sample.file.entries[0];
        const auto &recovery = sample.file.entries[1];
        const auto key = unlockSlot(user, passwordOf("right"));
        QVERIFY_OK(key);

        QVERIFY(!openFrom(user, *key, sample.file.vaultId, recovery.keys.front()));
        QVERIFY(!openFrom(user, *key, u"0193-other"_s, user.keys.front()));
        SlotKey renamed = user.keys.front();
        renamed.kind = kDatabaseKind.toString();
        QVERIFY(!openFrom(user, *key, sample.file.vaultId, renamed));
    }

    void keysJsonComesBackAsItWasWritten()
    {
        SampleKeyFile sample;
        sample.file.entries[0].quick = QuickUnlock{1000, 2000, QByteArray(72, 'q')};
        QVERIFY_OK(sample.file.write(m_folder.path(), sample.tombstone));

        const auto read = KeyFile::read(m_folder.path());

        QVERIFY_OK(read);
        QCOMPARE(read->revision, 1);
        QVERIFY(read->isSignedWith(sample.tombstone));
        QVERIFY(!read->isSignedWith(SecretBuffer::random(32)));
        QCOMPARE(read->entries.size(), size_t(2));
        QCOMPARE(read->entries[0].quick->expiresMs, 2000);
        QVERIFY_OK(unlockSlot(read->entries[0], passwordOf("right")));
        QVERIFY_OK(unlockSlot(read->entries[1], sample.recovery));
    }

    void keysJsonIsReadWithSuspicion_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("field");
        QTest::newRow("not JSON") << QByteArray("{") << QByteArray("<") << ErrorCode::Corrupt
                                  << QString();
        QTest::newRow("another format") << QByteArray("entente-keys") << QByteArray("entente-dogs")
                                        << ErrorCode::Corrupt << u"format"_s;
        QTest::newRow("newer") << QByteArray("\"version\": 1") << QByteArray("\"version\": 2")
                               << ErrorCode::TooNew << u"version"_s;
        QTest::newRow("no version") << QByteArray("\"version\"") << QByteArray("\"virsion\"")
                                    << ErrorCode::Corrupt << u"version"_s;
        QTest::newRow("huge memory")
            << QByteArray("\"memory_bytes\": 65536") << QByteArray("\"memory_bytes\": 1073741825")
            << ErrorCode::Corrupt << u"slots[0].kdf.name"_s;
        QTest::newRow("half a byte") << QByteArray("\"passes\": 1") << QByteArray("\"passes\": 1.5")
                                     << ErrorCode::Corrupt << u"slots[0].kdf.passes"_s;
        QTest::newRow("unknown state") << QByteArray("\"current\"") << QByteArray("\"curious\"")
                                       << ErrorCode::Corrupt << u"slots[0].state"_s;
        QTest::newRow("user without stretching")
            << QByteArray("\"argon2id13\"") << QByteArray("\"blake2b\"") << ErrorCode::Corrupt
            << u"kdf"_s;
    }
    void keysJsonIsReadWithSuspicion()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(ErrorCode, code);
        QFETCH(QString, field);
        SampleKeyFile sample;
        QByteArray json = sample.file.serialised(sample.tombstone);
        QVERIFY(json.contains(from));

        const auto read = KeyFile::parse(json.replace(json.indexOf(from), from.size(), to));

        QVERIFY_FAILS(read, code);
        QCOMPARE(read.error().where.file, u"keys.json"_s);
        QCOMPARE(read.error().where.field, field);
    }

    void aNewerKeysJsonIsNotJudgedFurther()
    {
        QVERIFY_FAILS(
            KeyFile::parse("{\"format\": \"entente-keys\", \"version\": 2, \"places\": []}"),
            ErrorCode::TooNew);
    }

    void everyTruncationOfKeysJsonIsDamage()
    {
        SampleKeyFile sample;
        const QByteArray json = sample.file.serialised(sample.tombstone).trimmed();
        for (qsizetype size = 0; size < json.size(); size += 7)
            QVERIFY_FAILS(KeyFile::parse(json.first(size)), ErrorCode::Corrupt);
    }

    void wrongPasswordsWaitLongerEachTime()
    {
        QList<qint64> seconds;
        for (int failures = 0; failures <= 11; ++failures)
            seconds << Attempts::delayMs(failures) / 1000;

        QCOMPARE(seconds, (QList<qint64>{0, 1, 2, 4, 8, 60, 120, 240, 480, 960, 3600, 3600}));
    }

    void theWaitSurvivesARestartAndAClockPutBack()
    {
        test::FixedClock clock;
        auto attempts = Attempts::none();
        for (int i = 0; i < 5; ++i)
            attempts.recordFailure(u"11"_s, clock);
        QVERIFY_OK(attempts.write(m_folder.path()));

        auto later = Attempts::read(m_folder.path());
        QCOMPARE(later.failures(u"11"_s), 5);
        QCOMPARE(later.waitMs(u"11"_s, clock), 60000);
        QCOMPARE(later.waitMs(u"22"_s, clock), 0);
        clock.advance(59);
        QCOMPARE(later.waitMs(u"11"_s, clock), 1000);
        clock.advance(-3600 * 24);
        QCOMPARE(later.waitMs(u"11"_s, clock), 60000);
        later.clear(u"11"_s);
        QCOMPARE(later.waitMs(u"11"_s, clock), 0);
    }

    void aDeletedOrDamagedCounterIsNotAFreshStart_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("deleted") << QByteArray();
        QTest::newRow("damaged") << QByteArray("{\"version\":1,\"slots\":[{}]}");
    }
    void aDeletedOrDamagedCounterIsNotAFreshStart()
    {
        QFETCH(QByteArray, content);
        QFile::remove(path(u"attempts.json"_s));
        if (!content.isEmpty())
            QVERIFY_OK(writeFileAtomically(path(u"attempts.json"_s), content));

        QCOMPARE(Attempts::read(m_folder.path()).failures(u"11"_s), 1);
    }

    void aSealComesBackAndIsSigned()
    {
        const auto tombstone = SecretBuffer::random(32);
        Seal seal{
            u"0193-vault"_s,          42, QByteArray(32, 'h'), 1000, true, 12, QByteArray(32, 'p'),
            {{41, u"erasure"_s, 900}}};
        QVERIFY_OK(seal.write(m_folder.path(), tombstone));

        const auto read = Seal::read(m_folder.path(), tombstone);

        QVERIFY_OK(read);
        QCOMPARE(read->epoch, 42);
        QCOMPARE(read->head, seal.head);
        QCOMPARE(read->acts, seal.acts);
        QVERIFY_FAILS(Seal::read(m_folder.path(), SecretBuffer::random(32)), ErrorCode::Corrupt);
        QByteArray lower = seal.serialised(tombstone);
        lower.replace("\"epoch\": 42", "\"epoch\": 40");
        QVERIFY_FAILS(Seal::parse(lower, tombstone), ErrorCode::Corrupt);
    }

    void anOlderOrOtherDatabaseIsToldFromACrash_data()
    {
        QTest::addColumn<qint64>("epoch");
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("headAtSeal");
        QTest::addColumn<SealFinding>("finding");
        QTest::newRow("the same") << qint64(5) << QByteArray("e5") << QByteArray("e5")
                                  << SealFinding::Agrees;
        QTest::newRow("after a crash")
            << qint64(9) << QByteArray("e9") << QByteArray("e5") << SealFinding::Ahead;
        QTest::newRow("put back") << qint64(3) << QByteArray("e3") << QByteArray()
                                  << SealFinding::Behind;
        QTest::newRow("put back and worked on")
            << qint64(5) << QByteArray("x5") << QByteArray("x5") << SealFinding::Forked;
        QTest::newRow("put back and worked on longer")
            << qint64(9) << QByteArray("x9") << QByteArray("x5") << SealFinding::Forked;
        QTest::newRow("audit cut away")
            << qint64(0) << QByteArray() << QByteArray() << SealFinding::Behind;
    }
    void anOlderOrOtherDatabaseIsToldFromACrash()
    {
        QFETCH(qint64, epoch);
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, headAtSeal);
        QFETCH(SealFinding, finding);
        Seal seal;
        seal.epoch = 5;
        seal.head = "e5";
        seal.acts = {{2, u"erasure"_s, 0}, {4, u"withdrawal"_s, 0}, {5, u"erasure"_s, 0}};

        QCOMPARE(compareWithSeal(seal, {epoch, head, [&](qint64) { return headAtSeal; }}), finding);
        QCOMPARE(missingActs(seal, 3).size(), size_t(2));
    }

    void theErasedLogKeepsEveryRecord()
    {
        const auto log = ErasedLog::inFolder(m_folder.path());
        QVERIFY_OK(log.readAll());
        QVERIFY_OK(log.append({"one", QByteArray("\0\n binary", 9)}));
        QVERIFY_OK(log.append({"three"}));

        const auto records = log.readAll();

        QVERIFY_OK(records);
        QCOMPARE(*records, (QList<QByteArray>{"one", QByteArray("\0\n binary", 9), "three"}));
    }

    void aTornLastLineOfTheErasedLogIsLeftOut()
    {
        const ErasedLog log(path(u"torn.log"_s));
        QVERIFY_OK(log.append({"one", "two"}));
        const QByteArray whole = contentOf(path(u"torn.log"_s));
        QVERIFY_OK(writeFileAtomically(path(u"torn.log"_s), whole.first(whole.size() - 5)));

        QCOMPARE(log.readAll().value_or({}), QList<QByteArray>{"one"});
        QVERIFY_OK(log.append({"three"})); // what was cut short was never acknowledged
        QCOMPARE(log.readAll().value_or({}), (QList<QByteArray>{"one", "three"}));
        QVERIFY_OK(writeFileAtomically(path(u"torn.log"_s), whole.sliced(2)));
        QVERIFY_FAILS(log.readAll(), ErrorCode::Corrupt);
    }

    void aSecondProgramFindsTheVaultInUse()
    {
        auto held = VaultLock::acquire(m_folder.path(), VaultLock::Kind::Exclusive, 0);
        QVERIFY_OK(held);
        const auto tryInChild = [&] {
            return inChild([&] {
                const auto second = VaultLock::acquire(m_folder.path(), VaultLock::Kind::Exclusive,
                                                       0);
                return second ? 0 : second.error().code == ErrorCode::InUse ? 5 : 9;
            });
        };

        QCOMPARE(tryInChild(), 5);
        {
            const auto gone = *std::move(held);
        }
        QCOMPARE(tryInChild(), 0);
    }

    void aKilledProgramLeavesNoLock()
    {
        int ready[2];
        QCOMPARE(pipe(ready), 0);
        const pid_t child = fork();
        if (child == 0) {
            const auto held = VaultLock::acquire(m_folder.path(), VaultLock::Kind::Exclusive, 0);
            (void)!write(ready[1], held ? "y" : "n", 1);
            pause();
        }
        char answer = 0;
        QCOMPARE(read(ready[0], &answer, 1), ssize_t(1));
        QCOMPARE(answer, 'y');
        QVERIFY_FAILS(VaultLock::acquire(m_folder.path(), VaultLock::Kind::Exclusive, 0),
                      ErrorCode::InUse);

        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);

        QVERIFY_OK(VaultLock::acquire(m_folder.path(), VaultLock::Kind::Exclusive, 0));
    }

    void whoWaitsGetsTheVaultWhenItIsLetGo()
    {
        int ready[2];
        int letGo[2];
        QCOMPARE(pipe(ready), 0);
        QCOMPARE(pipe(letGo), 0);
        const pid_t child = fork();
        if (child == 0) {
            const auto held = VaultLock::acquire(m_folder.path(), VaultLock::Kind::Exclusive, 0);
            char order = 0;
            (void)!write(ready[1], "y", 1);
            (void)!read(letGo[0], &order, 1);
            usleep(120'000); // the other one is waiting by now
            _exit(held ? 0 : 1);
        }
        char answer = 0;
        QCOMPARE(read(ready[0], &answer, 1), ssize_t(1));
        QCOMPARE(write(letGo[1], "g", 1), ssize_t(1));

        QVERIFY_OK(VaultLock::acquire(m_folder.path(), VaultLock::Kind::Exclusive, 30));

        int status = -1;
        waitpid(child, &status, 0);
        QCOMPARE(WEXITSTATUS(status), 0);
    }

    void aLockOnAFileThatWasTakenAwayIsNoLock()
    {
        auto held = VaultLock::acquire(m_folder.path(), VaultLock::Kind::Exclusive, 0);
        QVERIFY_OK(held);
        Result<VaultLock> waiting = Failure{ErrorCode::Internal, u"not asked"_s};
        QSemaphore asked;
        std::unique_ptr<QThread> waiter(QThread::create([&] {
            asked.release();
            waiting = VaultLock::acquire(m_folder.path(), VaultLock::Kind::Exclusive, 30);
        }));
        waiter->start();
        asked.acquire();
        QThread::msleep(120); // it has the old file open by now

        QVERIFY(QFile::remove(path(u"lock"_s)));
        {
            const auto gone = *std::move(held);
        }
        QVERIFY(waiter->wait(30'000));

        QVERIFY_OK(waiting);
        QVERIFY(QFile::exists(path(u"lock"_s)));
        QVERIFY_FAILS(VaultLock::acquire(m_folder.path(), VaultLock::Kind::Exclusive, 0),
                      ErrorCode::InUse);
    }

    void aLinkIsNotFollowed()
    {
        const QTemporaryDir folder;
        const auto elsewhere = path(u"somebody else's file"_s);
        QVERIFY_OK(writeFileAtomically(elsewhere, "theirs"));
        QVERIFY(QFile::link(elsewhere, folder.filePath(u"lock"_s)));
        QVERIFY(QFile::link(elsewhere, folder.filePath(u"erased.log"_s)));

        QVERIFY(!VaultLock::acquire(folder.path(), VaultLock::Kind::Exclusive, 0));
        QVERIFY(!ErasedLog::inFolder(folder.path()).append({"record"}));

        QCOMPARE(contentOf(elsewhere), QByteArray("theirs"));
    }

    void readersShareAVaultThatCannotBeWritten()
    {
        QVERIFY_OK(writeFileAtomically(path(u"lock"_s), "x"));
        const auto one = VaultLock::acquire(m_folder.path(), VaultLock::Kind::Shared, 0);
        const auto two = VaultLock::acquire(m_folder.path(), VaultLock::Kind::Shared, 0);

        QVERIFY_OK(one);
        QVERIFY_OK(two);
        QVERIFY_FAILS(VaultLock::acquire(m_folder.path(), VaultLock::Kind::Exclusive, 0),
                      ErrorCode::InUse);
    }
};

QTEST_GUILESS_MAIN(TestVaultFiles)
#include "tst_vault_files.moc"
