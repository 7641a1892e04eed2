// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/context.h"
#include "app/cli/records.h"
#include "app/cli/rows.h"
#include "core/access/session.h"
#include "core/services/services.h"

using namespace Qt::StringLiterals;

namespace entente::cli {

namespace {

/// What --view, --filter and --sort ask for; the filter narrows the view further.
struct ListAsked
{
    PeopleFilter filter;
    QString sort = u"name"_s;
    bool descending = false;
};

Failure unknownOrder()
{
    return Failure{
        ErrorCode::Invalid, u"unknown word for --sort"_s, {{}, 0, 0, u"sort"_s}, u"word.unknown"_s};
}

Result<ListAsked> readAsked(Context &context, const Arguments &arguments, FilterSubject subject)
{
    ListAsked asked;
    if (arguments.has(u"view"_s)) {
        const auto services = context.services();
        if (!services)
            return Failure{services.error()};
        const auto view = (*services)->views().view(context.session(), subject,
                                                    arguments.value(u"view"_s));
        if (!view)
            return Failure{view.error()};
        asked = {view->filter, view->sort, view->descending};
        if (view->kind == SavedViewKind::List)
            asked.filter.criteria.append({FilterField::List, {}, FilterOperator::Is, {view->uuid}});
    }
    const auto filter = PeopleFilter::parse(arguments.values(u"filter"_s).join(u' '), subject);
    if (!filter)
        return Failure{filter.error()};
    asked.filter.criteria += filter->criteria;
    if (arguments.has(u"sort"_s)) {
        const auto sort = arguments.value(u"sort"_s);
        asked.descending = sort.startsWith(u'-');
        asked.sort = asked.descending ? sort.mid(1) : sort;
    }
    return asked;
}

Result<std::vector<PersonId>> peopleAsked(Context &context, const Arguments &arguments)
{
    const auto asked = readAsked(context, arguments, FilterSubject::People);
    if (!asked)
        return Failure{asked.error()};
    const auto order = peopleOrderFromCode(asked->sort);
    if (!order)
        return unknownOrder();
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    return (*services)->lists().people(context.session(),
                                       {asked->filter, *order, asked->descending},
                                       [] { return Context::isCancelled(); });
}

Result<std::vector<OrganisationId>> organisationsAsked(Context &context, const Arguments &arguments)
{
    const auto asked = readAsked(context, arguments, FilterSubject::Organisations);
    if (!asked)
        return Failure{asked.error()};
    const auto order = organisationOrderFromCode(asked->sort);
    if (!order)
        return unknownOrder();
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    return (*services)->lists().organisations(context.session(),
                                              {asked->filter, *order, asked->descending},
                                              [] { return Context::isCancelled(); });
}

template<typename Ids>
Result<Answer> listed(Context &context, const Arguments &arguments, const Result<Ids> &ids)
{
    if (!ids)
        return Failure{ids.error()};
    if (arguments.has(u"count"_s))
        return Answer{QJsonObject{{u"count"_s, qint64(ids->size())}}, QString::number(ids->size())};
    const auto limit = limitOption(arguments);
    if (!limit)
        return Failure{limit.error()};
    return rowsOf(context, *ids, *limit);
}

Result<Answer> listPeopleAsked(Context &context, const Arguments &arguments)
{
    return listed(context, arguments, peopleAsked(context, arguments));
}

Result<Answer> listOrganisationsAsked(Context &context, const Arguments &arguments)
{
    return listed(context, arguments, organisationsAsked(context, arguments));
}

QJsonObject viewJson(const SavedView &view)
{
    QJsonObject json{{u"id"_s, view.uuid},
                     {u"name"_s, view.name},
                     {u"kind"_s, savedViewKindCode(view.kind)},
                     {u"of"_s, filterSubjectCode(view.subject)},
                     {u"shared"_s, view.shared},
                     {u"sort"_s, QString(view.descending ? u"-"_s + view.sort : view.sort)}};
    if (view.kind == SavedViewKind::List)
        json[u"members"_s] = view.members;
    else
        json[u"filter"_s] = view.filter.toText();
    return json;
}

Result<FilterSubject> listSubjectOption(const Arguments &arguments)
{
    const auto subject = filterSubjectFromCode(arguments.value(u"of"_s, u"people"_s));
    if (!subject)
        return Failure{
            ErrorCode::Invalid, u"unknown word for --of"_s, {{}, 0, 0, u"of"_s}, u"word.unknown"_s};
    return *subject;
}

Result<Answer> listViews(Context &context, const Arguments &arguments)
{
    const auto subject = listSubjectOption(arguments);
    if (!subject)
        return Failure{subject.error()};
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto views = (*services)->views().views(context.session(), *subject);
    if (!views)
        return Failure{views.error()};
    QJsonArray array;
    QStringList lines;
    for (const auto &view : *views) {
        array.append(viewJson(view));
        lines.append(
            QString(view.uuid.right(8) + u"  "_s + view.name + u"  "_s + view.filter.toText()));
    }
    return Answer{array, lines.join(u'\n')};
}

Result<Answer> saveView(Context &context, const Arguments &arguments)
{
    const auto subject = listSubjectOption(arguments);
    if (!subject)
        return Failure{subject.error()};
    const auto asked = readAsked(context, arguments, *subject);
    if (!asked)
        return Failure{asked.error()};
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    auto &views = (*services)->views();
    SavedView view;
    // The same name again is the same view again.
    if (const auto known = views.view(context.session(), *subject, arguments.word(0));
        known && known->ownerUuid == context.session().userUuid())
        view = *known;
    view.subject = *subject;
    view.name = arguments.word(0);
    view.kind = arguments.has(u"list"_s) ? SavedViewKind::List : view.kind;
    view.shared = arguments.has(u"shared"_s);
    view.filter = asked->filter;
    view.sort = asked->sort;
    view.descending = asked->descending;
    const auto saved = views.save(context.session(), view);
    if (!saved)
        return Failure{saved.error()};
    return Answer{viewJson(*saved), saved->uuid};
}

Result<Answer> removeView(Context &context, const Arguments &arguments)
{
    const auto subject = listSubjectOption(arguments);
    if (!subject)
        return Failure{subject.error()};
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    auto &views = (*services)->views();
    const auto view = views.view(context.session(), *subject, arguments.word(0));
    if (!view)
        return Failure{view.error()};
    if (auto done = views.remove(context.session(), view->uuid); !done)
        return Failure{done.error()};
    return Answer{QJsonObject{{u"removed"_s, view->uuid}}, view->uuid};
}

/// The options of `list change`, each with what it does.
const QHash<QString, BulkAct> &bulkOptions()
{
    static const QHash<QString, BulkAct> acts{
        {u"tag"_s, BulkAct::AddTag},       {u"untag"_s, BulkAct::RemoveTag},
        {u"owner"_s, BulkAct::SetOwner},   {u"relation"_s, BulkAct::SetRelation},
        {u"kind"_s, BulkAct::SetKind},     {u"country"_s, BulkAct::SetCountry},
        {u"add-to"_s, BulkAct::AddToList}, {u"remove-from"_s, BulkAct::RemoveFromList},
        {u"field"_s, BulkAct::SetField},
    };
    return acts;
}

Result<BulkChange> changeAsked(const Arguments &arguments)
{
    std::optional<BulkChange> change;
    for (auto it = bulkOptions().cbegin(); it != bulkOptions().cend(); ++it) {
        if (!arguments.has(it.key()))
            continue;
        if (change)
            return usageFailure(u"one change at a time"_s);
        change = BulkChange{it.value(), arguments.value(it.key())};
        if (it.value() != BulkAct::SetField)
            continue;
        const auto fields = fieldsFrom(arguments);
        if (!fields)
            return Failure{fields.error()};
        if (fields->size() > 1)
            return usageFailure(u"one change at a time"_s);
        change->key = fields->constBegin().key();
        change->value = fields->constBegin().value();
    }
    if (!change)
        return usageFailure(u"say what to change: --tag, --owner, --relation…"_s);
    if (!arguments.has(u"filter"_s) && !arguments.has(u"view"_s))
        return usageFailure(u"say of whom: --filter or --view"_s);
    return *change;
}

Result<BulkRecords> recordsAsked(Context &context, const Arguments &arguments,
                                 FilterSubject subject)
{
    if (subject == FilterSubject::People) {
        const auto people = peopleAsked(context, arguments);
        return people ? Result<BulkRecords>(BulkRecords(*people)) : Failure{people.error()};
    }
    const auto organisations = organisationsAsked(context, arguments);
    return organisations ? Result<BulkRecords>(BulkRecords(*organisations))
                         : Failure{organisations.error()};
}

Result<Answer> changeMany(Context &context, const Arguments &arguments)
{
    const auto subject = listSubjectOption(arguments);
    if (!subject)
        return Failure{subject.error()};
    const auto change = changeAsked(arguments);
    if (!change)
        return Failure{change.error()};
    const auto records = recordsAsked(context, arguments, *subject);
    if (!records)
        return Failure{records.error()};
    const auto count = filterSubjectCode(*subject);
    auto &bulk = (*context.services())->bulk();
    if (arguments.has(u"dry-run"_s)) {
        const auto preview = bulk.preview(context.session(), *change, *records);
        if (!preview)
            return Failure{preview.error()};
        return Answer{QJsonObject{{count, preview->records},
                                  {u"changed"_s, preview->changing},
                                  {u"unchanged"_s, preview->records - preview->changing}},
                      QString::number(preview->changing)};
    }
    const auto done = bulk.apply(context.session(), *change, *records,
                                 [](qint64, qint64) { return !Context::isCancelled(); });
    if (!done)
        return Failure{done.error()};
    return Answer{QJsonObject{{count, qint64(records->keys.size())},
                              {u"changed"_s, done->changed},
                              {u"unchanged"_s, done->unchanged},
                              {u"undo"_s, done->undoStep}},
                  QString(QString::number(done->changed) + u"  "_s + done->undoStep)};
}

Result<Answer> undoChange(Context &context, const Arguments &arguments)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    if (auto done = (*services)->bulk().undo(context.session(), arguments.word(0)); !done)
        return Failure{done.error()};
    return Answer{QJsonObject{{u"undone"_s, arguments.word(0)}}, arguments.word(0)};
}

} // namespace

