// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/undorun.h"

#include "core/base/clock.h"
#include "core/consent/consentprojection.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"
#include "core/duplicates/mergeundo.h"
#include "core/parties/partyrepository.h"
#include "core/parties/recreationguard.h"
#include "core/search/searchindex.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

Failure usedSince(const UndoImage &image)
{
    return Failure{ErrorCode::Conflict,
                   u"something newer needs a row of "_s + image.table,
                   {{}, 0, 0, image.table},
                   u"undo.used_since"_s};
}

QList<db::Equal> equalsOf(const RowValues &values)
{
    QList<db::Equal> equals;
    for (auto it = values.begin(); it != values.end(); ++it)
        equals.append({it.key(), it.value()});
    // One order, so that the prepared statement is found again.
    std::sort(equals.begin(), equals.end(),
              [](const auto &left, const auto &right) { return left.column < right.column; });
    return equals;
}

Result<void> runForParty(db::Transaction &tx, const char *sql, const char *placeholder, qint64 key)
{
    db::Statement statement(tx, sql);
    statement.bind(placeholder, key);
    return statement.run();
}

} // namespace

UndoRun::UndoRun(const UndoLog &log, const db::QueryBuilder &builder, UndoStepInfo step,
                 QList<UndoImage> images, Direction direction)
    : m_log(log)
    , m_builder(builder)
    , m_step(std::move(step))
    , m_images(std::move(images))
    , m_direction(direction)
{
    if (direction == Direction::Undo)
        std::reverse(m_images.begin(), m_images.end());
    for (const auto &image : std::as_const(m_images)) {
        const bool isWhole = !image.before || !image.after;
        m_isOneWay = m_isOneWay || (isWhole && image.table == u"person");
        m_needsConsent = m_needsConsent || image.table == u"person"
                         || (image.table == u"contact_point"
                             && (isWhole || image.before->contains(u"person_id"_s)));
    }
}

Result<QString> UndoRun::recordOf(const db::Reader &reader, const UndoImage &image) const
{
    const bool isPerson = image.person.isValid();
    const auto table = isPerson ? u"person"_s : u"organisation"_s;
    const qint64 key = isPerson ? image.person.number() : image.organisation.number();
    if (key == 0)
        return QString();
    const auto row = undorows::current(m_builder, reader, table, key);
    if (!row)
        return Failure{row.error()};
    return *row ? (*row)->value(u"uuid"_s).toString() : QString();
}

Result<QList<UndoBlocker>> UndoRun::blockers(const db::Reader &reader) const
{
    QList<UndoBlocker> found;
    for (const auto &image : m_images) {
        const auto now = undorows::current(m_builder, reader, image.table, image.key);
        if (!now)
            return Failure{now.error()};
        QString field;
        bool isNewer = now->has_value() != from(image).has_value();
        if (!isNewer && *now) {
            const auto column = rowimage::firstOther(*from(image), **now);
            isNewer = !column.isEmpty();
            field = isNewer ? QString(image.table + u'.' + column) : QString();
        }
        if (!isNewer)
            continue;
        const auto record = recordOf(reader, image);
        if (!record)
            return Failure{record.error()};
        const UndoBlocker blocker{*record, u"undo.edited"_s, field};
        if (!found.contains(blocker))
            found.append(blocker);
    }
    if (m_direction == Direction::Redo)
        return found;
    const auto merged = mergeundo::blockers(reader, m_step);
    if (!merged)
        return merged;
    return found + *merged;
}

// Putting back is a way of entering: who was erased stays erased (Art. 17 GDPR).
Result<void> UndoRun::askGuard(db::Transaction &tx) const
{
    Identifiers identifiers;
    for (const auto &image : m_images) {
        const auto &values = to(image);
        if (!values || from(image) == values)
            continue;
        if (image.table == u"person" && !from(image))
            identifiers.records.append(values->value(u"uuid"_s).toString());
        if (image.table != u"contact_point" || !image.person.isValid())
            continue;
        const auto normal = values->value(u"normal"_s).toString();
        (normal.contains(u'@') ? identifiers.emails : identifiers.phones).append(normal);
    }
    const auto erased = m_log.m.guard.wasErased(tx, identifiers);
    if (!erased)
        return Failure{erased.error()};
    if (*erased)
        return Failure{ErrorCode::Conflict,
                       u"it would bring back an erased person"_s,
                       {},
                       u"undo.was_erased"_s};
    return {};
}

