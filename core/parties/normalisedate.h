// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QStringList>

namespace entente {

/// In which order a file writes day, month and year. ISO dates are read under every order.
enum class DateOrder { DayMonthYear, MonthDayYear, YearMonthDay };

/// Stable words: "dmy", "mdy", "ymd".
QString dateOrderName(DateOrder order);
std::optional<DateOrder> dateOrderFromName(QStringView name);

struct DateOrderGuess
{
    DateOrder order = DateOrder::DayMonthYear;
    bool certain = false;       ///< at least one sample can be read in this order only
    bool contradictory = false; ///< samples prove both orders
    int read = 0;               ///< samples that are dates under `order`
};

/// Never certain on "03/04/2026" alone: the person is asked.
DateOrderGuess guessDateOrder(const QStringList &samples);

/// Reads "17/11/2026", "17.11.26", "2026-11-17", "20261117", "2026-11-17T10:00", "17 novembre 2026", "Nov 17, 2026".
/// Two-digit years up to ten years after `today` belong to this century.
/// Invalid with reason date.empty, date.invalid or date.out_of_range.
Result<QDate> parseDate(QStringView typed, DateOrder order, QDate today);

/// Whether the text has the shape of a date, whatever the order.
bool looksLikeDate(QStringView text);

} // namespace entente
