// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/undostep.h"
#include "core/parties/organisation.h"
#include "core/parties/person.h"

namespace entente {

class Clock;
class PartyRepository;
class SearchIndex;

/// What editing a person and editing an organisation have in common, each change recorded in the caller's step.
class PartyEditor final
{
public:
    struct Collaborators
    {
        const Clock &clock;
        const PartyRepository &parties;
        const SearchIndex &search;
    };
    struct Owner
    {
        PersonId person;
        OrganisationId organisation = {};
        QString country = {}; ///< where a number without prefix is dialled from
    };
    PartyEditor(const Collaborators &with, db::Transaction &tx, UndoStep &step)
        : m(with)
        , m_tx(tx)
        , m_step(step)
    {}

    /// Removes, then changes or adds; a newly preferred one takes the place of the one before on its channel.
    /// Invalid (a parser's reason), NotFound.
    Result<void> contactPoints(const Owner &owner, const QList<ContactPoint> &present,
                               const QList<ContactPoint> &typed,
                               const QList<ContactPointId> &removed);
    Result<void> affiliations(const Person &person, const QList<AffiliationEdit> &typed,
                              const QList<AffiliationId> &removed);
    /// The organisation with this name, added when there is none.
    Result<OrganisationId> organisationNamed(const QString &name);
    Result<void> affiliate(PersonId person, const AffiliationEdit &work);
    Result<void> changeAffiliation(const Affiliation &changed);
    Result<void> removeAffiliation(AffiliationId id);

private:
    Result<void> storePoint(const Owner &owner, const QList<ContactPoint> &present,
                            const ContactPoint &typed);
    Result<void> removePoint(const Owner &owner, ContactPointId id);
    Result<void> unprefer(const Owner &owner, const ContactPoint &preferred);

    Collaborators m;
    db::Transaction &m_tx;
    UndoStep &m_step;
};

/// "person.last_name,contact_point,field.menu" for the journal: what changed, never a value.
QString changeCodes(const UndoStep &step, const QHash<QString, QString> &fields);

} // namespace entente
