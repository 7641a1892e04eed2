// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/moment.h"

#include <algorithm>

namespace entente {

Moment Moment::at(const QDateTime &instant)
{
    Moment moment;
    moment.m_ms = instant.toMSecsSinceEpoch();
    for (int zone = 0; zone < kZoneCount; ++zone) {
        const auto local = instant.toTimeZone(zoneAt(zone));
        moment.m_local[static_cast<size_t>(zone)] = {
            local.date().toJulianDay(), local.time().hour() * 60 + local.time().minute()};
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
