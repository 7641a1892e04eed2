// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/outlooksegments.h"

#include "core/wording/wording.h"
#include "ui/consent/verdictwords.h"
#include "ui/rights/privacypage.h"

#include <algorithm>

namespace entente {

namespace {

ColorRole chartRole(Reach reach)
{
    switch (reach) {
    case Reach::Allowed: return ColorRole::ChartOk;
    case Reach::NotNow: return ColorRole::ChartWait;
    case Reach::Refused: return ColorRole::ChartNo;
    case Reach::ToAsk:
    case Reach::ToCheck: return ColorRole::ChartAsk;
    case Reach::NotApplicable: break;
    }
    return ColorRole::ChartNa;
}

} // namespace

int chartPlace(Channel channel)
{
    constexpr std::array kPlaces{Channel::Email, Channel::LiveCall,      Channel::Sms,
                                 Channel::Post,  Channel::AutomatedCall, Channel::Fax};
    static_assert(kPlaces.size() == kAllChannels.size());
    return int(std::find(kPlaces.begin(), kPlaces.end(), channel) - kPlaces.begin());
}

void sortForCharts(QList<ChannelOutlook> &outlook)
{
    std::sort(outlook.begin(), outlook.end(), [](const auto &a, const auto &b) {
        return chartPlace(a.channel) < chartPlace(b.channel);
    });
}

QList<ProportionSegment> outlookSegments(const ChannelOutlook &outlook)
{
    const Words words;
    QList<ProportionSegment> segments;
    for (const auto reach : kAllReaches) {
        const auto word = verdictWord(reach);
        segments.append(
            {word, outlook.of(reach), chartRole(reach), chipLook(verdictLook(reach)).icon,
             PrivacyPage::tr("%1, %2: %3 people", "channel, verdict, number")
                 .arg(channelLabel(outlook.channel), word, words.number(outlook.of(reach)))});
    }
    return segments;
}

void addToLegend(QList<ProportionSegment> &legend, const QList<ProportionSegment> &segments)
{
    for (qsizetype i = 0; i < segments.size(); ++i) {
        if (legend.size() <= i)
            legend.append(segments[i]);
        else
            legend[i].value += segments[i].value;
    }
}

void dropEmpty(QList<ProportionSegment> &legend)
{
    legend.removeIf([](const ProportionSegment &segment) { return segment.value == 0; });
}

} // namespace entente
