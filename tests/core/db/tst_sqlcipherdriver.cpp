// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/sqlcipher/plaindriver.h"
#include "core/db/sqlcipher/rawaccess.h"
#include "tests/core/db/cipherdatabase.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <csignal>
#include <cstdio>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using entente::SecretBuffer;
using entente::sqlcipher::Checkpoint;
using entente::sqlcipher::CipherDriver;
using entente::sqlcipher::RawAccess;
using entente::test::CipherDatabase;
using entente::test::keyOf;

namespace {

/// While it lives, no file of this process grows beyond the limit.
class SmallFilesOnly final
{
public:
    explicit SmallFilesOnly(rlim_t bytes) : m_signal(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    Q_DISABLE_COPY_MOVE(SmallFilesOnly)
    ~SmallFilesOnly()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }

private:
    void (*const m_signal)(int);
    rlimit m_before{};
};

} // namespace

/// How an encrypted file is opened, guarded, given another key and emptied of what was deleted.
class TestSqlCipherDriver final : public QObject
{
    Q_OBJECT
private slots:
    void init();

    void whatWasWrittenIsReadBackWithTheSameKey();
    void withoutAKeyNothingOpens_data();
    void withoutAKeyNothingOpens();
    void theWrongKeyIsRefused();
    void theWrongKeyLeavesNoNoiseOnStandardError();
    void aSharedCacheIsRefused();
    void anUnencryptedFileIsRefused();
    void aPasswordIsNotTakenForAKey();
    void theKeyShowsNowhereInTheConnection();
    void theFileDoesNotBeginAsAnOrdinaryOne();
    void aHeaderInClearStopsTheConnection();
    void theConnectionIsHardened_data();
    void theConnectionIsHardened();

    void anotherKeyReplacesTheFirst_data();
    void anotherKeyReplacesTheFirst();
    void theKeyStaysWhileATransactionIsOpen();
    void theKeyStaysWhileSomebodyElseWrites();
    void theKeyStaysAndTheDriverClosesWhenTheDiskIsFull_data();
    void theKeyStaysAndTheDriverClosesWhenTheDiskIsFull();
    void theLogIsEmptiedUnlessSomebodyReads();
    void deletedRowsAreFoundInThePagesUnlessDeletingIsSecure_data();
    void deletedRowsAreFoundInThePagesUnlessDeletingIsSecure();
    void noOtherSqliteIsLoaded();

private:
    QString path(const QString &name = u"vault.db"_s) const { return m_folder->filePath(name); }
    QByteArray contents() const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSqlCipherDriver::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

QByteArray TestSqlCipherDriver::contents() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestSqlCipherDriver::whatWasWrittenIsReadBackWithTheSameKey()
{
    {
        CipherDatabase vault(path());
        QVERIFY2(vault.open(), qPrintable(vault.db().lastError().text()));
        QCOMPARE(vault.run(u"CREATE TABLE note (words TEXT)"_s), QString());
        QCOMPARE(vault.run(u"INSERT INTO note VALUES ('Zoé')"_s), QString());
    }
    CipherDatabase vault(path());
    QVERIFY(vault.open());
    QCOMPARE(vault.single(u"SELECT words FROM note"_s).toString(), u"Zoé"_s);
}

void TestSqlCipherDriver::withoutAKeyNothingOpens_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("no buffer") << -1;
    QTest::newRow("empty") << 0;
    QTest::newRow("too short") << 31;
    QTest::newRow("too long") << 33;
}

void TestSqlCipherDriver::withoutAKeyNothingOpens()
{
    QFETCH(int, size);
    std::shared_ptr<const SecretBuffer> key;
    if (size >= 0)
        key = std::make_shared<const SecretBuffer>(SecretBuffer::fromBytes(QByteArray(size, 'k')));

    CipherDatabase vault(path(), key);

    QVERIFY(!vault.open());
    QVERIFY(vault.db().isOpenError());
    QCOMPARE(vault.db().lastError().type(), QSqlError::ConnectionError);
    QCOMPARE(vault.nativeCode(), u"23"_s);
    QVERIFY(contents().isEmpty());
}

