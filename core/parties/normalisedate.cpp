// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/normalisedate.h"

#include "core/parties/searchkey.h"

#include <QHash>

#include <array>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

Failure dateFailure(const QString &reason)
{
    return Failure{ErrorCode::Invalid, u"not a date"_s, {}, reason};
}

int monthOfWord(const QString &word)
{
    static const QHash<QString, int> kMonths = [] {
        const std::array<QStringList, 12> words = {
            QStringList{u"janvier"_s, u"janv"_s, u"jan"_s, u"january"_s},
            QStringList{u"fevrier"_s, u"fevr"_s, u"fev"_s, u"february"_s, u"feb"_s},
            QStringList{u"mars"_s, u"march"_s, u"mar"_s},
            QStringList{u"avril"_s, u"avr"_s, u"april"_s, u"apr"_s},
            QStringList{u"mai"_s, u"may"_s},
            QStringList{u"juin"_s, u"june"_s, u"jun"_s},
            QStringList{u"juillet"_s, u"juil"_s, u"july"_s, u"jul"_s},
            QStringList{u"aout"_s, u"aou"_s, u"august"_s, u"aug"_s},
            QStringList{u"septembre"_s, u"sept"_s, u"september"_s, u"sep"_s},
            QStringList{u"octobre"_s, u"oct"_s, u"october"_s},
            QStringList{u"novembre"_s, u"nov"_s, u"november"_s},
            QStringList{u"decembre"_s, u"dec"_s, u"december"_s},
        };
        QHash<QString, int> months;
        for (int i = 0; i < 12; ++i)
            for (const QString &text : words.at(size_t(i)))
                months.insert(text, i + 1);
        return months;
    }();
    return kMonths.value(word);
}

/// A date cut in its three parts, before anybody knows which is which.
struct DateParts
{
    std::array<int, 3> number{};
    std::array<qsizetype, 3> width{};
    int namedMonth = -1; ///< which part was a month's name
};

std::optional<DateParts> cutDate(QStringView typed)
{
    QStringView text = typed.trimmed();
    if (text.size() < 6 || text.size() > 40)
        return std::nullopt;
    const qsizetype time = text.indexOf(u'T', 8);
    if (time == 10 || (time == 8 && text.first(8).back().isDigit()))
        text = text.left(time);
    if (text.size() == 8
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); })) {
        DateParts parts;
        parts.number = {text.first(4).toInt(), text.mid(4, 2).toInt(), text.mid(6).toInt()};
        parts.width = {4, 2, 2};
        return parts;
    }
    DateParts parts;
    size_t count = 0;
    const QString words = searchKey(text);
    for (const QStringView word : QStringView{words}.split(u' ')) {
        if (count == 3) {
            if (!text.contains(u':'))
                return std::nullopt;
            break; // what follows is a time of day
        }
        bool isNumber = false;
        const int number = word.toInt(&isNumber);
        if (isNumber && word.size() <= 4) {
            parts.number.at(count) = number;
            parts.width.at(count++) = word.size();
        } else if (const int month = monthOfWord(word.toString()); month && parts.namedMonth < 0) {
            parts.namedMonth = int(count);
            parts.number.at(count) = month;
            parts.width.at(count++) = 2;
        } else if (count == 0 && number == 0 && !isNumber && word.size() > 2
                   && word.front().isLetter()) {
            continue; // "lundi 17 novembre"
        } else if (word == u"1er" && count < 2) {
            parts.number.at(count) = 1;
            parts.width.at(count++) = 1;
        } else if (word != u"de" && word != u"le") {
            return std::nullopt;
        }
    }
    return count == 3 ? std::optional(parts) : std::nullopt;
}

/// Digits apart from anything but separators of dates are something else: a phone number, a version.
bool hasDateSeparators(QStringView text)
{
    return std::none_of(text.begin(), text.end(),
                        [](QChar c) { return c == u'+' || c == u'(' || c == u'@' || c == u'#'; });
}

