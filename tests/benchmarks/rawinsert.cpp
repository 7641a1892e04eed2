// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/rawinsert.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace entente::test {

void runRaw(sqlite3 *db, const QString &sql)
{
    if (sqlite3_exec(db, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", qPrintable(sql.left(80)), sqlite3_errmsg(db));
}

QString uuidFor(qint64 number, int kind)
{
    const auto hex = [](quint64 value, int digits) {
        return QString::number(value, 16).rightJustified(digits, u'0').right(digits);
    };
    const auto chance = mixed(quint64(number), quint64(100 + kind));
    return hex(quint64(kMillionMoment + number), 12).insert(8, u'-') + u"-7"_s + hex(chance, 3)
           + u"-8"_s + hex(chance >> 12, 3) + u'-' + hex(chance >> 24, 12);
}

RawInsert::RawInsert(sqlite3 *db, const QString &table, const QStringList &columns) : m_db(db)
{
    const auto sql = u"INSERT INTO %1 (%2) VALUES (%3)"_s
                         .arg(table, columns.join(u", "_s),
                              QStringList(columns.size(), u"?"_s).join(u", "_s))
                         .toUtf8();
    if (sqlite3_prepare_v2(db, sql.constData(), -1, &m_statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(db));
}

RawInsert::~RawInsert()
{
    sqlite3_finalize(m_statement);
}

RawInsert &RawInsert::add(const QString &text)
{
    const auto utf8 = text.toUtf8();
    sqlite3_bind_text(m_statement, ++m_column, utf8.constData(), int(utf8.size()),
                      SQLITE_TRANSIENT);
    return *this;
}

RawInsert &RawInsert::add(const QByteArray &bytes)
{
    sqlite3_bind_blob(m_statement, ++m_column, bytes.constData(), int(bytes.size()),
                      SQLITE_TRANSIENT);
    return *this;
}

RawInsert &RawInsert::add(qint64 number)
{
    sqlite3_bind_int64(m_statement, ++m_column, number);
    return *this;
}

RawInsert &RawInsert::addNull()
{
    sqlite3_bind_null(m_statement, ++m_column);
    return *this;
}

qint64 RawInsert::run()
{
    if (sqlite3_step(m_statement) != SQLITE_DONE)
        qFatal("insert: %s", sqlite3_errmsg(m_db));
    sqlite3_reset(m_statement);
    m_column = 0;
    return sqlite3_last_insert_rowid(m_db);
}

} // namespace entente::test
