// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/filterwords.h"

#include "core/wording/wording.h"

#include <QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

class FilterText
{
    Q_DECLARE_TR_FUNCTIONS(FilterText)
public:
    static QString relativeDay(int days)
    {
        if (days == 0)
            return tr("today");
        return days < 0 ? tr("%n days ago", nullptr, -days) : tr("in %n days", nullptr, days);
    }
    /// Days back from today read as an age, not as a day.
    static QString age(const QString &field, FilterOperator op, int days)
    {
        return op == FilterOperator::Before || op == FilterOperator::UpTo
                   //: a chip of a filter: a date in the past, then how long ago
                   ? tr("%1: more than %n days ago", nullptr, days).arg(field)
                   : tr("%1: less than %n days ago", nullptr, days).arg(field);
    }
    static QString dateOperator(FilterOperator op)
    {
        switch (op) {
        case FilterOperator::Before: return tr("before");
        case FilterOperator::UpTo: return tr("up to and including");
        case FilterOperator::From: return tr("from");
        case FilterOperator::After: return tr("after");
        default: return tr("on");
        }
    }
    static QString plainOperator(FilterOperator op)
    {
        switch (op) {
        case FilterOperator::Is: return tr("is");
        case FilterOperator::IsNot: return tr("is not");
        case FilterOperator::Contains: return tr("contains");
        case FilterOperator::Before: return tr("is less than");
        case FilterOperator::UpTo: return tr("is at most");
        case FilterOperator::From: return tr("is at least");
        case FilterOperator::After: return tr("is more than");
        }
        return {};
    }
    //: a chip of a filter: field, then what it must be
    static QString isOneOf(const QString &field, const QString &values)
    {
        return tr("%1: %2").arg(field, values);
    }
    //: a chip of a filter: field, then what it must not be
    static QString isNoneOf(const QString &field, const QString &values)
    {
        return tr("%1: not %2").arg(field, values);
    }
    //: between the alternatives of a condition
    static QString either(const QStringList &values) { return values.join(tr(" or ")); }
    static QString owner(const QString &value)
    {
        return value == u"me" ? tr("me") : value == u"none" ? tr("nobody") : value;
    }
    static QString likely() { return tr("likely"); }
};

/// How many days before today; nothing when it is no such day.
std::optional<int> daysBack(const QString &value)
{
    const QDate anyDay(2000, 1, 1);
    const auto days = int(filterDate(value, anyDay).daysTo(anyDay));
    return value.startsWith(u"today"_s) && days > 0 ? std::optional(days) : std::nullopt;
}

QString dayLabel(const QString &value)
{
    const QDate anyDay(2000, 1, 1);
    const auto day = filterDate(value, anyDay);
    return value.startsWith(u"today"_s) ? FilterText::relativeDay(int(anyDay.daysTo(day)))
                                        : Words().date(day);
}

} // namespace

QString filterFieldLabel(FilterField field, const QString &key)
{
    const Words words;
    const auto label = words.word(QString(u"filter.field."_s + filterFieldFacts(field).word));
    if (field == FilterField::Verdict && !key.isEmpty())
        return words.channelName(key.section(u'.', 0, 0));
    return field == FilterField::Custom && !key.isEmpty() ? key : label;
}

QString filterOperatorLabel(FilterOperator op, bool ofDates)
{
    return ofDates ? FilterText::dateOperator(op) : FilterText::plainOperator(op);
}

QString filterValueLabel(FilterField field, const QString &value)
{
    const Words words;
    switch (field) {
    case FilterField::Kind: return words.personKindName(value);
    case FilterField::Relation: return words.relationName(value);
    case FilterField::Verdict: return words.word(QString(u"filter.verdict."_s + value));
    case FilterField::Missing: return words.word(QString(u"filter.missing."_s + value));
    case FilterField::Duplicate: return FilterText::likely();
    case FilterField::Owner: return FilterText::owner(value);
    default: return filterFieldFacts(field).takesDates ? dayLabel(value) : value;
    }
}

QString criterionSentence(const FilterCriterion &criterion)
{
    const auto &facts = filterFieldFacts(criterion.field);
    const auto field = filterFieldLabel(criterion.field, criterion.key);
    QStringList values;
    for (const auto &value : criterion.values)
        values.append(filterValueLabel(criterion.field, value));
    const auto together = FilterText::either(values);
    const auto back = facts.takesDates && criterion.values.size() == 1
                          ? daysBack(criterion.values.first())
                          : std::nullopt;
    if (back && criterion.op != FilterOperator::Is && criterion.op != FilterOperator::IsNot)
        return FilterText::age(field, criterion.op, *back);
    if (facts.takesDates)
        return QString(field + u' ' + filterOperatorLabel(criterion.op, true) + u' ' + together);
    switch (criterion.op) {
    case FilterOperator::Is: return FilterText::isOneOf(field, together);
    case FilterOperator::IsNot: return FilterText::isNoneOf(field, together);
    default:
        return QString(field + u' ' + filterOperatorLabel(criterion.op, false) + u' ' + together);
    }
}

} // namespace entente