QDate assemble(const DateParts &parts, DateOrder order, QDate today)
{
    int year = 0;
    int month = 0;
    int day = 0;
    qsizetype yearWidth = 4;
    if (parts.width[0] == 4) {
        year = parts.number[0], month = parts.number[1], day = parts.number[2];
    } else if (order == DateOrder::YearMonthDay && parts.width[2] != 4) {
        year = parts.number[0], month = parts.number[1], day = parts.number[2],
        yearWidth = parts.width[0];
    } else {
        const bool monthFirst = parts.namedMonth == 0
                                || (parts.namedMonth < 0 && order == DateOrder::MonthDayYear);
        day = parts.number[monthFirst ? 1 : 0], month = parts.number[monthFirst ? 0 : 1];
        year = parts.number[2], yearWidth = parts.width[2];
    }
    if (yearWidth <= 2) {
        year += 2000;
        if (year > today.year() + 10)
            year -= 100;
    } else if (yearWidth == 3) {
        return {};
    }
    return QDate(year, month, day);
}

} // namespace

QString dateOrderName(DateOrder order)
{
    switch (order) {
    case DateOrder::DayMonthYear: return u"dmy"_s;
    case DateOrder::MonthDayYear: return u"mdy"_s;
    case DateOrder::YearMonthDay: return u"ymd"_s;
    }
    return {};
}

std::optional<DateOrder> dateOrderFromName(QStringView name)
{
    for (const DateOrder order :
         {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay})
        if (dateOrderName(order) == name)
            return order;
    return std::nullopt;
}

DateOrderGuess guessDateOrder(const QStringList &samples)
{
    const QDate today(2000, 1, 1); // the century does not matter here
    int provesDay = 0;
    int provesMonth = 0;
    int iso = 0;
    int named = 0;
    int either = 0;
    for (const QString &sample : samples) {
        const auto parts = cutDate(sample);
        if (!parts)
            continue;
        if (parts->width[0] == 4 || parts->namedMonth >= 0) {
            ++(parts->namedMonth >= 0 ? named : iso);
            continue;
        }
        const bool asDay = assemble(*parts, DateOrder::DayMonthYear, today).isValid();
        const bool asMonth = assemble(*parts, DateOrder::MonthDayYear, today).isValid();
        if (asDay && asMonth && parts->number[0] != parts->number[1])
            ++either;
        else if (asDay && asMonth)
            ++iso; // 05/05/2026 reads the same both ways
        else if (asDay)
            ++provesDay;
        else if (asMonth)
            ++provesMonth;
    }
    DateOrderGuess guess;
    guess.contradictory = provesDay > 0 && provesMonth > 0;
    guess.certain = !guess.contradictory
                    && (provesDay > 0 || provesMonth > 0 || (iso + named > 0 && either == 0));
    if (provesMonth > provesDay) {
        guess.order = DateOrder::MonthDayYear;
        guess.read = provesMonth + either + iso + named;
    } else {
        guess.order = provesDay == 0 && either == 0 && named == 0 && iso > 0
                          ? DateOrder::YearMonthDay
                          : DateOrder::DayMonthYear;
        guess.read = provesDay + either + iso + named;
    }
    return guess;
}

Result<QDate> parseDate(QStringView typed, DateOrder order, QDate today)
{
    if (typed.trimmed().isEmpty())
        return dateFailure(u"date.empty"_s);
    const auto parts = cutDate(typed);
    if (!parts || !hasDateSeparators(typed))
        return dateFailure(u"date.invalid"_s);
    const QDate date = assemble(*parts, order, today);
    if (!date.isValid())
        return dateFailure(u"date.invalid"_s);
    if (date.year() < 1850 || date.year() > today.year() + 100)
        return dateFailure(u"date.out_of_range"_s);
    return date;
}

bool looksLikeDate(QStringView text)
{
    if (!hasDateSeparators(text))
        return false;
    const auto parts = cutDate(text);
    if (!parts)
        return false;
    const QDate today(2000, 1, 1);
    return assemble(*parts, DateOrder::DayMonthYear, today).isValid()
           || assemble(*parts, DateOrder::MonthDayYear, today).isValid();
}

} // namespace entente
