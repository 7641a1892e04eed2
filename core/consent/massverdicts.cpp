// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/massverdicts.h"

#include "core/consent/consentrecorder.h"
#include "core/consent/standing.h"

#include <QHashFunctions>

namespace entente {

namespace {

// With a day of its own in each question nothing is gained by keeping them all.
constexpr size_t kQuestionsKept = 50'000;

Verdict verdictWithoutPoint(const RuleSet &rules, const Moment &moment)
{
    Facts facts;
    facts.hasContactPoint = false;
    return decide(facts, rules, moment);
}

} // namespace

MassVerdicts::MassVerdicts(const FactsFeeder &feeder, const RuleSet &rules, const Moment &moment,
                           const Purpose &purpose)
    : m_feeder(feeder)
    , m_rules(rules)
    , m_moment(moment)
    , m_purpose(purpose)
    , m_unreached(verdictWithoutPoint(rules, moment))
{}

size_t MassVerdicts::QuestionHash::operator()(const Question &question) const
{
    // What differs most; the rest is compared.
    const auto &facts = question.facts;
    const auto bits = quint64(facts.country) | quint64(facts.channel) << 16
                      | quint64(facts.recipient) << 20 | quint64(facts.relation) << 24
                      | quint64(facts.saleRecorded) << 28 | quint64(facts.refusalOffered) << 30
                      | quint64(facts.professionalRelation) << 32
                      | quint64(question.consentElsewhere) << 34;
    return qHashMulti(0, bits, facts.locality.zones, facts.noticeDay, facts.birthDay,
                      facts.callbackAt, facts.listedAt);
}

const Verdict &MassVerdicts::answer(const Facts &facts)
{
    const auto bearing = bearingOf(facts, m_moment);
    if (bearing == ActsBearing::Here || !facts.callAttempts.empty() || !facts.appointments.empty()
        || !facts.sides.empty()) {
        m_fresh = decide(facts, m_rules, m_moment);
        return m_fresh;
    }
    const Question question{facts, bearing == ActsBearing::Elsewhere};
    const auto known = m_alike.find(question);
    if (known != m_alike.end())
        return known->second;
    m_fresh = decide(facts, m_rules, m_moment);
    return m_alike.size() < kQuestionsKept ? m_alike.emplace(question, m_fresh).first->second
                                           : m_fresh;
}

void MassVerdicts::compare(Channel channel, const Verdict &verdict)
{
    const auto at = size_t(channel);
    if (m_best[at] && verdict.kind >= m_best[at]->kind)
        return;
    m_best[at] = &verdict;
    if (&verdict == &m_fresh) {
        m_own[at] = m_fresh;
        m_best[at] = &m_own[at];
    }
}

Result<void> MassVerdicts::judge(const RecipientFacts &recipient, ChannelSet channels)
{
    m_best.fill(nullptr);
    for (const auto &point : recipient.points) {
        std::optional<Facts> facts;
        for (const Channel channel : kAllChannels) {
            if (!channels.contains(channel) || !reaches(channel, point.kind))
                continue;
            if (!facts)
                facts = m_feeder.factsOfPoint(recipient, m_purpose, &point);
            if (auto turned = m_feeder.turnTo(channel, recipient, m_purpose, point, *facts);
                !turned)
                return turned;
            compare(channel, answer(*facts));
        }
    }
    for (auto &best : m_best) {
        if (!best)
            best = &m_unreached;
    }
    return {};
}

} // namespace entente
