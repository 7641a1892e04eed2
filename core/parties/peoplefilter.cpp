// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/peoplefilter.h"

#include "core/consent/channel.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr qsizetype kMostCriteria = 50;
constexpr qsizetype kMostFilterValues = 200;

struct SignOfOperator
{
    const char16_t *sign;
    FilterOperator op;
};
// The longer signs first: "<=" is not "<" with the value "=".
constexpr std::array kFilterSigns{
    SignOfOperator{u"!=", FilterOperator::IsNot},   SignOfOperator{u"<=", FilterOperator::UpTo},
    SignOfOperator{u">=", FilterOperator::From},    SignOfOperator{u"=", FilterOperator::Is},
    SignOfOperator{u"~", FilterOperator::Contains}, SignOfOperator{u"<", FilterOperator::Before},
    SignOfOperator{u">", FilterOperator::After},
};

QList<FilterFieldFacts> makeFilterFields()
{
    using F = FilterField;
    using O = FilterOperator;
    const QList<O> text{O::Contains};
    const QList<O> code{O::Is, O::IsNot};
    const QList<O> words{O::Is, O::IsNot, O::Contains};
    const QList<O> dates{O::Is, O::Before, O::UpTo, O::From, O::After};
    const QList<O> all{O::Is, O::IsNot, O::Contains, O::Before, O::UpTo, O::From, O::After};
    const QStringList kinds{u"consumer"_s, u"professional"_s, u"sole_trader"_s, u"unknown"_s};
    const QStringList relations{u"prospect"_s, u"customer"_s, u"contract_in_progress"_s,
                                u"former"_s};
    const QStringList verdicts{u"allowed"_s, u"not_now"_s,   u"to_ask"_s,        u"ask"_s,
                               u"refused"_s, u"forbidden"_s, u"not_applicable"_s};
    const QStringList missing{u"email"_s,   u"phone"_s,        u"address"_s,
                              u"consent"_s, u"origin"_s,       u"organisation"_s,
                              u"owner"_s,   u"last_contact"_s, u"notice"_s};
    const auto person = u"person"_s;
    return {
        {F::Text, u"text"_s, text, {}, false, false, true, u"search_entry"_s, {}},
        {F::Kind, u"kind"_s, code, kinds, false, false, false, person, {u"kind"_s}},
        {F::Relation, u"relation"_s, code, relations, false, false, false, person, {u"relation"_s}},
        {F::Country, u"country"_s, code, {}, false, false, true, person, {u"country"_s}},
        {F::Department,
         u"department"_s,
         code,
         {},
         false,
         false,
         true,
         u"contact_point"_s,
         {u"postal_code"_s}},
        {F::City, u"city"_s, words, {}, false, false, true, u"contact_point"_s, {u"city"_s}},
        {F::Organisation,
         u"organisation"_s,
         words,
         {},
         false,
         false,
         false,
         u"organisation"_s,
         {u"name"_s}},
        {F::Tag, u"tag"_s, code, {}, false, false, true, u"tag"_s, {}},
        {F::Source, u"source"_s, words, {}, false, false, true, person, {u"source"_s}},
        {F::Supplier, u"supplier"_s, words, {}, false, false, false, person, {u"supplier"_s}},
        {F::Batch, u"batch"_s, code, {}, false, false, true, person, {u"import_batch_id"_s}},
        {F::Owner, u"owner"_s, code, {}, false, false, true, person, {u"owner_user_id"_s}},
        {F::Verdict, u"verdict"_s, code, verdicts, false, true, false, u"consent_state"_s, {}},
        {F::LastContact,
         u"last_contact"_s,
         dates,
         {},
         true,
         false,
         false,
         person,
         {u"last_contact_on"_s}},
        {F::Created, u"created"_s, dates, {}, true, false, true, person, {u"created_at"_s}},
        {F::Changed, u"changed"_s, dates, {}, true, false, true, person, {u"changed_at"_s}},
        {F::Missing, u"missing"_s, code, missing, false, false, true, person, {}},
        {F::Duplicate, u"duplicate"_s, code, {u"likely"_s}, false, false, true, person, {}},
        {F::List, u"list"_s, code, {}, false, false, true, u"saved_view"_s, {}},
        {F::Custom, u"field"_s, all, {}, false, true, true, u"custom_value"_s, {}},
    };
}

