// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/catalogue/schema.h"
#include "tests/support/testvault.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

class TestCatalogue final : public QObject
{
    Q_OBJECT
private slots:
    void everyColumnOfTheSchemaHasAnEntryAndTheReverse()
    {
        TestVault vault;
        const auto catalogue = catalogue::Catalogue::load();
        QVERIFY_OK(catalogue);
        const auto schema = catalogue::readSchema(vault.reader());
        QVERIFY_OK(schema);

        QCOMPARE(catalogue->differences(*schema), QStringList());
    }

    void aColumnAddedWithoutAnEntryIsFound_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("finding");
        QTest::newRow("column") << u"ALTER TABLE person ADD COLUMN shoe_size TEXT"_s
                                << u"column person.shoe_size has no entry"_s;
        QTest::newRow("table") << u"CREATE TABLE guest (guest_id INTEGER PRIMARY KEY)"_s
                               << u"table guest has no entry"_s;
        QTest::newRow("removed") << u"ALTER TABLE activity DROP COLUMN body"_s
                                 << u"entry activity.body has no column"_s;
    }
    void aColumnAddedWithoutAnEntryIsFound()
    {
        QFETCH(QString, sql);
        QFETCH(QString, finding);
        TestVault vault; // a copy of the schema
        vault.execute(sql);
        const auto catalogue = catalogue::Catalogue::load();
        QVERIFY_OK(catalogue);

        const auto schema = catalogue::readSchema(vault.reader());

        QVERIFY_OK(schema);
        QCOMPARE(catalogue->differences(*schema), QStringList{finding});
    }

    void anEntryMustSayEnough_data()
    {
        QTest::addColumn<QString>("column");
        QTest::newRow("no reason") << uR"({"column": "x", "personal": false})"_s;
        QTest::newRow("no category")
            << uR"({"column": "x", "personal": true, "origin": "provided", "label": "field.x"})"_s;
        QTest::newRow("portable but not accessible")
            << uR"({"column": "x", "personal": true, "category": "identity", "origin": "provided", "label": "f", "portability": true})"_s;
        QTest::newRow("no path to the person")
            << uR"({"column": "x", "personal": true, "category": "identity", "origin": "provided", "label": "f", "access": true})"_s;
    }
    void anEntryMustSayEnough()
    {
        QFETCH(QString, column);
        const auto text =
            uR"({"tables": [{"table": "t", "reach": {"kind": "none"}, "erase": "none", "columns": [%1]}]})"_s
                .arg(column);

        QVERIFY_FAILS(catalogue::Catalogue::parse(QJsonDocument::fromJson(text.toUtf8()).object()),
                      ErrorCode::Invalid);
    }

    void whatReachesAPersonCanBeFollowed()
    {
        TestVault vault;
        const auto catalogue = catalogue::Catalogue::load();
        const auto schema = catalogue::readSchema(vault.reader());
        QVERIFY_OK(catalogue);
        QVERIFY_OK(schema);

        for (const auto &table : catalogue->tables()) {
            if (table.reach == catalogue::Reach::Through)
                QVERIFY2(schema->value(table.reachTable).contains(table.reachColumn),
                         qPrintable(table.name));
            else if (table.reach == catalogue::Reach::Person
                     || table.reach == catalogue::Reach::PersonUuid)
                QVERIFY2(schema->value(table.name).contains(table.reachColumn),
                         qPrintable(table.name));
        }
    }
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
