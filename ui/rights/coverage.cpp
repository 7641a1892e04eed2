// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/coverage.h"

#include "core/services/services.h"
#include "ui/consent/verdictwords.h"

#include <algorithm>
#include <numeric>

namespace entente {

namespace {

constexpr int kSoonDays = 30;

} // namespace

qint64 ChannelCoverage::total() const
{
    return std::accumulate(people.begin(), people.end(), qint64(0));
}

Result<Coverage> readCoverage(Services &services, const Session &session, const QString &purpose,
                              const QDate &today)
{
    Coverage coverage;
    for (const auto channel : {Channel::Email, Channel::LiveCall, Channel::Sms, Channel::Post}) {
        ChannelCoverage counted;
        counted.channel = channel;
        coverage.channels.append(counted);
    }
    ContactQuestion question;
    question.purpose = purpose;
    const auto asked = services.contactability().ofEveryone(
        session, question, [&](const PersonVerdict &answer) {
            const auto counted = std::find_if(
                coverage.channels.begin(), coverage.channels.end(),
                [&](const ChannelCoverage &each) { return each.channel == answer.channel; });
            if (counted == coverage.channels.end())
                return true;
            const auto &verdict = answer.verdict;
            ++counted->people[static_cast<size_t>(verdictLook(verdict))];
            if (verdict.isAllowed() && verdict.expiresOn.isValid()
                && today.daysTo(verdict.expiresOn) <= kSoonDays)
                ++counted->endingSoon;
            return true;
        });
    if (!asked)
        return Failure{asked.error()};
    return coverage;
}

} // namespace entente
