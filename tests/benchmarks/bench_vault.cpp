// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opening, search as you type, the list and memory on a vault of invented people, each beside the bare C interface on
// the same file in the same run.
// bench_vault [people]            makes the vault and prints the table
// bench_vault --memory FOLDER     opens it with the list and prints the memory of this process

#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/db/sqlcipher/cipherdriver.h"
#include "core/db/sqlcipher/rawaccess.h"
#include "core/sample/samplevault.h"
#include "core/search/searchwords.h"
#include "core/services/services.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>

using namespace entente;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 5;
constexpr int kPageRows = 100;
constexpr int kHits = 50;

/// What people type, letter by letter.
const QStringList kTyped{u"aubert"_s,      u"zoé lefè"_s,      u"le bihan"_s,      u"loeuillet"_s,
                         u"francois"_s,    u"0639981"_s,       u"06 39 98 12"_s,   u"lyon"_s,
                         u"69001"_s,       u"agence mo"_s,     u"pharmacie"_s,     u"claire.au"_s,
                         u"courriel.ex"_s, u"menuiserie ro"_s, u"benoît da si"_s,  u"öztürk"_s,
                         u"xylophone"_s,   u"rue victor"_s,    u"saint-étienne"_s, u"noé"_s};

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double percentile(std::vector<double> all, double share)
{
    std::sort(all.begin(), all.end());
    return all.empty() ? 0 : all[std::min(all.size() - 1, size_t(share * double(all.size())))];
}

template<typename Work>
std::vector<double> timesOf(int rounds, Work work)
{
    std::vector<double> all;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        all.push_back(milliseconds(timer));
    }
    return all;
}

template<typename T>
T must(Result<T> result, const char *what)
{
    if (!result)
        qFatal("%s: %s", what, qPrintable(result.error().detail));
    return std::move(*result);
}

void printRow(const char *what, const std::vector<double> &ours, const std::vector<double> &bare)
{
    const double bareMedian = percentile(bare, 0.5);
    const double bareLate = percentile(bare, 0.95);
    std::printf("%-26s p50 %9.3f ms  p95 %9.3f ms   bare C p50 %9.3f  p95 %9.3f   ratio p50 %5.2f  "
                "p95 %5.2f\n",
                what, percentile(ours, 0.5), percentile(ours, 0.95), bareMedian, bareLate,
                percentile(ours, 0.5) / bareMedian, percentile(ours, 0.95) / bareLate);
}

QByteArray statementText(const char *name)
{
    QFile file(u":/sql/"_s + QString::fromLatin1(name) + u".sql"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("No statement %s", name);
    return file.readAll();
}

sqlite3_stmt *prepared(sqlite3 *db, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(db, sql.constData(), int(sql.size()), &statement, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(db));
    return statement;
}

qint64 runToEnd(sqlite3_stmt *statement)
{
    qint64 sum = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int i = 0; i < sqlite3_column_count(statement); ++i)
            sum += sqlite3_column_type(statement, i) == SQLITE_INTEGER
                       ? sqlite3_column_int64(statement, i)
                       : sqlite3_column_bytes(statement, i);
    }
    sqlite3_reset(statement);
    return sum;
}

void benchSearch(Services &services, const Session &session)
{
    sqlite3 *db = sqlcipher::RawAccess::connection(services.connection().driver());
    sqlite3_stmt *bare = prepared(db, statementText("search/search_people"));
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int round = 0; round < kRounds; ++round) {
        for (const auto &whole : kTyped) {
            for (qsizetype length = 2; length <= whole.size(); ++length) {
                const auto typed = whole.left(length);
                const auto match = searchwords::matchExpression(typed).toUtf8();
                if (match.isEmpty())
                    continue;
                for (const auto time : timesOf(
                         1, [&] { must(services.list().search(session, typed, kHits), "search"); }))
                    ours.push_back(time);
                for (const auto time : timesOf(1, [&] {
                         sqlite3_bind_text(bare, sqlite3_bind_parameter_index(bare, ":match"),
                                           match.constData(), int(match.size()), SQLITE_STATIC);
                         sqlite3_bind_int(bare, sqlite3_bind_parameter_index(bare, ":row_limit"),
                                          kHits);
                         runToEnd(bare);
                     }))
                    theirs.push_back(time);
            }
        }
    }
    sqlite3_finalize(bare);
    printRow("search as you type", ours, theirs);
    std::printf("%-26s %zu searches of %lld words, each letter typed\n", "", ours.size(),
                static_cast<long long>(kTyped.size()));
}

