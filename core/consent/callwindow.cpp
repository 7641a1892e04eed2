// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/callwindow.h"

#include <algorithm>

namespace entente {

CallWindow::CallWindow(const RuleSet &rules, int index, const Locality &locality)
    : m_window(rules.window(index))
    , m_index(index)
    , m_locality(locality)
    , m_zones(locality.zones ? locality.zones : 1u << kParisZone)
{}

CallWindow::Closed CallWindow::closed(qint64 day, int minute) const
{
    const auto date = QDate::fromJulianDay(day);
    if (m_window.closedOnHolidays && isPublicHoliday(date, m_locality.regions))
        return Closed::Holiday;
    if (!((m_window.weekdays >> (date.dayOfWeek() - 1)) & 1u))
        return Closed::Day;
    for (const auto &[start, end] : m_window.hours) {
        if (minute >= start && minute < end)
            return Closed::No;
    }
    return Closed::Hours;
}

CallWindow::Closed CallWindow::at(const Moment &moment) const
{
    auto worst = Closed::No;
    for (quint32 rest = m_zones; rest != 0; rest &= rest - 1) {
        const auto &local = moment.local(static_cast<int>(qCountTrailingZeroBits(rest)));
        worst = std::max(worst, closed(local.day, local.minute));
    }
    return worst;
}

qint64 CallWindow::nextOpening(const Moment &moment, qint64 fromMs) const
{
    for (const auto &known : moment.m_openings) {
        if (known.window == m_index && known.from == fromMs && known.locality == m_locality)
            return known.answer;
    }
    const qint64 answer = search(fromMs);
    if (moment.m_openings.size() < 64)
        moment.m_openings.push_back({m_index, m_locality, fromMs, answer});
    return answer;
}

qint64 CallWindow::search(qint64 fromMs) const
{
    const auto from = QDateTime::fromMSecsSinceEpoch(fromMs, Qt::UTC);
    const auto allOpen = [this](const QDateTime &instant) {
        for (quint32 rest = m_zones; rest != 0; rest &= rest - 1) {
            const auto local = instant.toTimeZone(
                zoneAt(static_cast<int>(qCountTrailingZeroBits(rest))));
            if (closed(local.date().toJulianDay(), local.time().hour() * 60 + local.time().minute())
                != Closed::No)
                return false;
        }
        return true;
    };
    if (allOpen(from))
        return fromMs;

    // Where all zones are open at once, the span begins with the opening of one of them.
    const auto today = from.date();
    for (int step = -1; step < 62; ++step) {
        qint64 best = 0;
        for (quint32 rest = m_zones; rest != 0; rest &= rest - 1) {
            const auto &zone = zoneAt(static_cast<int>(qCountTrailingZeroBits(rest)));
            for (const auto &[start, end] : m_window.hours) {
                const QDateTime opening(today.addDays(step), QTime(start / 60, start % 60), zone);
                const qint64 ms = opening.toMSecsSinceEpoch();
                if (ms >= fromMs && (best == 0 || ms < best) && allOpen(opening.toUTC()))
                    best = ms;
            }
        }
        if (best != 0)
            return best;
    }
    return 0;
}

} // namespace entente
