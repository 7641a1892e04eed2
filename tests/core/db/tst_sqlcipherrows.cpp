// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/db/cipherdatabase.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using entente::test::CipherDatabase;

/// Reading rows: back and forth, forward only, beside other queries, and after the end of the connection.
class TestSqlCipherRows final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void rowsAreReadInEveryDirection();
    void rowsAreReadForwardOnly();
    void theLastRowIsReachedForwardOnly();
    void aFinishedQueryHoldsNoLock();
    void queriesNestOnOneConnection();
    void keptRowsSurviveAWriteByAnotherQuery();
    void closingEndsTheQueriesThatAreOpen();
    void queriesMayOutliveTheDriver();

private:
    QSqlQuery query() { return m_vault->query(); }
    void fill(int rows);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CipherDatabase> m_vault;
};

void TestSqlCipherRows::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_vault = std::make_unique<CipherDatabase>(m_folder->filePath(u"vault.db"_s));
    QVERIFY(m_vault->open());
    QCOMPARE(m_vault->run(
                 u"CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT NOT NULL, city TEXT)"_s),
             QString());
}

void TestSqlCipherRows::cleanup()
{
    m_vault.reset();
    m_folder.reset();
}

void TestSqlCipherRows::fill(int rows)
{
    QSqlQuery insertion = query();
    QVERIFY(insertion.prepare(u"INSERT INTO person (name) VALUES (:name)"_s));
    for (int row = 1; row <= rows; ++row) {
        insertion.bindValue(u":name"_s, QString::number(row));
        QVERIFY(insertion.exec());
    }
}

void TestSqlCipherRows::rowsAreReadInEveryDirection()
{
    fill(5);
    QSqlQuery selection = query();
    QVERIFY(selection.exec(u"SELECT id FROM person ORDER BY id"_s));
    const auto id = [&selection] { return selection.value(0).toInt(); };

    QCOMPARE(selection.at(), int(QSql::BeforeFirstRow));
    QVERIFY(selection.last());
    QCOMPARE(id(), 5);
    QVERIFY(selection.first());
    QCOMPARE(id(), 1);
    QVERIFY(!selection.previous());
    QCOMPARE(selection.at(), int(QSql::BeforeFirstRow));
    QVERIFY(selection.seek(3));
    QCOMPARE(id(), 4);
    QVERIFY(selection.previous());
    QCOMPARE(id(), 3);
    QVERIFY(selection.seek(1, true));
    QCOMPARE(id(), 4);
    QVERIFY(selection.next());
    QVERIFY(!selection.next());
    QCOMPARE(selection.at(), int(QSql::AfterLastRow));
    QVERIFY(!selection.next());
    QVERIFY(selection.previous());
    QCOMPARE(id(), 5);
    QVERIFY(!selection.seek(99));
    QVERIFY(selection.seek(0));
    QCOMPARE(id(), 1);
    QCOMPARE(selection.size(), -1);
}

void TestSqlCipherRows::rowsAreReadForwardOnly()
{
    fill(5);
    QSqlQuery selection = query();
    selection.setForwardOnly(true);
    QVERIFY(selection.exec(u"SELECT id, city FROM person ORDER BY id"_s));

    QVERIFY(selection.next());
    QVERIFY(!selection.isNull(0));
    QVERIFY(selection.isNull(1));
    QVERIFY(selection.isNull(7));
    QVERIFY(!selection.value(7).isValid());
    QVERIFY(selection.seek(2));
    QCOMPARE(selection.value(0).toInt(), 3);
    QTest::ignoreMessage(QtWarningMsg,
                         "QSqlQuery::seek: cannot seek backwards in a forward only query");
    QVERIFY(!selection.previous());
    QCOMPARE(selection.value(0).toInt(), 3);
    QVERIFY(selection.next());
    QVERIFY(selection.next());
    QVERIFY(!selection.next());
    QCOMPARE(selection.at(), int(QSql::AfterLastRow));
    QVERIFY(!selection.lastError().isValid());
}

