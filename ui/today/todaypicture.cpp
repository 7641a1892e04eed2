// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaypicture.h"

#include "core/services/services.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr qint64 kPeopleConsidered = 300;
constexpr qsizetype kMostCalls = 8;

/// The picture outlives the services that read it, and their rules.
Verdict withoutRules(Verdict verdict)
{
    for (auto &reason : verdict.reasons)
        reason.rule = nullptr;
    return verdict;
}

Result<void> readCalls(Services &services, const Session &session, TodayPicture &picture)
{
    const auto order = services.list().people(session, PeopleOrder::LastContact, true,
                                              kPeopleConsidered);
    if (!order)
        return Failure{order.error()};
    picture.somebody = !order->empty();
    const QList<PersonId> people(order->begin(), order->end());
    ContactQuestion question;
    question.channel = Channel::LiveCall;
    question.purpose = u"commercial"_s;
    const auto answers = services.contactability().ofPeople(session, people, question);
    if (!answers)
        return Failure{answers.error()};
    for (const auto &answer : *answers) {
        const auto &verdict = answer.best.verdict;
        if (verdict.kind == VerdictKind::NotNow) {
            ++picture.later;
            if (verdict.allowedFrom
                && (!picture.laterFrom.isValid() || *verdict.allowedFrom < picture.laterFrom))
                picture.laterFrom = *verdict.allowedFrom;
        } else if (!verdict.isAllowed()) {
            picture.closed += verdict.kind == VerdictKind::NotApplicable ? 0 : 1;
        } else if (picture.calls.size() == kMostCalls) {
            ++picture.moreCalls;
        } else if (const auto row = services.list().personRow(session, answer.person)) {
            picture.calls.append({*row, answer.best.contactValue, withoutRules(verdict)});
        }
    }
    return {};
}

Result<void> readWaiting(Services &services, const Session &session, TodayPicture &picture)
{
    if (session.may(Fn::ReviewCaptures)) {
        auto days = services.captureReview().waiting(session);
        if (!days)
            return Failure{days.error()};
        picture.reviews = *std::move(days);
    }
    if (!session.may(Fn::ViewInbox))
        return {};
    const auto cards = services.inbox().list(session);
    if (!cards)
        return Failure{cards.error()};
    auto &waiting = picture.cards;
    for (const auto &entry : *cards) {
        switch (entry.step) {
        case CardStep::Ask: ++waiting.ask; break;
        case CardStep::Remind: ++waiting.remind; break;
        case CardStep::Decide: ++waiting.decide; break;
        case CardStep::Delete: ++waiting.remove; break;
        case CardStep::None: break;
        }
    }
    return {};
}

} // namespace

Result<TodayPicture> readToday(Services &services, const Session &session, const QDateTime &nowUtc)
{
    TodayPicture picture;
    picture.at = nowUtc;
    if (auto read = readCalls(services, session, picture); !read)
        return Failure{read.error()};
    auto due = services.due().deadlines(session, nowUtc.toLocalTime().date());
    if (!due)
        return Failure{due.error()};
    picture.due = *std::move(due);
    if (auto read = readWaiting(services, session, picture); !read)
        return Failure{read.error()};
    return picture;
}

} // namespace entente
