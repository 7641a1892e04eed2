// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace entente::test {

/// A clock that stands still until told otherwise.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime now = QDateTime({2026, 11, 24}, {13, 20}, Qt::UTC))
        : m_now(std::move(now))
    {}

    QDateTime nowUtc() const override { return m_now; }
    void set(const QDateTime &now) { m_now = now.toUTC(); }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now;
};

inline QDateTime utc(int year, int month, int day, int hour = 0, int minute = 0)
{
    return QDateTime({year, month, day}, {hour, minute}, Qt::UTC);
}

} // namespace entente::test
