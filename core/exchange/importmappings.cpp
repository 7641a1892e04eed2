// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importmappings.h"

#include "core/audit/auditlog.h"
#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/parties/searchkey.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestMappingName = 100;

QString targetsText(const QHash<QString, ColumnTarget> &targets)
{
    QJsonObject object;
    for (auto it = targets.cbegin(); it != targets.cend(); ++it)
        object.insert(it.key(), it.value().key());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// A field that is known no more leaves its column to be guessed.
QHash<QString, ColumnTarget> targetsFrom(const QString &text)
{
    QHash<QString, ColumnTarget> targets;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        if (const auto target = ColumnTarget::fromKey(it.value().toString()))
            targets.insert(it.key(), *target);
    return targets;
}

QString mappingKey(const QString &name)
{
    const QString key = searchKey(name);
    return key.isEmpty() ? name.simplified().toCaseFolded() : key;
}

Failure badMapping(ErrorCode code, const QString &reason)
{
    return Failure{code, u"the mapping cannot be kept"_s, {{}, 0, 0, u"name"_s}, reason};
}

const ImportMappingInfo *mappingByUuid(const QList<ImportMappingInfo> &mappings,
                                       const QString &uuid)
{
    const auto found = std::find_if(mappings.cbegin(), mappings.cend(),
                                    [&](const auto &each) { return each.uuid == uuid; });
    return found == mappings.cend() ? nullptr : &*found;
}

const ImportMappingInfo *mappingByName(const QList<ImportMappingInfo> &mappings,
                                       const QString &name)
{
    const auto found = std::find_if(mappings.cbegin(), mappings.cend(), [&](const auto &each) {
        return mappingKey(each.name) == mappingKey(name);
    });
    return found == mappings.cend() ? nullptr : &*found;
}

Result<QString> checkedMappingName(const QString &name)
{
    const QString plain = name.simplified();
    if (plain.isEmpty() || plain.size() > kLongestMappingName)
        return badMapping(ErrorCode::Invalid, u"mapping.no_name"_s);
    return plain;
}

} // namespace

QString ImportMappings::headerKeyOf(const QStringList &headers)
{
    QStringList keys;
    for (const QString &header : headers)
        keys.append(mappingKey(header));
    keys.removeAll(QString());
    keys.sort();
    if (keys.isEmpty())
        return {};
    const QByteArray joined = keys.join(u'\n').toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash(joined, QCryptographicHash::Sha256).toHex().left(32));
}

const ImportMappingInfo *ImportMappings::forHeader(const QList<ImportMappingInfo> &mappings,
                                                   const QStringList &headers)
{
    const QString key = headerKeyOf(headers);
    const auto found = std::find_if(mappings.cbegin(), mappings.cend(), [&](const auto &each) {
        return !key.isEmpty() && each.headerKey == key;
    });
    return found == mappings.cend() ? nullptr : &*found;
}

Result<QList<ImportMappingInfo>> ImportMappings::all(const db::Reader &reader) const
{
    QList<ImportMappingInfo> found;
    db::Statement statement(reader, "exchange/select_import_mappings");
    while (statement.next())
        found.append({statement.text("uuid"), statement.text("name"), statement.text("header_key"),
                      targetsFrom(statement.text("targets"))});
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    return found;
}

Result<QList<ImportMappingInfo>> ImportMappings::list(const Session &session)
{
    const auto permit = m_audit.admit(session, Fn::ViewImportMappings, u"import_mapping"_s);
    if (!permit)
        return Failure{permit.error()};
    return all(m_connection.read(*permit));
}

Result<ImportMappingInfo> ImportMappings::byName(const Session &session, const QString &name)
{
    const auto mappings = list(session);
    if (!mappings)
        return Failure{mappings.error()};
    const ImportMappingInfo *found = mappingByName(*mappings, name);
    return found ? Result<ImportMappingInfo>(*found)
                 : badMapping(ErrorCode::NotFound, u"mapping.not_found"_s);
}

