// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/moment.h"
#include "core/consent/ruleset.h"

namespace entente {

/// Is a window open, and when does it open next. All zones of the recipient must be open.
class CallWindow final
{
public:
    CallWindow(const RuleSet &rules, int index, const Locality &locality);

    enum class Closed : quint8 { No, Hours, Day, Holiday };

    Closed at(const Moment &moment) const;
    /// The first instant from `fromMs` on at which every zone is open (UTC milliseconds); 0 if there is none within two months.
    qint64 nextOpening(const Moment &moment, qint64 fromMs) const;

private:
    Closed closed(qint64 day, int minute) const;
    qint64 search(qint64 fromMs) const;

    const TimeWindow &m_window;
    const int m_index;
    const Locality m_locality;
    const quint32 m_zones;
};

} // namespace entente
