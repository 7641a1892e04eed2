// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inbox/inboxcard.h"

#include <array>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr std::array kCardStateWords{"to_ask"_L1, "asked"_L1, "reminded"_L1, "unclear"_L1,
                                     "yes"_L1,    "no"_L1,    "stopped"_L1,  "bounced"_L1};
constexpr std::array kCardStepWords{""_L1, "ask"_L1, "remind"_L1, "decide"_L1, "delete"_L1};

QDate dayOf(const QDateTime &at)
{
    return at.toLocalTime().date();
}

} // namespace

QString cardStateCode(CardState state)
{
    return kCardStateWords[size_t(state)];
}

CardState cardStateFromCode(QStringView code)
{
    for (size_t i = 0; i < kCardStateWords.size(); ++i) {
        if (code == kCardStateWords[i])
            return static_cast<CardState>(i);
    }
    return CardState::ToAsk;
}

QString cardStepCode(CardStep step)
{
    return kCardStepWords[size_t(step)];
}

Result<void> InboxTerms::check() const
{
    if (remindAfter < 1 || deleteAfter <= remindAfter || deleteAfter > 365)
        return Failure{ErrorCode::Invalid,
                       u"days of the card inbox out of range"_s,
                       {{}, 0, 0, u"days"_s},
                       u"inbox.bad_days"_s};
    return {};
}

bool InboxCard::isAnswered() const
{
    return state == CardState::Yes || state == CardState::No || state == CardState::Stopped;
}

QDate InboxCard::dueOn(const InboxTerms &terms) const
{
    switch (state) {
    case CardState::ToAsk: return dayOf(createdAt);
    case CardState::Asked: return dayOf(askedAt).addDays(terms.remindAfter);
    case CardState::Reminded: return dayOf(askedAt).addDays(terms.deleteAfter);
    case CardState::Unclear:
    case CardState::Bounced: return dayOf(answeredAt);
    case CardState::Yes:
    case CardState::No:
    case CardState::Stopped: break;
    }
    return {};
}

CardStep InboxCard::step(const InboxTerms &terms, QDate today) const
{
    switch (state) {
    case CardState::ToAsk: // a card that is never asked about is not kept for ever either
        return today >= dayOf(createdAt).addDays(terms.deleteAfter) ? CardStep::Delete
                                                                    : CardStep::Ask;
    case CardState::Asked:
        if (today >= dayOf(askedAt).addDays(terms.deleteAfter))
            return CardStep::Delete;
        return today >= dueOn(terms) ? CardStep::Remind : CardStep::None;
    case CardState::Reminded: return today >= dueOn(terms) ? CardStep::Delete : CardStep::None;
    case CardState::Unclear: return CardStep::Decide;
    case CardState::Bounced: return CardStep::Delete;
    case CardState::Yes:
    case CardState::No:
    case CardState::Stopped: break;
    }
    return CardStep::None;
}

} // namespace entente