Result<UndoOutcome> UndoRun::run(db::Transaction &tx)
{
    const auto newer = blockers(tx);
    if (!newer)
        return Failure{newer.error()};
    if (!newer->isEmpty())
        return Failure{ErrorCode::Conflict,
                       u"the record has changed since"_s,
                       {{}, 0, 0, newer->first().field},
                       u"undo.changed_since"_s};
    if (auto allowed = askGuard(tx); !allowed)
        return Failure{allowed.error()};
    const auto passing = mergeundo::passingRows(tx, m_step);
    if (!passing)
        return Failure{passing.error()};
    for (const auto &image : std::as_const(m_images)) {
        if (auto done = apply(tx, image); !done)
            return done.error().code == ErrorCode::Conflict ? usedSince(image)
                                                            : Failure{done.error()};
        touch(image);
    }
    for (const auto &image : std::as_const(m_images)) {
        if (image.table != u"person" || from(image))
            continue;
        if (auto done = mergeundo::giveNameBack(tx, m_step, PersonId(image.key)); !done)
            return Failure{done.error()};
    }
    UndoOutcome outcome;
    outcome.step = m_step;
    outcome.fields = undorows::changedFields(m_images);
    if (auto done = follow(tx, outcome); !done)
        return Failure{done.error()};
    if (auto done = mergeundo::giveBack(tx, m_builder, m_log.m.parties, *passing); !done)
        return Failure{done.error()};
    if (auto done = mark(tx); !done)
        return Failure{done.error()};
    return outcome;
}

Result<void> UndoRun::apply(db::Transaction &tx, const UndoImage &image)
{
    if (!to(image))
        return removeRow(tx, image);
    return from(image) ? changeRow(tx, image, *to(image)) : insertRow(tx, image, *to(image));
}

Result<void> UndoRun::insertRow(db::Transaction &tx, const UndoImage &image,
                                const RowValues &values)
{
    auto row = values;
    if (row.contains(
            u"version"_s)) // whoever still holds the old record must not overwrite this one
        row[u"version"_s] = row.value(u"version"_s).toLongLong() + 1;
    return m_builder.insert(tx, image.table, equalsOf(row));
}

Result<void> UndoRun::changeRow(db::Transaction &tx, const UndoImage &image,
                                const RowValues &values)
{
    auto row = values;
    if (m_builder.has(image.table, u"version"_s)) {
        const auto now = undorows::current(m_builder, tx, image.table, image.key);
        if (!now)
            return Failure{now.error()};
        row.insert(u"version"_s, (*now)->value(u"version"_s).toLongLong() + 1);
    }
    if (m_builder.has(image.table, u"changed_at"_s))
        row.insert(u"changed_at"_s, m_log.m.clock.nowUtc().toMSecsSinceEpoch());
    const auto changed = m_builder.update(tx, image.table, equalsOf(row),
                                          {{m_builder.keyOf(image.table), image.key}});
    return changed ? Result<void>{} : Failure{changed.error()};
}

Result<void> UndoRun::removeRow(db::Transaction &tx, const UndoImage &image)
{
    const auto clean = [&](std::initializer_list<const char *> statements,
                           const char *placeholder) -> Result<void> {
        for (const char *sql : statements) {
            if (auto done = runForParty(tx, sql, placeholder, image.key); !done)
                return done;
        }
        return {};
    };
    Result<void> cleaned;
    if (image.table == u"organisation") {
        db::Statement own(tx, "history/update_undo_images_without_organisation");
        own.bind(":undo_step_id", m_step.id).bind(":organisation_id", image.key);
        if (auto done = own.run(); !done)
            return done;
    }
    if (image.table == u"person")
        cleaned = clean(
            {"history/delete_search_entry_by_person", "history/delete_recent_uses_by_person",
             "history/delete_undo_images_by_person", "history/delete_consent_states_by_person"},
            ":person_id");
    else if (image.table == u"organisation")
        cleaned = clean({"history/delete_search_entry_by_organisation",
                         "history/delete_recent_uses_by_organisation",
                         "history/delete_undo_images_by_organisation"},
                        ":organisation_id");
    else if (image.table == u"contact_point")
        cleaned = clean({"parties/delete_consent_states_by_contact_point"}, ":contact_point_id");
    if (!cleaned)
        return cleaned;
    const auto removed = m_builder.remove(tx, image.table,
                                          {{m_builder.keyOf(image.table), image.key}});
    return removed ? Result<void>{} : Failure{removed.error()};
}

