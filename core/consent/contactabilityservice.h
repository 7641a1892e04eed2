// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/consent/channel.h"
#include "core/consent/moment.h"
#include "core/consent/verdict.h"

#include <QList>

#include <functional>
#include <memory>
#include <vector>

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
class Reader;
} // namespace db

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

/// The best verdict of one person's contact points on one channel; what it refers to ends with the call.
struct PersonVerdict
{
    PersonId person;
    Channel channel;
    const Verdict &verdict;
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
        /// Gives another connection for reading, to a thread of its own; without it one range is walked after the other.
        std::function<Result<std::unique_ptr<db::Connection>>()> connectAgain = {};
        /// Told which packed facts could not be read, so that they are packed anew; the answers are those of the tables.
        std::function<void(const Session &session, const std::vector<qint64> &blocks)> damaged = {};
    };
    /// Receives the verdicts of a range of people; false stops the whole walk.
    using TakeVerdict = std::function<bool(const PersonVerdict &)>;
    explicit ContactabilityService(const Collaborators &with) : m(with) {}

    /// Channels × contact points × purposes. NotFound (person, consent.unknown_purpose), NotPermitted.
    Result<QList<ContactAnswer>> ofPerson(const Session &session, PersonId person,
                                          const ContactQuestion &question);
    /// Generic contact points of an organisation.
    Result<QList<ContactAnswer>> ofOrganisation(const Session &session, OrganisationId organisation,
                                                const ContactQuestion &question);

    /// One verdict per person and channel (that of the question, or each of them) for one purpose, which `question` must
    /// name: the facts are read once, for all channels. In the order of the people's numbers; stops when `take` answers
    /// false. Invalid, NotFound (consent.unknown_purpose), NotPermitted.
    Result<void> ofEveryone(const Session &session, const ContactQuestion &question,
                            const TakeVerdict &take);
    /// The same in as many ranges as there are takers, side by side: each is called on a thread of its own, for the people
    /// that come after those of the one before it.
    Result<void> ofEveryone(const Session &session, const ContactQuestion &question,
                            const std::vector<TakeVerdict> &takers);
    /// How many takers this machine has use for.
    static size_t usefulRanges();
    /// One answer for each of some people, in their order, for the channel and purpose that `question` must name; people who
    /// are gone are left out.
    Result<QList<PersonAnswer>> ofPeople(const Session &session, const QList<PersonId> &people,
                                         const ContactQuestion &question);
    /// The uuids of some people, in their order, empty for those who are gone: answers about everybody have numbers alone.
    Result<QStringList> uuidsOf(const Session &session, const std::vector<PersonId> &people);

private:
    Result<QList<ContactAnswer>> answers(const FactsFeeder &feeder, const RecipientFacts &recipient,
                                         const ContactQuestion &question,
                                         const Moment &moment) const;
    struct Range
    {
        PersonId first;
        PersonId last;
    };
    Result<void> judgeRange(const db::Reader &reader, const ContactQuestion &question,
                            const Range &range, const TakeVerdict &take,
                            std::vector<qint64> &damaged) const;
    void tellDamaged(const Session &session, const std::vector<std::vector<qint64>> &ranges) const;
    Moment momentOf(const ContactQuestion &question) const;

    Collaborators m;
};

} // namespace entente
