// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/parties/person.h"
#include "core/rights/accessreport.h"

namespace entente::catalogue {
class Catalogue;
}

namespace entente::accesswriters {

/// Only what the person provided (RGPD 20): sections without such a field go, and so does everything that the law adds.
AccessReport portableOnly(const AccessReport &report);

/// See core/rights/ACCESS-FORMAT.md. UTF-8, indented, keys in a stable order.
QByteArray json(const AccessReport &report, const QString &kind);

/// One file per section that has items, for a spreadsheet: a header in the report's language, codes in words.
Result<QList<ReportFile>> csv(const AccessReport &report);

/// vCard 4.0 (RFC 6350), one card with what is portable.
QByteArray vcard(const Person &person, const catalogue::Catalogue &catalogue);

} // namespace entente::accesswriters
