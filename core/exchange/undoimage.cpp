// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/undoimage.h"

#include "core/db/statement.h"
#include "core/history/rowimage.h"

namespace entente::undoimage {

using namespace Qt::StringLiterals;

namespace {

QString isoOrEmpty(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QDate dateOf(const RowValues &image, QLatin1StringView key)
{
    return QDate::fromString(image.value(key).toString(), Qt::ISODate);
}

} // namespace

QString fromPerson(const Person &before, qint64 versionAfter)
{
    return rowimage::toText({
        {u"civility"_s, before.civility},
        {u"first_name"_s, before.firstName},
        {u"last_name"_s, before.lastName},
        {u"kind"_s, personKindCode(before.kind)},
        {u"relation"_s, relationCode(before.relation)},
        {u"country"_s, before.country},
        {u"language"_s, before.language},
        {u"birth_date"_s, isoOrEmpty(before.birthDate)},
        {u"age_band"_s, ageBandCode(before.ageBand)},
        {u"age_band_on"_s, isoOrEmpty(before.ageBandOn)},
        {u"informed_on"_s, isoOrEmpty(before.informedOn)},
        {u"last_contact_on"_s, isoOrEmpty(before.lastContactOn)},
        {u"changed_at"_s, before.changedAt.toMSecsSinceEpoch()},
        {u"version"_s, before.version},
        {u"version_after"_s, versionAfter},
    });
}

Result<PersonImage> toPerson(const QString &text)
{
    const auto read = rowimage::fromText(text);
    if (!read || !read->contains(u"version_after"_s))
        return Failure{ErrorCode::Corrupt, u"an undo image cannot be read"_s};
    const RowValues &image = *read;
    PersonImage result;
    Person &person = result.before;
    person.civility = image.value("civility"_L1).toString();
    person.firstName = image.value("first_name"_L1).toString();
    person.lastName = image.value("last_name"_L1).toString();
    person.kind =
        personKindFromCode(image.value("kind"_L1).toString()).value_or(PersonKind::Unknown);
    person.relation =
        relationFromCode(image.value("relation"_L1).toString()).value_or(Relation::Prospect);
    person.country = image.value("country"_L1).toString();
    person.language = image.value("language"_L1).toString();
    person.birthDate = dateOf(image, "birth_date"_L1);
    person.ageBand =
        ageBandFromCode(image.value("age_band"_L1).toString()).value_or(AgeBand::Unknown);
    person.ageBandOn = dateOf(image, "age_band_on"_L1);
    person.informedOn = dateOf(image, "informed_on"_L1);
    person.lastContactOn = dateOf(image, "last_contact_on"_L1);
    person.changedAt = QDateTime::fromMSecsSinceEpoch(image.value("changed_at"_L1).toLongLong(),
                                                      Qt::UTC);
    person.version = image.value("version"_L1).toLongLong();
    result.versionAfter = image.value("version_after"_L1).toLongLong();
    return result;
}

QString fromOrganisation(const Organisation &before, qint64 versionAfter)
{
    return rowimage::toText({
        {u"siren"_s, before.siren},
        {u"siret"_s, before.siret},
        {u"legal_name"_s, before.legalName},
        {u"vat_number"_s, before.vatNumber},
        {u"ape_code"_s, before.apeCode},
        {u"website"_s, before.website},
        {u"country"_s, before.country},
        {u"changed_at"_s, before.changedAt.toMSecsSinceEpoch()},
        {u"version"_s, before.version},
        {u"version_after"_s, versionAfter},
    });
}

Result<OrganisationImage> toOrganisation(const QString &text)
{
    const auto image = rowimage::fromText(text);
    if (!image || !image->contains(u"version_after"_s))
        return Failure{ErrorCode::Corrupt, u"an undo image cannot be read"_s};
    OrganisationImage result;
    Organisation &organisation = result.before;
    organisation.siren = image->value("siren"_L1).toString();
    organisation.siret = image->value("siret"_L1).toString();
    organisation.legalName = image->value("legal_name"_L1).toString();
    organisation.vatNumber = image->value("vat_number"_L1).toString();
    organisation.apeCode = image->value("ape_code"_L1).toString();
    organisation.website = image->value("website"_L1).toString();
    organisation.country = image->value("country"_L1).toString();
    organisation.changedAt = QDateTime::fromMSecsSinceEpoch(
        image->value("changed_at"_L1).toLongLong(), Qt::UTC);
    organisation.version = image->value("version"_L1).toLongLong();
    result.versionAfter = image->value("version_after"_L1).toLongLong();
    return result;
}

Result<void> store(db::Transaction &tx, const Organisation &organisation)
{
    db::Statement statement(tx, "exchange/update_organisation_of_import");
    statement.bind(":siren", organisation.siren)
        .bind(":siret", organisation.siret)
        .bind(":legal_name", organisation.legalName)
        .bind(":vat_number", organisation.vatNumber)
        .bind(":ape_code", organisation.apeCode)
        .bind(":website", organisation.website)
        .bind(":country", organisation.country)
        .bind(":changed_at", organisation.changedAt)
        .bind(":version", organisation.version)
        .bind(":organisation_id", organisation.id);
    return statement.runOne();
}

Result<void> store(db::Transaction &tx, const Person &person, const SortKeys &sortKeys)
{
    const QString sortText = QString(person.lastName + u' ' + person.firstName).trimmed();
    db::Statement statement(tx, "exchange/update_person_of_import");
    statement.bind(":civility", person.civility)
        .bind(":first_name", person.firstName)
        .bind(":last_name", person.lastName)
        .bind(":kind", personKindCode(person.kind))
        .bind(":relation", relationCode(person.relation))
        .bind(":country", person.country)
        .bind(":language", person.language)
        .bind(":birth_date", person.birthDate)
        .bind(":age_band", ageBandCode(person.ageBand))
        .bind(":age_band_on", person.ageBandOn)
        .bind(":informed_on", person.informedOn)
        .bind(":last_contact_on", person.lastContactOn)
        .bind(":search_key", searchKey(sortText))
        .bind(":sort_key", sortKeys.key(sortText))
        .bind(":changed_at", person.changedAt)
        .bind(":version", person.version)
        .bind(":person_id", person.id);
    return statement.runOne();
}

} // namespace entente::undoimage