void TestSqlCipherDriver::theWrongKeyIsRefused()
{
    {
        CipherDatabase vault(path());
        QVERIFY(vault.open());
        QCOMPARE(vault.run(u"CREATE TABLE note (words TEXT)"_s), QString());
    }
    const QByteArray before = contents();
    CipherDatabase vault(path(), keyOf('x'));

    QVERIFY(!vault.open());
    QVERIFY(!vault.db().isOpen());
    QVERIFY(vault.db().isOpenError());
    QCOMPARE(vault.db().lastError().type(), QSqlError::ConnectionError);
    QCOMPARE(vault.nativeCode(), u"26"_s);
    QCOMPARE(contents(), before);
}

void TestSqlCipherDriver::theWrongKeyLeavesNoNoiseOnStandardError()
{
    {
        CipherDatabase vault(path());
        QVERIFY(vault.open());
        QCOMPARE(vault.run(u"CREATE TABLE note (words TEXT)"_s), QString());
    }
    std::fflush(stderr);
    const int kept = dup(STDERR_FILENO);
    const QByteArray name = path(u"stderr"_s).toLocal8Bit();
    const int caught = ::open(name.constData(), O_CREAT | O_RDWR, 0600);
    dup2(caught, STDERR_FILENO);

    CipherDatabase vault(path(), keyOf('x'));
    const bool opened = vault.open();

    std::fflush(stderr);
    dup2(kept, STDERR_FILENO);
    ::close(kept);
    ::close(caught);
    QVERIFY(!opened);
    QFile noise(path(u"stderr"_s));
    QVERIFY(noise.open(QIODevice::ReadOnly));
    QCOMPARE(noise.readAll(), QByteArray());
}

void TestSqlCipherDriver::aSharedCacheIsRefused()
{
    CipherDatabase byOption(path());
    byOption.db().setConnectOptions(u"QSQLITE_ENABLE_SHARED_CACHE"_s);
    CipherDatabase byAddress(QUrl::fromLocalFile(path()).toString() + u"?cache=shared"_s);
    byAddress.db().setConnectOptions(u"QSQLITE_OPEN_URI"_s);

    for (CipherDatabase *database : {&byOption, &byAddress}) {
        QVERIFY(!database->open());
        QCOMPARE(database->nativeCode(), u"21"_s);
    }
}

void TestSqlCipherDriver::anUnencryptedFileIsRefused()
{
    {
        const std::unique_ptr<QSqlDriver> plain(entente_sqlcipher_plain_driver());
        QVERIFY(plain->open(path(), {}, {}, {}, -1, {}));
        QSqlQuery query(plain->createResult());
        QVERIFY(query.exec(u"CREATE TABLE note (words TEXT)"_s));
        QVERIFY(static_cast<CipherDriver *>(plain.get())->usesPlainHeader());
    }
    CipherDatabase vault(path());

    QVERIFY(!vault.open());
    QCOMPARE(vault.db().lastError().type(), QSqlError::ConnectionError);
    QCOMPARE(vault.nativeCode(), u"26"_s);
}

void TestSqlCipherDriver::aPasswordIsNotTakenForAKey()
{
    CipherDatabase vault(path());
    vault.db().setPassword(u"secret"_s);

    QVERIFY(!vault.open());
    QVERIFY(!QFile::exists(path()));
}

void TestSqlCipherDriver::theKeyShowsNowhereInTheConnection()
{
    CipherDatabase vault(path());
    QVERIFY(vault.open());

    const QString hex = QString::fromLatin1(QByteArray(32, 'k').toHex());
    for (const QString &text :
         {vault.db().password(), vault.db().connectOptions(), vault.db().userName(),
          vault.db().hostName(), vault.db().databaseName(), vault.db().connectionName()}) {
        QVERIFY(!text.contains(QString(32, u'k')));
        QVERIFY(!text.contains(hex, Qt::CaseInsensitive));
    }
    QVERIFY(!vault.driver().handle().isValid());
}

