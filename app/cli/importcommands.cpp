// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/commandline.h"
#include "app/cli/context.h"
#include "app/cli/documents.h"
#include "app/cli/records.h"
#include "core/access/session.h"
#include "core/base/wholefile.h"
#include "core/services/services.h"
#include "core/wording/wording.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace entente::cli {

namespace {

constexpr qint64 kLargestMapping = qint64(1) << 20;

// A mapping file is {"column of the file": "field", …}.
Result<QHash<QString, ColumnTarget>> mappingFrom(const QString &path)
{
    const auto file = readWholeFile(path, kLargestMapping, u"mapping"_s);
    if (!file)
        return Failure{file.error()};
    const auto json = QJsonDocument::fromJson(*file);
    if (!json.isObject())
        return Failure{ErrorCode::Invalid,
                       u"the mapping is not a JSON object"_s,
                       {QFileInfo(path).fileName(), 0, 0, u"mapping"_s},
                       u"import.bad_mapping"_s};
    QHash<QString, ColumnTarget> targets;
    const auto object = json.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto target = ColumnTarget::fromKey(it.value().toString());
        if (!target)
            return Failure{ErrorCode::Invalid,
                           u"the mapping names an unknown field"_s,
                           {QFileInfo(path).fileName(), 0, 0, it.key()},
                           u"import.bad_mapping"_s};
        targets.insert(it.key(), *target);
    }
    return targets;
}

Result<void> readProof(const QString &path, ImportGate &gate)
{
    const auto file = readWholeFile(path, kMaxProofBytes, u"proof"_s);
    if (!file)
        return Failure{file.error()};
    gate.proofName = QFileInfo(path).fileName();
    gate.proof = *file;
    return {};
}

Failure unknownReading(const QString &option)
{
    return Failure{ErrorCode::Invalid,
                   QString(u"unknown word for --"_s + option),
                   {{}, 0, 0, option},
                   u"word.unknown"_s};
}

/// How a table of text is written, where it is known better than it can be found out.
Result<void> takeDialect(const Arguments &arguments, FileReading &reading)
{
    if (arguments.has(u"encoding"_s)) {
        reading.encoding = textEncodingFromName(arguments.value(u"encoding"_s));
        if (!reading.encoding)
            return unknownReading(u"encoding"_s);
    }
    if (arguments.has(u"delimiter"_s)) {
        reading.delimiter = csvDelimiterFromName(arguments.value(u"delimiter"_s));
        if (!reading.delimiter)
            return unknownReading(u"delimiter"_s);
    }
    return {};
}

Result<ImportRequest> importRequest(const Arguments &arguments)
{
    ImportRequest request;
    const auto format = arguments.value(u"format"_s, u"auto"_s);
    request.reading.format = fileFormatFromName(format);
    if (format != u"auto" && !request.reading.format)
        return Failure{ErrorCode::Invalid,
                       u"this format is not read"_s,
                       {{}, 0, 0, u"format"_s},
                       u"import.unknown_format"_s};
    request.reading.sheet = arguments.value(u"sheet"_s);
    if (auto done = takeDialect(arguments, request.reading); !done)
        return Failure{done.error()};
    request.path = arguments.word(0);
    request.gate.source = arguments.value(u"source"_s);
    request.gate.basis = arguments.value(u"basis"_s);
    request.gate.supplier = arguments.value(u"supplier"_s);
    request.gate.purposes = arguments.values(u"purpose"_s);
    const auto collected = dateOption(arguments, u"collected-on"_s);
    if (!collected)
        return Failure{collected.error()};
    request.gate.collectedOn = *collected;
    if (arguments.has(u"proof"_s)) {
        if (auto done = readProof(arguments.value(u"proof"_s), request.gate); !done)
            return Failure{done.error()};
    }
    const QString mapping = arguments.value(u"mapping"_s);
    if (QFileInfo(mapping).isFile()) { // else it is the name of a saved one: see useSavedMapping()
        auto targets = mappingFrom(mapping);
        if (!targets)
            return Failure{targets.error()};
        request.reading.namedTargets = *std::move(targets);
    }
    const auto duplicates = duplicatePolicyFromCode(arguments.value(u"duplicates"_s, u"ask"_s));
    if (!duplicates)
        return unknownReading(u"duplicates"_s);
    request.duplicates = *duplicates;
    request.dryRun = arguments.has(u"dry-run"_s);
    request.refusedPath = arguments.value(u"refused"_s);
    return request;
}

