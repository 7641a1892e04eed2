// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/rulewatch.h"

namespace entente {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kAnswersBetweenQuestions = 1024;

} // namespace

Result<void> RuleWatch::ask(const Session &session, const QString &purpose, Channel channel,
                            QDate day, const GoOn &goOn,
                            const std::function<void(const PersonAnswer &)> &take) const
{
    ContactQuestion question;
    question.channel = channel;
    question.purpose = purpose;
    question.moment = Moment::on(day);
    qint64 answers = 0;
    bool cancelled = false;
    const auto asked = m_contactability.ofEveryone(session, question, [&](const auto &answer) {
        take(answer);
        cancelled = ++answers % kAnswersBetweenQuestions == 0 && goOn && !goOn(answers);
        return !cancelled;
    });
    if (!asked)
        return asked;
    if (cancelled)
        return Failure{ErrorCode::Cancelled, u"the question was cancelled"_s};
    return {};
}

Result<QList<ChannelOutlook>> RuleWatch::outlook(const Session &session, const QString &purpose,
                                                 QDate day, const GoOn &goOn) const
{
    QList<ChannelOutlook> outlooks;
    for (const Channel channel : kAllChannels) {
        ChannelOutlook outlook{channel, {}};
        const auto asked = ask(session, purpose, channel, day, goOn,
                               [&](const PersonAnswer &answer) {
                                   ++outlook.people[static_cast<size_t>(answer.best.verdict.kind)];
                               });
        if (!asked)
            return Failure{asked.error()};
        outlooks.append(outlook);
    }
    return outlooks;
}

Result<QList<VerdictChange>> RuleWatch::changes(const Session &session, const QString &purpose,
                                                QDate day, const GoOn &goOn) const
{
    QList<VerdictChange> list;
    for (const Channel channel : kAllChannels) {
        std::vector<std::pair<PersonId, VerdictKind>> before;
        const auto asked = ask(session, purpose, channel, day.addDays(-1), goOn,
                               [&](const PersonAnswer &answer) {
                                   before.emplace_back(answer.person, answer.best.verdict.kind);
                               });
        if (!asked)
            return Failure{asked.error()};
        // Both walks go by the person's number, so one look back is enough even if somebody came or went in between.
        size_t at = 0;
        const auto compared = ask(
            session, purpose, channel, day, goOn, [&](const PersonAnswer &answer) {
                while (at < before.size() && before[at].first < answer.person)
                    ++at;
                if (at == before.size() || before[at].first != answer.person)
                    return;
                const auto &verdict = answer.best.verdict;
                if (before[at].second == verdict.kind)
                    return;
                const auto *reason = verdict.reasons.isEmpty() ? nullptr : &verdict.reasons.first();
                list.append({answer.personUuid, channel, before[at].second, verdict.kind,
                             reason ? reasonCodeName(reason->code) : QString(),
                             reason ? reason->legalRef : QString()});
            });
        if (!compared)
            return Failure{compared.error()};
    }
    return list;
}

} // namespace entente
