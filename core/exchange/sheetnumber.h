// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace entente {

/// What a number format of a spreadsheet makes of a number (ECMA-376-1, 18.8.30).
struct SheetFormat
{
    enum class Kind {
        Plain, ///< the number itself
        Date,
        Time,
        DateTime,
        Digits, ///< a mask of digits: "00000", "0#\" \"##\" \"##"
    };
    Kind kind = Kind::Plain;
    QString mask; ///< for Digits: '0' and '#' for places, everything else as it is

    static SheetFormat fromCode(QStringView code);
    /// The formats that need no code in the file.
    static SheetFormat builtIn(int id);
    bool operator==(const SheetFormat &) const = default;
};

/// A number without exponent, zeros at the end, or thousands: "612345678", "0.5".
QString sheetNumberText(double number);

/// ISO text of a serial date: "2026-11-17", "2026-11-17T09:30:00", "09:30:00". The day that never was, 29 February
/// 1900, comes out as it is shown, for a date parser to refuse. Nothing if the number is no date.
std::optional<QString> sheetDateText(double serial, bool since1904, SheetFormat::Kind kind);

/// What the person who typed the number sees: dates as ISO text, masks filled.
/// Nothing if a date format stands on a number that is no date.
std::optional<QString> sheetValueText(QStringView number, const SheetFormat &format,
                                      bool since1904);

} // namespace entente
