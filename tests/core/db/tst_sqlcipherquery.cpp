// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/db/cipherdatabase.h"
#include "tests/support/patience.h"

#include <QSignalSpy>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using entente::test::CipherDatabase;

/// Statements, placeholders, errors and the schema as a user of Qt Sql meets them.
class TestSqlCipherQuery final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void placeholdersTakeTheirValues_data();
    void placeholdersTakeTheirValues();
    void namesAreBoundInAnyOrder();
    void aRepeatedNameTakesOneValue();
    void apostrophesInCommentsHideNoPlaceholder();
    void aWrongNumberOfValuesIsRefused_data();
    void aWrongNumberOfValuesIsRefused();
    void aPreparedStatementRunsAgainAfterAnError();
    void onlyOneStatementIsExecuted_data();
    void onlyOneStatementIsExecuted();

    void aBatchWritesOneRowPerValue();
    void aBatchRepeatsValuesOfRepeatedNames();
    void aBatchOfUnequalListsIsRefused();
    void aBatchStopsAtTheFirstError();

    void changesAndIdsBelongToTheStatement();
    void returningCountsItsChangesAtTheEnd();
    void errorsCarryTheCodeOfSqlite_data();
    void errorsCarryTheCodeOfSqlite();
    void simpleCodesAreGivenOnRequest();

    void theSchemaIsDescribed();
    void namesMayBeQualifiedAndQuoted_data();
    void namesMayBeQualifiedAndQuoted();
    void columnsOfAResultHaveTypes();
    void transactionsAreRolledBack();
    void changesOfAWatchedTableAreTold();

private:
    QSqlQuery query() { return m_vault->query(); }
    int count() { return m_vault->single(u"SELECT count(*) FROM person"_s).toInt(); }
    void fill(int rows);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CipherDatabase> m_vault;
};

void TestSqlCipherQuery::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_vault = std::make_unique<CipherDatabase>(m_folder->filePath(u"vault.db"_s));
    QVERIFY(m_vault->open());
    QCOMPARE(m_vault->run(u"PRAGMA journal_mode = WAL"_s), QString());
    QCOMPARE(
        m_vault->run(
            u"CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT 'nobody',"
            " city TEXT, weight REAL, UNIQUE (name, city))"_s),
        QString());
}

void TestSqlCipherQuery::cleanup()
{
    m_vault.reset();
    m_folder.reset();
}

void TestSqlCipherQuery::fill(int rows)
{
    QSqlQuery insertion = query();
    QVERIFY(insertion.prepare(u"INSERT INTO person (name) VALUES (:name)"_s));
    for (int row = 1; row <= rows; ++row) {
        insertion.bindValue(u":name"_s, QString::number(row));
        QVERIFY(insertion.exec());
    }
}

void TestSqlCipherQuery::placeholdersTakeTheirValues_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("positional") << u"SELECT ? || '-' || ?"_s;
    QTest::newRow("named, in their order") << u"SELECT :first || '-' || :second"_s;
    QTest::newRow("with an at sign") << u"SELECT @first || '-' || @second"_s;
    QTest::newRow("with a quoted question mark") << u"SELECT ? || '-' || ? WHERE '?' = '?'"_s;
}

void TestSqlCipherQuery::placeholdersTakeTheirValues()
{
    QFETCH(QString, sql);
    QSqlQuery selection = query();
    QVERIFY(selection.prepare(sql));
    selection.addBindValue(u"a"_s);
    selection.addBindValue(u"b"_s);

    QVERIFY2(selection.exec(), qPrintable(selection.lastError().text()));

    QVERIFY(selection.next());
    QCOMPARE(selection.value(0).toString(), u"a-b"_s);
}

void TestSqlCipherQuery::namesAreBoundInAnyOrder()
{
    QSqlQuery selection = query();
    QVERIFY(selection.prepare(u"SELECT :a || :b || :c"_s));
    for (const QString &order : {u"abc"_s, u"cba"_s, u"bca"_s, u"aaabbbccc"_s}) {
        for (const QChar name : order)
            selection.bindValue(QString(u':' + name), name.toUpper());
        selection.bindValue(u":unknown"_s, u"x"_s);
        QCOMPARE(selection.boundValue(u":b"_s).toString(), u"B"_s);
        QVERIFY(selection.exec());
        QVERIFY(selection.next());
        QCOMPARE(selection.value(0).toString(), u"ABC"_s);
    }
}

