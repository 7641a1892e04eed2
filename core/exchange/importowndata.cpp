// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importwriter.h"

#include "core/attachments/attachmentstore.h"
#include "core/base/uuid.h"
#include "core/db/statement.h"
#include "core/history/rowimage.h"

namespace entente {

using namespace Qt::StringLiterals;

namespace {

QString customValueImage(const CustomField &field, const QString &value)
{
    RowValues row{{u"value"_s, value}, {u"number"_s, {}}};
    if (const auto number = field.number(value))
        row[u"number"_s] = *number;
    return rowimage::toText(row);
}

} // namespace

/// A tag that nobody knew goes again when the import is undone and nobody uses it.
Result<TagId> ImportWriter::tagFor(const QString &name)
{
    if (const auto known = m_tags.constFind(name); known != m_tags.cend())
        return *known;
    const auto present = tags::find(m.tx, name);
    if (!present)
        return present;
    TagId id = *present;
    if (!id.isValid()) {
        const auto added = tags::findOrAdd(m.tx, m_clock, name);
        if (!added)
            return added;
        id = *added;
        if (auto kept = keepImage({}, {}, u"tag"_s, id.number(), {}); !kept)
            return Failure{kept.error()};
    }
    m_tags.insert(name, id);
    return id;
}

/// Only ever adds: that a file does not name a tag takes none away.
Result<bool> ImportWriter::addTags(const PreparedRow &row, PersonId person, bool keepsImages)
{
    bool changed = false;
    for (const QString &name : row.tags) {
        const auto tag = tagFor(name);
        if (!tag)
            return Failure{tag.error()};
        const auto added = tags::add(m.tx, nullptr, person, *tag);
        if (!added)
            return added;
        changed = changed || *added;
        if (!*added || !keepsImages)
            continue;
        db::Statement link(m.tx, "parties/select_person_tag_id");
        link.bind(":person_id", person).bind(":tag_id", *tag);
        const qint64 id = link.next() ? link.integer("link_id") : 0;
        if (auto done = link.finish(); !done)
            return Failure{done.error()};
        if (auto kept = keepImage(person, {}, u"person_tag"_s, id, {}); !kept)
            return Failure{kept.error()};
    }
    return changed;
}

Result<bool> ImportWriter::addPhoto(const PreparedRow &row, PersonId person, bool keepsImages)
{
    if (row.photo.isEmpty())
        return false;
    const AttachmentOwner owner{person};
    const auto present = attachments::photoIds(m.tx, owner);
    if (!present)
        return Failure{present.error()};
    if (!present->isEmpty())
        return false;
    const QString type = attachments::mediaTypeOf(row.photo);
    const Attachment photo{newUuid(m.clock),
                           owner,
                           AttachmentKind::Photo,
                           u"photo."_s + type.section(u'/', 1),
                           type,
                           row.photo.size(),
                           m_clock.nowUtc()};
    const auto id = attachments::store(m.tx, photo, row.photo, m.session.userUuid(), false);
    if (!id)
        return Failure{id.error()};
    if (keepsImages) {
        if (auto kept = keepImage(person, {}, u"attachment"_s, *id, {}); !kept)
            return Failure{kept.error()};
    }
    return true;
}

Result<bool> ImportWriter::setFields(const PreparedRow &row, PersonId person, bool keepsImages)
{
    bool changed = false;
    for (auto it = row.fields.cbegin(); it != row.fields.cend(); ++it) {
        const auto field = m_fields.constFind(it.key());
        if (field == m_fields.cend())
            continue; // removed while the file was read
        const auto set = setField(*field, it.value(), person, {}, keepsImages);
        if (!set)
            return set;
        changed = changed || *set;
    }
    return changed;
}

/// The images are kept of an organisation that this import made as well: undoing takes the values back one by one, and
/// what somebody said of it since then keeps it.
Result<bool> ImportWriter::setFields(const PreparedRow &row, const PreparedEmployer &employer,
                                     OrganisationId organisation, Applied &applied)
{
    if (employer.fields.isEmpty())
        return false;
    const DuplicatePolicy policy = m.request.decisions.value(row.line, m.request.duplicates);
    const bool mayWrite = policy == DuplicatePolicy::Update
                          || m_newOrganisations.contains(organisation);
    bool changed = false;
    bool differs = false;
    for (auto it = employer.fields.cbegin(); mayWrite && it != employer.fields.cend(); ++it) {
        const auto field = m_organisationFields.constFind(it.key());
        if (field == m_organisationFields.cend())
            continue; // removed while the file was read
        const std::pair place{organisation, it.key()};
        if (const auto said = m_saidOfOrganisations.constFind(place);
            said != m_saidOfOrganisations.cend()) {
            differs = differs || *said != it.value();
            continue;
        }
        m_saidOfOrganisations.insert(place, it.value());
        const auto set = setField(*field, it.value(), {}, organisation, true);
        if (!set)
            return set;
        changed = changed || *set;
    }
    if (changed) {
        if (auto done = m_index.reindexOrganisation(organisation); !done)
            return Failure{done.error()};
    }
    if (!mayWrite || differs)
        applied.problems.append(
            {row.line, 0, mayWrite ? u"row.organisation_differs"_s : u"row.organisation_kept"_s});
    return changed;
}

Result<bool> ImportWriter::setField(const CustomField &field, const QString &value, PersonId person,
                                    OrganisationId organisation, bool keepsImages)
{
    const auto table = u"custom_value"_s;
    const QString after = customValueImage(field, value);
    db::Statement present(m.tx, person.isValid() ? "exchange/select_custom_value_of_person"
                                                 : "exchange/select_custom_value_of_organisation");
    present.bind(":custom_field_id", field.id);
    if (person.isValid())
        present.bind(":person_id", person);
    else
        present.bind(":organisation_id", organisation);
    const qint64 id = present.next() ? present.integer("custom_value_id") : 0;
    const QString before = id != 0 ? present.text("value") : QString();
    if (auto done = present.finish(); !done)
        return Failure{done.error()};
    if (id != 0 && before == value)
        return false;
    if (id != 0) {
        db::Statement change(m.tx, "fields/update_custom_value");
        change.bind(":value", value)
            .bind(":number", field.number(value))
            .bind(":custom_value_id", id);
        if (auto done = change.runOne(); !done)
            return Failure{done.error()};
        if (keepsImages) {
            if (auto kept = keepImage(person, organisation, table, id,
                                      customValueImage(field, before), after);
                !kept)
                return Failure{kept.error()};
        }
        return true;
    }
    db::Statement addition(m.tx, "fields/insert_custom_value");
    addition.bind(":custom_field_id", field.id)
        .bind(":person_id", person)
        .bind(":organisation_id", organisation)
        .bind(":value", value)
        .bind(":number", field.number(value));
    if (auto done = addition.runOne(); !done)
        return Failure{done.error()};
    if (keepsImages) {
        if (auto kept = keepImage(person, organisation, table, addition.lastInsertId(), {}, after);
            !kept)
            return Failure{kept.error()};
    }
    return true;
}

} // namespace entente
