// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/peoplelist.h"

#include "core/audit/auditlog.h"
#include "core/catalogue/catalogue.h"
#include "core/db/connection.h"
#include "core/db/statement.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

/// The statement of an order both ways, and of those who lack the value.
struct OrderSql
{
    const char *code;
    const char *upwards;
    const char *downwards;
    const char *rest;
};

constexpr std::array kPeopleOrders{
    OrderSql{"name", "parties/select_person_ids_by_name",
             "parties/select_person_ids_by_name_descending", nullptr},
    OrderSql{"last_contact_on", "parties/select_person_ids_by_last_contact",
             "parties/select_person_ids_by_last_contact_descending",
             "parties/select_person_ids_without_last_contact"},
    OrderSql{"created_at", "parties/select_person_ids_by_created",
             "parties/select_person_ids_by_created_descending", nullptr},
    OrderSql{"organisation", "parties/select_person_ids_in_order_of_organisation",
             "parties/select_person_ids_in_order_of_organisation_descending",
             "parties/select_person_ids_without_organisation"},
    OrderSql{"changed_at", "parties/select_person_ids_by_changed",
             "parties/select_person_ids_by_changed_descending", nullptr},
    OrderSql{"owner", "parties/select_person_ids_by_owner",
             "parties/select_person_ids_by_owner_descending",
             "parties/select_person_ids_without_owner"},
};
constexpr std::array kOrganisationOrders{
    OrderSql{"name", "parties/select_organisation_ids_by_name",
             "parties/select_organisation_ids_by_name_descending", nullptr},
    OrderSql{"created_at", "parties/select_organisation_ids_by_created",
             "parties/select_organisation_ids_by_created_descending", nullptr},
    OrderSql{"changed_at", "parties/select_organisation_ids_by_changed",
             "parties/select_organisation_ids_by_changed_descending", nullptr},
};

template<typename Order, size_t N>
std::optional<Order> orderFromCode(const std::array<OrderSql, N> &orders, QStringView code)
{
    for (size_t i = 0; i < N; ++i) {
        if (code == QLatin1StringView(orders[i].code))
            return static_cast<Order>(i);
    }
    return {};
}

/// Appends what a statement gives, until there are `limit`.
template<typename Tag>
Result<void> appendIds(db::Statement &statement, const char *column,
                       const std::optional<qint64> &limit, std::vector<Id<Tag>> &ids)
{
    if (limit)
        statement.bind(":row_limit", qMax(qint64(0), *limit - qint64(ids.size())));
    while (statement.next())
        ids.push_back(statement.id<Tag>(column));
    return statement.finish();
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

Result<std::vector<UserId>> ownersByName(const db::Reader &reader, bool descending)
{
    db::Statement statement(reader, "parties/select_owner_ids_by_name");
    auto owners = readIds<UserTag>(statement, "user_id");
    if (owners && descending)
        std::ranges::reverse(*owners);
    return owners;
}

} // namespace

QString peopleOrderCode(PeopleOrder order)
{
    return QString::fromLatin1(kPeopleOrders[size_t(order)].code);
}

std::optional<PeopleOrder> peopleOrderFromCode(QStringView code)
{
    return orderFromCode<PeopleOrder>(kPeopleOrders, code);
}

QString organisationOrderCode(OrganisationOrder order)
{
    return QString::fromLatin1(kOrganisationOrders[size_t(order)].code);
}

std::optional<OrganisationOrder> organisationOrderFromCode(QStringView code)
{
    return orderFromCode<OrganisationOrder>(kOrganisationOrders, code);
}

QString PersonRow::displayName() const
{
    const auto name = QString(firstName + u' ' + lastName).trimmed();
    if (!name.isEmpty())
        return name;
    return !organisation.isEmpty() ? organisation : !email.isEmpty() ? email : phone;
}

Result<std::vector<PersonId>> PeopleList::people(const Session &session, PeopleOrder order,
                                                 bool descending, std::optional<qint64> limit)
{
    const auto permit = m_audit.admit(session, Fn::ViewPeople);
    if (!permit)
        return Failure{permit.error()};
    const auto reader = m_connection.read(*permit);
    const auto &sql = kPeopleOrders[size_t(order)];
    std::vector<PersonId> ids;
    const auto append = [&](db::Statement &statement) {
        return appendIds(statement, "person_id", limit, ids);
    };
    // Owners are few, and their names are no index.
    Result<std::vector<UserId>> owners = std::vector<UserId>{UserId()};
    if (order == PeopleOrder::Owner)
        owners = ownersByName(reader, descending);
    if (!owners)
        return Failure{owners.error()};
    for (const auto owner : *owners) {
        db::Statement statement(reader, descending ? sql.downwards : sql.upwards);
        if (owner.isValid())
            statement.bind(":owner_user_id", owner);
        if (auto done = append(statement); !done)
            return Failure{done.error()};
    }
    if (sql.rest) {
        db::Statement rest(reader, sql.rest);
        if (auto done = append(rest); !done)
            return Failure{done.error()};
    }
    return ids;
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
                     s.date("last_contact_on"),
                     s.text("owner_name"),
                     s.text("city"),
                     s.text("source"),
                     s.time("created_at"),
                     s.time("changed_at")};
}

Result<qint64> PeopleList::countPeople(const Session &session, std::optional<qint64> most)
{
    const auto permit = m_audit.admit(session, Fn::ViewPeople);
    if (!permit)
        return Failure{permit.error()};
    db::Statement statement(m_connection.read(*permit), "parties/count_people");
    statement.bind(":most", most);
    return readCount(statement, "people");
}

Result<std::vector<OrganisationId>> PeopleList::organisations(const Session &session,
                                                              bool descending,
                                                              OrganisationOrder order,
                                                              std::optional<qint64> limit)
{
    const auto permit = m_audit.admit(session, Fn::ViewOrganisations);
    if (!permit)
        return Failure{permit.error()};
    const auto &sql = kOrganisationOrders[size_t(order)];
    db::Statement statement(m_connection.read(*permit), descending ? sql.downwards : sql.upwards);
    std::vector<OrganisationId> ids;
    if (auto done = appendIds(statement, "organisation_id", limit, ids); !done)
        return Failure{done.error()};
    return ids;
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
                           s.integer("people"),
                           s.text("city"),
                           s.text("source"),
                           s.time("created_at"),
                           s.time("changed_at")};
}

Result<qint64> PeopleList::countOrganisations(const Session &session, std::optional<qint64> most)
{
    const auto permit = m_audit.admit(session, Fn::ViewOrganisations);
    if (!permit)
        return Failure{permit.error()};
    db::Statement statement(m_connection.read(*permit), "parties/count_organisations");
    statement.bind(":most", most);
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
    return SearchService(m_connection, m_audit, catalogue::shipped())
        .find(session, typed, limit, Slips::Counted);
}

} // namespace entente
