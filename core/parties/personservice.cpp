// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/personservice.h"

#include "core/activities/activityrows.h"
#include "core/audit/auditlog.h"
#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/fields/customfields.h"
#include "core/history/undolog.h"
#include "core/parties/firmrepository.h"
#include "core/parties/partyrepository.h"
#include "core/parties/tags.h"
#include "core/search/recentuse.h"
#include "core/search/searchindex.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

/// `known`: what the record had already, as that of somebody who came back after an erasure.
Identifiers identifiersOf(const Person &person, const QList<ContactPoint> &known = {})
{
    Identifiers identifiers;
    for (const auto &point : person.contactPoints) {
        const auto isSame = [&point](const ContactPoint &one) {
            return one.normal == point.normal;
        };
        if (std::any_of(known.begin(), known.end(), isSame))
            continue;
        if (point.kind == ContactKind::Email)
            identifiers.emails.append(point.normal);
        else if (isDialled(point.kind))
            identifiers.phones.append(point.normal);
    }
    return identifiers;
}

template<typename T>
void takeEdited(T &target, const std::optional<T> &edited)
{
    if (edited)
        target = *edited;
}

Failure wasErased()
{
    return Failure{ErrorCode::Conflict,
                   u"an identifier belongs to an erased person"_s,
                   {},
                   u"person.was_erased"_s};
}

} // namespace

Result<Person> PersonService::checked(Person typed) const
{
    typed.firstName = typed.firstName.trimmed();
    typed.lastName = typed.lastName.trimmed();
    typed.country = typed.country.trimmed().toUpper();
    if (typed.firstName.isEmpty() && typed.lastName.isEmpty() && typed.contactPoints.isEmpty())
        return Failure{ErrorCode::Invalid,
                       u"neither name nor contact point"_s,
                       {{}, 0, 0, u"last_name"_s},
                       u"person.no_name"_s};
    if (typed.birthDate.isValid() && typed.birthDate > m.clock.nowUtc().date())
        return Failure{ErrorCode::Invalid,
                       u"birth date in the future"_s,
                       {{}, 0, 0, u"birth_date"_s},
                       u"person.birth_date_future"_s};
    for (auto &point : typed.contactPoints) {
        auto parsed = ContactPoint::parse(point, typed.country);
        if (!parsed)
            return Failure{parsed.error()};
        point = *std::move(parsed);
    }
    return typed;
}

Result<void> PersonService::finish(db::Transaction &tx, const Session &session, Fn fn, PersonId id,
                                   const QString &code)
{
    if (auto indexed = m.search.reindexPerson(tx, id); !indexed)
        return indexed;
    const auto person = m.parties.person(tx, id);
    if (!person)
        return Failure{person.error()};
    if (auto noted = m.audit.append(tx, session, {fn, u"person"_s, person->uuid, code}); !noted)
        return noted;
    if (auto done = tx.commit(); !done)
        return done;
    if (fn == Fn::AddPerson)
        emit m.changes.personAdded(person->uuid);
    else
        emit m.changes.personChanged(person->uuid);
    return {};
}

