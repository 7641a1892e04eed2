// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later

// May everybody be contacted, by each channel, for one purpose: beside reading the same facts by the bare C interface in
// the same run.
// bench_verdicts [people] [folder]   as bench_search

#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/consent/rulewatch.h"
#include "core/db/sqlcipher/rawaccess.h"
#include "core/services/services.h"
#include "tests/benchmarks/baretables.h"
#include "tests/benchmarks/benchtable.h"
#include "tests/benchmarks/millionvault.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <array>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kVerdictRounds = 3;

/// What FactsFeeder reads when the question is about now.
constexpr std::array kFactStatements{
    "select_people_for_verdicts",         "select_contact_points_for_verdicts",
    "select_consent_states_for_verdicts", "select_exchanges_for_verdicts",
    "select_sales_for_verdicts",          "select_work_for_verdicts",
    "select_restrictions_for_verdicts",   "select_cards_for_verdicts",
    "select_merged_for_verdicts"};

qint64 readBare(sqlite3 *db, const char *name)
{
    QFile file(u":/sql/consent/"_s + QString::fromLatin1(name) + u".sql"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("No statement %s", name);
    const auto sql = file.readAll();
    sqlite3_stmt *rows = nullptr;
    if (sqlite3_prepare_v2(db, sql.constData(), int(sql.size()), &rows, nullptr) != SQLITE_OK)
        qFatal("%s: %s", name, sqlite3_errmsg(db));
    sqlite3_bind_int64(rows, sqlite3_bind_parameter_index(rows, ":first"), 1);
    sqlite3_bind_int64(rows, sqlite3_bind_parameter_index(rows, ":last"),
                       std::numeric_limits<qint64>::max());
    sqlite3_bind_int64(rows, sqlite3_bind_parameter_index(rows, ":since"), 0);
    qint64 sum = 0;
    while (sqlite3_step(rows) == SQLITE_ROW) {
        for (int i = 0; i < sqlite3_column_count(rows); ++i) {
            if (sqlite3_column_type(rows, i) == SQLITE_INTEGER)
                sum += sqlite3_column_int64(rows, i);
            else if (sqlite3_column_text(rows, i))
                sum += sqlite3_column_bytes(rows, i);
        }
    }
    sqlite3_finalize(rows);
    return sum;
}

/// Each clock's best of all rounds: what else runs disturbs them apart.
Seconds bestOf(const std::vector<Seconds> &all)
{
    auto best = all.front();
    for (const auto &one : all) {
        best.wall = std::min(best.wall, one.wall);
        best.cpu = std::min(best.cpu, one.cpu);
    }
    return best;
}

RuleWatch watchOf(Services &services)
{
    return RuleWatch(services.contactability());
}

/// A vault that was asked before may have its facts packed.
void unpackFacts(vault::Vault &vault)
{
    const auto connection = must(vault.connect(db::Mode::ReadWrite), "connect");
    auto *raw = sqlcipher::RawAccess::connection(connection->driver());
    if (sqlite3_exec(raw, "DELETE FROM facts_block", nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(raw));
}

Seconds packFacts(vault::Vault &vault, const Clock &clock)
{
    const auto connection = must(vault.connect(db::Mode::ReadWrite), "connect");
    Changes changes;
    Services services(*connection, clock, vault, changes, nullptr);
    const StopWatch packing;
    while (must(services.factsBlocks().renew(vault.session()), "packing")) {}
    return packing.elapsed();
}

void printSeconds(const char *what, const Seconds &best)
{
    std::printf("%-28s %8.2f s  %8.2f s of CPU (the best of %d)\n", what, best.wall, best.cpu,
                kVerdictRounds);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const QTemporaryDir temporary;
    const auto folder = folderAsked(arguments, temporary.path());
    const SystemClock clock;
    const auto vault = vaultOfPeople(folder, peopleAsked(arguments), clock);
    {
        const auto connection = must(vault->connect(db::Mode::ReadOnly), "connect");
        Changes changes;
        Services services(*connection, clock, *vault, changes, nullptr);
        auto *raw = sqlcipher::RawAccess::connection(connection->driver());
        const auto tomorrow = clock.nowUtc().toLocalTime().date().addDays(1);
        unpackFacts(*vault);
        std::vector<Seconds> bare;
        std::vector<Seconds> ours;
        for (int round = 0; round < kVerdictRounds; ++round) {
            const StopWatch reading;
            for (const char *name : kFactStatements) {
                const StopWatch one;
                readBare(raw, name);
                if (round == 0)
                    std::printf("  %-40s %8.3f s of CPU\n", name, one.elapsed().cpu);
            }
            bare.push_back(reading.elapsed());
            const StopWatch judging;
            const auto outlooks = must(
                watchOf(services).outlook(vault->session(), u"commercial"_s, tomorrow), "verdicts");
            ours.push_back(judging.elapsed());
            if (round > 0)
                continue;
            for (const auto &outlook : outlooks)
                std::printf(
                    "  %-14s allowed %lld, not now %lld, ask %lld, refused %lld, no way %lld\n",
                    qPrintable(channelName(outlook.channel)),
                    static_cast<long long>(outlook.of(VerdictKind::Allowed)),
                    static_cast<long long>(outlook.of(VerdictKind::NotNow)),
                    static_cast<long long>(outlook.of(VerdictKind::Ask)),
                    static_cast<long long>(outlook.of(VerdictKind::Refused)),
                    static_cast<long long>(outlook.of(VerdictKind::NotApplicable)));
        }
        const auto reading = bestOf(bare);
        auto judging = bestOf(ours);
        printSeconds("facts by bare C", reading);
        const auto printRatio = [&reading](const Seconds &judging) {
            std::printf("%-28s %8.2f    %8.2f of CPU\n", "ratio verdicts / facts",
                        judging.wall / reading.wall, judging.cpu / reading.cpu);
        };
        printSeconds("verdicts, from the tables", judging);
        printRatio(judging);

        // What the window does while nothing else is to be done.
        const auto packing = packFacts(*vault, clock);
        std::printf("%-28s %8.2f s  %8.2f s of CPU, once\n", "packing the facts", packing.wall,
                    packing.cpu);
        ours.clear();
        for (int round = 0; round < kVerdictRounds; ++round) {
            const StopWatch again;
            (void)must(watchOf(services).outlook(vault->session(), u"commercial"_s, tomorrow),
                       "verdicts");
            ours.push_back(again.elapsed());
        }
        judging = bestOf(ours);
        printSeconds("verdicts on all channels", judging);
        printRatio(judging);
    }
    (void)vault->close();
    return 0;
}
