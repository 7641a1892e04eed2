// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/reportfacts.h"

#include "core/rights/accesswriters.h"

using namespace Qt::StringLiterals;

namespace entente::pages {

namespace {

QString reportText(const ReportField &field, const Words &words)
{
    switch (field.kind) {
    case FieldKind::Code: return accesswriters::codeText(field, words);
    case FieldKind::Date: {
        const QDate date = QDate::fromString(field.value, Qt::ISODate);
        return date.isValid() ? words.date(date) : field.value;
    }
    case FieldKind::Time: {
        const QDateTime time = QDateTime::fromString(field.value, Qt::ISODate);
        return time.isValid() ? words.time(time) : field.value;
    }
    case FieldKind::Flag: return words.yesOrNo(field.value == u"true");
    case FieldKind::File: return words.word(u"document.access.file").arg(field.value);
    case FieldKind::Text:
        if (field.label == u"field.disclosure.formats")
            return words.list(field.value.toUpper().split(u',', Qt::SkipEmptyParts));
        break;
    case FieldKind::Number: break;
    }
    return field.value;
}

} // namespace

Sheet::Facts reportFacts(const ReportItem &item, const Words &words)
{
    Sheet::Facts facts;
    for (const auto &field : item.fields) {
        if (field.value.isEmpty())
            continue;
        const auto proof = field.label == u"field.proof.payload"
                               ? accesswriters::proofFacts(field.value, words)
                               : Sheet::Facts();
        if (proof.isEmpty())
            facts.append({words.fieldLabel(field.label), reportText(field, words)});
        else
            facts.append(proof);
    }
    return facts;
}

} // namespace entente::pages
