// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/escape.h"
#include "core/db/migrator.h"
#include "core/db/sqlcatalog.h"
#include "core/db/statement.h"
#include "tests/support/testvault.h"
#include "tests/support/verify.h"

#include <QRegularExpression>
#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

class TestDb final : public QObject
{
    Q_OBJECT
private slots:
    void everyStatementPreparesAndSaysWhyItExists_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &name : db::sqlcatalog::names())
            QTest::newRow(qPrintable(name)) << name;
    }
    void everyStatementPreparesAndSaysWhyItExists()
    {
        QFETCH(QString, name);
        TestVault vault;
        const auto text = db::sqlcatalog::text(name);
        QVERIFY_OK(text);

        const auto encoded = name.toLatin1();
        db::Statement statement(vault.reader(), encoded.constData());

        QVERIFY_OK(statement.finish());
        QVERIFY(text->startsWith(u"-- "));
        QVERIFY(!text->contains(QRegularExpression(u"SELECT\\s+\\*"_s)));
    }

    void aTransactionThatIsNotCommittedLeavesNothing()
    {
        TestVault vault;
        {
            auto tx = vault.db().begin(SystemAccess::permit());
            QVERIFY_OK(tx);
            db::Statement insert(*tx, "access/insert_user");
            insert.bind(":uuid", u"u"_s)
                .bind(":login", u"l"_s)
                .bind(":display_name", u"d"_s)
                .bind(":role", u"salesperson"_s);
            insert.bind(":public_key", QByteArray("k"))
                .bind(":is_active", true)
                .bind(":created_at", 1);
            QVERIFY_OK(insert.runOne());
        }

        QCOMPARE(vault.count(u"SELECT COUNT(*) FROM app_user"_s), 2);
        QVERIFY(!vault.db().inTransaction());
    }

    void aFaultInTheMiddleUndoesTheWhole_data()
    {
        QTest::addColumn<int>("failing");
        for (int i = 1; i <= 40; ++i)
            QTest::addRow("statement %d", i) << i;
    }
    void aFaultInTheMiddleUndoesTheWhole()
    {
        QFETCH(int, failing);
        TestVault vault;
        const auto before = vault.count(u"SELECT COUNT(*) FROM person"_s);
        int calls = 0;
        vault.db().setStatementHook([&](const char *) { return ++calls != failing; });
        PersonDraft draft;
        draft.person.lastName = u"Aubert"_s;
        draft.organisationName = u"Verrier"_s;
        draft.note = u"rappeler"_s;

        const auto added = vault.people().add(vault.as(Role::Administrator), draft);

        vault.db().setStatementHook({});
        const auto people = vault.count(u"SELECT COUNT(*) FROM person"_s);
        if (calls >= failing && people == before) {
            QVERIFY_FAILS(added, ErrorCode::NoSpace);
            QCOMPARE(vault.count(u"SELECT COUNT(*) FROM organisation"_s), 0);
            QCOMPARE(vault.count(u"SELECT COUNT(*) FROM activity"_s), 0);
            QCOMPARE(vault.count(u"SELECT COUNT(*) FROM audit_entry"_s), 0);
            QCOMPARE(vault.count(u"SELECT COUNT(*) FROM search_entry"_s), 0);
        } else {
            QCOMPARE(people, before + 1);
            QCOMPARE(vault.count(u"SELECT COUNT(*) FROM audit_entry"_s), 1);
        }
    }

    void aReadingConnectionCannotBeginToWrite()
    {
        TestVault vault;
        const auto second = vault.connect(db::Mode::ReadOnly);

        QVERIFY_FAILS(second->begin(SystemAccess::permit()), ErrorCode::ReadOnly);
        QVERIFY(second->isReadOnly());
    }

    void aSecondWriterIsToldThatTheFirstIsAtWork()
    {
        TestVault vault;
        const auto second = vault.connect(db::Mode::ReadWrite);
        auto tx = vault.db().begin(SystemAccess::permit());
        QVERIFY_OK(tx);

        QVERIFY_FAILS(second->begin(SystemAccess::permit()), ErrorCode::InUse);
    }

    void aStatementRunsInsideItself()
    {
        TestVault vault;
        db::Statement outer(vault.reader(), "access/select_users");
        int pairs = 0;
        while (outer.next()) {
            db::Statement inner(vault.reader(), "access/select_users");
            while (inner.next())
                ++pairs;
            QVERIFY_OK(inner.finish());
        }

        QCOMPARE(pairs, 4);
    }

    void anUnknownStatementOrColumnIsAnErrorAndNotAnEmptyAnswer()
    {
        TestVault vault;
        db::Statement unknown(vault.reader(), "access/select_nothing");
        db::Statement users(vault.reader(), "access/select_users");
        QVERIFY(users.next());
        std::ignore = users.text("no_such_column");

        QVERIFY(!unknown.next());
        QVERIFY_FAILS(unknown.finish(), ErrorCode::NotFound);
        QVERIFY_FAILS(users.finish(), ErrorCode::Internal);
    }

    void whatAnEarlierRunBoundIsNotBoundAnyMore()
    {
        TestVault vault;
        for (const auto &name : {u"Aubert"_s, u"Caron"_s, u"Petit"_s})
            vault.addPerson(u"Zoé"_s, name);
        const auto session = vault.as(Role::Administrator);
        QCOMPARE(vault.list().people(session, PeopleOrder::Name, false, 2)->size(), size_t(2));
        QCOMPARE(vault.list().people(session, PeopleOrder::Name, false)->size(), size_t(3));
    }

    void aDatabaseFromANewerProgramIsRefusedUntouched()
    {
        TestVault vault;
        vault.execute(u"PRAGMA user_version = 9990"_s);

        QVERIFY_FAILS(db::Migrator(vault.db()).migrate(SystemAccess::permit()), ErrorCode::TooNew);
        QCOMPARE(vault.count(u"PRAGMA user_version"_s), 9990);
    }

    void scriptsAreCutBetweenStatementsAndNotInsideTriggers()
    {
        const auto parts = db::Migrator::statements(
            u"-- why; really\nCREATE TABLE a (x);\nCREATE TRIGGER t AFTER INSERT ON a\nBEGIN\n"
            "    SELECT 1;\n    SELECT 2;\nEND;\nSELECT 3;\n"_s);

        QCOMPARE(parts.size(), 3);
        QVERIFY(parts[1].contains(u"SELECT 2"));
        QVERIFY(parts[1].endsWith(u"END"));
    }

    void wildcardsOfAUserAreOnlyText()
    {
        QCOMPARE(db::escapeLike(u"100%_a\\b"_s), u"100\\%\\_a\\\\b"_s);
    }

    void integrityChecksPassOnAFreshVault()
    {
        TestVault vault;
        vault.addPerson(u"Claire"_s, u"Aubert"_s, u"claire@verrier.example"_s);

        QVERIFY_OK(vault.db().checkIntegrity());
        QVERIFY_OK(vault.db().checkpointTruncate());
    }
};

QTEST_GUILESS_MAIN(TestDb)
#include "tst_db.moc"
