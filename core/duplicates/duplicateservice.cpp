// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/duplicateservice.h"

#include "core/audit/auditlog.h"
#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/parties/firmrepository.h"
#include "core/parties/partyrepository.h"

#include <limits>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

using PairKey = std::pair<qint64, qint64>;

std::optional<DuplicateState> duplicateStateFromCode(const QString &code)
{
    for (const auto state :
         {DuplicateState::Open, DuplicateState::Later, DuplicateState::Different}) {
        if (duplicateStateCode(state) == code)
            return state;
    }
    return std::nullopt;
}

DuplicateKind kindOf(const db::Statement &row)
{
    return row.isNull("person_id") ? DuplicateKind::Organisation : DuplicateKind::Person;
}

PairKey keyOf(const db::Statement &row)
{
    return kindOf(row) == DuplicateKind::Person
               ? PairKey(row.integer("person_id"), row.integer("other_person_id"))
               : PairKey(row.integer("organisation_id"), row.integer("other_organisation_id"));
}

/// What tells namesakes apart: where they work, else how they are reached.
QString detailOf(const Person &person)
{
    if (!person.affiliations.isEmpty())
        return person.affiliations.first().organisationName;
    return person.contactPoints.isEmpty() ? QString() : person.contactPoints.first().value;
}

QString detailOf(const Organisation &organisation)
{
    if (!organisation.siren.isEmpty())
        return organisation.siren;
    return organisation.contactPoints.isEmpty() ? organisation.website
                                                : organisation.contactPoints.first().value;
}

} // namespace

Result<QSet<PairKey>> DuplicateService::decided(const db::Reader &reader, DuplicateKind kind) const
{
    QSet<PairKey> keys;
    db::Statement s(reader, "duplicates/select_different_pairs");
    s.bind(":limit", std::numeric_limits<qint64>::max());
    while (s.next()) {
        if (kindOf(s) == kind)
            keys.insert(keyOf(s));
    }
    if (auto done = s.finish(); !done)
        return Failure{done.error()};
    return keys;
}

Result<DuplicateFindings> DuplicateService::find(const Session &session,
                                                 const DuplicateFinder::Progress &progress)
{
    const auto permit = m.audit.admit(session, Fn::ScanDuplicates);
    if (!permit)
        return Failure{permit.error()};
    const auto reader = m.connection.read(*permit);
    const auto differentPeople = decided(reader, DuplicateKind::Person);
    const auto differentFirms = decided(reader, DuplicateKind::Organisation);
    if (!differentPeople || !differentFirms)
        return Failure{!differentPeople ? differentPeople.error() : differentFirms.error()};
    DuplicateFinder finder(reader, progress);
    DuplicateFindings findings;
    auto people = finder.people(*differentPeople);
    if (!people)
        return Failure{people.error()};
    findings.people = finder.examined();
    auto firms = finder.organisations(*differentFirms);
    if (!firms)
        return Failure{firms.error()};
    findings.organisations = finder.examined() - findings.people;
    findings.pairs = *std::move(people);
    findings.pairs.insert(findings.pairs.end(), firms->begin(), firms->end());
    return findings;
}

Result<void> DuplicateService::insert(db::Transaction &tx, const FoundPair &pair,
                                      DuplicateState state, const QString &userUuid) const
{
    db::Statement s(tx, "duplicates/insert_pair");
    s.bind(":uuid", newUuid(m.clock))
        .bind(":score", pair.likeness.score)
        .bind(":reasons", pair.likeness.reasons.join(u' '))
        .bind(":state", duplicateStateCode(state))
        .bind(":found_at", m.clock.nowUtc())
        .bind(":decided_by", userUuid)
        .bind(":decided_at", userUuid.isEmpty() ? QDateTime() : m.clock.nowUtc());
    if (auto done = s.runOne(); !done)
        return done;
    const auto id = s.lastInsertId();
    for (const auto member : {pair.first, pair.second}) {
        const bool isPerson = pair.kind == DuplicateKind::Person;
        db::Statement m1(tx, "duplicates/insert_member");
        m1.bind(":duplicate_pair_id", id)
            .bind(":person_id", isPerson ? PersonId(member) : PersonId())
            .bind(":organisation_id", isPerson ? OrganisationId() : OrganisationId(member));
        if (auto done = m1.runOne(); !done)
            return done;
    }
    return {};
}

