// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/parties/organisation.h"
#include "core/parties/person.h"
#include "core/search/searchservice.h"

#include <optional>
#include <vector>

namespace entente {

class AuditLog;
namespace db {
class Connection;
}

/// What lists can be sorted by; each has an index. Who lacks the value comes last, whichever way round.
enum class PeopleOrder { Name, LastContact, Created, Organisation, Changed, Owner };
enum class OrganisationOrder { Name, Created, Changed };

/// "name", "last_contact_on", "created_at", "organisation", "changed_at", "owner"
QString peopleOrderCode(PeopleOrder order);
std::optional<PeopleOrder> peopleOrderFromCode(QStringView code);
QString organisationOrderCode(OrganisationOrder order);
std::optional<OrganisationOrder> organisationOrderFromCode(QStringView code);

/// What a line of the list shows.
struct PersonRow
{
    PersonId id;
    QString uuid;
    QString civility;
    QString firstName;
    QString lastName;
    PersonKind kind = PersonKind::Unknown;
    Relation relation = Relation::Prospect;
    QString country;
    QString organisation;
    QString email;
    QString phone;
    QDate lastContactOn;
    QString ownerName;
    QString city;
    QString source;
    QDateTime createdAt;
    QDateTime changedAt;

    bool operator==(const PersonRow &) const = default;
    QString displayName() const;
};
ENTENTE_NOT_LOGGABLE(PersonRow)

struct OrganisationRow
{
    OrganisationId id;
    QString uuid;
    QString name;
    QString country;
    QString email;
    QString phone;
    qint64 people = 0;
    QString city;
    QString source;
    QDateTime createdAt;
    QDateTime changedAt;

    bool operator==(const OrganisationRow &) const = default;
};
ENTENTE_NOT_LOGGABLE(OrganisationRow)

/// Lists and search: the order as ids (a million in a tenth of a second), rows when they come into view.
class PeopleList final
{
public:
    PeopleList(db::Connection &connection, AuditLog &audit)
        : m_connection(connection)
        , m_audit(audit)
    {}

    /// Everybody, or the first `limit`: a page costs as much as its rows, a million ids a tenth of a second.
    Result<std::vector<PersonId>> people(const Session &session, PeopleOrder order, bool descending,
                                         std::optional<qint64> limit = {});
    /// NotFound when the person has gone since the order was read.
    Result<PersonRow> personRow(const Session &session, PersonId id);
    /// Of a million it takes a while: whoever only asks whether there are many names `most`.
    Result<qint64> countPeople(const Session &session, std::optional<qint64> most = {});

    Result<std::vector<OrganisationId>> organisations(
        const Session &session, bool descending, OrganisationOrder order = OrganisationOrder::Name,
        std::optional<qint64> limit = {});
    Result<OrganisationRow> organisationRow(const Session &session, OrganisationId id);
    Result<qint64> countOrganisations(const Session &session, std::optional<qint64> most = {});
    Result<std::vector<PersonId>> peopleOf(const Session &session, OrganisationId id, int limit);

    /// As SearchService::find, without names that only come close: what is found may be acted upon.
    Result<SearchHits> search(const Session &session, const QString &typed, int limit);

private:
    db::Connection &m_connection;
    AuditLog &m_audit;
};

} // namespace entente
