// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

struct sqlite3;
struct sqlite3_stmt;

namespace entente::test {

/// When the invented people were entered: UTC milliseconds.
inline constexpr qint64 kMillionMoment = 1'790'000'000'000;

/// Runs SQL by the C interface; stops the program on any error.
void runRaw(sqlite3 *db, const QString &sql);

/// SplitMix64: the place decides, not the order in which people are made.
inline quint64 mixed(quint64 place, quint64 salt)
{
    quint64 z = place * 0x9e3779b97f4a7c15ULL + salt * 0xd1b54a32d192ed03ULL;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

QString uuidFor(qint64 number, int kind);

/// Inserts rows by the C interface, cell by cell in the order of the columns; stops the program on any error.
class RawInsert final
{
public:
    RawInsert(sqlite3 *db, const QString &table, const QStringList &columns);
    ~RawInsert();
    RawInsert(const RawInsert &) = delete;
    RawInsert &operator=(const RawInsert &) = delete;

    RawInsert &add(const QString &text);
    RawInsert &add(const QByteArray &bytes);
    RawInsert &add(qint64 number);
    RawInsert &addNull();
    /// Gives the number of the row.
    qint64 run();

private:
    sqlite3 *m_db;
    sqlite3_stmt *m_statement = nullptr;
    int m_column = 0;
};

} // namespace entente::test
