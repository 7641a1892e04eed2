// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/criterionreader.h"
#include "core/parties/peoplelist.h"

namespace entente {

class Clock;
class ContactabilityService;
namespace catalogue {
class Catalogue;
}

struct PeopleQuery
{
    PeopleFilter filter;
    PeopleOrder order = PeopleOrder::Name;
    bool descending = false;

    bool operator==(const PeopleQuery &) const = default;
};
ENTENTE_NOT_LOGGABLE(PeopleQuery)

struct OrganisationQuery
{
    PeopleFilter filter;
    OrganisationOrder order = OrganisationOrder::Name;
    bool descending = false;

    bool operator==(const OrganisationQuery &) const = default;
};
ENTENTE_NOT_LOGGABLE(OrganisationQuery)

/// Lists that are narrowed: who fulfils a filter, in an order. Everything that names people by a filter asks here: the
/// window, the command line, bulk changes, exports.
class ListSearch final
{
public:
    struct Collaborators
    {
        db::Connection &connection;
        const Clock &clock;
        AuditLog &audit;
        PeopleList &list;
        ContactabilityService &contactability;
        const catalogue::Catalogue &catalogue;
    };
    explicit ListSearch(const Collaborators &with) : m(with) {}

    /// NotPermitted (filter.hidden: the role does not see a column of the filter or the order), Invalid, Cancelled.
    Result<std::vector<PersonId>> people(const Session &session, const PeopleQuery &query,
                                         const StopAsked &stop = {});
    Result<std::vector<OrganisationId>> organisations(const Session &session,
                                                      const OrganisationQuery &query,
                                                      const StopAsked &stop = {});

    /// Whether the role sees what is behind the filter and the order.
    Result<void> mayUse(const Session &session, const PeopleFilter &filter) const;

private:
    Result<void> keepVerdicts(const Session &session, const FilterCriterion &criterion,
                              const StopAsked &stop, std::vector<PersonId> &people);
    template<typename Tag>
    Result<void> keep(const db::Reader &reader, const Session &session, const PeopleFilter &filter,
                      FilterSubject subject, const StopAsked &stop, std::vector<Id<Tag>> &ids);
    Result<void> seesColumn(const Session &session, const QString &table, const QString &column,
                            const QString &word) const;

    Collaborators m;
};

} // namespace entente
