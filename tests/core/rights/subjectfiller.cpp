// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/rights/subjectfiller.h"

#include "core/base/uuid.h"
#include "core/db/sqlcipher/cipherdriver.h"
#include "tests/support/verify.h"

#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace entente::test {

namespace {

QString quotedText(const QString &text)
{
    return u"'%1'"_s.arg(text);
}

/// The codes of CHECK (column IN ('a', 'b')); empty when the column takes anything.
QStringList allowedCodes(const QString &definition, const QString &column)
{
    const QRegularExpression check(u"CHECK\\s*\\(\\s*%1\\s+IN\\s*\\(([^)]*)\\)"_s.arg(column));
    const auto match = check.match(definition);
    QStringList codes;
    for (const auto &code : match.captured(1).split(u',', Qt::SkipEmptyParts))
        codes.append(code.trimmed());
    return codes;
}

} // namespace

SubjectFiller::SubjectFiller(TestVault &vault, const catalogue::Catalogue &catalogue,
                             int firstMarker)
    : m_vault(vault)
    , m_catalogue(catalogue)
    , m_next(firstMarker)
    , m_uuid(newUuid(vault.clock()))
{}

QSqlQuery SubjectFiller::query(const QString &sql)
{
    QSqlQuery query(m_vault.db().driver().createResult());
    if (!query.exec(sql))
        qFatal("%s", qPrintable(query.lastError().text() + u": "_s + sql));
    return query;
}

QString SubjectFiller::literal(const QString &table, const QString &column, const QString &type,
                               bool required, const QString &definition)
{
    const auto codes = allowedCodes(definition, column);
    if (!codes.isEmpty())
        return type == u"INTEGER"       ? codes.last()
               : codes.first() == u"''" ? codes.value(1)
                                        : codes.first();
    const auto *entry = m_catalogue.table(table);
    const auto *known = entry ? entry->column(column) : nullptr;
    if (!known || !known->personal) {
        if (!required)
            return u"NULL"_s;
        return type == u"TEXT"   ? quotedText(u"x%1"_s.arg(++m_next))
               : type == u"BLOB" ? u"x'00'"_s
                                 : u"1"_s;
    }
    const auto marker = Marker::make(m_next++);
    m_markers.insert(table + u'.' + column, marker);
    if (type == u"TEXT")
        return quotedText(marker.text);
    return type == u"BLOB" ? u"x'%1'"_s.arg(QString::fromLatin1(marker.text.toUtf8().toHex()))
                           : QString::number(marker.number);
}

qint64 SubjectFiller::insert(const QString &table, const Fixed &fixed)
{
    auto schema = query(u"SELECT sql FROM sqlite_schema WHERE name = '%1'"_s.arg(table));
    schema.next();
    const auto definition = schema.value(0).toString();
    QSet<QString> references;
    for (auto keys = query(u"SELECT \"from\" FROM pragma_foreign_key_list('%1')"_s.arg(table));
         keys.next();)
        references.insert(keys.value(0).toString());
    QStringList columns;
    QStringList values;
    for (auto info =
             query(u"SELECT name, type, \"notnull\", pk FROM pragma_table_info('%1')"_s.arg(table));
         info.next();) {
        const auto column = info.value(0).toString();
        const auto isKey = info.value(3).toInt() == 1 && info.value(1).toString() == u"INTEGER";
        if (!fixed.contains(column) && (isKey || references.contains(column)))
            continue;
        columns.append(column);
        values.append(fixed.contains(column) ? fixed[column]
                                             : literal(table, column, info.value(1).toString(),
                                                       info.value(2).toBool(), definition));
    }
    auto done = query(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, columns.join(u", "_s),
                                                               values.join(u", "_s)));
    return done.lastInsertId().toLongLong();
}

