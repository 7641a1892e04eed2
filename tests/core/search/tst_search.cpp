// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/search/nearwords.h"
#include "core/search/noteexcerpt.h"
#include "core/search/searchscope.h"
#include "core/search/searchservice.h"
#include "core/search/searchwords.h"
#include "tests/support/testvault.h"
#include "tests/support/verify.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

const auto kMiscounted =
    u"SELECT (SELECT count(*) FROM (SELECT word, uses FROM search_word EXCEPT "
    "SELECT word, count(DISTINCT search_entry_id) FROM search_name GROUP BY word)) + "
    "(SELECT count(*) FROM (SELECT word, count(DISTINCT search_entry_id) FROM search_name GROUP BY "
    "word "
    "EXCEPT SELECT word, uses FROM search_word))"_s;

/// The catalogue that ships, with what the salesperson sees of one column changed.
catalogue::Catalogue catalogueWith(const QString &table, const QString &column,
                                   const QString &visibility)
{
    QFile file(u":/catalogue/personaldata.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no catalogue");
    auto root = QJsonDocument::fromJson(file.readAll()).object();
    auto tables = root[u"tables"_s].toArray();
    for (auto &&one : tables) {
        auto entry = one.toObject();
        if (entry[u"table"_s].toString() != table)
            continue;
        auto columns = entry[u"columns"_s].toArray();
        for (auto &&other : columns) {
            auto named = other.toObject();
            if (named[u"column"_s].toString() == column)
                named[u"visibility"_s] = QJsonObject{{u"*"_s, u"full"_s},
                                                     {u"salesperson"_s, visibility}};
            other = named;
        }
        entry[u"columns"_s] = columns;
        one = entry;
    }
    root[u"tables"_s] = tables;
    auto parsed = catalogue::Catalogue::parse(root);
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error().detail));
    return *std::move(parsed);
}

struct SearchBench
{
    TestVault vault;
    SearchService finder{vault.db(), vault.audit(), catalogue::shipped()};
    Session session = vault.as(Role::Salesperson);

    std::vector<PersonId> people(const QString &typed, int limit = 50)
    {
        const auto hits = finder.find(session, typed, limit);
        return hits ? hits->people : std::vector<PersonId>{PersonId(-1)};
    }
    Person addWithNote(const QString &first, const QString &last, const QString &note,
                       const QString &city = {})
    {
        PersonDraft draft;
        draft.person.firstName = first;
        draft.person.lastName = last;
        draft.person.country = u"FR"_s;
        if (!city.isEmpty()) {
            ContactPoint address;
            address.kind = ContactKind::Address;
            address.value = u"3 rue du Lac"_s;
            address.city = city;
            draft.person.contactPoints.append(address);
        }
        draft.note = note;
        const auto added = vault.people().add(session, draft);
        if (!added)
            qFatal("%s", qPrintable(added.error().detail));
        return *added;
    }
};

} // namespace

