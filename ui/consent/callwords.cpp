// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/callwords.h"

#include "core/wording/wording.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace entente::callwords {

namespace {

class CallGuard
{
    Q_DECLARE_TR_FUNCTIONS(CallGuard)
};

QString clockText(const Words &words, QTime time)
{
    return words.locale().toString(time, QLocale::ShortFormat);
}

QString placesText(const CallBrief &brief, const Words &words)
{
    QStringList places;
    for (const auto &place : brief.places) {
        auto town = place.zone.section(u'/', -1);
        town.replace(u'_', u' ');
        const auto day = words.locale().dayName(place.day.dayOfWeek());
        places.append(CallGuard::tr("%1 %2 in %3", "weekday, time, town of the time zone")
                          .arg(day, clockText(words, place.time), town));
    }
    if (places.size() > 3)
        places = places.first(3) << CallGuard::tr("other zones");
    auto text = words.list(places);
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// By the person's clock, as the hours before it; by ours where they live in several zones.
QString openingText(const CallBrief &brief, const Words &words)
{
    const auto &at = *brief.hours.opensAt;
    if (brief.places.size() != 1)
        return words.timeWithZone(at);
    const QTimeZone zone(brief.places.first().zone.toLatin1());
    const bool isOurs = zone.offsetFromUtc(at) == QTimeZone::systemTimeZone().offsetFromUtc(at);
    return isOurs ? words.time(at) : words.timeWithZone(at, zone);
}

QString daysText(const QList<int> &days, const Words &words)
{
    const auto name = [&words](int day) { return words.locale().dayName(day); };
    if (days.isEmpty() || days.size() == 7)
        return CallGuard::tr("every day");
    if (days.last() - days.first() == days.size() - 1)
        return CallGuard::tr("%1 to %2", "weekdays").arg(name(days.first()), name(days.last()));
    QStringList names;
    for (const int day : days)
        names.append(name(day));
    return words.list(names);
}

} // namespace

QString hours(const CallBrief &brief)
{
    const Words words;
    const auto &hours = brief.hours;
    QStringList sentences{
        CallGuard::tr("%1.", "local time of the person").arg(placesText(brief, words))};
    if (hours.spans.isEmpty()) {
        sentences.append(CallGuard::tr("The law sets no hours for this call."));
        return sentences.join(u' ');
    }
    QStringList spans;
    for (const auto &[from, to] : hours.spans)
        spans.append(
            CallGuard::tr("%1–%2", "from, to").arg(clockText(words, from), clockText(words, to)));
    if (brief.hours.isHoliday && hours.closedOnHolidays)
        sentences.append(CallGuard::tr("Today is a public holiday."));
    sentences.append(CallGuard::tr("Open %1, %2.", "weekdays, hours")
                         .arg(daysText(hours.weekdays, words), words.list(spans)));
    if (!hours.isLaw)
        sentences.append(CallGuard::tr("No law asks for these hours: they are kept by caution."));
    if (!hours.isOpen && hours.opensAt)
        sentences.append(CallGuard::tr("Closed until %1.").arg(openingText(brief, words)));
    return sentences.join(u' ');
}

QString attempts(const CallFrequency &frequency)
{
    const Words words;
    const int done = int(frequency.attempts.size());
    auto text =
        frequency.max > 0
            ? CallGuard::tr("%1 of %2 in %n days", nullptr, frequency.days)
                  .arg(done)
                  .arg(frequency.max)
            : CallGuard::tr("%1 in %n days, no limit by law", nullptr, frequency.days).arg(done);
    if (!frequency.attempts.isEmpty()) {
        const auto &last = frequency.attempts.last();
        text = CallGuard::tr("%1; the last on %2", "count, date").arg(text, words.time(last.at));
        if (!last.outcome.isEmpty())
            text = CallGuard::tr("%1: %2", "last call, how it ended")
                       .arg(text, words.word(QString(u"call.outcome."_s + last.outcome)));
    }
    if (frequency.freeOn.isValid())
        return CallGuard::tr("%1. Free again on %2.").arg(text, words.date(frequency.freeOn));
    return CallGuard::tr("%1.", "ends the sentence").arg(text);
}

QString agreed(const CallBrief &brief)
{
    const Words words;
    QStringList sentences;
    for (const auto &at : brief.appointments)
        sentences.append(CallGuard::tr("The person agreed to a call on %1.").arg(words.time(at)));
    if (brief.asked)
        sentences.append(CallGuard::tr("The person asked on %1 to be called back.")
                             .arg(words.time(*brief.asked)));
    return sentences.join(u' ');
}

} // namespace entente::callwords