PersonId SubjectFiller::fillEverything()
{
    const auto number = [](qint64 value) { return QString::number(value); };
    const auto batch = insert(u"import_batch"_s, {});
    // The record's own code stays in the ledger and the journal, where it leads to nobody.
    const auto person = insert(u"person"_s, {{u"uuid"_s, quotedText(m_uuid)},
                                             {u"import_batch_id"_s, number(batch)},
                                             {u"owner_user_id"_s, u"1"_s}});
    const Fixed own{{u"person_id"_s, number(person)}};
    const auto with = [&](const Fixed &more) {
        auto fixed = own;
        fixed.insert(more);
        return fixed;
    };
    m_vault.execute(
        u"INSERT INTO organisation (uuid, name, search_key, sort_key, created_at, changed_at) VALUES ('%1', 'Maison', 'maison', x'00', 1, 1)"_s
            .arg(newUuid(m_vault.clock())));
    const auto organisation = m_vault.count(u"SELECT MAX(organisation_id) FROM organisation"_s);
    insert(u"affiliation"_s, with({{u"organisation_id"_s, number(organisation)}}));
    m_vault.execute(
        u"INSERT INTO tag (uuid, name, search_key, created_at) VALUES ('t', 'Salon', 'salon', 1)"_s);
    insert(u"person_tag"_s, with({{u"tag_id"_s, u"1"_s}}));
    m_vault.execute(
        u"INSERT INTO custom_field (uuid, subject, field_key, name, kind, purpose, basis, retention, position, created_at) VALUES ('f', 'person', 'menu', 'Menu', 'text', 'p', 'consent', 'with_person', 1, 1)"_s);
    insert(u"custom_value"_s, with({{u"custom_field_id"_s, u"1"_s}}));
    m_vault.execute(
        u"INSERT INTO saved_view (uuid, subject, kind, name, name_key, owner_uuid, created_at, changed_at) VALUES ('l', 'people', 'list', 'Salon', 'salon', 'u', 1, 1)"_s);
    insert(u"list_member"_s, with({{u"saved_view_id"_s, u"1"_s}}));
    m_vault.execute(
        u"INSERT INTO notice (uuid, article, level, language, version, body, author_uuid, created_at) VALUES ('n', 13, 'short', 'fr', 1, '[]', 'u', 1)"_s);
    insert(u"notice_given"_s, with({{u"notice_id"_s, u"1"_s}}));
    m_vault.execute(
        u"INSERT INTO trade_show (uuid, name, country, starts_on, ends_on, languages, created_by, created_at, changed_at) VALUES ('s', 'Salon', 'FR', '2026-11-24', '2026-11-26', 'fr', 'u', 1, 1)"_s);
    insert(u"capture"_s, with({{u"trade_show_id"_s, u"1"_s}}));
    const auto file = insert(u"attachment"_s, own);
    insert(u"attachment_chunk"_s, with({{u"attachment_id"_s, number(file)}}));
    const auto point = insert(u"contact_point"_s, own);
    const auto activity = insert(u"activity"_s, {});
    insert(u"activity_party"_s, with({{u"activity_id"_s, number(activity)}}));
    const auto event = insert(u"consent_event"_s,
                              {{u"uuid"_s, quotedText(newUuid(m_vault.clock()))},
                               {u"person_uuid"_s, quotedText(m_uuid)},
                               {u"purpose_code"_s, u"'commercial'"_s},
                               {u"channel"_s, u"'email'"_s},
                               {u"contact_point_uuid"_s, u"NULL"_s},
                               {u"occurred_at"_s, u"1"_s},
                               {u"occurred_on"_s, u"'2026-11-01'"_s},
                               {u"recorded_at"_s, u"1"_s},
                               {u"valid_until"_s, u"NULL"_s},
                               {u"mechanism"_s, u"'signed'"_s},
                               {u"wording_uuid"_s, u"NULL"_s},
                               {u"recorded_by"_s, u"'u'"_s}});
    const Fixed ofEvent{{u"consent_event_id"_s, number(event)}};
    insert(u"consent_proof"_s,
           with({{u"consent_event_id"_s, number(event)}, {u"removed_by"_s, u"NULL"_s}}));
    insert(u"consent_state"_s,
           with({{u"consent_event_id"_s, number(event)}, {u"contact_point_id"_s, number(point)}}));
    insert(u"import_row"_s, with({{u"import_batch_id"_s, number(batch)}}));
    insert(u"undo_image"_s, with({{u"import_batch_id"_s, number(batch)}}));
    {
        auto tx = m_vault.db().begin(SystemAccess::permit());
        if (!tx
            || !m_vault.audit().append(*tx, m_vault.as(Role::Administrator),
                                       {Fn::EditPerson, u"person"_s, m_uuid, {}})
            || !tx->commit())
            qFatal("the journal did not take a row");
    }
    insert(u"audit_note"_s,
           with({{u"audit_entry_id"_s,
                  number(m_vault.count(u"SELECT MAX(audit_entry_id) FROM audit_entry"_s))}}));
    const auto pair = insert(u"duplicate_pair"_s, {{u"state"_s, u"'open'"_s}});
    insert(u"duplicate_member"_s, with({{u"duplicate_pair_id"_s, number(pair)}}));
    const auto side = insert(u"merged_side"_s, own);
    insert(u"merged_row"_s, with({{u"merged_side_id"_s, number(side)}}));
    // Whatever else reaches a person directly, tables that do not exist yet included.
    const QStringList done{
        u"affiliation"_s,      u"contact_point"_s,    u"activity_party"_s, u"consent_proof"_s,
        u"consent_state"_s,    u"import_row"_s,       u"undo_image"_s,     u"audit_note"_s,
        u"search_entry"_s,     u"person_tag"_s,       u"custom_value"_s,   u"attachment"_s,
        u"attachment_chunk"_s, u"duplicate_member"_s, u"merged_side"_s,    u"merged_row"_s,
        u"list_member"_s,      u"notice_given"_s,     u"capture"_s};
    for (const auto &table : m_catalogue.tables()) {
        if (table.reach == catalogue::Reach::Person && !done.contains(table.name))
            insert(table.name, own);
    }
    auto tx = m_vault.db().begin(SystemAccess::permit());
    if (!tx || !m_vault.search().reindexPerson(*tx, PersonId(person)) || !tx->commit())
        qFatal("the person was not indexed");
    m_vault.execute(u"UPDATE search_entry SET place = '%1' WHERE person_id = %2"_s
                        .arg(marker(u"contact_point.city"_s).text)
                        .arg(person));
    return PersonId(person);
}

QStringList SubjectFiller::emptyColumns(PersonId person)
{
    QStringList empty;
    for (const auto &table : m_catalogue.tables()) {
        if (!table.isPersonal() || table.erasure == catalogue::Erasure::KeepCodes)
            continue;
        QString rows;
        if (table.reach == catalogue::Reach::Through)
            rows = u"%1 IN (SELECT %1 FROM %2 WHERE %3 = %4)"_s
                       .arg(table.reachKey, table.reachTable, table.reachColumn)
                       .arg(person.number());
        else if (table.reach == catalogue::Reach::SelfReference)
            rows = u"%1 IN (SELECT %1 FROM person WHERE person_id = %2)"_s.arg(table.reachColumn)
                       .arg(person.number());
        else
            rows = u"person_id = %1"_s.arg(person.number());
        for (const auto &column : table.columns) {
            if (column.personal
                && m_vault.count(u"SELECT COUNT(*) FROM %1 WHERE %2 AND LENGTH(%3) > 0"_s.arg(
                       table.name, rows, column.name))
                       == 0)
                empty.append(table.name + u'.' + column.name);
        }
    }
    return empty;
}

} // namespace entente::test
