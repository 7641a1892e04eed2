// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/partyrepository.h"

#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/db/escape.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"
#include "core/fields/customfields.h"
#include "core/parties/jobs.h"
#include "core/parties/tags.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr qsizetype kShortestUuidEnding = 8;

Person personFrom(const db::Statement &s)
{
    Person p;
    p.id = s.id<PersonTag>("person_id");
    p.uuid = s.text("uuid");
    p.civility = s.text("civility");
    p.firstName = s.text("first_name");
    p.lastName = s.text("last_name");
    p.kind = personKindFromCode(s.text("kind")).value_or(PersonKind::Unknown);
    p.relation = relationFromCode(s.text("relation")).value_or(Relation::Prospect);
    p.country = s.text("country");
    p.language = s.text("language");
    p.birthDate = s.date("birth_date");
    p.ageBand = ageBandFromCode(s.text("age_band")).value_or(AgeBand::Unknown);
    p.ageBandOn = s.date("age_band_on");
    p.source = s.text("source");
    p.supplier = s.text("supplier");
    p.collectedDirectly = s.flag("is_collected_directly");
    p.importBatch = s.id<ImportBatchTag>("import_batch_id");
    p.collectedOn = s.date("collected_on");
    p.informedOn = s.date("informed_on");
    p.informedVia = s.text("informed_via");
    p.lastContactOn = s.date("last_contact_on");
    p.owner = s.id<UserTag>("owner_user_id");
    p.createdAt = s.time("created_at");
    p.changedAt = s.time("changed_at");
    p.version = s.integer("version");
    return p;
}

ContactPoint contactPointFrom(const db::Statement &s)
{
    ContactPoint c;
    c.id = s.id<ContactPointTag>("contact_point_id");
    c.uuid = s.text("uuid");
    c.kind = contactKindFromCode(s.text("kind")).value_or(ContactKind::Email);
    c.label = s.text("label");
    c.value = s.text("value");
    c.normal = s.text("normal");
    c.postalCode = s.text("postal_code");
    c.city = s.text("city");
    c.country = s.text("country");
    c.status = contactStatusFromCode(s.text("status")).value_or(ContactStatus::Unverified);
    c.preferred = s.flag("is_preferred");
    c.source = s.text("source");
    return c;
}

Affiliation affiliationFrom(const db::Statement &s)
{
    return {s.id<AffiliationTag>("affiliation_id"),
            s.id<OrganisationTag>("organisation_id"),
            s.text("organisation_uuid"),
            s.text("organisation_name"),
            s.text("job_title"),
            s.date("started_on"),
            s.date("ended_on")};
}

Organisation organisationFrom(const db::Statement &s)
{
    Organisation o;
    o.id = s.id<OrganisationTag>("organisation_id");
    o.uuid = s.text("uuid");
    o.name = s.text("name");
    o.legalName = s.text("legal_name");
    o.siren = s.text("siren");
    o.siret = s.text("siret");
    o.vatNumber = s.text("vat_number");
    o.apeCode = s.text("ape_code");
    o.owner = s.id<UserTag>("owner_user_id");
    o.website = s.text("website");
    o.country = s.text("country");
    o.source = s.text("source");
    o.createdAt = s.time("created_at");
    o.changedAt = s.time("changed_at");
    o.version = s.integer("version");
    return o;
}

// The family name first: that is how people are listed and looked for.
QString personSortText(const Person &person)
{
    return QString(person.lastName + u' ' + person.firstName).trimmed();
}

// What the record of a person and that of an organisation have in common.
template<typename Party>
Result<void> readParts(const db::Reader &reader, Party &party, const char *points,
                       const char *idName, Result<QStringList> tags)
{
    db::Statement statement(reader, points);
    statement.bind(idName, party.id);
    while (statement.next())
        party.contactPoints.append(contactPointFrom(statement));
    if (auto done = statement.finish(); !done)
        return done;
    auto fields = CustomFields::values(reader, party.id);
    if (!tags || !fields)
        return Failure{tags ? fields.error() : tags.error()};
    party.tags = *std::move(tags);
    party.fields = *std::move(fields);
    return {};
}

