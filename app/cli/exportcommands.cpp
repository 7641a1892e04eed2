// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/context.h"
#include "app/cli/documents.h"
#include "app/cli/records.h"
#include "core/access/session.h"
#include "core/services/services.h"
#include "core/wording/wording.h"

using namespace Qt::StringLiterals;

namespace entente::cli {

namespace {

Failure unknownExportWord(const QString &option)
{
    return Failure{ErrorCode::Invalid,
                   u"unknown word for --"_s + option,
                   {{}, 0, 0, option},
                   u"word.unknown"_s};
}

/// Whom the file holds: the people named, those that a search finds, or everyone.
Result<void> chooseScope(Context &context, const Arguments &arguments, ExportRequest &request)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto named = arguments.values(u"person"_s);
    for (const auto &id : named) {
        const auto person = (*services)->people().byUuid(context.session(), id);
        if (!person)
            return Failure{person.error()};
        request.people.append(person->id);
    }
    request.scope = named.isEmpty()     ? ExportScope::Everyone
                    : named.size() == 1 ? ExportScope::Person
                                        : ExportScope::Selection;
    const auto filter = arguments.value(u"filter"_s);
    if (filter.isEmpty())
        return {};
    request.scope = ExportScope::View;
    const auto stop = [] { return Context::isCancelled(); };
    if (request.subject != ExportSubject::Organisations) {
        const auto line = PeopleFilter::parse(filter);
        if (!line)
            return Failure{line.error()};
        PeopleQuery query;
        query.filter = *line;
        const auto found = (*services)->lists().people(context.session(), query, stop);
        if (!found)
            return Failure{found.error()};
        request.people.append(QList<PersonId>(found->begin(), found->end()));
    }
    if (request.subject != ExportSubject::People) {
        const auto line = PeopleFilter::parse(filter, FilterSubject::Organisations);
        if (!line)
            return Failure{line.error()};
        OrganisationQuery query;
        query.filter = *line;
        const auto found = (*services)->lists().organisations(context.session(), query, stop);
        if (!found)
            return Failure{found.error()};
        request.organisations = QList<OrganisationId>(found->begin(), found->end());
    }
    return {};
}

Result<void> chooseContactUse(const Arguments &arguments, ExportRequest &request)
{
    if (!arguments.has(u"channel"_s))
        return {};
    const auto channel = channelFromName(arguments.value(u"channel"_s));
    if (!channel)
        return unknownExportWord(u"channel"_s);
    request.contactUse = ExportContactUse{*channel,
                                          arguments.value(u"contact-purpose"_s, u"commercial"_s),
                                          arguments.has(u"contactable-only"_s)};
    return {};
}

Result<ExportRequest> exportRequest(Context &context, const Arguments &arguments)
{
    ExportRequest request;
    request.path = arguments.word(0);
    const auto format = exportFormatFromCode(arguments.value(u"format"_s, u"csv"_s));
    if (!format)
        return unknownExportWord(u"format"_s);
    request.format = *format;
    const auto subject = exportSubjectFromCode(arguments.value(u"what"_s, u"people"_s));
    if (!subject)
        return unknownExportWord(u"what"_s);
    request.subject = *subject;
    request.columns = arguments.value(u"fields"_s).split(u',', Qt::SkipEmptyParts);
    if (request.columns == QStringList{u"all"_s}) {
        request.columns.clear();
        for (const auto &column : exportColumns())
            request.columns.append(column.key.toString());
    }
    const auto until = dateOption(arguments, u"until"_s);
    if (!until)
        return Failure{until.error()};
    request.passport = {arguments.value(u"purpose"_s), arguments.value(u"recipient"_s), *until};
    request.plain = arguments.has(u"plain"_s);
    request.language = documentLanguage(context);
    if (request.plain == arguments.has(u"zip-password-file"_s))
        return usageFailure(
            u"say how the file is protected: --zip-password-file FILE, or --plain for "
            u"a file that anybody can read"_s);
    if (auto chosen = chooseContactUse(arguments, request); !chosen)
        return Failure{chosen.error()};
    if (auto chosen = chooseScope(context, arguments, request); !chosen)
        return Failure{chosen.error()};
    return request;
}

/// "status", "notes", ...: what the records hold and the file does not.
QJsonArray detailsJson(const QStringList &codes)
{
    QJsonArray json;
    for (const QString &code : codes)
        json.append(code.section(u'.', -1));
    return json;
}

Result<Answer> exportFile(Context &context, const Arguments &arguments)
{
    auto request = exportRequest(context, arguments);
    if (!request)
        return Failure{request.error()};
    SecretBuffer password;
    if (!request->plain) {
        auto read = Context::readSecret(arguments.value(u"zip-password-file"_s));
        if (!read)
            return Failure{read.error()};
        password = *std::move(read);
        request->password = &password;
    }
    const auto result =
        (*context.services())->exports().run(context.session(), *request, [](qint64, qint64) {
            return !Context::isCancelled();
        });
    if (!result)
        return Failure{result.error()};
    const QJsonObject json{
        {u"rows"_s, result->rows()},
        {u"file"_s, result->file},
        {u"copy"_s, result->copy},
        {u"number"_s, result->number},
        {u"people"_s, result->people},
        {u"organisations"_s, result->organisations},
        {u"left_out"_s,
         QJsonObject{{u"restricted"_s, result->restricted},
                     {u"not_contactable"_s, result->contactsLeftOut},
                     {u"fields"_s, QJsonArray::fromStringList(result->leftOutColumns)},
                     {u"details"_s, detailsJson(result->leftOutDetails)},
                     {u"cut_cells"_s, result->cutCells}}}};
    return Answer{json,
                  u"%1  %2 rows  %3"_s.arg(result->number).arg(result->rows()).arg(result->file)};
}

QJsonObject copyJson(const DataCopy &copy)
{
    return {
        {u"copy"_s, copy.uuid},
        {u"number"_s, copy.number},
        {u"purpose"_s, copy.purpose},
        {u"recipient"_s, copy.recipient},
        {u"until"_s, dateJson(copy.until)},
        {u"format"_s, copy.format},
        {u"scope"_s, copy.scope},
        {u"fields"_s, QJsonArray::fromStringList(copy.fields)},
        {u"people"_s, copy.people},
        {u"organisations"_s, copy.organisations},
        {u"checksum"_s, copy.checksum},
        {u"protected"_s, copy.isProtected},
        {u"user"_s, copy.userName},
        {u"at"_s, copy.createdAt.toString(Qt::ISODate)},
        {u"destroyed_on"_s, dateJson(copy.destroyedOn)},
        {u"destroyed_how"_s, copy.isDestroyed() ? QJsonValue(copy.destroyedHow) : QJsonValue()}};
}

Result<Answer> listCopies(Context &context, const Arguments &arguments)
{
    const auto limit = limitOption(arguments);
    if (!limit)
        return Failure{limit.error()};
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto copies = (*services)->copies().list(context.session(), *limit);
    if (!copies)
        return Failure{copies.error()};
    QJsonArray json;
    QStringList lines;
    for (const auto &copy : *copies) {
        json.append(copyJson(copy));
        const QString state = copy.isDestroyed() ? copy.destroyedHow
                                                 : copy.until.toString(Qt::ISODate);
        lines.append(QString(copy.number + u"  "_s + state + u"  "_s + copy.recipient + u"  "_s
                             + copy.purpose));
    }
    return Answer{json, lines.join(u'\n')};
}

Result<Answer> destroyCopy(Context &context, const Arguments &arguments)
{
    const auto how = copyEndFromCode(arguments.value(u"how"_s, u"deleted"_s));
    if (!how || *how == CopyEnd::NeverWritten)
        return unknownExportWord(u"how"_s);
    const auto on = dateOption(arguments, u"on"_s);
    if (!on)
        return Failure{on.error()};
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto copy = (*services)->copies().confirmDestroyed(context.session(), arguments.word(0),
                                                             *how, *on);
    if (!copy)
        return Failure{copy.error()};
    return Answer{copyJson(*copy), copy->number};
}

} // namespace

