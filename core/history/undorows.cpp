// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/db/reader.h"
#include "core/history/undorun.h"

using namespace Qt::StringLiterals;

namespace entente::undorows {

Result<std::optional<RowValues>> current(const db::QueryBuilder &builder, const db::Reader &reader,
                                         const QString &table, qint64 key)
{
    const auto keyColumn = builder.keyOf(table);
    if (keyColumn.isEmpty())
        return Failure{ErrorCode::Internal, u"rows without a key cannot be undone: "_s + table};
    auto rows = builder.select(reader, table, builder.columnsOf(table), {{keyColumn, key}});
    if (!rows)
        return Failure{rows.error()};
    return rows->isEmpty() ? std::optional<RowValues>() : std::optional(rows->first().values);
}

namespace {

qint64 integerOf(const std::optional<RowValues> &values, const QString &column)
{
    return values ? values->value(column).toLongLong() : 0;
}

Result<qint64> livingPerson(const Owners &owners, qint64 id)
{
    if (id == 0)
        return 0;
    const auto found = owners.builder.count(owners.reader, u"person"_s, {{u"person_id"_s, id}});
    if (!found)
        return Failure{found.error()};
    return *found == 1 ? id : 0;
}

Result<qint64> recordPerson(const Owners &owners)
{
    if (owners.recordKind != u"person")
        return 0;
    const auto rows = owners.builder.select(owners.reader, u"person"_s, {},
                                            {{u"uuid"_s, owners.recordUuid}});
    if (!rows)
        return Failure{rows.error()};
    return rows->isEmpty() ? 0 : rows->first().key;
}

/// The organisation, or after a merge the one that stayed.
Result<qint64> livingOrganisation(const Owners &owners, qint64 id)
{
    if (id == 0)
        return 0;
    const auto found = owners.builder.count(owners.reader, u"organisation"_s,
                                            {{u"organisation_id"_s, id}});
    if (!found || *found == 1 || owners.recordKind != u"organisation")
        return !found ? found : Result<qint64>(*found == 1 ? id : 0);
    const auto rows = owners.builder.select(owners.reader, u"organisation"_s, {},
                                            {{u"uuid"_s, owners.recordUuid}});
    if (!rows)
        return Failure{rows.error()};
    return rows->isEmpty() ? 0 : rows->first().key;
}

/// The person whom a link table names for this row.
Result<qint64> linkedPerson(const Owners &owners, const catalogue::Table &table, qint64 key)
{
    const auto links = owners.builder.select(owners.reader, table.reachTable, {table.reachColumn},
                                             {{table.reachKey, key}});
    if (!links)
        return Failure{links.error()};
    for (const auto &link : *links) {
        if (const auto person = link.integer(table.reachColumn); person != 0)
            return person;
    }
    return 0;
}

} // namespace

Result<void> findOwner(const Owners &owners, UndoImage &image)
{
    const auto *table = owners.catalogue.table(image.table);
    if (!table)
        return Failure{ErrorCode::Internal, u"not in the catalogue: "_s + image.table};
    const auto &row = image.after ? image.after : image.before;
    const auto organisation = livingOrganisation(owners, integerOf(row, u"organisation_id"_s));
    if (!organisation)
        return Failure{organisation.error()};
    image.organisation = OrganisationId(*organisation);
    if (!table->isPersonal())
        return {};
    Result<qint64> person(0);
    bool isSomebodys = true;
    switch (table->reach) {
    case catalogue::Reach::Self: person = livingPerson(owners, image.key); break;
    case catalogue::Reach::Through: person = linkedPerson(owners, *table, image.key); break;
    case catalogue::Reach::Person: {
        const auto id = integerOf(row, table->reachColumn);
        isSomebodys = id != 0;
        person = livingPerson(owners, id);
        break;
    }
    default: isSomebodys = false; break;
    }
    if (person && *person == 0 && isSomebodys)
        person = recordPerson(owners);
    if (!person)
        return Failure{person.error()};
    image.person = PersonId(*person);
    if (image.person.isValid() || !isSomebodys || table->reach == catalogue::Reach::Through)
        return {};
    return Failure{ErrorCode::Internal, u"an image that no erasure would find: "_s + image.table};
}

QStringList changedFields(const QList<UndoImage> &images)
{
    QStringList fields;
    for (const auto &image : images) {
        QStringList changed;
        if (image.before && image.after) {
            for (const auto &column : image.before->keys())
                changed.append(image.table + u'.' + column);
        } else {
            changed.append(image.table);
        }
        changed.sort();
        for (const auto &field : std::as_const(changed)) {
            if (!fields.contains(field))
                fields.append(field);
        }
    }
    return fields;
}

} // namespace entente::undorows