void UndoRun::touch(const UndoImage &image)
{
    m_people.insert(image.person);
    m_organisations.insert(image.organisation);
    for (const auto *values : {&image.before, &image.after}) {
        if (!*values)
            continue;
        m_people.insert(PersonId((*values)->value(u"person_id"_s).toLongLong()));
        m_organisations.insert(OrganisationId((*values)->value(u"organisation_id"_s).toLongLong()));
    }
    if (image.table == u"organisation")
        m_organisations.insert(OrganisationId(image.key));
}

Result<void> UndoRun::follow(db::Transaction &tx, UndoOutcome &outcome)
{
    m_organisations.remove(OrganisationId());
    for (const auto id : std::as_const(m_organisations)) {
        if (auto done = followOrganisation(tx, id, outcome); !done)
            return done;
    }
    m_people.remove(PersonId());
    // Acts that go back from one person to another are projected once: empty first, then made anew.
    for (const auto id : m_needsConsent ? m_people : QSet<PersonId>()) {
        if (auto done = runForParty(tx, "history/delete_consent_states_by_person", ":person_id",
                                    id.number());
            !done)
            return done;
    }
    for (const auto id : std::as_const(m_people)) {
        if (auto done = followPerson(tx, id, outcome); !done)
            return done;
    }
    outcome.people.sort();
    outcome.organisations.sort();
    return {};
}

Result<void> UndoRun::followOrganisation(db::Transaction &tx, OrganisationId id,
                                         UndoOutcome &outcome)
{
    const auto row = undorows::current(m_builder, tx, u"organisation"_s, id.number());
    if (!row)
        return Failure{row.error()};
    if (!*row)
        return {};
    outcome.organisations.append((*row)->value(u"uuid"_s).toString());
    const bool isRenamed = std::any_of(
        m_images.cbegin(), m_images.cend(), [&](const UndoImage &image) {
            return image.table == u"organisation" && image.key == id.number();
        });
    if (!isRenamed)
        return m_log.m.search.reindexOrganisation(tx, id);
    if (auto done = m_log.m.parties.renewKeys(tx, id); !done)
        return done;
    db::Statement people(tx, "history/select_people_by_organisation");
    people.bind(":organisation_id", id);
    while (people.next())
        m_people.insert(people.id<PersonTag>("person_id"));
    if (auto done = people.finish(); !done)
        return done;
    return m_log.m.search.reindexOrganisation(tx, id);
}

Result<void> UndoRun::followPerson(db::Transaction &tx, PersonId id, UndoOutcome &outcome)
{
    const auto row = undorows::current(m_builder, tx, u"person"_s, id.number());
    if (!row)
        return Failure{row.error()};
    if (!*row)
        return {};
    const auto uuid = (*row)->value(u"uuid"_s).toString();
    outcome.people.append(uuid);
    if (auto done = m_log.m.parties.renewKeys(tx, id); !done)
        return done;
    if (m_needsConsent) {
        if (auto done = consentprojection::rebuild(tx, id, uuid); !done)
            return done;
    }
    return m_log.m.search.reindexPerson(tx, id);
}

Result<void> UndoRun::mark(db::Transaction &tx) const
{
    if (m_isOneWay) {
        // Values of a person who comes back may lie in images of the other's rows: no erasure could tell them apart.
        for (const char *sql :
             {"history/delete_undo_images_by_step", "history/delete_undo_step_by_id"}) {
            if (auto done = runForParty(tx, sql, ":undo_step_id", m_step.id); !done)
                return done;
        }
        return {};
    }
    for (const auto &image : m_images) {
        const auto owner = to(image) ? to(image)->value(u"person_id"_s).toLongLong() : 0;
        if (owner == 0 || owner == image.person.number())
            continue;
        db::Statement moved(tx, "history/update_undo_image_owner");
        moved.bind(":person_id", owner)
            .bind(":undo_step_id", m_step.id)
            .bind(":table_name", image.table)
            .bind(":record_id", image.key);
        if (auto done = moved.run(); !done)
            return done;
    }
    const bool undone = m_direction == Direction::Undo;
    db::Statement step(tx, "history/update_undo_step_undone");
    step.bind(":undone_at", undone ? m_log.m.clock.nowUtc() : QDateTime())
        .bind(":undo_step_id", m_step.id)
        .bind(":was_standing", undone);
    return step.runOne();
}

} // namespace entente
