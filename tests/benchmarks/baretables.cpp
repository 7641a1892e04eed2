// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/baretables.h"

#include <sqlite3.h>

#include <cstring>

namespace entente::test {

namespace {

void mustRun(sqlite3 *db, int code, const char *what)
{
    if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE)
        qFatal("%s: %s", what, sqlite3_errmsg(db));
}

void execute(sqlite3 *db, const QByteArray &sql)
{
    mustRun(db, sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr), sql.constData());
}

sqlite3 *openBare(const QString &path, const SecretBuffer &key)
{
    sqlite3 *db = nullptr;
    mustRun(db, sqlite3_open_v2(path.toUtf8().constData(), &db, SQLITE_OPEN_READWRITE, nullptr),
            "open");
    const QByteArray hex =
        QByteArray(reinterpret_cast<const char *>(key.data()), qsizetype(key.size())).toHex();
    const QByteArray raw = "x'" + hex + '\'';
    mustRun(db, sqlite3_key(db, raw.constData(), int(raw.size())), "key");
    for (const char *setting :
         {"PRAGMA temp_store = MEMORY", "PRAGMA foreign_keys = ON", "PRAGMA secure_delete = ON",
          "PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA cache_size = -65536"})
        execute(db, setting);
    return db;
}

sqlite3_stmt *prepareBare(sqlite3 *db, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    mustRun(db, sqlite3_prepare_v2(db, sql.constData(), int(sql.size()), &statement, nullptr),
            sql.constData());
    return statement;
}

void appendCell(QByteArray &cells, sqlite3_stmt *statement, int column)
{
    const int type = sqlite3_column_type(statement, column);
    cells += char(type);
    if (type == SQLITE_INTEGER) {
        const sqlite3_int64 number = sqlite3_column_int64(statement, column);
        cells.append(reinterpret_cast<const char *>(&number), sizeof number);
    } else if (type != SQLITE_NULL) {
        const void *bytes = sqlite3_column_blob(statement, column);
        const qint32 size = sqlite3_column_bytes(statement, column);
        cells.append(reinterpret_cast<const char *>(&size), sizeof size);
        cells.append(static_cast<const char *>(bytes), size);
    }
}

const char *bindCell(const char *cell, sqlite3_stmt *statement, int column)
{
    const int type = *cell++;
    if (type == SQLITE_INTEGER) {
        sqlite3_int64 number = 0;
        std::memcpy(&number, cell, sizeof number);
        sqlite3_bind_int64(statement, column, number);
        return cell + sizeof number;
    }
    if (type == SQLITE_NULL) {
        sqlite3_bind_null(statement, column);
        return cell;
    }
    qint32 size = 0;
    std::memcpy(&size, cell, sizeof size);
    cell += sizeof size;
    if (type == SQLITE_BLOB)
        sqlite3_bind_blob(statement, column, cell, size, SQLITE_STATIC);
    else
        sqlite3_bind_text(statement, column, cell, size, SQLITE_STATIC);
    return cell + size;
}

} // namespace

BareTables::BareTables(const QString &path, const SecretBuffer &key, const QStringList &tables,
                       const QHash<QString, qint64> &after)
{
    sqlite3 *const db = openBare(path, key);
    for (const QString &name : tables) {
        Table table;
        table.name = name.toUtf8();
        sqlite3_stmt *const all = prepareBare(db, "SELECT * FROM " + table.name + " WHERE rowid > "
                                                      + QByteArray::number(after.value(name))
                                                      + " ORDER BY rowid");
        table.columns = sqlite3_column_count(all);
        while (sqlite3_step(all) == SQLITE_ROW) {
            for (int column = 0; column < table.columns; ++column)
                appendCell(table.cells, all, column);
            ++table.rows;
        }
        sqlite3_finalize(all);
        m_tables.push_back(std::move(table));
    }
    sqlite3_close(db);
}

QHash<QString, qint64> BareTables::lastRows(const QString &path, const SecretBuffer &key,
                                            const QStringList &tables)
{
    QHash<QString, qint64> last;
    sqlite3 *const db = openBare(path, key);
    for (const QString &name : tables) {
        sqlite3_stmt *const statement = prepareBare(db, "SELECT max(rowid) FROM " + name.toUtf8());
        sqlite3_step(statement);
        last.insert(name, sqlite3_column_int64(statement, 0));
        sqlite3_finalize(statement);
    }
    sqlite3_close(db);
    return last;
}

Seconds BareTables::insertInto(const QString &path, const SecretBuffer &key,
                               const QStringList &prepare, const QStringList &complete) const
{
    sqlite3 *const db = openBare(path, key);
    const StopWatch watch;
    execute(db, "BEGIN IMMEDIATE");
    for (const QString &sql : prepare)
        execute(db, sql.toUtf8());
    for (const Table &table : m_tables) {
        const QByteArray places = QByteArray("?,").repeated(table.columns).chopped(1);
        sqlite3_stmt *const insert = prepareBare(db, "INSERT INTO " + table.name + " VALUES ("
                                                         + places + ")");
        const char *cell = table.cells.constData();
        for (qint64 row = 0; row < table.rows; ++row) {
            for (int column = 1; column <= table.columns; ++column)
                cell = bindCell(cell, insert, column);
            mustRun(db, sqlite3_step(insert), "insert");
            sqlite3_reset(insert);
        }
        sqlite3_finalize(insert);
    }
    for (const QString &sql : complete)
        execute(db, sql.toUtf8());
    execute(db, "COMMIT");
    const Seconds seconds = watch.elapsed();
    sqlite3_close(db);
    return seconds;
}

qint64 BareTables::rowCount() const
{
    qint64 rows = 0;
    for (const Table &table : m_tables)
        rows += table.rows;
    return rows;
}

} // namespace entente::test