QList<Command> exportCommands()
{
    return {
        {u"export"_s,
         u"Let people or organisations leave, with a purpose, a recipient and an end date."_s,
         u"entente-cli export envoi.zip --format csv --purpose \"Carte de voeux\" --recipient \"Imprimerie Durand\" --until 2027-01-31 --zip-password-file phrase.txt"_s,
         {u"FILE"_s},
         {{u"format"_s, u"csv|xlsx|ods|vcard|vcard3|json"_s, u"csv by default; vcard is 4.0"_s},
          {u"what"_s, u"people|organisations|both"_s, u"people by default"_s},
          {u"filter"_s, u"FILTER"_s, u"only whom it keeps, as in a list: lyon relation=prospect"_s},
          {u"person"_s, u"ID"_s, u"only this person; may be given again"_s},
          {u"fields"_s, u"KEY,KEY|all"_s, u"kinds of data; the usual ones by default"_s},
          {u"purpose"_s, u"TEXT"_s, u"what the copy is for"_s},
          {u"recipient"_s, u"TEXT"_s, u"who receives it"_s},
          {u"until"_s, u"DATE"_s, u"last day on which the copy may exist"_s},
          {u"zip-password-file"_s, u"FILE"_s, u"file that holds the passphrase of the archive"_s},
          {u"plain"_s, {}, u"no archive: a file that anybody can read"_s},
          {u"channel"_s, u"CHANNEL"_s, u"the file serves to contact people this way"_s},
          {u"contact-purpose"_s, u"CODE"_s, u"what for; commercial by default"_s},
          {u"contactable-only"_s, {}, u"leave out who may not be contacted like this"_s}},
         false,
         exportFile},
        {u"copies list"_s,
         u"The register of copies: what left, to whom, until when."_s,
         u"entente-cli copies list --json"_s,
         {},
         {{u"limit"_s, u"N"_s, u"rows at the most, 50 by default"_s}},
         false,
         listCopies},
        {u"copies destroyed"_s,
         u"Confirm that a copy is gone."_s,
         u"entente-cli copies destroyed C-2026-001 --how confirmed"_s,
         {u"COPY"_s},
         {{u"how"_s, u"deleted|confirmed"_s,
           u"deleted by us (default), or confirmed by its recipient"_s},
          {u"on"_s, u"DATE"_s, u"when; today by default"_s}},
         false,
         destroyCopy},
    };
}

} // namespace entente::cli
