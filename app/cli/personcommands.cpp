// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/context.h"
#include "app/cli/records.h"
#include "app/cli/rows.h"
#include "core/access/session.h"
#include "core/exchange/batchname.h"
#include "core/services/services.h"

using namespace Qt::StringLiterals;

namespace entente::cli {

namespace {

Failure badWord(const QString &option)
{
    return Failure{ErrorCode::Invalid,
                   u"unknown word for --"_s + option,
                   {{}, 0, 0, option},
                   u"word.unknown"_s};
}

struct TypedPerson
{
    PersonEdit edit; ///< only what was typed
    QString note;
    std::optional<Sale> sale;
};

Result<void> readFacts(const Arguments &arguments, TypedPerson &typed)
{
    const auto birth = dateOption(arguments, u"birth-date"_s);
    const auto contact = dateOption(arguments, u"last-contact-on"_s);
    const auto informed = dateOption(arguments, u"informed-on"_s);
    const auto sold = dateOption(arguments, u"sale-on"_s);
    for (const auto *date : {&birth, &contact, &informed, &sold}) {
        if (!*date)
            return Failure{date->error()};
    }
    if (arguments.has(u"birth-date"_s))
        typed.edit.birthDate = *birth;
    if (arguments.has(u"last-contact-on"_s))
        typed.edit.lastContactOn = *contact;
    if (arguments.has(u"informed-on"_s))
        typed.edit.informedOn = *informed;
    if (sold->isValid()) {
        Sale sale;
        sale.soldOn = *sold;
        sale.subject = arguments.value(u"sale-of"_s);
        sale.invoiceNumber = arguments.value(u"invoice"_s);
        sale.refusalOffered = arguments.has(u"refusal-offered"_s);
        typed.sale = sale;
    } else if (arguments.has(u"sale-of"_s) || arguments.has(u"refusal-offered"_s)
               || arguments.has(u"invoice"_s)) {
        return Failure{ErrorCode::Invalid,
                       u"a sale needs --sale-on"_s,
                       {{}, 0, 0, u"sale-on"_s},
                       u"sale.no_date"_s};
    }
    return {};
}

Result<TypedPerson> readPerson(const Arguments &arguments)
{
    TypedPerson typed;
    const auto text = [&](const QString &option, std::optional<QString> &target) {
        if (arguments.has(option))
            target = arguments.value(option);
    };
    text(u"civility"_s, typed.edit.civility);
    text(u"first-name"_s, typed.edit.firstName);
    text(u"last-name"_s, typed.edit.lastName);
    text(u"country"_s, typed.edit.country);
    text(u"language"_s, typed.edit.language);
    text(u"source"_s, typed.edit.source);
    text(u"organisation"_s, typed.edit.organisationName);
    text(u"job-title"_s, typed.edit.jobTitle);
    if (arguments.has(u"kind"_s)) {
        typed.edit.kind = personKindFromCode(arguments.value(u"kind"_s));
        if (!typed.edit.kind)
            return badWord(u"kind"_s);
    }
    if (arguments.has(u"relation"_s)) {
        typed.edit.relation = relationFromCode(arguments.value(u"relation"_s));
        if (!typed.edit.relation)
            return badWord(u"relation"_s);
    }
    if (arguments.has(u"age-band"_s)) {
        const auto band = arguments.value(u"age-band"_s);
        typed.edit.ageBand = ageBandFromCode(band == u"none" ? QString() : band);
        if (!typed.edit.ageBand)
            return badWord(u"age-band"_s);
    }
    const auto fields = fieldsFrom(arguments);
    if (!fields)
        return Failure{fields.error()};
    typed.edit.fields = *fields;
    typed.edit.contactPoints = contactPointsFrom(arguments);
    typed.note = arguments.value(u"note"_s);
    if (auto done = readFacts(arguments, typed); !done)
        return Failure{done.error()};
    return typed;
}

PersonDraft draftFrom(const TypedPerson &typed)
{
    PersonDraft draft;
    auto &person = draft.person;
    const auto &edit = typed.edit;
    person.civility = edit.civility.value_or(QString());
    person.firstName = edit.firstName.value_or(QString());
    person.lastName = edit.lastName.value_or(QString());
    person.kind = edit.kind.value_or(PersonKind::Unknown);
    person.relation = edit.relation.value_or(Relation::Prospect);
    person.country = edit.country.value_or(QString());
    person.language = edit.language.value_or(QString());
    person.birthDate = edit.birthDate.value_or(QDate());
    person.ageBand = edit.ageBand.value_or(AgeBand::Unknown);
    person.source = edit.source.value_or(QString());
    person.informedOn = edit.informedOn.value_or(QDate());
    person.lastContactOn = edit.lastContactOn.value_or(QDate());
    person.contactPoints = edit.contactPoints;
    person.tags = edit.tags.value_or(QStringList());
    person.fields = edit.fields;
    draft.organisationName = edit.organisationName.value_or(QString());
    draft.jobTitle = edit.jobTitle.value_or(QString());
    draft.note = typed.note;
    return draft;
}

/// --started-on and --ended-on belong to the work that the card shows first.
Result<void> dateWork(Context &context, const Arguments &arguments, const Person &person)
{
    if (!arguments.has(u"started-on"_s) && !arguments.has(u"ended-on"_s))
        return {};
    const auto started = dateOption(arguments, u"started-on"_s);
    const auto ended = dateOption(arguments, u"ended-on"_s);
    if (!started || !ended)
        return Failure{started ? ended.error() : started.error()};
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto stored = (*services)->people().byUuid(context.session(), person.uuid);
    if (!stored)
        return Failure{stored.error()};
    if (stored->affiliations.isEmpty())
        return Failure{ErrorCode::Invalid,
                       u"dates of a work need an organisation"_s,
                       {{}, 0, 0, u"started-on"_s},
                       u"person.job_without_organisation"_s};
    const auto &work = stored->affiliations.first();
    PersonEdit edit;
    edit.affiliations = {{work.id,
                          {},
                          work.jobTitle,
                          arguments.has(u"started-on"_s) ? *started : work.startedOn,
                          arguments.has(u"ended-on"_s) ? *ended : work.endedOn}};
    const auto edited = (*services)->people().edit(context.session(), stored->id, edit);
    return edited ? Result<void>{} : Failure{edited.error()};
}

Result<Answer> addPerson(Context &context, const Arguments &arguments)
{
    const auto typed = readPerson(arguments);
    if (!typed)
        return Failure{typed.error()};
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    auto draft = draftFrom(*typed);
    draft.person.tags = tagsFrom(arguments, {}).value_or(QStringList());
    draft.cameBack = arguments.has(u"came-back"_s);
    const auto person = (*services)->people().add(context.session(), draft);
    if (!person)
        return Failure{person.error()};
    if (auto done = dateWork(context, arguments, *person); !done)
        return Failure{done.error()};
    if (typed->sale) {
        if (auto done = (*services)->people().addSale(context.session(), person->id, *typed->sale);
            !done)
            return Failure{done.error()};
    }
    return Answer{QJsonObject{{u"id"_s, person->uuid}}, person->uuid};
}

Result<Person> personNamed(Context &context, const QString &id)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    return (*services)->people().byUuid(context.session(), id);
}

Result<Answer> editPerson(Context &context, const Arguments &arguments)
{
    const auto typed = readPerson(arguments);
    if (!typed)
        return Failure{typed.error()};
    const auto person = personNamed(context, arguments.word(0));
    if (!person)
        return Failure{person.error()};
    auto &people = (*context.services())->people();
    auto edit = typed->edit;
    edit.tags = tagsFrom(arguments, person->tags);
    if (const auto edited = people.edit(context.session(), person->id, edit); !edited)
        return Failure{edited.error()};
    if (auto done = dateWork(context, arguments, *person); !done)
        return Failure{done.error()};
    if (!typed->note.trimmed().isEmpty()) {
        if (auto done = people.addNote(context.session(), person->id, typed->note,
                                       context.clock().nowUtc());
            !done)
            return Failure{done.error()};
    }
    if (typed->sale) {
        if (auto done = people.addSale(context.session(), person->id, *typed->sale); !done)
            return Failure{done.error()};
    }
    return Answer{QJsonObject{{u"id"_s, person->uuid}}, person->uuid};
}

Result<Answer> showPerson(Context &context, const Arguments &arguments)
{
    const auto person = personNamed(context, arguments.word(0));
    if (!person)
        return Failure{person.error()};
    const auto timeline =
        (*context.services())->people().timeline(context.session(), person->id, 1000);
    if (!timeline)
        return Failure{timeline.error()};
    QJsonArray notes;
    for (const auto &entry : *timeline) {
        if (entry.kind == u"note")
            notes.append(QJsonObject{{u"at"_s, entry.at.toString(Qt::ISODate)},
                                     {u"text"_s, entry.body},
                                     {u"author"_s, entry.author}});
    }
    const auto definitions =
        (*context.services())->fields().definitions(context.session(), CustomSubject::Person);
    const auto batch = importBatchUuid((*context.services())->connection(), context.session(),
                                       person->importBatch);
    if (!definitions || !batch)
        return Failure{definitions ? batch.error() : definitions.error()};
    return Answer{personJson(*person, notes, *definitions, *batch), personText(*person)};
}

Result<Answer> listPeople(Context &context, const Arguments &arguments)
{
    const auto limit = limitOption(arguments);
    if (!limit)
        return Failure{limit.error()};
    const auto sort = arguments.value(u"sort"_s, u"name"_s);
    const auto column = sort.startsWith(u'-') ? sort.mid(1) : sort;
    const auto order = peopleOrderFromCode(column);
    if (!order)
        return badWord(u"sort"_s);
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto ids = (*services)->list().people(context.session(), *order, sort.startsWith(u'-'),
                                                *limit);
    if (!ids)
        return Failure{ids.error()};
    return rowsOf(context, *ids, *limit);
}

Result<Answer> searchPeople(Context &context, const Arguments &arguments)
{
    const auto limit = limitOption(arguments);
    if (!limit)
        return Failure{limit.error()};
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto hits = (*services)->list().search(context.session(), arguments.word(0), *limit);
    if (!hits)
        return Failure{hits.error()};
    return rowsOf(context, hits->people, *limit);
}

} // namespace