Failure filterFailure(const QString &reason, const QString &detail, const QString &field = {},
                      qsizetype column = 0)
{
    return Failure{ErrorCode::Invalid, detail, {{}, 0, int(column), field}, reason};
}

bool isFilterSign(QChar c)
{
    return c == u'=' || c == u'!' || c == u'~' || c == u'<' || c == u'>';
}

const FilterFieldFacts *filterFieldByWord(QStringView word)
{
    const auto &fields = filterFields();
    const auto found = std::ranges::find_if(
        fields, [&](const FilterFieldFacts &facts) { return facts.word == word; });
    return found == fields.cend() ? nullptr : &*found;
}

bool isFilterChannelKey(const QString &key)
{
    static const QRegularExpression code(u"^[a-z0-9][a-z0-9_-]*$"_s);
    const auto purpose = key.section(u'.', 1);
    return channelFromName(key.section(u'.', 0, 0))
           && (!key.contains(u'.') || code.match(purpose).hasMatch());
}

// A span of dates is two conditions.
void appendCriterion(PeopleFilter &filter, FilterCriterion criterion)
{
    const auto span = criterion.values.first();
    if (filterFieldFacts(criterion.field).takesDates && span.contains(u".."_s)) {
        auto first = criterion;
        first.op = FilterOperator::From;
        first.values = {span.section(u".."_s, 0, 0)};
        criterion.op = FilterOperator::UpTo;
        criterion.values = {span.section(u".."_s, 1)};
        filter.criteria.append(first);
    }
    filter.criteria.append(criterion);
}

/// Reads the one-line form; knows where it stands.
class FilterLine final
{
public:
    FilterLine(const QString &line, FilterSubject subject) : m_line(line), m_subject(subject) {}

    Result<PeopleFilter> read()
    {
        PeopleFilter filter;
        for (skipSpaces(); m_at < m_line.size(); skipSpaces()) {
            if (auto done = readTerm(filter); !done)
                return Failure{done.error()};
            if (filter.criteria.size() > kMostCriteria)
                return filterFailure(u"filter.too_many"_s, u"too many conditions"_s, {}, m_at + 1);
        }
        return filter;
    }

private:
    void skipSpaces()
    {
        while (m_at < m_line.size() && m_line[m_at].isSpace())
            ++m_at;
    }

    Result<void> readTerm(PeopleFilter &filter)
    {
        const auto start = m_at;
        if (m_line[m_at] == u'"') {
            const auto words = readQuoted();
            if (!words)
                return Failure{words.error()};
            addText(filter, *words);
            return {};
        }
        while (m_at < m_line.size() && !m_line[m_at].isSpace() && !isFilterSign(m_line[m_at]))
            ++m_at;
        const auto word = m_line.mid(start, m_at - start);
        if (m_at >= m_line.size() || m_line[m_at].isSpace()) {
            addText(filter, word);
            return {};
        }
        return readCriterion(filter, word, start);
    }

    // Words without a field are one search, wherever they stand.
    static void addText(PeopleFilter &filter, const QString &words)
    {
        if (words.trimmed().isEmpty())
            return;
        for (auto &criterion : filter.criteria) {
            if (criterion.field == FilterField::Text) {
                criterion.values.first() += u' ' + words.simplified();
                return;
            }
        }
        filter.criteria.append(
            {FilterField::Text, {}, FilterOperator::Contains, {words.simplified()}});
    }

    Result<void> readCriterion(PeopleFilter &filter, const QString &word, qsizetype start)
    {
        const auto *facts = filterFieldByWord(word.section(u'.', 0, 0));
        if (!facts)
            return filterFailure(u"filter.unknown_field"_s, u"no such field"_s, word, start + 1);
        FilterCriterion criterion{facts->field, word.section(u'.', 1), FilterOperator::Is, {}};
        const auto *sign = std::ranges::find_if(kFilterSigns, [&](const SignOfOperator &each) {
            return QStringView(m_line).mid(m_at).startsWith(QStringView(each.sign));
        });
        if (sign == kFilterSigns.end())
            return filterFailure(u"filter.bad_operator"_s, u"no such operator"_s, word, m_at + 1);
        const auto signAt = m_at;
        criterion.op = sign->op;
        m_at += QStringView(sign->sign).size();
        const auto valuesAt = m_at;
        if (auto done = readValues(criterion); !done)
            return done;
        if (criterion.field == FilterField::Text) {
            addText(filter, criterion.values.join(u' '));
            return {};
        }
        auto good = PeopleFilter::checked(std::move(criterion), m_subject);
        if (!good) {
            auto error = good.error();
            error.where.column = int((error.reason == u"filter.unknown_field"_s  ? start
                                      : error.reason == u"filter.bad_operator"_s ? signAt
                                                                                 : valuesAt)
                                     + 1);
            return Failure{error};
        }
        appendCriterion(filter, *std::move(good));
        return {};
    }

