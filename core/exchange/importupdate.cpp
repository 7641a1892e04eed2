// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importwriter.h"

#include "core/base/uuid.h"
#include "core/db/statement.h"
#include "core/exchange/importmatch.h"
#include "core/exchange/undoimage.h"
#include "core/parties/jobs.h"

namespace entente {

using namespace Qt::StringLiterals;

namespace {

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
            [&](const ContactPoint &other) { return isSameContact(point, other); });
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
    const auto organisation = organisationFor(row, employer, applied);
    if (!organisation)
        return Failure{organisation.error()};
    const auto said = setFields(row, employer, organisation->id, applied);
    if (!said)
        return said;
    const Affiliation *known = knownJob(before, employer, organisation->id);
    if (known && (employer.jobTitle.isEmpty() || employer.jobTitle == known->jobTitle))
        return *said || organisation->isChanged;
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
    const auto job = insertJob(employer, before.id, organisation->id);
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

} // namespace entente
