// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/redaction.h"
#include "core/consent/channel.h"
#include "core/consent/locality.h"

#include <QString>

#include <limits>
#include <span>
#include <vector>

namespace entente {

enum class ActKind : quint8 { Given, Renewed, Refused, Withdrawn, Objected };
enum class ActOrigin : quint8 { Person, Import, Merge };

/// One act of the person, as the engine needs it. `day` is the first local day of the act among the zones the person may be in.
struct ConsentAct
{
    qint64 at = 0; ///< UTC milliseconds: when the person acted
    qint64 day = 0;
    qint64 validUntil = std::numeric_limits<qint64>::max(); ///< first day without it (Julian day)
    qint64 purpose = 0;      ///< 0 = every purpose that is not service
    qint64 contactPoint = 0; ///< 0 = every contact point of the channel
    ActKind kind = ActKind::Given;
    ActOrigin origin = ActOrigin::Person;
    ChannelSet channels;
    bool provable = true;  ///< can be shown to be the person's: lifts an objection
    bool evidence = true;  ///< an artefact is kept; without one the proof is weak
    bool complete = true;  ///< the wording carried everything that the channel's law asks for
    bool guardian = false; ///< given with the holder of parental authority
};

enum class Known : quint8 { Unknown, No, Yes };

struct RegisterCheck
{
    QString code;
    qint64 day = 0;
    ChannelSet channels = ChannelSet::all(); ///< that the list was compared for
};

/// What decides about a contact beside acts, calls and appointments. Two questions with the same of these and without any of
/// those have the same answer. Unknown is the strict reading. Days are Julian days, 0 = none.
struct PlainFacts
{
    quint16 country = 0; ///< countryKey()
    RecipientKind recipient = RecipientKind::Unknown;
    RecipientRelation relation = RecipientRelation::Unknown;
    Locality locality;
    quint32 sectors = 0; ///< RuleSet::sectorBits() of what the firm offers
    qint64 birthDay = 0;
    qint64 noticeDay = 0;
    Known saleRecorded = Known::Unknown;
    Known refusalOffered = Known::Unknown;
    Known directCollection = Known::Unknown;
    Known professionalRelation = Known::Unknown;
    Known presumedInterest = Known::Unknown;
    bool offerIsAnalogous = true;
    bool restricted = false;
    qint64 restrictedDay = 0; ///< since when; 0: from the beginning
    bool cardPending = false; ///< known by a business card, and has not answered yes
    bool informFirst = false; ///< came from a list that somebody sold or lent, without proof
    qint64 callbackAt = 0; ///< UTC milliseconds of the person's own provable request to be called
    qint64 callbackDay = 0;
    qint64 agreedCallAt =
        0; ///< UTC milliseconds: when they agreed to a call at the very moment judged

    Channel channel = Channel::Email;
    PurposeClass purposeClass = PurposeClass::Commercial;
    bool isSensitive = false; ///< the purpose is about data of Art. 9 GDPR
    qint64 purpose = 0;
    quint32 checksSince =
        ~0u; ///< bit by register check: made no earlier than the contact point was entered
    bool hasContactPoint = true;
    bool contactPointUsable = true;
    qint64 listedAt = 0; ///< UTC milliseconds: on an opposition list for this channel since
    qint64 listedDay = 0;
    quint8 listedRegister = 0; ///< RuleSet::registerNamed() of the list that says so
    bool listedByObjection =
        true; ///< false: by a refusal or a withdrawal, which any later consent ends

    bool operator==(const PlainFacts &) const = default;
};
ENTENTE_NOT_LOGGABLE(PlainFacts)

/// Everything that decides about one contact point of one recipient, one channel and one purpose. Spans belong to the
/// caller.
struct Facts : PlainFacts
{
    std::span<const ConsentAct> acts;
    std::span<const qint64>
        callAttempts; ///< UTC milliseconds, commercial calls and attempts of this firm
    std::span<const qint64> appointments; ///< agreed dates and times of a call, provable
    std::span<const RegisterCheck> registerChecks;
    qint64 contactPoint = 0; ///< which acts may name
    std::vector<Facts>
        sides; ///< of a person merged from several cards: what each knows; the strictest answers
};
ENTENTE_NOT_LOGGABLE(Facts)

} // namespace entente
