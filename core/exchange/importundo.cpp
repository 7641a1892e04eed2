// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importundo.h"

#include "core/db/statement.h"
#include "core/history/rowimage.h"

namespace entente {

using namespace Qt::StringLiterals;

Result<QList<ImportUndo::Image>> ImportUndo::images() const
{
    QList<Image> found;
    db::Statement statement(m_tx, "exchange/select_undo_images_by_batch");
    statement.bind(":import_batch_id", m_batch.id);
    while (statement.next()) {
        Image image;
        image.person = statement.id<PersonTag>("person_id");
        image.organisation = statement.id<OrganisationTag>("organisation_id");
        image.table = statement.text("table_name");
        image.record = statement.integer("record_id");
        if (!statement.isNull("image"))
            image.image = statement.text("image");
        image.after = statement.text("after_image");
        image.uuid = statement.text("uuid");
        image.version = statement.integer("version");
        found.append(image);
    }
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    return found;
}

Result<QList<UndoBlocker>> ImportUndo::blockers()
{
    QList<UndoBlocker> found;
    db::Statement used(m_tx, "exchange/select_people_used_since_import");
    used.bind(":import_batch_id", m_batch.id).bind(":created_at", m_batch.createdAt);
    while (used.next())
        found.append({used.text("uuid"),
                      used.integer("version") > 1 ? u"undo.edited"_s : u"undo.used_since"_s});
    if (auto done = used.finish(); !done)
        return Failure{done.error()};

    const auto changes = images();
    if (!changes)
        return Failure{changes.error()};
    for (const Image &image : *changes) {
        const auto blocker = blockerOf(*changes, image);
        if (!blocker)
            return Failure{blocker.error()};
        if (*blocker)
            found.append(**blocker);
    }
    return found;
}

Result<std::optional<UndoBlocker>> ImportUndo::blockerOf(const QList<Image> &all,
                                                         const Image &image) const
{
    std::optional<UndoBlocker> found;
    // A later row of the same import may have changed the same thing again: only the newest image must match.
    const bool isNewest = std::none_of(all.cbegin(), all.cend(), [&](const Image &other) {
        return &other < &image && other.table == image.table && other.record == image.record;
    });
    if (!isNewest)
        return found;
    if (image.table == "custom_value"_L1)
        return blockerOfValue(image);
    if (image.table == "person"_L1 && image.image) {
        const auto before = undoimage::toPerson(*image.image);
        if (!before)
            return Failure{before.error()};
        if (image.version != before->versionAfter)
            found = {image.uuid, u"undo.edited"_s};
    } else if (image.table == "organisation"_L1 && image.image) {
        const auto before = undoimage::toOrganisation(*image.image);
        if (!before)
            return Failure{before.error()};
        if (image.version != before->versionAfter)
            found = {image.uuid, u"undo.edited"_s};
    } else if (image.table == "attachment"_L1) {
        db::Statement shown(m_tx, "exchange/select_attachment_shown_by_id");
        shown.bind(":attachment_id", image.record);
        if (!shown.next())
            found = {image.uuid,
                     u"undo.edited"_s}; // another face since, or none: it may be had back
        if (auto done = shown.finish(); !done)
            return Failure{done.error()};
    } else if (image.table == "contact_point"_L1) {
        db::Statement use(m_tx, "exchange/select_contact_point_use");
        use.bind(":contact_point_id", image.record);
        if (use.next())
            found = {image.uuid, u"undo.used_since"_s};
        if (auto done = use.finish(); !done)
            return Failure{done.error()};
    }
    return found;
}

/// A value that somebody wrote, or emptied, since then is newer than the import.
Result<std::optional<UndoBlocker>> ImportUndo::blockerOfValue(const Image &image) const
{
    const auto left = rowimage::fromText(image.after);
    if (!left)
        return Failure{left.error()};
    db::Statement now(m_tx, "exchange/select_custom_value_by_id");
    now.bind(":custom_value_id", image.record);
    const bool isThere = now.next();
    const bool isSame = isThere && now.text("value") == left->value(u"value"_s).toString();
    if (auto done = now.finish(); !done)
        return Failure{done.error()};
    if (isSame || (!isThere && !image.image))
        return std::optional<UndoBlocker>();
    return std::optional<UndoBlocker>({image.uuid, u"undo.edited"_s, image.table + u".value"});
}

Result<UndoResult> ImportUndo::run()
{
    UndoResult result;
    result.batch = m_batch.uuid;
    const auto changes = images();
    if (!changes)
        return Failure{changes.error()};
    if (auto done = m_index.begin(); !done)
        return Failure{done.error()};
    QSet<PersonId> people;
    QSet<OrganisationId> organisations;
    for (const Image &image : *changes) {
        if (auto done = image.image ? restore(image) : takeBack(image); !done)
            return Failure{done.error()};
        if (image.person.isValid())
            people.insert(image.person);
        if (image.organisation.isValid())
            organisations.insert(image.organisation);
    }
    for (const PersonId person : std::as_const(people))
        if (auto done = m_index.reindexPerson(person); !done)
            return Failure{done.error()};
    for (const OrganisationId organisation : std::as_const(organisations))
        if (auto done = m_index.reindexOrganisation(organisation); !done)
            return Failure{done.error()};
    result.restored = people.size();
    if (auto done = removePeople(result.removed); !done)
        return Failure{done.error()};
    if (auto done = runFor("exchange/delete_unused_tags_by_import"); !done)
        return Failure{done.error()};
    if (auto done = runFor("exchange/delete_undo_images_by_batch"); !done)
        return Failure{done.error()};
    if (auto done = removeOrganisations(); !done)
        return Failure{done.error()};
    if (auto done = m_index.finish(); !done)
        return Failure{done.error()};
    return result;
}

Result<void> ImportUndo::restore(const Image &image)
{
    if (image.table == "affiliation"_L1) {
        db::Statement job(m_tx, "parties/update_affiliation_job_title");
        job.bind(":affiliation_id", image.record).bind(":job_title", *image.image);
        return job.run();
    }
    if (image.table == "custom_value"_L1) {
        const auto values = rowimage::fromText(*image.image);
        if (!values)
            return Failure{values.error()};
        const QVariant number = values->value(u"number"_s);
        db::Statement value(m_tx, "fields/update_custom_value");
        value.bind(":value", values->value(u"value"_s).toString())
            .bind(":number",
                  number.isNull() ? std::optional<double>() : std::optional(number.toDouble()))
            .bind(":custom_value_id", image.record);
        return value.runOne();
    }
    if (image.table == "organisation"_L1) {
        auto facts = undoimage::toOrganisation(*image.image);
        if (!facts)
            return Failure{facts.error()};
        facts->before.id = image.organisation;
        return undoimage::store(m_tx, facts->before);
    }
    auto before = undoimage::toPerson(*image.image);
    if (!before)
        return Failure{before.error()};
    before->before.id = image.person;
    return undoimage::store(m_tx, before->before, m_sortKeys);
}

Result<void> ImportUndo::takeBack(const Image &image)
{
    if (image.table == "activity"_L1) {
        db::Statement party(m_tx, "exchange/delete_activity_party_of_import");
        party.bind(":activity_id", image.record);
        if (auto done = party.run(); !done)
            return done;
        db::Statement activity(m_tx, "exchange/delete_activity_of_import");
        activity.bind(":activity_id", image.record);
        return activity.run();
    }
    if (image.table == "affiliation"_L1) {
        db::Statement affiliation(m_tx, "parties/delete_affiliation");
        affiliation.bind(":affiliation_id", image.record);
        return affiliation.run();
    }
    if (image.table == "person_tag"_L1) {
        db::Statement link(m_tx, "parties/delete_person_tag");
        link.bind(":link_id", image.record);
        return link.run();
    }
    if (image.table == "custom_value"_L1) {
        db::Statement value(m_tx, "fields/delete_custom_value");
        value.bind(":custom_value_id", image.record);
        return value.run();
    }
    if (image.table == "attachment"_L1) {
        for (const char *name : {"exchange/delete_attachment_chunks_of_import",
                                 "exchange/delete_attachment_of_import"}) {
            db::Statement removal(m_tx, name);
            removal.bind(":attachment_id", image.record);
            if (auto done = removal.run(); !done)
                return done;
        }
        return {};
    }
    if (image.table == "tag"_L1)
        return {}; // when its people are gone: see run()
    db::Statement point(m_tx, "exchange/delete_contact_point_of_import");
    point.bind(":contact_point_id", image.record);
    return point.run();
}

Result<void> ImportUndo::runFor(const char *name)
{
    db::Statement statement(m_tx, name);
    statement.bind(":import_batch_id", m_batch.id);
    return statement.run();
}

Result<void> ImportUndo::removePeople(qint64 &removed)
{
    if (auto done = m_index.forgetPeople(m_batch.id, m_batch.created); !done)
        return done;
    for (const char *name :
         {"exchange/delete_search_entries_by_import", "exchange/delete_activity_parties_by_import",
          "exchange/delete_affiliations_by_import", "exchange/delete_contact_points_by_import",
          "exchange/delete_person_tags_by_import", "exchange/delete_custom_values_by_import",
          "exchange/delete_attachment_chunks_by_import", "exchange/delete_attachments_by_import",
          "exchange/delete_recent_uses_by_import", "exchange/delete_consent_states_by_import",
          "exchange/update_consent_proofs_of_import",
          "exchange/delete_undo_images_of_people_by_import",
          "exchange/update_import_rows_unlinked"})
        if (auto done = runFor(name); !done)
            return done;
    db::Statement notes(m_tx, "exchange/delete_orphan_notes_of_import");
    notes.bind(":created_at", m_batch.createdAt);
    if (auto done = notes.run(); !done)
        return done;
    db::Statement people(m_tx, "exchange/delete_people_by_import");
    people.bind(":import_batch_id", m_batch.id);
    if (auto done = people.run(); !done)
        return done;
    removed = people.changes();
    return {};
}

Result<void> ImportUndo::removeOrganisations()
{
    QList<OrganisationId> unused;
    db::Statement statement(m_tx, "exchange/select_unused_organisations_by_import");
    statement.bind(":import_batch_id", m_batch.id);
    while (statement.next())
        unused.append(statement.id<OrganisationTag>("organisation_id"));
    if (auto done = statement.finish(); !done)
        return done;
    for (const OrganisationId organisation :
         std::as_const(unused)) // before the tables: see ImportIndex::flush
        if (auto done = m_index.forgetOrganisation(organisation); !done)
            return done;
    for (const OrganisationId organisation : std::as_const(unused)) {
        for (const char *name : {"exchange/delete_search_entry_by_organisation",
                                 "exchange/delete_recent_use_by_organisation",
                                 "exchange/delete_organisation_of_import"}) {
            db::Statement removal(m_tx, name);
            removal.bind(":organisation_id", organisation);
            if (auto done = removal.run(); !done)
                return done;
        }
    }
    return {};
}

} // namespace entente
