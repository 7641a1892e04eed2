// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importwriter.h"

#include "core/base/uuid.h"
#include "core/consent/consentrecorder.h"
#include "core/db/statement.h"
#include "core/exchange/importmatch.h"

namespace entente {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(ContactKind kind)
{
    return kind == ContactKind::Phone || kind == ContactKind::Mobile || kind == ContactKind::Fax;
}

} // namespace

QString importOutcomeCode(ImportWriter::Outcome outcome)
{
    switch (outcome) {
    case ImportWriter::Outcome::Created: return u"created"_s;
    case ImportWriter::Outcome::Updated: return u"updated"_s;
    case ImportWriter::Outcome::Skipped: return u"skipped"_s;
    case ImportWriter::Outcome::Refused: return u"refused"_s;
    }
    return {};
}

ImportWriter::ImportWriter(const Context &context)
    : m(context)
    , m_clock(context.at)
    , m_rows(m_clock)
    , m_index(context.tx, context.search)
{}

Result<void> ImportWriter::begin()
{
    const auto hasAny = [this](const char *name) -> Result<bool> {
        db::Statement any(m.tx, name); // an index cannot rest while a statement is read
        const bool found = any.next();
        if (auto done = any.finish(); !done)
            return Failure{done.error()};
        return found;
    };
    const auto tombstone = hasAny("exchange/select_any_tombstone");
    if (!tombstone)
        return Failure{tombstone.error()};
    const auto person = hasAny("exchange/select_any_person");
    if (!person)
        return Failure{person.error()};
    m_askGuard = *tombstone;
    m_vaultWasEmpty = !*person;
    for (const auto subject : {CustomSubject::Person, CustomSubject::Organisation}) {
        const auto fields = CustomFields::definitions(m.tx, subject);
        if (!fields)
            return Failure{fields.error()};
        for (const CustomField &field : *fields)
            (subject == CustomSubject::Person ? m_fields : m_organisationFields)
                .insert(field.key, field);
    }
    return m_index.beginImport(m_vaultWasEmpty);
}

Result<ImportWriter::Applied> ImportWriter::apply(const PreparedRow &row)
{
    Applied applied;
    PersonId person;
    if (row.isRefused) {
        applied.code = row.refusal;
    } else {
        auto done = row.isOrganisationOnly() ? applyOrganisation(row) : applyPerson(row, person);
        if (!done)
            return done;
        applied = *std::move(done);
    }
    if (!applied.code.isEmpty())
        applied.problems.prepend({row.line, 0, applied.code});
    applied.problems = row.problems + applied.problems;
    if (auto noted = noteRow(row, applied, person); !noted)
        return Failure{noted.error()};
    return applied;
}

Result<ImportWriter::Applied> ImportWriter::createNew(const PreparedRow &row, PersonId &person)
{
    Applied applied;
    const auto erased = isErased(row.person.contactPoints);
    if (!erased)
        return Failure{erased.error()};
    if (*erased) {
        applied.code = u"row.was_erased"_s;
        return applied;
    }
    const auto created = create(row, applied);
    if (!created)
        return Failure{created.error()};
    person = *created;
    applied.outcome = Outcome::Created;
    if (auto kept = keepRefusal(row, person, applied); !kept)
        return Failure{kept.error()};
    return applied;
}

/// A no in the file is a no, whatever becomes of the rest of the row (Art. 21(3) GDPR).
Result<void> ImportWriter::keepRefusal(const PreparedRow &row, PersonId person, Applied &applied)
{
    if (row.objections.isEmpty())
        return {};
    if (!m.consents)
        return Failure{ErrorCode::Internal, u"refusals cannot be recorded here"_s};
    ObjectionRequest objection;
    objection.person = person;
    objection.channels = row.objections;
    objection.origin = ActOrigin::Import;
    objection.at = m_clock.nowUtc();
    const auto event = m.consents->object(m.tx, m.session.userUuid(), objection);
    if (!event)
        return Failure{event.error()};
    applied.problems.append({row.line, 0, u"row.objection_taken"_s});
    return {};
}

