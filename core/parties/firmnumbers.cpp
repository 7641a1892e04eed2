// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/firmnumbers.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace entente::firmnumbers {

namespace {

constexpr auto kLaPoste = "356000000"_L1;

QString withoutSeparators(const QString &typed)
{
    QString plain;
    for (const auto c : typed) {
        if (c.isLetterOrNumber())
            plain += c.toUpper();
    }
    return plain;
}

bool isAllDigits(const QString &text, qsizetype size)
{
    return text.size() == size
           && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool passesLuhn(const QString &digits)
{
    int sum = 0;
    bool doubled = false;
    for (auto it = digits.crbegin(); it != digits.crend(); ++it, doubled = !doubled) {
        const int digit = it->digitValue() * (doubled ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
    }
    return sum % 10 == 0;
}

bool isOfLaPoste(const QString &siret)
{
    int sum = 0;
    for (const auto c : siret)
        sum += c.digitValue();
    return siret.startsWith(kLaPoste) && sum % 5 == 0;
}

Failure badNumber(const QString &field, const QString &reason)
{
    return Failure{
        ErrorCode::Invalid, u"not a valid number of a firm"_s, {{}, 0, 0, field}, reason};
}

// European Commission, VIES: structure of the numbers by member state (XI: Northern Ireland).
const QHash<QString, QString> &vatForms()
{
    static const QHash<QString, QString> forms{
        {u"AT"_s, u"U\\d{8}"_s},
        {u"BE"_s, u"[01]\\d{9}"_s},
        {u"BG"_s, u"\\d{9,10}"_s},
        {u"CY"_s, u"\\d{8}[A-Z]"_s},
        {u"CZ"_s, u"\\d{8,10}"_s},
        {u"DE"_s, u"\\d{9}"_s},
        {u"DK"_s, u"\\d{8}"_s},
        {u"EE"_s, u"\\d{9}"_s},
        {u"EL"_s, u"\\d{9}"_s},
        {u"ES"_s, u"[A-Z0-9]\\d{7}[A-Z0-9]"_s},
        {u"FI"_s, u"\\d{8}"_s},
        {u"FR"_s, u"[A-HJ-NP-Z0-9]{2}\\d{9}"_s},
        {u"HR"_s, u"\\d{11}"_s},
        {u"HU"_s, u"\\d{8}"_s},
        {u"IE"_s, u"\\d[A-Z0-9]\\d{5}[A-Z]{1,2}"_s},
        {u"IT"_s, u"\\d{11}"_s},
        {u"LT"_s, u"(\\d{9}|\\d{12})"_s},
        {u"LU"_s, u"\\d{8}"_s},
        {u"LV"_s, u"\\d{11}"_s},
        {u"MT"_s, u"\\d{8}"_s},
        {u"NL"_s, u"[A-Z0-9]{12}"_s},
        {u"PL"_s, u"\\d{10}"_s},
        {u"PT"_s, u"\\d{9}"_s},
        {u"RO"_s, u"\\d{2,10}"_s},
        {u"SE"_s, u"\\d{12}"_s},
        {u"SI"_s, u"\\d{8}"_s},
        {u"SK"_s, u"\\d{10}"_s},
        {u"XI"_s, u"(\\d{9}|\\d{12}|GD\\d{3}|HA\\d{3})"_s},
    };
    return forms;
}

} // namespace

Result<QString> siren(const QString &typed)
{
    const auto plain = withoutSeparators(typed);
    if (plain.isEmpty() && typed.trimmed().isEmpty())
        return QString();
    return isAllDigits(plain, 9) && passesLuhn(plain)
               ? Result<QString>(plain)
               : badNumber(u"siren"_s, u"organisation.bad_siren"_s);
}

Result<QString> siret(const QString &typed)
{
    const auto plain = withoutSeparators(typed);
    if (plain.isEmpty() && typed.trimmed().isEmpty())
        return QString();
    return isAllDigits(plain, 14) && (passesLuhn(plain) || isOfLaPoste(plain))
               ? Result<QString>(plain)
               : badNumber(u"siret"_s, u"organisation.bad_siret"_s);
}

Result<QString> vat(const QString &typed)
{
    const auto plain = withoutSeparators(typed);
    if (plain.isEmpty() && typed.trimmed().isEmpty())
        return QString();
    const auto form = vatForms().value(plain.left(2));
    const auto rest = plain.mid(2);
    const bool hasForm =
        !form.isEmpty()
        && QRegularExpression(QRegularExpression::anchoredPattern(form)).match(rest).hasMatch();
    if (!hasForm)
        return badNumber(u"vat_number"_s, u"organisation.bad_vat"_s);
    if (const auto firm = sirenOfVat(plain); !firm.isEmpty() && isAllDigits(rest.left(2), 2)) {
        // CGI, ann. III, art. 41: (12 + 3 × (SIREN mod 97)) mod 97. Keys with letters have no published check.
        const auto key = (12 + 3 * (firm.toLongLong() % 97)) % 97;
        if (rest.left(2).toLongLong() != key)
            return badNumber(u"vat_number"_s, u"organisation.bad_vat"_s);
    }
    return plain;
}

Result<QString> ape(const QString &typed)
{
    const auto plain = withoutSeparators(typed);
    if (plain.isEmpty() && typed.trimmed().isEmpty())
        return QString();
    static const QRegularExpression form(u"^\\d{4}[A-Z]$"_s);
    return form.match(plain).hasMatch()
               ? Result<QString>(QString(plain.left(2) + u'.' + plain.mid(2)))
               : badNumber(u"ape_code"_s, u"organisation.bad_ape"_s);
}

QString sirenOfVat(const QString &vat)
{
    return vat.startsWith(u"FR") && vat.size() == 13 ? vat.mid(4) : QString();
}

} // namespace entente::firmnumbers
