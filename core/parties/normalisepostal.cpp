// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/normalisepostal.h"

#include <QRegularExpression>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

/// Digits in the codes of countries that use digits only.
int postalDigits(const QString &country)
{
    static const QString kFive = u"FR DE ES IT RE GP GF MQ YT MC FI EE HR"_s;
    static const QString kFour = u"BE CH LU AT DK NO HU BG SI LV AU"_s;
    if (kFive.contains(country))
        return 5;
    return kFour.contains(country) ? 4 : 0;
}

QString spacedBritishCode(const QString &compact)
{
    return compact.size() >= 5 && compact.size() <= 7 ? compact.chopped(3) + u' ' + compact.last(3)
                                                      : compact;
}

} // namespace

PostalTown normalisePostalCode(QStringView typed, const QString &country)
{
    PostalTown result;
    const QString text = typed.trimmed().toString().simplified();
    if (text.isEmpty())
        return result;
    QString compact = text.toUpper();
    compact.remove(u' ').remove(u'\u00A0').remove(u'\u202F');
    const qsizetype dash = compact.indexOf(u'-');
    if (dash > 0 && dash <= 2 && compact.at(0).isLetter())
        compact = compact.mid(dash + 1); // "F-75001"
    if (compact.endsWith(".0"_L1) || compact.endsWith(",0"_L1))
        compact.chop(2); // a number that went through a spreadsheet

    const int digits = postalDigits(country);
    if (digits > 0) {
        const bool allDigits = std::all_of(compact.cbegin(), compact.cend(),
                                           [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (allDigits && compact.size() == digits) {
            result.postalCode = compact;
        } else if (allDigits && digits == 5 && compact.size() == 4) {
            result.postalCode = u'0' + compact;
            result.repaired = true;
        } else {
            result.postalCode = text;
            result.wellFormed = false;
        }
        return result;
    }
    if (country == "GB"_L1)
        result.postalCode = spacedBritishCode(compact);
    else if (country == "NL"_L1 && compact.size() == 6)
        result.postalCode = compact.first(4) + u' ' + compact.last(2);
    else
        result.postalCode = text.toUpper();
    return result;
}

PostalTown splitPostalTown(QStringView typed, const QString &country)
{
    static const QRegularExpression kCodeFirst(
        uR"(^\s*((?:[A-Za-z]{1,2}\s?-\s?)?\d{2}\s?\d{3}|(?:[A-Za-z]{1,2}\s?-\s?)?\d{4,5})\s+(\D.*)$)"_s);
    static const QRegularExpression kCodeLast(uR"(^(.*\D)\s+(\d{2}\s?\d{3}|\d{4,5})\s*$)"_s);
    const QString text = typed.trimmed().toString();
    if (const auto first = kCodeFirst.match(text); first.hasMatch()) {
        PostalTown result = normalisePostalCode(first.captured(1), country);
        result.town = first.captured(2).simplified();
        return result;
    }
    if (const auto last = kCodeLast.match(text); last.hasMatch()) {
        PostalTown result = normalisePostalCode(last.captured(2), country);
        result.town = last.captured(1).simplified();
        if (result.town.endsWith(u','))
            result.town.chop(1);
        return result;
    }
    PostalTown result;
    result.town = text;
    return result;
}

} // namespace entente
