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

class TestMigration0110 final : public QObject
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
    void purposesKeepTheirMeaningAndRulesOnlyClose()
    {
        QTemporaryDir folder;
        const auto key = std::make_shared<const SecretBuffer>(SecretBuffer::random(32));
        const auto opened = db::Connection::open(folder.filePath(u"data.db"_s), key, {});
        QVERIFY_OK(opened);
        auto &connection = **opened;
        db::Migrator migrator(connection);
        QVERIFY_OK(migrator.migrate(SystemAccess::permit(), 100));
        ask(connection, u"INSERT INTO purpose (uuid, code, class, label_en, label_fr, position, "
                        u"created_at) VALUES ('u', 'survey', 'noncommercial', 'S', 'E', 4, 7)"_s);

        QVERIFY_OK(migrator.migrate(SystemAccess::permit(), 110));

        QCOMPARE(ask(connection, u"SELECT code || class || label_fr || is_active || '[' || "
                                 u"sensitive || ']' FROM purpose"_s),
                 u"surveynoncommercialE1[]"_s);
        const auto rule = [](const QString &requirement) {
            return u"INSERT INTO own_rule (uuid, title, country, channels, recipients, purposes, "
                   u"requirement, valid_from, author_uuid, created_at) VALUES ('%1', 't', '*', "
                   u"'sms', '', '', '%1', '2026-01-01', 'a', 1)"_s.arg(requirement);
        };
        ask(connection, rule(u"PROHIBITED"_s));
        ask(connection, rule(u"OPT_IN"_s));
        QCOMPARE(ask(connection, rule(u"OPT_OUT"_s), true), u"refused"_s);
        QCOMPARE(ask(connection, rule(u"ALLOWED"_s), true), u"refused"_s);
    }
};

QTEST_GUILESS_MAIN(TestMigration0110)
#include "tst_migration_0110.moc"
