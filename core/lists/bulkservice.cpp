// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/bulkservice.h"

#include "core/audit/auditlog.h"
#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/fields/customfields.h"
#include "core/history/undolog.h"
#include "core/lists/idset.h"
#include "core/lists/listsearch.h"
#include "core/lists/savedviewservice.h"
#include "core/parties/searchkey.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr size_t kRecordsBetweenQuestions = 256;

Failure bulkRefused(const QString &detail, const QString &reason)
{
    return Failure{ErrorCode::Invalid, detail, {{}, 0, 0, u"value"_s}, reason};
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
    case BulkAct::SetField: return FilterField::Custom;
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

Fn bulkFn(BulkAct act)
{
    return isOfList(act) ? Fn::EditListMembers : Fn::EditInBulk;
}

CustomSubject bulkFieldSubject(FilterSubject subject)
{
    return subject == FilterSubject::People ? CustomSubject::Person : CustomSubject::Organisation;
}

Result<qint64> keyFrom(db::Statement &statement, const char *column)
{
    const auto key = statement.next() ? statement.integer(column) : 0;
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    return key;
}

/// What ties a record to a tag or a list, of either subject.
struct BulkLink
{
    const char16_t *table;
    const char *find;
    const char *insert;
    const char *remove;
};

const BulkLink &bulkLink(BulkAct act, FilterSubject subject)
{
    static constexpr BulkLink links[2][2]{
        {{u"person_tag", "lists/select_person_tag", "lists/insert_person_tag",
          "lists/delete_person_tag"},
         {u"organisation_tag", "lists/select_organisation_tag", "lists/insert_organisation_tag",
          "lists/delete_organisation_tag"}},
        {{u"list_member", "lists/select_list_member", "lists/insert_list_member",
          "lists/delete_list_member"},
         {u"list_member", "lists/select_list_member_organisation",
          "lists/insert_list_member_organisation", "lists/delete_list_member"}},
    };
    return links[isOfList(act) ? 1 : 0][subject == FilterSubject::People ? 0 : 1];
}

} // namespace

/// What each record of one change needs.
struct BulkService::Work
{
    db::Transaction &tx;
    UndoStep &step;
    const BulkChange &change;
    const Target &target;
    const FilterSubject subject;
    const QString table;

    const char *idName() const
    {
        return subject == FilterSubject::People ? ":person_id" : ":organisation_id";
    }
    const char *either(const char *people, const char *organisations) const
    {
        return subject == FilterSubject::People ? people : organisations;
    }
};

QList<BulkAct> BulkService::acts(FilterSubject subject)
{
    if (subject == FilterSubject::Organisations)
        return {BulkAct::AddTag,    BulkAct::RemoveTag,      BulkAct::SetOwner, BulkAct::SetCountry,
                BulkAct::AddToList, BulkAct::RemoveFromList, BulkAct::SetField};
    return {BulkAct::AddTag,      BulkAct::RemoveTag,      BulkAct::SetOwner,
            BulkAct::SetRelation, BulkAct::SetKind,        BulkAct::SetCountry,
            BulkAct::AddToList,   BulkAct::RemoveFromList, BulkAct::SetField};
}

Result<QList<BulkChoice>> BulkService::choices(const Session &session, BulkAct act,
                                               FilterSubject subject)
{
    const auto permit = m.audit.admit(session, Fn::ViewPeople);
    if (!permit)
        return Failure{permit.error()};
    QList<BulkChoice> choices;
    if (isOfList(act)) {
        const auto views = m.views.views(session, subject);
        if (!views)
            return Failure{views.error()};
        for (const auto &view : *views) {
            if (view.kind == SavedViewKind::List)
                choices.append({view.uuid, view.name});
        }
        return choices;
    }
    if (act == BulkAct::SetField)
        return choices;
    if (bulkField(act) == FilterField::Tag || act == BulkAct::SetOwner) {
        db::Statement statement(m.connection.read(*permit), act == BulkAct::SetOwner
                                                                ? "lists/select_owner_choices"
                                                                : "lists/select_tag_choices");
        while (statement.next())
            choices.append({statement.text("value"), statement.text("label"),
                            act == BulkAct::SetOwner ? statement.integer("user_id") : 0});
        if (auto done = statement.finish(); !done)
            return Failure{done.error()};
        return choices;
    }
    for (const auto &code : filterFieldFacts(bulkField(act)).codes)
        choices.append({code, {}});
    return choices;
}