Result<ImportWriter::Applied> ImportWriter::applyPerson(const PreparedRow &row, PersonId &person)
{
    Applied applied;
    const auto found = match(row);
    if (!found)
        return Failure{found.error()};
    const DuplicatePolicy policy = m.request.decisions.value(row.line, m.request.duplicates);
    const bool isNobody = !found->isUncertain && !found->person.isValid();
    if (isNobody || policy == DuplicatePolicy::Create)
        return createNew(row, person);
    applied.outcome = Outcome::Skipped;
    PersonId chosen;
    if (found->isUncertain && policy != DuplicatePolicy::Skip) {
        const auto known = candidatesOf(*found);
        if (!known)
            return Failure{known.error()};
        const QString uuid = m.request.chosenRecords.value(row.line);
        for (const Person &candidate : *known)
            if (policy == DuplicatePolicy::Update && candidate.uuid == uuid)
                chosen = candidate.id;
        applied.candidates = *known;
    }
    if (found->isUncertain && !chosen.isValid()) {
        applied.code = policy == DuplicatePolicy::Skip ? u"row.duplicate"_s
                                                       : u"row.several_matches"_s;
        return applied;
    }

    person = chosen.isValid() ? chosen : found->person;
    if (auto kept = keepRefusal(row, person, applied); !kept)
        return Failure{kept.error()};
    if (policy != DuplicatePolicy::Update) {
        applied.code = policy == DuplicatePolicy::Skip ? u"row.duplicate"_s
                                                       : u"row.duplicate_to_decide"_s;
        if (policy == DuplicatePolicy::Ask) {
            const auto present = m.parties.person(m.tx, person);
            if (!present)
                return Failure{present.error()};
            applied.present = *present;
        }
        return applied;
    }
    const auto changed = update(row, person, applied);
    if (!changed)
        return Failure{changed.error()};
    if (*changed)
        applied.outcome = Outcome::Updated;
    db::Statement refusal(m.tx, "exchange/select_refusal_by_person");
    refusal.bind(":person_id", person);
    if (refusal.next())
        applied.problems.append({row.line, 0, u"row.objection_kept"_s});
    if (auto done = refusal.finish(); !done)
        return Failure{done.error()};
    return applied;
}

Result<ImportWriter::Candidates> ImportWriter::candidates(const char *name,
                                                          const QString &normal) const
{
    Candidates found;
    db::Statement statement(m.tx, name);
    statement.bind(":normal", normal);
    while (statement.next())
        found.append({statement.id<PersonTag>("person_id"), statement.text("search_key")});
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    return found;
}

Result<QList<Person>> ImportWriter::candidatesOf(const Match &match) const
{
    QList<Person> known;
    for (const PersonId id : match.candidates) {
        if (known.size() == kMaxCandidates)
            break;
        const auto person = m.parties.person(m.tx, id);
        if (!person)
            return Failure{person.error()};
        if (person->importBatch != m.batch)
            known.append(*person);
    }
    return known;
}

/// An own e-mail address recognises its owner. A shared mailbox or a number needs a name that agrees, and so does a
/// name, which needs the organisation.
Result<ImportWriter::Match> ImportWriter::match(const PreparedRow &row) const
{
    const QString &name = row.nameKey;
    for (const bool emails : {true, false}) {
        for (const ContactPoint &point : row.person.contactPoints) {
            if (point.normal.isEmpty()
                || (point.kind != ContactKind::Email && !isDialled(point.kind))
                || emails != (point.kind == ContactKind::Email))
                continue;
            if (m_vaultWasEmpty && !m_contacts.contains(point.normal))
                continue; // nobody can have it
            const auto found = candidates(emails ? "exchange/select_people_by_email"
                                                 : "exchange/select_people_by_number",
                                          point.normal);
            if (!found)
                return Failure{found.error()};
            const bool personal = emails && !isSharedMailbox(point.normal);
            // A couple with one address are two people.
            const bool isSame = found->size() == 1
                                && !isSomebodyElse(row.person.firstName, row.person.lastName,
                                                   found->first().second);
            if (personal && isSame)
                return Match{found->first().first, false};
            QList<PersonId> agreeing;
            for (const auto &[id, key] : *found)
                if (namesAgree(name, key) && !agreeing.contains(id))
                    agreeing.append(id);
            if (agreeing.size() == 1)
                return Match{agreeing.first(), false};
            if (agreeing.size() > 1)
                return Match{{}, true, agreeing};
        }
    }
    if (name.isEmpty() || row.employer.name.isEmpty())
        return Match{};
    if (m_vaultWasEmpty && !m_organisationKeys.contains(row.employer.key))
        return Match{};
    const auto organisation = knownOrganisation(row.employer);
    if (!organisation)
        return Failure{organisation.error()};
    if (!organisation->id.isValid())
        return Match{};
    db::Statement statement(m.tx, "exchange/select_people_by_name_and_organisation");
    statement.bind(":search_key", name).bind(":organisation_id", organisation->id);
    Match match;
    while (statement.next()) {
        match.isUncertain = match.person.isValid();
        match.person = statement.id<PersonTag>("person_id");
        match.candidates.append(match.person);
    }
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    return match;
}

