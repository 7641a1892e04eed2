// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Search, list and opening of a vault of a million people, each beside the bare C interface on the same file in the same
// run.
// bench_search [people] [folder]   makes the vault in `folder` when there is none yet (a temporary one otherwise); CONTRIBUTING.md says how
// to measure a million

#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/consent/contactabilityservice.h"
#include "core/db/sqlcipher/cipherdriver.h"
#include "core/db/sqlcipher/rawaccess.h"
#include "core/duplicates/duplicateservice.h"
#include "core/parties/searchkey.h"
#include "core/search/searchwords.h"
#include "core/services/services.h"
#include "tests/benchmarks/benchtable.h"
#include "tests/benchmarks/millionvault.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSearchRounds = 5;
constexpr int kSearchHits = 50;
constexpr double kSlowest = 1e9;
/// What 1200 and what 3600 pixels of height show.
constexpr size_t kScreens[] = {33, 100};
constexpr size_t kVisibleRows = 30;
constexpr qint64 kFirstPage = 200; // SnapshotModel's

struct TypedLine
{
    QByteArray kind;
    QString text;
};

QList<TypedLine> readSearches()
{
    QFile file(qEnvironmentVariable("ENTENTE_SEARCHES", u"tests/benchmarks/searches.txt"_s));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("searches.txt: run from the root of the source, or name it in ENTENTE_SEARCHES");
    QList<TypedLine> lines;
    for (const auto &line : file.readAll().split('\n')) {
        const auto tab = line.indexOf('\t');
        if (tab > 0 && !line.startsWith('#'))
            lines.append({line.left(tab), QString::fromUtf8(line.mid(tab + 1))});
    }
    return lines;
}

QByteArray sqlText(const char *name)
{
    QFile file(u":/sql/"_s + QString::fromLatin1(name) + u".sql"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("No statement %s", name);
    return file.readAll();
}

/// A prepared statement of the C interface.
class Bare final
{
public:
    Bare(sqlite3 *db, const QByteArray &sql)
    {
        if (sqlite3_prepare_v2(db, sql.constData(), int(sql.size()), &m_statement, nullptr)
            != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(db));
    }
    ~Bare() { sqlite3_finalize(m_statement); }
    Bare(const Bare &) = delete;
    Bare &operator=(const Bare &) = delete;

    void bind(const char *name, const QByteArray &text)
    {
        sqlite3_bind_text(m_statement, sqlite3_bind_parameter_index(m_statement, name),
                          text.constData(), int(text.size()), SQLITE_TRANSIENT);
    }
    void bind(const char *name, qint64 number)
    {
        sqlite3_bind_int64(m_statement, sqlite3_bind_parameter_index(m_statement, name), number);
    }
    qint64 run()
    {
        qint64 sum = 0;
        while (sqlite3_step(m_statement) == SQLITE_ROW) {
            for (int i = 0; i < sqlite3_column_count(m_statement); ++i)
                sum += sqlite3_column_bytes(m_statement, i);
        }
        sqlite3_reset(m_statement);
        return sum;
    }

private:
    sqlite3_stmt *m_statement = nullptr;
};

sqlite3 *rawOf(Services &services)
{
    return sqlcipher::RawAccess::connection(services.connection().driver());
}

/// Bare: the name index and the full text, asked once each for what was typed.
void benchSearches(Services &services, const Session &session)
{
    Bare names(rawOf(services), sqlText("search/select_name_prefix"));
    Bare words(rawOf(services), sqlText("search/search_people"));
    const auto searches = readSearches();
    QMap<QByteArray, std::vector<double>> byKind;
    std::vector<double> ours;
    std::vector<double> theirs;
    // The best of each line's rounds: what the program needs, however busy the machine is.
    std::vector<double> oursBest(size_t(searches.size()), kSlowest);
    std::vector<double> theirsBest(size_t(searches.size()), kSlowest);
    for (int round = 0; round < kSearchRounds; ++round) {
        for (size_t at = 0; at < size_t(searches.size()); ++at) {
            const auto &line = searches[qsizetype(at)];
            const double mine = timeOf(
                [&] { must(services.finder().find(session, line.text, kSearchHits), "search"); });
            ours.push_back(mine);
            byKind[line.kind].push_back(mine);
            oursBest[at] = std::min(oursBest[at], mine);
            const auto key = searchKey(line.text).toUtf8();
            const auto match = searchwords::matchExpression(line.text).toUtf8();
            theirs.push_back(timeOf([&] {
                names.bind(":first", key);
                names.bind(":after", key + "\xF4\x8F\xBF\xBF");
                names.bind(":row_limit", kSearchHits);
                names.run();
                words.bind(":match", match);
                words.bind(":row_limit", kSearchHits);
                if (key.size() > 1 && !match.isEmpty())
                    words.run();
            }));
            theirsBest[at] = std::min(theirsBest[at], theirs.back());
        }
    }
    printTimes("search", ours, theirs);
    printTimes("search, each line's best", oursBest, theirsBest);
    for (auto it = byKind.cbegin(); it != byKind.cend(); ++it)
        printTimes(QByteArray("  " + it.key()).constData(), it.value(), {});
}

/// What a window does before the whole order is known: the beginning of it, the rows in view and their two verdicts.
void benchFirstPage(Services &services, const Session &session)
{
    ContactQuestion question;
    question.purpose = u"commercial"_s;
    Bare order(rawOf(services), sqlText("parties/select_person_ids_by_name"));
    Bare row(rawOf(services), sqlText("parties/select_person_row_by_id"));
    std::vector<std::unique_ptr<Bare>> facts;
    for (const char *name :
         {"consent/select_people_for_verdicts", "consent/select_contact_points_for_verdicts",
          "consent/select_consent_states_for_verdicts", "consent/select_exchanges_for_verdicts",
          "consent/select_sales_for_verdicts", "consent/select_work_for_verdicts",
          "consent/select_restrictions_for_verdicts", "consent/select_cards_for_verdicts",
          "consent/select_merged_for_verdicts", "consent/select_person_uuid",
          "consent/select_contact_point_names_by_person"})
        facts.push_back(std::make_unique<Bare>(rawOf(services), sqlText(name)));
    std::vector<PersonId> ids;
    std::vector<double> page;
    std::vector<double> barePage;
    std::vector<double> verdicts;
    std::vector<double> bareVerdicts;
    for (int round = 0; round < 20; ++round) {
        page.push_back(timeOf([&] {
            ids = must(services.list().people(session, PeopleOrder::Name, round % 2, kFirstPage),
                       "page");
            for (size_t i = 0; i < std::min(kVisibleRows, ids.size()); ++i)
                must(services.list().personRow(session, ids[i]), "row");
        }));
        const size_t seen = std::min(kVisibleRows, ids.size());
        barePage.push_back(timeOf([&] {
            order.bind(":row_limit", kFirstPage);
            order.run();
            for (size_t i = 0; i < seen; ++i) {
                row.bind(":person_id", ids[i].number());
                row.run();
            }
        }));
        verdicts.push_back(timeOf([&] {
            for (size_t i = 0; i < seen; ++i)
                must(services.contactability().ofPerson(session, ids[i], question), "verdict");
        }));
        bareVerdicts.push_back(timeOf([&] {
            for (size_t i = 0; i < seen; ++i) {
                for (const auto &each : facts) {
                    each->bind(":first", ids[i].number());
                    each->bind(":last", ids[i].number());
                    each->run();
                }
            }
        }));
    }
    printTimes("first page: 200 keys, 30 rows", page, barePage);
    printTimes("verdicts of 30 rows", verdicts, bareVerdicts);
    std::vector<double> counts;
    for (int round = 0; round < kSearchRounds; ++round)
        counts.push_back(timeOf([&] { must(services.duplicates().openCount(session), "count"); }));
    printTimes("pairs that look alike", counts, {});
}

/// A screenful of rows at places all over the list.
void benchJumps(Services &services, const Session &session, const std::vector<PersonId> &ids,
                size_t rows)
{
    Bare row(rawOf(services), sqlText("parties/select_person_row_by_id"));
    std::vector<double> ours;
    std::vector<double> theirs;
    constexpr size_t kPlaces = 40;
    for (size_t place = 0; place < kPlaces; ++place) {
        const size_t first = place * (ids.size() - rows) / kPlaces
                             + rows; // not what another size just read
        const auto mine = [&] {
            ours.push_back(timeOf([&] {
                for (size_t i = first; i < first + rows; ++i)
                    must(services.list().personRow(session, ids[i % ids.size()]), "row");
            }));
        };
        const auto bare = [&] {
            theirs.push_back(timeOf([&] {
                for (size_t i = first; i < first + rows; ++i) {
                    row.bind(":person_id", ids[i % ids.size()].number());
                    row.run();
                }
            }));
        };
        // Who comes second finds the pages in the cache: each side is first every other time.
        if (place % 2 == 0) {
            mine();
            bare();
        } else {
            bare();
            mine();
        }
    }
    printTimes(qPrintable(u"a jump: %1 rows anywhere"_s.arg(rows)), ours, theirs);
}

void benchList(Services &services, const Session &session)
{
    Bare order(rawOf(services), sqlText("parties/select_person_ids_by_name"));
    std::vector<PersonId> ids;
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int round = 0; round < kSearchRounds; ++round) {
        ours.push_back(timeOf([&] {
            ids = must(services.list().people(session, PeopleOrder::Name, false), "order");
        }));
        theirs.push_back(timeOf([&] { order.run(); }));
    }
    printTimes("order of the whole list", ours, theirs);

    for (const size_t rows : kScreens)
        benchJumps(services, session, ids, rows);
}

