// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/redaction.h"
#include "core/base/result.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace entente {

/// What a condition looks at. The words of the text form are those of filterFieldWord().
enum class FilterField {
    Text, ///< what the search finds: name, firm, e-mail, number, town, note
    Kind, ///< consumer, professional, sole_trader, unknown
    Relation,
    Country, ///< ISO 3166-1 alpha-2
    Department,
    City,
    Organisation,
    Tag,
    Source,
    Supplier,
    Batch,   ///< UUID of an import, or its ending
    Owner,   ///< login of a user, "me", "none"
    Verdict, ///< key: channel, or channel.purpose ("commercial" without one)
    LastContact,
    Created,
    Changed,
    Missing, ///< email, phone, address, consent, origin, organisation, owner, last_contact, notice
    Duplicate, ///< likely
    List,      ///< name or UUID of a list kept by hand
    Custom,    ///< key: of the firm's own field
};
enum class FilterOperator { Is, IsNot, Contains, Before, UpTo, From, After };

/// Lists of organisations know fewer fields.
enum class FilterSubject { People, Organisations };

/// One condition; several values are alternatives.
struct FilterCriterion
{
    FilterField field = FilterField::Text;
    QString key;
    FilterOperator op = FilterOperator::Is;
    QStringList values;

    bool operator==(const FilterCriterion &) const = default;
};
ENTENTE_NOT_LOGGABLE(FilterCriterion)

/// Conditions that all hold, as a value: of a list, a saved view, a bulk action, an export. Two written forms: JSON for the
/// vault, and one line for people:
///     aub relation=prospect tag=salon,"foire de Lyon" last_contact<2025-01-01 verdict.email=allowed missing=phone
/// Operators: = != ~ (contains) < <= > >= ; dates: 2026-11-22, today, today-90d, and 2026-01-01..2026-03-31 with "=".
struct PeopleFilter
{
    QList<FilterCriterion> criteria;

    bool operator==(const PeopleFilter &) const = default;
    bool isEmpty() const { return criteria.isEmpty(); }
    bool has(FilterField field) const;
    /// Verdicts are computed person by person: such a list is read aside, with a count.
    bool needsVerdicts() const { return has(FilterField::Verdict); }

    /// Invalid with where.column (1-based) and where.field, reason filter.unknown_field, filter.unknown_value,
    /// filter.bad_operator, filter.bad_date, filter.no_value, filter.unclosed_quote or filter.too_many.
    static Result<PeopleFilter> parse(const QString &line,
                                      FilterSubject subject = FilterSubject::People);
    /// As parse(), with the number of the condition in where.line; filter.bad_json.
    static Result<PeopleFilter> fromJson(const QJsonObject &json,
                                         FilterSubject subject = FilterSubject::People);
    /// parse() reads the same filter from it.
    QString toText() const;
    QJsonObject toJson() const;

    /// One condition by itself, as parse() checks it.
    static Result<FilterCriterion> checked(FilterCriterion criterion,
                                           FilterSubject subject = FilterSubject::People);
};
ENTENTE_NOT_LOGGABLE(PeopleFilter)

/// "last_contact"; with the key "verdict.email".
QString filterFieldWord(FilterField field, const QString &key = {});
/// "=", "!=", "~", "<", "<=", ">=", ">"
QString filterOperatorSign(FilterOperator op);

/// What a field takes, for editors and completion.
struct FilterFieldFacts
{
    FilterField field = FilterField::Text;
    QString word;
    QList<FilterOperator> operators;
    QStringList codes; ///< the closed list of values; empty when any text will do
    bool takesDates = false;
    bool takesKey = false;
    bool forOrganisations = false;
    QString
        table; ///< the columns behind it, in the catalogue: a hidden one can neither be filtered nor sorted by
    QStringList columns;
};
const QList<FilterFieldFacts> &filterFields();
const FilterFieldFacts &filterFieldFacts(FilterField field);

/// "2026-11-22", "today", "today-90d"; an invalid date when it is none of these.
QDate filterDate(const QString &value, QDate today);

} // namespace entente
