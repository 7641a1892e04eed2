// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testvault.h"
#include "tests/support/verify.h"

#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

class TestAudit final : public QObject
{
    Q_OBJECT
private slots:
    void eachWriteLeavesOneRowThatVerifies()
    {
        TestVault vault;
        vault.addPerson(u"Claire"_s, u"Aubert"_s);
        vault.addPerson(u"Marc"_s, u"Aubin"_s);

        const auto verified = vault.audit().verify(vault.reader(), vault.firstAuditKey());

        QVERIFY_OK(verified);
        QVERIFY(verified->ok);
        QCOMPARE(verified->rows, 2);
        QCOMPARE(vault.auditKinds(), (QStringList{u"person.added"_s, u"person.added"_s}));
    }

    void aRefusalIsOnRecordAndChangesNothingElse()
    {
        TestVault vault;
        const auto refused = vault.audit().admit(vault.as(Role::Salesperson), Fn::ErasePerson,
                                                 u"person"_s, u"x"_s);

        QVERIFY_FAILS(refused, ErrorCode::NotPermitted);
        QCOMPARE(vault.auditKinds(), QStringList{u"person.erased refused"_s});
        QVERIFY(vault.audit().verify(vault.reader(), vault.firstAuditKey())->ok);
    }

    void aRefusalOnAReadingConnectionIsHandedToWhoWrites()
    {
        TestVault vault;
        const auto reading = vault.connect(db::Mode::ReadOnly);
        AuditLog audit(*reading, vault.clock());
        audit.passRefusalsTo([&vault](const QString &userUuid, const AuditEntry &entry) {
            QVERIFY_OK(vault.audit().noteRefusal(userUuid, entry));
        });

        QVERIFY_FAILS(
            audit.admit(vault.as(Role::Salesperson), Fn::ErasePerson, u"person"_s, u"x"_s),
            ErrorCode::NotPermitted);

        QCOMPARE(vault.auditKinds(), QStringList{u"person.erased refused"_s});
        const auto rows = vault.audit().list(vault.reader(), {});
        QCOMPARE(rows->first().userUuid, vault.as(Role::Salesperson).userUuid());
        QCOMPARE(rows->first().recordUuid, u"x"_s);
    }

    void rowsHoldNoName()
    {
        TestVault vault;
        vault.addPerson(u"Marqueur"_s, u"Zéphyrine"_s, u"marqueur@zephyrine.example"_s);

        QCOMPARE(
            vault.count(
                u"SELECT COUNT(*) FROM audit_entry WHERE code || fn || kind || record_uuid LIKE '%arqueur%'"_s),
            0);
    }

    void theDatabaseKeyAloneDoesNotRewriteThePast_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("finding");
        QTest::addColumn<qint64>("firstBad");
        QTest::newRow("a field") << u"UPDATE audit_entry SET code = 'x' WHERE audit_entry_id = 2"_s
                                 << u"row_changed"_s << qint64(2);
        QTest::newRow("the time")
            << u"UPDATE audit_entry SET occurred_at = 5 WHERE audit_entry_id = 3"_s
            << u"row_changed"_s << qint64(3);
        QTest::newRow("a row gone") << u"DELETE FROM audit_entry WHERE audit_entry_id = 2"_s
                                    << u"row_missing"_s << qint64(2);
        QTest::newRow("the end gone") << u"DELETE FROM audit_entry WHERE audit_entry_id = 4"_s
                                      << u"end_missing"_s << qint64(4);
        QTest::newRow("two exchanged") << u"UPDATE audit_entry SET mac = (SELECT mac FROM "
                                          u"audit_entry WHERE audit_entry_id = 3)"
                                          " WHERE audit_entry_id = 2"_s
                                       << u"row_changed"_s << qint64(2);
        QTest::newRow("one put in")
            << u"INSERT INTO audit_entry (occurred_at, user_uuid, fn, kind, outcome, mac)"
               " VALUES (1, 'u', 'AddPerson', 'person.added', 'done', x'00')"_s
            << u"row_changed"_s << qint64(5);
    }
    void theDatabaseKeyAloneDoesNotRewriteThePast()
    {
        QFETCH(QString, sql);
        QFETCH(QString, finding);
        QFETCH(qint64, firstBad);
        TestVault vault;
        for (int i = 0; i < 4; ++i)
            vault.addPerson(u"Claire"_s, u"Aubert"_s);
        vault.execute(u"DROP TRIGGER audit_entry_is_append_only_on_update"_s);
        vault.execute(u"DROP TRIGGER audit_entry_is_append_only_on_delete"_s);

        vault.execute(sql);
        const auto verified = vault.audit().verify(vault.reader(), vault.firstAuditKey());

        QVERIFY_OK(verified);
        QVERIFY(!verified->ok);
        QCOMPARE(verified->finding, finding);
        QCOMPARE(verified->firstBad, firstBad);
    }

    void theListIsNewestFirstAndFiltered()
    {
        TestVault vault;
        const auto first = vault.addPerson(u"Claire"_s, u"Aubert"_s);
        vault.clock().advance(60);
        vault.addPerson(u"Marc"_s, u"Aubin"_s);

        const auto all = vault.audit().list(vault.reader(), {});
        const auto hers = vault.audit().list(vault.reader(), {first.uuid, {}, {}, 50});
        const auto late = vault.audit().list(vault.reader(), {{}, {}, vault.clock().nowUtc(), 50});

        QVERIFY_OK(all);
        QCOMPARE(all->size(), 2);
        QVERIFY(all->first().id > all->last().id);
        QCOMPARE(hers->size(), 1);
        QCOMPARE(late->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestAudit)
#include "tst_audit.moc"
