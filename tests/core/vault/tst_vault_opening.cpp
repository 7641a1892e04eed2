// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/auditlog.h"
#include "core/db/migrator.h"
#include "core/db/sqlcipher/cipherdriver.h"
#include "core/vault/attempts.h"
#include "tests/core/vault/samplevault.h"

#include <QSqlQuery>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace entente;
using namespace entente::test;
using namespace entente::vault;
using namespace Qt::StringLiterals;

namespace {

QByteArray flipped(QByteArray bytes, qsizetype at)
{
    bytes[at] = char(bytes[at] ^ 0x40);
    return bytes;
}

void changeAge(const QString &path, const QDateTime &lastChange)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite)
        || !file.setFileTime(lastChange, QFileDevice::FileModificationTime))
        qFatal("the age of a test file cannot be set");
}

void runSql(const Vault &vault, const QString &sql)
{
    const auto connection = vault.connect(db::Mode::ReadWrite);
    QSqlQuery query((*connection)->driver().createResult());
    if (!query.exec(sql))
        qFatal("test SQL does not run");
}

} // namespace

class TestVaultOpening final : public QObject
{
    Q_OBJECT
private slots:
    void aNewVaultOpensWithItsPassword()
    {
        SampleVault sample;
        auto vault = sample.open();
        QVERIFY_OK(vault);

        QCOMPARE(codesOf(**vault), QStringList());
        QCOMPARE((*vault)->session().role(), Role::Administrator);
        QCOMPARE((*vault)->session().displayName(), u"Élodie"_s);
        QVERIFY((*vault)->keys().compartment(kArchiveCompartment)->isHeld());
        QVERIFY((*vault)->keys().compartment(kAuditorCompartment)->isHeld());
        QCOMPARE(QDir(sample.folder())
                         .entryList(QDir::Files, QDir::Name)
                         .filter(QRegularExpression(u"^data.db-"_s))
                         .size()
                     + 6,
                 QDir(sample.folder()).entryList(QDir::Files).size());
        QVERIFY(!fileBytes(sample.path(u"data.db"_s)).startsWith("SQLite format 3"));
        QVERIFY_OK((*vault)->close());
        QCOMPARE(QDir(sample.folder()).entryList(QDir::Files, QDir::Name),
                 (QStringList{u"attempts.json"_s, u"data.db"_s, u"erased.log"_s, u"keys.json"_s,
                              u"lock"_s, u"seal.json"_s}));
        QCOMPARE(QDir(sample.parent()).entryList(QDir::Dirs | QDir::NoDotAndDotDot),
                 QStringList{u"Atelier.entente"_s});
    }

    void theAuditorHoldsTheFirstKeyOfTheJournal()
    {
        SampleVault sample;
        auto vault = sample.open();
        QVERIFY_OK(vault);
        QVERIFY_OK(work(**vault));
        const auto connection = (*vault)->connect(db::Mode::ReadOnly);
        QVERIFY_OK(connection);
        const auto reader = (*connection)->read(SystemAccess::permit());
        const AuditLog audit(**connection, sample.clock);
        const auto sealed = audit.sealedFirstKey(reader);
        QVERIFY_OK(sealed);

        const auto firstKey = openSealed((*vault)->keys(), sealed->compartment,
                                         auditKeyContext((*vault)->vaultId()), sealed->sealed);

        QVERIFY_OK(firstKey);
        const auto verified = audit.verify(reader, SecretBuffer::fromBytes(*firstKey));
        QVERIFY_OK(verified);
        QVERIFY(verified->ok);
        QCOMPARE(verified->rows, 3);
    }