Result<ImportMappingInfo> ImportMappings::save(const Session &session, const QString &name,
                                               const QStringList &headers,
                                               const QHash<QString, ColumnTarget> &targets)
{
    const auto permit = m_audit.admit(session, Fn::SaveImportMapping, u"import_mapping"_s);
    if (!permit)
        return Failure{permit.error()};
    const auto plain = checkedMappingName(name);
    if (!plain)
        return Failure{plain.error()};
    if (targets.isEmpty())
        return badMapping(ErrorCode::Invalid, u"mapping.empty"_s);
    auto tx = m_connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const auto mappings = all(*tx);
    if (!mappings)
        return Failure{mappings.error()};
    const ImportMappingInfo *before = mappingByName(*mappings, *plain);
    ImportMappingInfo mapping{before ? before->uuid : newUuid(m_clock), *plain,
                              headerKeyOf(headers), targets};
    db::Statement statement(*tx, before ? "exchange/update_import_mapping"
                                        : "exchange/insert_import_mapping");
    statement.bind(":uuid", mapping.uuid)
        .bind(":name", mapping.name)
        .bind(":name_key", mappingKey(mapping.name))
        .bind(":header_key", mapping.headerKey)
        .bind(":targets", targetsText(targets))
        .bind(":now", m_clock.nowUtc());
    if (auto done = statement.runOne(); !done)
        return Failure{done.error()};
    if (auto noted = m_audit.append(*tx, session,
                                    {Fn::SaveImportMapping, u"import_mapping"_s, mapping.uuid});
        !noted)
        return Failure{noted.error()};
    if (auto done = tx->commit(); !done)
        return Failure{done.error()};
    return mapping;
}

Result<void> ImportMappings::rename(const Session &session, const QString &uuid,
                                    const QString &name)
{
    const auto permit = m_audit.admit(session, Fn::SaveImportMapping, u"import_mapping"_s, uuid);
    if (!permit)
        return Failure{permit.error()};
    const auto plain = checkedMappingName(name);
    if (!plain)
        return Failure{plain.error()};
    auto tx = m_connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const auto mappings = all(*tx);
    if (!mappings)
        return Failure{mappings.error()};
    if (!mappingByUuid(*mappings, uuid))
        return badMapping(ErrorCode::NotFound, u"mapping.not_found"_s);
    if (const auto *other = mappingByName(*mappings, *plain); other && other->uuid != uuid)
        return badMapping(ErrorCode::Conflict, u"mapping.name_taken"_s);
    db::Statement statement(*tx, "exchange/update_import_mapping_name");
    statement.bind(":name", *plain).bind(":name_key", mappingKey(*plain)).bind(":uuid", uuid);
    if (auto done = statement.runOne(); !done)
        return done;
    if (auto noted = m_audit.append(*tx, session,
                                    {Fn::SaveImportMapping, u"import_mapping"_s, uuid});
        !noted)
        return noted;
    return tx->commit();
}

Result<void> ImportMappings::remove(const Session &session, const QString &uuid)
{
    const auto permit = m_audit.admit(session, Fn::RemoveImportMapping, u"import_mapping"_s, uuid);
    if (!permit)
        return Failure{permit.error()};
    auto tx = m_connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const auto mappings = all(*tx);
    if (!mappings)
        return Failure{mappings.error()};
    if (!mappingByUuid(*mappings, uuid))
        return badMapping(ErrorCode::NotFound, u"mapping.not_found"_s);
    db::Statement statement(*tx, "exchange/delete_import_mapping");
    statement.bind(":uuid", uuid);
    if (auto done = statement.runOne(); !done)
        return done;
    if (auto noted = m_audit.append(*tx, session,
                                    {Fn::RemoveImportMapping, u"import_mapping"_s, uuid});
        !noted)
        return noted;
    return tx->commit();
}

} // namespace entente
