// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exportcolumns.h"
#include "core/fields/customfield.h"

#include <vector>

namespace entente {

class PartyRepository;
namespace db {
class Reader;
}

/// The records of one export, one by one, with nothing in them that was not chosen or that the role does not see.
class ExportRecords final
{
public:
    struct Setup
    {
        const db::Reader &reader;
        const PartyRepository &parties;
        ColumnChoice choice;
        std::vector<PersonId> people;
        std::vector<OrganisationId> organisations;
    };
    explicit ExportRecords(Setup setup) : m(std::move(setup)) {}

    /// Counts what tables need to know before their first row.
    Result<ContactWidths> contactWidths() const;
    Result<QList<ExportedField>> fieldLabels(CustomSubject subject) const; ///< without values

    /// Nothing at the end. Who has gone meanwhile is passed over.
    Result<std::optional<ExportedPerson>> nextPerson();
    Result<std::optional<Organisation>> nextOrganisation();

    const ColumnChoice &choice() const { return m.choice; }
    qint64 total() const { return qint64(m.people.size() + m.organisations.size()); }
    /// Records given so far.
    qint64 done() const { return qint64(m_nextPerson + m_nextOrganisation); }
    const std::vector<PersonId> &people() const { return m.people; }
    const std::vector<OrganisationId> &organisations() const { return m.organisations; }

private:
    Result<void> addEmployers(ExportedPerson &exported);
    Result<void> addOwnData(PersonId id, ExportedPerson &exported) const;

    Setup m;
    size_t m_nextPerson = 0;
    size_t m_nextOrganisation = 0;
    QHash<OrganisationId, Organisation> m_known; ///< employers seen before
};

} // namespace entente