template<typename Tag>
Result<Id<Tag>> onlyIdEnding(const db::Reader &reader, const char *sql, const char *column,
                             const QString &ending)
{
    if (ending.size() < kShortestUuidEnding)
        return Failure{ErrorCode::Invalid,
                       u"an identifier needs 8 characters or more"_s,
                       {},
                       u"id.too_short"_s};
    db::Statement statement(reader, sql);
    statement.bind(":ending", QString(u'%' + db::escapeLike(ending.toLower())));
    QList<qint64> found;
    while (statement.next())
        found.append(statement.integer(column));
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    if (found.isEmpty())
        return Failure{
            ErrorCode::NotFound, u"no record with this identifier"_s, {}, u"id.not_found"_s};
    if (found.size() > 1)
        return Failure{
            ErrorCode::Conflict, u"several records end like this"_s, {}, u"id.ambiguous"_s};
    return Id<Tag>(found.first());
}

Failure notFoundOr(const db::Statement &statement)
{
    auto done = statement.finish();
    return done ? Failure{ErrorCode::NotFound,
                          u"no record with this identifier"_s,
                          {},
                          u"id.not_found"_s}
                : Failure{done.error()};
}

// An update that hits nothing: the version has moved on.
Result<void> orConflict(Result<void> done)
{
    if (!done && done.error().code == ErrorCode::NotFound)
        return Failure{ErrorCode::Conflict,
                       u"the record has been changed since it was read"_s,
                       {},
                       u"record.changed"_s};
    return done;
}

} // namespace

Result<Person> PartyRepository::complete(const db::Reader &reader, db::Statement &statement) const
{
    if (!statement.next())
        return notFoundOr(statement);
    auto person = personFrom(statement);

    if (auto done = readParts(reader, person, "parties/select_contact_points_by_person",
                              ":person_id", tags::ofPerson(reader, person.id));
        !done)
        return Failure{done.error()};
    db::Statement affiliations(reader, "parties/select_affiliations_by_person");
    affiliations.bind(":person_id", person.id);
    while (affiliations.next())
        person.affiliations.append(affiliationFrom(affiliations));
    if (auto done = affiliations.finish(); !done)
        return Failure{done.error()};
    return person;
}

Result<Person> PartyRepository::person(const db::Reader &reader, PersonId id) const
{
    db::Statement statement(reader, "parties/select_person_by_id");
    statement.bind(":person_id", id);
    return complete(reader, statement);
}

Result<Person> PartyRepository::person(const db::Reader &reader, const QString &uuid) const
{
    db::Statement statement(reader, "parties/select_person_by_uuid");
    statement.bind(":uuid", uuid);
    return complete(reader, statement);
}

Result<PersonId> PartyRepository::findPerson(const db::Reader &reader,
                                             const QString &uuidOrEnding) const
{
    return onlyIdEnding<PersonTag>(reader, "parties/select_person_ids_by_uuid_ending", "person_id",
                                   uuidOrEnding);
}

Result<Organisation> PartyRepository::completeOrganisation(const db::Reader &reader,
                                                           db::Statement &statement) const
{
    if (!statement.next())
        return notFoundOr(statement);
    auto organisation = organisationFrom(statement);
    if (auto done = readParts(reader, organisation, "parties/select_contact_points_by_organisation",
                              ":organisation_id", tags::ofOrganisation(reader, organisation.id));
        !done)
        return Failure{done.error()};
    return organisation;
}

Result<Organisation> PartyRepository::organisation(const db::Reader &reader,
                                                   OrganisationId id) const
{
    db::Statement statement(reader, "parties/select_organisation_by_id");
    statement.bind(":organisation_id", id);
    return completeOrganisation(reader, statement);
}

Result<Organisation> PartyRepository::organisation(const db::Reader &reader,
                                                   const QString &uuid) const
{
    db::Statement statement(reader, "parties/select_organisation_by_uuid");
    statement.bind(":uuid", uuid);
    return completeOrganisation(reader, statement);
}

Result<OrganisationId> PartyRepository::findOrganisation(const db::Reader &reader,
                                                         const QString &uuidOrEnding) const
{
    return onlyIdEnding<OrganisationTag>(reader, "parties/select_organisation_ids_by_uuid_ending",
                                         "organisation_id", uuidOrEnding);
}

Result<OrganisationId> PartyRepository::organisationByName(const db::Reader &reader,
                                                           const QString &name) const
{
    const auto chosen = organisationMeant(reader, {{}, name, {}, {}, {}});
    return chosen ? Result<OrganisationId>(chosen->id) : Failure{chosen.error()};
}

