// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/archivewriter.h"

#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"
#include "core/vault/compartment.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

QJsonValue archivedValue(const QVariant &value)
{
    if (value.isNull())
        return QJsonValue();
    if (value.typeId() == QMetaType::QByteArray)
        return QJsonObject{{u"base64"_s, QString::fromLatin1(value.toByteArray().toBase64())}};
    return QJsonValue::fromVariant(value);
}

QJsonObject archivedRow(const db::Record &row)
{
    QJsonObject json;
    for (auto it = row.values.begin(); it != row.values.end(); ++it)
        json.insert(it.key(), archivedValue(it.value()));
    return json;
}

// Whom the piece is about: a name and where they were reached, nothing else.
QJsonObject archivedPerson(const Person &person)
{
    QJsonArray points;
    for (const auto &point : person.contactPoints) {
        points.append(QJsonObject{{u"uuid"_s, point.uuid},
                                  {u"kind"_s, contactKindCode(point.kind)},
                                  {u"value"_s, point.value},
                                  {u"normal"_s, point.normal},
                                  {u"postal_code"_s, point.postalCode},
                                  {u"city"_s, point.city},
                                  {u"country"_s, point.country}});
    }
    QJsonArray organisations;
    for (const auto &affiliation : person.affiliations)
        if (!organisations.contains(affiliation.organisationName)) // today's and an earlier job
            organisations.append(affiliation.organisationName);
    return {{u"civility"_s, person.civility},  {u"first_name"_s, person.firstName},
            {u"last_name"_s, person.lastName}, {u"country"_s, person.country},
            {u"contact_points"_s, points},     {u"organisations"_s, organisations}};
}

} // namespace

vault::SealedContext ArchiveWriter::context(const QString &archivedUuid)
{
    return {u"archived_record"_s, u"payload"_s, archivedUuid};
}

Result<void> ArchiveWriter::addConsent(const db::Reader &reader, const KeptTarget &target,
                                       const PreparedErasure &prepared, QJsonObject &json) const
{
    const auto *events = prepared.data.find(u"consent_event");
    if (!events)
        return {};
    for (const auto &event : events->records) {
        if (event.row.key != target.record.row.key)
            continue;
        json.insert(u"event"_s, archivedRow(event.row));
        const auto wordingUuid = event.row.text(u"wording_uuid"_s);
        if (wordingUuid.isEmpty())
            return {};
        const auto wording = m.builder.select(reader, u"wording"_s,
                                              {u"version"_s, u"language"_s, u"body"_s},
                                              {{u"uuid"_s, wordingUuid}});
        if (!wording)
            return Failure{wording.error()};
        if (!wording->isEmpty())
            json.insert(u"wording"_s, archivedRow(wording->first()));
    }
    return {};
}

Result<QJsonObject> ArchiveWriter::payload(const db::Reader &reader, const KeptTarget &target,
                                           const PreparedErasure &prepared) const
{
    QJsonObject json{
        {u"version"_s, 1},
        {u"kind"_s, target.table->name},
        {u"keep_until"_s, target.until.toString(Qt::ISODate)},
        {u"legal_ref"_s, target.table->keep->legalRef},
        {u"controller"_s, prepared.plan.controller.name},
        {u"person"_s, archivedPerson(prepared.person)},
        {u"record"_s, archivedRow(target.record.row)},
    };
    if (target.table->name == u"consent_proof") {
        if (auto done = addConsent(reader, target, prepared, json); !done)
            return Failure{done.error()};
    }
    return json;
}

Result<void> ArchiveWriter::store(db::Transaction &tx, const KeptTarget &target,
                                  const PreparedErasure &prepared, const QString &actUuid) const
{
    const auto *key = m.keys.compartment(vault::kArchiveCompartment);
    if (!key)
        return Failure{
            ErrorCode::Internal, u"the vault has no archive"_s, {}, u"compartment.unknown"_s};
    const auto json = payload(tx, target, prepared);
    if (!json)
        return Failure{json.error()};
    const auto uuid = newUuid(m.clock);
    const auto sealed = vault::sealFor(*key, context(uuid),
                                       QJsonDocument(*json).toJson(QJsonDocument::Compact));
    if (!sealed)
        return Failure{sealed.error()};
    db::Statement statement(tx, "rights/insert_archived_record");
    statement.bind(":uuid", uuid)
        .bind(":kind", target.table->name)
        .bind(":erasure_act_uuid", actUuid)
        .bind(":keep_until", target.until)
        .bind(":legal_ref", target.table->keep->legalRef)
        .bind(":compartment", key->code)
        .bind(":generation", key->generation)
        .bind(":payload", *sealed)
        .bind(":created_at", m.clock.nowUtc());
    return statement.runOne();
}

} // namespace entente