void TestSqlCipherDriver::theFileDoesNotBeginAsAnOrdinaryOne()
{
    CipherDatabase vault(path());
    QVERIFY(vault.open());
    QCOMPARE(vault.run(u"CREATE TABLE note (words TEXT)"_s), QString());

    QVERIFY(!vault.driver().usesPlainHeader());
    vault.db().close();
    QVERIFY(contents().size() >= 4096);
    QVERIFY(!contents().contains("SQLite format 3"));
    QVERIFY(!contents().contains("note"));
}

void TestSqlCipherDriver::aHeaderInClearStopsTheConnection()
{
    CipherDatabase vault(path());
    QVERIFY(vault.open());
    QCOMPARE(vault.run(u"PRAGMA cipher_plaintext_header_size = 32"_s), QString());

    QVERIFY(vault.run(u"CREATE TABLE note (words TEXT)"_s).contains(u"not encrypted"_s));

    QVERIFY(vault.driver().usesPlainHeader());
    QVERIFY(!vault.run(u"INSERT INTO note VALUES ('x')"_s).isEmpty());
    QVERIFY(vault.db().transaction());
    QVERIFY(!vault.db().commit());
}

void TestSqlCipherDriver::theConnectionIsHardened_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("a misspelt column in double quotes is no text")
        << u"SELECT \"no such column\" FROM note"_s;
    QTest::newRow("nor in a definition") << u"CREATE INDEX i ON note (\"no such column\")"_s;
    QTest::newRow("the schema table cannot be written") << u"DELETE FROM sqlite_master"_s;
    QTest::newRow("extensions cannot be loaded") << u"SELECT load_extension('x.so')"_s;
    QTest::newRow("untrusted functions do not run in views") << u"SELECT * FROM risky"_s;
}

void TestSqlCipherDriver::theConnectionIsHardened()
{
    QFETCH(QString, sql);
    CipherDatabase vault(path());
    QVERIFY(vault.open());
    QCOMPARE(vault.run(u"CREATE TABLE note (words TEXT)"_s), QString());
    QCOMPARE(vault.run(u"CREATE VIEW risky AS SELECT load_extension(words) FROM note"_s),
             QString());
    QCOMPARE(vault.run(u"PRAGMA writable_schema = ON"_s), QString());

    QVERIFY(!vault.run(sql).isEmpty());
    QCOMPARE(vault.single(u"PRAGMA trusted_schema"_s).toInt(), 0);
    QCOMPARE(vault.single(u"PRAGMA temp_store"_s).toInt(), 2);
}

void TestSqlCipherDriver::anotherKeyReplacesTheFirst_data()
{
    QTest::addColumn<QString>("journal");
    QTest::newRow("write-ahead log") << u"WAL"_s;
    QTest::newRow("rollback journal") << u"DELETE"_s;
}

void TestSqlCipherDriver::anotherKeyReplacesTheFirst()
{
    QFETCH(QString, journal);
    {
        CipherDatabase vault(path());
        QVERIFY(vault.open());
        QCOMPARE(vault.single(u"PRAGMA journal_mode = "_s + journal).toString().toUpper(), journal);
        QCOMPARE(vault.run(u"CREATE TABLE note (words TEXT)"_s), QString());
        QCOMPARE(vault.run(u"INSERT INTO note VALUES ('kept')"_s), QString());

        QVERIFY2(vault.driver().rekey(*keyOf('n')), qPrintable(vault.db().lastError().text()));

        QCOMPARE(vault.single(u"SELECT words FROM note"_s).toString(), u"kept"_s);
        vault.db().close();
        QVERIFY(vault.open()); // the driver goes on with the new key
        QCOMPARE(vault.single(u"SELECT words FROM note"_s).toString(), u"kept"_s);
    }
    CipherDatabase former(path());
    QVERIFY(!former.open());
    QCOMPARE(former.nativeCode(), u"26"_s);
    CipherDatabase vault(path(), keyOf('n'));
    QVERIFY(vault.open());
    QCOMPARE(vault.single(u"SELECT words FROM note"_s).toString(), u"kept"_s);
}

