// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/subjectdata.h"

#include "core/db/reader.h"
#include "core/db/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

QStringList columnNames(const catalogue::Table &table)
{
    QStringList names;
    for (const auto &column : table.columns)
        names.append(column.name);
    return names;
}

} // namespace

bool SubjectRecord::holdsPersonalData(const catalogue::Table &table) const
{
    return std::any_of(
        table.columns.begin(), table.columns.end(), [&](const catalogue::Column &column) {
            return column.personal && !row.values.value(column.name).toByteArray().isEmpty();
        });
}

const SubjectTable *SubjectData::find(QStringView table) const
{
    for (const auto &entry : tables) {
        if (entry.table->name == table)
            return &entry;
    }
    return nullptr;
}

Result<SubjectData> SubjectWalk::collect(const db::Reader &reader, PersonId person) const
{
    SubjectData subject;
    subject.person = person;
    // The person first: other paths begin at its row.
    for (const auto &table : m_catalogue.tables()) {
        if (table.reach != catalogue::Reach::Self)
            continue;
        auto own = collectTable(reader, table, subject);
        if (!own)
            return Failure{own.error()};
        if (own->records.isEmpty())
            return Failure{ErrorCode::NotFound, u"no such person"_s, {}, u"person.not_found"_s};
        subject.personUuid = own->records.first().row.text(u"uuid"_s);
        subject.tables.append(*std::move(own));
    }
    db::Statement aliases(reader, "rights/select_aliases_by_person");
    aliases.bind(":person_id", person);
    while (aliases.next())
        subject.aliases.append(aliases.text("alias_uuid"));
    if (auto done = aliases.finish(); !done)
        return Failure{done.error()};
    const auto self = subject.tables;
    subject.tables.clear();
    for (const auto &table : m_catalogue.tables()) {
        if (!table.isPersonal())
            continue;
        if (table.reach == catalogue::Reach::Self) {
            subject.tables += self;
            continue;
        }
        auto known = subject;
        known.tables = self;
        auto collected = collectTable(reader, table, known);
        if (!collected)
            return Failure{collected.error()};
        subject.tables.append(*std::move(collected));
    }
    return subject;
}

Result<QList<db::Record>> SubjectWalk::rowsOf(const db::Reader &reader,
                                              const catalogue::Table &table,
                                              const SubjectData &subject) const
{
    const auto columns = columnNames(table);
    switch (table.reach) {
    case catalogue::Reach::None:
    case catalogue::Reach::User: return QList<db::Record>();
    case catalogue::Reach::Self:
        return m_builder.select(reader, table.name, columns,
                                {{m_builder.keyOf(table.name), subject.person.number()}});
    case catalogue::Reach::Person:
        return m_builder.select(reader, table.name, columns,
                                {{table.reachColumn, subject.person.number()}});
    case catalogue::Reach::PersonUuid:
    case catalogue::Reach::RecordUuid: return rowsByUuid(reader, table, subject);
    case catalogue::Reach::Through:
        return m_builder.selectLinked(reader, table.name, columns, table.reachTable, table.reachKey,
                                      {table.reachColumn, subject.person.number()});
    case catalogue::Reach::SelfReference: {
        if (subject.tables.isEmpty())
            return QList<db::Record>();
        const auto target = subject.tables.first().records.first().row.values.value(
            table.reachColumn);
        if (target.isNull())
            return QList<db::Record>();
        return m_builder.select(reader, table.name, columns,
                                {{m_builder.keyOf(table.name), target}});
    }
    }
    return QList<db::Record>();
}

// A card that was merged into this one goes on speaking under its own code.
Result<QList<db::Record>> SubjectWalk::rowsByUuid(const db::Reader &reader,
                                                  const catalogue::Table &table,
                                                  const SubjectData &subject) const
{
    QList<db::Record> all;
    for (const auto &uuid : QStringList(subject.personUuid) + subject.aliases) {
        const auto rows = m_builder.select(reader, table.name, columnNames(table),
                                           {{table.reachColumn, uuid}});
        if (!rows)
            return rows;
        all += *rows;
    }
    return all;
}

Result<SubjectTable> SubjectWalk::collectTable(const db::Reader &reader,
                                               const catalogue::Table &table,
                                               const SubjectData &subject) const
{
    SubjectTable collected{&table, {}};
    auto rows = rowsOf(reader, table, subject);
    if (!rows)
        return Failure{rows.error()};
    for (auto &row : *rows) {
        SubjectRecord record;
        record.row = std::move(row);
        if (table.shared) {
            if (auto done = findOthers(reader, table, subject.person, record); !done)
                return Failure{done.error()};
        }
        collected.records.append(std::move(record));
    }
    return collected;
}

Result<void> SubjectWalk::findOthers(const db::Reader &reader, const catalogue::Table &table,
                                     PersonId person, SubjectRecord &record) const
{
    if (table.reach == catalogue::Reach::Through) {
        const auto links = m_builder.select(reader, table.reachTable, {table.reachColumn},
                                            {{table.reachKey, record.row.key}});
        if (!links)
            return Failure{links.error()};
        for (const auto &link : *links) {
            const PersonId other(link.integer(table.reachColumn));
            if (other.isValid() && other != person && !record.others.contains(other))
                record.others.append(other);
        }
    } else if (table.reach == catalogue::Reach::SelfReference) {
        for (const auto &owner : m_catalogue.tables()) {
            if (owner.reach != catalogue::Reach::Self)
                continue;
            const auto owners = m_builder.count(reader, owner.name,
                                                {{table.reachColumn, record.row.key}});
            if (!owners)
                return Failure{owners.error()};
            record.otherOwners = int(*owners) - 1;
        }
    }
    return {};
}

Result<int> SubjectWalk::remaining(const db::Reader &reader, PersonId person) const
{
    SubjectData subject;
    subject.person = person;
    int rows = 0;
    for (const auto &table : m_catalogue.tables()) {
        if (table.erasure == catalogue::Erasure::KeepCodes
            || table.reach == catalogue::Reach::SelfReference)
            continue;
        const auto found = rowsOf(reader, table, subject);
        if (!found)
            return Failure{found.error()};
        rows += int(found->size());
    }
    return rows;
}

} // namespace entente
