// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/db/cipherdatabase.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <limits>

using namespace Qt::StringLiterals;
using entente::test::CipherDatabase;

/// Values come back as they went in, and lie in the file as Qt's own SQLite driver would have stored them.
class TestSqlCipherValues final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();

    void valuesAreStoredAsQtDoes_data();
    void valuesAreStoredAsQtDoes();
    void textsComeBackUnchanged_data();
    void textsComeBackUnchanged();
    void bytesComeBackUnchanged_data();
    void bytesComeBackUnchanged();
    void largeBytesSurviveTheirOwner();
    void realsFollowThePrecisionPolicy_data();
    void realsFollowThePrecisionPolicy();
    void regularExpressionsAreThereOnRequest();
    void readingOnlyMeansReadingOnly();
    void bothLibrariesLiveInOneProcess();

private:
    QVariant roundTrip(const QVariant &value, QString *storage = nullptr);

    QTemporaryDir m_folder;
    std::unique_ptr<CipherDatabase> m_vault;
    bool m_hasStock = false;
};

namespace {

/// typeof and bytes of what the database holds after `value` was bound into a column without affinity.
QString storedForm(QSqlDatabase db, const QVariant &value, QVariant *back)
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    if (!query.prepare(u"SELECT v, typeof(v), hex(CAST(v AS BLOB)) FROM (SELECT ? AS v)"_s))
        return query.lastError().text();
    query.addBindValue(value);
    if (!query.exec() || !query.next())
        return query.lastError().text();
    *back = query.value(0);
    return QString(query.value(1).toString() + u':' + query.value(2).toString());
}

} // namespace

void TestSqlCipherValues::initTestCase()
{
    m_hasStock = QSqlDatabase::isDriverAvailable(u"QSQLITE"_s);
}

void TestSqlCipherValues::init()
{
    m_vault.reset();
    QFile::remove(m_folder.filePath(u"vault.db"_s));
    m_vault = std::make_unique<CipherDatabase>(m_folder.filePath(u"vault.db"_s));
    QVERIFY(m_vault->open());
}

QVariant TestSqlCipherValues::roundTrip(const QVariant &value, QString *storage)
{
    QVariant back;
    const QString form = storedForm(m_vault->db(), value, &back);
    if (storage)
        *storage = form;
    return back;
}

void TestSqlCipherValues::valuesAreStoredAsQtDoes_data()
{
    QTest::addColumn<QVariant>("value");
    const QDateTime moment({2026, 11, 24}, {13, 20, 1, 7}, Qt::UTC);
    QTest::newRow("nothing") << QVariant();
    QTest::newRow("true") << QVariant(true);
    QTest::newRow("int") << QVariant(-7);
    QTest::newRow("uint") << QVariant(4000000000U);
    QTest::newRow("long long") << QVariant(std::numeric_limits<qlonglong>::min());
    QTest::newRow("unsigned long long") << QVariant(std::numeric_limits<qulonglong>::max());
    QTest::newRow("short") << QVariant::fromValue<short>(-3);
    QTest::newRow("char") << QVariant(QChar(u'é'));
    QTest::newRow("double") << QVariant(0.1);
    QTest::newRow("float") << QVariant(0.5f);
    QTest::newRow("infinity") << QVariant(std::numeric_limits<double>::infinity());
    QTest::newRow("no number") << QVariant(std::numeric_limits<double>::quiet_NaN());
    QTest::newRow("text") << QVariant(u"Zoé 😀"_s);
    QTest::newRow("empty text") << QVariant(u""_s);
    QTest::newRow("null text") << QVariant(QString());
    QTest::newRow("bytes") << QVariant(QByteArray("\0\xff\x01", 3));
    QTest::newRow("empty bytes") << QVariant(QByteArray(""));
    QTest::newRow("null bytes") << QVariant(QByteArray());
    QTest::newRow("date") << QVariant(moment.date());
    QTest::newRow("null date") << QVariant(QDate());
    QTest::newRow("time") << QVariant(moment.time());
    QTest::newRow("null time") << QVariant(QTime());
    QTest::newRow("moment in UTC") << QVariant(moment);
    QTest::newRow("moment here") << QVariant(moment.toLocalTime());
    QTest::newRow("null moment") << QVariant(QDateTime());
    QTest::newRow("identifier") << QVariant(QUuid(u"{f4ce9a0c-1b4b-4dca-9a67-0b7a7b1f0c11}"_s));
    QTest::newRow("address") << QVariant(QUrl(u"https://example.org/a?b"_s));
    QTest::newRow("one-element list") << QVariant(QStringList{u"a"_s});
    QTest::newRow("list") << QVariant(QVariantList{1, 2});
}