QString sentenceOf(const FileProblem &problem, const Words &words)
{
    return words.problemSentence(problem.code, problem.line, problem.column, problem.name);
}

QJsonArray problemsJson(const QList<FileProblem> &problems, const Words &words)
{
    QJsonArray json;
    for (const auto &problem : problems) {
        QJsonObject object{{u"line"_s, problem.line},
                           {u"column"_s, problem.column},
                           {u"code"_s, problem.code},
                           {u"message"_s, sentenceOf(problem, words)}};
        if (!problem.name.isEmpty())
            object[u"name"_s] = problem.name;
        json.append(object);
    }
    return json;
}

QJsonObject resultJson(const ImportResult &result, const Words &words)
{
    QJsonObject mapping;
    for (const auto &[header, field] : result.mapping)
        if (!mapping.contains(header)) // given back, a title means the first column that bears it
            mapping[header] = field;
    return {{u"batch"_s, result.batch.isEmpty() ? QJsonValue() : QJsonValue(result.batch)},
            {u"rows"_s, result.rows},
            {u"created"_s, result.created},
            {u"updated"_s, result.updated},
            {u"skipped"_s, result.skipped},
            {u"refused"_s, result.refused},
            {u"problems"_s, problemsJson(result.problems, words)},
            {u"format"_s, result.format},
            {u"encoding"_s, result.encoding},
            {u"delimiter"_s, result.delimiter},
            {u"quote"_s, result.quote},
            {u"mapping"_s, mapping}};
}

/// Nothing can be used: what is wrong with each line is told as a trial tells it.
Answer uselessAnswer(const Error &error, const ImportResult &found, const Words &words)
{
    const QString sentence = words.errorSentence(error);
    QJsonObject json = resultJson(found, words);
    json[u"error"_s] = errorJson(error, sentence).value(u"error"_s);
    QStringList lines{sentence};
    for (const auto &problem : found.problems)
        lines.append(sentenceOf(problem, words));
    return {json, lines.join(u'\n'), exitCodeOf(error)};
}

Result<void> useSavedMapping(Services &services, const Session &session, const Arguments &arguments,
                             FileReading &reading)
{
    const QString name = arguments.value(u"mapping"_s);
    if (!arguments.has(u"mapping"_s) || QFileInfo(name).isFile())
        return {};
    const auto saved = services.mappings().byName(session, name);
    if (!saved)
        return Failure{saved.error()};
    reading.namedTargets = saved->targets;
    reading.forgivesColumns = true; // this file may lack some of them
    return {};
}

/// Where the columns went this time, for the next file of the kind; a trial keeps it as well.
Result<void> keepMapping(Services &services, const Session &session, const Arguments &arguments,
                         const ImportResult &result)
{
    if (!arguments.has(u"save-mapping"_s))
        return {};
    QStringList headers;
    QHash<QString, ColumnTarget> targets;
    for (const auto &[header, key] : result.mapping) {
        headers.append(header);
        if (const auto target = ColumnTarget::fromKey(key); target && !targets.contains(header))
            targets.insert(header, *target);
    }
    const auto saved = services.mappings().save(session, arguments.value(u"save-mapping"_s),
                                                headers, targets);
    return saved ? Result<void>() : Failure{saved.error()};
}

Result<Answer> listMappings(Context &context, const Arguments &)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto mappings = (*services)->mappings().list(context.session());
    if (!mappings)
        return Failure{mappings.error()};
    QJsonArray json;
    QStringList lines;
    for (const auto &mapping : *mappings) {
        QJsonObject targets;
        for (auto it = mapping.targets.cbegin(); it != mapping.targets.cend(); ++it)
            targets[it.key()] = it.value().key();
        json.append(QJsonObject{
            {u"id"_s, mapping.uuid}, {u"name"_s, mapping.name}, {u"mapping"_s, targets}});
        lines.append(mapping.name);
    }
    return Answer{json, lines.join(u'\n')};
}

/// The saved mapping that the first word names, and those that look after it.
struct NamedMapping
{
    ImportMappings *mappings = nullptr;
    ImportMappingInfo info;
};

Result<NamedMapping> namedMapping(Context &context, const Arguments &arguments)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    auto found = (*services)->mappings().byName(context.session(), arguments.word(0));
    if (!found)
        return Failure{found.error()};
    return NamedMapping{&(*services)->mappings(), *std::move(found)};
}

