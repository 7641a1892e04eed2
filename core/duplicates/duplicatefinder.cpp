// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/duplicatefinder.h"

#include "core/db/escape.h"
#include "core/db/statement.h"
#include "core/parties/person.h"
#include "core/parties/searchkey.h"

#include <algorithm>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kLargestGroup = 40; ///< a key that more cards share says nothing by itself
constexpr int kProgressStep = 4096;
constexpr int kFewestLetters = 3;

/// Keys of different meaning never meet.
enum class KeyKind : size_t { Email = 1, Phone, Address, Name, Work, Birthday };

size_t keyHash(KeyKind kind, QStringView text, size_t with = 0)
{
    return qHashMulti(static_cast<size_t>(kind), text, with);
}

Failure cancelledScan()
{
    return Failure{ErrorCode::Cancelled, u"the scan was stopped"_s};
}

QString hostOf(const QString &website)
{
    auto host = website.trimmed().toLower();
    if (const auto scheme = host.indexOf(u"://"); scheme >= 0)
        host = host.mid(scheme + 3);
    if (host.startsWith(u"www."))
        host = host.mid(4);
    return host.section(u'/', 0, 0);
}

void addPoint(const db::Statement &row, QStringList &emails, QStringList &phones,
              QStringList &addresses)
{
    const auto kind = row.text("kind");
    auto &list = kind == u"email"_s ? emails : kind == u"address"_s ? addresses : phones;
    list.append(row.text("normal"));
}

std::vector<FoundPair> bestFirst(std::vector<FoundPair> pairs)
{
    std::sort(pairs.begin(), pairs.end(), [](const FoundPair &a, const FoundPair &b) {
        return std::tuple(-a.likeness.score, a.first, a.second)
               < std::tuple(-b.likeness.score, b.first, b.second);
    });
    return pairs;
}

} // namespace

QString duplicateKindCode(DuplicateKind kind)
{
    return kind == DuplicateKind::Person ? u"person"_s : u"organisation"_s;
}

QString duplicateStateCode(DuplicateState state)
{
    switch (state) {
    case DuplicateState::Open: return u"open"_s;
    case DuplicateState::Later: return u"later"_s;
    case DuplicateState::Different: break;
    }
    return u"different"_s;
}

DuplicateFinder::DuplicateFinder(const db::Reader &reader, Progress progress)
    : m_reader(reader)
    , m_progress(std::move(progress))
{}

void DuplicateFinder::pairUp(Keys &keys, Pairs &pairs) const
{
    const auto byHash = [](const Key &a, const Key &b) {
        return a.hash != b.hash ? a.hash < b.hash : a.id < b.id;
    };
    std::sort(keys.begin(), keys.end(), byHash);
    Keys finer;
    for (auto first = keys.begin(); first != keys.end();) {
        const auto last = std::find_if(first, keys.end(),
                                       [first](const Key &key) { return key.hash != first->hash; });
        if (size_t(last - first) > kLargestGroup) {
            for (auto one = first; one != last; ++one)
                finer.push_back({qHashMulti(0, one->hash, m_sounds.value(one->id)), one->id});
        } else {
            for (auto one = first; one != last; ++one) {
                for (auto other = one + 1; other != last; ++other) {
                    if (one->id != other->id)
                        pairs.push_back({one->id, other->id});
                }
            }
        }
        first = last;
    }
    std::sort(finer.begin(), finer.end(), byHash);
    for (auto first = finer.begin(); first != finer.end();) {
        const auto last = std::find_if(first, finer.end(),
                                       [first](const Key &key) { return key.hash != first->hash; });
        if (size_t(last - first) <= kLargestGroup) {
            for (auto one = first; one != last; ++one) {
                for (auto other = one + 1; other != last; ++other)
                    pairs.push_back({one->id, other->id});
            }
        }
        first = last;
    }
    keys.clear();
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
}

