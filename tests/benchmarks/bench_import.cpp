// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How fast a file of people goes in, beside the same rows through the bare C interface in the same run.
// bench_import [rows] [people] [folder]   rows of the file; people of the filled vault, which lies in `folder` if given
// (ENTENTE_BENCH_PEOPLE, ENTENTE_BENCH_FOLDER otherwise)

#include "core/exchange/csvreader.h"
#include "core/exchange/importservice.h"
#include "core/search/searchindex.h"
#include "tests/benchmarks/baretables.h"
#include "tests/benchmarks/millionvault.h"
#include "tests/support/testvault.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

using namespace entente;
using namespace Qt::StringLiterals;

namespace {

QByteArray visitor(int i)
{
    static const QList<QByteArray> kFirst = {"Zo\xC3\xA9", "Ga\xC3\xABl",   "Nuran", "Claire",
                                             "Antoine",    "Salom\xC3\xA9", "Lucas", "In\xC3\xA8s"};
    static const QList<QByteArray> kLast = {"Marchand", "Le Bihan", "\xC3\x96zt\xC3\xBCrk",
                                            "Aubert",   "Caron",    "Petit",
                                            "Moreau",   "Garnier"};
    static const QList<QByteArray> kTowns = {"69003;Lyon", "75011;Paris", "29200;Brest",
                                             "33000;Bordeaux", "67000;Strasbourg"};
    const QByteArray n = QByteArray::number(i).rightJustified(7, '0');
    return kLast.at(i % 8) + ' ' + n + ';' + kFirst.at((i / 8) % 8) + ";p" + n + "@courriel"
           + QByteArray::number(i % 997) + ".example;06 1" + n.mid(0, 1) + ' ' + n.mid(1, 2) + ' '
           + n.mid(3, 2) + ' ' + n.mid(5, 2) + ';' + n.right(3) + " rue du Lac;" + kTowns.at(i % 5)
           + ";Maison " + QByteArray::number(i % (1 + i / 4)) + '\n';
}

QString writeFile(const QString &folder, int rows)
{
    QFile file(folder + u"/visiteurs.csv"_s);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("The file could not be written");
    file.write("Nom;Prenom;Mail;Mobile;Adresse;CP;Ville;Societe\n");
    for (int i = 0; i < rows; ++i)
        file.write(visitor(i));
    return file.fileName();
}

test::Seconds secondsOfParsing(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The file could not be read");
    const test::StopWatch watch;
    CsvReader reader(file, TextEncoding::Utf8, ';');
    qsizetype bytes = 0;
    while (reader.next())
        for (qsizetype i = 0; i < reader.fieldCount(); ++i)
            bytes += reader.field(i).size();
    if (bytes == 0)
        qFatal("Nothing was read");
    return watch.elapsed();
}

void report(const char *what, test::Seconds seconds, int rows)
{
    std::printf("%-10s %8.2f s  %8.2f s of CPU  %9.0f rows/s\n", what, seconds.wall, seconds.cpu,
                rows / seconds.wall);
}

const QStringList kImported{u"import_batch"_s,  u"organisation"_s, u"person"_s,
                            u"contact_point"_s, u"affiliation"_s,  u"search_entry"_s,
                            u"import_row"_s};

struct Target
{
    QString path; ///< database to import into; `path` + ".bare" is an equal one
    std::shared_ptr<const SecretBuffer> key;
    Session session;
};

/// Ours into the one, the rows that it made by the bare interface into the other.
void importBoth(const char *title, const Target &into, const QString &file, int rows)
{
    const SystemClock clock;
    Changes changes;
    const PartyRepository parties(clock);
    const SearchIndex search(parties);
    const test::OpenGuard guard;
    const auto before = test::BareTables::lastRows(into.path, *into.key, kImported);
    std::printf("%s\n", title);
    db::ConnectionSettings settings;
    settings.cacheKiB = 64 * 1024; // the writer's
    auto connection = db::Connection::open(into.path, into.key, settings);
    if (!connection)
        qFatal("The vault could not be opened");
    AuditLog audit(**connection, clock);
    ImportService service({**connection, clock, audit, changes, parties, search, guard});
    ImportRequest request;
    request.path = file;
    request.gate.source = u"Salon"_s;
    request.gate.basis = u"legitimate_interest"_s;
    request.duplicates = DuplicatePolicy::Update;
    const test::StopWatch importing;
    const auto result = service.run(into.session, request);
    const test::Seconds ours = importing.elapsed();
    if (!result || result->created != rows)
        qFatal("The import failed: %s", result ? "rows" : qPrintable(result.error().detail));
    report("import", ours, rows);

    const test::BareTables tables(into.path, *into.key, kImported, before);
    const auto last = QString::number(before.value(u"search_entry"_s));
    const test::Seconds bare = tables.insertInto(
        into.path + u".bare"_s, *into.key,
        {u"DROP TRIGGER search_entry_added"_s, u"DROP TRIGGER search_entry_named"_s},
        {u"INSERT INTO search_index (rowid, name, organisation, contact, place, notes) "
         "SELECT search_entry_id, name, organisation, contact, place, notes FROM search_entry WHERE search_entry_id > %1 ORDER BY search_entry_id"_s
             .arg(last),
         u"INSERT INTO search_word (word, uses) SELECT word, count(DISTINCT search_entry_id) FROM search_name WHERE search_entry_id > %1 GROUP BY word ON CONFLICT (word) DO UPDATE SET uses = uses + excluded.uses"_s
             .arg(last)});
    report("bare C", bare, rows);
    std::printf("ratio      %8.2f    %8.2f of CPU: the import's speed by the bare one's, %lld rows "
                "of tables\n",
                bare.wall / ours.wall, bare.cpu / ours.cpu,
                static_cast<long long>(tables.rowCount()));

    const test::StopWatch undoing;
    const auto undone = service.undo(into.session, result->batch);
    const test::Seconds undo = undoing.elapsed();
    if (!undone || undone->removed != rows)
        qFatal("The import could not be undone");
    report("undo", undo, rows);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int rows = argc > 1 ? QByteArray(argv[1]).toInt() : 100000;
    const qint64 people = argc > 2 ? QByteArray(argv[2]).toLongLong() : test::peopleAsked({});
    const QTemporaryDir folder;
    const SystemClock clock;
    const QString file = writeFile(folder.path(), rows);
    report("parse", secondsOfParsing(file), rows);
    {
        test::TestVault empty;
        const auto key = std::make_shared<const SecretBuffer>(empty.keys().database.clone());
        const auto path = folder.filePath(u"empty.db"_s);
        // Nothing has been written to it, and nothing will be.
        if (!QFile::copy(empty.path(), path) || !QFile::copy(empty.path(), path + u".bare"_s))
            qFatal("The empty vault could not be copied");
        importBoth("into an empty vault", {path, key, empty.as(Role::Administrator)}, file, rows);
    }
    auto filled = test::vaultOfPeople(argc > 3 ? QString::fromLocal8Bit(argv[3])
                                               : test::folderAsked({}, folder.path()),
                                      people, clock);
    const Target target{folder.filePath(u"filled.db"_s),
                        std::make_shared<const SecretBuffer>(filled->keys().database.clone()),
                        filled->session()};
    const QString source = filled->folder() + u"/data.db"_s;
    if (!filled->close() || !QFile::copy(source, target.path)
        || !QFile::copy(source, target.path + u".bare"_s))
        qFatal("The filled vault could not be copied");
    importBoth("into a filled vault", target, file, rows);
    return 0;
}
