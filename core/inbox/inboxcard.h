// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/redaction.h"
#include "core/base/result.h"
#include "core/consent/channel.h"
#include "core/parties/person.h"

#include <QDate>
#include <QDateTime>

namespace entente {

/// Where the question to somebody whose card we hold stands.
enum class CardState { ToAsk, Asked, Reminded, Unclear, Yes, No, Stopped, Bounced };

/// What somebody of the firm should do next.
enum class CardStep { None, Ask, Remind, Decide, Delete };

QString cardStateCode(CardState state);
/// What is not a known word still waits: ToAsk.
CardState cardStateFromCode(QStringView code);
/// "", "ask", "remind", "decide", "delete"
QString cardStepCode(CardStep step);

/// After how many days without an answer.
struct InboxTerms
{
    int remindAfter = 10;
    int deleteAfter = 30;

    /// Invalid (inbox.bad_days): 1 <= remindAfter < deleteAfter <= 365.
    Result<void> check() const;
    bool operator==(const InboxTerms &) const = default;
};

/// A business card whose person has not said yet whether they may be contacted.
struct InboxCard
{
    qint64 id = 0;
    QString uuid;
    PersonId person;
    QString code;
    QString purpose;
    Channel channel = Channel::Email;
    QString language;
    CardState state = CardState::ToAsk;
    QString
        finding; ///< why the reply waits for a reader: "unclear", "other_sender", "forged", "said_no", "after_yes", a reason of the recorder
    std::optional<int> wordingVersion;
    QString askedAddress;
    QDateTime askedAt;
    QDateTime remindedAt;
    QDateTime answeredAt;
    QString replyFrom;
    QString replyText;
    QDateTime createdAt;

    bool isAnswered() const;
    bool waitsForAnswer() const
    {
        return state == CardState::Asked || state == CardState::Reminded;
    }
    /// On this day, and since when.
    CardStep step(const InboxTerms &terms, QDate today) const;
    QDate dueOn(const InboxTerms &terms) const;

    bool operator==(const InboxCard &) const = default;
};
ENTENTE_NOT_LOGGABLE(InboxCard)

/// A card with what a list shows of its person.
struct InboxEntry
{
    InboxCard card;
    QString personUuid;
    QString name;
    QString organisation;
    QString email;
    CardStep step = CardStep::None;
    QDate dueOn;
};
ENTENTE_NOT_LOGGABLE(InboxEntry)

/// What somebody typed beside the picture of a card.
struct CardDraft
{
    PersonDraft person;
    QByteArray picture; ///< photo or scan; may be empty
    QString pictureName;
    QString purpose; ///< code; empty = "commercial"
    Channel channel = Channel::Email;
};
ENTENTE_NOT_LOGGABLE(CardDraft)

/// The question as it goes out, or its reminder.
struct ConsentMail
{
    QString cardUuid;
    QString from;
    QString to;
    QByteArray message; ///< RFC 5322
    int wordingVersion = 0;
    bool isReminder = false;
};
ENTENTE_NOT_LOGGABLE(ConsentMail)

/// What one message did. `outcome`: "yes", "no", "unclear", "stopped", "bounced", "delayed", "automatic", "known",
/// "used", "waiting" (another reply is to be decided first), "unmatched" or "unreadable".
struct ReplyOutcome
{
    QString outcome;
    QString cardUuid;
    QStringList people; ///< uuids

    bool operator==(const ReplyOutcome &) const = default;
};

} // namespace entente
