// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/permit.h"
#include "core/base/secretbuffer.h"
#include "core/db/connection.h"
#include "core/db/migrator.h"
#include "core/db/sqlcatalog.h"
#include "core/db/sqlcipher/cipherdriver.h"
#include "tests/support/verify.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace entente;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRowsOfTable = 2;

/// A database at one schema, looked at past the services.
class EarlierVault final
{
public:
    explicit EarlierVault(int version)
    {
        const auto key = std::make_shared<const SecretBuffer>(SecretBuffer::random(32));
        auto opened = db::Connection::open(m_folder.filePath(u"data.db"_s), key, {});
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        m_connection = *std::move(opened);
        migrate(version);
    }
    db::Connection &connection() { return *m_connection; }
    void migrate(int version)
    {
        const auto done = db::Migrator(*m_connection).migrate(SystemAccess::permit(), version);
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    QList<QStringList> ask(const QString &sql, bool mayFail = false)
    {
        QSqlQuery query(m_connection->driver().createResult());
        QList<QStringList> rows;
        if (!query.exec(sql)) {
            if (!mayFail)
                qFatal("%s", qPrintable(query.lastError().text() + u": "_s + sql));
            return rows;
        }
        while (query.next()) {
            QStringList row;
            for (int i = 0; i < query.record().count(); ++i)
                row.append(query.value(i).toString());
            rows.append(row);
        }
        return rows;
    }
    /// Names and definitions of what holds data: no views, no tables that full text keeps by itself.
    QHash<QString, QString> tables()
    {
        QHash<QString, QString> tables;
        for (const auto &row :
             ask(u"SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE "
                 u"'sqlite%' AND name NOT LIKE 'search\\_%' ESCAPE '\\'"_s))
            tables.insert(row[0], row[1]);
        tables.insert(u"search_entry"_s,
                      ask(u"SELECT sql FROM sqlite_schema WHERE name = 'search_entry'"_s)[0][0]);
        return tables;
    }
    QStringList columns(const QString &table)
    {
        QStringList names;
        for (const auto &row : ask(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table)))
            names.append(row[0]);
        return names;
    }
    /// Every value of these columns, as SQL would write it.
    QList<QStringList> content(const QString &table, const QStringList &columns)
    {
        QStringList quoted;
        for (const auto &column : columns)
            quoted.append(u"quote(%1)"_s.arg(column));
        return ask(u"SELECT %1 FROM %2 ORDER BY 1, 2"_s.arg(quoted.join(u", "_s), table));
    }
    /// Two rows in every table, with a value in every column that may have one.
    void fill()
    {
        const auto definitions = tables();
        // Packed facts go when a row comes that they would be made from: they come last.
        auto names = definitions.keys();
        std::ranges::stable_partition(names,
                                      [](const QString &name) { return name != u"facts_block"; });
        ask(u"BEGIN"_s);
        ask(u"PRAGMA defer_foreign_keys = ON"_s);
        for (const auto &name : std::as_const(names)) {
            for (int number = 1; number <= kRowsOfTable; ++number)
                insertRow(name, definitions[name], number);
        }
        ask(u"COMMIT"_s);
    }

private:
    void insertRow(const QString &table, const QString &definition, int number)
    {
        if (number > 1 && definition.contains(QRegularExpression(u"CHECK \\(\\w+ = 1\\)"_s)))
            return; // one row by its nature
        QStringList names;
        QStringList values;
        // Of a person or of an organisation, never of both.
        const bool eitherOwner = definition.contains(
            u"CHECK ((person_id IS NULL) <> (organisation_id IS NULL))"_s);
        for (const auto &row :
             ask(u"SELECT name, type FROM pragma_table_info('%1')"_s.arg(table))) {
            if (row[0] == u"organisation_id" && eitherOwner)
                continue;
            names.append(row[0]);
            values.append(valueOf(definition, row[0], row[1], number));
        }
        ask(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, names.join(u", "_s),
                                                     values.join(u", "_s)));
    }
    static QString valueOf(const QString &definition, const QString &column, const QString &type,
                           int number)
    {
        const QRegularExpression words(u"CHECK \\(%1 IN \\(('[^)]*'|[0-9, ]+)\\)\\)"_s.arg(column));
        if (const auto match = words.match(definition); match.hasMatch()) {
            const auto choices = match.captured(1).split(u", "_s);
            return choices.last();
        }
        if (type == u"TEXT")
            return u"'%1 %2: œuvre'"_s.arg(column).arg(number);
        if (type == u"BLOB")
            return u"x'00ff0%1'"_s.arg(number);
        return type == u"REAL" ? u"%1.5"_s.arg(number) : QString::number(number);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<db::Connection> m_connection;
};

} // namespace

/// Every migration on a vault of the schema before it that is full: it loses nothing.
class TestMigrations final : public QObject
{
    Q_OBJECT
private slots:
    void aFullVaultLosesNothing_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        int before = 0;
        for (const auto &resource : db::sqlcatalog::migrations()) {
            const auto name = QFileInfo(resource).baseName();
            const int version = name.left(4).toInt();
            if (before > 0)
                QTest::newRow(qPrintable(name)) << before << version;
            before = version;
        }
    }
    void aFullVaultLosesNothing()
    {
        QFETCH(int, before);
        QFETCH(int, after);
        EarlierVault vault(before);
        vault.fill();
        const auto tables = vault.tables().keys();
        QHash<QString, QStringList> columns;
        QHash<QString, QList<QStringList>> contents;
        for (const auto &table : tables) {
            columns[table] = vault.columns(table);
            contents[table] = vault.content(table, columns[table]);
            QVERIFY2(!contents[table].isEmpty(), qPrintable(table));
        }

        vault.migrate(after);

        QCOMPARE(vault.ask(u"PRAGMA user_version"_s)[0][0], QString::number(after));
        for (const auto &table : tables)
            QCOMPARE(vault.content(table, columns[table]), contents[table]);
        QCOMPARE(vault.ask(u"SELECT COUNT(*) FROM pragma_foreign_key_check"_s)[0][0], u"0"_s);
        QVERIFY_OK(vault.connection().checkIntegrity());
    }

    void everyStepFromTheFirstLosesNothing()
    {
        EarlierVault vault(10);
        vault.fill();
        const auto columns = vault.columns(u"person"_s);
        const auto people = vault.content(u"person"_s, columns);

        vault.migrate(db::Migrator::newestVersion());

        QCOMPARE(vault.content(u"person"_s, columns), people);
        QCOMPARE(vault.ask(u"SELECT COUNT(*) FROM pragma_foreign_key_check"_s)[0][0], u"0"_s);
    }

    // The index of 0070 is made anew from what stands in the entries.
    void whatCouldBeFoundIsFoundStill()
    {
        EarlierVault vault(60);
        vault.fill();
        vault.ask(u"UPDATE search_entry SET name = 'aubert claire' WHERE search_entry_id = 1"_s);
        const auto found = [&] {
            return vault.ask(
                u"SELECT rowid FROM search_index WHERE search_index MATCH 'name: aub*'"_s);
        };
        QCOMPARE(found(), (QList<QStringList>{{u"1"_s}}));

        vault.migrate(70);

        QCOMPARE(found(), (QList<QStringList>{{u"1"_s}}));
        QCOMPARE(vault.ask(u"SELECT uses FROM search_word WHERE word = 'claire'"_s),
                 (QList<QStringList>{{u"1"_s}}));
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
