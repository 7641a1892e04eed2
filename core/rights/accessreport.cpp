// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/accessreport.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace entente {

QString fieldKindCode(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Text: return u"text"_s;
    case FieldKind::Code: return u"code"_s;
    case FieldKind::Date: return u"date"_s;
    case FieldKind::Time: return u"time"_s;
    case FieldKind::Flag: return u"flag"_s;
    case FieldKind::Number: return u"number"_s;
    case FieldKind::File: return u"file"_s;
    }
    return u"text"_s;
}

int AccessReport::itemCount() const
{
    return std::accumulate(
        sections.begin(), sections.end(), 0,
        [](int sum, const ReportSection &section) { return sum + int(section.items.size()); });
}

} // namespace entente
