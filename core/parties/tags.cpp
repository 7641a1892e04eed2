// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/tags.h"

#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/db/statement.h"
#include "core/history/undostep.h"
#include "core/parties/searchkey.h"

using namespace Qt::StringLiterals;

namespace entente::tags {

namespace {

/// The two link tables have the same shape.
struct TagLinks
{
    QString table;
    const char *placeholder;
    const char *select;
    const char *insert;
    const char *remove;
    const char *names;
};
const TagLinks &personLinks()
{
    static const TagLinks links{u"person_tag"_s,
                                ":person_id",
                                "parties/select_person_tag_id",
                                "parties/insert_person_tag",
                                "parties/delete_person_tag",
                                "parties/select_tags_by_person"};
    return links;
}
const TagLinks &organisationLinks()
{
    static const TagLinks links{u"organisation_tag"_s,
                                ":organisation_id",
                                "parties/select_organisation_tag_id",
                                "parties/insert_organisation_tag",
                                "parties/delete_organisation_tag",
                                "parties/select_tags_by_organisation"};
    return links;
}

// Letters of scripts that fold to nothing still tell tags apart.
QString tagKey(const QString &name)
{
    const auto key = searchKey(name);
    return key.isEmpty() ? name.toCaseFolded() : key;
}

Result<qint64> linkId(const db::Reader &reader, const TagLinks &links, qint64 owner, TagId tag)
{
    db::Statement statement(reader, links.select);
    statement.bind(links.placeholder, owner).bind(":tag_id", tag);
    const qint64 id = statement.next() ? statement.integer("link_id") : 0;
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    return id;
}

Result<bool> addLink(db::Transaction &tx, UndoStep *step, const TagLinks &links, qint64 owner,
                     TagId tag)
{
    const auto present = linkId(tx, links, owner, tag);
    if (!present)
        return Failure{present.error()};
    if (*present != 0)
        return false;
    db::Statement statement(tx, links.insert);
    statement.bind(links.placeholder, owner).bind(":tag_id", tag);
    if (auto done = statement.runOne(); !done)
        return Failure{done.error()};
    if (step) {
        if (auto done = step->added(links.table, statement.lastInsertId()); !done)
            return Failure{done.error()};
    }
    return true;
}

Result<bool> removeLink(db::Transaction &tx, UndoStep *step, const TagLinks &links, qint64 owner,
                        TagId tag)
{
    const auto present = linkId(tx, links, owner, tag);
    if (!present)
        return Failure{present.error()};
    if (*present == 0)
        return false;
    if (step) {
        if (auto done = step->willChange(links.table, *present); !done)
            return Failure{done.error()};
    }
    db::Statement statement(tx, links.remove);
    statement.bind(":link_id", *present);
    if (auto done = statement.runOne(); !done)
        return Failure{done.error()};
    return true;
}

Result<QStringList> namesOf(const db::Reader &reader, const TagLinks &links, qint64 owner)
{
    QStringList names;
    db::Statement statement(reader, links.names);
    statement.bind(links.placeholder, owner);
    while (statement.next())
        names.append(statement.text("name"));
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    return names;
}

Result<void> setLinks(db::Transaction &tx, UndoStep *step, const Clock &clock,
                      const TagLinks &links, qint64 owner, const QStringList &names)
{
    const auto present = namesOf(tx, links, owner);
    if (!present)
        return Failure{present.error()};
    QStringList wanted;
    for (const auto &name : names) {
        const auto tag = findOrAdd(tx, clock, name);
        if (!tag)
            return Failure{tag.error()};
        wanted.append(tagKey(name.simplified()));
        if (auto done = addLink(tx, step, links, owner, *tag); !done)
            return Failure{done.error()};
    }
    for (const auto &name : *present) {
        if (wanted.contains(tagKey(name)))
            continue;
        const auto tag = find(tx, name);
        if (!tag)
            return Failure{tag.error()};
        if (auto done = removeLink(tx, step, links, owner, *tag); !done)
            return Failure{done.error()};
    }
    return {};
}

} // namespace

Result<QList<TagUse>> all(const db::Reader &reader)
{
    QList<TagUse> found;
    db::Statement statement(reader, "parties/select_tags");
    while (statement.next())
        found.append({statement.id<TagTag>("tag_id"), statement.text("uuid"),
                      statement.text("name"), statement.integer("person_count"),
                      statement.integer("organisation_count")});
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    return found;
}

Result<QStringList> ofPerson(const db::Reader &reader, PersonId person)
{
    return namesOf(reader, personLinks(), person.number());
}

Result<QStringList> ofOrganisation(const db::Reader &reader, OrganisationId organisation)
{
    return namesOf(reader, organisationLinks(), organisation.number());
}

Result<TagId> find(const db::Reader &reader, const QString &name)
{
    db::Statement statement(reader, "parties/select_tag_by_search_key");
    statement.bind(":search_key", tagKey(name.simplified()));
    const TagId id = statement.next() ? statement.id<TagTag>("tag_id") : TagId();
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    return id;
}

Result<TagId> findOrAdd(db::Transaction &tx, const Clock &clock, const QString &name)
{
    const auto typed = name.simplified();
    if (typed.isEmpty() || typed.size() > kLongestName)
        return Failure{ErrorCode::Invalid,
                       u"a tag needs a short name"_s,
                       {{}, 0, 0, u"tags"_s},
                       u"tag.bad_name"_s};
    const auto present = find(tx, typed);
    if (!present || present->isValid())
        return present;
    db::Statement statement(tx, "parties/insert_tag");
    statement.bind(":uuid", newUuid(clock))
        .bind(":name", typed)
        .bind(":search_key", tagKey(typed))
        .bind(":created_at", clock.nowUtc());
    if (auto done = statement.runOne(); !done)
        return Failure{done.error()};
    const TagId id(statement.lastInsertId());
    return id;
}

Result<bool> add(db::Transaction &tx, UndoStep *step, PersonId person, TagId tag)
{
    return addLink(tx, step, personLinks(), person.number(), tag);
}

Result<bool> remove(db::Transaction &tx, UndoStep *step, PersonId person, TagId tag)
{
    return removeLink(tx, step, personLinks(), person.number(), tag);
}

Result<void> set(db::Transaction &tx, UndoStep *step, const Clock &clock, PersonId person,
                 const QStringList &names)
{
    return setLinks(tx, step, clock, personLinks(), person.number(), names);
}

Result<void> set(db::Transaction &tx, UndoStep *step, const Clock &clock,
                 OrganisationId organisation, const QStringList &names)
{
    return setLinks(tx, step, clock, organisationLinks(), organisation.number(), names);
}

} // namespace entente::tags
