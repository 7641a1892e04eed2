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
