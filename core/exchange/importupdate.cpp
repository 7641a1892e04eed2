// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importwriter.h"

#include "core/base/uuid.h"
#include "core/db/statement.h"
#include "core/exchange/undoimage.h"
#include "core/parties/jobs.h"

namespace entente {

using namespace Qt::StringLiterals;

namespace {

bool isTelephone(ContactKind kind)
{
    return kind == ContactKind::Phone || kind == ContactKind::Mobile || kind == ContactKind::Fax;
}

bool sameContact(const ContactPoint &one, const ContactPoint &other)
{
    const bool sameSort = one.kind == other.kind
                          || (isTelephone(one.kind) && isTelephone(other.kind));
    return sameSort && one.normal == other.normal;
}

void takeText(QString &stored, const QString &imported)
{
    if (!imported.isEmpty())
        stored = imported;
}

/// The job that the file speaks of. One that it calls over is never the one of today; what it says nothing of the end
/// of may be either.
const Affiliation *knownJob(const Person &person, const PreparedEmployer &employer,
                            OrganisationId organisation)
{
    const Affiliation *past = nullptr;
    for (const Affiliation &job : person.affiliations) { // the present ones come first
        if (job.organisation != organisation)
            continue;
        const bool sameTitle = employer.jobTitle.isEmpty() || employer.jobTitle == job.jobTitle;
        if (!employer.endedOn.isValid() && (!job.endedOn.isValid() || sameTitle))
            return &job;
        if (employer.endedOn.isValid() && employer.endedOn == job.endedOn && sameTitle)
            past = &job;
    }
    return past;
}

/// What the row knows better; what it does not know stays.
Person completed(Person stored, const PreparedRow &row)
{
    takeText(stored.civility, row.person.civility);
    takeText(stored.firstName, row.person.firstName);
    takeText(stored.lastName, row.person.lastName);
    takeText(stored.country, row.person.country);
    takeText(stored.language, row.person.language);
    if (row.hasKind)
        stored.kind = row.person.kind;
    if (row.hasRelation)
        stored.relation = row.person.relation;
    if (row.person.birthDate.isValid())
        stored.birthDate = row.person.birthDate;
    // Nobody grows older by an import.
    if (row.person.ageBand != AgeBand::Unknown
        && (stored.ageBand == AgeBand::Unknown || row.person.ageBand < stored.ageBand)) {
        stored.ageBand = row.person.ageBand;
        stored.ageBandOn = row.person.ageBandOn;
    }
    if (row.hasInformedOn
        && (!stored.informedOn.isValid() || row.person.informedOn > stored.informedOn))
        stored.informedOn = row.person.informedOn;
    if (row.person.lastContactOn.isValid()
        && (!stored.lastContactOn.isValid() || row.person.lastContactOn > stored.lastContactOn))
        stored.lastContactOn = row.person.lastContactOn;
    return stored;
}

} // namespace

/// True if anything changed.
Result<bool> ImportWriter::update(const PreparedRow &row, PersonId id, Applied &applied)
{
    const auto before = m.parties.person(m.tx, id);
    if (!before)
        return Failure{before.error()};
    const Person after = completed(*before, row);
    bool changed = after != *before;
    const bool ownRow = before->importBatch
                        == m.batch; // made by this import: undoing removes it whole
    QList<Result<bool>> steps{addContactPoints(row, *before, applied), addNewNote(row, *before),
                              addTags(row, id, !ownRow), setFields(row, id, !ownRow),
                              addPhoto(row, id, !ownRow)};
    for (const PreparedEmployer &employer : row.employers())
        steps.append(addAffiliation(row, employer, *before, applied));
    for (const auto &step : std::as_const(steps)) {
        if (!step)
            return step;
        changed = changed || *step;
    }
    if (!changed)
        return false;

    Person stored = after;
    if (!ownRow) {
        stored.version = before->version + 1;
        const QString image = undoimage::fromPerson(*before, stored.version);
        if (auto kept = keepImage(id, {}, u"person"_s, id.number(), image); !kept)
            return Failure{kept.error()};
    }
    stored.changedAt = m_clock.nowUtc();
    if (auto done = undoimage::store(m.tx, stored, m_sortKeys); !done)
        return Failure{done.error()};
    if (auto done = m_index.reindexPerson(id); !done)
        return Failure{done.error()};
    return true;
}

Result<bool> ImportWriter::addContactPoints(const PreparedRow &row, const Person &before,
                                            Applied &applied)
{
    QList<ContactPoint> added;
    for (const ContactPoint &point : row.person.contactPoints) {
        const bool known = std::any_of(
            before.contactPoints.cbegin(), before.contactPoints.cend(),
            [&](const ContactPoint &other) { return sameContact(point, other); });
        if (!known)
            added.append(point);
    }
    if (added.isEmpty())
        return false;
    const auto erased = isErased(added);
    if (!erased)
        return erased;
    if (*erased) {
        applied.problems.append({row.line, 0, u"row.contact_was_erased"_s});
        return false;
    }
    for (ContactPoint point : added) {
        point.uuid = newUuid(m.clock);
        m_contacts.insert(point.normal);
        const auto id = m_rows.insert(m.tx, point, before.id, {});
        if (!id)
            return Failure{id.error()};
        if (before.importBatch == m.batch)
            continue;
        if (auto kept = keepImage(before.id, {}, u"contact_point"_s, id->number(), {}); !kept)
            return Failure{kept.error()};
    }
    return true;
}

Result<AffiliationId> ImportWriter::insertJob(const PreparedEmployer &employer, PersonId person,
                                              OrganisationId organisation)
{
    Affiliation job;
    job.organisation = organisation;
    job.jobTitle = employer.jobTitle;
    job.startedOn = employer.startedOn;
    job.endedOn = employer.endedOn;
    return jobs::keep(m.tx, person, job);
}

Result<bool> ImportWriter::addAffiliation(const PreparedRow &row, const PreparedEmployer &employer,
                                          const Person &before, Applied &applied)
{
    bool created = false;
    const auto organisation = organisationFor(row, employer, created);
    if (!organisation)
        return Failure{organisation.error()};
    const auto said = setFields(row, employer, *organisation, applied);
    if (!said)
        return said;
    const Affiliation *known = knownJob(before, employer, *organisation);
    if (known && (employer.jobTitle.isEmpty() || employer.jobTitle == known->jobTitle))
        return *said;
    if (known && !known->endedOn.isValid()) {
        if (before.importBatch != m.batch) {
            if (auto kept = keepImage(before.id, {}, u"affiliation"_s, known->id.number(),
                                      known->jobTitle.isEmpty() ? u""_s : known->jobTitle);
                !kept)
                return Failure{kept.error()};
        }
        if (auto done = m_rows.renameJob(m.tx, known->id, employer.jobTitle); !done)
            return Failure{done.error()};
        return true;
    }
    const auto job = insertJob(employer, before.id, *organisation);
    if (!job)
        return Failure{job.error()};
    if (before.importBatch == m.batch)
        return true;
    const qint64 affiliation = job->number();
    if (auto kept = keepImage(before.id, {}, u"affiliation"_s, affiliation, {}); !kept)
        return Failure{kept.error()};
    return true;
}

Result<bool> ImportWriter::addNewNote(const PreparedRow &row, const Person &before)
{
    if (row.note.isEmpty())
        return false;
    db::Statement same(m.tx, "exchange/select_note_by_person_and_body");
    same.bind(":person_id", before.id).bind(":body", row.note);
    const bool known = same.next();
    if (auto done = same.finish(); !done)
        return Failure{done.error()};
    if (known)
        return false;
    const auto activity = insertNote(row.note, before.id, {});
    if (!activity)
        return Failure{activity.error()};
    if (before.importBatch != m.batch) {
        if (auto kept = keepImage(before.id, {}, u"activity"_s, *activity, {}); !kept)
            return Failure{kept.error()};
    }
    return true;
}

Result<qint64> ImportWriter::insertNote(const QString &body, PersonId person,
                                        OrganisationId organisation)
{
    db::Statement activity(m.tx, "activities/insert_activity");
    activity.bind(":uuid", newUuid(m.clock))
        .bind(":kind", u"note"_s)
        .bind(":direction", QString())
        .bind(":outcome", QString())
        .bind(":body", body)
        .bind(":occurred_at", m_clock.nowUtc())
        .bind(":author_uuid", m.session.userUuid())
        .bind(":created_at", m_clock.nowUtc());
    if (auto done = activity.runOne(); !done)
        return Failure{done.error()};
    const qint64 id = activity.lastInsertId();
    db::Statement party(m.tx, "activities/insert_activity_party");
    party.bind(":activity_id", id)
        .bind(":person_id", person)
        .bind(":organisation_id", organisation);
    if (auto done = party.runOne(); !done)
        return Failure{done.error()};
    return id;
}

Result<OrganisationId> ImportWriter::organisationFor(const PreparedRow &row,
                                                     const PreparedEmployer &employer,
                                                     bool &created)
{
    const QString &key = employer.key;
    if (const auto known = m_organisations.constFind(key); known != m_organisations.cend())
        return known->first;
    const auto found = m.parties.organisationByName(m.tx, employer.name);
    if (!found)
        return found;
    if (found->isValid()) {
        const auto present = m.parties.organisation(m.tx, *found);
        if (!present)
            return Failure{present.error()};
        m_organisations.insert(key, {*found, present->name});
        return *found;
    }
    Organisation organisation;
    organisation.uuid = newUuid(m.clock);
    organisation.name = employer.name;
    organisation.siren = employer.siren;
    organisation.siret = employer.siret;
    organisation.legalName = employer.legalName;
    organisation.vatNumber = employer.vatNumber;
    organisation.apeCode = employer.apeCode;
    organisation.website = employer.website;
    organisation.country = row.person.country.isEmpty() ? m.request.country : row.person.country;
    organisation.source = row.person.source;
    const auto id = m_rows.insert(m.tx, organisation);
    if (!id)
        return id;
    db::Statement batch(m.tx, "exchange/update_organisation_import_batch");
    batch.bind(":import_batch_id", m.batch).bind(":organisation_id", *id);
    if (auto done = batch.runOne(); !done)
        return Failure{done.error()};
    if (auto done = m_index.addOrganisation(*id, organisation); !done)
        return Failure{done.error()};
    m_organisations.insert(key, {*id, organisation.name});
    m_newOrganisations.insert(*id);
    created = true;
    return *id;
}

/// A row that names nobody: its contact points are the organisation's own.
Result<ImportWriter::Applied> ImportWriter::applyOrganisation(const PreparedRow &row)
{
    Applied applied;
    const auto erased = isErased(row.person.contactPoints);
    if (!erased)
        return Failure{erased.error()};
    if (*erased) {
        applied.code = u"row.was_erased"_s;
        return applied;
    }
    bool created = false;
    const auto id = organisationFor(row, row.employer, created);
    if (!id)
        return Failure{id.error()};
    const DuplicatePolicy policy = m.request.decisions.value(row.line, m.request.duplicates);
    applied.outcome = created ? Outcome::Created : Outcome::Skipped;
    if (!created && policy != DuplicatePolicy::Update) {
        applied.code = policy == DuplicatePolicy::Skip ? u"row.duplicate"_s
                                                       : u"row.duplicate_to_decide"_s;
        return applied;
    }
    const auto present = m.parties.organisation(m.tx, *id);
    if (!present)
        return Failure{present.error()};
    const auto said = setFields(row, row.employer, *id, applied);
    if (!said)
        return Failure{said.error()};
    bool added = *said;
    for (ContactPoint point : row.person.contactPoints) {
        const bool known = std::any_of(
            present->contactPoints.cbegin(), present->contactPoints.cend(),
            [&](const ContactPoint &other) { return sameContact(point, other); });
        if (known)
            continue;
        point.uuid = newUuid(m.clock);
        m_contacts.insert(point.normal);
        const auto contact = m_rows.insert(m.tx, point, {}, *id);
        if (!contact)
            return Failure{contact.error()};
        if (auto kept = keepImage({}, *id, u"contact_point"_s, contact->number(), {}); !kept)
            return Failure{kept.error()};
        added = true;
    }
    if (!added)
        return applied;
    if (auto done = m_index.reindexOrganisation(*id); !done)
        return Failure{done.error()};
    if (!created)
        applied.outcome = Outcome::Updated;
    return applied;
}

} // namespace entente