void benchOpening(const vault::Vault &vault)
{
    const auto &key = vault.keys().database;
    const QByteArray raw =
        "x'" + QByteArray(reinterpret_cast<const char *>(key.data()), qsizetype(key.size())).toHex()
        + '\'';
    const auto path = QFile::encodeName(vault.folder() + u"/data.db"_s);
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int round = 0; round < 30; ++round) {
        ours.push_back(timeOf([&] { must(vault.connect(db::Mode::ReadOnly), "connect"); }));
        theirs.push_back(timeOf([&] {
            sqlite3 *db = nullptr;
            if (sqlite3_open_v2(path.constData(), &db, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK
                || sqlite3_key(db, raw.constData(), int(raw.size())) != SQLITE_OK)
                qFatal("bare opening");
            Bare(db, "SELECT count(*) FROM sqlite_schema").run();
            sqlite3_close(db);
        }));
    }
    printTimes("opening with the raw key", ours, theirs);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const qint64 people = peopleAsked(arguments);
    const QTemporaryDir temporary;
    const auto folder = folderAsked(arguments, temporary.path());
    const SystemClock clock;
    const auto vault = vaultOfPeople(folder, people, clock);
    {
        const auto connection = must(vault->connect(db::Mode::ReadOnly), "connect");
        Changes changes;
        Services services(*connection, clock, *vault, changes, nullptr);
        benchSearches(services, vault->session());
        benchFirstPage(services, vault->session());
        benchList(services, vault->session());
    }
    benchOpening(*vault);
    std::printf("%-28s %9.1f MB\n", "data.db",
                double(QFileInfo(vault->folder() + u"/data.db"_s).size()) / 1e6);
    (void)vault->close();
    return 0;
}