void TestSqlCipherRows::theLastRowIsReachedForwardOnly()
{
    fill(3);
    QSqlQuery selection = query();
    selection.setForwardOnly(true);
    QVERIFY(selection.exec(u"SELECT id FROM person ORDER BY id"_s));

    QVERIFY(selection.last());

    QCOMPARE(selection.at(), 2);
    QCOMPARE(selection.value(0).toInt(), 3);
    QVERIFY(!selection.isNull(0));
    QVERIFY(selection.last());
    QVERIFY(!selection.next());

    QVERIFY(selection.exec(u"SELECT id FROM person WHERE id > 3"_s));
    QVERIFY(!selection.last());
}

void TestSqlCipherRows::aFinishedQueryHoldsNoLock()
{
    fill(3);
    CipherDatabase other(m_vault->db().databaseName());
    other.db().setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s);
    QVERIFY(other.open());
    QSqlQuery selection = query();
    selection.setForwardOnly(true);
    QVERIFY(selection.exec(u"SELECT id FROM person"_s));
    QVERIFY(!other.run(u"UPDATE person SET city = 'Lyon'"_s).isEmpty());

    selection.finish();

    QCOMPARE(other.run(u"UPDATE person SET city = 'Lyon'"_s), QString());
    QVERIFY(selection.exec());
    while (selection.next()) {}
    QCOMPARE(other.run(u"UPDATE person SET city = 'Nice'"_s), QString());
}

void TestSqlCipherRows::queriesNestOnOneConnection()
{
    fill(3);
    QStringList pairs;
    QSqlQuery outer = query();
    outer.setForwardOnly(true);
    QVERIFY(outer.exec(u"SELECT id FROM person ORDER BY id"_s));
    while (outer.next()) {
        QSqlQuery inner = query();
        inner.setForwardOnly(true);
        QVERIFY(inner.prepare(u"SELECT id FROM person WHERE id > ? ORDER BY id"_s));
        inner.addBindValue(outer.value(0));
        QVERIFY(inner.exec());
        while (inner.next())
            pairs.append(QString(outer.value(0).toString() + u'<' + inner.value(0).toString()));
    }
    QCOMPARE(pairs, (QStringList{u"1<2"_s, u"1<3"_s, u"2<3"_s}));
}

void TestSqlCipherRows::keptRowsSurviveAWriteByAnotherQuery()
{
    fill(3);
    QSqlQuery selection = query();
    QVERIFY(selection.exec(u"SELECT name FROM person ORDER BY id"_s));
    QVERIFY(selection.last());

    QCOMPARE(m_vault->run(u"DELETE FROM person"_s), QString());

    QVERIFY(selection.first());
    QCOMPARE(selection.value(0).toString(), u"1"_s);
}

void TestSqlCipherRows::closingEndsTheQueriesThatAreOpen()
{
    fill(3);
    QSqlQuery reading = query();
    reading.setForwardOnly(true);
    QVERIFY(reading.exec(u"SELECT name FROM person"_s));
    QVERIFY(reading.next());
    QSqlQuery prepared = query();
    QVERIFY(prepared.prepare(u"INSERT INTO person (name) VALUES ('x')"_s));
    QSqlQuery kept = query();
    QVERIFY(kept.exec(u"SELECT name FROM person"_s));
    QVERIFY(kept.last());

    m_vault->db().close();

    QVERIFY(!kept.value(0).isValid());
    QVERIFY(!reading.value(0).isValid());
    QVERIFY(!reading.next());
    QVERIFY(!prepared.exec());
    QVERIFY(m_vault->open());
    QVERIFY(!prepared.exec());
    QCOMPARE(m_vault->single(u"SELECT count(*) FROM person"_s).toInt(), 3);
}

void TestSqlCipherRows::queriesMayOutliveTheDriver()
{
    fill(2);
    QSqlQuery reading = query();
    QVERIFY(reading.exec(u"SELECT name FROM person ORDER BY id"_s));
    QVERIFY(reading.next());

    m_vault.reset();

    QVERIFY(!reading.next());
}

QTEST_GUILESS_MAIN(TestSqlCipherRows)
#include "tst_sqlcipherrows.moc"
