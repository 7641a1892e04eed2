// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheetnumber.h"

#include <QDate>
#include <QDateTime>

#include <cmath>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLastSerial = 2958465; // 9999-12-31
constexpr double kExactIntegers = 1e15;
constexpr qint64 kSecondsInDay = 86400;
constexpr qsizetype kLongestFormat = 255;

/// First section of a format, quotes and escapes resolved into literals that can't be taken for letters of the format.
struct FormatScan
{
    bool day = false;
    bool month = false;
    bool time = false;
    bool other = false; ///< decimals, thousands, percent, exponent, text, conditions
    QString mask;
    int places = 0;
    bool leadingZero = false;
    bool literal = false;

    void takeLiteral(QChar c)
    {
        mask.append(c);
        literal = literal || !c.isSpace();
    }
    void takeLetter(QChar c)
    {
        switch (c.toLower().unicode()) {
        case u'0':
        case u'#':
        case u'?':
            leadingZero = leadingZero || c == u'0';
            mask.append(c == u'0' ? u'0' : u'#');
            ++places;
            break;
        case u'd':
        case u'y': day = true; break;
        case u'm': month = true; break;
        case u'h':
        case u's': time = true; break;
        case u' ':
        case u'-':
        case u'/':
        case u'(':
        case u')':
        case u'+':
        case u':': mask.append(c); break;
        default: other = true; break;
        }
    }
};

FormatScan scanFormat(QStringView code)
{
    FormatScan scan;
    for (qsizetype at = 0; at < code.size() && code.at(at) != u';'; ++at) {
        const QChar c = code.at(at);
        if (c == u'"') {
            for (++at; at < code.size() && code.at(at) != u'"'; ++at)
                scan.takeLiteral(code.at(at));
        } else if (c == u'\\' && at + 1 < code.size()) {
            scan.takeLiteral(code.at(++at));
        } else if (c == u'_' || c == u'*') {
            ++at; // room for a character, or a filler
        } else if (c == u'[') {
            const qsizetype close = code.indexOf(u']', at);
            const QStringView inside = code.mid(at + 1, close - at - 1);
            const QChar first = inside.isEmpty() ? QChar() : inside.front().toLower();
            if (first == u'h' || first == u's' || (first == u'm' && inside.size() <= 2))
                scan.time = true; // elapsed hours
            else if (first == u'<' || first == u'>' || first == u'=')
                scan.other = true;
            at = close < 0 ? code.size() : close;
        } else {
            scan.takeLetter(c);
        }
    }
    return scan;
}

QString fillMask(const QString &mask, QString digits)
{
    QString text;
    const qsizetype first = mask.indexOf(QChar(u'0')) < 0 || mask.indexOf(QChar(u'#')) < 0
                                ? std::max(mask.indexOf(QChar(u'0')), mask.indexOf(QChar(u'#')))
                                : std::min(mask.indexOf(QChar(u'0')), mask.indexOf(QChar(u'#')));
    for (qsizetype at = mask.size() - 1; at >= 0; --at) {
        const QChar c = mask.at(at);
        if (c != u'0' && c != u'#') {
            if (!digits.isEmpty() || mask.lastIndexOf(QChar(u'0'), at) >= 0 || at < first)
                text.prepend(c);
            continue;
        }
        if (!digits.isEmpty()) {
            text.prepend(digits.back());
            digits.chop(1);
        } else if (c == u'0') {
            text.prepend(c);
        }
        if (at == first && !digits.isEmpty()) {
            text.prepend(digits);
            digits.clear();
        }
    }
    return text;
}

} // namespace

SheetFormat SheetFormat::fromCode(QStringView code)
{
    if (code.size() > kLongestFormat || code.compare(u"general", Qt::CaseInsensitive) == 0
        || code == u"@")
        return {};
    const FormatScan scan = scanFormat(code);
    const bool date = scan.day || (scan.month && !scan.time);
    if (date)
        return {scan.time ? Kind::DateTime : Kind::Date, {}};
    if (scan.time)
        return {Kind::Time, {}};
    // A lone "0" is a plain number; a mask has room for zeros in front or shows its digits in groups.
    const bool grouped = scan.mask.contains(u' ') || scan.mask.contains(u'-') || scan.literal;
    if (!scan.other && scan.places >= 2 && (scan.leadingZero || grouped) && scan.places <= 20)
        return {Kind::Digits, scan.mask};
    return {};
}

SheetFormat SheetFormat::builtIn(int id)
{
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54)
        || id == 57 || id == 58)
        return {Kind::Date, {}};
    if (id == 22)
        return {Kind::DateTime, {}};
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id == 55
        || id == 56)
        return {Kind::Time, {}};
    return {};
}

QString sheetNumberText(double number)
{
    if (!std::isfinite(number))
        return {};
    if (std::abs(number) < kExactIntegers && number == std::floor(number))
        return QString::number(qint64(number));
    QString text = QString::number(number, 'g', 15);
    if (text.contains(u'e') && std::abs(number) > 1e-9 && std::abs(number) < 1e20)
        text = QString::number(number, 'f', number < 1 && number > -1 ? 15 : 0);
    return text;
}

std::optional<QString> sheetDateText(double serial, bool since1904, SheetFormat::Kind kind)
{
    if (!std::isfinite(serial) || serial < 0 || serial > kLastSerial + 1)
        return std::nullopt;
    qint64 day = qint64(std::floor(serial));
    qint64 second = std::llround((serial - std::floor(serial)) * kSecondsInDay);
    if (second == kSecondsInDay) {
        ++day;
        second = 0;
    }
    const QString time = QTime(0, 0).addSecs(int(second)).toString(Qt::ISODate);
    if (day == 0 && !since1904)
        return time;
    if (kind == SheetFormat::Kind::Time && day == 0)
        return time;
    QString date;
    if (since1904)
        date = QDate(1904, 1, 1).addDays(day).toString(Qt::ISODate);
    else if (day == 60)
        date = u"1900-02-29"_s; // Lotus thought that 1900 was a leap year
    else
        date = QDate(1899, 12, day < 60 ? 31 : 30).addDays(day).toString(Qt::ISODate);
    return second == 0 ? date : QString(date + u'T' + time);
}

std::optional<QString> sheetValueText(QStringView number, const SheetFormat &format, bool since1904)
{
    bool isNumber = false;
    const double value = number.trimmed().toDouble(&isNumber);
    if (!isNumber)
        return number.toString();
    switch (format.kind) {
    case SheetFormat::Kind::Date:
    case SheetFormat::Kind::Time:
    case SheetFormat::Kind::DateTime: return sheetDateText(value, since1904, format.kind);
    case SheetFormat::Kind::Digits:
        if (value >= 0 && value < kExactIntegers && value == std::floor(value))
            return fillMask(format.mask, QString::number(qint64(value)));
        break;
    case SheetFormat::Kind::Plain: break;
    }
    return sheetNumberText(value);
}

} // namespace entente