Result<DuplicateScan> DuplicateService::store(const Session &session,
                                              const DuplicateFindings &findings)
{
    const auto permit = m.audit.admit(session, Fn::ScanDuplicates);
    if (!permit)
        return Failure{permit.error()};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    DuplicateScan scan{findings.people, findings.organisations, 0, 0, 0};
    struct Kept
    {
        qint64 id = 0;
        bool isFound = false;
        bool isOpen = false;
    };
    QHash<std::pair<int, PairKey>, Kept> known;
    db::Statement all(*tx, "duplicates/select_all_pairs");
    while (all.next())
        known.insert({int(kindOf(all)), keyOf(all)},
                     {all.integer("duplicate_pair_id"), false,
                      all.text("state") != duplicateStateCode(DuplicateState::Different)});
    if (auto done = all.finish(); !done)
        return Failure{done.error()};
    for (const auto &pair : findings.pairs) {
        const auto entry = known.find({int(pair.kind), {pair.first, pair.second}});
        if (entry == known.end()) {
            // A card may have gone since it was read.
            const auto there = side(*tx, pair.kind, pair.first).has_value()
                               && side(*tx, pair.kind, pair.second).has_value();
            if (!there)
                continue;
            if (auto done = insert(*tx, pair, DuplicateState::Open, {}); !done)
                return Failure{done.error()};
            ++scan.added;
            ++scan.pairs;
            continue;
        }
        entry->isFound = true;
        if (!entry->isOpen)
            continue;
        ++scan.pairs;
        db::Statement renew(*tx, "duplicates/update_pair_score");
        renew.bind(":score", pair.likeness.score)
            .bind(":reasons", pair.likeness.reasons.join(u' '))
            .bind(":duplicate_pair_id", entry->id);
        if (auto done = renew.runOne(); !done)
            return Failure{done.error()};
    }
    for (const auto &entry : std::as_const(known)) {
        if (entry.isFound || !entry.isOpen)
            continue;
        for (const char *name : {"duplicates/delete_members_by_pair", "duplicates/delete_pair"}) {
            db::Statement gone(*tx, name);
            gone.bind(":duplicate_pair_id", entry.id);
            if (auto done = gone.run(); !done)
                return Failure{done.error()};
        }
        ++scan.gone;
    }
    if (auto noted = m.audit.append(*tx, session, {Fn::ScanDuplicates, u"duplicates"_s, {}, {}});
        !noted)
        return Failure{noted.error()};
    if (auto done = tx->commit(); !done)
        return Failure{done.error()};
    emit m.changes.duplicatesChanged();
    return scan;
}

Result<DuplicateSide> DuplicateService::side(const db::Reader &reader, DuplicateKind kind,
                                             qint64 id) const
{
    if (kind == DuplicateKind::Person) {
        const auto person = m.parties.person(reader, PersonId(id));
        if (!person)
            return Failure{person.error()};
        return DuplicateSide{id, person->uuid, person->displayName(), detailOf(*person)};
    }
    const auto organisation = m.parties.organisation(reader, OrganisationId(id));
    if (!organisation)
        return Failure{organisation.error()};
    return DuplicateSide{id, organisation->uuid, organisation->name, detailOf(*organisation)};
}

Result<QList<DuplicatePair>> DuplicateService::list(const db::Reader &reader, const char *name,
                                                    int limit) const
{
    QList<DuplicatePair> pairs;
    QList<PairKey> keys;
    db::Statement s(reader, name);
    s.bind(":limit", limit > 0 ? qint64(limit) : std::numeric_limits<qint64>::max());
    while (s.next()) {
        DuplicatePair pair;
        pair.uuid = s.text("uuid");
        pair.kind = kindOf(s);
        pair.score = int(s.integer("score"));
        pair.reasons = s.text("reasons").split(u' ', Qt::SkipEmptyParts);
        pair.state = duplicateStateFromCode(s.text("state")).value_or(DuplicateState::Open);
        pair.foundAt = s.time("found_at");
        pairs.append(pair);
        keys.append(keyOf(s));
    }
    if (auto done = s.finish(); !done)
        return Failure{done.error()};
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        const auto left = side(reader, pairs[i].kind, keys[i].first);
        const auto right = side(reader, pairs[i].kind, keys[i].second);
        if (!left || !right)
            return Failure{!left ? left.error() : right.error()};
        pairs[i].left = *left;
        pairs[i].right = *right;
    }
    return pairs;
}

