// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/rulewatch.h"

#include <algorithm>
#include <mutex>
#include <numeric>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kAnswersBetweenQuestions = 1024;
constexpr int kSoonDays = 30;

using Counts = std::array<ChannelOutlook, kAllChannels.size()>;
using Reaches = std::array<Reach, kAllChannels.size()>;
using Before = std::vector<std::pair<PersonId, Reaches>>;
using ByChannel = std::array<QList<VerdictChange>, kAllChannels.size()>;
using Takers = std::vector<ContactabilityService::TakeVerdict>;

VerdictChange changeTo(const PersonVerdict &answer, Reach before)
{
    const auto &verdict = answer.verdict;
    const auto *reason = verdict.reasons.isEmpty() ? nullptr : &verdict.reasons.first();
    VerdictChange change;
    change.person = answer.person;
    change.channel = answer.channel;
    change.before = kindOf(before);
    change.after = verdict.kind;
    change.reachBefore = before;
    change.reachAfter = reachOf(verdict);
    change.reason = reason ? reasonCodeName(reason->code) : QString();
    change.legalRef = reason ? reason->legalRef : QString();
    return change;
}

QList<ChannelOutlook> sumOf(const std::vector<Counts> &ranges)
{
    QList<ChannelOutlook> sums;
    for (const Channel channel : kAllChannels) {
        ChannelOutlook sum;
        sum.channel = channel;
        for (const auto &range : ranges)
            sum.add(range[size_t(channel)]);
        sums.append(sum);
    }
    return sums;
}

/// Everybody's answers of the day before, in the order of the people.
Before joined(const std::vector<Before> &ranges)
{
    Before all;
    for (const auto &range : ranges)
        all.insert(all.end(), range.begin(), range.end());
    return all;
}

/// Compares the answers of one range with those of the day before; somebody may have come or gone in between, so that the
/// ranges are not the same.
class ChangeFinder final
{
public:
    explicit ChangeFinder(const Before &known) : m_known(known), m_at(known.cbegin()) {}

    void take(const PersonVerdict &answer, ByChannel &into)
    {
        if (m_at == m_known.cbegin())
            m_at = std::lower_bound(m_at, m_known.cend(), answer.person,
                                    [](const auto &one, PersonId id) { return one.first < id; });
        while (m_at != m_known.cend() && m_at->first < answer.person)
            ++m_at;
        if (m_at == m_known.cend() || m_at->first != answer.person)
            return;
        const auto was = m_at->second[size_t(answer.channel)];
        if (kindOf(was) != answer.verdict.kind)
            into[size_t(answer.channel)].append(changeTo(answer, was));
    }

private:
    const Before &m_known;
    Before::const_iterator m_at;
};

} // namespace

Reach reachOf(const Verdict &verdict)
{
    switch (verdict.kind) {
    case VerdictKind::Allowed: return Reach::Allowed;
    case VerdictKind::NotNow: return Reach::NotNow;
    case VerdictKind::Ask: return Reach::ToCheck;
    case VerdictKind::Refused:
        return verdict.action == VerdictAction::AskConsent ? Reach::ToAsk : Reach::Refused;
    case VerdictKind::NotApplicable: break;
    }
    return Reach::NotApplicable;
}

VerdictKind kindOf(Reach reach)
{
    switch (reach) {
    case Reach::Allowed: return VerdictKind::Allowed;
    case Reach::NotNow: return VerdictKind::NotNow;
    case Reach::Refused:
    case Reach::ToAsk: return VerdictKind::Refused;
    case Reach::ToCheck: return VerdictKind::Ask;
    case Reach::NotApplicable: break;
    }
    return VerdictKind::NotApplicable;
}

void ChannelOutlook::count(const Verdict &verdict, QDate day)
{
    ++people[static_cast<size_t>(reachOf(verdict))];
    if (verdict.isAllowed() && verdict.expiresOn.isValid()
        && day.daysTo(verdict.expiresOn) <= kSoonDays)
        ++endingSoon;
}

void ChannelOutlook::add(const ChannelOutlook &other)
{
    for (size_t i = 0; i < people.size(); ++i)
        people[i] += other.people[i];
    endingSoon += other.endingSoon;
}

qint64 ChannelOutlook::of(VerdictKind kind) const
{
    qint64 sum = 0;
    for (const Reach reach : kAllReaches)
        sum += kindOf(reach) == kind ? of(reach) : 0;
    return sum;
}