void TestSqlCipherQuery::aRepeatedNameTakesOneValue()
{
    QSqlQuery selection = query();
    QVERIFY(selection.prepare(u"SELECT :b || :a || :b || :c || :a"_s));
    selection.bindValue(u":a"_s, u"a"_s);
    selection.bindValue(u":b"_s, u"b"_s);
    selection.bindValue(u":c"_s, u"c"_s);

    for (const QString &again : {u"c"_s, u"d"_s}) {
        selection.bindValue(u":c"_s, again);
        QVERIFY(selection.exec());
        QVERIFY(selection.next());
        QCOMPARE(selection.value(0).toString(), QString(u"bab"_s + again + u"a"_s));
    }
}

void TestSqlCipherQuery::apostrophesInCommentsHideNoPlaceholder()
{
    const QString sql =
        u"-- One person's name; :nobody binds this.\n/* 'tis :neither */ SELECT '--' || :name -- it's it"_s;
    QSqlQuery selection = query();
    QVERIFY(selection.prepare(sql));
    selection.bindValue(u":name"_s, u"Zoé"_s);

    QVERIFY2(selection.exec(), qPrintable(selection.lastError().text()));

    QVERIFY(selection.next());
    QCOMPARE(selection.value(0).toString(), u"--Zoé"_s);
    QCOMPARE(selection.lastQuery(), sql);
}

void TestSqlCipherQuery::aWrongNumberOfValuesIsRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<int>("values");
    QTest::newRow("one too few") << u"SELECT ?, ?"_s << 1;
    QTest::newRow("one too many") << u"SELECT ?"_s << 2;
    QTest::newRow("none taken") << u"SELECT 1"_s << 1;
    QTest::newRow("too many after names") << u"SELECT :a, :b"_s << 3;
}

void TestSqlCipherQuery::aWrongNumberOfValuesIsRefused()
{
    QFETCH(QString, sql);
    QFETCH(int, values);
    QSqlQuery selection = query();
    QVERIFY(selection.prepare(sql));
    for (int value = 0; value < values; ++value)
        selection.addBindValue(value);

    QVERIFY(!selection.exec());

    QVERIFY(!selection.isActive());
    QCOMPARE(selection.lastError().type(), QSqlError::StatementError);
}

void TestSqlCipherQuery::aPreparedStatementRunsAgainAfterAnError()
{
    QSqlQuery insertion = query();
    QVERIFY(insertion.prepare(u"INSERT INTO person (id, name) VALUES (?, ?)"_s));
    insertion.addBindValue(1);
    insertion.addBindValue(u"a"_s);
    QVERIFY(insertion.exec());
    insertion.addBindValue(1);
    insertion.addBindValue(u"b"_s);
    QVERIFY(!insertion.exec());

    insertion.addBindValue(2);
    insertion.addBindValue(u"b"_s);

    QVERIFY(insertion.exec());
    QVERIFY(!insertion.lastError().isValid());
    QCOMPARE(count(), 2);
}

void TestSqlCipherQuery::onlyOneStatementIsExecuted_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("one") << u"SELECT 1"_s << true;
    QTest::newRow("one with an end") << u"SELECT 1; \n"_s << true;
    QTest::newRow("a comment behind it") << u"SELECT 1; -- that's all"_s << true;
    QTest::newRow("two") << u"SELECT 1; DROP TABLE person"_s << false;
    QTest::newRow("two ends") << u"SELECT 1;;"_s << false;
    QTest::newRow("not SQL") << u"SELEKT 1"_s << false;
    QTest::newRow("nothing") << u" "_s << false;
}

void TestSqlCipherQuery::onlyOneStatementIsExecuted()
{
    QFETCH(QString, sql);
    QFETCH(bool, accepted);

    QSqlQuery selection = query();

    QCOMPARE(selection.exec(sql), accepted);
    QCOMPARE(selection.lastError().isValid(), !accepted);
    QCOMPARE(count(), 0);
}