void TestSqlCipherDriver::theKeyStaysWhileATransactionIsOpen()
{
    CipherDatabase vault(path());
    QVERIFY(vault.open());
    QCOMPARE(vault.run(u"CREATE TABLE note (words TEXT)"_s), QString());
    QVERIFY(vault.db().transaction());

    QVERIFY(!vault.driver().rekey(*keyOf('n')));
    QVERIFY(!vault.driver().rekey(SecretBuffer()));
    QVERIFY(vault.db().rollback());

    CipherDatabase second(path());
    QVERIFY(second.open());
}

void TestSqlCipherDriver::theKeyStaysWhileSomebodyElseWrites()
{
    CipherDatabase vault(path());
    vault.db().setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s);
    QVERIFY(vault.open());
    QCOMPARE(vault.run(u"PRAGMA journal_mode = WAL"_s), QString());
    QCOMPARE(vault.run(u"CREATE TABLE note (words TEXT)"_s), QString());
    CipherDatabase other(path());
    QVERIFY(other.open());
    QCOMPARE(other.run(u"BEGIN IMMEDIATE"_s), QString());
    QCOMPARE(other.run(u"INSERT INTO note VALUES ('kept')"_s), QString());

    QVERIFY(!vault.driver().rekey(*keyOf('n')));

    QCOMPARE(other.run(u"COMMIT"_s), QString());
    QCOMPARE(vault.single(u"SELECT words FROM note"_s).toString(), u"kept"_s);
    QCOMPARE(vault.run(u"INSERT INTO note VALUES ('more')"_s), QString());
    CipherDatabase third(path());
    QVERIFY(third.open());
    QCOMPARE(third.single(u"SELECT count(*) FROM note"_s).toInt(), 2);
}

void TestSqlCipherDriver::theKeyStaysAndTheDriverClosesWhenTheDiskIsFull_data()
{
    anotherKeyReplacesTheFirst_data();
}

