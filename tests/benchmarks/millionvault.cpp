// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/millionvault.h"

#include "core/base/clock.h"
#include "core/db/connection.h"
#include "core/db/sqlcipher/cipherdriver.h"
#include "core/db/sqlcipher/rawaccess.h"
#include "core/parties/searchkey.h"
#include "core/sample/samplevault.h"
#include "tests/benchmarks/benchtable.h"
#include "tests/benchmarks/millionfacts.h"
#include "tests/benchmarks/rawinsert.h"

#include <QDate>
#include <QDir>
#include <QStringList>

#include <sqlite3.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente::test {

namespace {

const QStringList kMillionLast{
    u"Martin"_s,  u"Bernard"_s,  u"Thomas"_s,   u"Petit"_s,    u"Robert"_s,       u"Richard"_s,
    u"Durand"_s,  u"Dubois"_s,   u"Moreau"_s,   u"Laurent"_s,  u"Simon"_s,        u"Michel"_s,
    u"Lefèvre"_s, u"Leroy"_s,    u"Roux"_s,     u"Aubert"_s,   u"Garnier"_s,      u"Caron"_s,
    u"Öztürk"_s,  u"Le Bihan"_s, u"Lœuillet"_s, u"Lefebvre"_s, u"Saint-Martin"_s, u"Marchand"_s};
const QStringList kMillionFirst{
    u"Claire"_s,  u"Thomas"_s, u"Élodie"_s, u"Zoé"_s,   u"Marie"_s,   u"Jean-Pierre"_s,
    u"Camille"_s, u"Julien"_s, u"Inès"_s,   u"Nadia"_s, u"Karim"_s,   u"Sophie"_s,
    u"Lucas"_s,   u"Hélène"_s, u"Maud"_s,   u"Yann"_s,  u"Rose"_s,    u"Paul"_s,
    u"Noé"_s,     u"Salomé"_s, u"Marc"_s,   u"Léa"_s,   u"François"_s};
const QStringList kMillionSyllables{
    u"ma"_s,  u"ro"_s,  u"li"_s,  u"bo"_s,   u"ca"_s,  u"du"_s,  u"le"_s,  u"pe"_s,  u"mi"_s,
    u"ni"_s,  u"ve"_s,  u"to"_s,  u"ga"_s,   u"ri"_s,  u"sa"_s,  u"be"_s,  u"lu"_s,  u"fa"_s,
    u"no"_s,  u"de"_s,  u"cha"_s, u"pon"_s,  u"ber"_s, u"mon"_s, u"rou"_s, u"val"_s, u"dal"_s,
    u"per"_s, u"gin"_s, u"bel"_s, u"nier"_s, u"ton"_s, u"let"_s, u"lin"_s, u"tel"_s, u"mont"_s};
const QStringList kMillionTowns{u"69003 Lyon"_s,     u"75012 Paris"_s,         u"29200 Brest"_s,
                                u"33000 Bordeaux"_s, u"67000 Strasbourg"_s,    u"13001 Marseille"_s,
                                u"59000 Lille"_s,    u"42000 Saint-Étienne"_s, u"44000 Nantes"_s,
                                u"31000 Toulouse"_s};
const QStringList kMillionDomains{u"courriel.example"_s, u"courriel.example"_s, u"poste.example"_s,
                                  u"atelier.example"_s, u"verrier.example"_s};
const QStringList kMillionFirms{u"Maison"_s, u"Atelier"_s,    u"Crémerie"_s,
                                u"Hôtel"_s,  u"Menuiserie"_s, u"Chef d'Œuvre"_s};
const QStringList kMillionJobs{u"Directrice des achats"_s, u"Gérant"_s, u"Architecte"_s,
                               u"Assistante"_s};

const QStringList kMillionCountries{u"FR"_s, u"FR"_s, u"FR"_s, u"FR"_s, u"FR"_s,  u"FR"_s,
                                    u"FR"_s, u"BE"_s, u"DE"_s, u"ES"_s, QString()};
const QStringList kMillionRelations{u"prospect"_s, u"prospect"_s, u"prospect"_s,
                                    u"prospect"_s, u"customer"_s, u"former"_s};

constexpr int kMillionCacheKiB = 256 * 1024;
constexpr qint64 kModestNumber = 50'000; // what a run of every benchmark has time for
constexpr qint64 kFirstFirm = 1001;      // the sample's own few come before

const QString &oneOf(const QStringList &list, quint64 chance)
{
    return list[qsizetype(chance % quint64(list.size()))];
}

QString madeUp(quint64 chance)
{
    QString word;
    for (int i = 0; i < 3; ++i) {
        word += oneOf(kMillionSyllables, chance);
        chance /= quint64(kMillionSyllables.size());
    }
    word[0] = word[0].toUpper();
    return word;
}

/// Drops what each row would have to be put into and gives the statements that make it again.
QStringList takeDown(sqlite3 *db)
{
    QStringList drops;
    QStringList makes;
    sqlite3_stmt *all = nullptr;
    sqlite3_prepare_v2(
        db,
        "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND ((type = 'trigger' "
        "AND "
        "tbl_name = 'search_entry') OR (type = 'index' AND tbl_name IN ('person', 'organisation', "
        "'affiliation', 'contact_point', 'activity', 'activity_party', 'consent_event', "
        "'consent_state', 'sale')))",
        -1, &all, nullptr);
    while (sqlite3_step(all) == SQLITE_ROW) {
        const auto text = [&](int column) {
            return QString::fromUtf8(
                reinterpret_cast<const char *>(sqlite3_column_text(all, column)));
        };
        drops.append(u"DROP %1 %2"_s.arg(text(0), text(1)));
        makes.append(text(2));
    }
    sqlite3_finalize(all);
    for (const auto &sql : std::as_const(drops))
        runRaw(db, sql);
    return makes;
}

class Million final
{
public:
    Million(sqlite3 *db, qint64 organisations)
        : m_organisations(organisations)
        , m_person(db, u"person"_s,
                   {u"person_id"_s, u"uuid"_s, u"first_name"_s, u"last_name"_s, u"kind"_s,
                    u"relation"_s, u"country"_s, u"last_contact_on"_s, u"search_key"_s,
                    u"sort_key"_s, u"created_at"_s, u"changed_at"_s, u"birth_date"_s,
                    u"informed_on"_s, u"supplier"_s})
        , m_organisation(db, u"organisation"_s,
                         {u"organisation_id"_s, u"uuid"_s, u"name"_s, u"country"_s, u"search_key"_s,
                          u"sort_key"_s, u"created_at"_s, u"changed_at"_s})
        , m_affiliation(db, u"affiliation"_s,
                        {u"person_id"_s, u"organisation_id"_s, u"job_title"_s})
        , m_point(db, u"contact_point"_s,
                  {u"uuid"_s, u"person_id"_s, u"kind"_s, u"value"_s, u"normal"_s, u"postal_code"_s,
                   u"city"_s, u"country"_s, u"created_at"_s})
        , m_activity(db, u"activity"_s,
                     {u"uuid"_s, u"kind"_s, u"body"_s, u"occurred_at"_s, u"author_uuid"_s,
                      u"created_at"_s})
        , m_party(db, u"activity_party"_s, {u"activity_id"_s, u"person_id"_s})
        , m_personEntry(
              db, u"search_entry"_s,
              {u"person_id"_s, u"name"_s, u"organisation"_s, u"contact"_s, u"place"_s, u"notes"_s})
        , m_organisationEntry(db, u"search_entry"_s, {u"organisation_id"_s, u"name"_s})
        , m_facts(db)
    {}