Result<Person> PersonService::add(const Session &session, const PersonDraft &draft)
{
    const auto permit = m.audit.admit(session, Fn::AddPerson, u"person"_s);
    if (!permit)
        return Failure{permit.error()};
    auto typed = draft.person;
    const bool isPlaced = !typed.country.isEmpty();
    if (!isPlaced) {
        const auto firm = firmrepository::load(m.connection.read(*permit));
        if (firm)
            typed.country = firm->country;
    }
    auto person = checked(std::move(typed));
    if (!person)
        return Failure{person.error()};
    if (!isPlaced && hasNumberAbroad(person->contactPoints, person->country))
        person->country
            .clear(); // unknown, which is strict, rather than the firm's, which may be lax
    person->uuid = newUuid(m.clock);
    if (person->ageBand != AgeBand::Unknown && !person->ageBandOn.isValid())
        person->ageBandOn = m.clock.nowUtc().toLocalTime().date();
    person->owner = session.user();
    if (!person->collectedOn.isValid())
        person->collectedOn = m.clock.nowUtc().toLocalTime().date();

    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const auto erased = m.guard.wasErased(*tx, identifiersOf(*person));
    if (!erased)
        return Failure{erased.error()};
    if (*erased && !draft.cameBack)
        return wasErased();
    const auto id = m.parties.insert(*tx, *person);
    if (!id)
        return Failure{id.error()};
    // Somebody new is not undone but erased: the step only serves what edits share, and is never stored.
    auto unrecorded = m.undo.begin(*tx, session, u"step.person_edited"_s);
    if (!draft.organisationName.trimmed().isEmpty()) {
        AffiliationEdit work;
        work.organisationName = draft.organisationName;
        work.jobTitle = draft.jobTitle;
        if (auto done = editor(*tx, unrecorded).affiliate(*id, work); !done)
            return Failure{done.error()};
    }
    if (auto done = tags::set(*tx, nullptr, m.clock, *id, person->tags); !done)
        return Failure{done.error()};
    if (auto done = CustomFields::set(*tx, nullptr, *id, person->fields); !done)
        return Failure{done.error()};
    if (!draft.note.trimmed().isEmpty()) {
        if (auto done = activityrows::insert(*tx, m.clock,
                                             {.kind = u"note"_s,
                                              .body = draft.note,
                                              .at = m.clock.nowUtc(),
                                              .author = session.userUuid(),
                                              .person = *id});
            !done)
            return Failure{done.error()};
    }
    if (draft
            .pendingCard) { // in the same transaction: nobody from a card is free to be contacted for a moment
        db::Statement card(*tx, "inbox/insert_card");
        card.bind(":uuid", draft.pendingCard->uuid)
            .bind(":person_id", *id)
            .bind(":code", draft.pendingCard->code)
            .bind(":purpose_code", draft.pendingCard->purpose)
            .bind(":channel", draft.pendingCard->channel)
            .bind(":language", draft.pendingCard->language)
            .bind(":author_uuid", session.userUuid())
            .bind(":created_at", m.clock.nowUtc());
        if (auto done = card.runOne(); !done)
            return Failure{done.error()};
        if (auto noted = m.audit.append(
                *tx, session, {Fn::AddCard, u"person"_s, person->uuid, draft.pendingCard->uuid});
            !noted)
            return Failure{noted.error()};
    }
    if (auto done = finish(*tx, session, Fn::AddPerson, *id, *erased ? u"came_back"_s : QString());
        !done)
        return Failure{done.error()};
    return m.parties.person(m.connection.read(*permit), *id);
}

PartyEditor PersonService::editor(db::Transaction &tx, UndoStep &step) const
{
    return PartyEditor({m.clock, m.parties, m.search}, tx, step);
}

// The organisation shown first, as one line of a form changes it.
Result<void> PersonService::applyAffiliation(PartyEditor editor, const Person &person,
                                             const PersonEdit &edit)
{
    const auto *present = person.affiliations.isEmpty() ? nullptr : &person.affiliations.first();
    const auto jobTitle = edit.jobTitle.value_or(present ? present->jobTitle : QString());
    if (edit.organisationName
        && (!present || edit.organisationName->trimmed() != present->organisationName)) {
        if (present) {
            if (auto done = editor.removeAffiliation(present->id); !done)
                return done;
        }
        AffiliationEdit work;
        work.organisationName = *edit.organisationName;
        work.jobTitle = jobTitle;
        return edit.organisationName->trimmed().isEmpty() ? Result<void>{}
                                                          : editor.affiliate(person.id, work);
    }
    if (edit.jobTitle && !present)
        return Failure{ErrorCode::Invalid,
                       u"a job title needs an organisation"_s,
                       {{}, 0, 0, u"job_title"_s},
                       u"person.job_without_organisation"_s};
    if (!edit.jobTitle)
        return {};
    auto changed = *present;
    changed.jobTitle = jobTitle;
    return editor.changeAffiliation(changed);
}