/// Who is already as the change wants: the same condition as in a filter.
Result<FilterCriterion> BulkService::reached(const BulkChange &change, FilterSubject subject) const
{
    if (!acts(subject).contains(change.act))
        return bulkRefused(u"organisations have no such fact"_s, u"bulk.not_for_organisations"_s);
    auto value = change.value.trimmed();
    if (change.act == BulkAct::SetOwner && value.isEmpty())
        value = u"none"_s;
    if (value.isEmpty())
        return bulkRefused(u"a change without a value"_s, u"bulk.no_value"_s);
    return PeopleFilter::checked({bulkField(change.act), {}, FilterOperator::Is, {value}}, subject);
}

// The value as it would be stored against the value that is stored; who has none has the empty one.
Result<BulkPreview> BulkService::previewField(const Permit &permit, const BulkChange &change,
                                              const BulkRecords &records)
{
    const auto reader = m.connection.read(permit);
    const auto field = CustomFields::definition(reader, bulkFieldSubject(records.subject),
                                                change.key);
    if (!field)
        return Failure{field.error()};
    const auto wanted = field->parse(change.value);
    if (!wanted)
        return Failure{wanted.error()};
    QHash<qint64, QString> present;
    db::Statement statement(reader, records.ofPeople() ? "lists/select_person_custom_values"
                                                       : "lists/select_organisation_custom_values");
    statement.bind(":field_key", change.key);
    while (statement.next())
        present.insert(statement.integer("record_id"), statement.text("words"));
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    BulkPreview preview{qint64(records.keys.size()), 0};
    for (const auto key : records.keys)
        preview.changing += present.value(key) == *wanted ? 0 : 1;
    return preview;
}

Result<BulkPreview> BulkService::preview(const Session &session, const BulkChange &change,
                                         const BulkRecords &records)
{
    const auto permit = m.audit.admit(session, bulkFn(change.act));
    if (!permit)
        return Failure{permit.error()};
    if (change.act == BulkAct::SetField)
        return previewField(*permit, change, records);
    const auto condition = reached(change, records.subject);
    if (!condition)
        return Failure{condition.error()};
    IdSet there;
    const auto read = [&](const auto &found) -> Result<void> {
        if (!found)
            return Failure{found.error()};
        for (const auto id : *found)
            there.insert(id.number());
        return {};
    };
    const auto done = records.ofPeople() ? read(m.lists.people(session, {{{*condition}}}))
                                         : read(m.lists.organisations(session, {{{*condition}}}));
    if (!done)
        return Failure{done.error()};
    BulkPreview preview{qint64(records.keys.size()), 0};
    for (const auto key : records.keys)
        preview.changing += there.contains(key) == takesAway(change.act) ? 1 : 0;
    return preview;
}

Result<BulkService::Target> BulkService::fieldTarget(const db::Transaction &tx,
                                                     const BulkChange &change,
                                                     FilterSubject subject) const
{
    const auto field = CustomFields::definition(tx, bulkFieldSubject(subject), change.key);
    if (!field)
        return Failure{field.error()};
    const auto value = field->parse(change.value);
    if (!value)
        return Failure{value.error()};
    return Target{0, *value};
}