    Result<void> readValues(FilterCriterion &criterion)
    {
        for (;;) {
            QString value;
            if (m_at < m_line.size() && m_line[m_at] == u'"') {
                auto quoted = readQuoted();
                if (!quoted)
                    return Failure{quoted.error()};
                value = *std::move(quoted);
            } else {
                const auto start = m_at;
                while (m_at < m_line.size() && !m_line[m_at].isSpace() && m_line[m_at] != u',')
                    ++m_at;
                value = m_line.mid(start, m_at - start);
            }
            if (value.trimmed().isEmpty())
                return filterFailure(u"filter.no_value"_s, u"a condition without a value"_s,
                                     filterFieldWord(criterion.field, criterion.key), m_at + 1);
            criterion.values.append(value);
            if (m_at >= m_line.size() || m_line[m_at] != u',')
                return {};
            ++m_at;
        }
    }

    // A quote within is written twice, as in CSV.
    Result<QString> readQuoted()
    {
        const auto start = m_at;
        QString text;
        for (++m_at; m_at < m_line.size(); ++m_at) {
            if (m_line[m_at] != u'"') {
                text += m_line[m_at];
            } else if (m_at + 1 < m_line.size() && m_line[m_at + 1] == u'"') {
                text += u'"';
                ++m_at;
            } else {
                ++m_at;
                return text;
            }
        }
        return filterFailure(u"filter.unclosed_quote"_s, u"a quote that does not end"_s, {},
                             start + 1);
    }

    const QString &m_line;
    const FilterSubject m_subject;
    qsizetype m_at = 0;
};

QString quotedFilterValue(const QString &value)
{
    const bool plain = !value.isEmpty() && std::ranges::all_of(value, [](QChar c) {
        return !c.isSpace() && c != u',' && c != u'"' && !isFilterSign(c);
    });
    return plain ? value : QString(u'"' + QString(value).replace(u'"', u"\"\""_s) + u'"');
}

bool isFilterDateOrSpan(const FilterCriterion &criterion)
{
    const QDate anyDay(2000, 1, 1);
    const auto &value = criterion.values.first();
    if (value.contains(u".."_s) && criterion.op == FilterOperator::Is)
        return filterDate(value.section(u".."_s, 0, 0), anyDay).isValid()
               && filterDate(value.section(u".."_s, 1), anyDay).isValid();
    return filterDate(value, anyDay).isValid();
}

} // namespace

const QList<FilterFieldFacts> &filterFields()
{
    static const QList<FilterFieldFacts> fields = makeFilterFields();
    return fields;
}

const FilterFieldFacts &filterFieldFacts(FilterField field)
{
    return filterFields().at(qsizetype(field));
}

QString filterFieldWord(FilterField field, const QString &key)
{
    const auto &word = filterFieldFacts(field).word;
    return key.isEmpty() ? word : QString(word + u'.' + key);
}

QString filterOperatorSign(FilterOperator op)
{
    const auto *found = std::ranges::find(kFilterSigns, op, &SignOfOperator::op);
    return QStringView(found->sign).toString();
}

QDate filterDate(const QString &value, QDate today)
{
    static const QRegularExpression relative(u"^today(?:([+-])([0-9]{1,5})d)?$"_s);
    const auto match = relative.match(value);
    if (!match.hasMatch())
        return QDate::fromString(value, Qt::ISODate);
    const auto days = match.capturedView(2).toLongLong();
    return today.addDays(match.capturedView(1) == u"-" ? -days : days);
}

