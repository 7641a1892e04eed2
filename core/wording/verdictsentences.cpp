// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/verdictsentences.h"

#include "core/consent/ruleset.h"

namespace entente::verdictsentences {

using namespace Qt::StringLiterals;

namespace {

/// The text of a kind about this reason's register; empty where there is none.
QString aboutRegister(const Words &words, const Reason &reason, QStringView part)
{
    const QString key = u"verdict.text."_s + part + reasonCodeName(reason.code);
    return reason.list && words.knows(key) ? words.word(key).arg(reason.list->name) : QString();
}

} // namespace

QString headline(const Words &words, const Reason &reason)
{
    const auto named = aboutRegister(words, reason, u"headline_");
    return named.isEmpty() ? words.verdictHeadline(reasonCodeName(reason.code)) : named;
}

QString fact(const Words &words, const Reason &reason)
{
    const auto named = aboutRegister(words, reason, u"fact_");
    return named.isEmpty() ? words.reasonFact(reasonCodeName(reason.code)) : named;
}

QString remedy(const Words &words, const Verdict &verdict, Channel channel)
{
    if (verdict.action == VerdictAction::None)
        return {};
    const auto *list = verdict.reasons.isEmpty() ? nullptr : verdict.reasons.first().list;
    if (verdict.action == VerdictAction::CheckRegister && list)
        return words.word(u"verdict.text.consult_register")
            .arg(list->name, list->code, channelName(channel));
    return words.actionText(verdictActionName(verdict.action));
}

} // namespace entente::verdictsentences
