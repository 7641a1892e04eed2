// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/criterionreader.h"

#include "core/db/statement.h"
#include "core/parties/peoplelist.h"
#include "core/parties/searchkey.h"

#include <compare>
#include <limits>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kEverybodyFound = std::numeric_limits<int>::max();
// A question to the user's hand now and then; not for each of a million rows.
constexpr int kRowsBetweenQuestions = 0xfff;

/// The same condition for either subject; null where it makes no sense.
struct SetStatement
{
    FilterField field;
    const char *people;
    const char *organisations;
};
constexpr std::array kSetStatements{
    SetStatement{FilterField::Kind, "lists/select_person_ids_by_kind", nullptr},
    SetStatement{FilterField::Relation, "lists/select_person_ids_by_relation", nullptr},
    SetStatement{FilterField::Country, "lists/select_person_ids_by_country",
                 "lists/select_organisation_ids_by_country"},
    SetStatement{FilterField::Batch, "lists/select_person_ids_by_batch",
                 "lists/select_organisation_ids_by_batch"},
    SetStatement{FilterField::Department, "lists/select_person_ids_by_department",
                 "lists/select_organisation_ids_by_department"},
    SetStatement{FilterField::List, "lists/select_person_ids_in_list",
                 "lists/select_organisation_ids_in_list"},
    SetStatement{FilterField::Tag, "lists/select_person_ids_by_tag",
                 "lists/select_organisation_ids_by_tag"},
    SetStatement{FilterField::Created, "lists/select_person_ids_by_created_span",
                 "lists/select_organisation_ids_by_created_span"},
    SetStatement{FilterField::Changed, "lists/select_person_ids_by_changed_span",
                 "lists/select_organisation_ids_by_changed_span"},
    SetStatement{FilterField::LastContact, "lists/select_person_ids_by_last_contact_span", nullptr},
    SetStatement{FilterField::City, "lists/select_person_cities",
                 "lists/select_organisation_cities"},
    SetStatement{FilterField::Source, "lists/select_person_sources",
                 "lists/select_organisation_sources"},
    SetStatement{FilterField::Supplier, "lists/select_person_suppliers", nullptr},
    SetStatement{FilterField::Organisation, "lists/select_person_organisations", nullptr},
};

struct PresenceStatement
{
    const char16_t *word;
    const char *people;
    const char *organisations;
};
constexpr std::array kPresenceStatements{
    PresenceStatement{u"email", "lists/select_person_ids_with_email",
                      "lists/select_organisation_ids_with_email"},
    PresenceStatement{u"phone", "lists/select_person_ids_with_phone",
                      "lists/select_organisation_ids_with_phone"},
    PresenceStatement{u"address", "lists/select_person_ids_with_address",
                      "lists/select_organisation_ids_with_address"},
    PresenceStatement{u"origin", "lists/select_person_ids_with_origin",
                      "lists/select_organisation_ids_with_origin"},
    PresenceStatement{u"consent", "lists/select_person_ids_with_consent", nullptr},
    PresenceStatement{u"organisation", "lists/select_person_ids_with_organisation", nullptr},
    PresenceStatement{u"owner", "lists/select_person_ids_with_owner",
                      "lists/select_organisation_ids_with_owner"},
    PresenceStatement{u"last_contact", "lists/select_person_ids_with_last_contact", nullptr},
    PresenceStatement{u"notice", "lists/select_person_ids_with_notice", nullptr},
};

Failure fieldHasNoList(const QString &word)
{
    return Failure{ErrorCode::Invalid,
                   u"this list cannot be narrowed by this"_s,
                   {{}, 0, 0, word},
                   u"filter.unknown_field"_s};
}

/// Days from `first` on, `end` not included; without bounds where they are invalid.
struct FilterSpan
{
    QDate first;
    QDate end;
};

FilterSpan filterSpanOf(FilterOperator op, QDate day)
{
    switch (op) {
    case FilterOperator::Before: return {{}, day};
    case FilterOperator::UpTo: return {{}, day.addDays(1)};
    case FilterOperator::From: return {day, {}};
    case FilterOperator::After: return {day.addDays(1), {}};
    default: return {day, day.addDays(1)};
    }
}

bool fitsOrder(FilterOperator op, std::partial_ordering order)
{
    switch (op) {
    case FilterOperator::Before: return order < 0;
    case FilterOperator::UpTo: return order <= 0;
    case FilterOperator::From: return order >= 0;
    case FilterOperator::After: return order > 0;
    default: return order == 0;
    }
}

