// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace entente {

struct PostalTown
{
    QString postalCode;
    QString town;
    bool repaired = false;  ///< a leading zero that a spreadsheet had eaten was put back
    bool wellFormed = true; ///< false: the code has not the shape that the country uses
};

/// The code as the country writes it: "F-75 001" → "75001", "1000" in France → "01000" (repaired), "sw1a1aa" → "SW1A 1AA".
/// What cannot be read is kept as typed with `wellFormed` false: an address is never lost.
PostalTown normalisePostalCode(QStringView typed, const QString &country);

/// Cuts "75001 Paris", "F-75001 PARIS CEDEX 03" or "Paris 75001" in code and town.
PostalTown splitPostalTown(QStringView typed, const QString &country);

} // namespace entente