QList<Command> personCommands()
{
    const OptionSpec limit{u"limit"_s, u"N"_s, u"rows at the most, 50 by default"_s};
    return {
        {u"person add"_s,
         u"Add a person."_s,
         u"entente-cli person add --first-name Claire --last-name Aubert --kind consumer --email claire@courriel.example"_s,
         {},
         personOptions()
             << OptionSpec{u"came-back"_s,
                           {},
                           u"was erased at their request, and came back of their own accord"_s},
         false,
         addPerson},
        {u"person edit"_s,
         u"Change what is given, leave the rest."_s,
         u"entente-cli person edit 7f3a91c2 --relation customer --sale-on 2026-05-04 --sale-of \"Suspension\" --refusal-offered"_s,
         {u"PERSON"_s},
         personOptions(),
         false,
         editPerson},
        {u"person show"_s,
         u"Everything on the card of a person."_s,
         u"entente-cli person show 7f3a91c2 --json"_s,
         {u"PERSON"_s},
         {},
         false,
         showPerson},
        {u"person list"_s,
         u"People in order."_s,
         u"entente-cli person list --sort -last_contact_on --limit 20"_s,
         {},
         {limit,
          {u"sort"_s, u"COLUMN"_s, u"name, last_contact_on or created_at; - in front reverses"_s}},
         false,
         listPeople},
        {u"person search"_s,
         u"People found as typed: name, firm, e-mail, number, town, note."_s,
         u"entente-cli person search \"aub claire\""_s,
         {u"TEXT"_s},
         {limit},
         false,
         searchPeople},
    };
}

} // namespace entente::cli
