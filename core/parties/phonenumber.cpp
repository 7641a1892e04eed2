// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/phonenumber.h"

#include <phonenumbers/phonenumberutil.h>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

namespace phones = i18n::phonenumbers;

Failure phoneFailure(const QString &reason)
{
    return Failure{ErrorCode::Invalid, u"not a telephone number"_s, {}, reason};
}

/// Overseas departments share the French plan from 02/05/06 but have country codes of their own (ARCEP).
QString frenchOverseasCode(QStringView nationalDigits)
{
    if (nationalDigits.startsWith(u"63998")) // reserved for fiction, dialled as metropolitan
        return {};
    const QStringView head = nationalDigits.left(3);
    for (const QStringView reunion : {u"262", u"263", u"692", u"693", u"269", u"639"})
        if (head == reunion)
            return u"262"_s;
    for (const QStringView guadeloupe : {u"590", u"690", u"691"})
        if (head == guadeloupe)
            return u"590"_s;
    for (const QStringView guiana : {u"594", u"694"})
        if (head == guiana)
            return u"594"_s;
    for (const QStringView martinique : {u"596", u"696", u"697"})
        if (head == martinique)
            return u"596"_s;
    return {};
}

QString overseasRegion(const QString &code, QStringView nationalDigits)
{
    if (code == "262"_L1)
        return nationalDigits.startsWith(u"269") || nationalDigits.startsWith(u"639") ? u"YT"_s
                                                                                      : u"RE"_s;
    if (code == "590"_L1)
        return u"GP"_s;
    return code == "594"_L1 ? u"GF"_s : u"MQ"_s;
}

/// Nine digits after the zero in a range that is plainly assigned; the library takes 40 µs a number, this takes none.
std::optional<PhoneNumber> frenchFastPath(QStringView digits)
{
    QStringView national;
    if (digits.size() == 10 && digits.front() == u'0')
        national = digits.mid(1);
    else if (digits.size() == 12 && digits.startsWith(u"+33"))
        national = digits.mid(3);
    else if (digits.size() == 13 && digits.startsWith(u"+330"))
        national = digits.mid(4);
    else
        return std::nullopt;
    if (national.contains(u'+'))
        return std::nullopt;
    const char16_t first = national.front().unicode();
    const bool mobile = first == u'6' || (first == u'7' && national.at(1) >= u'3');
    const bool fixed = (first >= u'1' && first <= u'5') || first == u'9';
    if (!mobile && !fixed)
        return std::nullopt;

    PhoneNumber number;
    number.kind = mobile ? PhoneKind::Mobile : PhoneKind::Fixed;
    const QString overseas = frenchOverseasCode(national);
    number.e164 = u'+' + (overseas.isEmpty() ? u"33"_s : overseas) + national;
    number.region = overseas.isEmpty() ? u"FR"_s : overseasRegion(overseas, national);
    return number;
}

PhoneKind kindOf(phones::PhoneNumberUtil::PhoneNumberType type)
{
    switch (type) {
    case phones::PhoneNumberUtil::MOBILE:
    case phones::PhoneNumberUtil::FIXED_LINE_OR_MOBILE: return PhoneKind::Mobile;
    case phones::PhoneNumberUtil::FIXED_LINE:
    case phones::PhoneNumberUtil::VOIP: return PhoneKind::Fixed;
    case phones::PhoneNumberUtil::UNKNOWN: return PhoneKind::Unknown;
    default: return PhoneKind::Special;
    }
}

/// Cuts "poste 12", "ext. 12", "x12" off and gives the digits.
QString cutExtension(QString &text)
{
    static const QStringList kMarks = {u"poste"_s, u"ext"_s, u"int"_s, u"x"_s, u"#"_s};
    const QString lower = text.toLower();
    for (const QString &mark : kMarks) {
        const qsizetype at = lower.lastIndexOf(mark);
        if (at < 6)
            continue;
        QString digits;
        bool onlyDigits = true;
        for (const QChar c : QStringView{lower}.mid(at + mark.size())) {
            if (c.isDigit())
                digits += c;
            else if (c != u')' && c != u'.' && c != u' ' && c != u':' && c != u'e' && c != u'n'
                     && c != u's' && c != u'i' && c != u'o')
                onlyDigits = false;
        }
        if (onlyDigits && !digits.isEmpty() && digits.size() <= 7) {
            text.truncate(at > 0 && text.at(at - 1) == u'(' ? at - 1 : at);
            return digits;
        }
    }
    return {};
}

} // namespace

