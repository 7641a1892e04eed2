// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/parties/person.h"
#include "core/rights/accessreport.h"

#include <utility>

namespace entente {
class Words;
}

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

using LabelledTexts = QList<std::pair<QString, QString>>;

/// The word of a code, or the code where none is known.
QString codeText(const ReportField &field, const Words &words);
/// What was sealed when the person acted, without what the event's own fields say already. Empty when `content` is no such
/// thing: then the field is shown as it is.
LabelledTexts proofFacts(const QString &content, const Words &words);
/// "acces", "identite": a part of the name of a file that the person receives, in plain letters.
QString fileWord(const QString &code, const Words &words);

} // namespace entente::accesswriters