Result<DuplicateFinder::Pairs> DuplicateFinder::candidatePeople()
{
    Pairs pairs;
    Keys keys;
    Keys birthdays;
    db::Statement people(m_reader, "duplicates/select_people_to_compare");
    while (people.next()) {
        if (++m_examined % kProgressStep == 0 && !goOn(5))
            return cancelledScan();
        ComparedPerson one;
        one.id = people.integer("person_id");
        one.lastName = searchKey(people.text("last_name"));
        one.firstName = searchKey(people.text("first_name"));
        const auto sounds = qHash(familySounds(one));
        m_sounds.insert(one.id, sounds);
        if (const auto name = fullNameKey(one); !name.isEmpty()) {
            const auto hash = keyHash(KeyKind::Name, name);
            ++m_nameCounts[hash];
            keys.push_back({hash, one.id});
        }
        if (!people.isNull("birth_date"))
            birthdays.push_back(
                {keyHash(KeyKind::Birthday, people.text("birth_date"), sounds), one.id});
    }
    if (auto done = people.finish(); !done)
        return Failure{done.error()};
    pairUp(keys, pairs);
    pairUp(birthdays, pairs);
    if (!goOn(25))
        return cancelledScan();

    Keys addresses;
    qint64 read = 0;
    db::Statement points(m_reader, "duplicates/select_contact_points_to_compare");
    while (points.next()) {
        if (++read % kProgressStep == 0 && !goOn(30))
            return cancelledScan();
        const auto id = points.integer("person_id");
        const auto kind = points.text("kind");
        if (kind == u"address"_s)
            addresses.push_back(
                {keyHash(KeyKind::Address, points.text("normal"), m_sounds.value(id)), id});
        else
            keys.push_back({keyHash(kind == u"email"_s ? KeyKind::Email : KeyKind::Phone,
                                    points.text("normal")),
                            id});
    }
    if (auto done = points.finish(); !done)
        return Failure{done.error()};
    pairUp(keys, pairs);
    pairUp(addresses, pairs);
    if (!goOn(55))
        return cancelledScan();

    db::Statement work(m_reader, "duplicates/select_affiliations_to_compare");
    while (work.next()) {
        const auto id = work.integer("person_id");
        const auto with = qHashMulti(0, m_sounds.value(id), work.integer("organisation_id"));
        keys.push_back({keyHash(KeyKind::Work, {}, with), id});
    }
    if (auto done = work.finish(); !done)
        return Failure{done.error()};
    pairUp(keys, pairs);
    return pairs;
}

Result<ComparedPerson> DuplicateFinder::person(qint64 id) const
{
    ComparedPerson one;
    one.id = id;
    db::Statement s(m_reader, "duplicates/select_person_to_compare");
    s.bind(":person_id", id);
    if (s.next()) {
        one.lastName = searchKey(s.text("last_name"));
        one.firstName = searchKey(s.text("first_name"));
        const auto born = s.date("birth_date");
        one.birthDay = born.isValid() ? born.toJulianDay() : 0;
    }
    if (auto done = s.finish(); !done)
        return Failure{done.error()};
    db::Statement points(m_reader, "duplicates/select_contact_points_of_person");
    points.bind(":person_id", id);
    while (points.next())
        addPoint(points, one.emails, one.phones, one.addresses);
    if (auto done = points.finish(); !done)
        return Failure{done.error()};
    db::Statement work(m_reader, "duplicates/select_organisations_of_person");
    work.bind(":person_id", id);
    while (work.next())
        one.organisations.push_back(work.integer("organisation_id"));
    if (auto done = work.finish(); !done)
        return Failure{done.error()};
    return one;
}

int DuplicateFinder::namesakes(const ComparedPerson &person) const
{
    const auto name = fullNameKey(person);
    return name.isEmpty() ? 0 : m_nameCounts.value(keyHash(KeyKind::Name, name));
}

Result<std::vector<FoundPair>> DuplicateFinder::people(
    const QSet<std::pair<qint64, qint64>> &different)
{
    const auto candidates = candidatePeople();
    if (!candidates)
        return Failure{candidates.error()};
    std::vector<FoundPair> found;
    QHash<qint64, ComparedPerson> known; // pairs come in the order of their first card
    size_t done = 0;
    ComparedPerson left;
    for (const auto &[first, second] : *candidates) {
        if (++done % 256 == 0 && !goOn(60 + int(35 * done / candidates->size())))
            return cancelledScan();
        if (different.contains({first, second}))
            continue;
        if (left.id != first) {
            auto next = known.contains(first) ? Result<ComparedPerson>(known.take(first))
                                              : person(first);
            if (!next)
                return Failure{next.error()};
            left = *std::move(next);
        }
        auto right = known.find(second);
        if (right == known.end()) {
            auto next = person(second);
            if (!next)
                return Failure{next.error()};
            right = known.insert(second, *std::move(next));
        }
        auto like = likeness(left, *right, std::max(namesakes(left), namesakes(*right)));
        if (like.score >= kLikelyDuplicate)
            found.push_back({DuplicateKind::Person, first, second, std::move(like)});
    }
    return bestFirst(std::move(found));
}