bool PeopleFilter::has(FilterField field) const
{
    return std::ranges::any_of(
        criteria, [field](const FilterCriterion &each) { return each.field == field; });
}

Result<FilterCriterion> PeopleFilter::checked(FilterCriterion criterion, FilterSubject subject)
{
    const auto &facts = filterFieldFacts(criterion.field);
    const auto word = filterFieldWord(criterion.field, criterion.key);
    const bool known = subject == FilterSubject::People || facts.forOrganisations;
    if (!known || facts.takesKey != !criterion.key.isEmpty()
        || (criterion.field == FilterField::Verdict && !isFilterChannelKey(criterion.key)))
        return filterFailure(u"filter.unknown_field"_s, u"no such field"_s, word);
    if (criterion.field == FilterField::Text)
        criterion.op = FilterOperator::Contains;
    if (!facts.operators.contains(criterion.op))
        return filterFailure(u"filter.bad_operator"_s, u"the field does not know this operator"_s,
                             word);
    if (criterion.values.isEmpty()
        || std::ranges::any_of(criterion.values,
                               [](const QString &value) { return value.trimmed().isEmpty(); }))
        return filterFailure(u"filter.no_value"_s, u"a condition without a value"_s, word);
    if (criterion.values.size() > kMostFilterValues)
        return filterFailure(u"filter.too_many"_s, u"too many values"_s, word);
    if (facts.takesDates && (criterion.values.size() > 1 || !isFilterDateOrSpan(criterion)))
        return filterFailure(u"filter.bad_date"_s, u"not a date"_s, word);
    for (auto &value : criterion.values) {
        if (criterion.field == FilterField::Country)
            value = value.toUpper();
        const bool inList = facts.codes.isEmpty() || facts.codes.contains(value);
        if (!inList || (criterion.field == FilterField::Country && value.size() != 2))
            return filterFailure(u"filter.unknown_value"_s, u"the field has no such value"_s, word);
    }
    return criterion;
}

Result<PeopleFilter> PeopleFilter::parse(const QString &line, FilterSubject subject)
{
    return FilterLine(line, subject).read();
}

QString PeopleFilter::toText() const
{
    QStringList terms;
    for (const auto &criterion : criteria) {
        QStringList values;
        for (const auto &value : criterion.values)
            values.append(quotedFilterValue(value));
        terms.append(criterion.field == FilterField::Text
                         ? values.join(u' ')
                         : QString(filterFieldWord(criterion.field, criterion.key)
                                   + filterOperatorSign(criterion.op) + values.join(u',')));
    }
    return terms.join(u' ');
}

QJsonObject PeopleFilter::toJson() const
{
    QJsonArray all;
    for (const auto &criterion : criteria)
        all.append(QJsonObject{{u"field"_s, filterFieldWord(criterion.field, criterion.key)},
                               {u"op"_s, filterOperatorSign(criterion.op)},
                               {u"values"_s, QJsonArray::fromStringList(criterion.values)}});
    return {{u"all"_s, all}};
}

Result<PeopleFilter> PeopleFilter::fromJson(const QJsonObject &json, FilterSubject subject)
{
    PeopleFilter filter;
    const auto all = json[u"all"_s].toArray();
    if (!json[u"all"_s].isArray() || all.size() > kMostCriteria)
        return filterFailure(u"filter.bad_json"_s, u"\"all\" must be a list of conditions"_s);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto one = all[i].toObject();
        const auto word = one[u"field"_s].toString();
        const auto *facts = filterFieldByWord(word.section(u'.', 0, 0));
        const auto *sign = std::ranges::find_if(kFilterSigns, [&](const SignOfOperator &each) {
            return QStringView(each.sign) == one[u"op"_s].toString();
        });
        Error error{ErrorCode::Invalid, u"not a condition"_s, {}, u"filter.bad_json"_s};
        if (facts && sign != kFilterSigns.end()) {
            FilterCriterion criterion{facts->field, word.section(u'.', 1), sign->op, {}};
            for (const auto &value : one[u"values"_s].toArray())
                criterion.values.append(value.toString());
            auto good = checked(std::move(criterion), subject);
            if (good) {
                appendCriterion(filter, *std::move(good));
                continue;
            }
            error = good.error();
        }
        error.where.line = int(i) + 1;
        return Failure{error};
    }
    return filter;
}

} // namespace entente
