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

class TestMigration0100 final : public QObject
{
    Q_OBJECT

    static QString ask(db::Connection &connection, const QString &sql, bool mayFail = false)
    {
        QSqlQuery query(connection.driver().createResult());
        if (!query.exec(sql)) {
            if (!mayFail)
                qFatal("%s", qPrintable(query.lastError().text() + u": "_s + sql));
            return u"refused"_s;
        }
        return query.next() ? query.value(0).toString() : QString();
    }

private slots:
    void usersKeepTheirRowsKeysAndReferencesAndAStandHasStaff()
    {
        QTemporaryDir folder;
        const auto key = std::make_shared<const SecretBuffer>(SecretBuffer::random(32));
        const auto opened = db::Connection::open(folder.filePath(u"data.db"_s), key, {});
        QVERIFY_OK(opened);
        auto &connection = **opened;
        db::Migrator migrator(connection);
        QVERIFY_OK(migrator.migrate(SystemAccess::permit(), 90));
        const auto user = [](const QString &name, const QString &role) {
            return u"INSERT INTO app_user (uuid, login, display_name, role, public_key, is_active, "
                   u"created_at) VALUES ('%1', '%1', 'Madame %1', '%2', x'0102', 1, 7)"_s.arg(name,
                                                                                              role);
        };
        ask(connection, user(u"one"_s, u"administrator"_s));
        ask(connection, user(u"two"_s, u"salesperson"_s));
        ask(connection, user(u"gone"_s, u"salesperson"_s));
        ask(connection, u"DELETE FROM app_user WHERE uuid = 'gone'"_s);
        QCOMPARE(ask(connection, user(u"x"_s, u"exhibitor"_s), true), u"refused"_s);
        ask(connection, u"INSERT INTO person (uuid, owner_user_id, search_key, sort_key, "
                        u"created_at, changed_at) VALUES ('p', 2, 'a', x'00', 1, 1)"_s);

        QVERIFY_OK(migrator.migrate(SystemAccess::permit(), 100));

        QCOMPARE(ask(connection,
                     u"SELECT group_concat(user_id || uuid || login || display_name || "
                     u"role || hex(public_key) || is_active || created_at) FROM app_user"_s),
                 u"1oneoneMadame oneadministrator010217,2twotwoMadame twosalesperson010217"_s);
        QCOMPARE(ask(connection, u"SELECT owner_user_id FROM person"_s), u"2"_s);
        QCOMPARE(ask(connection, u"SELECT COUNT(*) FROM pragma_foreign_key_check"_s), u"0"_s);
        ask(connection, user(u"staff"_s, u"exhibitor"_s));
        // No id is inherited from somebody who is gone.
        QCOMPARE(ask(connection, u"SELECT user_id FROM app_user WHERE uuid = 'staff'"_s), u"4"_s);
        QCOMPARE(ask(connection, user(u"root"_s, u"root"_s), true), u"refused"_s);
        QCOMPARE(ask(connection, u"DELETE FROM app_user WHERE uuid = 'two'"_s, true), u"refused"_s);
    }
};

QTEST_GUILESS_MAIN(TestMigration0100)
#include "tst_migration_0100.moc"
