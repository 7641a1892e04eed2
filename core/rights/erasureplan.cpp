// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/erasureplan.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace entente {

QString planActionCode(PlanAction action)
{
    switch (action) {
    case PlanAction::Erase: return u"erase"_s;
    case PlanAction::Anonymise: return u"anonymise"_s;
    case PlanAction::Keep: return u"keep"_s;
    case PlanAction::Inform: return u"inform"_s;
    case PlanAction::Review: return u"review"_s;
    case PlanAction::Nothing: return u"nothing"_s;
    }
    return u"nothing"_s;
}

QString reviewDecisionCode(ReviewDecision decision)
{
    switch (decision) {
    case ReviewDecision::Leave: return u"leave"_s;
    case ReviewDecision::Redact: return u"redact"_s;
    case ReviewDecision::Erase: return u"erase"_s;
    }
    return u"leave"_s;
}

int ErasurePlan::count(PlanAction action) const
{
    return std::accumulate(items.begin(), items.end(), 0, [&](int sum, const PlanItem &item) {
        return item.action == action ? sum + item.count : sum;
    });
}

int ErasurePlan::total() const
{
    return count(PlanAction::Erase) + count(PlanAction::Anonymise) + count(PlanAction::Keep)
           + count(PlanAction::Review);
}

ReviewDecisions ErasurePlan::suggestions() const
{
    ReviewDecisions decisions;
    for (const auto &item : items) {
        if (item.action == PlanAction::Review)
            decisions.insert(item.id, item.suggestion);
    }
    return decisions;
}

} // namespace entente