Result<BulkService::Target> BulkService::target(db::Transaction &tx, const Session &session,
                                                const BulkChange &change, FilterSubject subject)
{
    if (change.act == BulkAct::SetField)
        return fieldTarget(tx, change, subject);
    if (const auto condition = reached(change, subject); !condition)
        return Failure{condition.error()};
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
        const auto view = m.views.view(session, subject, value);
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

Result<bool> BulkService::changeColumn(Work &work, const char *statement, qint64 record)
{
    if (auto noted = work.step.willChange(work.table, record); !noted)
        return noted.error().code == ErrorCode::NotFound ? Result<bool>(false)
                                                         : Failure{noted.error()};
    db::Statement update(work.tx, statement);
    update.bind(work.idName(), record).bind(":now", m.clock.nowUtc());
    if (work.change.act == BulkAct::SetOwner)
        update.bind(":value", work.target.key ? std::optional(work.target.key) : std::nullopt);
    else
        update.bind(":value", work.target.text);
    if (auto done = update.run(); !done)
        return Failure{done.error()};
    return update.changes() > 0;
}

Result<bool> BulkService::link(Work &work, qint64 record)
{
    const auto &link = bulkLink(work.change.act, work.subject);
    db::Statement insert(work.tx, link.insert);
    insert.bind(work.idName(), record).bind(":target_id", work.target.key);
    if (work.change.act == BulkAct::AddToList)
        insert.bind(":added_at", m.clock.nowUtc());
    if (auto done = insert.run(); !done)
        return Failure{done.error()};
    if (insert.changes() == 0)
        return false;
    if (auto noted = work.step.added(QString::fromUtf16(link.table), insert.lastInsertId()); !noted)
        return Failure{noted.error()};
    return true;
}

Result<bool> BulkService::unlink(Work &work, qint64 record)
{
    const auto &link = bulkLink(work.change.act, work.subject);
    db::Statement present(work.tx, link.find);
    present.bind(work.idName(), record).bind(":target_id", work.target.key);
    const auto key = keyFrom(present, "link_id");
    if (!key)
        return Failure{key.error()};
    if (*key == 0)
        return false;
    if (auto noted = work.step.willChange(QString::fromUtf16(link.table), *key); !noted)
        return Failure{noted.error()};
    db::Statement remove(work.tx, link.remove);
    remove.bind(":link_id", *key);
    if (auto done = remove.runOne(); !done)
        return Failure{done.error()};
    return true;
}

Result<bool> BulkService::setField(Work &work, qint64 record)
{
    const CustomValues wanted{{work.change.key, work.change.value}};
    const auto set = [&](auto id) -> Result<bool> {
        const auto present = CustomFields::values(work.tx, id);
        if (!present)
            return Failure{present.error()};
        if (present->value(work.change.key) == work.target.text)
            return false;
        if (auto done = CustomFields::set(work.tx, &work.step, id, wanted); !done)
            return Failure{done.error()};
        return true;
    };
    // Whoever has gone meanwhile is left out; an unchanged row leaves no image.
    if (auto there = work.step.willChange(work.table, record); !there)
        return there.error().code == ErrorCode::NotFound ? Result<bool>(false)
                                                         : Failure{there.error()};
    return work.subject == FilterSubject::People ? set(PersonId(record))
                                                 : set(OrganisationId(record));
}

Result<bool> BulkService::applyToOne(Work &work, qint64 record)
{
    switch (work.change.act) {
    case BulkAct::AddTag:
    case BulkAct::AddToList: return link(work, record);
    case BulkAct::RemoveTag:
    case BulkAct::RemoveFromList: return unlink(work, record);
    case BulkAct::SetOwner:
        return changeColumn(
            work, work.either("lists/update_person_owner", "lists/update_organisation_owner"),
            record);
    case BulkAct::SetRelation: return changeColumn(work, "lists/update_person_relation", record);
    case BulkAct::SetKind: return changeColumn(work, "lists/update_person_kind", record);
    case BulkAct::SetCountry:
        return changeColumn(
            work, work.either("lists/update_person_country", "lists/update_organisation_country"),
            record);
    case BulkAct::SetField: return setField(work, record);
    }
    return false;
}

Result<BulkOutcome> BulkService::apply(const Session &session, const BulkChange &change,
                                       const BulkRecords &records, const BulkProgress &progress)
{
    const auto fn = bulkFn(change.act);
    const auto permit = m.audit.admit(session, fn);
    if (!permit)
        return Failure{permit.error()};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const auto goal = target(*tx, session, change, records.subject);
    if (!goal)
        return Failure{goal.error()};
    auto step = m.undo.begin(*tx, session,
                             records.ofPeople() ? u"step.people_edited"_s
                                                : u"step.organisations_edited"_s);
    Work work{*tx, step, change, *goal, records.subject, records.table()};
    BulkOutcome outcome;
    for (size_t i = 0; i < records.keys.size(); ++i) {
        if (progress && i % kRecordsBetweenQuestions == 0
            && !progress(qint64(i), qint64(records.keys.size())))
            return Failure{ErrorCode::Cancelled, u"the change was given up"_s};
        const auto changed = applyToOne(work, records.keys[i]);
        if (!changed)
            return Failure{changed.error()};
        ++(*changed ? outcome.changed : outcome.unchanged);
    }
    if (auto done = step.finish(); !done)
        return Failure{done.error()};
    outcome.undoStep = step.uuid();
    if (auto noted = m.audit.append(
            *tx, session, {fn, {}, {}, filterFieldWord(bulkField(change.act), change.key)});
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
