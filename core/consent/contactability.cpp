// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/contactability.h"

#include "core/consent/contactjudge.h"

namespace entente {

Verdict decide(const Facts &facts, const RuleSet &rules, const Moment &moment)
{
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