Result<Answer> renameMapping(Context &context, const Arguments &arguments)
{
    const auto named = namedMapping(context, arguments);
    if (!named)
        return Failure{named.error()};
    if (auto done = named->mappings->rename(context.session(), named->info.uuid, arguments.word(1));
        !done)
        return Failure{done.error()};
    return Answer{QJsonObject{{u"ok"_s, true}}, arguments.word(1)};
}

Result<Answer> removeMapping(Context &context, const Arguments &arguments)
{
    const auto named = namedMapping(context, arguments);
    if (!named)
        return Failure{named.error()};
    if (auto done = named->mappings->remove(context.session(), named->info.uuid); !done)
        return Failure{done.error()};
    return Answer{QJsonObject{{u"ok"_s, true}}, named->info.name};
}

Result<Answer> importFile(Context &context, const Arguments &arguments)
{
    auto request = importRequest(arguments);
    if (!request)
        return Failure{request.error()};
    const Words words(documentLanguage(context));
    request->reasonText = [&words](const QString &code) { return words.reasonSentence(code); };
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    if (auto mapped = useSavedMapping(**services, context.session(), arguments, request->reading);
        !mapped)
        return Failure{mapped.error()};
    std::optional<ImportResult> useless;
    request->onUseless = [&useless](const ImportResult &found) { useless = found; };
    const auto result = (*services)->imports().run(
        context.session(), *request,
        [](const ImportProgress &) { return !Context::isCancelled(); });
    if (!result && useless)
        return uselessAnswer(result.error(), *useless, words);
    if (!result)
        return Failure{result.error()};
    if (auto kept = keepMapping(**services, context.session(), arguments, *result); !kept)
        return Failure{kept.error()};
    QStringList lines{
        u"%1 rows: %2 created, %3 updated, %4 skipped, %5 refused  %6"_s.arg(result->rows)
            .arg(result->created)
            .arg(result->updated)
            .arg(result->skipped)
            .arg(result->refused)
            .arg(result->batch)};
    for (const auto &problem : result->problems)
        lines.append(sentenceOf(problem, words));
    // "No usable row" is an answer of its own: nothing was imported although rows were there.
    const bool isUseless = result->created + result->updated + result->skipped == 0;
    return Answer{resultJson(*result, words), lines.join(u'\n'), isUseless ? 1 : 0};
}

QJsonObject batchJson(const ImportBatchInfo &batch)
{
    return {{u"batch"_s, batch.uuid},
            {u"file"_s, batch.fileName},
            {u"format"_s, batch.format},
            {u"source"_s, batch.source},
            {u"supplier"_s, batch.supplier},
            {u"basis"_s, batch.basis},
            {u"collected_on"_s, dateJson(batch.collectedOn)},
            {u"proof"_s, batch.hasProof},
            {u"state"_s, batch.undone ? u"undone"_s : u"applied"_s},
            {u"rows"_s, batch.rows},
            {u"created"_s, batch.created},
            {u"updated"_s, batch.updated},
            {u"skipped"_s, batch.skipped},
            {u"refused"_s, batch.refused},
            {u"at"_s, batch.createdAt.toString(Qt::ISODate)}};
}

Result<Answer> listImports(Context &context, const Arguments &arguments)
{
    const auto limit = limitOption(arguments);
    if (!limit)
        return Failure{limit.error()};
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto batches = (*services)->imports().list(context.session(), *limit);
    if (!batches)
        return Failure{batches.error()};
    QJsonArray json;
    QStringList lines;
    for (const auto &batch : *batches) {
        json.append(batchJson(batch));
        lines.append(QString(batch.uuid + u"  "_s + batch.createdAt.toString(Qt::ISODate) + u"  "_s
                             + batch.source));
    }
    return Answer{json, lines.join(u'\n')};
}

/// One import, what its rows became, and what undoing it would lose.
Result<Answer> showImport(Context &context, const Arguments &arguments)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    ImportService &imports = (*services)->imports();
    const auto details = imports.show(context.session(), arguments.word(0));
    if (!details)
        return Failure{details.error()};
    const Words words(documentLanguage(context));
    QJsonObject json = batchJson(details->batch);
    QStringList lines{details->batch.uuid + u"  "_s + details->batch.source};
    QJsonArray problems;
    for (const auto &problem : details->problems) {
        const QString sentence = words.problemSentence(problem.code, problem.line, 0);
        problems.append(QJsonObject{{u"line"_s, problem.line},
                                    {u"column"_s, 0},
                                    {u"code"_s, problem.code},
                                    {u"message"_s, sentence}});
        lines.append(sentence);
    }
    json[u"problems"_s] = problems;
    json[u"mapping"_s] = details->mapping;
    QJsonArray blockers;
    if (const auto found = imports.undoBlockers(context.session(), details->batch.uuid)) {
        for (const auto &blocker : *found)
            blockers.append(QJsonObject{{u"id"_s, blocker.recordUuid}, {u"code"_s, blocker.code}});
        json[u"undoable"_s] = found->isEmpty();
    } else {
        json[u"undoable"_s] = false;
    }
    json[u"blockers"_s] = blockers;
    return Answer{json, lines.join(u'\n')};
}

