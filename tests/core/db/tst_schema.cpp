// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/migrator.h"
#include "core/db/statement.h"
#include "tests/support/testvault.h"
#include "tests/support/verify.h"

#include <QFile>
#include <QTest>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

class TestSchema final : public QObject
{
    Q_OBJECT
private slots:
    // So that a reader finds the current schema in one place. ENTENTE_RENEW_SNAPSHOT=1 writes it anew: read that diff.
    void theSnapshotIsWhatTheMigrationsMake()
    {
        TestVault vault;
        auto made =
            u"-- The schema that all migrations make together; written by tests/core/db/tst_schema, read by people.\n"_s;
        db::Statement statement(vault.reader(), "catalogue/select_schema_texts");
        while (statement.next())
            made += u'\n' + statement.text("statement") + u";\n"_s;
        QVERIFY_OK(statement.finish());

        QFile snapshot(QStringLiteral(ENTENTE_SOURCE_DIR "/core/db/schema.snapshot.sql"));
        if (qEnvironmentVariableIsSet("ENTENTE_RENEW_SNAPSHOT")) {
            QVERIFY(snapshot.open(QIODevice::WriteOnly));
            snapshot.write(made.toUtf8());
            snapshot.close();
        }
        QVERIFY(snapshot.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(snapshot.readAll()).split(u'\n'), made.split(u'\n'));
    }

    void whatRefersToARecordIsFoundByAnIndexWhenItGoes()
    {
        TestVault vault;
        // Without one, deleting a thousand people walks a thousand times through all that may refer to them.
        QCOMPARE(
            vault.text(
                u"SELECT coalesce(group_concat(child.name || '.' || key.\"from\"), '') "
                "FROM sqlite_schema AS child JOIN pragma_foreign_key_list(child.name) AS key "
                "WHERE child.type = 'table' AND key.\"table\" IN ('person', 'organisation', "
                "'contact_point', 'activity') AND NOT EXISTS (SELECT 1 FROM "
                "pragma_index_list(child.name) AS i JOIN pragma_index_info(i.name) AS c "
                "WHERE c.seqno = 0 AND c.name = key.\"from\") AND NOT EXISTS (SELECT 1 FROM "
                "pragma_table_info(child.name) AS c WHERE c.pk = 1 AND c.name = key.\"from\")"_s),
            QString());
    }

    void migratingTwiceChangesNothing()
    {
        TestVault vault;
        const auto before = vault.count(u"PRAGMA schema_version"_s);

        QVERIFY_OK(db::Migrator(vault.db()).migrate(SystemAccess::permit()));
        QCOMPARE(vault.count(u"PRAGMA schema_version"_s), before);
        QCOMPARE(vault.count(u"PRAGMA user_version"_s), qint64(db::Migrator::newestVersion()));
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