Result<void> PersonService::apply(db::Transaction &tx, UndoStep &step, const Person &person,
                                  const PersonEdit &edit)
{
    if (auto done = step.willChange(u"person"_s, person.id.number()); !done)
        return done;
    if (auto done = m.parties.update(tx, person); !done)
        return done;
    auto editing = editor(tx, step);
    if (auto done = editing.contactPoints({person.id, {}, person.country}, person.contactPoints,
                                          edit.contactPoints, edit.removedContactPoints);
        !done)
        return done;
    if (auto done = applyAffiliation(editing, person, edit); !done)
        return done;
    if (auto done = editing.affiliations(person, edit.affiliations, edit.removedAffiliations);
        !done)
        return done;
    if (edit.tags) {
        if (auto done = tags::set(tx, &step, m.clock, person.id, *edit.tags); !done)
            return done;
    }
    return CustomFields::set(tx, &step, person.id, edit.fields);
}

Result<Person> PersonService::edit(const Session &session, PersonId id, const PersonEdit &edit)
{
    const auto permit = m.audit.admit(session, Fn::EditPerson, u"person"_s);
    if (!permit)
        return Failure{permit.error()};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    auto person = m.parties.person(*tx, id);
    if (!person)
        return Failure{person.error()};
    if (edit.expectedVersion)
        person->version = *edit.expectedVersion;
    takeEdited(person->civility, edit.civility);
    takeEdited(person->firstName, edit.firstName);
    takeEdited(person->lastName, edit.lastName);
    takeEdited(person->kind, edit.kind);
    takeEdited(person->relation, edit.relation);
    takeEdited(person->country, edit.country);
    takeEdited(person->language, edit.language);
    takeEdited(person->birthDate, edit.birthDate);
    if (edit.ageBand && *edit.ageBand != person->ageBand) {
        person->ageBand = *edit.ageBand;
        person->ageBandOn = *edit.ageBand == AgeBand::Unknown
                                ? QDate()
                                : m.clock.nowUtc().toLocalTime().date();
    }
    takeEdited(person->source, edit.source);
    takeEdited(person->informedOn, edit.informedOn);
    takeEdited(person->lastContactOn, edit.lastContactOn);
    takeEdited(person->owner, edit.owner);

    auto stored = *person;
    stored.contactPoints += edit.contactPoints; // so that an address alone is name enough
    if (auto valid = checked(stored); !valid)
        return Failure{valid.error()};
    auto step = m.undo.begin(*tx, session, u"step.person_edited"_s, u"person"_s, person->uuid);
    if (auto done = apply(*tx, step, *person, edit); !done)
        return Failure{done.error()};
    const auto changed = m.parties.person(*tx, id);
    if (!changed)
        return Failure{changed.error()};
    const auto erased = m.guard.wasErased(*tx, identifiersOf(*changed, person->contactPoints));
    if (!erased)
        return Failure{erased.error()};
    if (*erased)
        return wasErased();
    if (auto done = step.finish(); !done)
        return Failure{done.error()};
    if (auto done = finish(*tx, session, Fn::EditPerson, id, changeCodes(step, edit.fields)); !done)
        return Failure{done.error()};
    return changed;
}

Result<void> PersonService::addNote(const Session &session, PersonId id, const QString &body,
                                    const QDateTime &at)
{
    const auto permit = m.audit.admit(session, Fn::AddActivity, u"person"_s);
    if (!permit)
        return Failure{permit.error()};
    if (body.trimmed().isEmpty())
        return Failure{ErrorCode::Invalid, u"empty note"_s, {{}, 0, 0, u"note"_s}, u"note.empty"_s};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    if (auto done = activityrows::insert(*tx, m.clock,
                                         {.kind = u"note"_s,
                                          .body = body,
                                          .at = at,
                                          .author = session.userUuid(),
                                          .person = id});
        !done)
        return Failure{done.error()};
    return finish(*tx, session, Fn::AddActivity, id);
}

