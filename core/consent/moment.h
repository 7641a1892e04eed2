// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/locality.h"

#include <QDateTime>

#include <array>
#include <optional>
#include <vector>

namespace entente {

/// The instant or the day that a question is about. Made once for many questions: the local times of all zones are
/// worked out here, and answers about opening hours are remembered. One thread uses one Moment.
class Moment final
{
public:
    static Moment at(const QDateTime &instant);
    /// The whole day, wherever the recipient is; hours are not judged.
    static Moment on(QDate date);

    bool judgesHours() const { return m_judgesHours; }
    /// The instant, or the end of the day in the last zone to reach it.
    qint64 ms() const { return m_ms; }

    struct Local
    {
        qint64 day = 0; ///< Julian day
        int minute = 0; ///< of the day
    };
    const Local &local(int zone) const { return m_local[static_cast<size_t>(zone)]; }
    /// The latest day among the zones: a permission that ended in one of them has ended.
    qint64 latestDay(quint32 zones) const;

    /// True if something that happened then is in the past of this moment.
    bool sees(qint64 happenedMs, qint64 happenedDay) const
    {
        return m_judgesHours ? happenedMs <= m_ms : happenedDay <= m_local[0].day;
    }

private:
    friend class CallWindow;
    struct Opening
    {
        int window;
        Locality locality;
        qint64 from;
        qint64 answer;
    };

    bool m_judgesHours = true;
    qint64 m_ms = 0;
    std::array<Local, kZoneCount> m_local{};
    mutable std::vector<Opening> m_openings;
};

/// The first of the days on which this instant falls in the zones: a year that began earlier ends earlier.
qint64 earliestDay(const QDateTime &instant, quint32 zones);

} // namespace entente