QString phoneDigits(QStringView typed)
{
    QString digits;
    digits.reserve(typed.size());
    for (const QChar c : typed) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
        else if ((c == u'+' || c == u'\uFF0B') && digits.isEmpty())
            digits += u'+';
    }
    return digits;
}

Result<PhoneNumber> PhoneNumber::parse(QStringView typed, const QString &region)
{
    QString text = typed.trimmed().toString();
    if (text.startsWith("tel:"_L1, Qt::CaseInsensitive))
        text.remove(0, 4);
    if (text.isEmpty())
        return phoneFailure(u"phone.empty"_s);
    if (text.contains(u'@'))
        return phoneFailure(u"phone.not_a_number"_s);
    const QString extension = cutExtension(text);
    QString digits = phoneDigits(text);
    if (digits.startsWith("00"_L1))
        digits.replace(0, 2, u"+"_s);
    if (digits.size() < 2)
        return phoneFailure(u"phone.not_a_number"_s);

    const bool french = region == "FR"_L1 || digits.startsWith("+33"_L1);
    const bool lettersInside = std::any_of(text.cbegin(), text.cend(),
                                           [](QChar c) { return c.isLetter(); });
    if (french && !lettersInside) {
        if (auto number = frenchFastPath(digits)) {
            number->extension = extension;
            return *std::move(number);
        }
    }

    const auto &util = *phones::PhoneNumberUtil::GetInstance();
    phones::PhoneNumber parsed;
    const QString toParse = text.startsWith("00"_L1) ? digits : text;
    switch (util.Parse(toParse.toStdString(), region.toUpper().toStdString(), &parsed)) {
    case phones::PhoneNumberUtil::NO_PARSING_ERROR: break;
    case phones::PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR:
        return phoneFailure(u"phone.unknown_country"_s);
    case phones::PhoneNumberUtil::TOO_SHORT_AFTER_IDD:
    case phones::PhoneNumberUtil::TOO_SHORT_NSN: return phoneFailure(u"phone.too_short"_s);
    case phones::PhoneNumberUtil::TOO_LONG_NSN: return phoneFailure(u"phone.too_long"_s);
    default: return phoneFailure(u"phone.not_a_number"_s);
    }
    const auto possible = util.IsPossibleNumberWithReason(parsed);
    if (possible == phones::PhoneNumberUtil::TOO_LONG)
        return phoneFailure(u"phone.too_long"_s);
    if (possible == phones::PhoneNumberUtil::INVALID_COUNTRY_CODE)
        return phoneFailure(u"phone.unknown_country"_s);
    if (possible != phones::PhoneNumberUtil::IS_POSSIBLE)
        return phoneFailure(u"phone.too_short"_s);

    std::string e164;
    std::string numberRegion;
    util.Format(parsed, phones::PhoneNumberUtil::E164, &e164);
    util.GetRegionCodeForNumber(parsed, &numberRegion);
    PhoneNumber number;
    number.e164 = QString::fromStdString(e164);
    number.region = numberRegion == "ZZ" || numberRegion == "001"
                        ? QString()
                        : QString::fromStdString(numberRegion);
    number.extension = extension.isEmpty() ? QString::fromStdString(parsed.extension()) : extension;
    number.kind = kindOf(util.GetNumberType(parsed));
    number.assigned = util.IsValidNumber(parsed);
    return number;
}

QString displayPhone(const QString &e164, const QString &homeRegion)
{
    if (e164.size() == 12 && e164.startsWith("+33"_L1) && homeRegion == "FR"_L1) {
        QString shown = u"0"_s + e164.at(3);
        for (qsizetype i = 4; i < 12; i += 2)
            shown += u' ' + e164.mid(i, 2);
        return shown;
    }
    const auto &util = *phones::PhoneNumberUtil::GetInstance();
    phones::PhoneNumber parsed;
    if (!e164.startsWith(u'+')
        || util.Parse(e164.toStdString(), "ZZ", &parsed)
               != phones::PhoneNumberUtil::NO_PARSING_ERROR)
        return e164;
    std::string numberRegion;
    std::string shown;
    util.GetRegionCodeForNumber(parsed, &numberRegion);
    const bool home = QString::fromStdString(numberRegion) == homeRegion;
    util.Format(parsed,
                home ? phones::PhoneNumberUtil::NATIONAL : phones::PhoneNumberUtil::INTERNATIONAL,
                &shown);
    return QString::fromStdString(shown);
}

} // namespace entente
