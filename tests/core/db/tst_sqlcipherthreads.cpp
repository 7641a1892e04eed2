// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/db/cipherdatabase.h"

#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using entente::test::CipherDatabase;

/// Waiting for others, being stopped by others, and working beside others.
class TestSqlCipherThreads final : public QObject
{
    Q_OBJECT
private slots:
    void init();

    void theBusyTimeoutIsThatOfTheOptions_data();
    void theBusyTimeoutIsThatOfTheOptions();
    void aLockedDatabaseIsReportedAsBusy();
    void anotherThreadStopsAQuery_data();
    void anotherThreadStopsAQuery();
    void aProgressHandlerStopsAQuery();
    void aStoppedQueryCanRunAgain();
    void stoppingAClosingConnectionIsSafe();
    void twoThreadsWriteThroughTwoConnections();

private:
    QString path() const { return m_folder->filePath(u"vault.db"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

// Endless, and it leaves nothing behind.
const QString kEndlessQuery =
    u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"_s;

} // namespace

void TestSqlCipherThreads::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    CipherDatabase vault(path());
    QVERIFY(vault.open());
    QCOMPARE(vault.run(u"PRAGMA journal_mode = WAL"_s), QString());
    QCOMPARE(vault.run(u"CREATE TABLE note (words TEXT)"_s), QString());
}

void TestSqlCipherThreads::theBusyTimeoutIsThatOfTheOptions_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("expected");
    QTest::newRow("default") << QString() << 5000;
    QTest::newRow("given") << u"QSQLITE_BUSY_TIMEOUT=1234"_s << 1234;
    QTest::newRow("with blanks and others")
        << u"QSQLITE_OPEN_URI; QSQLITE_BUSY_TIMEOUT = 7 ;"_s << 7;
    QTest::newRow("no number") << u"QSQLITE_BUSY_TIMEOUT=soon"_s << 5000;
}

void TestSqlCipherThreads::theBusyTimeoutIsThatOfTheOptions()
{
    QFETCH(QString, options);
    QFETCH(int, expected);
    CipherDatabase vault(path());
    vault.db().setConnectOptions(options);
    QVERIFY(vault.open());

    QCOMPARE(vault.single(u"PRAGMA busy_timeout"_s).toInt(), expected);
}

void TestSqlCipherThreads::aLockedDatabaseIsReportedAsBusy()
{
    CipherDatabase first(path());
    QVERIFY(first.open());
    QCOMPARE(first.run(u"BEGIN IMMEDIATE"_s), QString());
    CipherDatabase second(path());
    second.db().setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s);
    QVERIFY(second.open());
    QSqlQuery insertion = second.query();

    QVERIFY(!insertion.exec(u"INSERT INTO note VALUES ('x')"_s));

    QCOMPARE(insertion.lastError().nativeErrorCode(), u"5"_s);
    QCOMPARE(first.run(u"COMMIT"_s), QString());
    QVERIFY(insertion.exec(u"INSERT INTO note VALUES ('x')"_s));
}

void TestSqlCipherThreads::anotherThreadStopsAQuery_data()
{
    QTest::addColumn<bool>("throughQt");
    QTest::newRow("interrupt") << false;
    QTest::newRow("cancelQuery") << true;
}

void TestSqlCipherThreads::anotherThreadStopsAQuery()
{
    QFETCH(bool, throughQt);
    CipherDatabase vault(path());
    QVERIFY(vault.open());
    QSemaphore running;
    vault.driver().setProgressHandler([&running] { return running.release(), false; });
    std::thread other([&] {
        running.acquire();
        throughQt ? void(vault.driver().cancelQuery()) : vault.driver().interrupt();
    });
    QSqlQuery endless = vault.query();

    const bool finished = endless.exec(kEndlessQuery);

    other.join();
    QVERIFY(!finished);
    QCOMPARE(endless.lastError().nativeErrorCode(), u"9"_s);
    QVERIFY(!endless.isActive());
}

void TestSqlCipherThreads::aProgressHandlerStopsAQuery()
{
    CipherDatabase vault(path());
    int calls = 0;
    vault.driver().setProgressHandler([&calls] { return ++calls == 3; });
    QVERIFY(vault.open()); // a handler that is set before holds as well
    calls = 0;
    QSqlQuery endless = vault.query();

    QVERIFY(!endless.exec(kEndlessQuery));

    QCOMPARE(endless.lastError().nativeErrorCode(), u"9"_s);
    QCOMPARE(calls, 3);
}

void TestSqlCipherThreads::aStoppedQueryCanRunAgain()
{
    CipherDatabase vault(path());
    QVERIFY(vault.open());
    QSqlQuery counting = vault.query();
    QVERIFY(counting.prepare(
        u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)"
        " SELECT count(*) FROM n"_s));
    vault.driver().setProgressHandler([] { return true; });
    QVERIFY(!counting.exec());

    vault.driver().setProgressHandler({});

    QVERIFY(counting.exec());
    QVERIFY(counting.next());
    QCOMPARE(counting.value(0).toInt(), 100000);
}

void TestSqlCipherThreads::stoppingAClosingConnectionIsSafe()
{
    CipherDatabase vault(path());
    std::atomic_bool done = false;
    std::thread other([&] {
        while (!done)
            vault.driver().interrupt();
    });
    for (int round = 0; round < 50; ++round) {
        [[maybe_unused]] const bool opened = vault.open(); // the interruption may come first
        vault.db().close();
    }
    done = true;
    other.join();
    QVERIFY(vault.open());
}

void TestSqlCipherThreads::twoThreadsWriteThroughTwoConnections()
{
    constexpr int kRows = 200;
    std::atomic_int failures = 0;
    const auto write = [&] {
        CipherDatabase vault(path());
        vault.db().setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=60000"_s);
        if (!vault.open()) {
            failures += kRows;
            return;
        }
        QSqlQuery insertion = vault.query();
        failures += insertion.prepare(u"INSERT INTO note VALUES (?)"_s) ? 0 : 1;
        for (int row = 0; row < kRows; ++row) {
            insertion.addBindValue(row);
            failures += insertion.exec() ? 0 : 1;
        }
    };
    std::thread first(write);
    std::thread second(write);
    first.join();
    second.join();

    QCOMPARE(failures.load(), 0);
    CipherDatabase vault(path());
    QVERIFY(vault.open());
    QCOMPARE(vault.single(u"SELECT count(*) FROM note"_s).toInt(), 2 * kRows);
}

QTEST_GUILESS_MAIN(TestSqlCipherThreads)
#include "tst_sqlcipherthreads.moc"
