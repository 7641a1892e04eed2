// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/bulkservice.h"

#include "core/audit/auditlog.h"
#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/history/undolog.h"
#include "core/lists/idset.h"
#include "core/lists/listsearch.h"
#include "core/lists/savedviewservice.h"
#include "core/parties/searchkey.h"

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr size_t kPeopleBetweenQuestions = 256;

Failure bulkNeedsValue()
{
    return Failure{ErrorCode::Invalid,
                   u"a change without a value"_s,
                   {{}, 0, 0, u"value"_s},
                   u"bulk.no_value"_s};
}

FilterField bulkField(BulkAct act)
{
    switch (act) {
    case BulkAct::AddTag:
    case BulkAct::RemoveTag: return FilterField::Tag;
    case BulkAct::SetOwner: return FilterField::Owner;
    case BulkAct::SetRelation: return FilterField::Relation;
    case BulkAct::SetKind: return FilterField::Kind;
    case BulkAct::SetCountry: return FilterField::Country;
    case BulkAct::AddToList:
    case BulkAct::RemoveFromList: return FilterField::List;
    }
    return FilterField::Tag;
}

bool takesAway(BulkAct act)
{
    return act == BulkAct::RemoveTag || act == BulkAct::RemoveFromList;
}

bool isOfList(BulkAct act)
{
    return act == BulkAct::AddToList || act == BulkAct::RemoveFromList;
}

Result<qint64> keyFrom(db::Statement &statement, const char *column)
{
    const auto key = statement.next() ? statement.integer(column) : 0;
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    return key;
}

} // namespace

Result<QList<BulkChoice>> BulkService::choices(const Session &session, BulkAct act)
{
    const auto permit = m.audit.admit(session, Fn::ViewPeople);
    if (!permit)
        return Failure{permit.error()};
    QList<BulkChoice> choices;
    if (isOfList(act)) {
        const auto views = m.views.views(session, FilterSubject::People);
        if (!views)
            return Failure{views.error()};
        for (const auto &view : *views) {
            if (view.kind == SavedViewKind::List)
                choices.append({view.uuid, view.name});
        }
        return choices;
    }
    if (bulkField(act) == FilterField::Tag || act == BulkAct::SetOwner) {
        db::Statement statement(m.connection.read(*permit), act == BulkAct::SetOwner
                                                                ? "lists/select_owner_choices"
                                                                : "lists/select_tag_choices");
        while (statement.next())
            choices.append({statement.text("value"), statement.text("label")});
        if (auto done = statement.finish(); !done)
            return Failure{done.error()};
        return choices;
    }
    for (const auto &code : filterFieldFacts(bulkField(act)).codes)
        choices.append({code, {}});
    return choices;
}

/// Who is already as the change wants: the same condition as in a filter.
Result<FilterCriterion> BulkService::reached(const BulkChange &change) const
{
    auto value = change.value.trimmed();
    if (change.act == BulkAct::SetOwner && value.isEmpty())
        value = u"none"_s;
    if (value.isEmpty())
        return bulkNeedsValue();
    return PeopleFilter::checked({bulkField(change.act), {}, FilterOperator::Is, {value}});
}

Result<BulkPreview> BulkService::preview(const Session &session, const BulkChange &change,
                                         const std::vector<PersonId> &people)
{
    const auto permit = m.audit.admit(session,
                                      isOfList(change.act) ? Fn::EditListMembers : Fn::EditInBulk);
    if (!permit)
        return Failure{permit.error()};
    const auto condition = reached(change);
    if (!condition)
        return Failure{condition.error()};
    const auto there = m.lists.people(session, {{{*condition}}});
    if (!there)
        return Failure{there.error()};
    IdSet set;
    for (const auto id : *there)
        set.insert(id.number());
    BulkPreview preview{qint64(people.size()), 0};
    for (const auto id : people)
        preview.changing += set.contains(id.number()) == takesAway(change.act) ? 1 : 0;
    return preview;
}

Result<BulkService::Target> BulkService::target(db::Transaction &tx, const Session &session,
                                                const BulkChange &change)
{
    const auto value = change.value.trimmed();
    Target target{0, value};
    Result<qint64> key = qint64(0);
    switch (bulkField(change.act)) {
    case FilterField::Tag: {
        db::Statement find(tx, "lists/select_tag_id_by_name");
        find.bind(":search_key", searchKey(value));
        key = keyFrom(find, "tag_id");
        if (key && *key == 0 && change.act == BulkAct::AddTag) {
            db::Statement insert(tx, "lists/insert_tag");
            insert.bind(":uuid", newUuid(m.clock))
                .bind(":name", value)
                .bind(":search_key", searchKey(value))
                .bind(":created_at", m.clock.nowUtc());
            if (auto done = insert.runOne(); !done)
                return Failure{done.error()};
            key = insert.lastInsertId();
        }
        break;
    }
    case FilterField::Owner: {
        if (value.isEmpty() || value == u"none")
            return Target{};
        db::Statement find(tx, "lists/select_user_id_by_login");
        find.bind(":login", value);
        key = keyFrom(find, "user_id");
        if (key && *key == 0)
            return Failure{ErrorCode::NotFound, u"no such user"_s, {}, u"user.not_found"_s};
        break;
    }
    case FilterField::List: {
        const auto view = m.views.view(session, FilterSubject::People, value);
        if (view && view->kind == SavedViewKind::List)
            key = view->id.number();
        else
            return view ? Failure{ErrorCode::Invalid, u"no list"_s, {}, u"view.not_found"_s}
                        : Failure{view.error()};
        break;
    }
    case FilterField::Country: target.text = value.toUpper(); break;
    default: break;
    }
    if (!key)
        return Failure{key.error()};
    target.key = *key;
    return target;
}