Result<Answer> undoImport(Context &context, const Arguments &arguments)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto undone = (*services)->imports().undo(context.session(), arguments.word(0));
    if (!undone)
        return Failure{undone.error()};
    return Answer{QJsonObject{{u"batch"_s, undone->batch},
                              {u"removed"_s, undone->removed},
                              {u"restored"_s, undone->restored}},
                  u"%1 removed, %2 restored"_s.arg(undone->removed).arg(undone->restored)};
}

} // namespace

QList<Command> importCommands()
{
    return {
        {u"import list"_s,
         u"Imports, newest first."_s,
         u"entente-cli import list --json"_s,
         {},
         {{u"limit"_s, u"N"_s, u"rows at the most, 50 by default"_s}},
         false,
         listImports},
        {u"import show"_s,
         u"One import: what its rows became, and whether it can be undone."_s,
         u"entente-cli import show 7f3a91c2 --json"_s,
         {u"BATCH"_s},
         {},
         false,
         showImport},
        {u"import undo"_s,
         u"Take a whole import back, updates included."_s,
         u"entente-cli import undo 7f3a91c2"_s,
         {u"BATCH"_s},
         {},
         false,
         undoImport},
        {u"import mapping list"_s,
         u"Saved mappings of columns."_s,
         u"entente-cli import mapping list --json"_s,
         {},
         {},
         false,
         listMappings},
        {u"import mapping rename"_s,
         u"Give a saved mapping another name."_s,
         u"entente-cli import mapping rename \"Salon\" \"Salon de Lyon\""_s,
         {u"NAME"_s, u"NEW"_s},
         {},
         false,
         renameMapping},
        {u"import mapping remove"_s,
         u"Delete a saved mapping; what was imported with it stays."_s,
         u"entente-cli import mapping remove \"Salon de Lyon\""_s,
         {u"NAME"_s},
         {},
         false,
         removeMapping},
        {u"import"_s,
         u"Bring people in from a file, all rows or none."_s,
         u"entente-cli import visiteurs.csv --source \"Salon de Lyon\" --basis legitimate_interest --collected-on 2026-11-19"_s,
         {u"FILE"_s},
         {{u"format"_s, u"auto|csv|vcard|xlsx|ods|ldif|json"_s, u"found out by default"_s},
          {u"sheet"_s, u"NAME|N"_s, u"of a workbook; the first that can be used by default"_s},
          {u"encoding"_s, u"NAME"_s,
           u"UTF-8, UTF-16LE, UTF-16BE, windows-1252 or macintosh; found out by default"_s},
          {u"delimiter"_s, u"WORD"_s,
           u"comma, semicolon, tab, pipe or another sign; found out by default"_s},
          {u"source"_s, u"TEXT"_s, u"where these people come from"_s},
          {u"basis"_s, u"BASIS"_s, u"consent, contract, legitimate_interest, legal_obligation…"_s},
          {u"supplier"_s, u"TEXT"_s, u"who handed them over; empty = the people themselves"_s},
          {u"proof"_s, u"FILE"_s, u"proof of the consents, kept in the vault"_s},
          {u"collected-on"_s, u"DATE"_s, u"when they were collected"_s},
          {u"purpose"_s, u"CODE"_s, u"what they were collected for; may be given again"_s},
          {u"mapping"_s, u"FILE|NAME"_s,
           u"JSON (column of the file to field; the firm's own are field:KEY and "
           "organisation_field:KEY), or the name of a saved mapping"_s},
          {u"save-mapping"_s, u"NAME"_s, u"keep where the columns go, for the next such file"_s},
          {u"duplicates"_s, u"update|skip|ask"_s,
           u"what becomes of known people; ask by default"_s},
          {u"dry-run"_s, {}, u"do everything, then take it back"_s},
          {u"refused"_s, u"FILE"_s, u"where refused rows go, to correct them"_s}},
         false,
         importFile},
    };
}

} // namespace entente::cli