void TestSqlCipherQuery::aBatchWritesOneRowPerValue()
{
    QSqlQuery insertion = query();
    QVERIFY(insertion.prepare(u"INSERT INTO person (name, city) VALUES (?, ?)"_s));
    insertion.addBindValue(QVariantList{u"a"_s, u"b"_s, u"c"_s});
    insertion.addBindValue(QVariantList{u"Lyon"_s, QVariant(), u""_s});

    QVERIFY2(insertion.execBatch(), qPrintable(insertion.lastError().text()));

    QCOMPARE(count(), 3);
    QCOMPARE(insertion.lastInsertId().toInt(), 3);
    QVERIFY(m_vault->single(u"SELECT city FROM person WHERE name = 'b'"_s).isNull());
    QCOMPARE(m_vault->single(u"SELECT count(*) FROM person WHERE city = ''"_s).toInt(), 1);
}

void TestSqlCipherQuery::aBatchRepeatsValuesOfRepeatedNames()
{
    QSqlQuery insertion = query();
    QVERIFY(insertion.prepare(
        u"INSERT INTO person (name, city, weight) VALUES (:word, :word, :weight)"_s));
    insertion.bindValue(u":word"_s, QVariantList{u"a"_s, u"b"_s});
    insertion.bindValue(u":weight"_s, QVariantList{1.5, 2.5});

    QVERIFY2(insertion.execBatch(), qPrintable(insertion.lastError().text()));

    QCOMPARE(
        m_vault->single(u"SELECT group_concat(name || city || weight) FROM person"_s).toString(),
        u"aa1.5,bb2.5"_s);
}

void TestSqlCipherQuery::aBatchOfUnequalListsIsRefused()
{
    QSqlQuery insertion = query();
    QVERIFY(insertion.prepare(u"INSERT INTO person (name, city) VALUES (?, ?)"_s));
    insertion.addBindValue(QVariantList{u"a"_s, u"b"_s});
    insertion.addBindValue(QVariantList{u"Lyon"_s});

    QVERIFY(!insertion.execBatch());
    QCOMPARE(count(), 0);
}

void TestSqlCipherQuery::aBatchStopsAtTheFirstError()
{
    QSqlQuery insertion = query();
    QVERIFY(insertion.prepare(u"INSERT INTO person (id, name) VALUES (?, ?)"_s));
    insertion.addBindValue(QVariantList{1, 1, 2});
    insertion.addBindValue(QVariantList{u"a"_s, u"b"_s, u"c"_s});

    QVERIFY(!insertion.execBatch());

    QCOMPARE(insertion.lastError().nativeErrorCode(), u"1555"_s);
    QCOMPARE(count(), 1);
}

void TestSqlCipherQuery::changesAndIdsBelongToTheStatement()
{
    fill(3);
    QSqlQuery update = query();
    QCOMPARE(update.numRowsAffected(), -1);
    QVERIFY(!update.lastInsertId().isValid());
    const qint64 before = m_vault->driver().totalChanges();

    QVERIFY(update.exec(u"UPDATE person SET city = 'Lyon'"_s));
    QSqlQuery insertion = query();
    QVERIFY(insertion.exec(u"INSERT INTO person (id, name) VALUES (77, 'x')"_s));

    QCOMPARE(update.numRowsAffected(), 3);
    QCOMPARE(insertion.numRowsAffected(), 1);
    QCOMPARE(insertion.lastInsertId().toInt(), 77);
    QCOMPARE(m_vault->driver().changes(), 1);
    QCOMPARE(m_vault->driver().totalChanges() - before, 4);
}

void TestSqlCipherQuery::returningCountsItsChangesAtTheEnd()
{
    fill(3);
    QSqlQuery update = query();
    update.setForwardOnly(true);
    QVERIFY(update.exec(u"UPDATE person SET city = 'Lyon' WHERE id < 3 RETURNING id"_s));
    QVERIFY(update.isSelect());
    while (update.next()) {}
    QCOMPARE(update.numRowsAffected(), 2);
}