    static QString organisationName(qint64 id)
    {
        const auto chance = mixed(quint64(id), 7);
        return oneOf(kMillionFirms, chance) + u' ' + madeUp(chance >> 8);
    }

    void addOrganisation(qint64 id)
    {
        const auto name = organisationName(id);
        m_organisation.add(id).add(uuidFor(id, 1)).add(name).add(u"FR"_s).add(searchKey(name));
        m_organisation.add(m_sortKeys.key(name)).add(kMillionMoment).add(kMillionMoment).run();
        m_organisationEntry.add(id).add(searchKey(name)).run();
    }

    void addPerson(qint64 id)
    {
        const auto chance = [id](quint64 salt) { return mixed(quint64(id), salt); };
        const auto last = chance(1) % 10 < 3 ? oneOf(kMillionLast, chance(2)) : madeUp(chance(3));
        const auto first = oneOf(kMillionFirst, chance(4));
        const auto name = QString(last + u' ' + first);
        const bool works = chance(5) % 2 == 0;
        const auto day = QDate(2024, 1, 1).addDays(qint64(chance(6) % 1000)).toString(Qt::ISODate);
        m_person.add(id).add(uuidFor(id, 2)).add(first).add(last);
        const bool unknown = chance(20) % 10 == 0;
        m_person.add(unknown ? u"unknown"_s : works ? u"professional"_s : u"consumer"_s);
        m_person.add(oneOf(kMillionRelations, chance(21)))
            .add(oneOf(kMillionCountries, chance(22)));
        m_person.add(day).add(searchKey(name)).add(m_sortKeys.key(name));
        m_person.add(kMillionMoment + id).add(kMillionMoment + id);
        chance(23) % 100 == 0 ? m_person.add(u"2013-05-01"_s) : m_person.addNull();
        chance(24) % 10 < 4 ? m_person.add(u"2026-02-01"_s) : m_person.addNull();
        m_person.add(chance(25) % 50 ? QString() : u"Fichier"_s).run();
        m_contact.clear();
        m_place.clear();
        addPoints(id, first, last);
        QString firm;
        if (works) {
            const auto organisation = kFirstFirm + qint64(chance(8) % quint64(m_organisations));
            const auto job = oneOf(kMillionJobs, chance(9));
            m_affiliation.add(id).add(organisation).add(job).run();
            firm = searchKey(QString(organisationName(organisation) + u' ' + job));
        }
        QString note;
        if (id % 10 == 0)
            note = addNote(id);
        m_personEntry.add(id).add(searchKey(name)).add(firm).add(m_contact).add(m_place).add(note);
        m_personEntry.run();
    }

private:
    qint64 addPoint(qint64 id, int number, const QString &kind, const QString &value,
                    const QString &normal, const QString &code = {}, const QString &city = {})
    {
        m_point.add(uuidFor(4 * id + number, 3)).add(id).add(kind).add(value).add(normal);
        return m_point.add(code).add(city).add(u"FR"_s).add(kMillionMoment).run();
    }