qint64 ChannelOutlook::total() const
{
    return std::accumulate(people.begin(), people.end(), qint64(0));
}

Result<void> RuleWatch::ask(const Session &session, const Asked &asked, const GoOn &goOn,
                            const Takers &takers) const
{
    ContactQuestion question;
    question.purpose = asked.purpose;
    question.moment = Moment::on(asked.day);
    std::mutex one;
    qint64 answers = 0;
    bool cancelled = false;
    Takers watched;
    for (const auto &take : takers)
        watched.push_back([&, &take = take, own = qint64(0)](const PersonVerdict &answer) mutable {
            take(answer);
            if (++own % kAnswersBetweenQuestions != 0)
                return true;
            const std::scoped_lock guard(one);
            answers += kAnswersBetweenQuestions;
            cancelled = cancelled || (goOn && !goOn(answers));
            return !cancelled;
        });
    if (auto done = m_contactability.ofEveryone(session, question, watched); !done)
        return done;
    if (cancelled)
        return Failure{ErrorCode::Cancelled, u"the question was cancelled"_s};
    return {};
}

Result<QList<VerdictChange>> RuleWatch::named(const Session &session,
                                              QList<VerdictChange> list) const
{
    std::vector<PersonId> people;
    for (const auto &change : std::as_const(list))
        people.push_back(change.person);
    auto uuids = m_contactability.uuidsOf(session, people);
    if (!uuids)
        return Failure{uuids.error()};
    for (qsizetype i = 0; i < list.size(); ++i)
        list[i].personUuid = std::move((*uuids)[i]);
    list.removeIf([](const VerdictChange &change) { return change.personUuid.isEmpty(); });
    return list;
}

Result<QList<ChannelOutlook>> RuleWatch::counted(const Session &session, const Asked &asked,
                                                 const GoOn &goOn) const
{
    std::vector<Counts> ranges(ContactabilityService::usefulRanges());
    Takers takers;
    for (auto &range : ranges)
        takers.push_back([&range, day = asked.day](const PersonVerdict &answer) {
            range[size_t(answer.channel)].count(answer.verdict, day);
            return true;
        });
    if (auto done = ask(session, asked, goOn, takers); !done)
        return Failure{done.error()};
    return sumOf(ranges);
}

Result<QList<ChannelOutlook>> RuleWatch::outlook(const Session &session, const QString &purpose,
                                                 QDate day, const GoOn &goOn) const
{
    return counted(session, {purpose, day}, goOn);
}

Result<DaySimulation> RuleWatch::simulate(const Session &session, const QString &purpose, QDate day,
                                          const GoOn &goOn) const
{
    std::vector<Before> befores(ContactabilityService::usefulRanges());
    Takers remember;
    for (auto &before : befores)
        remember.push_back([&before](const PersonVerdict &answer) {
            if (before.empty() || before.back().first != answer.person)
                before.emplace_back(answer.person, Reaches{});
            before.back().second[size_t(answer.channel)] = reachOf(answer.verdict);
            return true;
        });
    if (auto done = ask(session, {purpose, day.addDays(-1)}, goOn, remember); !done)
        return Failure{done.error()};
    const auto known = joined(befores);

    std::vector<Counts> counts(befores.size());
    std::vector<ByChannel> changes(befores.size());
    Takers compare;
    for (size_t at = 0; at < befores.size(); ++at)
        compare.push_back([&counts = counts[at], &changes = changes[at], day,
                           finder = ChangeFinder(known)](const PersonVerdict &answer) mutable {
            counts[size_t(answer.channel)].count(answer.verdict, day);
            finder.take(answer, changes);
            return true;
        });
    if (auto done = ask(session, {purpose, day}, goOn, compare); !done)
        return Failure{done.error()};
    QList<VerdictChange> list;
    for (const Channel channel : kAllChannels) {
        for (const auto &range : changes)
            list.append(range[size_t(channel)]);
    }
    auto all = named(session, std::move(list));
    if (!all)
        return Failure{all.error()};
    return DaySimulation{sumOf(counts), *std::move(all)};
}

Result<QList<VerdictChange>> RuleWatch::changes(const Session &session, const QString &purpose,
                                                QDate day, const GoOn &goOn) const
{
    auto simulated = simulate(session, purpose, day, goOn);
    if (!simulated)
        return Failure{simulated.error()};
    return std::move(simulated->changes);
}

} // namespace entente