void TestSqlCipherDriver::theKeyStaysAndTheDriverClosesWhenTheDiskIsFull()
{
    QFETCH(QString, journal);
    CipherDatabase vault(path());
    QVERIFY(vault.open());
    QCOMPARE(vault.run(QString(u"PRAGMA journal_mode = "_s + journal)), QString());
    QCOMPARE(vault.run(u"CREATE TABLE note (words BLOB)"_s), QString());
    QCOMPARE(vault.run(u"INSERT INTO note VALUES (randomblob(1000000))"_s), QString());
    QCOMPARE(vault.driver().checkpointTruncate(), Checkpoint::Done);
    const QByteArray sum = vault.single(u"SELECT hex(words) FROM note"_s).toByteArray();

    {
        const SmallFilesOnly fullDisk(100000);
        QVERIFY(!vault.driver().rekey(*keyOf('n')));
    }

    QVERIFY(!vault.db().isOpen());
    QVERIFY(vault.db().lastError().isValid());
    QVERIFY2(vault.open(), qPrintable(vault.db().lastError().text()));
    QCOMPARE(vault.single(u"SELECT hex(words) FROM note"_s).toByteArray(), sum);
    QCOMPARE(vault.single(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
}

void TestSqlCipherDriver::theLogIsEmptiedUnlessSomebodyReads()
{
    CipherDatabase vault(path());
    vault.db().setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s);
    QVERIFY(vault.open());
    QCOMPARE(vault.run(u"PRAGMA journal_mode = WAL"_s), QString());
    QCOMPARE(vault.run(u"CREATE TABLE note (words TEXT)"_s), QString());
    QCOMPARE(vault.run(u"INSERT INTO note VALUES ('a'), ('b')"_s), QString());
    CipherDatabase other(path());
    QVERIFY(other.open());
    {
        QSqlQuery reading = other.query();
        reading.setForwardOnly(true);
        QVERIFY(reading.exec(u"SELECT words FROM note"_s));
        QVERIFY(reading.next());
        QCOMPARE(vault.run(u"INSERT INTO note VALUES ('c')"_s), QString());

        QCOMPARE(vault.driver().checkpointTruncate(), Checkpoint::Busy);
    }

    QCOMPARE(vault.driver().checkpointTruncate(), Checkpoint::Done);

    QCOMPARE(QFileInfo(path(u"vault.db-wal"_s)).size(), 0);
    vault.db().close();
    QCOMPARE(vault.driver().checkpointTruncate(), Checkpoint::Failed);
}

void TestSqlCipherDriver::deletedRowsAreFoundInThePagesUnlessDeletingIsSecure_data()
{
    QTest::addColumn<QString>("journal");
    QTest::addColumn<bool>("secure");
    QTest::newRow("rollback journal, plain") << u"DELETE"_s << false;
    QTest::newRow("rollback journal, secure") << u"DELETE"_s << true;
    QTest::newRow("write-ahead log, plain") << u"WAL"_s << false;
    QTest::newRow("write-ahead log, secure") << u"WAL"_s << true;
}

void TestSqlCipherDriver::deletedRowsAreFoundInThePagesUnlessDeletingIsSecure()
{
    QFETCH(QString, journal);
    QFETCH(bool, secure);
    const QByteArray marker = "Marker-7f3a-of-a-deleted-row";
    CipherDatabase vault(path());
    QVERIFY(vault.open());
    QCOMPARE(vault.run(u"PRAGMA journal_mode = "_s + journal), QString());
    QCOMPARE(vault.run(secure ? u"PRAGMA secure_delete = ON"_s : u"PRAGMA secure_delete = OFF"_s),
             QString());
    QCOMPARE(vault.run(u"CREATE TABLE note (words TEXT)"_s), QString());
    QSqlQuery insertion = vault.query();
    QVERIFY(insertion.prepare(u"INSERT INTO note VALUES (:words)"_s));
    for (int row = 0; row < 500; ++row) { // enough for whole pages to become free
        insertion.bindValue(u":words"_s, QString(QString::fromLatin1(marker) + QString(100, u'.')));
        QVERIFY(insertion.exec());
    }
    QVERIFY(RawAccess::decryptedImage(vault.driver()).startsWith("SQLite format 3"));
    QVERIFY(RawAccess::decryptedImage(vault.driver()).contains(marker));

    QCOMPARE(vault.run(u"DELETE FROM note"_s), QString());

    QVERIFY(vault.single(u"PRAGMA freelist_count"_s).toInt() > 0);
    const QByteArray image = RawAccess::decryptedImage(vault.driver());
    QCOMPARE(image.size(), vault.single(u"PRAGMA page_count"_s).toInt() * 4096);
    QCOMPARE(image.contains(marker), !secure);
}

void TestSqlCipherDriver::noOtherSqliteIsLoaded()
{
    CipherDatabase vault(path());
    QVERIFY(vault.open());
    QFile maps(u"/proc/self/maps"_s);
    if (!maps.open(QIODevice::ReadOnly))
        QSKIP("This system does not list the libraries of a process");

    const QByteArray libraries = maps.readAll();

    QVERIFY(libraries.contains("libQt6Sql"));
    QVERIFY(!libraries.contains("libsqlite3"));
    QVERIFY(!libraries.contains("libsqlcipher"));
}

QTEST_GUILESS_MAIN(TestSqlCipherDriver)
#include "tst_sqlcipherdriver.moc"
