// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/contactability.h"

#include "core/consent/contactjudge.h"

namespace entente {

namespace {

/// Of two answers about the same question the stricter; alike, what goes with both of them.
bool makeStricter(Verdict &verdict, const Verdict &other)
{
    const bool isFinal = other.kind == verdict.kind && other.action == VerdictAction::None
                         && verdict.action != VerdictAction::None;
    if (other.kind > verdict.kind || isFinal) {
        const bool differs = other.kind != verdict.kind;
        verdict = other;
        return differs;
    }
    if (other.kind < verdict.kind)
        return true;
    verdict.duties.add(other.duties);
    if (other.expiresOn.isValid()
        && (!verdict.expiresOn.isValid() || other.expiresOn < verdict.expiresOn))
        verdict.expiresOn = other.expiresOn;
    if (other.allowedFrom && (!verdict.allowedFrom || *other.allowedFrom > *verdict.allowedFrom))
        verdict.allowedFrom = other.allowedFrom;
    return false;
}

/// A merge makes nothing more permissive: each card answers as before, the strictest answer counts.
Verdict decideForSides(const Facts &facts, const RuleSet &rules, const Moment &moment)
{
    auto verdict = decide(facts.sides.front(), rules, moment);
    bool differs = false;
    for (size_t i = 1; i < facts.sides.size(); ++i)
        differs |= makeStricter(verdict, decide(facts.sides[i], rules, moment));
    if (differs)
        verdict.reasons.append({ReasonCode::MergedCard, {}, {}, nullptr});
    return verdict;
}

/// Somebody who agreed to a call at this moment asked to be called: where nothing else allows it, that does.
Verdict decideAgreedCall(const Facts &facts, const RuleSet &rules, const Moment &moment)
{
    auto asked = facts;
    asked.agreedCallAt = 0;
    auto verdict = decide(asked, rules, moment);
    if (verdict.kind != VerdictKind::Refused || facts.channel != Channel::LiveCall
        || facts.agreedCallAt <= facts.callbackAt)
        return verdict;
    asked.callbackAt = facts.agreedCallAt;
    asked.callbackDay = moment.latestDay(facts.locality.zones); // asked for this very day
    auto kept = decide(asked, rules, moment);
    return kept.kind == VerdictKind::Refused ? verdict : kept;
}

} // namespace

Verdict decide(const Facts &facts, const RuleSet &rules, const Moment &moment)
{
    if (!facts.sides.empty())
        return decideForSides(facts, rules, moment);
    if (facts.agreedCallAt != 0)
        return decideAgreedCall(facts, rules, moment);
    Verdict verdict;
    if (!facts.hasContactPoint || !facts.contactPointUsable) {
        verdict.kind = VerdictKind::NotApplicable;
        verdict.action = VerdictAction::AddContactPoint;
        verdict.reasons.append(
            {facts.hasContactPoint ? ReasonCode::ContactPointUnusable : ReasonCode::NoContactPoint,
             {},
             {},
             nullptr});
        return verdict;
    }
    if (facts.recipient != RecipientKind::Unknown)
        return ContactJudge(facts, rules, moment, facts.recipient).judge();

    // An unknown recipient is a consumer. Where only that stands in the way, somebody has to look.
    ContactJudge asConsumer(facts, rules, moment, RecipientKind::Consumer);
    verdict = asConsumer.judge();
    if (verdict.kind != VerdictKind::Refused || asConsumer.isPersonal())
        return verdict;
    if (ContactJudge(facts, rules, moment, RecipientKind::ProfessionalNamed).judge().kind
        == VerdictKind::Refused)
        return verdict;
    verdict.kind = VerdictKind::Ask;
    verdict.action = VerdictAction::CompleteKind;
    verdict.reasons.insert(verdict.reasons.begin(),
                           Reason{ReasonCode::RecipientUnknown,
                                  rules.refFor(ReasonCode::RecipientUnknown, nullptr),
                                  {},
                                  nullptr});
    return verdict;
}

} // namespace entente
