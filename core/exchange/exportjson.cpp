// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exportjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

void putText(QJsonObject &object, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

void putDay(QJsonObject &object, const QString &key, QDate value)
{
    if (value.isValid())
        object.insert(key, value.toString(Qt::ISODate));
}

QJsonArray contactPointsJson(const QList<ContactPoint> &points)
{
    QJsonArray array;
    for (const auto &point : points) {
        QJsonObject object{{u"kind"_s, contactKindCode(point.kind)},
                           {u"value"_s, point.value},
                           {u"status"_s, contactStatusCode(point.status)},
                           {u"preferred"_s, point.preferred}};
        putText(object, u"label"_s, point.label);
        putText(object, u"normal"_s, point.normal);
        putText(object, u"postal_code"_s, point.postalCode);
        putText(object, u"city"_s, point.city);
        putText(object, u"country"_s, point.country);
        array.append(object);
    }
    return array;
}

QJsonArray affiliationsJson(const ExportedPerson &exported)
{
    QJsonArray array;
    for (const auto &affiliation : exported.person.affiliations) {
        QJsonObject object{{u"name"_s, affiliation.organisationName}};
        putText(object, u"id"_s, affiliation.organisationUuid);
        putText(object, u"job_title"_s, affiliation.jobTitle);
        putDay(object, u"from"_s, affiliation.startedOn);
        putDay(object, u"until"_s, affiliation.endedOn);
        if (const auto work = exported.employers.constFind(affiliation.organisation);
            work != exported.employers.cend()) {
            putText(object, u"siren"_s, work->siren);
            putText(object, u"website"_s, work->website);
        }
        array.append(object);
    }
    return array;
}

} // namespace

QByteArray jsonHead(const ExportHead &head)
{
    const QJsonObject object{
        {u"format"_s, u"entente-people"_s},
        {u"version"_s, kPeopleJsonVersion},
        {u"number"_s, head.number},
        {u"made_at"_s, head.madeAt.toString(Qt::ISODate)},
        {u"controller"_s, head.controller},
        {u"purpose"_s, head.passport.purpose},
        {u"recipient"_s, head.passport.recipient},
        {u"keep_until"_s, head.passport.until.toString(Qt::ISODate)},
    };
    QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
    bytes.chop(1); // the closing brace comes after the records
    return bytes;
}

QJsonObject jsonOf(const ExportedPerson &exported, const ColumnChoice &choice)
{
    const Person &person = exported.person;
    QJsonObject object;
    putText(object, u"id"_s, person.uuid);
    putText(object, u"civility"_s, person.civility);
    putText(object, u"first_name"_s, person.firstName);
    putText(object, u"last_name"_s, person.lastName);
    if (choice.has(u"kind"))
        object.insert(u"kind"_s, personKindCode(person.kind));
    if (choice.has(u"relation"))
        object.insert(u"relation"_s, relationCode(person.relation));
    putText(object, u"country"_s, person.country);
    putText(object, u"language"_s, person.language);
    putDay(object, u"birth_date"_s, person.birthDate);
    putText(object, u"age_band"_s, ageBandCode(person.ageBand));
    putText(object, u"source"_s, person.source);
    putText(object, u"supplier"_s, person.supplier);
    putDay(object, u"collected_on"_s, person.collectedOn);
    putDay(object, u"informed_on"_s, person.informedOn);
    putDay(object, u"last_contact_on"_s, person.lastContactOn);
    if (!exported.photo.isEmpty())
        object.insert(u"photo"_s, QString::fromLatin1(exported.photo.toBase64()));
    object.insert(u"contact_points"_s, contactPointsJson(person.contactPoints));
    object.insert(u"organisations"_s, affiliationsJson(exported));
    if (!exported.tags.isEmpty())
        object.insert(u"tags"_s, QJsonArray::fromStringList(exported.tags));
    QJsonObject fields;
    for (const auto &field : exported.fields)
        putText(fields, field.key, field.value);
    if (!fields.isEmpty())
        object.insert(u"fields"_s, fields);
    return object;
}

QJsonObject jsonOf(const Organisation &organisation)
{
    QJsonObject object;
    putText(object, u"id"_s, organisation.uuid);
    putText(object, u"name"_s, organisation.name);
    putText(object, u"legal_name"_s, organisation.legalName);
    putText(object, u"siren"_s, organisation.siren);
    putText(object, u"siret"_s, organisation.siret);
    putText(object, u"vat_number"_s, organisation.vatNumber);
    putText(object, u"ape_code"_s, organisation.apeCode);
    putText(object, u"website"_s, organisation.website);
    putText(object, u"country"_s, organisation.country);
    putText(object, u"source"_s, organisation.source);
    object.insert(u"contact_points"_s, contactPointsJson(organisation.contactPoints));
    QJsonObject fields;
    for (auto it = organisation.fields.cbegin(); it != organisation.fields.cend(); ++it)
        putText(fields, it.key(), it.value());
    if (!fields.isEmpty())
        object.insert(u"fields"_s, fields);
    return object;
}

} // namespace entente
