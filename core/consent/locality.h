// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/publicholidays.h"

#include <QStringView>
#include <QTimeZone>

namespace entente {

/// Where a recipient may be: one bit per time zone of our table, and the regions whose holidays count.
/// Several zones mean that one of them is right and all must be open.
struct Locality
{
    quint32 zones = 0; ///< 0 = unknown; judged like kHomeZone
    HolidayRegion regions = HolidayRegion::None;

    bool operator==(const Locality &) const = default;
};

inline constexpr int kZoneCount = 29;
inline constexpr int kParisZone = 0;

/// The zone of an index, 0 ≤ index < kZoneCount.
const QTimeZone &zoneAt(int index);

/// The zone that a time agreed with somebody is meant in; where there are several, the first.
QTimeZone zoneOf(const Locality &locality);

/// `country` is ISO 3166 alpha-2; the postal code decides for France overseas, and an overseas prefix of the number adds
/// its own zones. An unknown country gives Europe/Paris: the rules that apply then are ours.
Locality localityFor(QStringView country, QStringView postalCode, QStringView phoneE164 = {});

} // namespace entente