void TestSqlCipherValues::valuesAreStoredAsQtDoes()
{
    if (!m_hasStock)
        QSKIP("Qt's own SQLite driver is not installed, so there is nothing to compare with");
    QFETCH(QVariant, value);
    QVariant expectedBack;
    QString expected;
    {
        QSqlDatabase stock = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"stock"_s);
        stock.setDatabaseName(u":memory:"_s);
        QVERIFY(stock.open());
        expected = storedForm(stock, value, &expectedBack);
    }
    QSqlDatabase::removeDatabase(u"stock"_s);

    QString actual;
    const QVariant back = roundTrip(value, &actual);

    QCOMPARE(actual, expected);
    QCOMPARE(back, expectedBack);
    QCOMPARE(back.metaType(), expectedBack.metaType());
    QCOMPARE(back.isNull(), expectedBack.isNull());
}

void TestSqlCipherValues::textsComeBackUnchanged_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("accents") << u"Élodie Lefèvre-Nuñez, Œuvre"_s;
    QTest::newRow("beyond the first plane") << u"😀𝄞"_s;
    QTest::newRow("a zero inside") << QString(u"a"_s + QChar(0) + u"b"_s);
    QTest::newRow("a byte order mark first") << u"\uFEFFname"_s;
    QTest::newRow("a lone byte order mark") << u"\uFEFF"_s;
    QTest::newRow("long") << QString(100000, u'é');
    QTest::newRow("just as long as the stack") << QString(255, u'é');
}

void TestSqlCipherValues::textsComeBackUnchanged()
{
    QFETCH(QString, text);
    QCOMPARE(roundTrip(text).toString(), text);
}

void TestSqlCipherValues::bytesComeBackUnchanged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("zeros") << QByteArray(16, '\0');
    QTest::newRow("no UTF-8") << QByteArray("\xff\xfe\xc3");
    QTest::newRow("large") << QByteArray(3 * 1024 * 1024, 'x');
}

void TestSqlCipherValues::bytesComeBackUnchanged()
{
    QFETCH(QByteArray, bytes);
    const QVariant back = roundTrip(bytes);
    QCOMPARE(back.metaType(), QMetaType(QMetaType::QByteArray));
    QCOMPARE(back.toByteArray(), bytes);
    QVERIFY(!back.toByteArray().isNull());
}

void TestSqlCipherValues::largeBytesSurviveTheirOwner()
{
    QSqlQuery query(m_vault->db());
    query.setForwardOnly(true);
    QVERIFY(query.prepare(u"SELECT :bytes FROM (VALUES (1), (2))"_s));
    query.bindValue(u":bytes"_s, QByteArray(100000, 'x'));
    QVERIFY(query.exec());
    QVERIFY(query.next());

    query.bindValue(u":bytes"_s, QByteArray(100000, 'y')); // counts from the next execution

    QVERIFY(query.next());
    QCOMPARE(query.value(0).toByteArray(), QByteArray(100000, 'x'));
    QVERIFY(query.exec());
    QVERIFY(query.next());
    QCOMPARE(query.value(0).toByteArray(), QByteArray(100000, 'y'));
}

void TestSqlCipherValues::realsFollowThePrecisionPolicy_data()
{
    QTest::addColumn<QSql::NumericalPrecisionPolicy>("policy");
    QTest::addColumn<QVariant>("expected");
    QTest::newRow("32 bits") << QSql::LowPrecisionInt32 << QVariant(2);
    QTest::newRow("64 bits") << QSql::LowPrecisionInt64 << QVariant(qlonglong(2));
    QTest::newRow("double") << QSql::LowPrecisionDouble << QVariant(2.5);
    QTest::newRow("high") << QSql::HighPrecision << QVariant(2.5);
}