QList<Command> listCommands()
{
    const OptionSpec filter{u"filter"_s, u"CONDITIONS"_s,
                            u"such as: relation=prospect last_contact<today-90d missing=phone"_s};
    const OptionSpec view{u"view"_s, u"NAME"_s, u"a saved view or list"_s};
    const OptionSpec sort{u"sort"_s, u"COLUMN"_s,
                          u"name, organisation, last_contact_on, created_at, changed_at or owner; "
                          "- in front reverses"_s};
    const OptionSpec limit{u"limit"_s, u"N"_s, u"rows at the most, 50 by default"_s};
    const OptionSpec count{u"count"_s, {}, u"only how many there are"_s};
    const OptionSpec of{u"of"_s, u"SUBJECT"_s, u"people (by default) or organisations"_s};
    return {
        {u"list people"_s,
         u"People who fulfil all conditions."_s,
         u"entente-cli list people --filter \"relation=prospect verdict.email=allowed\" --sort -last_contact_on"_s,
         {},
         {filter, view, sort, limit, count},
         false,
         listPeopleAsked},
        {u"list organisations"_s,
         u"Organisations that fulfil all conditions."_s,
         u"entente-cli list organisations --filter \"department=69 missing=email\" --sort -created_at"_s,
         {},
         {filter, view, sort, limit, count},
         false,
         listOrganisationsAsked},
        {u"list change"_s,
         u"Change many people or organisations at once; the answer names the step that takes it back."_s,
         u"entente-cli list change --filter \"source~salon\" --tag \"Salon 2026\" --dry-run"_s,
         {},
         {of,
          filter,
          view,
          {u"tag"_s, u"NAME"_s, u"gets a tag"_s},
          {u"untag"_s, u"NAME"_s, u"loses a tag"_s},
          {u"owner"_s, u"LOGIN"_s, u"a user, or none"_s},
          {u"relation"_s, u"CODE"_s, u"prospect, customer, contract_in_progress or former"_s},
          {u"kind"_s, u"CODE"_s, u"consumer, professional, sole_trader or unknown"_s},
          {u"country"_s, u"CODE"_s, u"ISO 3166"_s},
          {u"add-to"_s, u"LIST"_s, u"joins a list kept by hand"_s},
          {u"remove-from"_s, u"LIST"_s, u"leaves a list kept by hand"_s},
          {u"field"_s, u"KEY=VALUE"_s, u"a field of the firm's own; KEY= takes the value away"_s},
          {u"dry-run"_s, {}, u"only how many would change"_s}},
         false,
         changeMany},
        {u"list undo"_s,
         u"Take back what `list change` did."_s,
         u"entente-cli list undo 0192f3c4-5a6b-7c8d-9e0f-1a2b3c4d5e6f"_s,
         {u"STEP"_s},
         {},
         false,
         undoChange},
        {u"view list"_s,
         u"Saved views and lists: your own and those that are shared."_s,
         u"entente-cli view list --json"_s,
         {},
         {of},
         false,
         listViews},
        {u"view save"_s,
         u"Keep conditions and order under a name, or start a list kept by hand."_s,
         u"entente-cli view save \"To call back\" --filter \"relation=prospect last_contact<today-90d\""_s,
         {u"NAME"_s},
         {of,
          filter,
          view,
          sort,
          {u"shared"_s, {}, u"every user of the vault sees it"_s},
          {u"list"_s, {}, u"kept by hand: `list change --add-to` fills it"_s}},
         false,
         saveView},
        {u"view remove"_s,
         u"A view or a list goes; the people stay."_s,
         u"entente-cli view remove \"To call back\""_s,
         {u"NAME"_s},
         {of},
         false,
         removeView},
    };
}

} // namespace entente::cli
