// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbuffer.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QHash>
#include <QString>
#include <QStringList>

#include <ctime>
#include <vector>

namespace entente::test {

struct Seconds
{
    double wall = 0;
    double cpu = 0; ///< of all threads; tells more than the wall where others use the machine
};

/// Runs from its making.
class StopWatch final
{
public:
    StopWatch() : m_cpu(std::clock()) { m_wall.start(); }
    Seconds elapsed() const
    {
        return {double(m_wall.nsecsElapsed()) / 1e9, double(std::clock() - m_cpu) / CLOCKS_PER_SEC};
    }

private:
    QElapsedTimer m_wall;
    std::clock_t m_cpu;
};

/// The rows of some tables, read through SQLite's C interface and written through it again: what no library between a
/// program and its database can beat. Stops the program on any error: it is for benchmarks.
class BareTables final
{
public:
    /// The rows of `tables` in the encrypted database at `path`; of those in `after`, only later ones.
    BareTables(const QString &path, const SecretBuffer &key, const QStringList &tables,
               const QHash<QString, qint64> &after = {});

    /// The last row of each table, for `after`.
    static QHash<QString, qint64> lastRows(const QString &path, const SecretBuffer &key,
                                           const QStringList &tables);

    /// Inserts them into an equal database that has none of them in one transaction; `prepare` runs before and `complete` after the
    /// rows, inside it. Gives the seconds on the wall and of the processor.
    Seconds insertInto(const QString &path, const SecretBuffer &key, const QStringList &prepare,
                       const QStringList &complete) const;

    qint64 rowCount() const;

private:
    struct Table
    {
        QByteArray name;
        int columns = 0;
        qint64 rows = 0;
        QByteArray cells; ///< type, length and bytes of one cell after the other
    };
    std::vector<Table> m_tables;
};

} // namespace entente::test
