// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/locality.h"

#include <algorithm>
#include <array>
#include <vector>

namespace entente {

namespace {

struct ZoneEntry
{
    const char *id;
    const char *country; ///< alpha-2 where one zone serves the whole country
};

constexpr std::array<ZoneEntry, kZoneCount> kZoneTable{{
    {"Europe/Paris", ""},
    {"America/Guadeloupe", ""},
    {"America/Martinique", ""},
    {"America/Cayenne", ""},
    {"Indian/Reunion", ""},
    {"America/Miquelon", ""},
    {"Indian/Mayotte", ""},
    {"Indian/Kerguelen", ""},
    {"Pacific/Wallis", ""},
    {"Pacific/Tahiti", ""},
    {"Pacific/Marquesas", ""},
    {"Pacific/Gambier", ""},
    {"Pacific/Noumea", ""},
    {"Europe/Berlin", "DE"},
    {"Europe/Madrid", "ES"},
    {"Atlantic/Canary", ""},
    {"Europe/Rome", "IT"},
    {"Europe/Brussels", "BE"},
    {"Europe/London", "GB"},
    {"Europe/Vienna", "AT"},
    {"Europe/Amsterdam", "NL"},
    {"Europe/Dublin", "IE"},
    {"Europe/Warsaw", "PL"},
    {"Europe/Luxembourg", "LU"},
    {"Europe/Zurich", "CH"},
    {"Europe/Lisbon", "PT"},
    {"Atlantic/Azores", ""},
    {"Europe/Monaco", "MC"},
    {"UTC", ""},
}};

constexpr quint32 zoneBit(int index)
{
    return 1u << index;
}

/// Réunion and Mayotte share +262; the numbers after it tell which of them it is.
constexpr QStringView kSharedPrefix = u"+262";
constexpr std::array<QStringView, 3> kReunionNumbers{u"262", u"692", u"693"};
constexpr std::array<QStringView, 2> kMayotteNumbers{u"269", u"639"};

struct OverseasPlace
{
    QStringView postal;
    QStringView country; ///< the same place under its own ISO code
    QStringView phone;
    quint32 zones;
    HolidayRegion region;
};

// 971 holds Saint-Barthélemy (97133) and Saint-Martin (97150) too: same clock, holidays of their own.
constexpr std::array kOverseas{
    OverseasPlace{u"97133", u"BL", u"", zoneBit(1), HolidayRegion::SaintBarthelemy},
    OverseasPlace{u"97150", u"MF", u"", zoneBit(1), HolidayRegion::SaintMartin},
    OverseasPlace{u"977", u"", u"", zoneBit(1), HolidayRegion::SaintBarthelemy},
    OverseasPlace{u"978", u"", u"", zoneBit(1), HolidayRegion::SaintMartin},
    OverseasPlace{u"971", u"GP", u"+590", zoneBit(1), HolidayRegion::Guadeloupe},
    OverseasPlace{u"972", u"MQ", u"+596", zoneBit(2), HolidayRegion::Martinique},
    OverseasPlace{u"973", u"GF", u"+594", zoneBit(3), HolidayRegion::Guyane},
    OverseasPlace{u"974", u"RE", u"+262", zoneBit(4), HolidayRegion::Reunion},
    OverseasPlace{u"975", u"PM", u"+508", zoneBit(5), HolidayRegion::None},
    OverseasPlace{u"976", u"YT", u"+262", zoneBit(6), HolidayRegion::Mayotte},
    OverseasPlace{u"984", u"TF", u"", zoneBit(7), HolidayRegion::None},
    OverseasPlace{u"986", u"WF", u"+681", zoneBit(8), HolidayRegion::Wallis},
    OverseasPlace{u"987", u"PF", u"+689", zoneBit(9) | zoneBit(10) | zoneBit(11),
                  HolidayRegion::Polynesia},
    OverseasPlace{u"988", u"NC", u"+687", zoneBit(12), HolidayRegion::NewCaledonia},
};

bool isNumberOf(const OverseasPlace &place, QStringView phone)
{
    if (place.phone.isEmpty() || !phone.startsWith(place.phone))
        return false;
    if (place.phone != kSharedPrefix)
        return true;
    const auto begins = [number = phone.mid(kSharedPrefix.size())](QStringView with) {
        return number.startsWith(with);
    };
    const bool isReunion = std::ranges::any_of(kReunionNumbers, begins);
    const bool isMayotte = std::ranges::any_of(kMayotteNumbers, begins);
    return isReunion == isMayotte // a number of neither may be of both
           || (place.region == HolidayRegion::Reunion ? isReunion : isMayotte);
}

Locality frenchLocality(QStringView postalCode, QStringView phone)
{
    Locality place{0, HolidayRegion::France};
    const bool mayBeOverseas = postalCode.startsWith(u"97") || postalCode.startsWith(u"98");
    for (const auto &overseas : kOverseas) {
        if (mayBeOverseas && postalCode.startsWith(overseas.postal)) {
            place.zones = overseas.zones;
            place.regions = place.regions | overseas.region;
            return place; // an overseas address says enough: a number of the mainland is common there
        }
    }
    if (!postalCode.isEmpty())
        place.zones = zoneBit(kParisZone);
    const bool isMainland = phone.isEmpty() || phone.startsWith(u"+33");
    for (const auto &overseas : kOverseas) {
        if (!isMainland && isNumberOf(overseas, phone)) {
            place.zones |= overseas.zones;
            place.regions = place.regions | overseas.region;
        }
    }
    if (place.zones == 0)
        place.zones = zoneBit(kParisZone);
    if (postalCode.startsWith(u"57") || postalCode.startsWith(u"67")
        || postalCode.startsWith(u"68"))
        place.regions = place.regions | HolidayRegion::AlsaceMoselle;
    return place;
}

} // namespace

const QTimeZone &zoneAt(int index)
{
    static const auto zones = [] {
        std::vector<QTimeZone> all;
        for (const auto &entry : kZoneTable)
            all.emplace_back(QTimeZone(entry.id));
        return all;
    }();
    return zones[static_cast<size_t>(index)];
}

QTimeZone zoneOf(const Locality &locality)
{
    return zoneAt(locality.zones == 0 ? kParisZone : int(qCountTrailingZeroBits(locality.zones)));
}

Locality localityFor(QStringView country, QStringView postalCode, QStringView phoneE164)
{
    if (country.isEmpty() || country == u"FR")
        return frenchLocality(country.isEmpty() ? QStringView() : postalCode, phoneE164);
    if (country.size() != 2)
        return {zoneBit(kZoneCount - 1), HolidayRegion::None};
    for (const auto &overseas : kOverseas) {
        if (!overseas.country.isEmpty() && country[0] == overseas.country[0]
            && country[1] == overseas.country[1])
            return {overseas.zones, HolidayRegion::France | overseas.region};
    }
    if (country == u"ES" && (postalCode.startsWith(u"35") || postalCode.startsWith(u"38")))
        return {zoneBit(15), HolidayRegion::None};
    if (country == u"PT" && postalCode.startsWith(u"9"))
        return {zoneBit(25) | zoneBit(26), HolidayRegion::None};
    for (int i = 0; i < kZoneCount; ++i) {
        const char *served = kZoneTable[static_cast<size_t>(i)].country;
        if (country[0] == QLatin1Char(served[0]) && country[1] == QLatin1Char(served[1]))
            return {zoneBit(i), HolidayRegion::None};
    }
    return {zoneBit(kZoneCount - 1), HolidayRegion::None};
}

} // namespace entente
