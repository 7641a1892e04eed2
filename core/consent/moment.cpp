// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/moment.h"

#include <algorithm>
#include <limits>

namespace entente {

namespace {

constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kWholeMinutesSinceMs = 315'532'800'000; // 1980

} // namespace

Moment Moment::at(const QDateTime &instant)
{
    // Asking thirty time zones takes longer than judging a person, and a list is asked row by row in the same minute.
    thread_local qint64 knownMinute = std::numeric_limits<qint64>::min();
    thread_local std::array<Local, kZoneCount> known{};
    Moment moment;
    moment.m_ms = instant.toMSecsSinceEpoch();
    const qint64 minute = moment.m_ms / kMinuteMs;
    if (minute == knownMinute) {
        moment.m_local = known;
        return moment;
    }
    for (int zone = 0; zone < kZoneCount; ++zone) {
        const auto local = instant.toTimeZone(zoneAt(zone));
        moment.m_local[static_cast<size_t>(zone)] = {
            local.date().toJulianDay(), local.time().hour() * 60 + local.time().minute()};
    }
    // Earlier offsets had seconds, so that a minute there is not one here.
    if (moment.m_ms > kWholeMinutesSinceMs) {
        knownMinute = minute;
        known = moment.m_local;
    }
    return moment;
}

Moment Moment::on(QDate date)
{
    Moment moment;
    moment.m_judgesHours = false;
    moment.m_ms = QDateTime(date.addDays(1), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch()
                  - 1; // UTC-12 ends last
    moment.m_local.fill({date.toJulianDay(), 0});
    return moment;
}

qint64 Moment::latestDay(quint32 zones) const
{
    if (!m_judgesHours || zones == 0)
        return m_local[kParisZone].day;
    qint64 latest = std::numeric_limits<qint64>::min();
    for (quint32 rest = zones; rest != 0; rest &= rest - 1)
        latest = std::max(latest, m_local[static_cast<size_t>(qCountTrailingZeroBits(rest))].day);
    return latest;
}

qint64 earliestDay(const QDateTime &instant, quint32 zones)
{
    qint64 earliest = std::numeric_limits<qint64>::max();
    for (quint32 rest = zones ? zones : 1u; rest != 0; rest &= rest - 1) {
        const auto &zone = zoneAt(static_cast<int>(qCountTrailingZeroBits(rest)));
        earliest = std::min(earliest, instant.toTimeZone(zone).date().toJulianDay());
    }
    return earliest;
}

} // namespace entente
