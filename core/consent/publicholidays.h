// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace entente {

/// Where a person's public holidays come from; several may apply at once (bits).
enum class HolidayRegion : quint16 {
    None = 0,
    France = 1,        ///< Code du travail L3133-1
    AlsaceMoselle = 2, ///< 57, 67, 68
    Guadeloupe = 4,
    Martinique = 8,
    Guyane = 16,
    Reunion = 32,
    Mayotte = 64,
    SaintBarthelemy = 128,
    SaintMartin = 256,
    Wallis = 512,
    Polynesia = 1024,
    NewCaledonia = 2048,
};

constexpr HolidayRegion operator|(HolidayRegion a, HolidayRegion b)
{
    return static_cast<HolidayRegion>(static_cast<quint16>(a) | static_cast<quint16>(b));
}
constexpr bool includes(HolidayRegion all, HolidayRegion one)
{
    return (static_cast<quint16>(all) & static_cast<quint16>(one)) != 0;
}

/// Western Easter of a Gregorian year (Meeus, Jones and Butcher).
QDate easterSunday(int year);

/// True on a day of C. trav. L3133-1, or on a local holiday of one of the regions. The local ones are not in that
/// article: to close on them is our cautious reading of "jours fériés".
bool isPublicHoliday(QDate date, HolidayRegion regions);

} // namespace entente