Result<OrganisationChoice> PartyRepository::organisationMeant(
    const db::Reader &reader, const OrganisationIdentity &meant) const
{
    QList<OrganisationIdentity> known;
    const auto take = [&known](db::Statement &statement) {
        while (statement.next())
            known.append({statement.id<OrganisationTag>("organisation_id"), statement.text("name"),
                          statement.text("legal_name"), statement.text("siren"),
                          statement.text("siret")});
        return statement.finish();
    };
    if (const auto siren = meant.siren.isEmpty() ? meant.siret.left(9) : meant.siren;
        !siren.isEmpty()) {
        db::Statement byNumber(reader, "parties/select_organisations_by_siren");
        byNumber.bind(":siren", siren).bind(":siret", meant.siret);
        if (auto done = take(byNumber); !done)
            return Failure{done.error()};
    }
    db::Statement byName(reader, "parties/select_organisations_by_search_key");
    byName.bind(":search_key", organisationKey(meant.name));
    const qsizetype numbered = known.size();
    if (auto done = take(byName); !done)
        return Failure{done.error()};
    for (qsizetype at = known.size() - 1; at >= numbered; --at) {
        const auto isSame = [&](const OrganisationIdentity &one) {
            return one.id == known.at(at).id;
        };
        if (std::any_of(known.cbegin(), known.cbegin() + numbered, isSame))
            known.removeAt(at);
    }
    return chooseOrganisation(meant, known);
}

void PartyRepository::bindPerson(db::Statement &statement, const Person &person) const
{
    const auto sortText = personSortText(person);
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
        .bind(":source", person.source)
        .bind(":informed_on", person.informedOn)
        .bind(":informed_via", person.informedVia)
        .bind(":last_contact_on", person.lastContactOn)
        .bind(":owner_user_id", person.owner)
        .bind(":search_key", searchKey(sortText))
        .bind(":sort_key", m_sortKeys.key(sortText))
        .bind(":changed_at", m_clock.nowUtc());
}

Result<PersonId> PartyRepository::insert(db::Transaction &tx, const Person &person) const
{
    db::Statement statement(tx, "parties/insert_person");
    bindPerson(statement, person);
    statement.bind(":uuid", person.uuid)
        .bind(":supplier", person.supplier)
        .bind(":is_collected_directly", person.collectedDirectly)
        .bind(":import_batch_id", person.importBatch)
        .bind(":collected_on", person.collectedOn)
        .bind(":created_at", m_clock.nowUtc());
    if (auto done = statement.runOne(); !done)
        return Failure{done.error()};
    const PersonId id(statement.lastInsertId());
    for (const auto &point : person.contactPoints) {
        if (auto added = insert(tx, point, id, {}); !added)
            return Failure{added.error()};
    }
    return id;
}

Result<void> PartyRepository::update(db::Transaction &tx, const Person &person) const
{
    db::Statement statement(tx, "parties/update_person");
    bindPerson(statement, person);
    statement.bind(":person_id", person.id).bind(":version", person.version);
    return orConflict(statement.runOne());
}

Result<void> PartyRepository::renewKeys(db::Transaction &tx, PersonId id) const
{
    const auto person = this->person(tx, id);
    if (!person)
        return Failure{person.error()};
    const auto sortText = personSortText(*person);
    db::Statement statement(tx, "parties/update_person_keys");
    statement.bind(":search_key", searchKey(sortText))
        .bind(":sort_key", m_sortKeys.key(sortText))
        .bind(":person_id", id);
    return statement.runOne();
}

Result<void> PartyRepository::renewKeys(db::Transaction &tx, OrganisationId id) const
{
    const auto organisation = this->organisation(tx, id);
    if (!organisation)
        return Failure{organisation.error()};
    db::Statement statement(tx, "parties/update_organisation_keys");
    statement.bind(":search_key", organisationKey(organisation->name))
        .bind(":sort_key", m_sortKeys.key(organisation->name))
        .bind(":organisation_id", id);
    return statement.runOne();
}

void PartyRepository::bindOrganisation(db::Statement &statement,
                                       const Organisation &organisation) const
{
    statement.bind(":name", organisation.name)
        .bind(":legal_name", organisation.legalName)
        .bind(":siren", organisation.siren)
        .bind(":siret", organisation.siret)
        .bind(":vat_number", organisation.vatNumber)
        .bind(":ape_code", organisation.apeCode)
        .bind(":owner_user_id", organisation.owner)
        .bind(":website", organisation.website)
        .bind(":country", organisation.country)
        .bind(":search_key", organisationKey(organisation.name))
        .bind(":sort_key", m_sortKeys.key(organisation.name))
        .bind(":changed_at", m_clock.nowUtc());
}

