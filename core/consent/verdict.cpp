// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/verdict.h"

#include "core/consent/ruleset.h"
#include "core/consent/words.h"

#include <algorithm>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kVerdictWords{"allowed"_L1, "not_now"_L1, "ask"_L1, "refused"_L1,
                                   "not_applicable"_L1};

constexpr std::array kVerdictReasonWords{
    "consent_valid"_L1,
    "soft_opt_in"_L1,
    "no_objection"_L1,
    "contract_in_progress"_L1,
    "callback_requested"_L1,
    "press"_L1,
    "generic_address"_L1,
    "service_message"_L1,
    "presumed_consent"_L1,
    "appointment_agreed"_L1,
    "objection"_L1,
    "suppression_list"_L1,
    "consent_refused"_L1,
    "consent_withdrawn"_L1,
    "consent_expired"_L1,
    "consent_missing"_L1,
    "consent_incomplete"_L1,
    "consent_not_established"_L1,
    "guardian_missing"_L1,
    "sector_prohibited"_L1,
    "processing_restricted"_L1,
    "sale_not_recorded"_L1,
    "refusal_not_offered"_L1,
    "not_collected_directly"_L1,
    "not_related_to_profession"_L1,
    "consent_other_channel"_L1,
    "outside_hours"_L1,
    "closed_day"_L1,
    "public_holiday"_L1,
    "charter_hours"_L1,
    "charter_day"_L1,
    "frequency_cap"_L1,
    "country_unknown"_L1,
    "recipient_unknown"_L1,
    "profession_unknown"_L1,
    "no_rule"_L1,
    "register_check_due"_L1,
    "presumed_interest_unknown"_L1,
    "no_contact_point"_L1,
    "contact_point_unusable"_L1,
    "proof_weak"_L1,
    "merged_card"_L1,
    "inform_first"_L1,
    "card_pending"_L1,
    "own_rule"_L1,
    "caution_hours"_L1,
    "caution_day"_L1,
};
static_assert(kVerdictReasonWords.size() == size_t(ReasonCode::CautionDay) + 1);

constexpr std::array kDutyWords{
    "join_notice"_L1,    "offer_refusal"_L1,  "identify_sender"_L1,  "stop_address"_L1,
    "analogous_only"_L1, "related_only"_L1,   "within_contract"_L1,  "within_request"_L1,
    "announce_call"_L1,  "show_number"_L1,    "stop_on_refusal"_L1,  "promote_nothing"_L1,
    "respect_hours"_L1,  "confirm_of_age"_L1, "no_open_tracking"_L1,
};
static_assert(kDutyWords.size() == size_t(Duty::NoOpenTracking) + 1);

constexpr std::array kActionWords{
    ""_L1,
    "ask_consent"_L1,
    "ask_guardian"_L1,
    "check_register"_L1,
    "complete_country"_L1,
    "complete_kind"_L1,
    "state_profession"_L1,
    "record_interest"_L1,
    "wait"_L1,
    "add_contact_point"_L1,
    "inform_person"_L1,
};

} // namespace

QStringList DutySet::names() const
{
    QStringList list;
    for (size_t i = 0; i < kDutyWords.size(); ++i) {
        if (contains(static_cast<Duty>(i)))
            list.append(kDutyWords[i]);
    }
    return list;
}

QString Reason::ruleId() const
{
    return rule ? rule->id : QString();
}

bool Verdict::has(ReasonCode code) const
{
    return std::any_of(reasons.begin(), reasons.end(),
                       [code](const Reason &reason) { return reason.code == code; });
}

QString verdictKindName(VerdictKind kind)
{
    return words::name(kVerdictWords, kind);
}

QString reasonCodeName(ReasonCode code)
{
    return words::name(kVerdictReasonWords, code);
}

std::optional<ReasonCode> reasonCodeFromName(QStringView name)
{
    return words::find<ReasonCode>(kVerdictReasonWords, name);
}

QString dutyName(Duty duty)
{
    return words::name(kDutyWords, duty);
}

std::optional<Duty> dutyFromName(QStringView name)
{
    return words::find<Duty>(kDutyWords, name);
}

QString verdictActionName(VerdictAction action)
{
    return words::name(kActionWords, action);
}

} // namespace entente