void TestSqlCipherQuery::errorsCarryTheCodeOfSqlite_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("code");
    QTest::newRow("syntax") << u"SELEKT"_s << u"1"_s;
    QTest::newRow("no such table") << u"SELECT * FROM nothing"_s << u"1"_s;
    QTest::newRow("unique") << u"INSERT INTO person (name, city) VALUES ('1', 'Lyon')"_s
                            << u"2067"_s;
    QTest::newRow("primary key") << u"INSERT INTO person (id) VALUES (1)"_s << u"1555"_s;
    QTest::newRow("not null") << u"INSERT INTO person (name) VALUES (NULL)"_s << u"1299"_s;
    QTest::newRow("while stepping") << u"SELECT json(name || '{') FROM person"_s << u"1"_s;
}

void TestSqlCipherQuery::errorsCarryTheCodeOfSqlite()
{
    QFETCH(QString, sql);
    QFETCH(QString, code);
    QCOMPARE(m_vault->run(u"INSERT INTO person (id, name, city) VALUES (1, '1', 'Lyon')"_s),
             QString());
    QSqlQuery failing = query();

    QVERIFY(!failing.exec(sql));

    QCOMPARE(failing.lastError().nativeErrorCode(), code);
    QCOMPARE(failing.lastError().type(), QSqlError::StatementError);
    QVERIFY(!failing.lastError().databaseText().isEmpty());
    QVERIFY(!failing.isActive());
}

void TestSqlCipherQuery::simpleCodesAreGivenOnRequest()
{
    m_vault->db().close();
    m_vault->db().setConnectOptions(u"QSQLITE_NO_USE_EXTENDED_RESULT_CODES"_s);
    QVERIFY(m_vault->open());
    QSqlQuery failing = query();

    QVERIFY(!failing.exec(u"INSERT INTO person (name) VALUES (NULL)"_s));

    QCOMPARE(failing.lastError().nativeErrorCode(), u"19"_s);
}

void TestSqlCipherQuery::theSchemaIsDescribed()
{
    QCOMPARE(m_vault->run(u"CREATE VIEW somebody AS SELECT name FROM person"_s), QString());
    QCOMPARE(m_vault->run(
                 u"CREATE TABLE link (b INT, a INT, total INT AS (a + b), PRIMARY KEY (a, b))"_s),
             QString());

    QVERIFY(m_vault->db().tables().contains(u"person"_s));
    QVERIFY(!m_vault->db().tables().contains(u"somebody"_s));
    QCOMPARE(m_vault->db().tables(QSql::Views), QStringList{u"somebody"_s});
    QCOMPARE(m_vault->db().tables(QSql::SystemTables), QStringList{u"sqlite_master"_s});
    const QSqlRecord record = m_vault->db().record(u"person"_s);
    QCOMPARE(record.count(), 4);
    QCOMPARE(record.field(0).metaType(), QMetaType(QMetaType::Int));
    QVERIFY(record.field(0).isAutoValue());
    QCOMPARE(record.field(1).defaultValue().toString(), u"nobody"_s);
    QCOMPARE(record.field(1).requiredStatus(), QSqlField::Required);
    QCOMPARE(record.field(3).metaType(), QMetaType(QMetaType::Double));
    QCOMPARE(m_vault->db().record(u"link"_s).count(), 3);
    const QSqlIndex key = m_vault->db().primaryIndex(u"link"_s);
    QCOMPARE(key.count(), 2);
    QCOMPARE(key.fieldName(0), u"a"_s);
    QVERIFY(!key.field(0).isAutoValue());
    QVERIFY(m_vault->db().record(u"nothing"_s).isEmpty());
    QVERIFY(m_vault->db().primaryIndex(u"nothing"_s).isEmpty());
}

void TestSqlCipherQuery::namesMayBeQualifiedAndQuoted_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("escaped");
    QTest::newRow("plain") << u"person"_s << u"\"person\""_s;
    QTest::newRow("quoted") << u"\"person\""_s << u"\"person\""_s;
    QTest::newRow("in brackets") << u"[person]"_s << u"[person]"_s;
    QTest::newRow("in back quotes") << u"`person`"_s << u"`person`"_s;
    QTest::newRow("qualified") << u"main.person"_s << u"\"main\".\"person\""_s;
    QTest::newRow("qualified and quoted") << u"\"main\".\"person\""_s << u"\"main\".\"person\""_s;
    QTest::newRow("half quoted") << u"main.[person]"_s << u"\"main\".[person]"_s;
}

