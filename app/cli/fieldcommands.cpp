// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/context.h"
#include "app/cli/records.h"
#include "core/access/session.h"
#include "core/services/services.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace entente::cli {

namespace {

QJsonObject fieldJson(const CustomField &field)
{
    return {{u"id"_s, field.uuid},
            {u"key"_s, field.key},
            {u"name"_s, field.name},
            {u"of"_s, customSubjectCode(field.subject)},
            {u"type"_s, customKindCode(field.kind)},
            {u"choices"_s, QJsonArray::fromStringList(field.choices)},
            {u"purpose"_s, field.purpose},
            {u"basis"_s, field.basis},
            {u"retention"_s, field.retention}};
}

Failure badFieldWord(const QString &option)
{
    return Failure{ErrorCode::Invalid,
                   u"unknown word for --"_s + option,
                   {{}, 0, 0, option},
                   u"word.unknown"_s};
}

Result<CustomSubject> subjectOption(const Arguments &arguments)
{
    const auto subject = customSubjectFromCode(arguments.value(u"of"_s, u"person"_s));
    return subject ? Result<CustomSubject>(*subject) : badFieldWord(u"of"_s);
}

Result<Answer> addField(Context &context, const Arguments &arguments)
{
    CustomField field;
    const auto subject = subjectOption(arguments);
    if (!subject)
        return Failure{subject.error()};
    field.subject = *subject;
    field.key = arguments.value(u"key"_s);
    field.name = arguments.value(u"name"_s, field.key);
    const auto kind = customKindFromCode(arguments.value(u"type"_s, u"text"_s));
    if (!kind)
        return badFieldWord(u"type"_s);
    field.kind = *kind;
    for (const auto &choices : arguments.values(u"choice"_s))
        field.choices += choices.split(u';', Qt::SkipEmptyParts);
    field.purpose = arguments.value(u"purpose"_s);
    field.basis = arguments.value(u"basis"_s);
    field.retention = arguments.value(u"retention"_s);
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto added = (*services)->fields().add(context.session(), field);
    if (!added)
        return Failure{added.error()};
    return Answer{fieldJson(*added), added->key};
}

Result<Answer> listFields(Context &context, const Arguments &)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto fields = (*services)->fields().list(context.session());
    if (!fields)
        return Failure{fields.error()};
    QJsonArray array;
    QStringList lines;
    for (const auto &use : *fields) {
        auto object = fieldJson(use.field);
        object[u"values"_s] = use.valueCount;
        array.append(object);
        lines.append(QString(use.field.key + u"  "_s + use.field.name + u"  "_s
                             + customKindCode(use.field.kind) + u"  "_s + use.field.purpose));
    }
    return Answer{array, lines.join(u'\n')};
}

Result<Answer> removeField(Context &context, const Arguments &arguments)
{
    const auto subject = subjectOption(arguments);
    if (!subject)
        return Failure{subject.error()};
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto removed = (*services)->fields().remove(context.session(), *subject,
                                                      arguments.word(0));
    if (!removed)
        return Failure{removed.error()};
    return Answer{QJsonObject{{u"key"_s, arguments.word(0)}, {u"values"_s, *removed}},
                  u"%1: %2"_s.arg(arguments.word(0)).arg(*removed)};
}

/// The day asked about, today by default.
Result<QDate> endDay(Context &context, const Arguments &arguments)
{
    auto day = dateOption(arguments, u"on"_s);
    if (day && !day->isValid())
        day = context.clock().nowUtc().toLocalTime().date();
    return day;
}

Result<Answer> endedFields(Context &context, const Arguments &arguments)
{
    const auto day = endDay(context, arguments);
    if (!day)
        return Failure{day.error()};
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto ended = (*services)->fields().ended(context.session(), *day);
    if (!ended)
        return Failure{ended.error()};
    QJsonArray array;
    QStringList lines;
    for (const auto &of : *ended) {
        array.append(QJsonObject{{u"key"_s, of.field.key},
                                 {u"of"_s, customSubjectCode(of.field.subject)},
                                 {u"retention"_s, of.field.retention},
                                 {u"values"_s, of.values.size()},
                                 {u"due_on"_s, of.dueOn.toString(Qt::ISODate)}});
        lines.append(u"%1  %2  %3"_s.arg(of.dueOn.toString(Qt::ISODate), of.field.key)
                         .arg(of.values.size()));
    }
    return Answer{array, lines.join(u'\n')};
}

Result<Answer> purgeFields(Context &context, const Arguments &arguments)
{
    const auto day = endDay(context, arguments);
    if (!day)
        return Failure{day.error()};
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto removed = (*services)->fields().removeEnded(context.session(), *day);
    if (!removed)
        return Failure{removed.error()};
    return Answer{QJsonObject{{u"removed"_s, *removed}}, QString::number(*removed)};
}

} // namespace

QList<Command> fieldCommands()
{
    const OptionSpec of{u"of"_s, u"SUBJECT"_s, u"person or organisation; person by default"_s};
    const OptionSpec on{u"on"_s, u"DATE"_s, u"as of this day; today by default"_s};
    return {
        {u"field add"_s,
         u"Make a field of the firm's own: what for, by which right and for how long come first."_s,
         u"entente-cli field add --key jour_de_visite --name \"Jour de visite\" --type choice --choice \"Lundi;Mardi\" --purpose \"Tournées\" --basis legitimate_interest --retention with_person"_s,
         {},
         {{u"key"_s, u"KEY"_s, u"small letters, digits, underscores; from the name by default"_s},
          {u"name"_s, u"TEXT"_s, u"as it stands on the card"_s},
          {u"type"_s, u"TYPE"_s, u"text, number, date, choice, choices or flag"_s},
          {u"choice"_s, u"TEXT"_s, u"a choice, or several divided by ;; may be given again"_s},
          {u"purpose"_s, u"TEXT"_s, u"what the field is for"_s},
          {u"basis"_s, u"BASIS"_s,
           u"consent, contract, legal_obligation, vital_interests, public_task or legitimate_interest"_s},
          {u"retention"_s, u"TEXT"_s,
           u"with_person, with_contract, three_years, \"24 months\", or in words"_s},
          of},
         false,
         addField},
        {u"field list"_s,
         u"The firm's own fields, with how many records hold them."_s,
         u"entente-cli field list --json"_s,
         {},
         {},
         false,
         listFields},
        {u"field remove"_s,
         u"Remove a field with all its values, for good."_s,
         u"entente-cli field remove jour_de_visite --yes"_s,
         {u"KEY"_s},
         {of},
         true,
         removeField},
        {u"field due"_s,
         u"Values of the firm's own fields that have reached the end that was promised for them."_s,
         u"entente-cli field due --on 2027-01-01 --json"_s,
         {},
         {on},
         false,
         endedFields},
        {u"field purge"_s,
         u"Remove, for good, the values that `field due` names."_s,
         u"entente-cli field purge --yes"_s,
         {},
         {on},
         true,
         purgeFields},
    };
}

} // namespace entente::cli
