// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields/customfields.h"

#include "core/db/statement.h"
#include "core/history/undostep.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

CustomField customFieldFrom(const db::Statement &row)
{
    CustomField field;
    field.id = row.id<CustomFieldTag>("custom_field_id");
    field.uuid = row.text("uuid");
    field.subject = customSubjectFromCode(row.text("subject")).value_or(CustomSubject::Person);
    field.key = row.text("field_key");
    field.name = row.text("name");
    field.kind = customKindFromCode(row.text("kind")).value_or(CustomKind::Text);
    field.choices = row.text("choices").split(u'\n', Qt::SkipEmptyParts);
    field.purpose = row.text("purpose");
    field.basis = row.text("basis");
    field.retention = row.text("retention");
    field.position = int(row.integer("position"));
    return field;
}

Result<CustomValues> customValuesFrom(db::Statement &statement)
{
    CustomValues values;
    while (statement.next())
        values.insert(statement.text("field_key"), statement.text("value"));
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    return values;
}

/// The owner's key stands for a person or an organisation; the other one is NULL.
struct CustomOwner
{
    PersonId person;
    OrganisationId organisation;
};

Result<qint64> customValueKey(db::Transaction &tx, const CustomField &field,
                              const CustomOwner &owner)
{
    db::Statement present(tx, "fields/select_custom_value_id");
    present.bind(":custom_field_id", field.id)
        .bind(":person_id", owner.person)
        .bind(":organisation_id", owner.organisation);
    const qint64 key = present.next() ? present.integer("custom_value_id") : 0;
    if (auto done = present.finish(); !done)
        return Failure{done.error()};
    return key;
}

Result<void> storeCustomValue(db::Transaction &tx, UndoStep *step, const CustomField &field,
                              const CustomOwner &owner, const QString &value)
{
    const auto table = u"custom_value"_s;
    const auto key = customValueKey(tx, field, owner);
    if (!key)
        return Failure{key.error()};
    if (*key != 0 && step) {
        if (auto done = step->willChange(table, *key); !done)
            return done;
    }
    if (value.isEmpty()) {
        if (*key == 0)
            return {};
        db::Statement removal(tx, "fields/delete_custom_value");
        removal.bind(":custom_value_id", *key);
        return removal.runOne();
    }
    if (*key != 0) {
        db::Statement change(tx, "fields/update_custom_value");
        change.bind(":value", value)
            .bind(":number", field.number(value))
            .bind(":custom_value_id", *key);
        return change.runOne();
    }
    db::Statement addition(tx, "fields/insert_custom_value");
    addition.bind(":custom_field_id", field.id)
        .bind(":person_id", owner.person)
        .bind(":organisation_id", owner.organisation)
        .bind(":value", value)
        .bind(":number", field.number(value));
    if (auto done = addition.runOne(); !done)
        return done;
    return step ? step->added(table, addition.lastInsertId()) : Result<void>{};
}

Result<void> storeCustomValues(db::Transaction &tx, UndoStep *step, CustomSubject subject,
                               const CustomOwner &owner, const CustomValues &typed)
{
    auto keys = typed.keys();
    keys.sort();
    for (const auto &key : std::as_const(keys)) {
        const auto field = CustomFields::definition(tx, subject, key);
        if (!field)
            return Failure{field.error()};
        const auto value = field->parse(typed.value(key));
        if (!value)
            return Failure{value.error()};
        if (auto done = storeCustomValue(tx, step, *field, owner, *value); !done)
            return done;
    }
    return {};
}

} // namespace

Result<QList<CustomField>> CustomFields::definitions(const db::Reader &reader,
                                                     CustomSubject subject)
{
    QList<CustomField> found;
    db::Statement statement(reader, "fields/select_custom_fields_by_subject");
    statement.bind(":subject", customSubjectCode(subject));
    while (statement.next())
        found.append(customFieldFrom(statement));
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    return found;
}

Result<CustomField> CustomFields::definition(const db::Reader &reader, CustomSubject subject,
                                             const QString &key)
{
    const auto all = definitions(reader, subject);
    if (!all)
        return Failure{all.error()};
    const auto found = std::find_if(all->begin(), all->end(),
                                    [&](const CustomField &field) { return field.key == key; });
    if (found == all->end())
        return Failure{ErrorCode::NotFound,
                       u"no field of the firm's own has this key"_s,
                       {{}, 0, 0, u"field."_s + key},
                       u"field.unknown"_s};
    return *found;
}

Result<CustomValues> CustomFields::values(const db::Reader &reader, PersonId person)
{
    db::Statement statement(reader, "fields/select_custom_values_by_person");
    statement.bind(":person_id", person);
    return customValuesFrom(statement);
}

Result<CustomValues> CustomFields::values(const db::Reader &reader, OrganisationId organisation)
{
    db::Statement statement(reader, "fields/select_custom_values_by_organisation");
    statement.bind(":organisation_id", organisation);
    return customValuesFrom(statement);
}

Result<void> CustomFields::set(db::Transaction &tx, UndoStep *step, PersonId person,
                               const CustomValues &typed)
{
    return storeCustomValues(tx, step, CustomSubject::Person, {person, {}}, typed);
}

Result<void> CustomFields::set(db::Transaction &tx, UndoStep *step, OrganisationId organisation,
                               const CustomValues &typed)
{
    return storeCustomValues(tx, step, CustomSubject::Organisation, {{}, organisation}, typed);
}

} // namespace entente