Result<QList<DuplicatePair>> DuplicateService::pairs(const Session &session, int limit)
{
    const auto permit = m.audit.admit(session, Fn::ViewDuplicates);
    if (!permit)
        return Failure{permit.error()};
    return list(m.connection.read(*permit), "duplicates/select_open_pairs", limit);
}

Result<QList<DuplicatePair>> DuplicateService::different(const Session &session, int limit)
{
    const auto permit = m.audit.admit(session, Fn::ViewDuplicates);
    if (!permit)
        return Failure{permit.error()};
    return list(m.connection.read(*permit), "duplicates/select_different_pairs", limit);
}

Result<int> DuplicateService::openCount(const Session &session)
{
    const auto permit = m.audit.admit(session, Fn::ViewDuplicates);
    if (!permit)
        return Failure{permit.error()};
    db::Statement s(m.connection.read(*permit), "duplicates/select_open_count");
    const int count = s.next() ? int(s.integer("open_count")) : 0;
    if (auto done = s.finish(); !done)
        return Failure{done.error()};
    return count;
}

Result<void> DuplicateService::decide(const Session &session, DuplicateKind kind,
                                      const QString &one, const QString &other,
                                      DuplicateState state)
{
    const auto permit = m.audit.admit(session, Fn::DecideDuplicates, duplicateKindCode(kind));
    if (!permit)
        return Failure{permit.error()};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const auto idOf = [&](const QString &uuid) -> Result<qint64> {
        if (kind == DuplicateKind::Person) {
            const auto id = m.parties.findPerson(*tx, uuid);
            return id ? Result<qint64>(id->number()) : Failure{id.error()};
        }
        const auto id = m.parties.findOrganisation(*tx, uuid);
        return id ? Result<qint64>(id->number()) : Failure{id.error()};
    };
    const auto first = idOf(one);
    const auto second = idOf(other);
    if (!first || !second)
        return Failure{!first ? first.error() : second.error()};
    if (*first == *second)
        return Failure{
            ErrorCode::Invalid, u"one record is named twice"_s, {}, u"duplicate.same_record"_s};
    const PairKey key = std::minmax(*first, *second);
    qint64 known = 0;
    db::Statement s(*tx, "duplicates/select_pair_of");
    s.bind(":first", key.first)
        .bind(":second", key.second)
        .bind(":is_person", kind == DuplicateKind::Person);
    if (s.next())
        known = s.integer("duplicate_pair_id");
    if (auto done = s.finish(); !done)
        return done;
    if (known == 0) {
        FoundPair pair;
        pair.kind = kind;
        pair.first = key.first;
        pair.second = key.second;
        if (auto done = insert(*tx, pair, state, session.userUuid()); !done)
            return done;
    } else {
        db::Statement change(*tx, "duplicates/update_pair_state");
        change.bind(":state", duplicateStateCode(state))
            .bind(":decided_by", session.userUuid())
            .bind(":decided_at", m.clock.nowUtc())
            .bind(":duplicate_pair_id", known);
        if (auto done = change.runOne(); !done)
            return done;
    }
    for (const auto id : {*first, *second}) {
        const auto card = side(*tx, kind, id);
        if (!card)
            return Failure{card.error()};
        if (auto noted = m.audit.append(*tx, session,
                                        {Fn::DecideDuplicates, duplicateKindCode(kind), card->uuid,
                                         duplicateStateCode(state)});
            !noted)
            return noted;
    }
    if (auto done = tx->commit(); !done)
        return done;
    emit m.changes.duplicatesChanged();
    return {};
}

Result<QList<DuplicatePair>> DuplicateService::suggest(const Session &session,
                                                       const PersonDraft &typed, int limit)
{
    const auto permit = m.audit.admit(session, Fn::ViewPeople, u"person"_s);
    if (!permit)
        return Failure{permit.error()};
    const auto reader = m.connection.read(*permit);
    const auto firm = firmrepository::load(reader);
    if (!firm)
        return Failure{firm.error()};
    const auto found = DuplicateFinder(reader).like(comparedPerson(typed, firm->country), limit);
    if (!found)
        return Failure{found.error()};
    QList<DuplicatePair> list;
    for (const auto &one : *found) {
        DuplicatePair pair;
        const auto card = side(reader, DuplicateKind::Person, one.second);
        if (!card)
            return Failure{card.error()};
        pair.right = *card;
        pair.score = one.likeness.score;
        pair.reasons = one.likeness.reasons;
        list.append(pair);
    }
    return list;
}

} // namespace entente