    void creationRefusesWhatCannotBe_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no admin") << u"admin"_s << u"field.empty"_s;
        QTest::newRow("no company") << u"company"_s << u"field.empty"_s;
        QTest::newRow("weak derivation") << u"kdf"_s << u"kdf.too_weak"_s;
        QTest::newRow("weak password") << u"password"_s << u"password.too_short"_s;
    }
    void creationRefusesWhatCannotBe()
    {
        QFETCH(QString, field);
        QFETCH(QString, reason);
        QTemporaryDir folder;
        const FixedClock clock;
        CreateRequest request;
        request.folder = folder.filePath(u"x"_s);
        request.company = field == u"company"_s ? u" "_s : u"Firm"_s;
        request.adminName = field == u"admin"_s ? u"\u200b "_s : u"Ada"_s;
        request.kdf = kQuickKdf;
        request.waive = {field != u"password"_s, field != u"kdf"_s};

        const auto created = Vault::create(request, secret("right"), clock);

        QVERIFY_FAILS(created, ErrorCode::Invalid);
        QCOMPARE(created.error().where.field, field);
        QCOMPARE(created.error().reason, reason);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void creationNeverTouchesWhatIsThere()
    {
        SampleVault sample;
        const auto before = sample.snapshot();

        QVERIFY_FAILS(Vault::create(sample.request(), secret("other"), sample.clock),
                      ErrorCode::Conflict);

        QCOMPARE(sample.snapshot(), before);
    }

    void everyObstacleHasItsOwnError_data()
    {
        QTest::addColumn<QString>("obstacle");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("file");
        QTest::newRow("wrong password") << u"password"_s << ErrorCode::WrongKey << QString();
        QTest::newRow("unknown user") << u"user"_s << ErrorCode::WrongKey << QString();
        QTest::newRow("no folder") << u"folder"_s << ErrorCode::NotFound << u"Atelier.entente"_s;
        QTest::newRow("no keys.json") << u"no keys"_s << ErrorCode::Corrupt << u"keys.json"_s;
        QTest::newRow("no data.db") << u"no data"_s << ErrorCode::Corrupt << u"data.db"_s;
        QTest::newRow("damaged keys.json") << u"keys"_s << ErrorCode::Corrupt << u"keys.json"_s;
        QTest::newRow("newer keys.json") << u"newer keys"_s << ErrorCode::TooNew << u"keys.json"_s;
        QTest::newRow("newer schema") << u"newer data"_s << ErrorCode::TooNew << u"data.db"_s;
        QTest::newRow("damaged first page")
            << u"first page"_s << ErrorCode::Corrupt << u"data.db"_s;
        QTest::newRow("empty data.db") << u"empty data"_s << ErrorCode::Corrupt << u"data.db"_s;
        QTest::newRow("data.db in clear") << u"plain data"_s << ErrorCode::Corrupt << u"data.db"_s;
        QTest::newRow("data.db cut short") << u"short data"_s << ErrorCode::Corrupt << u"data.db"_s;
        QTest::newRow("keys of another vault")
            << u"foreign keys"_s << ErrorCode::Corrupt << u"data.db"_s;
    }
    void everyObstacleHasItsOwnError()
    {
        QFETCH(QString, obstacle);
        QFETCH(ErrorCode, code);
        QFETCH(QString, file);
        SampleVault sample;
        if (obstacle == u"newer data") {
            auto vault = sample.open();
            runSql(**vault, u"PRAGMA user_version = %1"_s.arg(db::Migrator::newestVersion() + 10));
        }
        const QByteArray data = fileBytes(sample.path(u"data.db"_s));
        const QByteArray keys = fileBytes(sample.path(u"keys.json"_s));
        if (obstacle == u"folder")
            QDir(sample.folder()).removeRecursively();
        else if (obstacle == u"no keys")
            QFile::remove(sample.path(u"keys.json"_s));
        else if (obstacle == u"no data")
            QFile::remove(sample.path(u"data.db"_s));
        else if (obstacle == u"keys")
            putFile(sample.path(u"keys.json"_s), keys.first(keys.size() / 2));
        else if (obstacle == u"newer keys")
            putFile(sample.path(u"keys.json"_s),
                    QByteArray(keys).replace("\"version\": 1", "\"version\": 9"));
        else if (obstacle == u"first page")
            putFile(sample.path(u"data.db"_s), flipped(data, 100));
        else if (obstacle == u"empty data")
            putFile(sample.path(u"data.db"_s), {});
        else if (obstacle == u"plain data")
            putFile(sample.path(u"data.db"_s),
                    QByteArray("SQLite format 3\0", 16) + data.sliced(16));
        else if (obstacle == u"short data")
            putFile(sample.path(u"data.db"_s), data.first(4000));
        else if (obstacle == u"foreign keys")
            putFile(sample.path(u"keys.json"_s), fileBytes(SampleVault().path(u"keys.json"_s)));
        const auto before = sample.snapshot();

        const auto vault = sample.open(obstacle == u"password" ? "wrong" : "right",
                                       obstacle == u"user" ? u"Nobody"_s : u"Élodie"_s);

        QVERIFY_FAILS(vault, code);
        QCOMPARE(vault.error().where.file, file);
        for (const auto &name : before.keys()) {
            if (name != u"attempts.json")
                QCOMPARE(fileBytes(sample.path(name)), before.value(name));
        }
        QCOMPARE(QDir(sample.parent()).exists(u"Atelier.entente"_s), obstacle != u"folder");
    }

    void aDamagedPageInTheMiddleIsNeverTakenForAValue()
    {
        SampleVault sample;
        const QByteArray data = fileBytes(sample.path(u"data.db"_s));
        for (qsizetype page = 1; page < data.size() / 4096; page += 5) {
            putFile(sample.path(u"data.db"_s), flipped(data, page * 4096 + 17));
            auto vault = sample.open();
            if (vault) {
                const auto connection = (*vault)->connect(db::Mode::ReadOnly);
                QVERIFY_OK(connection);
                QVERIFY_FAILS((*connection)->checkIntegrity(), ErrorCode::Corrupt);
                QCOMPARE((*vault)->checkPages().value_or(true),
                         true); // the tail of the page still is what it was
            } else {
                QVERIFY_FAILS(vault, ErrorCode::Corrupt);
                QCOMPARE(vault.error().where.file, u"data.db"_s);
            }
            vault = Failure{ErrorCode::Internal, {}};
            QFile::remove(sample.path(u"data.db-wal"_s));
            QFile::remove(sample.path(u"data.db-shm"_s));
        }
    }

    void wrongPasswordsMakeOneWaitAcrossOpenings()
    {
        SampleVault sample;
        for (const qint64 delay : {1, 2, 4, 8, 60}) {
            QVERIFY_FAILS(sample.open("wrong"), ErrorCode::WrongKey);
            QVERIFY_FAILS(sample.open("right"), ErrorCode::Locked);
            QCOMPARE(Vault::waitMs(sample.folder(), u"Élodie"_s, sample.clock), delay * 1000);
            sample.clock.advance(delay);
        }

        const auto vault = sample.open();

        QVERIFY_OK(vault);
        QCOMPARE(codesOf(**vault), QStringList{u"vault.failed_attempts"_s});
        QCOMPARE((*vault)->notices().back().count, 5);
        QCOMPARE(Vault::waitMs(sample.folder(), u"Élodie"_s, sample.clock), 0);
    }

    void aSecondProgramFindsItInUse()
    {
        SampleVault sample;
        const auto vault = sample.open();
        QVERIFY_OK(vault);

        QVERIFY_FAILS(sample.open(), ErrorCode::InUse);
        const pid_t child = fork();
        if (child == 0)
            _exit(sample.open().has_value() ? 0 : 5);
        int status = 0;
        waitpid(child, &status, 0);
        QCOMPARE(WEXITSTATUS(status), 5);
    }

    void afterAKillEverythingCommittedIsThere()
    {
        SampleVault sample;
        const pid_t child = fork();
        if (child == 0) {
            const auto vault = sample.open();
            (void)work(**vault);
            kill(getpid(), SIGKILL);
        }
        waitpid(child, nullptr, 0);

        const auto vault = sample.open();

        QVERIFY_OK(vault);
        QCOMPARE(codesOf(**vault), QStringList{u"vault.crash_recovered"_s});
        QCOMPARE((*vault)->notices().front().count, 2);
    }

    void anOlderDatabasePutBackIsNamedWithWhatIsMissing_data()
    {
        QTest::addColumn<Fn>("done");
        QTest::addColumn<QString>("kind");
        QTest::newRow("an erasure") << Fn::ErasePerson << u"person.erased"_s;
        QTest::newRow("an objection") << Fn::RecordObjection << u"objection.recorded"_s;
        QTest::newRow("a withdrawal") << Fn::WithdrawConsent << u"consent.withdrawn"_s;
        QTest::newRow("a refusal") << Fn::RefuseConsent << u"consent.refused"_s;
    }

    void anOlderDatabasePutBackIsNamedWithWhatIsMissing()
    {
        QFETCH(Fn, done);
        QFETCH(QString, kind);
        SampleVault sample;
        const QByteArray old = fileBytes(sample.path(u"data.db"_s));
        {
            auto vault = sample.open();
            QVERIFY_OK(work(**vault, done));
            QVERIFY_OK(work(**vault));
            QVERIFY_OK((*vault)->close());
        }
        putFile(sample.path(u"data.db"_s), old);

        const auto vault = sample.open();

        QVERIFY_OK(vault);
        QCOMPARE(codesOf(**vault), QStringList{u"vault.rolled_back"_s});
        const auto &notice = (*vault)->notices().front();
        QCOMPARE(notice.count, 3);
        QCOMPARE(notice.acts.size(), size_t(1));
        QCOMPARE(notice.acts.front().kind, kind);
    }

    void anotherPastIsNoticedToo()
    {
        SampleVault sample;
        const QByteArray old = fileBytes(sample.path(u"data.db"_s));
        {
            auto vault = sample.open();
            QVERIFY_OK(work(**vault));
            QVERIFY_OK((*vault)->close());
        }
        const QByteArray seal = fileBytes(sample.path(u"seal.json"_s));
        putFile(sample.path(u"data.db"_s), old);
        {
            auto vault = sample.open();
            for (int i = 0; i < 4; ++i)
                QVERIFY_OK(work(**vault, Fn::ViewVault));
            QVERIFY_OK((*vault)->close());
        }
        putFile(sample.path(u"seal.json"_s), seal);

        QCOMPARE(codesOf(**sample.open()), QStringList{u"vault.forked"_s});
    }

    void aPageOfYesterdayIsNoticed()
    {
        SampleVault sample;
        const QByteArray old = fileBytes(sample.path(u"data.db"_s));
        {
            auto vault = sample.open();
            QVERIFY_OK(vault);
            QCOMPARE((*vault)->checkPages().value_or(false), true);
            runSql(**vault, u"UPDATE firm SET name = 'Another'"_s);
            QVERIFY_OK((*vault)->close());
        }
        const QByteArray now = fileBytes(sample.path(u"data.db"_s));
        int swapped = 0;
        for (qsizetype at = 0; at + 4096 <= qMin(old.size(), now.size()); at += 4096) {
            if (old.mid(at, 4096) == now.mid(at, 4096))
                continue;
            putFile(sample.path(u"data.db"_s),
                    QByteArray(now).replace(at, 4096, old.mid(at, 4096)));
            auto vault = sample.open();
            if (vault) {
                // Either the page alone, or the journal in it gives the old copy away.
                const auto codes = codesOf(**vault);
                const bool byJournal = codes.contains(u"vault.rolled_back"_s)
                                       || codes.contains(u"vault.forked"_s);
                QVERIFY(byJournal || !(*vault)->checkPages().value_or(true));
                swapped += byJournal ? 0 : 1;
            }
            vault = Failure{ErrorCode::Internal, {}};
            QFile::remove(sample.path(u"data.db-wal"_s));
            QFile::remove(sample.path(u"data.db-shm"_s));
            putFile(sample.path(u"attempts.json"_s), "{\"version\":1,\"slots\":[]}");
        }
        QVERIFY(swapped > 0);
    }

    void pagesAreNotJudgedAfterTheDatabaseMovedOn()
    {
        SampleVault sample;
        auto vault = sample.open();
        QVERIFY_OK(vault);
        QVERIFY_OK((*vault)->close());
        {
            auto again = sample.open();
            const auto connection = (*again)->connect(db::Mode::ReadWrite);
            QVERIFY_OK(work(**again));
            QVERIFY_OK((*connection)->checkpointTruncate());
            QVERIFY_FAILS((*again)->checkPages(), ErrorCode::AlreadyDone);
        }
    }

    void aMissingOrForgedSealIsSaid_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("code");
        QTest::newRow("missing") << QByteArray() << u"vault.seal_missing"_s;
        QTest::newRow("damaged") << QByteArray("{}") << u"vault.seal_damaged"_s;
        QTest::newRow("of another vault")
            << fileBytes(SampleVault().path(u"seal.json"_s)) << u"vault.seal_damaged"_s;
    }
    void aMissingOrForgedSealIsSaid()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, code);
        SampleVault sample;
        QFile::remove(sample.path(u"seal.json"_s));
        if (!content.isEmpty())
            putFile(sample.path(u"seal.json"_s), content);

        QCOMPARE(codesOf(**sample.open()), QStringList{code});
    }

    void aConnectionLeftOpenIsNoCleanClose()
    {
        SampleVault sample;
        auto vault = sample.open();
        QVERIFY_OK(vault);
        {
            const auto connection = (*vault)->connect(db::Mode::ReadWrite);
            QVERIFY_OK(work(**vault));
            QVERIFY_FAILS((*vault)->close(), ErrorCode::InUse);
        }

        const auto again = sample.open();

        QCOMPARE(codesOf(**again), QStringList{u"vault.crash_recovered"_s});
        QVERIFY_FAILS((*again)->checkPages(), ErrorCode::AlreadyDone);
    }

    void onlyANewVaultBecomesTheSampleCompany()
    {
        SampleVault sample;
        {
            const auto vault = sample.open();
            QVERIFY_OK(vault);
            QVERIFY(!(*vault)->isSample());
            runSql(**vault,
                   u"INSERT INTO person (uuid, last_name, search_key, sort_key, created_at, "
                   "changed_at) VALUES ('u', 'Marchetti', 'marchetti', x'00', 1, 1)"_s);
            QVERIFY_FAILS((*vault)->markSample(), ErrorCode::Conflict);
            QVERIFY(!(*vault)->isSample());
            runSql(**vault, u"DELETE FROM person"_s);

            QVERIFY_OK((*vault)->markSample());

            QVERIFY((*vault)->isSample());
            QVERIFY_OK((*vault)->close());
        }
        const auto again = sample.open();
        QVERIFY_OK(again);
        QVERIFY((*again)->isSample());
    }

    void aClosedVaultGivesNoConnection()
    {
        SampleVault sample;
        auto vault = sample.open();
        QVERIFY_OK((*vault)->close());

        QVERIFY_FAILS((*vault)->connect(db::Mode::ReadOnly), ErrorCode::Locked);
        QVERIFY((*vault)->keys().database.isEmpty());
        QVERIFY_OK(sample.open());
    }

    void aMigrationThatFailsLeavesTheDatabaseAndACopyOfIt()
    {
        SampleVault sample;
        {
            auto vault = sample.open();
            runSql(
                **vault,
                u"PRAGMA user_version = 0"_s); // its tables are there already: the first migration fails
            QVERIFY_OK((*vault)->close());
        }
        const QByteArray before = fileBytes(sample.path(u"data.db"_s));

        QVERIFY(!sample.open().has_value());

        QCOMPARE(fileBytes(sample.path(u"data.db"_s)), before);
        const auto copies = QDir(sample.folder()).entryList({u"data.db.before-*"_s}, QDir::Files);
        QCOMPARE(copies.size(), 1);
        QCOMPARE(fileBytes(sample.path(copies.front())), before);
    }

    void copiesFromBeforeAMigrationGoAtTheFirstCleanClose()
    {
        SampleVault sample;
        putFile(sample.path(u"data.db.before-0020"_s), "an older database");
        changeAge(sample.path(u"data.db.before-0020"_s), sample.clock.nowUtc().addDays(-6));
        auto vault = sample.open();
        QVERIFY_OK(vault);
        QVERIFY(QFile::exists(sample.path(u"data.db.before-0020"_s)));

        QVERIFY_OK((*vault)->close());

        QVERIFY(!QFile::exists(sample.path(u"data.db.before-0020"_s)));
    }

    void copiesFromBeforeAMigrationGoAfterAWeekEvenWithoutACleanClose()
    {
        SampleVault sample;
        const auto young = sample.path(u"data.db.before-0030"_s);
        const auto old = sample.path(u"data.db.before-0020"_s);
        putFile(old, "an older database");
        changeAge(old, sample.clock.nowUtc().addDays(-8));
        putFile(young, "a younger one");
        changeAge(young, sample.clock.nowUtc().addDays(-6));

        const auto vault = sample.open();

        QVERIFY_OK(vault);
        QVERIFY(!QFile::exists(old));
        QVERIFY(QFile::exists(young));
    }

    void leftoversOfACrashedWriteAreRemoved()
    {
        SampleVault sample;
        putFile(sample.path(u"keys.json.Xy12Zq"_s), "half");
        putFile(sample.path(u"keys.json.old"_s), "the user's own copy");

        QVERIFY_OK(sample.open());

        QVERIFY(!QFile::exists(sample.path(u"keys.json.Xy12Zq"_s)));
        QVERIFY(QFile::exists(sample.path(u"keys.json.old"_s)));
    }

    void aFolderThatCannotBeWrittenOpensToRead()
    {
        SampleVault sample;
        chmod(qPrintable(sample.parent()), 0755);
        for (const auto &name : QDir(sample.folder()).entryList(QDir::Files))
            chmod(qPrintable(sample.path(name)), 0444);
        chmod(qPrintable(sample.folder()), 0555);
        const auto before = sample.snapshot();
        const pid_t child = fork();
        if (child == 0) {
            if (geteuid() == 0 && setuid(65534) != 0)
                _exit(1);
            const auto vault = sample.open();
            if (!vault || !(*vault)->isReadOnly()
                || codesOf(**vault) != QStringList{u"vault.read_only"_s})
                _exit(2);
            const auto connection = (*vault)->connect(db::Mode::ReadWrite);
            if (!connection || !(*connection)->isReadOnly())
                _exit(3);
            if ((*vault)->changePassword(secret("right"), secret("other"), kWaiveAll).has_value()
                || !(*vault)->checkPages().value_or(false))
                _exit(4);
            const auto second = sample.open(); // readers do not exclude each other
            _exit(second && (*vault)->close() ? 0 : 5);
        }
        int status = 0;
        waitpid(child, &status, 0);
        chmod(qPrintable(sample.folder()), 0755);

        QCOMPARE(WEXITSTATUS(status), 0);
        QCOMPARE(sample.snapshot(), before);
    }

    void changedBytesOfKeysJsonNeverOpenSomethingElse()
    {
        SampleVault sample;
        const QByteArray keys = fileBytes(sample.path(u"keys.json"_s));
        int refused = 0;
        for (qsizetype at = 3; at < keys.size(); at += 23) {
            QByteArray changed = keys;
            changed[at] = changed[at] == 'A' ? 'B' : 'A';
            if (changed == keys)
                continue;
            putFile(sample.path(u"keys.json"_s), changed);
            const auto vault = sample.open();
            if (!vault) {
                const auto code = vault.error().code;
                QVERIFY(code == ErrorCode::Corrupt || code == ErrorCode::WrongKey
                        || code == ErrorCode::TooNew);
                ++refused;
            } else {
                QVERIFY2(codesOf(**vault).contains(u"vault.keys_changed"_s),
                         qPrintable(QString::number(at)));
            }
            putFile(sample.path(u"attempts.json"_s), "{\"version\":1,\"slots\":[]}");
        }
        QVERIFY(refused > 10);
    }
};

QTEST_GUILESS_MAIN(TestVaultOpening)
#include "tst_vault_opening.moc"
