// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/consent/channel.h"
#include "core/consent/moment.h"
#include "core/consent/verdict.h"

#include <QList>

#include <functional>

namespace entente {

class AuditLog;
class Clock;
class PartyRepository;
class RuleSet;
class SuppressionList;
class FactsFeeder;
struct RecipientFacts;
namespace db {
class Connection;
}

/// "Puis-je ?" Absent members ask about everything, now.
struct ContactQuestion
{
    std::optional<Channel> channel;
    QString purpose; ///< code; empty = every active purpose
    std::optional<Moment> moment;
};

/// The verdict about one contact point (or the lack of one) for one channel and purpose.
struct ContactAnswer
{
    Channel channel = Channel::Email;
    QString contactPointUuid;
    QString contactValue; ///< empty when there is no contact point
    QString purposeCode;
    Verdict verdict;
};

/// The best answer of one person's contact points.
struct PersonAnswer
{
    PersonId person;
    QString personUuid;
    ContactAnswer best;
};

/// Asks decide() about people and organisations of the vault: the card, lists, the pre-flight of a mailing.
class ContactabilityService final
{
public:
    struct Collaborators
    {
        db::Connection &connection;
        const Clock &clock;
        AuditLog &audit;
        const PartyRepository &parties;
        const RuleSet &rules;
        const SuppressionList &suppression;
    };
    explicit ContactabilityService(const Collaborators &with) : m(with) {}

    /// Channels × contact points × purposes. NotFound (person, consent.unknown_purpose), NotPermitted.
    Result<QList<ContactAnswer>> ofPerson(const Session &session, PersonId person,
                                          const ContactQuestion &question);
    /// Generic contact points of an organisation.
    Result<QList<ContactAnswer>> ofOrganisation(const Session &session, OrganisationId organisation,
                                                const ContactQuestion &question);

    /// One answer per person for one channel and purpose; `question` must name both. Stops when `take` answers false.
    Result<void> ofEveryone(const Session &session, const ContactQuestion &question,
                            const std::function<bool(const PersonAnswer &)> &take);
    /// The same for some people, in their order; people who are gone are left out.
    Result<QList<PersonAnswer>> ofPeople(const Session &session, const QList<PersonId> &people,
                                         const ContactQuestion &question);

private:
    Result<QList<ContactAnswer>> answers(const FactsFeeder &feeder, const RecipientFacts &recipient,
                                         const ContactQuestion &question,
                                         const Moment &moment) const;
    Result<void> feedBest(const Session &session, const ContactQuestion &question,
                          const QList<PersonId> *people,
                          const std::function<bool(const PersonAnswer &)> &take);
    Moment momentOf(const ContactQuestion &question) const;

    Collaborators m;
};

} // namespace entente