Result<bool> BulkService::changePerson(db::Transaction &tx, UndoStep &step, const char *statement,
                                       const Target &target, PersonId person)
{
    if (auto noted = step.willChange(u"person"_s, person.number()); !noted)
        return noted.error().code == ErrorCode::NotFound ? Result<bool>(false)
                                                         : Failure{noted.error()};
    db::Statement update(tx, statement);
    update.bind(":person_id", person).bind(":now", m.clock.nowUtc());
    if (qstrcmp(statement, "lists/update_person_owner") == 0)
        update.bind(":value", target.key ? std::optional(target.key) : std::nullopt);
    else
        update.bind(":value", target.text);
    if (auto done = update.run(); !done)
        return Failure{done.error()};
    return update.changes() > 0;
}

Result<bool> BulkService::link(db::Transaction &tx, UndoStep &step, const char *table,
                               const char *statement, const Target &target, PersonId person)
{
    db::Statement insert(tx, statement);
    insert.bind(":person_id", person).bind(":target_id", target.key);
    if (qstrcmp(statement, "lists/insert_list_member") == 0)
        insert.bind(":added_at", m.clock.nowUtc());
    if (auto done = insert.run(); !done)
        return Failure{done.error()};
    if (insert.changes() == 0)
        return false;
    if (auto noted = step.added(QString::fromLatin1(table), insert.lastInsertId()); !noted)
        return Failure{noted.error()};
    return true;
}

Result<bool> BulkService::unlink(db::Transaction &tx, UndoStep &step, const char *table,
                                 const char *find, const char *statement, const Target &target,
                                 PersonId person)
{
    db::Statement present(tx, find);
    present.bind(":person_id", person).bind(":target_id", target.key);
    const auto key = keyFrom(present, "link_id");
    if (!key)
        return Failure{key.error()};
    if (*key == 0)
        return false;
    if (auto noted = step.willChange(QString::fromLatin1(table), *key); !noted)
        return Failure{noted.error()};
    db::Statement remove(tx, statement);
    remove.bind(":link_id", *key);
    if (auto done = remove.runOne(); !done)
        return Failure{done.error()};
    return true;
}

Result<bool> BulkService::applyToOne(db::Transaction &tx, UndoStep &step, const BulkChange &change,
                                     const Target &target, PersonId person)
{
    switch (change.act) {
    case BulkAct::AddTag:
        return link(tx, step, "person_tag", "lists/insert_person_tag", target, person);
    case BulkAct::RemoveTag:
        return unlink(tx, step, "person_tag", "lists/select_person_tag", "lists/delete_person_tag",
                      target, person);
    case BulkAct::AddToList:
        return link(tx, step, "list_member", "lists/insert_list_member", target, person);
    case BulkAct::RemoveFromList:
        return unlink(tx, step, "list_member", "lists/select_list_member",
                      "lists/delete_list_member", target, person);
    case BulkAct::SetOwner:
        return changePerson(tx, step, "lists/update_person_owner", target, person);
    case BulkAct::SetRelation:
        return changePerson(tx, step, "lists/update_person_relation", target, person);
    case BulkAct::SetKind:
        return changePerson(tx, step, "lists/update_person_kind", target, person);
    case BulkAct::SetCountry:
        return changePerson(tx, step, "lists/update_person_country", target, person);
    }
    return false;
}

Result<BulkOutcome> BulkService::apply(const Session &session, const BulkChange &change,
                                       const std::vector<PersonId> &people,
                                       const BulkProgress &progress)
{
    const auto fn = isOfList(change.act) ? Fn::EditListMembers : Fn::EditInBulk;
    const auto permit = m.audit.admit(session, fn);
    if (!permit)
        return Failure{permit.error()};
    if (const auto condition = reached(change); !condition)
        return Failure{condition.error()};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const auto goal = target(*tx, session, change);
    if (!goal)
        return Failure{goal.error()};
    auto step = m.undo.begin(*tx, session, u"step.people_edited"_s);
    BulkOutcome outcome;
    for (size_t i = 0; i < people.size(); ++i) {
        if (progress && i % kPeopleBetweenQuestions == 0
            && !progress(qint64(i), qint64(people.size())))
            return Failure{ErrorCode::Cancelled, u"the change was given up"_s};
        const auto changed = applyToOne(*tx, step, change, *goal, people[i]);
        if (!changed)
            return Failure{changed.error()};
        ++(*changed ? outcome.changed : outcome.unchanged);
    }
    if (auto done = step.finish(); !done)
        return Failure{done.error()};
    outcome.undoStep = step.uuid();
    if (auto noted = m.audit.append(*tx, session,
                                    {fn, {}, {}, filterFieldWord(bulkField(change.act))});
        !noted)
        return Failure{noted.error()};
    if (auto done = tx->commit(); !done)
        return Failure{done.error()};
    emit m.changes.peopleChanged();
    return outcome;
}

Result<void> BulkService::undo(const Session &session, const QString &step)
{
    const auto permit = m.audit.admit(session, Fn::EditInBulk);
    if (!permit)
        return Failure{permit.error()};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    if (auto undone = m.undo.undo(*tx, session, step); !undone)
        return Failure{undone.error()};
    if (auto noted = m.audit.append(*tx, session, {Fn::EditInBulk, {}, {}, u"undone"_s}); !noted)
        return noted;
    if (auto done = tx->commit(); !done)
        return done;
    emit m.changes.peopleChanged();
    return {};
}

} // namespace entente