void benchList(Services &services, const Session &session)
{
    sqlite3 *db = sqlcipher::RawAccess::connection(services.connection().driver());
    sqlite3_stmt *order = prepared(db, statementText("parties/select_person_ids_by_name"));
    sqlite3_stmt *row = prepared(db, statementText("parties/select_person_row_by_id"));
    const auto ids = must(services.list().people(session, PeopleOrder::Name, false), "order");
    printRow(
        "order of the whole list",
        timesOf(kRounds,
                [&] { must(services.list().people(session, PeopleOrder::Name, false), "order"); }),
        timesOf(kRounds, [&] { runToEnd(order); }));
    std::vector<double> ours;
    std::vector<double> theirs;
    for (size_t page = 0; page < 20; ++page) {
        const size_t first = ids.size() > kPageRows ? page * (ids.size() - kPageRows) / 20 : 0;
        const size_t last = std::min(first + kPageRows, ids.size());
        const auto read = [&](auto &&one) {
            for (size_t i = first; i < last; ++i)
                one(ids[i]);
        };
        // Who comes second finds the pages in the cache: each side is first every other time.
        const auto mine = [&] {
            ours.push_back(
                timesOf(1, [&] {
                    read([&](PersonId id) { must(services.list().personRow(session, id), "row"); });
                }).front());
        };
        const auto bare = [&] {
            theirs.push_back(timesOf(1, [&] {
                                 read([&](PersonId id) {
                                     sqlite3_bind_int64(row, 1, id.number());
                                     runToEnd(row);
                                 });
                             }).front());
        };
        if (page % 2 == 0) {
            mine();
            bare();
        } else {
            bare();
            mine();
        }
    }
    sqlite3_finalize(order);
    sqlite3_finalize(row);
    printRow("a page of 100 rows", ours, theirs);
    printRow(
        "a person's card",
        timesOf(50, [&] { must(services.people().byId(session, ids[ids.size() / 2]), "card"); }),
        timesOf(50, [&] {
            // The same record through the bare interface: the row of the list, which reads less.
            sqlite3_stmt *one = prepared(db, statementText("parties/select_person_row_by_id"));
            sqlite3_bind_int64(one, 1, ids[ids.size() / 2].number());
            runToEnd(one);
            sqlite3_finalize(one);
        }));
}

void benchOpening(const vault::Vault &vault)
{
    const QByteArray raw = "x'"
                           + QByteArray(
                                 reinterpret_cast<const char *>(vault.keys().database.data()),
                                 qsizetype(vault.keys().database.size()))
                                 .toHex()
                           + '\'';
    const auto path = QFile::encodeName(vault.folder() + u"/data.db"_s);
    const auto ours = timesOf(30, [&] { must(vault.connect(db::Mode::ReadOnly), "connect"); });
    const auto bare = timesOf(30, [&] {
        sqlite3 *db = nullptr;
        if (sqlite3_open_v2(path.constData(), &db, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK
            || sqlite3_key(db, raw.constData(), int(raw.size())) != SQLITE_OK)
            qFatal("bare opening");
        sqlite3_stmt *statement = prepared(db, "SELECT count(*) FROM sqlite_master");
        runToEnd(statement);
        sqlite3_finalize(statement);
        sqlite3_close(db);
    });
    printRow("connection, raw key", ours, bare);
}

int printMemory(const QString &folder)
{
    const SystemClock clock;
    const auto vault = must(
        vault::Vault::open({folder, sample::kUser.toString()}, sample::knownPassword(), clock),
        "open");
    const auto connection = must(vault->connect(db::Mode::ReadOnly), "connect");
    Changes changes;
    Services services(*connection, clock, *vault, changes, nullptr);
    const auto ids = must(services.list().people(vault->session(), PeopleOrder::Name, false),
                          "order");
    for (size_t i = 0; i < std::min(ids.size(), size_t(kPageRows)); ++i)
        must(services.list().personRow(vault->session(), ids[i]), "row");
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 1;
    for (const auto &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            std::printf("%s\n", line.mid(6).trimmed().split(' ').first().constData());
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--memory")
        return printMemory(arguments.value(2));
    const int people = arguments.size() > 1 ? arguments.at(1).toInt() : 20000;

    QTemporaryDir folder;
    const SystemClock clock;
    sample::VaultRequest request;
    request.folder = folder.filePath(u"Exemple"_s);
    request.people = {people, 1, 0};
    request.waive.passwordPolicy = true;
    QElapsedTimer timer;
    timer.start();
    auto vault = must(sample::makeVault(request, sample::knownPassword(), clock), "sample");
    std::printf("%-26s %9.1f s for %d people\n", "sample company", milliseconds(timer) / 1e3,
                people);
    {
        const auto connection = must(vault->connect(db::Mode::ReadWrite, 64 * 1024), "connect");
        Changes changes;
        Services services(*connection, clock, *vault, changes, nullptr);
        benchSearch(services, vault->session());
        benchList(services, vault->session());
    }
    benchOpening(*vault);
    const auto path = vault->folder();
    if (!vault->close())
        qFatal("The vault does not close");
    vault.reset();

    const auto whole = timesOf(3, [&] {
        auto opened = must(
            vault::Vault::open({path, sample::kUser.toString()}, sample::knownPassword(), clock),
            "open");
        must(opened->connect(db::Mode::ReadOnly), "connect");
        (void)opened->close();
    });
    std::printf("%-26s p50 %9.1f ms  (Argon2id of 256 MiB, opening, sealing and closing)\n",
                "unlock with the password", percentile(whole, 0.5));
    std::printf("%-26s %9.1f MB\n", "data.db", double(QFile(path + u"/data.db"_s).size()) / 1e6);
    std::fflush(stdout);
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--memory"_s, path});
    child.waitForFinished(120'000);
    std::printf("%-26s %9.1f MB resident with the list open\n", "memory",
                child.readAllStandardOutput().trimmed().toDouble() / 1024);
    return 0;
}
