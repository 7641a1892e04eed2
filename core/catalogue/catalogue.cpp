// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace entente::catalogue {

namespace {

const QHash<QString, Reach> &reachCodes()
{
    static const QHash<QString, Reach> codes{
        {u"none"_s, Reach::None},
        {u"self"_s, Reach::Self},
        {u"person"_s, Reach::Person},
        {u"person_uuid"_s, Reach::PersonUuid},
        {u"record_uuid"_s, Reach::RecordUuid},
        {u"through"_s, Reach::Through},
        {u"self_reference"_s, Reach::SelfReference},
        {u"user"_s, Reach::User},
    };
    return codes;
}

const QHash<QString, Erasure> &erasureCodes()
{
    static const QHash<QString, Erasure> codes{
        {u"none"_s, Erasure::None},     {u"delete_row"_s, Erasure::DeleteRow},
        {u"clear"_s, Erasure::Clear},   {u"unlink"_s, Erasure::Unlink},
        {u"review"_s, Erasure::Review}, {u"keep_codes"_s, Erasure::KeepCodes},
        {u"user"_s, Erasure::User},
    };
    return codes;
}

Failure faultyEntry(const QString &table, const QString &column, const QString &what)
{
    return Failure{ErrorCode::Invalid, what, {u"personaldata.json"_s, 0, 0, table + u'.' + column}};
}

Result<Column> parseColumn(const QString &table, const QJsonObject &json)
{
    Column column;
    column.name = json[u"column"_s].toString();
    column.personal = json[u"personal"_s].toBool();
    column.why = json[u"why"_s].toString();
    column.category = json[u"category"_s].toString();
    column.origin = json[u"origin"_s].toString();
    column.label = json[u"label"_s].toString();
    column.access = json[u"access"_s].toBool();
    column.portability = json[u"portability"_s].toBool();
    column.freeText = json[u"free_text"_s].toBool();
    column.codes = json[u"codes"_s].toString();
    column.labelledBy = json[u"labelled_by"_s].toString();
    column.show = json[u"show"_s].toString();
    const auto visibility = json[u"visibility"_s].toObject();
    for (auto it = visibility.begin(); it != visibility.end(); ++it)
        column.visibility.insert(it.key(), it.value().toString());

    if (column.name.isEmpty())
        return faultyEntry(table, column.name, u"an entry without a column"_s);
    if (!column.personal && column.why.isEmpty())
        return faultyEntry(table, column.name, u"not personal, but it does not say why"_s);
    if (column.personal
        && (column.category.isEmpty() || column.origin.isEmpty() || column.label.isEmpty()))
        return faultyEntry(table, column.name,
                           u"personal, but category, origin or label is missing"_s);
    if (column.portability && !column.access)
        return faultyEntry(table, column.name, u"portable, but not in the access export"_s);
    return column;
}

Result<Table> parseTable(const QJsonObject &json)
{
    Table table;
    table.name = json[u"table"_s].toString();
    const auto reach = json[u"reach"_s].toObject();
    const auto kind = reach[u"kind"_s].toString();
    const auto erase = json[u"erase"_s].toString();
    if (!reachCodes().contains(kind) || !erasureCodes().contains(erase))
        return faultyEntry(table.name, {}, u"unknown reach or erasure"_s);
    table.reach = reachCodes().value(kind);
    table.reachTable = reach[u"table"_s].toString();
    table.reachKey = reach[u"key"_s].toString();
    table.reachColumn = reach[u"column"_s].toString();
    table.erasure = erasureCodes().value(erase);
    table.section = json[u"section"_s].toString();
    table.basis = json[u"basis"_s].toString();
    table.retention = json[u"retention"_s].toString();
    table.shared = json.contains(u"shared"_s);
    for (const auto &shadow : json[u"shadows"_s].toArray())
        table.shadows.append(shadow.toString());
    if (const auto keep = json[u"keep"_s].toObject(); !keep.isEmpty()) {
        table.keep = KeepRule{keep[u"when"_s].toString(), keep[u"until"_s].toString(),
                              keep[u"because"_s].toString(), keep[u"legal_ref"_s].toString()};
    }
    bool anyPersonal = false;
    for (const auto &entry : json[u"columns"_s].toArray()) {
        auto column = parseColumn(table.name, entry.toObject());
        if (!column)
            return Failure{column.error()};
        anyPersonal = anyPersonal || column->personal;
        table.columns.append(*column);
    }
    if (anyPersonal
        && (table.reach == Reach::None || table.basis.isEmpty() || table.retention.isEmpty()))
        return faultyEntry(
            table.name, {},
            u"personal columns without a path to the person, a basis or a retention"_s);
    return table;
}

} // namespace

const Column *Table::column(QStringView columnName) const
{
    for (const auto &entry : columns) {
        if (entry.name == columnName)
            return &entry;
    }
    return nullptr;
}

Result<Catalogue> Catalogue::load()
{
    QFile file(u":/catalogue/personaldata.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{ErrorCode::Internal, u"the catalogue is not in the program"_s};
    return parse(QJsonDocument::fromJson(file.readAll()).object());
}

const Catalogue &shipped()
{
    static const Catalogue catalogue = [] {
        auto loaded = Catalogue::load();
        if (!loaded)
            qFatal("The catalogue of personal data cannot be read: %s",
                   qPrintable(loaded.error().detail));
        return *std::move(loaded);
    }();
    return catalogue;
}

Result<Catalogue> Catalogue::parse(const QJsonObject &json)
{
    Catalogue catalogue;
    for (const auto &entry : json[u"tables"_s].toArray()) {
        auto table = parseTable(entry.toObject());
        if (!table)
            return Failure{table.error()};
        if (catalogue.table(table->name))
            return faultyEntry(table->name, {}, u"listed twice"_s);
        catalogue.m_tables.append(*std::move(table));
    }
    if (catalogue.m_tables.isEmpty())
        return Failure{ErrorCode::Internal, u"an empty catalogue"_s};
    return catalogue;
}

const Table *Catalogue::table(QStringView name) const
{
    for (const auto &entry : m_tables) {
        if (entry.name == name)
            return &entry;
    }
    return nullptr;
}

QStringList Catalogue::differences(const QMap<QString, QStringList> &schema) const
{
    QStringList found;
    QStringList shadows;
    for (const auto &entry : m_tables)
        shadows += entry.shadows;
    const auto isShadow = [&](const QString &name) {
        return std::any_of(shadows.begin(), shadows.end(), [&](const QString &shadow) {
            return name == shadow || name.startsWith(shadow + u'_');
        });
    };
    for (auto it = schema.begin(); it != schema.end(); ++it) {
        if (isShadow(it.key()))
            continue;
        const auto *entry = table(it.key());
        if (!entry) {
            found.append(u"table %1 has no entry"_s.arg(it.key()));
            continue;
        }
        for (const auto &column : it.value()) {
            if (!entry->column(column))
                found.append(u"column %1.%2 has no entry"_s.arg(it.key(), column));
        }
    }
    for (const auto &entry : m_tables) {
        for (const auto &column : entry.columns) {
            if (!schema.value(entry.name).contains(column.name))
                found.append(u"entry %1.%2 has no column"_s.arg(entry.name, column.name));
        }
    }
    return found;
}

} // namespace entente::catalogue
