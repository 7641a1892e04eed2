// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consentledger.h"
#include "core/consent/ruleset.h"
#include "core/parties/firmrepository.h"
#include "core/parties/person.h"

namespace entente {

class PartyRepository;
class SuppressionList;

/// What a person said about one purpose and one channel.
struct ConsentRequest
{
    PersonId person;
    QString purpose; ///< code
    Channel channel = Channel::Email;
    QDateTime at; ///< when the person acted; invalid = now
    Mechanism mechanism = Mechanism::Unstated;
    std::optional<int> wordingVersion; ///< absent = the current one
    QString language;                  ///< of the wording; empty = the person's, else the firm's
    std::optional<Evidence> evidence;  ///< without one the proof is weak
    QString
        contactPoint; ///< uuid or value; empty = each present point of the channel, or the channel for a no
    QString guardian;            ///< holder of parental authority
    QString guardianPerson = {}; ///< uuid of that holder's card, where there is one
    QString place;               ///< stand, shop, event
    QDate validUntil;            ///< first day without it, where the person set a term
    ActOrigin origin = ActOrigin::Person;
};
ENTENTE_NOT_LOGGABLE(ConsentRequest)

/// An objection to marketing (RGPD 21(2)); it names no purpose and stops all but service.
struct ObjectionRequest
{
    PersonId person;
    ChannelSet channels = ChannelSet::all();
    QDateTime at;
    Mechanism mechanism = Mechanism::Unstated;
    std::optional<Evidence> evidence;
    ActOrigin origin = ActOrigin::Person;
};
ENTENTE_NOT_LOGGABLE(ObjectionRequest)

/// Turns what a person said into events of the ledger, the projection and the firm's own opposition list, inside the
/// caller's transaction. The service, the import and the merge share it; none of them writes an event by itself.
class ConsentRecorder final
{
public:
    struct Collaborators
    {
        const Clock &clock;
        const PartyRepository &parties;
        const RuleSet &rules;
        const ConsentLedger &ledger;
        const SuppressionList &suppression;
    };
    explicit ConsentRecorder(const Collaborators &with) : m(with) {}

    /// NotFound (person, consent.unknown_purpose, consent.unknown_wording, consent.unknown_contact_point), Invalid
    /// (consent.in_future, consent.guardian_missing, consent.explicit_needed), Conflict (consent.no_contact_point, consent.objection_needs_proof,
    /// consent.nothing_to_renew).
    Result<QList<ConsentEvent>> record(db::Transaction &tx, const QString &userUuid, ActKind kind,
                                       const ConsentRequest &request) const;
    /// NotFound, Invalid (consent.in_future).
    Result<ConsentEvent> object(db::Transaction &tx, const QString &userUuid,
                                const ObjectionRequest &request) const;

private:
    /// Everything that is read once before events are written.
    struct Context
    {
        Person person;
        Firm firm;
        Purpose purpose;
        std::optional<Wording> wording;
        QList<ContactPoint> points; ///< of the channel, or the one that was named
        bool pointNamed = false;
        QDateTime at;
        QList<ConsentEvent> past;
    };

    Result<Context> prepare(db::Transaction &tx, ActKind kind, const ConsentRequest &request) const;
    Result<void> findWording(const db::Reader &reader, Context &context,
                             const ConsentRequest &request) const;
    Result<void> findPoints(Context &context, const ConsentRequest &request) const;
    Result<void> checkYes(const Context &context, ActKind kind,
                          const ConsentRequest &request) const;
    void keepRenewable(Context &context, const ConsentRequest &request) const;
    QJsonObject payloadOf(const ConsentEvent &event, const Context &context,
                          const ContactPoint *point, const ConsentRequest &request) const;
    Result<ConsentEvent> write(db::Transaction &tx, ConsentEvent event, const Context &context,
                               const ContactPoint *point, const ConsentRequest &request) const;
    QDate endOf(const Context &context, const ConsentRequest &request, QDate day) const;
    Result<void> suppress(db::Transaction &tx, const Context &context, const QString &list,
                          ChannelSet channels) const;
    Result<QDateTime> actTime(const QDateTime &at) const;

    Collaborators m;
};

/// The kinds of contact point that a channel reaches.
bool reaches(Channel channel, ContactKind kind);
bool isUsable(ContactStatus status);
/// The text with the firm's name, trade and contact filled in, as it was shown.
QString filledWording(const Wording &wording, const Firm &firm);
/// Where a person may be, by its address and one contact point of it.
Locality localityOf(const Person &person, const ContactPoint *point);

} // namespace entente
