// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/redaction.h"
#include "core/base/result.h"

#include <QString>

namespace entente {

enum class PhoneKind { Unknown, Mobile, Fixed, Special };

/// A telephone number in the E.164 form that two spellings share; the owner keeps what was typed.
struct PhoneNumber
{
    QString e164; ///< "+33612345678"
    QString
        region; ///< ISO 3166 code of the number's country, empty if the prefix is shared and undecided
    QString extension; ///< digits after "poste", "ext", "x"
    PhoneKind kind = PhoneKind::Unknown;
    bool assigned =
        true; ///< false: well formed, but in no range that the national plan has given out

    /// Reads `typed` as somebody in `region` (ISO 3166) would dial it, the French overseas ranges included.
    /// Invalid with reason phone.empty, phone.not_a_number, phone.too_short, phone.too_long, phone.unknown_country.
    static Result<PhoneNumber> parse(QStringView typed, const QString &region);

    bool operator==(const PhoneNumber &) const = default;
};
ENTENTE_NOT_LOGGABLE(PhoneNumber)

/// "06 39 98 20 11" for a number of `homeRegion`, "+41 79 123 45 67" for others; the text itself if it is not E.164.
QString displayPhone(const QString &e164, const QString &homeRegion);

/// Only the digits and a leading plus: what is left of a number typed in pieces, for searching.
QString phoneDigits(QStringView typed);

} // namespace entente