Result<std::vector<ComparedOrganisation>> DuplicateFinder::allOrganisations()
{
    std::vector<ComparedOrganisation> all;
    QHash<qint64, size_t> places;
    db::Statement s(m_reader, "duplicates/select_organisations_to_compare");
    while (s.next()) {
        ComparedOrganisation one;
        one.id = s.integer("organisation_id");
        one.name = organisationKey(s.text("name"));
        one.siren = s.text("siren").remove(u' ').left(9);
        one.website = hostOf(s.text("website"));
        places.insert(one.id, all.size());
        all.push_back(std::move(one));
    }
    if (auto done = s.finish(); !done)
        return Failure{done.error()};
    db::Statement points(m_reader, "duplicates/select_generic_points_to_compare");
    while (points.next()) {
        const auto place = places.constFind(points.integer("organisation_id"));
        if (place == places.cend())
            continue;
        auto &one = all[*place];
        addPoint(points, one.emails, one.phones, one.addresses);
    }
    if (auto done = points.finish(); !done)
        return Failure{done.error()};
    return all;
}

Result<std::vector<FoundPair>> DuplicateFinder::organisations(
    const QSet<std::pair<qint64, qint64>> &different)
{
    const auto all = allOrganisations();
    if (!all)
        return Failure{all.error()};
    m_examined += qint64(all->size());
    m_sounds.clear();
    Keys keys;
    QHash<qint64, const ComparedOrganisation *> byId;
    for (const auto &one : *all) {
        byId.insert(one.id, &one);
        ComparedPerson named;
        named.lastName = one.name;
        m_sounds.insert(one.id, qHash(one.name));
        keys.push_back({keyHash(KeyKind::Name, familySounds(named)), one.id});
        if (!one.siren.isEmpty())
            keys.push_back({keyHash(KeyKind::Work, one.siren), one.id});
        if (!one.website.isEmpty())
            keys.push_back({keyHash(KeyKind::Address, one.website), one.id});
        for (const auto &email : one.emails)
            keys.push_back({keyHash(KeyKind::Email, email), one.id});
        for (const auto &phone : one.phones)
            keys.push_back({keyHash(KeyKind::Phone, phone), one.id});
    }
    Pairs pairs;
    pairUp(keys, pairs);
    std::vector<FoundPair> found;
    for (const auto &[first, second] : pairs) {
        if (different.contains({first, second}))
            continue;
        auto like = likeness(*byId.value(first), *byId.value(second));
        if (like.score >= kLikelyDuplicate)
            found.push_back({DuplicateKind::Organisation, first, second, std::move(like)});
    }
    if (!goOn(100))
        return cancelledScan();
    return bestFirst(std::move(found));
}

Result<std::vector<FoundPair>> DuplicateFinder::like(const ComparedPerson &typed, int limit) const
{
    QSet<qint64> ids;
    const auto take = [&ids](db::Statement &s) {
        while (s.next())
            ids.insert(s.integer("person_id"));
        return s.finish();
    };
    for (const auto &normal : typed.emails + typed.phones) {
        db::Statement s(m_reader, "duplicates/select_people_by_normal");
        s.bind(":normal", normal);
        if (auto done = take(s); !done)
            return Failure{done.error()};
    }
    // The search key begins with the family name; whoever types the names the other way round is found as well.
    for (const auto &name : {typed.lastName, typed.firstName}) {
        if (name.size() < kFewestLetters)
            continue;
        db::Statement s(m_reader, "duplicates/select_people_by_name_beginning");
        s.bind(":first", name).bind(":last", QString(name + QChar(0x10FF)));
        if (auto done = take(s); !done)
            return Failure{done.error()};
    }
    std::vector<FoundPair> found;
    for (const auto id : std::as_const(ids)) {
        const auto other = person(id);
        if (!other)
            return Failure{other.error()};
        auto like = likeness(typed, *other, 1);
        if (like.score >= kLikelyDuplicate)
            found.push_back({DuplicateKind::Person, typed.id, id, std::move(like)});
    }
    found = bestFirst(std::move(found));
    if (found.size() > size_t(limit))
        found.resize(size_t(limit));
    return found;
}

ComparedPerson comparedPerson(const PersonDraft &typed, const QString &homeCountry)
{
    ComparedPerson one;
    one.lastName = searchKey(typed.person.lastName);
    one.firstName = searchKey(typed.person.firstName);
    one.birthDay = typed.person.birthDate.isValid() ? typed.person.birthDate.toJulianDay() : 0;
    const auto country = typed.person.country.isEmpty() ? homeCountry : typed.person.country;
    for (const auto &point : typed.person.contactPoints) {
        const auto parsed = ContactPoint::parse(point, country);
        if (!parsed || parsed->normal.isEmpty())
            continue; // not typed to its end yet
        auto &list = parsed->kind == ContactKind::Email     ? one.emails
                     : parsed->kind == ContactKind::Address ? one.addresses
                                                            : one.phones;
        list.append(parsed->normal);
    }
    return one;
}

} // namespace entente
