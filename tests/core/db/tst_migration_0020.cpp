// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/permit.h"
#include "core/base/secretbuffer.h"
#include "core/db/connection.h"
#include "core/db/migrator.h"
#include "core/db/sqlcipher/cipherdriver.h"
#include "tests/support/verify.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace entente;
using namespace Qt::StringLiterals;

class TestMigration0020 final : public QObject
{
    Q_OBJECT

    static QString ask(db::Connection &connection, const QString &sql)
    {
        QSqlQuery query(connection.driver().createResult());
        if (!query.exec(sql))
            qFatal("%s", qPrintable(query.lastError().text() + u": "_s + sql));
        return query.next() ? query.value(0).toString() : QString();
    }

private slots:
    void contactPointsKeepTheirRowsKeysAndReferences()
    {
        QTemporaryDir folder;
        const auto key = std::make_shared<const SecretBuffer>(SecretBuffer::random(32));
        const auto opened = db::Connection::open(folder.filePath(u"data.db"_s), key, {});
        QVERIFY_OK(opened);
        auto &connection = **opened;
        db::Migrator migrator(connection);
        QVERIFY_OK(migrator.migrate(SystemAccess::permit(), 10));
        ask(connection, u"INSERT INTO person (uuid, search_key, sort_key, created_at, changed_at) "
                        u"VALUES ('p', 'a', x'00', 1, 1)"_s);
        for (const auto &uuid : {u"one"_s, u"two"_s, u"gone"_s})
            ask(connection,
                u"INSERT INTO contact_point (uuid, person_id, kind, value, normal, city, "
                u"created_at) "
                u"VALUES ('%1', 1, 'email', '%1@x.example', '%1@x.example', 'Lyon', 5)"_s.arg(
                    uuid));
        ask(connection, u"DELETE FROM contact_point WHERE uuid = 'gone'"_s);
        ask(connection,
            u"INSERT INTO consent_event (uuid, person_uuid, purpose_code, channel, kind, origin, "
            u"occurred_at, occurred_on, recorded_at, is_provable, has_evidence, is_complete, "
            u"has_guardian, mechanism, recorded_by, commitment, previous_hash, hash) VALUES ('e', "
            u"'p', 'commercial', 'email', 'given', 'person', 1, '2026-01-01', 1, 1, 1, 1, 0, "
            u"'signed', 'u', x'00', x'00', x'00')"_s);
        ask(connection,
            u"INSERT INTO consent_state (person_id, purpose_code, channel, contact_point_id, "
            u"state, "
            u"origin, consent_event_id, occurred_at, occurred_on, is_provable, has_evidence, "
            u"is_complete, has_guardian) VALUES (1, 'commercial', 'email', 2, 'given', 'person', "
            u"1, "
            u"1, '2026-01-01', 1, 1, 1, 0)"_s);

        QVERIFY_OK(migrator.migrate(SystemAccess::permit(), 20));

        QCOMPARE(ask(connection, u"SELECT group_concat(contact_point_id || uuid || normal || city "
                                 u"|| created_at) FROM contact_point"_s),
                 u"1oneone@x.exampleLyon5,2twotwo@x.exampleLyon5"_s);
        QCOMPARE(ask(connection, u"SELECT COUNT(*) FROM pragma_foreign_key_check"_s), u"0"_s);
        QCOMPARE(ask(connection, u"SELECT COUNT(*) FROM pragma_index_list('contact_point')"_s),
                 u"4"_s);
        ask(connection, u"INSERT INTO contact_point (uuid, person_id, kind, value, created_at) "
                        u"VALUES ('new', 1, 'social', '@claire', 1)"_s);
        // A key that was once given is never given again.
        QCOMPARE(ask(connection, u"SELECT MAX(contact_point_id) FROM contact_point"_s), u"4"_s);
        QVERIFY_OK(connection.checkIntegrity());
    }
};

QTEST_GUILESS_MAIN(TestMigration0020)
#include "tst_migration_0020.moc"