    void addPoints(qint64 id, const QString &first, const QString &last)
    {
        const QString local = searchKey(first).remove(u' ') + u'.' + searchKey(last).remove(u' ');
        const auto email = QString(local + (id % 3 ? QString::number(id % 1000) : QString()) + u'@'
                                   + oneOf(kMillionDomains, mixed(quint64(id), 10)));
        MillionFacts::Reached reached{id, uuidFor(id, 2), 0, uuidFor(4 * id, 3), 0, {}};
        reached.email = addPoint(id, 0, u"email"_s, email, email);
        m_contact = searchKey(email);
        if (id % 10 < 7) {
            const auto digits = u"6%1"_s.arg(mixed(quint64(id), 11) % 100'000'000, 8, 10,
                                             QChar(u'0'));
            reached.mobile = addPoint(id, 1, u"mobile"_s, u"0"_s + digits, u"+33"_s + digits);
            reached.mobileUuid = uuidFor(4 * id + 1, 3);
            m_contact += u" 0"_s + digits + u" 33"_s + digits;
        }
        if (id % 10 < 8) {
            const auto &town = oneOf(kMillionTowns, mixed(quint64(id), 12));
            const auto street = u"%1 rue %2"_s.arg(id % 120).arg(madeUp(mixed(quint64(id), 13)));
            addPoint(id, 2, u"address"_s, street, {}, town.left(5), town.mid(6));
            m_place = searchKey(QString(street + u' ' + town));
        }
        m_facts.addFor(reached);
    }

