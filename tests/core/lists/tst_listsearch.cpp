// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/lists/listsvault.h"
#include "tests/support/verify.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace entente;
using namespace entente::test;
using namespace Qt::StringLiterals;

namespace {

using Fits = std::function<bool(const Person &)>;

QList<Person> everybodyOf(ListsVault &test)
{
    QList<Person> people;
    const auto session = test.vault.as(Role::Administrator);
    const auto ids = test.vault.list().people(session, PeopleOrder::Name, false);
    for (const auto id : *ids)
        people.append(*test.vault.people().byId(session, id));
    return people;
}

/// People of all kinds, the same for the same seed.
void fillAtRandom(ListsVault &test, quint32 seed, int people)
{
    QRandomGenerator dice(seed);
    const auto one = [&](const QStringList &list) {
        return list.at(dice.bounded(int(list.size())));
    };
    const auto session = test.vault.as(Role::Administrator);
    for (int i = 0; i < people; ++i) {
        PersonDraft draft;
        auto &person = draft.person;
        person.firstName = one({u"Claire"_s, u"Zoé"_s, u"Karim"_s, QString()});
        person.lastName = one({u"Aubert"_s, u"Le Goff"_s, u"Ébène"_s}) + QString::number(i);
        person.kind = static_cast<PersonKind>(dice.bounded(4));
        person.relation = static_cast<Relation>(dice.bounded(4));
        person.country = one({u"FR"_s, u"BE"_s, u"DE"_s});
        person.source = one({u"Salon de Lyon"_s, u"Carte de visite"_s, QString()});
        if (dice.bounded(3))
            person.lastContactOn = QDate(2024, 1, 1).addDays(dice.bounded(700));
        if (dice.bounded(2))
            person.informedOn = QDate(2025, 1, 1).addDays(dice.bounded(300));
        const auto add = [&](ContactKind kind, const QString &value, const QString &code = {},
                             const QString &city = {}) {
            ContactPoint point;
            point.kind = kind;
            point.value = value;
            point.postalCode = code;
            point.city = city;
            person.contactPoints.append(point);
        };
        if (dice.bounded(2))
            add(ContactKind::Email, u"p%1@courriel.example"_s.arg(i));
        if (dice.bounded(2))
            add(ContactKind::Mobile, u"+3363998%1"_s.arg(1000 + i));
        if (dice.bounded(2)) {
            const auto place = dice.bounded(4);
            add(ContactKind::Address, u"12 rue des Lilas"_s,
                QStringList{u"69002"_s, u"20000"_s, u"20200"_s, u"97110"_s}.at(place),
                QStringList{u"Lyon"_s, u"Ajaccio"_s, u"Bastia"_s, u"Pointe-à-Pitre"_s}.at(place));
        }
        draft.organisationName = one({u"Maison Verrier"_s, u"Fleurs Martel"_s, QString()});
        test.vault.clock().set(QDateTime(QDate(2026, 1, 1).addDays(dice.bounded(300)),
                                         QTime(dice.bounded(24), 30), Qt::UTC));
        const auto added = test.vault.people().add(session, draft);
        if (!added)
            qFatal("%s %s", qPrintable(added.error().detail), qPrintable(added.error().reason));
        if (dice.bounded(3) == 0)
            test.vault.execute(u"UPDATE person SET owner_user_id = %1 WHERE person_id = %2"_s
                                   .arg(session.user().number())
                                   .arg(added->id.number()));
    }
    test.vault.clock().set(QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC));
}

bool hasKind(const Person &person, std::initializer_list<ContactKind> kinds)
{
    return std::ranges::any_of(person.contactPoints, [&](const ContactPoint &point) {
        return std::ranges::find(kinds, point.kind) != kinds.end();
    });
}

bool hasPhone(const Person &person)
{
    return hasKind(person, {ContactKind::Phone, ContactKind::Mobile});
}

bool hasPostalCode(const Person &person, const QString &beginning)
{
    return std::ranges::any_of(person.contactPoints, [&](const ContactPoint &point) {
        return point.postalCode.startsWith(beginning);
    });
}

QString firmOf(const Person &person)
{
    return person.affiliations.isEmpty() ? QString() : person.affiliations.first().organisationName;
}