void TestSqlCipherValues::realsFollowThePrecisionPolicy()
{
    QFETCH(QSql::NumericalPrecisionPolicy, policy);
    QFETCH(QVariant, expected);
    for (const bool forward : {false, true}) {
        QSqlQuery query(m_vault->db());
        query.setForwardOnly(forward);
        query.setNumericalPrecisionPolicy(policy);
        QVERIFY(query.exec(u"SELECT 2.5"_s));
        QVERIFY(query.next());
        QCOMPARE(query.value(0), expected);
        QCOMPARE(query.value(0).metaType(), expected.metaType());
    }
}

void TestSqlCipherValues::regularExpressionsAreThereOnRequest()
{
    QVERIFY(!m_vault->run(u"SELECT 'a1' REGEXP 'a[0-9]'"_s).isEmpty());
    m_vault->db().close();
    m_vault->db().setConnectOptions(u"QSQLITE_ENABLE_REGEXP=2"_s);
    QVERIFY(m_vault->open());

    QCOMPARE(m_vault->single(u"SELECT 'a1' REGEXP 'a[0-9]'"_s).toInt(), 1);
    QCOMPARE(m_vault->single(u"SELECT 'ab' REGEXP '^a[0-9]'"_s).toInt(), 0);
    QVERIFY(m_vault->single(u"SELECT NULL REGEXP 'a'"_s).isNull());
    QVERIFY(m_vault->run(u"SELECT 'a' REGEXP '('"_s).contains(u"not valid"_s));
    QVERIFY(m_vault->run(u"SELECT 'a' REGEXP '('"_s)
                .contains(u"not valid"_s)); // from the cache as well
    for (const QString &pattern : {u"b"_s, u"c"_s, u"d"_s, u"a"_s})
        QCOMPARE(m_vault->single(u"SELECT 'a' REGEXP '%1'"_s.arg(pattern)).toBool(),
                 pattern == u"a"_s);
}

void TestSqlCipherValues::readingOnlyMeansReadingOnly()
{
    QCOMPARE(m_vault->run(u"CREATE TABLE note (words TEXT)"_s), QString());
    CipherDatabase reader(m_vault->db().databaseName());
    reader.db().setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    QVERIFY(reader.open());
    CipherDatabase address(QUrl::fromLocalFile(m_vault->db().databaseName()).toString()
                           + u"?mode=ro"_s);
    address.db().setConnectOptions(u"QSQLITE_OPEN_URI"_s);
    QVERIFY(address.open());

    for (CipherDatabase *database : {&reader, &address}) {
        QCOMPARE(database->single(u"SELECT count(*) FROM note"_s).toInt(), 0);
        QSqlQuery insertion = database->query();
        QVERIFY(!insertion.exec(u"INSERT INTO note VALUES ('x')"_s));
        QCOMPARE(insertion.lastError().nativeErrorCode(), u"8"_s);
    }
    CipherDatabase nowhere(m_folder.filePath(u"no such folder/vault.db"_s));
    QVERIFY(!nowhere.open());
    QCOMPARE(nowhere.nativeCode(), u"14"_s);
}

void TestSqlCipherValues::bothLibrariesLiveInOneProcess()
{
    if (!m_hasStock)
        QSKIP("Qt's own SQLite driver is not installed");
    {
        QSqlDatabase stock = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"stock"_s);
        stock.setDatabaseName(m_folder.filePath(u"plain.db"_s));
        QVERIFY(stock.open());
        QSqlQuery query(stock);
        QVERIFY(!query.exec(u"PRAGMA cipher_version"_s) || !query.next()); // it did not get ours
        QVERIFY(query.exec(u"CREATE TABLE note (words TEXT)"_s));
        QCOMPARE(m_vault->run(u"CREATE TABLE note (words TEXT)"_s), QString());
        QVERIFY(!m_vault->single(u"PRAGMA cipher_version"_s)
                     .toString()
                     .isEmpty()); // and we did not get its
    }
    QSqlDatabase::removeDatabase(u"stock"_s);
    const auto start = [this](const QString &name) {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.read(15) : QByteArray();
    };
    QCOMPARE(start(u"plain.db"_s), QByteArray("SQLite format 3"));
    QVERIFY(start(u"vault.db"_s).size() == 15 && start(u"vault.db"_s) != "SQLite format 3");
}

QTEST_GUILESS_MAIN(TestSqlCipherValues)
#include "tst_sqlciphervalues.moc"
