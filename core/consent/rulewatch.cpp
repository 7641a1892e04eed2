// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/rulewatch.h"

#include <algorithm>
#include <mutex>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kAnswersBetweenQuestions = 1024;

using Counts = std::array<ChannelOutlook, kAllChannels.size()>;
using Kinds = std::array<VerdictKind, kAllChannels.size()>;
using ByChannel = std::array<QList<VerdictChange>, kAllChannels.size()>;
using Takers = std::vector<ContactabilityService::TakeVerdict>;

VerdictChange changeTo(const PersonVerdict &answer, VerdictKind before)
{
    const auto &verdict = answer.verdict;
    const auto *reason = verdict.reasons.isEmpty() ? nullptr : &verdict.reasons.first();
    return {answer.person,
            {},
            answer.channel,
            before,
            verdict.kind,
            reason ? reasonCodeName(reason->code) : QString(),
            reason ? reason->legalRef : QString()};
}

} // namespace

Result<void> RuleWatch::ask(const Session &session, const QString &purpose, QDate day,
                            const GoOn &goOn, const Takers &takers) const
{
    ContactQuestion question;
    question.purpose = purpose;
    question.moment = Moment::on(day);
    std::mutex one;
    qint64 answers = 0;
    bool cancelled = false;
    Takers counted;
    for (const auto &take : takers)
        counted.push_back([&, &take = take, own = qint64(0)](const PersonVerdict &answer) mutable {
            take(answer);
            if (++own % kAnswersBetweenQuestions != 0)
                return true;
            const std::scoped_lock guard(one);
            answers += kAnswersBetweenQuestions;
            cancelled = cancelled || (goOn && !goOn(answers));
            return !cancelled;
        });
    if (auto asked = m_contactability.ofEveryone(session, question, counted); !asked)
        return asked;
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

Result<QList<ChannelOutlook>> RuleWatch::outlook(const Session &session, const QString &purpose,
                                                 QDate day, const GoOn &goOn) const
{
    std::vector<Counts> ranges(ContactabilityService::usefulRanges());
    Takers takers;
    for (auto &range : ranges)
        takers.push_back([&range](const PersonVerdict &answer) {
            auto &people = range[size_t(answer.channel)].people;
            ++people[static_cast<size_t>(answer.verdict.kind)];
            return true;
        });
    if (auto asked = ask(session, purpose, day, goOn, takers); !asked)
        return Failure{asked.error()};
    QList<ChannelOutlook> outlooks;
    for (const Channel channel : kAllChannels) {
        ChannelOutlook sum{channel, {}};
        for (const auto &range : ranges) {
            for (size_t kind = 0; kind < sum.people.size(); ++kind)
                sum.people[kind] += range[size_t(channel)].people[kind];
        }
        outlooks.append(sum);
    }
    return outlooks;
}

Result<QList<VerdictChange>> RuleWatch::changes(const Session &session, const QString &purpose,
                                                QDate day, const GoOn &goOn) const
{
    using Before = std::vector<std::pair<PersonId, Kinds>>;
    std::vector<Before> befores(ContactabilityService::usefulRanges());
    Takers remember;
    for (auto &before : befores)
        remember.push_back([&before](const PersonVerdict &answer) {
            if (before.empty() || before.back().first != answer.person)
                before.emplace_back(answer.person, Kinds{});
            before.back().second[size_t(answer.channel)] = answer.verdict.kind;
            return true;
        });
    if (auto asked = ask(session, purpose, day.addDays(-1), goOn, remember); !asked)
        return Failure{asked.error()};
    Before known;
    for (const auto &before : befores)
        known.insert(known.end(), before.begin(), before.end());

    // Somebody may have come or gone in between, so that the ranges are not the same.
    std::vector<ByChannel> ranges(befores.size());
    Takers compare;
    for (auto &range : ranges)
        compare.push_back([&range, &known, at = known.cbegin()](const auto &answer) mutable {
            if (at == known.cbegin())
                at = std::lower_bound(at, known.cend(), answer.person,
                                      [](const auto &one, PersonId id) { return one.first < id; });
            while (at != known.cend() && at->first < answer.person)
                ++at;
            if (at == known.cend() || at->first != answer.person)
                return true;
            const auto was = at->second[size_t(answer.channel)];
            if (was != answer.verdict.kind)
                range[size_t(answer.channel)].append(changeTo(answer, was));
            return true;
        });
    if (auto asked = ask(session, purpose, day, goOn, compare); !asked)
        return Failure{asked.error()};
    QList<VerdictChange> list;
    for (const Channel channel : kAllChannels) {
        for (const auto &range : ranges)
            list.append(range[size_t(channel)]);
    }
    return named(session, std::move(list));
}

} // namespace entente
