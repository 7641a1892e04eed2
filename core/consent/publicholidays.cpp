// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/publicholidays.h"

#include <array>

namespace entente {

namespace {

struct FixedHoliday
{
    HolidayRegion region;
    int month;
    int day;
};

constexpr std::array kFixedHolidays{
    FixedHoliday{HolidayRegion::France, 1, 1},
    FixedHoliday{HolidayRegion::France, 5, 1},
    FixedHoliday{HolidayRegion::France, 5, 8},
    FixedHoliday{HolidayRegion::France, 7, 14},
    FixedHoliday{HolidayRegion::France, 8, 15},
    FixedHoliday{HolidayRegion::France, 11, 1},
    FixedHoliday{HolidayRegion::France, 11, 11},
    FixedHoliday{HolidayRegion::France, 12, 25},
    FixedHoliday{HolidayRegion::AlsaceMoselle, 12, 26},
    FixedHoliday{HolidayRegion::Guadeloupe, 5, 27},
    FixedHoliday{HolidayRegion::Martinique, 5, 22},
    FixedHoliday{HolidayRegion::Guyane, 6, 10},
    FixedHoliday{HolidayRegion::Reunion, 12, 20},
    FixedHoliday{HolidayRegion::Mayotte, 4, 27},
    FixedHoliday{HolidayRegion::SaintBarthelemy, 10, 9},
    FixedHoliday{HolidayRegion::SaintMartin, 5, 28},
    FixedHoliday{HolidayRegion::Wallis, 4, 28},
    FixedHoliday{HolidayRegion::Wallis, 7, 29},
    FixedHoliday{HolidayRegion::Polynesia, 3, 5},
    FixedHoliday{HolidayRegion::Polynesia, 6, 29},
    FixedHoliday{HolidayRegion::Polynesia, 11, 20},
    FixedHoliday{HolidayRegion::NewCaledonia, 9, 24},
};

} // namespace

QDate easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int g = (8 * b + 13) / 25;
    const int h = (19 * a + b - b / 4 - g + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int month = (h + l - 7 * m + 114) / 31;
    const int day = (h + l - 7 * m + 114) % 31 + 1;
    return {year, month, day};
}

bool isPublicHoliday(QDate date, HolidayRegion regions)
{
    const int month = date.month();
    const int day = date.day();
    for (const auto &holiday : kFixedHolidays) {
        if (holiday.month == month && holiday.day == day && includes(regions, holiday.region))
            return true;
    }
    if (month < 3 || month > 6) // Good Friday to Whit Monday
        return false;
    const qint64 afterEaster = easterSunday(date.year()).daysTo(date);
    if (includes(regions, HolidayRegion::France)
        && (afterEaster == 1 || afterEaster == 39 || afterEaster == 50))
        return true;
    return includes(regions, HolidayRegion::AlsaceMoselle) && afterEaster == -2;
}

} // namespace entente