void TestSqlCipherQuery::namesMayBeQualifiedAndQuoted()
{
    QFETCH(QString, name);
    QFETCH(QString, escaped);

    QCOMPARE(m_vault->driver().escapeIdentifier(name, QSqlDriver::TableName), escaped);
    QCOMPARE(m_vault->db().record(name).count(), 4);
    QCOMPARE(m_vault->db().primaryIndex(name).count(), 1);
    QCOMPARE(m_vault->run(QString(u"SELECT id FROM "_s + escaped)), QString());
}

void TestSqlCipherQuery::columnsOfAResultHaveTypes()
{
    fill(1);
    QSqlQuery selection = query();
    selection.setForwardOnly(true);
    QVERIFY(selection.exec(
        u"SELECT id, name AS \"the name\", weight, 1 + 1, 0.5, x'00', 'a', NULL FROM person"_s));

    const QSqlRecord record = selection.record();

    QCOMPARE(record.fieldName(1), u"the name"_s);
    QCOMPARE(record.field(1).tableName(), u"person"_s);
    const QList<QMetaType::Type> types{
        QMetaType::Int,    QMetaType::QString,    QMetaType::Double,  QMetaType::Int,
        QMetaType::Double, QMetaType::QByteArray, QMetaType::QString, QMetaType::UnknownType};
    for (int column = 0; column < types.size(); ++column)
        QCOMPARE(record.field(column).metaType().id(), int(types.at(column)));
}

void TestSqlCipherQuery::transactionsAreRolledBack()
{
    QVERIFY(m_vault->db().transaction());
    fill(3);
    QVERIFY(!m_vault->db().transaction());
    QCOMPARE(m_vault->db().lastError().type(), QSqlError::TransactionError);
    QVERIFY(m_vault->db().rollback());
    QCOMPARE(count(), 0);

    QVERIFY(m_vault->db().transaction());
    fill(2);
    QVERIFY(m_vault->db().commit());
    QCOMPARE(count(), 2);
    QVERIFY(!m_vault->db().commit());
}

void TestSqlCipherQuery::changesOfAWatchedTableAreTold()
{
    using Signal = void (QSqlDriver::*)(const QString &, QSqlDriver::NotificationSource,
                                        const QVariant &);
    QSignalSpy spy(&m_vault->driver(), Signal(&QSqlDriver::notification));
    QVERIFY(m_vault->driver().subscribeToNotification(u"person"_s));
    QTest::ignoreMessage(QtWarningMsg,
                         "QSQLCIPHER: the database is closed, or the table is watched already");
    QVERIFY(!m_vault->driver().subscribeToNotification(u"person"_s));
    QCOMPARE(m_vault->driver().subscribedToNotifications(), QStringList{u"person"_s});

    fill(2);

    EVENTUALLY_EQUAL(spy.size(), 2);
    QCOMPARE(spy.at(1).at(0).toString(), u"person"_s);
    QCOMPARE(spy.at(1).at(2).toInt(), 2);
    QVERIFY(m_vault->driver().unsubscribeFromNotification(u"person"_s));
    QVERIFY(m_vault->driver().subscribeToNotification(u"city"_s));
    QCOMPARE(m_vault->run(u"CREATE TABLE city (name TEXT)"_s), QString());
    QCOMPARE(m_vault->run(u"DELETE FROM person WHERE id = 1"_s), QString());
    QCOMPARE(m_vault->run(u"INSERT INTO city VALUES ('Lyon')"_s), QString());
    EVENTUALLY_EQUAL(spy.size(), 3);
    QCOMPARE(spy.at(2).at(0).toString(), u"city"_s);
}

QTEST_GUILESS_MAIN(TestSqlCipherQuery)
#include "tst_sqlcipherquery.moc"
