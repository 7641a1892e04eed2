// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/massverdicts.h"

#include "core/consent/consentrecorder.h"
#include "core/consent/contactjudge.h"
#include "core/consent/standing.h"

namespace entente {

namespace {

// With a day of its own in each question nothing is gained by keeping them all.
constexpr size_t kQuestionsKept = 50'000;
constexpr qint64 kToldLongAgo = 1;

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
    const auto more = quint64(facts.locality.zones) ^ quint64(facts.locality.regions) << 32
                      ^ quint64(facts.noticeDay != 0) << 62 ^ quint64(facts.birthDay != 0) << 61
                      ^ quint64(facts.contactPointUsable) << 60
                      ^ quint64(facts.directCollection) << 58 ^ quint64(facts.informFirst) << 57
                      ^ quint64(facts.checksSince) << 16;
    constexpr quint64 kOdd = 0x9e3779b97f4a7c15; // 2^64 over the golden ratio
    quint64 hash = (bits ^ more * kOdd) * kOdd;
    return size_t(hash ^ hash >> 32);
}

PlainFacts MassVerdicts::plain(const Facts &facts) const
{
    PlainFacts plain = facts;
    const qint64 day = m_moment.latestDay(facts.locality.zones);
    // Without an act that bears upon the question, only whether somebody was told and is a child counts, not since when.
    if (plain.noticeDay != 0)
        plain.noticeDay = plain.noticeDay <= day ? kToldLongAgo : 0;
    if (plain.birthDay != 0)
        plain.birthDay = isMinor(plain, m_rules, day) ? day : 0;
    return plain;
}

const Verdict &MassVerdicts::answer(const Facts &facts)
{
    const auto bearing = bearingOf(facts, m_moment);
    // Whose own time counts asks what nobody else asks: kept, it would only crowd the others out of the processor's cache.
    if (bearing == ActsBearing::Here || !facts.callAttempts.empty() || !facts.appointments.empty()
        || !facts.sides.empty() || facts.listedAt != 0 || facts.callbackAt != 0) {
        m_fresh = decide(facts, m_rules, m_moment);
        return m_fresh;
    }
    const Question question{plain(facts), bearing == ActsBearing::Elsewhere};
    const auto known = m_alike.find(question);
    if (known != m_alike.end())
        return known->second;
    auto asked = facts;
    static_cast<PlainFacts &>(asked) = question.facts; // what is compared is what was judged
    m_fresh = decide(asked, m_rules, m_moment);
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
