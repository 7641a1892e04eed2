// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parties/organisation.h"
#include "core/parties/organisationmatch.h"
#include "core/parties/person.h"
#include "core/parties/searchkey.h"

namespace entente {

class Clock;
namespace db {
class Reader;
class Statement;
class Transaction;
} // namespace db

/// Rows of people, organisations, their contact points and affiliations. No rule lives here.
class PartyRepository final
{
public:
    explicit PartyRepository(const Clock &clock) : m_clock(clock) {}

    /// With contact points and affiliations. NotFound.
    Result<Person> person(const db::Reader &reader, PersonId id) const;
    Result<Person> person(const db::Reader &reader, const QString &uuid) const;
    /// By UUID or its last 8 or more characters; Conflict when several end like that.
    Result<PersonId> findPerson(const db::Reader &reader, const QString &uuidOrEnding) const;
    Result<Organisation> organisation(const db::Reader &reader, OrganisationId id) const;
    Result<Organisation> organisation(const db::Reader &reader, const QString &uuid) const;
    Result<OrganisationId> findOrganisation(const db::Reader &reader,
                                            const QString &uuidOrEnding) const;
    /// The organisation with this name (legal form aside); an invalid id when there is none.
    Result<OrganisationId> organisationByName(const db::Reader &reader, const QString &name) const;
    /// The organisation that a name, or a number of the register, means; see chooseOrganisation().
    Result<OrganisationChoice> organisationMeant(const db::Reader &reader,
                                                 const OrganisationIdentity &meant) const;

    /// Gives the person with its id; contact points are added as well.
    Result<PersonId> insert(db::Transaction &tx, const Person &person) const;
    /// Conflict when `person.version` is not the stored one any more.
    Result<void> update(db::Transaction &tx, const Person &person) const;
    /// Search and sort keys from the name, for whoever writes names past update().
    Result<void> renewKeys(db::Transaction &tx, PersonId id) const;
    Result<void> renewKeys(db::Transaction &tx, OrganisationId id) const;
    Result<OrganisationId> insert(db::Transaction &tx, const Organisation &organisation) const;
    Result<void> update(db::Transaction &tx, const Organisation &organisation) const;

    Result<ContactPointId> insert(db::Transaction &tx, const ContactPoint &point, PersonId person,
                                  OrganisationId organisation) const;
    Result<void> update(db::Transaction &tx, const ContactPoint &point, PersonId person,
                        OrganisationId organisation) const;
    Result<void> remove(db::Transaction &tx, ContactPointId point, PersonId person,
                        OrganisationId organisation) const;

    Result<void> affiliate(db::Transaction &tx, PersonId person, OrganisationId organisation,
                           const QString &jobTitle) const;
    /// Job title and dates of a known affiliation.
    Result<void> update(db::Transaction &tx, const Affiliation &affiliation) const;
    Result<void> renameJob(db::Transaction &tx, AffiliationId affiliation,
                           const QString &jobTitle) const;
    Result<void> removeAffiliation(db::Transaction &tx, AffiliationId affiliation) const;

private:
    Result<Person> complete(const db::Reader &reader, db::Statement &statement) const;
    Result<Organisation> completeOrganisation(const db::Reader &reader,
                                              db::Statement &statement) const;
    void bindPerson(db::Statement &statement, const Person &person) const;
    void bindOrganisation(db::Statement &statement, const Organisation &organisation) const;
    void bindContactPoint(db::Statement &statement, const ContactPoint &point, PersonId person,
                          OrganisationId organisation) const;

    const Clock &m_clock;
    SortKeys m_sortKeys;
};

} // namespace entente