Result<void> PersonService::addSale(const Session &session, PersonId id, const Sale &sale)
{
    const auto permit = m.audit.admit(session, Fn::AddSale, u"person"_s);
    if (!permit)
        return Failure{permit.error()};
    if (!sale.soldOn.isValid())
        return Failure{ErrorCode::Invalid,
                       u"a sale without a date"_s,
                       {{}, 0, 0, u"sold_on"_s},
                       u"sale.no_date"_s};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    db::Statement statement(*tx, "activities/insert_sale");
    statement.bind(":uuid", newUuid(m.clock))
        .bind(":person_id", id)
        .bind(":sold_on", sale.soldOn)
        .bind(":subject", sale.subject.trimmed())
        .bind(":invoice_number", sale.invoiceNumber.trimmed())
        .bind(":is_refusal_offered", sale.refusalOffered)
        .bind(":created_at", m.clock.nowUtc());
    if (auto done = statement.runOne(); !done)
        return done;
    // A purchase is an act of the person: retention counts from it.
    db::Statement contact(*tx, "activities/update_last_contact");
    contact.bind(":day", sale.soldOn).bind(":changed_at", m.clock.nowUtc()).bind(":person_id", id);
    if (auto done = contact.run(); !done)
        return done;
    return finish(*tx, session, Fn::AddSale, id);
}

Result<void> PersonService::recordInformation(const Session &session, PersonId id, const QDate &on,
                                              const QString &via)
{
    const auto permit = m.audit.admit(session, Fn::RecordInformation, u"person"_s);
    if (!permit)
        return Failure{permit.error()};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    db::Statement statement(*tx, "activities/update_information");
    statement.bind(":informed_on", on)
        .bind(":informed_via", via)
        .bind(":changed_at", m.clock.nowUtc())
        .bind(":person_id", id);
    if (auto done = statement.runOne(); !done)
        return done;
    return finish(*tx, session, Fn::RecordInformation, id);
}

Result<Person> PersonService::byId(const Session &session, PersonId id)
{
    const auto permit = m.audit.admit(session, Fn::ViewPeople, u"person"_s);
    if (!permit)
        return Failure{permit.error()};
    return m.parties.person(m.connection.read(*permit), id);
}

Result<Person> PersonService::byUuid(const Session &session, const QString &uuidOrEnding)
{
    const auto permit = m.audit.admit(session, Fn::ViewPeople, u"person"_s);
    if (!permit)
        return Failure{permit.error()};
    const auto reader = m.connection.read(*permit);
    const auto id = m.parties.findPerson(reader, uuidOrEnding);
    if (!id)
        return Failure{id.error()};
    return m.parties.person(reader, *id);
}

Result<QList<TimelineEntry>> PersonService::timeline(const Session &session, PersonId id, int limit)
{
    const auto permit = m.audit.admit(session, Fn::ViewPeople, u"person"_s);
    if (!permit)
        return Failure{permit.error()};
    QList<TimelineEntry> found;
    db::Statement s(m.connection.read(*permit), "activities/select_activities_by_person");
    s.bind(":person_id", id).bind(":row_limit", limit);
    while (s.next()) {
        found.append({s.text("uuid"), s.text("kind"), s.text("direction"), s.text("outcome"),
                      s.text("body"), s.text("author_name"), s.time("occurred_at")});
    }
    if (auto done = s.finish(); !done)
        return Failure{done.error()};
    return found;
}

Result<QList<Sale>> PersonService::sales(const Session &session, PersonId id)
{
    const auto permit = m.audit.admit(session, Fn::ViewPeople, u"person"_s);
    if (!permit)
        return Failure{permit.error()};
    QList<Sale> found;
    db::Statement statement(m.connection.read(*permit), "activities/select_sales_by_person");
    statement.bind(":person_id", id);
    while (statement.next()) {
        found.append({statement.id<SaleTag>("sale_id"), statement.text("uuid"),
                      statement.date("sold_on"), statement.text("subject"),
                      statement.text("invoice_number"), statement.flag("is_refusal_offered")});
    }
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    return found;
}

Result<void> PersonService::noteUse(const Session &session, PersonId id)
{
    const auto permit = session.require(Fn::ViewPeople);
    if (!permit)
        return Failure{permit.error()};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    if (auto done = recentuse::note(*tx, session, id, {}, m.clock.nowUtc()); !done)
        return done;
    return tx->commit();
}

} // namespace entente