/// One value of the firm's own field against one that is looked for; IsNot is turned round by the caller.
bool fitsCustom(const QString &kind, const QString &value, double number, FilterOperator op,
                const QString &wanted, QDate today)
{
    if (kind == u"number")
        return fitsOrder(op, number <=> QString(wanted).replace(u',', u'.').toDouble());
    if (kind == u"date") {
        const auto day = filterDate(wanted, today);
        const auto there = QDate::fromString(value, Qt::ISODate);
        return day.isValid() && there.isValid()
               && fitsOrder(op, there.toJulianDay() <=> day.toJulianDay());
    }
    const auto key = searchKey(wanted);
    // Several choices stand one to a line; a text is a single line for its field.
    const auto parts = kind == u"choices" ? value.split(u'\n') : QStringList{value};
    return std::ranges::any_of(parts, [&](const QString &part) {
        return op == FilterOperator::Contains ? searchKey(part).contains(key)
                                              : searchKey(part) == key;
    });
}

QVariant beginningOf(QDate day, qint64 otherwise)
{
    return day.isValid() ? day.startOfDay().toMSecsSinceEpoch() : otherwise;
}

} // namespace

Result<void> CriterionReader::add(const char *name, const QList<Bind> &binds, IdSet &into) const
{
    db::Statement statement(m_reader, name);
    for (const auto &bind : binds) {
        if (bind.value.typeId() == QMetaType::LongLong)
            statement.bind(bind.placeholder, bind.value.toLongLong());
        else
            statement.bind(bind.placeholder, bind.value.toString());
    }
    for (int row = 0; statement.next(); ++row) {
        into.insert(statement.integer("record_id"));
        if ((row & kRowsBetweenQuestions) == kRowsBetweenQuestions && m_stop && m_stop())
            return Failure{ErrorCode::Cancelled, u"the list is not wanted any more"_s};
    }
    return statement.finish();
}

// Accents and case do not count; equal texts are compared once.
Result<void> CriterionReader::addWords(const char *name, const FilterCriterion &criterion,
                                       IdSet &into) const
{
    QStringList wanted;
    for (const auto &value : criterion.values)
        wanted.append(searchKey(value));
    const auto fits = [&](const QString &words) {
        const auto key = searchKey(words);
        return std::ranges::any_of(wanted, [&](const QString &each) {
            return criterion.op == FilterOperator::Contains ? key.contains(each) : key == each;
        });
    };
    QHash<QString, bool> seen;
    db::Statement statement(m_reader, name);
    for (int row = 0; statement.next(); ++row) {
        const auto words = statement.text("words");
        auto known = seen.constFind(words);
        if (known == seen.cend())
            known = seen.insert(words, fits(words));
        if (*known)
            into.insert(statement.integer("record_id"));
        if ((row & kRowsBetweenQuestions) == kRowsBetweenQuestions && m_stop && m_stop())
            return Failure{ErrorCode::Cancelled, u"the list is not wanted any more"_s};
    }
    return statement.finish();
}

Result<void> CriterionReader::addCustom(const FilterCriterion &criterion, IdSet &into) const
{
    db::Statement field(m_reader, "lists/select_custom_field_by_key");
    field.bind(":subject", ofPeople() ? u"person"_s : u"organisation"_s)
        .bind(":field_key", criterion.key);
    const bool known = field.next();
    if (auto done = field.finish(); !done)
        return done;
    if (!known)
        return fieldHasNoList(filterFieldWord(criterion.field, criterion.key));
    db::Statement statement(m_reader, ofPeople() ? "lists/select_person_custom_values"
                                                 : "lists/select_organisation_custom_values");
    statement.bind(":field_key", criterion.key);
    while (statement.next()) {
        const auto kind = statement.text("kind");
        const auto value = statement.text("words");
        const auto number = statement.real("number");
        if (std::ranges::any_of(criterion.values, [&](const QString &wanted) {
                return fitsCustom(kind, value, number, criterion.op, wanted, m_today);
            }))
            into.insert(statement.integer("record_id"));
    }
    return statement.finish();
}

Result<void> CriterionReader::addSpan(const FilterCriterion &criterion, IdSet &into) const
{
    const auto *found = std::ranges::find(kSetStatements, criterion.field, &SetStatement::field);
    const auto span = filterSpanOf(criterion.op, filterDate(criterion.values.first(), m_today));
    if (criterion.field == FilterField::LastContact)
        return add(found->people,
                   {{":from_day", span.first.isValid() ? span.first.toString(Qt::ISODate) : u""_s},
                    {":before_day",
                     span.end.isValid() ? span.end.toString(Qt::ISODate) : u"9999-99-99"_s}},
                   into);
    return add(ofPeople() ? found->people : found->organisations,
               {{":from_time", beginningOf(span.first, std::numeric_limits<qint64>::min())},
                {":before_time", beginningOf(span.end, std::numeric_limits<qint64>::max())}},
               into);
}

