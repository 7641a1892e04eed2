// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/tradeshow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente {

QString ShowQuestion::key() const
{
    return purpose + u'.' + channelName(channel);
}

std::optional<ShowQuestion> showQuestionFrom(const QString &typed)
{
    const auto cut = qMax(typed.lastIndexOf(u':'), typed.lastIndexOf(u'.'));
    const auto channel = channelFromName(QStringView(typed).mid(cut + 1));
    if (cut <= 0 || !channel)
        return std::nullopt;
    return ShowQuestion{typed.left(cut), *channel};
}

QString TradeShow::provenance() const
{
    return place.isEmpty() ? name : QString(name + u", "_s + place);
}

QStringList TradeShow::missing() const
{
    QStringList codes;
    for (const auto &language : languages) {
        for (const auto level : {NoticeLevel::Short, NoticeLevel::Full}) {
            if (!notice(level, language))
                codes.append(u"notice.%1.%2"_s.arg(noticeLevelCode(level), language));
        }
        for (const auto &question : questions) {
            if (!wording(question, language))
                codes.append(u"wording.%1.%2"_s.arg(question.key(), language));
        }
    }
    return codes;
}

const ShowNotice *TradeShow::notice(NoticeLevel level, QStringView language) const
{
    const auto found = std::ranges::find_if(notices, [&](const ShowNotice &one) {
        return one.level == level && one.language == language;
    });
    return found == notices.end() ? nullptr : &*found;
}

const ShowWording *TradeShow::wording(const ShowQuestion &question, QStringView language) const
{
    const auto found = std::ranges::find_if(wordings, [&](const ShowWording &one) {
        return one.question == question && one.language == language;
    });
    return found == wordings.end() ? nullptr : &*found;
}

TradeShowDraft TradeShow::draft() const
{
    return {name, place, country, startsOn, endsOn, languages, noticeUrl, questions, staff};
}

} // namespace entente