Result<OrganisationId> PartyRepository::insert(db::Transaction &tx,
                                               const Organisation &organisation) const
{
    db::Statement statement(tx, "parties/insert_organisation");
    bindOrganisation(statement, organisation);
    statement.bind(":uuid", organisation.uuid)
        .bind(":source", organisation.source)
        .bindNull(":import_batch_id")
        .bind(":created_at", m_clock.nowUtc());
    if (auto done = statement.runOne(); !done)
        return Failure{done.error()};
    const OrganisationId id(statement.lastInsertId());
    for (const auto &point : organisation.contactPoints) {
        if (auto added = insert(tx, point, {}, id); !added)
            return Failure{added.error()};
    }
    return id;
}

Result<void> PartyRepository::update(db::Transaction &tx, const Organisation &organisation) const
{
    db::Statement statement(tx, "parties/update_organisation");
    bindOrganisation(statement, organisation);
    statement.bind(":organisation_id", organisation.id).bind(":version", organisation.version);
    return orConflict(statement.runOne());
}

void PartyRepository::bindContactPoint(db::Statement &statement, const ContactPoint &point,
                                       PersonId person, OrganisationId organisation) const
{
    statement.bind(":kind", contactKindCode(point.kind))
        .bind(":label", point.label)
        .bind(":value", point.value)
        .bind(":normal", point.normal)
        .bind(":postal_code", point.postalCode)
        .bind(":city", point.city)
        .bind(":country", point.country)
        .bind(":status", contactStatusCode(point.status))
        .bind(":is_preferred", point.preferred)
        .bind(":person_id", person)
        .bind(":organisation_id", organisation);
}

Result<ContactPointId> PartyRepository::insert(db::Transaction &tx, const ContactPoint &point,
                                               PersonId person, OrganisationId organisation) const
{
    db::Statement statement(tx, "parties/insert_contact_point");
    bindContactPoint(statement, point, person, organisation);
    statement.bind(":uuid", point.uuid.isEmpty() ? newUuid(m_clock) : point.uuid)
        .bind(":source", point.source)
        .bind(":created_at", m_clock.nowUtc());
    if (auto done = statement.runOne(); !done)
        return Failure{done.error()};
    return ContactPointId(statement.lastInsertId());
}

Result<void> PartyRepository::update(db::Transaction &tx, const ContactPoint &point,
                                     PersonId person, OrganisationId organisation) const
{
    db::Statement statement(tx, "parties/update_contact_point");
    bindContactPoint(statement, point, person, organisation);
    statement.bind(":changed_at", m_clock.nowUtc());
    statement.bind(":contact_point_id", point.id);
    return statement.runOne();
}

Result<void> PartyRepository::remove(db::Transaction &tx, ContactPointId point, PersonId person,
                                     OrganisationId organisation) const
{
    db::Statement states(tx, "parties/delete_consent_states_by_contact_point");
    states.bind(":contact_point_id", point);
    if (auto done = states.run(); !done)
        return done;
    db::Statement statement(tx, "parties/delete_contact_point");
    statement.bind(":contact_point_id", point)
        .bind(":person_id", person)
        .bind(":organisation_id", organisation);
    return statement.runOne();
}

Result<void> PartyRepository::affiliate(db::Transaction &tx, PersonId person,
                                        OrganisationId organisation, const QString &jobTitle) const
{
    Affiliation job;
    job.organisation = organisation;
    job.jobTitle = jobTitle;
    const auto kept = jobs::keep(tx, person, job);
    return kept ? Result<void>() : Failure{kept.error()};
}

Result<void> PartyRepository::update(db::Transaction &tx, const Affiliation &affiliation) const
{
    db::Statement statement(tx, "parties/update_affiliation");
    statement.bind(":job_title", affiliation.jobTitle)
        .bind(":started_on", affiliation.startedOn)
        .bind(":ended_on", affiliation.endedOn)
        .bind(":affiliation_id", affiliation.id);
    return statement.runOne();
}

Result<void> PartyRepository::renameJob(db::Transaction &tx, AffiliationId affiliation,
                                        const QString &jobTitle) const
{
    db::Statement statement(tx, "parties/update_affiliation_job_title");
    statement.bind(":affiliation_id", affiliation).bind(":job_title", jobTitle);
    return statement.runOne();
}

Result<void> PartyRepository::removeAffiliation(db::Transaction &tx,
                                                AffiliationId affiliation) const
{
    db::Statement statement(tx, "parties/delete_affiliation");
    statement.bind(":affiliation_id", affiliation);
    return statement.runOne();
}

} // namespace entente
