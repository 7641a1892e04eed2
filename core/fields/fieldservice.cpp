// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fields/fieldservice.h"

#include "core/audit/auditlog.h"
#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/fields/customfields.h"

using namespace Qt::StringLiterals;

namespace entente {

Result<QList<FieldUse>> FieldService::list(const Session &session)
{
    const auto permit = m.audit.admit(session, Fn::ViewFields, u"custom_field"_s);
    if (!permit)
        return Failure{permit.error()};
    const auto reader = m.connection.read(*permit);
    QList<FieldUse> found;
    for (const auto subject : {CustomSubject::Person, CustomSubject::Organisation}) {
        const auto fields = CustomFields::definitions(reader, subject);
        if (!fields)
            return Failure{fields.error()};
        for (const auto &field : *fields) {
            db::Statement count(reader, "fields/count_custom_values_by_field");
            count.bind(":custom_field_id", field.id);
            const qint64 values = count.next() ? count.integer("value_count") : 0;
            if (auto done = count.finish(); !done)
                return Failure{done.error()};
            found.append({field, values});
        }
    }
    return found;
}

Result<QList<CustomField>> FieldService::definitions(const Session &session, CustomSubject subject)
{
    const auto permit = m.audit.admit(session, Fn::ViewFields, u"custom_field"_s);
    if (!permit)
        return Failure{permit.error()};
    return CustomFields::definitions(m.connection.read(*permit), subject);
}

Result<CustomValues> FieldService::values(const Session &session, PersonId person)
{
    const auto permit = m.audit.admit(session, Fn::ViewFields, u"custom_field"_s);
    if (!permit)
        return Failure{permit.error()};
    return CustomFields::values(m.connection.read(*permit), person);
}

Result<CustomValues> FieldService::values(const Session &session, OrganisationId organisation)
{
    const auto permit = m.audit.admit(session, Fn::ViewFields, u"custom_field"_s);
    if (!permit)
        return Failure{permit.error()};
    return CustomFields::values(m.connection.read(*permit), organisation);
}

Result<CustomField> FieldService::add(const Session &session, const CustomField &typed)
{
    const auto permit = m.audit.admit(session, Fn::EditFields, u"custom_field"_s);
    if (!permit)
        return Failure{permit.error()};
    auto field = CustomField::checked(typed);
    if (!field)
        return field;
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const auto present = CustomFields::definitions(*tx, field->subject);
    if (!present)
        return Failure{present.error()};
    for (const auto &other : *present) {
        if (other.key == field->key)
            return Failure{ErrorCode::Conflict,
                           u"the key is taken"_s,
                           {{}, 0, 0, u"key"_s},
                           u"field.key_taken"_s};
        field->position = std::max(field->position, other.position + 1);
    }
    field->uuid = newUuid(m.clock);
    db::Statement statement(*tx, "fields/insert_custom_field");
    statement.bind(":uuid", field->uuid)
        .bind(":subject", customSubjectCode(field->subject))
        .bind(":field_key", field->key)
        .bind(":name", field->name)
        .bind(":kind", customKindCode(field->kind))
        .bind(":choices", field->choices.join(u'\n'))
        .bind(":purpose", field->purpose)
        .bind(":basis", field->basis)
        .bind(":retention", field->retention)
        .bind(":position", field->position)
        .bind(":created_at", m.clock.nowUtc());
    if (auto done = statement.runOne(); !done)
        return Failure{done.error()};
    field->id = CustomFieldId(statement.lastInsertId());
    if (auto noted = m.audit.append(*tx, session,
                                    {Fn::EditFields, u"custom_field"_s, field->uuid, u"added"_s});
        !noted)
        return Failure{noted.error()};
    if (auto done = tx->commit(); !done)
        return Failure{done.error()};
    emit m.changes.fieldsChanged();
    return field;
}

Result<CustomField> FieldService::edit(const Session &session, const CustomField &typed)
{
    const auto permit = m.audit.admit(session, Fn::EditFields, u"custom_field"_s);
    if (!permit)
        return Failure{permit.error()};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    auto present = CustomFields::definition(*tx, typed.subject, typed.key);
    if (!present)
        return present;
    auto wanted = typed;
    wanted.kind = present->kind;
    auto field = CustomField::checked(wanted);
    if (!field)
        return field;
    field->id = present->id;
    field->uuid = present->uuid;
    field->position = present->position;
    db::Statement statement(*tx, "fields/update_custom_field");
    statement.bind(":name", field->name)
        .bind(":choices", field->choices.join(u'\n'))
        .bind(":purpose", field->purpose)
        .bind(":basis", field->basis)
        .bind(":retention", field->retention)
        .bind(":custom_field_id", field->id);
    if (auto done = statement.runOne(); !done)
        return Failure{done.error()};
    if (auto noted = m.audit.append(*tx, session,
                                    {Fn::EditFields, u"custom_field"_s, field->uuid, u"edited"_s});
        !noted)
        return Failure{noted.error()};
    if (auto done = tx->commit(); !done)
        return Failure{done.error()};
    emit m.changes.fieldsChanged();
    return field;
}

Result<qint64> FieldService::remove(const Session &session, CustomSubject subject,
                                    const QString &key)
{
    const auto permit = m.audit.admit(session, Fn::EditFields, u"custom_field"_s);
    if (!permit)
        return Failure{permit.error()};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const auto field = CustomFields::definition(*tx, subject, key);
    if (!field)
        return Failure{field.error()};
    // Images of its values would outlive the field and could never be put back.
    qint64 values = 0;
    for (const char *sql : {"fields/delete_undo_images_of_field",
                            "fields/delete_custom_values_by_field", "fields/delete_custom_field"}) {
        db::Statement statement(*tx, sql);
        statement.bind(":custom_field_id", field->id);
        if (sql == std::string_view("fields/delete_undo_images_of_field"))
            statement.bind(":field_number", field->id).bind(":same_field_number", field->id);
        if (auto done = statement.run(); !done)
            return Failure{done.error()};
        if (sql == std::string_view("fields/delete_custom_values_by_field"))
            values = statement.changes();
    }
    if (auto noted = m.audit.append(*tx, session,
                                    {Fn::EditFields, u"custom_field"_s, field->uuid, u"removed"_s});
        !noted)
        return Failure{noted.error()};
    if (auto done = tx->commit(); !done)
        return Failure{done.error()};
    emit m.changes.fieldsChanged();
    return values;
}

Result<QList<EndedValues>> FieldService::ended(const Session &session, const QDate &horizon)
{
    const auto permit = m.audit.admit(session, Fn::ViewFields, u"custom_field"_s);
    if (!permit)
        return Failure{permit.error()};
    return fieldretention::ended(m.connection.read(*permit), horizon);
}

Result<qint64> FieldService::removeEnded(const Session &session, const QDate &day)
{
    const auto permit = m.audit.admit(session, Fn::EditFields, u"custom_field"_s);
    if (!permit)
        return Failure{permit.error()};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const auto over = fieldretention::ended(*tx, day);
    if (!over)
        return Failure{over.error()};
    if (over->isEmpty())
        return 0;
    const auto removed = fieldretention::remove(*tx, *over);
    if (!removed)
        return removed;
    for (const auto &of : *over) {
        if (auto noted = m.audit.append(
                *tx, session, {Fn::EditFields, u"custom_field"_s, of.field.uuid, u"ended"_s});
            !noted)
            return Failure{noted.error()};
    }
    if (auto done = tx->commit(); !done)
        return Failure{done.error()};
    emit m.changes.fieldsChanged();
    emit m.changes.peopleChanged();
    return removed;
}

} // namespace entente
