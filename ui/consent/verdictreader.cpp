// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/verdictreader.h"

#include "core/services/services.h"
#include "ui/support/workspace.h"

#include <array>

namespace entente {

namespace {

// What a salesperson uses most comes first; the rare ones close the row.
constexpr std::array kShownChannels{Channel::Email, Channel::LiveCall,      Channel::Post,
                                    Channel::Sms,   Channel::AutomatedCall, Channel::Fax};

/// Of several addresses the one that may be used is the one to use.
int verdictRank(const Verdict &verdict)
{
    switch (verdict.kind) {
    case VerdictKind::Allowed: return 0;
    case VerdictKind::NotNow: return 1;
    case VerdictKind::Ask: return 2;
    case VerdictKind::Refused: return 3;
    case VerdictKind::NotApplicable: return 4;
    }
    return 5;
}

} // namespace

const Verdict &VerdictSummary::of(Channel channel) const
{
    static const Verdict kNothing{VerdictKind::NotApplicable, {}, {}, {}, {}, {}};
    const auto *found = entry(channel);
    return found ? found->verdict : kNothing;
}

const ChannelVerdict *VerdictSummary::entry(Channel channel) const
{
    for (const auto &each : channels) {
        if (each.channel == channel)
            return &each;
    }
    return nullptr;
}

VerdictSummary VerdictReader::summary(PersonId person) const
{
    ContactQuestion question;
    question.purpose = m_purpose;
    const auto answers = m_workspace.reading().contactability().ofPerson(m_workspace.session(),
                                                                         person, question);
    if (!answers)
        return {};
    VerdictSummary summary;
    for (const Channel channel : kShownChannels) {
        const ContactAnswer *best = nullptr;
        for (const auto &answer : *answers) {
            if (answer.channel == channel
                && (!best || verdictRank(answer.verdict) < verdictRank(best->verdict)))
                best = &answer;
        }
        if (best)
            summary.channels.append({channel, best->contactValue, best->verdict});
    }
    return summary;
}

} // namespace entente
