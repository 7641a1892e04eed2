// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/sqlcipher/cipherdriver.h"
#include "core/db/sqlcipher/plaindriver.h"
#include "core/db/sqlcipher/rawaccess.h"

#include <QCoreApplication>
#include <QFile>
#include <QSqlDriver>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// The programs that people get can open no unencrypted database and let nobody reach beneath the driver.
class TestShippedPrograms final : public QObject
{
    Q_OBJECT
private slots:
    void theProgramsHoldNoWayAroundTheKey_data();
    void theProgramsHoldNoWayAroundTheKey();
};

namespace {

QByteArray contentsOf(const QString &program)
{
    QFile file(program);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The traces that plaindriver.cpp and rawaccess.cpp leave in a program: their symbols and, should a program be stripped
/// of those, a text of the plain driver, which lies in the program as UTF-16.
QStringList tracesOfForbiddenCode(const QByteArray &program)
{
    const QString text = u"entente-plain-driver"_s;
    const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QStringList found;
    if (program.contains("entente_sqlcipher_plain_driver"))
        found.append(u"symbol of the plain driver"_s);
    if (program.contains(utf16))
        found.append(u"text of the plain driver"_s);
    if (program.contains("9RawAccess10connection"))
        found.append(u"symbol of the raw access"_s);
    return found;
}

} // namespace

void TestShippedPrograms::theProgramsHoldNoWayAroundTheKey_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<bool>("shipped");
    QTest::newRow("this test, which does hold one")
        << QCoreApplication::applicationFilePath() << false;
    for (const QString &program :
         QString::fromUtf8(ENTENTE_SHIPPED_PROGRAMS).split(u'|', Qt::SkipEmptyParts))
        QTest::newRow(qPrintable(program.section(u'/', -1))) << program << true;
}

void TestShippedPrograms::theProgramsHoldNoWayAroundTheKey()
{
    QFETCH(QString, program);
    QFETCH(bool, shipped);
    const QByteArray contents = contentsOf(program);
    QVERIFY2(!contents.isEmpty(), qPrintable(program));

    const QStringList traces = tracesOfForbiddenCode(contents);

    if (shipped) {
        QCOMPARE(traces, QStringList());
        return;
    }
    const std::unique_ptr<QSqlDriver> plain(
        entente_sqlcipher_plain_driver()); // or the linker would leave it out here too
    QVERIFY(!entente::sqlcipher::RawAccess::connection(
        static_cast<entente::sqlcipher::CipherDriver &>(*plain)));
    QCOMPARE(traces.size(), 3);
}

QTEST_GUILESS_MAIN(TestShippedPrograms)
#include "tst_shippedprograms.moc"
