// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/contactabilityservice.h"

#include "core/audit/auditlog.h"
#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/consent/consentrepository.h"
#include "core/consent/massverdicts.h"
#include "core/db/connection.h"
#include "core/db/statement.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned kMostRanges =
    4; // the disk's speed and the memory of a connection each set an end

} // namespace

size_t ContactabilityService::usefulRanges()
{
    return std::clamp(std::thread::hardware_concurrency(), 1u, kMostRanges);
}

Result<void> ContactabilityService::judgeRange(const db::Reader &reader,
                                               const ContactQuestion &question, const Range &range,
                                               const TakeVerdict &take,
                                               std::vector<qint64> &damaged) const
{
    const auto purpose = consentrepository::purpose(reader, question.purpose);
    if (!purpose)
        return Failure{purpose.error()};
    const auto moment = momentOf(question); // one for each thread: it remembers opening hours
    const auto feeder = FactsFeeder::open(reader,
                                          {m.rules, m.suppression, moment, m.clock.nowUtc()});
    if (!feeder)
        return Failure{feeder.error()};
    const auto channels = question.channel ? ChannelSet(*question.channel) : ChannelSet::all();
    MassVerdicts verdicts(*feeder, m.rules, moment, *purpose);
    Result<void> outcome;
    const auto fed = feeder->feed(range.first, range.last, [&](const RecipientFacts &recipient) {
        outcome = verdicts.judge(recipient, channels);
        bool goOn = outcome.has_value();
        for (const Channel channel : kAllChannels) {
            if (goOn && channels.contains(channel))
                goOn = take({recipient.person, channel, verdicts.best(channel)});
        }
        return goOn;
    });
    damaged = feeder->damagedBlocks();
    return fed ? outcome : fed;
}

void ContactabilityService::tellDamaged(const Session &session,
                                        const std::vector<std::vector<qint64>> &ranges) const
{
    std::vector<qint64> blocks;
    for (const auto &range : ranges)
        blocks.insert(blocks.end(), range.begin(), range.end());
    if (blocks.empty())
        return;
    qCWarning(lcDb, "%zu blocks of facts could not be read; they are read from the tables",
              blocks.size());
    if (m.damaged)
        m.damaged(session, blocks);
}

Result<void> ContactabilityService::ofEveryone(const Session &session,
                                               const ContactQuestion &question,
                                               const TakeVerdict &take)
{
    return ofEveryone(session, question, std::vector{take});
}

Result<void> ContactabilityService::ofEveryone(const Session &session,
                                               const ContactQuestion &question,
                                               const std::vector<TakeVerdict> &takers)
{
    const auto permit = m.audit.admit(session, Fn::AskMayContact);
    if (!permit)
        return Failure{permit.error()};
    if (question.purpose.isEmpty())
        return Failure{ErrorCode::Invalid, u"everybody is asked about for one purpose"_s};
    const auto reader = m.connection.read(*permit);
    const auto last = lastPersonNumber(reader);
    if (!last)
        return Failure{last.error()};
    const auto count = qint64(takers.size());
    auto fixed = question;
    fixed.moment = momentOf(question); // the same for every range
    std::atomic_bool stopped = false;
    std::vector<Result<void>> outcomes(takers.size());
    std::vector<std::vector<qint64>> damaged(takers.size());
    const auto walk = [&](size_t at, const db::Reader &from) {
        const auto number = qint64(at);
        const Range range{PersonId(*last * number / count + 1),
                          number + 1 == count ? PersonId(std::numeric_limits<qint64>::max())
                                              : PersonId(*last * (number + 1) / count)};
        const auto passOn = [&](const PersonVerdict &answer) {
            if (stopped || !takers[at](answer))
                stopped = true;
            return !stopped;
        };
        outcomes[at] = judgeRange(from, fixed, range, passOn, damaged[at]);
        if (!outcomes[at])
            stopped = true;
    };
    std::vector<std::thread> others;
    for (size_t at = 1; at < takers.size() && m.connectAgain; ++at)
        others.emplace_back([&, at] {
            const auto connection = m.connectAgain();
            if (connection)
                walk(at, (*connection)->read(*permit));
            else
                outcomes[at] = Failure{connection.error()};
        });
    if (!takers.empty())
        walk(0, reader);
    for (auto &other : others)
        other.join();
    for (size_t at = 1; at < takers.size() && others.empty() && !stopped; ++at)
        walk(at, reader);
    tellDamaged(session, damaged);
    const auto failed = std::find_if(outcomes.begin(), outcomes.end(),
                                     [](const Result<void> &outcome) { return !outcome; });
    return failed == outcomes.end() ? Result<void>() : *failed;
}

Result<QStringList> ContactabilityService::uuidsOf(const Session &session,
                                                   const std::vector<PersonId> &people)
{
    const auto permit = m.audit.admit(session, Fn::AskMayContact);
    if (!permit)
        return Failure{permit.error()};
    const auto reader = m.connection.read(*permit);
    QStringList uuids;
    for (const auto person : people) {
        db::Statement card(reader, "consent/select_person_uuid");
        card.bind(":person_id", person);
        uuids.append(card.next() ? card.text("uuid") : QString());
        if (auto done = card.finish(); !done)
            return Failure{done.error()};
    }
    return uuids;
}

} // namespace entente