class TestSearch final : public QObject
{
    Q_OBJECT
private slots:
    void slipsAreForgivenWhenNothingMatches_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        const auto row = [](const char *typed, bool found = true) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << found;
        };
        row("aubret");              // neighbours swapped
        row("auber t", false);      // two words, as typed
        row("aubrt");               // one missing
        row("aubbert");             // one too many
        row("aubart");              // another letter
        row("ubert");               // the first one missing
        row("claire aubret");       // after a word that is right
        row("aubret claire");       // in the other order
        row("clair aubrtt", false); // two slips in a short word
        row("chrsitohpe");          // two slips in a long one
        row("christoph");           // still being typed
        row("chrsitop");            // still being typed, mistyped
        row("aub", true);
        row("xub", false); // three letters are not guessed at
        row("montagne", false);
    }
    void slipsAreForgivenWhenNothingMatches()
    {
        QFETCH(QString, typed);
        QFETCH(bool, found);
        SearchBench bench;
        const auto person = bench.vault.addPerson(u"Claire"_s, u"Aubert"_s);
        const auto other = bench.vault.addPerson(u"Christophe"_s, u"Zidi"_s);

        const auto people = bench.people(typed);

        const bool either = std::ranges::count(people, person.id) == 1
                            || std::ranges::count(people, other.id) == 1;
        QCOMPARE(either, found);
    }

    void whatMatchesIsNeverMixedWithWhatComesClose()
    {
        SearchBench bench;
        bench.vault.addPerson(u"Claire"_s, u"Aubert"_s);
        const auto exact = bench.vault.addPerson(u"Claire"_s, u"Aubret"_s);

        const auto hits = bench.finder.find(bench.session, u"aubret"_s, 50);

        QVERIFY_OK(hits);
        QCOMPARE(hits->people, std::vector{exact.id});
        QVERIFY(!hits->isNear);
        QVERIFY(bench.finder.find(bench.session, u"aubrte"_s, 50)->isNear);
        // A list that something is done to holds nobody by mistake.
        QVERIFY(bench.vault.list().search(bench.session, u"aubrte"_s, 50)->people.empty());
    }

    void numbersAreFoundInAnySpelling_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed :
             {"06 39 98 20 11", "0639982011", "06.39.98", "06-39", "+33 6 39 98", "+33639982011",
              "0033 6 39 98 20 11", "33639982011", "+33 (0)6 39 98", "(06) 39 98 20 11", "06 3",
              "0475 12 34 56", "+32 475", "0032 475 12", "32475123456"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }
    void numbersAreFoundInAnySpelling()
    {
        QFETCH(QString, typed);
        SearchBench bench;
        const auto french = bench.vault.addPerson(u"Claire"_s, u"Aubert"_s, {},
                                                  u"06 39 98 20 11"_s);
        const auto belgian = bench.vault.addPerson(u"Joris"_s, u"Peeters"_s, {},
                                                   u"+32 475 12 34 56"_s);

        const auto people = bench.people(typed);

        QCOMPARE(people.size(), size_t(1));
        QCOMPARE(people.front(), typed.contains(u"75") ? belgian.id : french.id);
    }

    void numbersOfATextAreFoundAsTheyStand_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("typed");
        for (const char *text :
             {"1,5", "=1+1", "127.0.0.1", "12-14", "00123", "-2+3|cmd", "n° 12 14"})
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(text);
        QTest::newRow("the beginning of it") << u"127.0.0.1"_s << u"127.0"_s;
        QTest::newRow("among other words") << u"salle 12-14"_s << u"salle 12-1"_s;
    }
    void numbersOfATextAreFoundAsTheyStand()
    {
        QFETCH(QString, text);
        QFETCH(QString, typed);
        SearchBench bench;
        const auto named = bench.vault.addPerson(u"Claire"_s, text);
        const auto noted = bench.addWithNote(u"Luc"_s, u"Aubert"_s, text);
        bench.vault.addPerson(u"Joris"_s, u"Peeters"_s, {}, u"06 39 98 20 11"_s);

        const auto people = bench.people(typed);

        QCOMPARE(people, (std::vector<PersonId>{named.id, noted.id}));
        const auto notes = bench.finder.findNotes(bench.session, typed, 10);
        QVERIFY_OK(notes);
        QCOMPARE(notes->size(), size_t(1));
    }

    void namesComeBeforeOtherWords()
    {
        SearchBench bench;
        bench.addWithNote(u"Anne"_s, u"Martin"_s, {}, u"Bordeaux"_s);
        const auto named = bench.vault.addPerson(u"Luc"_s, u"Bordeaux"_s);

        const auto people = bench.people(u"bordeaux"_s);

        QCOMPARE(people.size(), size_t(2));
        QCOMPARE(people.front(), named.id);
    }

    void whoWasUsedLatelyComesFirstAmongEquals()
    {
        SearchBench bench;
        bench.vault.addPerson(u"Anne"_s, u"Martin"_s);
        const auto used = bench.vault.addPerson(u"Zoé"_s, u"Martin"_s);
        const auto inTown = bench.addWithNote(u"Marc"_s, u"Petit"_s, {}, u"Saint-Martin"_s);
        bench.vault.clock().advance(1000);
        QVERIFY_OK(bench.vault.people().noteUse(bench.session, used.id));
        bench.vault.clock().advance(1000);
        QVERIFY_OK(bench.vault.people().noteUse(bench.session, inTown.id));

        const auto people = bench.people(u"martin"_s);

        QCOMPARE(people.size(), size_t(3));
        QCOMPARE(people.front(), used.id);
        QCOMPARE(people.back(), inTown.id);
        QCOMPARE(bench.finder.recent(bench.session, 5)->people, (std::vector{inTown.id, used.id}));
    }

    void organisationsOpenedLatelyAreRememberedOnce()
    {
        SearchBench bench;
        const auto add = [&](const QString &name) {
            Organisation organisation;
            organisation.name = name;
            const auto added = bench.vault.organisations().add(bench.session, organisation);
            return added ? added->id : OrganisationId();
        };
        const auto first = add(u"Maison Verrier"_s);
        const auto second = add(u"Atelier Verrier"_s);
        const auto person = bench.vault.addPerson(u"Zoé"_s, u"Martin"_s);
        for (const auto id : {first, second, first}) {
            bench.vault.clock().advance(1000);
            QVERIFY_OK(bench.vault.organisations().noteUse(bench.session, id));
        }
        QVERIFY_OK(bench.vault.people().noteUse(bench.session, person.id));
        const auto recent = bench.finder.recent(bench.session, 5);
        QVERIFY_OK(recent);
        QCOMPARE(recent->organisations, (std::vector{first, second}));
        QCOMPARE(recent->people, std::vector{person.id});
    }

    void whatTheRoleMayNotReadDoesNotMatch_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("typed");
        QTest::newRow("e-mail") << u"contact_point"_s << u"value"_s << u"secrete"_s;
        QTest::newRow("number") << u"contact_point"_s << u"normal"_s << u"0639982011"_s;
        QTest::newRow("name and number") << u"contact_point"_s << u"normal"_s << u"claire 063998"_s;
        QTest::newRow("town") << u"contact_point"_s << u"city"_s << u"perrache"_s;
        QTest::newRow("note") << u"activity"_s << u"body"_s << u"lampadaire"_s;
        QTest::newRow("name") << u"person"_s << u"last_name"_s << u"aubert"_s;
        QTest::newRow("one letter") << u"person"_s << u"last_name"_s << u"a"_s;
        QTest::newRow("name mistyped") << u"person"_s << u"last_name"_s << u"aubret"_s;
        QTest::newRow("job") << u"affiliation"_s << u"job_title"_s << u"directrice"_s;
    }
    void whatTheRoleMayNotReadDoesNotMatch()
    {
        QFETCH(QString, table);
        QFETCH(QString, column);
        QFETCH(QString, typed);
        SearchBench bench;
        PersonDraft draft;
        draft.person.firstName = u"Claire"_s;
        draft.person.lastName = u"Aubert"_s;
        ContactPoint email;
        email.value = u"secrete@coeur.example"_s;
        ContactPoint mobile;
        mobile.kind = ContactKind::Mobile;
        mobile.value = u"06 39 98 20 11"_s;
        ContactPoint address;
        address.kind = ContactKind::Address;
        address.value = u"14 quai"_s;
        address.city = u"Perrache"_s;
        draft.person.contactPoints = {email, mobile, address};
        draft.organisationName = u"Maison Verrier"_s;
        draft.jobTitle = u"Directrice"_s;
        draft.note = u"cherche un lampadaire"_s;
        const auto person = bench.vault.people().add(bench.session, draft);
        QVERIFY_OK(person);
        // Used lately: the short way to a record must be as closed as the long one.
        QVERIFY_OK(bench.vault.people().noteUse(bench.session, person->id));
        const auto admin = bench.vault.as(Role::Administrator);
        QVERIFY_OK(bench.vault.people().noteUse(admin, person->id));

        for (const auto *visibility : {"masked", "hidden", "safe_label"}) {
            const auto changed = catalogueWith(table, column, QString::fromLatin1(visibility));
            SearchService finder(bench.vault.db(), bench.vault.audit(), changed);
            QVERIFY(finder.find(bench.session, typed, 50)->people.empty());
            QVERIFY(finder.findNotes(bench.session, typed, 50)->empty() || table != u"activity"_s);
            QCOMPARE(finder.find(admin, typed, 50)->people, std::vector{person->id});
        }
        QCOMPARE(bench.people(typed), std::vector{person->id});
    }

    void theWordsOfNamesFollowEveryChange()
    {
        SearchBench bench;
        auto first = bench.vault.addPerson(u"Claire"_s, u"Aubert"_s);
        bench.vault.addPerson(u"Claire-Claire"_s, u"Ng O\"Brien\\"_s);
        QCOMPARE(bench.vault.count(kMiscounted), 0);
        QCOMPARE(bench.vault.count(u"SELECT uses FROM search_word WHERE word = 'claire'"_s), 2);

        PersonEdit edit;
        edit.lastName = u"Garnier"_s;
        QVERIFY_OK(bench.vault.people().edit(bench.session, first.id, edit));
        QCOMPARE(bench.vault.count(kMiscounted), 0);
        QCOMPARE(bench.vault.count(u"SELECT count(*) FROM search_word WHERE word = 'aubert'"_s), 0);

        bench.vault.execute(u"DELETE FROM search_entry"_s);
        QCOMPARE(bench.vault.count(u"SELECT count(*) FROM search_word"_s), 0);
        QCOMPARE(bench.vault.count(u"SELECT count(*) FROM search_word_gram"_s), 0);
    }

    void oddTextIsNoError_data()
    {
        QTest::addColumn<QString>("typed");
        int number = 0;
        for (const char *typed : {"\"", "*", "^aub", "name:claire", "NEAR(claire aubert)", "-", "{",
                                  "a AND", "' OR 1=1",
                                  "a\xF0\x9F\x98\x80"
                                  "b",
                                  "\xF0\x9F\x98\x80", "\xF0\x91\xBC\x82 claire", "%s%n", "+", "00",
                                  "\xE2\x80\xAE"
                                  "eriaLc",
                                  "\xD9\x85\xD8\xB1\xD8\xAD\xD8\xA8\xD8\xA7", "zz\xCC\x81\xCC\x81"})
            QTest::addRow("%d", ++number) << QString::fromUtf8(typed);
        QTest::addRow("a zero") << QString(QChar(0)) + u"aub";
        QTest::addRow("half a pair") << QString(QChar(0xD83D)) + u"aub";
    }
    void oddTextIsNoError()
    {
        QFETCH(QString, typed);
        SearchBench bench;
        bench.vault.addPerson(u"Claire"_s, u"Aubert"_s);
        QVERIFY_OK(bench.finder.find(bench.session, typed, 50));
        QVERIFY_OK(bench.finder.findNotes(bench.session, typed, 50));
    }

    void aNoteIsShownWithTheWordsAroundIt()
    {
        SearchBench bench;
        const auto person = bench.addWithNote(
            u"Claire"_s, u"Aubert"_s,
            u"Elle a vu le catalogue au salon de Lyon et cherche un lampadaire d'extérieur pour la terrasse du restaurant avant l'été"_s);

        const auto notes = bench.finder.findNotes(bench.session, u"LAMPAD"_s, 5);

        QVERIFY_OK(notes);
        QCOMPARE(notes->size(), size_t(1));
        QCOMPARE(notes->front().person, person.id);
        QCOMPARE(
            notes->front().excerpt,
            u"… Lyon et cherche un lampadaire d'extérieur pour la terrasse du restaurant avant l'été"_s);
    }

    void slipsAreCounted_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("isOpen");
        QTest::addColumn<int>("slips");
        QTest::newRow("same") << u"aubert"_s << u"aubert"_s << false << 0;
        QTest::newRow("swapped") << u"aubret"_s << u"aubert"_s << false << 1;
        QTest::newRow("swapped first") << u"uabert"_s << u"aubert"_s << false << 1;
        QTest::newRow("two") << u"obrt"_s << u"aubert"_s << false << 3;
        QTest::newRow("beginning") << u"aub"_s << u"aubert"_s << true << 0;
        QTest::newRow("closed beginning") << u"aub"_s << u"aubert"_s << false << 3;
        QTest::newRow("mistyped beginning") << u"abu"_s << u"aubert"_s << true << 1;
        QTest::newRow("empty") << QString() << u"aubert"_s << false << 6;
    }
    void slipsAreCounted()
    {
        QFETCH(QString, typed);
        QFETCH(QString, word);
        QFETCH(bool, isOpen);
        QTEST(nearwords::distance(typed, word, isOpen), "slips");
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