Result<bool> ImportWriter::isErased(const QList<ContactPoint> &points) const
{
    if (!m_askGuard)
        return false;
    Identifiers identifiers;
    for (const ContactPoint &point : points) {
        if (point.kind == ContactKind::Email)
            identifiers.emails.append(point.normal);
        else if (isNumber(point.kind))
            identifiers.phones.append(point.normal);
    }
    if (identifiers.emails.isEmpty() && identifiers.phones.isEmpty())
        return false;
    return m.guard.wasErased(m.tx, identifiers);
}

Result<PersonId> ImportWriter::create(const PreparedRow &row, Applied &applied)
{
    Person person = row.person;
    person.uuid = newUuid(m.clock);
    person.importBatch = m.batch;
    person.owner = m.session.user();
    const bool isMisread = std::any_of(
        row.problems.begin(), row.problems.end(),
        [](const FileProblem &problem) { return problem.code == u"country.unknown"_s; });
    if (person.country.isEmpty() && !isMisread
        && !hasNumberAbroad(person.contactPoints, m.request.country))
        person.country = m.request.country; // otherwise unknown, and judged strictly
    if (!person.collectedOn.isValid())
        person.collectedOn = m_clock.nowUtc().toLocalTime().date();
    for (ContactPoint &point : person.contactPoints) {
        point.uuid = newUuid(m.clock);
        if (m_vaultWasEmpty)
            m_contacts.insert(point.normal);
    }
    const auto id = m_rows.insert(m.tx, person);
    if (!id)
        return id;
    for (const PreparedEmployer &employer : row.employers()) {
        const auto organisation = organisationFor(row, employer, applied);
        if (!organisation)
            return Failure{organisation.error()};
        if (auto done = setFields(row, employer, organisation->id, applied); !done)
            return Failure{done.error()};
        if (auto done = insertJob(employer, *id, organisation->id); !done)
            return Failure{done.error()};
        if (employer.endedOn.isValid())
            continue; // nobody is found by where they worked once
        Affiliation affiliation;
        affiliation.organisationName = m_organisations.value(employer.identity).name;
        affiliation.jobTitle = employer.jobTitle;
        person.affiliations.append(affiliation);
    }
    if (auto done = addTags(row, *id, false); !done)
        return Failure{done.error()};
    if (auto done = setFields(row, *id, false); !done)
        return Failure{done.error()};
    if (auto done = addPhoto(row, *id, false); !done)
        return Failure{done.error()};
    if (!row.note.isEmpty()) {
        if (auto noted = insertNote(row.note, *id, {}); !noted)
            return Failure{noted.error()};
    }
    person.tags = row.tags; // people are found by them, and by the firm's own fields
    person.fields = row.fields;
    if (auto done = m_index.addPerson(*id, person,
                                      row.note.isEmpty() ? QStringList() : QStringList{row.note});
        !done)
        return Failure{done.error()};
    return id;
}

Result<void> ImportWriter::keepImage(PersonId person, OrganisationId organisation,
                                     const QString &table, qint64 record, const QString &image,
                                     const QString &after)
{
    db::Statement statement(m.tx, "exchange/insert_undo_image");
    statement.bind(":import_batch_id", m.batch)
        .bind(":person_id", person)
        .bind(":organisation_id", organisation)
        .bind(":table_name", table)
        .bind(":record_id", record)
        .bind(":created_at", m_clock.nowUtc());
    if (image.isNull())
        statement.bindNull(":image");
    else
        statement.bind(":image", image);
    if (after.isNull())
        statement.bindNull(":after_image");
    else
        statement.bind(":after_image", after);
    return statement.runOne();
}

Result<void> ImportWriter::noteRow(const PreparedRow &row, const Applied &applied, PersonId person)
{
    db::Statement statement(m.tx, "exchange/insert_import_row");
    statement.bind(":import_batch_id", m.batch)
        .bind(":line", row.line)
        .bind(":outcome", importOutcomeCode(applied.outcome))
        .bind(":code", applied.code)
        .bind(":person_id", person);
    return statement.runOne();
}

} // namespace entente
