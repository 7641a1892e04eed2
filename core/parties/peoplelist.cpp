// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/peoplelist.h"

#include "core/audit/auditlog.h"
#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/parties/searchkey.h"
#include "core/search/searchwords.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kRecentPeople = 200;

const char *peopleOrderSql(PeopleOrder order, bool descending)
{
    switch (order) {
    case PeopleOrder::Name:
        return descending ? "parties/select_person_ids_by_name_descending"
                          : "parties/select_person_ids_by_name";
    case PeopleOrder::LastContact:
        return descending ? "parties/select_person_ids_by_last_contact_descending"
                          : "parties/select_person_ids_by_last_contact";
    case PeopleOrder::Created:
        return descending ? "parties/select_person_ids_by_created_descending"
                          : "parties/select_person_ids_by_created";
    }
    return "parties/select_person_ids_by_name";
}

template<typename Tag>
Result<std::vector<Id<Tag>>> readIds(db::Statement &statement, const char *column)
{
    std::vector<Id<Tag>> ids;
    while (statement.next())
        ids.push_back(statement.id<Tag>(column));
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    return ids;
}

Result<qint64> readCount(db::Statement &statement, const char *column)
{
    const auto count = statement.next() ? statement.integer(column) : 0;
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    return count;
}

Failure rowIsGone(const db::Statement &statement)
{
    auto done = statement.finish();
    return done ? Failure{ErrorCode::NotFound, u"the record is gone"_s, {}, u"id.not_found"_s}
                : Failure{done.error()};
}

Result<std::vector<PersonId>> byFirstLetter(const db::Reader &reader, const QString &key, int limit)
{
    QString after = key;
    after.back() = QChar(after.back().unicode() + 1);
    db::Statement statement(reader, "search/select_name_prefix");
    statement.bind(":first", key).bind(":after", after).bind(":row_limit", limit);
    return readIds<PersonTag>(statement, "person_id");
}

// Stable: equal ranks stay in the order that the index gave.
Result<void> recentFirst(const db::Reader &reader, const Session &session,
                         std::vector<PersonId> &people)
{
    db::Statement statement(reader, "search/select_recent_people");
    statement.bind(":user_uuid", session.userUuid()).bind(":row_limit", kRecentPeople);
    QHash<PersonId, int> rank;
    while (statement.next())
        rank.insert(statement.id<PersonTag>("person_id"), int(rank.size()));
    if (auto done = statement.finish(); !done)
        return done;
    std::ranges::stable_sort(people, {},
                             [&](PersonId id) { return rank.value(id, kRecentPeople); });
    return {};
}

} // namespace

QString PersonRow::displayName() const
{
    const auto name = QString(firstName + u' ' + lastName).trimmed();
    if (!name.isEmpty())
        return name;
    return !organisation.isEmpty() ? organisation : !email.isEmpty() ? email : phone;
}

Result<std::vector<PersonId>> PeopleList::people(const Session &session, PeopleOrder order,
                                                 bool descending)
{
    const auto permit = m_audit.admit(session, Fn::ViewPeople);
    if (!permit)
        return Failure{permit.error()};
    db::Statement statement(m_connection.read(*permit), peopleOrderSql(order, descending));
    return readIds<PersonTag>(statement, "person_id");
}

Result<PersonRow> PeopleList::personRow(const Session &session, PersonId id)
{
    const auto permit = m_audit.admit(session, Fn::ViewPeople);
    if (!permit)
        return Failure{permit.error()};
    db::Statement s(m_connection.read(*permit), "parties/select_person_row_by_id");
    s.bind(":person_id", id);
    if (!s.next())
        return rowIsGone(s);
    return PersonRow{s.id<PersonTag>("person_id"),
                     s.text("uuid"),
                     s.text("civility"),
                     s.text("first_name"),
                     s.text("last_name"),
                     personKindFromCode(s.text("kind")).value_or(PersonKind::Unknown),
                     relationFromCode(s.text("relation")).value_or(Relation::Prospect),
                     s.text("country"),
                     s.text("organisation_name"),
                     s.text("email"),
                     s.text("phone"),
                     s.date("last_contact_on")};
}

Result<qint64> PeopleList::countPeople(const Session &session)
{
    const auto permit = m_audit.admit(session, Fn::ViewPeople);
    if (!permit)
        return Failure{permit.error()};
    db::Statement statement(m_connection.read(*permit), "parties/count_people");
    return readCount(statement, "people");
}

Result<std::vector<OrganisationId>> PeopleList::organisations(const Session &session,
                                                              bool descending)
{
    const auto permit = m_audit.admit(session, Fn::ViewOrganisations);
    if (!permit)
        return Failure{permit.error()};
    db::Statement statement(m_connection.read(*permit),
                            descending ? "parties/select_organisation_ids_by_name_descending"
                                       : "parties/select_organisation_ids_by_name");
    return readIds<OrganisationTag>(statement, "organisation_id");
}

Result<OrganisationRow> PeopleList::organisationRow(const Session &session, OrganisationId id)
{
    const auto permit = m_audit.admit(session, Fn::ViewOrganisations);
    if (!permit)
        return Failure{permit.error()};
    db::Statement s(m_connection.read(*permit), "parties/select_organisation_row_by_id");
    s.bind(":organisation_id", id);
    if (!s.next())
        return rowIsGone(s);
    return OrganisationRow{s.id<OrganisationTag>("organisation_id"),
                           s.text("uuid"),
                           s.text("name"),
                           s.text("country"),
                           s.text("email"),
                           s.text("phone"),
                           s.integer("people")};
}

Result<qint64> PeopleList::countOrganisations(const Session &session)
{
    const auto permit = m_audit.admit(session, Fn::ViewOrganisations);
    if (!permit)
        return Failure{permit.error()};
    db::Statement statement(m_connection.read(*permit), "parties/count_organisations");
    return readCount(statement, "organisations");
}

Result<std::vector<PersonId>> PeopleList::peopleOf(const Session &session, OrganisationId id,
                                                   int limit)
{
    const auto permit = m_audit.admit(session, Fn::ViewPeople);
    if (!permit)
        return Failure{permit.error()};
    db::Statement statement(m_connection.read(*permit),
                            "parties/select_person_ids_by_organisation");
    statement.bind(":organisation_id", id).bind(":row_limit", limit);
    return readIds<PersonTag>(statement, "person_id");
}

Result<SearchHits> PeopleList::search(const Session &session, const QString &typed, int limit)
{
    const auto permit = m_audit.admit(session, Fn::ViewPeople);
    if (!permit)
        return Failure{permit.error()};
    const auto reader = m_connection.read(*permit);
    SearchHits hits;
    const auto key = searchKey(typed);
    if (key.size() == 1) {
        auto people = byFirstLetter(reader, key, limit);
        if (!people)
            return Failure{people.error()};
        hits.people = *std::move(people);
    } else if (const auto match = searchwords::matchExpression(typed); !match.isEmpty()) {
        db::Statement statement(reader, "search/search_people");
        statement.bind(":match", match).bind(":row_limit", limit);
        while (statement.next()) {
            if (statement.isNull("person_id"))
                hits.organisations.push_back(statement.id<OrganisationTag>("organisation_id"));
            else
                hits.people.push_back(statement.id<PersonTag>("person_id"));
        }
        if (auto done = statement.finish(); !done)
            return Failure{done.error()};
    }
    if (auto done = recentFirst(reader, session, hits.people); !done)
        return Failure{done.error()};
    return hits;
}

} // namespace entente