QDate localDay(const QDateTime &time)
{
    return time.toLocalTime().date();
}

} // namespace

Q_DECLARE_METATYPE(Fits)

class TestListSearch final : public QObject
{
    Q_OBJECT
private slots:
    void aFilterFindsWhatAReaderWouldFind_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<Fits>("fits");
        const auto row = [](const QString &line, Fits fits) {
            QTest::newRow(qPrintable(line)) << line << fits;
        };
        using P = Person;
        row(u" "_s, [](const P &) { return true; });
        row(u"kind=consumer"_s, [](const P &p) { return p.kind == PersonKind::Consumer; });
        row(u"kind=consumer,unknown"_s, [](const P &p) {
            return p.kind == PersonKind::Consumer || p.kind == PersonKind::Unknown;
        });
        row(u"kind!=consumer,unknown"_s, [](const P &p) {
            return p.kind != PersonKind::Consumer && p.kind != PersonKind::Unknown;
        });
        row(u"relation=customer country=FR"_s,
            [](const P &p) { return p.relation == Relation::Customer && p.country == u"FR"; });
        row(u"department=69"_s, [](const P &p) { return hasPostalCode(p, u"69"_s); });
        row(u"department=2A"_s, [](const P &p) { return hasPostalCode(p, u"200"_s); });
        row(u"department=2B"_s, [](const P &p) { return hasPostalCode(p, u"202"_s); });
        row(u"department=971"_s, [](const P &p) { return hasPostalCode(p, u"971"_s); });
        row(u"city=\"pointe-a-pitre\""_s, [](const P &p) { return hasPostalCode(p, u"971"_s); });
        row(u"source~SALON"_s, [](const P &p) { return p.source.contains(u"Salon"); });
        row(u"source=salon"_s, [](const P &) { return false; });
        row(u"source!=\"salon de lyon\""_s,
            [](const P &p) { return p.source != u"Salon de Lyon"; });
        row(u"organisation~verrier"_s, [](const P &p) { return firmOf(p).contains(u"Verrier"); });
        row(u"owner=me"_s, [](const P &p) { return p.owner.isValid(); });
        row(u"owner=none"_s, [](const P &p) { return !p.owner.isValid(); });
        row(u"owner!=me,none"_s, [](const P &) { return false; });
        row(u"owner=none,me"_s, [](const P &) { return true; });
        row(u"last_contact<2025-01-01"_s, [](const P &p) {
            return p.lastContactOn.isValid() && p.lastContactOn < QDate(2025, 1, 1);
        });
        row(u"last_contact=2024-06-01..2025-06-30"_s, [](const P &p) {
            return p.lastContactOn >= QDate(2024, 6, 1) && p.lastContactOn <= QDate(2025, 6, 30);
        });
        row(u"last_contact>today-500d"_s, [](const P &p) {
            return p.lastContactOn.isValid() && p.lastContactOn > QDate(2026, 11, 22).addDays(-500);
        });
        row(u"created>=2026-06-01"_s,
            [](const P &p) { return localDay(p.createdAt) >= QDate(2026, 6, 1); });
        row(u"created<=2026-03-31"_s,
            [](const P &p) { return localDay(p.createdAt) <= QDate(2026, 3, 31); });
        row(u"changed>2026-03-31"_s,
            [](const P &p) { return localDay(p.changedAt) > QDate(2026, 3, 31); });
        row(u"missing=email"_s, [](const P &p) { return !hasKind(p, {ContactKind::Email}); });
        row(u"missing=phone kind=professional"_s,
            [](const P &p) { return !hasPhone(p) && p.kind == PersonKind::Professional; });
        row(u"missing=email,phone"_s,
            [](const P &p) { return !hasKind(p, {ContactKind::Email}) || !hasPhone(p); });
        row(u"missing!=address"_s, [](const P &p) { return hasKind(p, {ContactKind::Address}); });
        row(u"missing=origin"_s, [](const P &p) { return p.source.isEmpty(); });
        row(u"missing=organisation"_s, [](const P &p) { return p.affiliations.isEmpty(); });
        row(u"missing=notice"_s, [](const P &p) { return !p.informedOn.isValid(); });
        row(u"missing=last_contact"_s, [](const P &p) { return !p.lastContactOn.isValid(); });
        row(u"missing=consent"_s, [](const P &) { return true; });
        row(u"ebene zoe"_s,
            [](const P &p) { return p.lastName.startsWith(u"Ébène"_s) && p.firstName == u"Zoé"; });
        row(u"verrier missing=phone relation!=former"_s, [](const P &p) {
            return firmOf(p).contains(u"Verrier") && p.relation != Relation::Former && !hasPhone(p);
        });
    }
    void aFilterFindsWhatAReaderWouldFind()
    {
        QFETCH(QString, line);
        QFETCH(Fits, fits);
        static ListsVault test;
        static const QList<Person> everybody = [] {
            fillAtRandom(test, 22, 160);
            return everybodyOf(test);
        }();
        const auto filter = PeopleFilter::parse(line);
        QVERIFY_OK(filter);

        const auto found = test.lists.people(test.vault.as(Role::Administrator), {*filter});

        QVERIFY_OK(found);
        std::vector<PersonId> expected;
        for (const auto &person : everybody) {
            if (fits(person))
                expected.push_back(person.id);
        }
        QCOMPARE(*found == expected, true); // in the order of the names as well
    }

    void aVerdictNarrowsAsTheCardAnswers_data()
    {
        QTest::addColumn<QString>("word");
        for (const auto &word : filterFieldFacts(FilterField::Verdict).codes)
            QTest::newRow(qPrintable(word)) << word;
    }
    void aVerdictNarrowsAsTheCardAnswers()
    {
        QFETCH(QString, word);
        static ListsVault test;
        static const QList<Person> everybody = [] {
            fillAtRandom(test, 7, 60);
            return everybodyOf(test);
        }();
        const auto session = test.vault.as(Role::Administrator);
        const auto narrowed = [&](const QString &line) {
            return test.lists.people(session, {*PeopleFilter::parse(line + word)});
        };

        const auto found = narrowed(u"verdict.email="_s);
        const auto others = narrowed(u"verdict.email!="_s);

        QVERIFY_OK(found);
        QVERIFY_OK(others);
        QCOMPARE(found->size() + others->size(), size_t(everybody.size()));
        for (const auto id : *found) {
            const auto answers = test.contactability.ofPerson(
                session, id, {Channel::Email, u"commercial"_s, {}});
            QVERIFY_OK(answers);
            const auto &verdict = answers->first().verdict;
            const bool toAsk = verdict.action == VerdictAction::AskConsent;
            if (word == u"to_ask" || word == u"forbidden")
                QVERIFY(verdict.kind == VerdictKind::Refused && toAsk == (word == u"to_ask"));
            else
                QCOMPARE(verdictKindName(verdict.kind), word);
        }
    }

    void everyOrderHoldsBothWaysAndForPages_data()
    {
        QTest::addColumn<QString>("code");
        for (const auto &code : {u"name"_s, u"last_contact_on"_s, u"created_at"_s,
                                 u"organisation"_s, u"changed_at"_s, u"owner"_s})
            QTest::newRow(qPrintable(code)) << code;
    }
    void everyOrderHoldsBothWaysAndForPages()
    {
        QFETCH(QString, code);
        const auto order = *peopleOrderFromCode(code);
        QCOMPARE(peopleOrderCode(order), code);
        static ListsVault test;
        static const QList<Person> everybody = [] {
            fillAtRandom(test, 3, 90);
            return everybodyOf(test);
        }();
        const auto session = test.vault.as(Role::Salesperson);
        // The value that the order goes by, as text that sorts; nothing for those who come last.
        const auto value = [&](PersonId id) -> QString {
            const auto found = std::ranges::find(everybody, id, &Person::id);
            switch (order) {
            case PeopleOrder::Name:
                return QString::number(1000 + std::distance(everybody.begin(), found));
            case PeopleOrder::LastContact: return found->lastContactOn.toString(Qt::ISODate);
            case PeopleOrder::Created: return found->createdAt.toString(Qt::ISODateWithMs);
            case PeopleOrder::Changed: return found->changedAt.toString(Qt::ISODateWithMs);
            case PeopleOrder::Owner: return found->owner.isValid() ? u"A"_s : QString();
            case PeopleOrder::Organisation: return firmOf(*found);
            }
            return {};
        };
        for (const bool descending : {false, true}) {
            const auto all = test.vault.list().people(session, order, descending);
            QVERIFY_OK(all);
            QCOMPARE(all->size(), size_t(everybody.size()));
            for (size_t i = 1; i < all->size(); ++i) {
                const auto before = value(all->at(i - 1));
                const auto after = value(all->at(i));
                if (after.isEmpty())
                    continue;
                QVERIFY(!before.isEmpty());
                QVERIFY(descending ? before >= after : before <= after);
            }
            for (const qint64 limit : {0, 1, 20, 89, 500}) {
                const auto page = test.vault.list().people(session, order, descending, limit);
                QVERIFY_OK(page);
                const auto length = std::min(size_t(limit), all->size());
                QVERIFY(*page
                        == std::vector<PersonId>(all->begin(), all->begin() + qint64(length)));
            }
        }
    }

    void whatARoleDoesNotSeeItCannotFilterBy()
    {
        ListsVault test;
        const QJsonObject visibility{{u"salesperson"_s, u"hidden"_s}, {u"*"_s, u"full"_s}};
        const QJsonObject column{{u"column"_s, u"relation"_s},   {u"personal"_s, true},
                                 {u"category"_s, u"relation"_s}, {u"origin"_s, u"provided"_s},
                                 {u"label"_s, u"field.x"_s},     {u"access"_s, true},
                                 {u"visibility"_s, visibility}};
        const QJsonObject table{
            {u"table"_s, u"person"_s},         {u"reach"_s, QJsonObject{{u"kind"_s, u"self"_s}}},
            {u"erase"_s, u"delete_row"_s},     {u"section"_s, u"identity"_s},
            {u"basis"_s, u"contract"_s},       {u"retention"_s, u"with_person"_s},
            {u"columns"_s, QJsonArray{column}}};
        const auto strict = catalogue::Catalogue::parse({{u"tables"_s, QJsonArray{table}}});
        QVERIFY_OK(strict);
        ListSearch lists({test.vault.db(), test.vault.clock(), test.vault.audit(),
                          test.vault.list(), test.contactability, *strict});
        const PeopleQuery query{*PeopleFilter::parse(u"kind=consumer relation=customer"_s)};

        QVERIFY_OK(lists.people(test.vault.as(Role::Administrator), query));
        const auto refused = lists.people(test.vault.as(Role::Salesperson), query);
        QVERIFY_FAILS(refused, ErrorCode::NotPermitted);
        QCOMPARE(refused.error().reason, u"filter.hidden"_s);
        QCOMPARE(refused.error().where.field, u"relation"_s);
    }

    void organisationsAreNarrowedToo()
    {
        ListsVault test;
        fillAtRandom(test, 5, 30);
        const auto session = test.vault.as(Role::Salesperson);
        const auto names = [&](const QString &line) {
            QStringList found;
            const auto ids = test.lists.organisations(
                session, {*PeopleFilter::parse(line, FilterSubject::Organisations)});
            for (const auto id : ids ? *ids : std::vector<OrganisationId>())
                found.append(test.vault.list().organisationRow(session, id)->name);
            return found;
        };

        QCOMPARE(names(QString()), (QStringList{u"Fleurs Martel"_s, u"Maison Verrier"_s}));
        QCOMPARE(names(u"verrier"_s), QStringList{u"Maison Verrier"_s});
        QCOMPARE(names(u"missing=phone"_s).size(), 2);
        QCOMPARE(names(u"missing!=phone"_s).size(), 0);
    }

    void theFirmsOwnFieldsNarrowByTheirKind_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QList<int>>("expected");
        QTest::newRow("text") << u"field.menu=\"cafe creme\""_s << QList<int>{0};
        QTest::newRow("part of a text") << u"field.menu~CAFE"_s << QList<int>{0, 1};
        QTest::newRow("not the text") << u"field.menu!=\"café crème\""_s << QList<int>{1, 2};
        QTest::newRow("number") << u"field.size>=\"9,5\""_s << QList<int>{1, 2};
        QTest::newRow("numbers sort as numbers") << u"field.size<10"_s << QList<int>{0, 1};
        QTest::newRow("date") << u"field.visit>2026-01-31"_s << QList<int>{1};
        QTest::newRow("choices") << u"field.likes=Thé"_s << QList<int>{0, 2};
    }
    void theFirmsOwnFieldsNarrowByTheirKind()
    {
        QFETCH(QString, line);
        QFETCH(QList<int>, expected);
        ListsVault test;
        std::vector<PersonId> people;
        for (int i = 0; i < 3; ++i)
            people.push_back(test.vault.addPerson(u"Claire"_s, u"Aubert %1"_s.arg(i)).id);
        const auto field = [&](int id, const QString &key, const QString &kind) {
            test.vault.execute(
                u"INSERT INTO custom_field (custom_field_id, uuid, subject, field_key, name, kind, purpose, basis, retention, position, created_at) VALUES (%1, 'f%1', 'person', '%2', '%2', '%3', 'p', 'consent', 'with_person', 1, 1)"_s
                    .arg(id)
                    .arg(key, kind));
        };
        const auto value = [&](int person, int id, const QString &text, const QString &number) {
            test.vault.execute(
                u"INSERT INTO custom_value (custom_field_id, person_id, value, number) VALUES (%1, %2, '%3', %4)"_s
                    .arg(id)
                    .arg(people[size_t(person)].number())
                    .arg(text, number));
        };
        field(1, u"menu"_s, u"text"_s);
        field(2, u"size"_s, u"number"_s);
        field(3, u"visit"_s, u"date"_s);
        field(4, u"likes"_s, u"choices"_s);
        value(0, 1, u"Café crème"_s, u"NULL"_s);
        value(1, 1, u"café noir"_s, u"NULL"_s);
        value(0, 2, u"9"_s, u"9"_s);
        value(1, 2, u"9.5"_s, u"9.5"_s);
        value(2, 2, u"10"_s, u"10"_s);
        value(0, 3, u"2026-01-31"_s, u"NULL"_s);
        value(1, 3, u"2026-02-01"_s, u"NULL"_s);
        value(0, 4, u"Café\nThé"_s, u"NULL"_s);
        value(2, 4, u"thé"_s, u"NULL"_s);

        const auto found = test.lists.people(test.vault.as(Role::Salesperson),
                                             {*PeopleFilter::parse(line)});

        QVERIFY_OK(found);
        std::vector<PersonId> wanted;
        for (const int index : expected)
            wanted.push_back(people[size_t(index)]);
        QVERIFY(*found == wanted);
    }

    void likelyDuplicatesAreFoundUntilTheyAreDecided()
    {
        ListsVault test;
        const auto one = test.vault.addPerson(u"Claire"_s, u"Aubert"_s).id;
        test.vault.addPerson(u"Marc"_s, u"Aubin"_s);
        const auto likely = [&] {
            return test.lists
                .people(test.vault.as(Role::Salesperson),
                        {*PeopleFilter::parse(u"duplicate=likely"_s)})
                ->size();
        };
        test.vault.execute(
            u"INSERT INTO duplicate_pair (duplicate_pair_id, uuid, score, reasons, state, found_at) VALUES (1, 'p', 90, '', 'open', 1)"_s);
        test.vault.execute(
            u"INSERT INTO duplicate_member (duplicate_pair_id, person_id) VALUES (1, %1)"_s.arg(
                one.number()));
        QCOMPARE(likely(), size_t(1));
        test.vault.execute(u"UPDATE duplicate_pair SET state = 'different'"_s);
        QCOMPARE(likely(), size_t(0));
    }

    void aFieldThatTheFirmDoesNotHaveIsNamed()
    {
        ListsVault test;
        const auto found = test.lists.people(test.vault.as(Role::Salesperson),
                                             {*PeopleFilter::parse(u"field.shoe=42"_s)});
        QVERIFY_FAILS(found, ErrorCode::Invalid);
        QCOMPARE(found.error().where.field, u"field.shoe"_s);
    }

    void aListThatIsNotWantedAnyMoreIsGivenUp()
    {
        ListsVault test;
        fillAtRandom(test, 1, 3);
        QVERIFY_FAILS(test.lists.people(test.vault.as(Role::Salesperson),
                                        {*PeopleFilter::parse(u"kind=consumer"_s)},
                                        [] { return true; }),
                      ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestListSearch)
#include "tst_listsearch.moc"
