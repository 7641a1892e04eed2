// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/factsfeeder.h"

#include <array>
#include <unordered_map>

namespace entente {

/// Verdicts of many people for one purpose, by the same decide() as a single one. Most people have no history that bears
/// upon a question, so that their questions are alike: those are decided once.
class MassVerdicts final
{
public:
    /// What is passed has to live on.
    MassVerdicts(const FactsFeeder &feeder, const RuleSet &rules, const Moment &moment,
                 const Purpose &purpose);
    MassVerdicts(const MassVerdicts &) = delete;
    MassVerdicts &operator=(const MassVerdicts &) = delete;

    /// Judges one recipient on these channels.
    Result<void> judge(const RecipientFacts &recipient, ChannelSet channels);
    /// The best among the contact points that the channel reaches; good until the next recipient.
    const Verdict &best(Channel channel) const { return *m_best[size_t(channel)]; }

private:
    struct Question
    {
        PlainFacts facts;
        bool consentElsewhere = false;
        bool operator==(const Question &) const = default;
    };
    struct QuestionHash
    {
        size_t operator()(const Question &question) const;
    };
    /// The same question for everybody whom nothing that counts sets apart.
    PlainFacts plain(const Facts &facts) const;
    const Verdict &answer(const Facts &facts);
    void compare(Channel channel, const Verdict &verdict);

    const FactsFeeder &m_feeder;
    const RuleSet &m_rules;
    const Moment &m_moment;
    const Purpose &m_purpose;
    std::unordered_map<Question, Verdict, QuestionHash> m_alike;
    Verdict m_fresh;
    const Verdict m_unreached;                      ///< there is no contact point
    std::array<Verdict, kAllChannels.size()> m_own; ///< of this recipient alone
    std::array<const Verdict *, kAllChannels.size()> m_best{};
};

} // namespace entente