    QString addNote(qint64 id)
    {
        const auto body = u"Cherche %1 pour sa terrasse, devis à rappeler %2"_s.arg(
            id % 20 ? u"un éclairage"_s : u"un lampadaire"_s, madeUp(mixed(quint64(id), 14)));
        m_activity.add(uuidFor(id, 4)).add(u"note"_s).add(body).add(kMillionMoment + id);
        const qint64 activity = m_activity.add(u"sample"_s).add(kMillionMoment + id).run();
        m_party.add(activity).add(id).run();
        return searchKey(body);
    }

    const qint64 m_organisations;
    const SortKeys m_sortKeys;
    RawInsert m_person;
    RawInsert m_organisation;
    RawInsert m_affiliation;
    RawInsert m_point;
    RawInsert m_activity;
    RawInsert m_party;
    RawInsert m_personEntry;
    RawInsert m_organisationEntry;
    MillionFacts m_facts;
    QString m_contact;
    QString m_place;
};

void fillWithPeople(sqlite3 *db, qint64 people)
{
    runRaw(db, u"BEGIN IMMEDIATE"_s);
    const auto makes = takeDown(db);
    const qint64 organisations = std::max<qint64>(8, people / 12);
    {
        Million million(db, organisations);
        for (qint64 id = 0; id < organisations; ++id)
            million.addOrganisation(kFirstFirm + id);
        for (qint64 id = 1; id <= people; ++id)
            million.addPerson(id);
    }
    runRaw(db, u"INSERT INTO search_index (search_index) VALUES ('delete-all')"_s);
    runRaw(db, u"DELETE FROM search_word"_s); // the sample's own few are among the entries
    runRaw(
        db,
        u"INSERT INTO search_index (rowid, name, organisation, contact, place, notes) SELECT "
        "search_entry_id, name, organisation, contact, place, notes FROM search_entry ORDER BY search_entry_id"_s);
    runRaw(
        db,
        u"INSERT INTO search_word (word, uses) SELECT word, count(DISTINCT search_entry_id) FROM search_name GROUP BY word"_s);
    for (const auto &sql : makes)
        runRaw(db, sql);
    runRaw(db, u"COMMIT"_s);
}

} // namespace

qint64 peopleAsked(const QStringList &arguments)
{
    const auto asked = arguments.value(1, qEnvironmentVariable("ENTENTE_BENCH_PEOPLE"));
    return asked.isEmpty() ? kModestNumber : asked.toLongLong();
}

QString folderAsked(const QStringList &arguments, const QString &temporary)
{
    return arguments.value(2, qEnvironmentVariable("ENTENTE_BENCH_FOLDER", temporary));
}

std::unique_ptr<vault::Vault> vaultOfPeople(const QString &folder, qint64 people,
                                            const Clock &clock)
{
    const QString path = folder + u"/Million.entente"_s;
    if (QDir(path).exists())
        return must(
            vault::Vault::open({path, sample::kUser.toString()}, sample::knownPassword(), clock),
            "open");
    QElapsedTimer timer;
    timer.start();
    sample::VaultRequest request;
    request.folder = path;
    request.people = {0, 1, 0};
    request.kdf = {8 << 20, 1};
    request.waive.passwordPolicy = true;
    request.waive.kdfFloor = true;
    auto vault = must(sample::makeVault(request, sample::knownPassword(), clock), "vault");
    {
        const auto connection = must(vault->connect(db::Mode::ReadWrite, kMillionCacheKiB),
                                     "connect");
        fillWithPeople(sqlcipher::RawAccess::connection(connection->driver()), people);
    }
    listSomeAddresses(*vault, people, clock);
    std::printf("%-28s %9.1f s for %lld people\n", "vault made", milliseconds(timer) / 1e3,
                static_cast<long long>(people));
    return vault;
}

} // namespace entente::test