Result<void> CriterionReader::addFound(const QString &words, IdSet &into) const
{
    const auto hits = m_list.search(m_session, words, kEverybodyFound);
    if (!hits)
        return Failure{hits.error()};
    if (ofPeople()) {
        for (const auto id : hits->people)
            into.insert(id.number());
    } else {
        for (const auto id : hits->organisations)
            into.insert(id.number());
    }
    return {};
}

Result<void> CriterionReader::addOwned(const QString &value, IdSet &into) const
{
    if (value == u"none")
        return addMissing(u"owner"_s, into);
    if (value == u"me")
        return add(ofPeople() ? "lists/select_person_ids_by_owner_uuid"
                              : "lists/select_organisation_ids_by_owner_uuid",
                   {{":value", m_session.userUuid()}}, into);
    return add(ofPeople() ? "lists/select_person_ids_by_owner_login"
                          : "lists/select_organisation_ids_by_owner_login",
               {{":value", value}}, into);
}

// Corsica's two departments share the codes that begin with 20.
Result<void> CriterionReader::addDepartment(const QString &value, IdSet &into) const
{
    const auto *found = std::ranges::find(kSetStatements, FilterField::Department,
                                          &SetStatement::field);
    QStringList beginnings{value};
    if (value.toUpper() == u"2A")
        beginnings = {u"200"_s, u"201"_s};
    else if (value.toUpper() == u"2B")
        beginnings = {u"202"_s, u"206"_s};
    for (const auto &beginning : std::as_const(beginnings)) {
        if (auto done = add(ofPeople() ? found->people : found->organisations,
                            {{":value", beginning}}, into);
            !done)
            return done;
    }
    return {};
}

// Several missing things are alternatives: each set is turned round before it is joined.
Result<void> CriterionReader::addMissing(const QString &value, IdSet &into) const
{
    const auto *found = std::ranges::find_if(
        kPresenceStatements,
        [&](const PresenceStatement &each) { return value == QStringView(each.word); });
    const auto *statement = found == kPresenceStatements.end() ? nullptr
                            : ofPeople()                       ? found->people
                                                               : found->organisations;
    if (!statement)
        return fieldHasNoList(u"missing"_s);
    QList<Bind> binds;
    if (value == u"consent")
        binds.append({":today", m_today.toString(Qt::ISODate)});
    IdSet present;
    if (auto done = add(statement, binds, present); !done)
        return done;
    present.invert();
    into.unite(present);
    return {};
}

Result<void> CriterionReader::addValue(FilterField field, const QString &value, IdSet &into) const
{
    switch (field) {
    case FilterField::Text: return addFound(value, into);
    case FilterField::Owner: return addOwned(value, into);
    case FilterField::Department: return addDepartment(value, into);
    case FilterField::Missing: return addMissing(value, into);
    case FilterField::Duplicate:
        return add(ofPeople() ? "lists/select_person_ids_of_duplicates"
                              : "lists/select_organisation_ids_of_duplicates",
                   {}, into);
    default: break;
    }
    const auto *found = std::ranges::find(kSetStatements, field, &SetStatement::field);
    const auto *statement = found == kSetStatements.end() ? nullptr
                            : ofPeople()                  ? found->people
                                                          : found->organisations;
    if (!statement)
        return fieldHasNoList(filterFieldWord(field));
    QList<Bind> binds{{":value", value}};
    if (field == FilterField::Tag)
        binds = {{":name_key", searchKey(value)}};
    else if (field == FilterField::List)
        binds += {{":name_key", searchKey(value)}, {":user_uuid", m_session.userUuid()}};
    return add(statement, binds, into);
}

Result<IdSet> CriterionReader::read(const FilterCriterion &criterion) const
{
    IdSet set;
    const auto *words = std::ranges::find(kSetStatements, criterion.field, &SetStatement::field);
    switch (criterion.field) {
    case FilterField::LastContact:
    case FilterField::Created:
    case FilterField::Changed:
        if (auto done = addSpan(criterion, set); !done)
            return Failure{done.error()};
        return set;
    case FilterField::City:
    case FilterField::Source:
    case FilterField::Supplier:
    case FilterField::Organisation:
        if (auto done = addWords(ofPeople() ? words->people : words->organisations, criterion, set);
            !done)
            return Failure{done.error()};
        break;
    case FilterField::Custom:
        if (auto done = addCustom(criterion, set); !done)
            return Failure{done.error()};
        break;
    default:
        for (const auto &value : criterion.values) {
            IdSet one;
            if (auto done = addValue(criterion.field, value, one); !done)
                return Failure{done.error()};
            set.unite(one);
        }
    }
    if (criterion.op == FilterOperator::IsNot)
        set.invert();
    return set;
}

} // namespace entente
