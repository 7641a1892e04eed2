// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/context.h"
#include "app/cli/documents.h"
#include "app/cli/records.h"
#include "core/base/atomicfile.h"
#include "core/base/uuid.h"
#include "core/base/wholefile.h"
#include "core/documents/badgereader.h"
#include "core/documents/fairpages.h"
#include "core/services/services.h"
#include "core/wording/wording.h"

using namespace Qt::StringLiterals;

namespace entente::cli {

namespace {

constexpr qint64 kLargestBadge = 64ll << 20;
constexpr int kMostSheets = 500;

Failure badStandWord(const QString &option)
{
    return Failure{ErrorCode::Invalid,
                   u"unknown word for --"_s + option,
                   {{}, 0, 0, option},
                   u"word.unknown"_s};
}

Result<void> answersFrom(const Arguments &arguments, Visitor &visitor)
{
    for (const auto &[option, answer] :
         {std::pair{u"yes-to"_s, VisitorAnswer::Yes}, std::pair{u"no-to"_s, VisitorAnswer::No},
          std::pair{u"open"_s, VisitorAnswer::Open}}) {
        for (const auto &typed : arguments.values(option)) {
            const auto question = showQuestionFrom(typed);
            if (!question)
                return badStandWord(option);
            visitor.answers.append({*question, answer});
        }
    }
    return {};
}

Result<std::optional<Evidence>> standEvidence(const Arguments &arguments)
{
    for (const auto &[option, kind] :
         {std::pair{u"signature"_s, u"signature"_s}, std::pair{u"scan"_s, u"scan"_s}}) {
        if (!arguments.has(option))
            continue;
        const auto file = readWholeFile(arguments.value(option), kLargestBadge, option);
        if (!file)
            return Failure{file.error()};
        const Evidence evidence{kind, *file};
        if (option == u"signature" && strokesOf(evidence).isEmpty())
            return badStandWord(option);
        return std::optional(evidence);
    }
    return std::optional<Evidence>();
}

Result<Visitor> visitorFrom(Context &context, const Arguments &arguments)
{
    Visitor visitor;
    if (arguments.has(u"badge"_s)) {
        const auto file = readWholeFile(arguments.value(u"badge"_s), kLargestBadge, u"badge"_s);
        if (!file)
            return Failure{file.error()};
        auto read = visitorFromPicture(*file);
        if (!read)
            return Failure{read.error()};
        visitor = *std::move(read);
    }
    visitor.uuid = arguments.value(u"id"_s, newUuid(context.clock()));
    for (const auto &[option, field] : {std::pair{u"first-name"_s, &visitor.firstName},
                                        {u"last-name"_s, &visitor.lastName},
                                        {u"organisation"_s, &visitor.organisation},
                                        {u"email"_s, &visitor.email},
                                        {u"phone"_s, &visitor.phone},
                                        {u"address"_s, &visitor.address},
                                        {u"postal-code"_s, &visitor.postalCode},
                                        {u"city"_s, &visitor.city},
                                        {u"country"_s, &visitor.country},
                                        {u"guardian"_s, &visitor.guardian},
                                        {u"sheet"_s, &visitor.sheetNumber}})
        *field = arguments.value(option, *field);
    visitor.language = arguments.value(u"language"_s, documentLanguage(context));
    visitor.minor = arguments.has(u"minor"_s);
    if (arguments.has(u"sheet"_s))
        visitor.origin = CaptureOrigin::Sheet;
    if (arguments.has(u"on"_s)) {
        const auto day = dateOption(arguments, u"on"_s);
        if (!day)
            return Failure{day.error()};
        visitor.sheetDay = *day;
    }
    if (auto done = answersFrom(arguments, visitor); !done)
        return Failure{done.error()};
    auto evidence = standEvidence(arguments);
    if (!evidence)
        return Failure{evidence.error()};
    visitor.evidence = *std::move(evidence);
    return visitor;
}

Result<Answer> captureVisitor(Context &context, const Arguments &arguments)
{
    const auto visitor = visitorFrom(context, arguments);
    if (!visitor)
        return Failure{visitor.error()};
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto captured = (*services)->captures().capture(context.session(), arguments.word(0),
                                                          *visitor);
    if (!captured)
        return Failure{captured.error()};
    QJsonArray events;
    for (const auto &event : captured->events)
        events.append(event.uuid);
    return Answer{QJsonObject{{u"capture"_s, captured->uuid},
                              {u"person"_s, captured->personUuid},
                              {u"known"_s, captured->known},
                              {u"events"_s, events}},
                  captured->personUuid};
}

QJsonObject reviewedJson(const ReviewedVisitor &visitor)
{
    QJsonArray alike;
    for (const auto &pair : visitor.alike)
        alike.append(QJsonObject{{u"id"_s, pair.right.uuid}, {u"score"_s, pair.score}});
    return {{u"capture"_s, visitor.uuid},
            {u"person"_s, visitor.personUuid},
            {u"name"_s, visitor.name},
            {u"organisation"_s, visitor.organisation},
            {u"contact"_s, visitor.contact},
            {u"origin"_s, captureOriginCode(visitor.origin)},
            {u"sheet"_s, visitor.sheetNumber},
            {u"language"_s, visitor.language},
            {u"agreed"_s, visitor.count(VisitorAnswer::Yes)},
            {u"refused"_s, visitor.count(VisitorAnswer::No)},
            {u"minor"_s, visitor.minor},
            {u"at"_s, visitor.at.toString(Qt::ISODate)},
            {u"lacks"_s, QJsonArray::fromStringList(visitor.lacks)},
            {u"alike"_s, alike},
            {u"listed"_s, visitor.listed},
            {u"reviewed"_s, visitor.reviewed}};
}

Result<Answer> reviewDay(Context &context, const Arguments &arguments)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    auto &review = (*services)->captureReview();
    auto on = context.clock().nowUtc().toLocalTime().date();
    if (arguments.has(u"on"_s)) {
        const auto typed = dateOption(arguments, u"on"_s);
        if (!typed)
            return Failure{typed.error()};
        on = *typed;
    }
    const auto day = review.day(context.session(), arguments.word(0), on);
    if (!day)
        return Failure{day.error()};
    int done = 0;
    if (arguments.has(u"done"_s)) {
        const auto finished = review.finish(context.session(), arguments.word(0), on);
        if (!finished)
            return Failure{finished.error()};
        done = *finished;
    }
    QJsonArray visitors;
    QStringList lines;
    for (const auto &visitor : day->visitors) {
        visitors.append(reviewedJson(visitor));
        lines.append(visitor.personUuid.right(8) + u"  "_s + visitor.name + u"  "_s
                     + visitor.organisation + (visitor.alike.isEmpty() ? u""_s : u"  ≈"_s));
    }
    return Answer{QJsonObject{{u"day"_s, dateJson(on)},
                              {u"visitors"_s, visitors},
                              {u"agreed"_s, day->agreed()},
                              {u"refused"_s, day->refused()},
                              {u"incomplete"_s, day->incomplete()},
                              {u"alike"_s, day->alike()},
                              {u"minors"_s, day->minors()},
                              {u"done"_s, done}},
                  lines.join(u'\n')};
}

Result<Answer> printSheets(Context &context, const Arguments &arguments)
{
    if (!arguments.has(u"out"_s))
        return usageFailure(u"say where the sheets go: --out FILE"_s);
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    auto &captures = (*services)->captures();
    const auto stand = captures.stand(context.session(), arguments.word(0));
    if (!stand)
        return Failure{stand.error()};
    pages::FairSheets wanted;
    wanted.language = arguments.value(u"language"_s, stand->show.languages.value(0));
    if (!stand->show.languages.contains(wanted.language))
        return Failure{ErrorCode::Invalid,
                       u"not a language of this show"_s,
                       {{}, 0, 0, u"language"_s},
                       u"event.no_language"_s};
    wanted.first = qMax(1, arguments.value(u"first"_s, u"1"_s).toInt());
    wanted.count = qBound(1, arguments.value(u"count"_s, u"1"_s).toInt(), kMostSheets);
    wanted.guardianAge = captures.guardianAge(stand->show.country, stand->show.startsOn);
    const auto pdf = pages::fairSheets(*stand, wanted, Words(wanted.language));
    if (!pdf)
        return Failure{pdf.error()};
    const auto file = arguments.value(u"out"_s);
    if (auto written = writeFileAtomically(file, *pdf); !written)
        return Failure{written.error()};
    return Answer{QJsonObject{{u"file"_s, file}, {u"sheets"_s, wanted.count}}, file};
}

Result<Answer> carryShow(Context &context, const Arguments &arguments)
{
    CarryRequest request;
    request.folder = arguments.word(1);
    auto password = Context::readSecret(arguments.value(u"new-password-file"_s));
    if (!password)
        return Failure{password.error()};
    request.password = *std::move(password);
    if (arguments.has(u"staff-password-file"_s)) {
        auto staff = Context::readSecret(arguments.value(u"staff-password-file"_s));
        if (!staff)
            return Failure{staff.error()};
        request.staffPassword = *std::move(staff);
    }
    request.staffNames = arguments.values(u"staff"_s);
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto carried = (*services)->standCarrier().carry(context.session(), arguments.word(0),
                                                           request);
    if (!carried)
        return Failure{carried.error()};
    const auto key = QString::fromLatin1(
        reinterpret_cast<const char *>(carried->recoveryKey.data()),
        qsizetype(carried->recoveryKey.size()));
    return Answer{QJsonObject{{u"vault"_s, carried->folder},
                              {u"staff"_s, carried->staff},
                              {u"copy"_s, carried->copyNumber},
                              {u"recovery_key"_s, key}},
                  carried->folder + u'\n' + key};
}

Result<Answer> mergeStand(Context &context, const Arguments &arguments)
{
    StandHome from;
    from.folder = arguments.word(0);
    from.user = arguments.value(u"stand-user"_s);
    auto password = Context::readSecret(arguments.value(u"stand-password-file"_s));
    if (!password)
        return Failure{password.error()};
    from.password = *std::move(password);
    from.deleteAfter = arguments.has(u"delete"_s);
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto merged = (*services)->standMerger().merge(context.session(), from);
    if (!merged)
        return Failure{merged.error()};
    const Words words(documentLanguage(context));
    QJsonArray left;
    QStringList lines{u"%1 added, %2 known, %3 erased since"_s.arg(merged->added)
                          .arg(merged->known)
                          .arg(merged->erased)};
    for (const auto &one : merged->left) {
        left.append(QJsonObject{{u"id"_s, one.uuid}, {u"reason"_s, one.reason}});
        lines.append(u"left at the stand: %1  %2"_s.arg(one.uuid.right(8),
                                                        words.reasonSentence(one.reason)));
    }
    lines.append(merged->deleted ? u"the folder is deleted"_s
                                 : u"the folder stays: copy %1"_s.arg(merged->copyNumber));
    return Answer{QJsonObject{{u"event"_s, merged->showUuid},
                              {u"added"_s, merged->added},
                              {u"known"_s, merged->known},
                              {u"erased"_s, merged->erased},
                              {u"events"_s, merged->events},
                              {u"left"_s, left},
                              {u"copy"_s, merged->copyNumber},
                              {u"deleted"_s, merged->deleted}},
                  lines.join(u'\n')};
}

QList<OptionSpec> visitorOptions()
{
    return {
        {u"first-name"_s, u"TEXT"_s, u"of the visitor"_s},
        {u"last-name"_s, u"TEXT"_s, u"of the visitor"_s},
        {u"organisation"_s, u"TEXT"_s, u"of the visitor"_s},
        {u"email"_s, u"TEXT"_s, u"one way to answer"_s},
        {u"phone"_s, u"TEXT"_s, u"another"_s},
        {u"address"_s, u"TEXT"_s, u"street lines"_s},
        {u"postal-code"_s, u"TEXT"_s, u"with the address"_s},
        {u"city"_s, u"TEXT"_s, u"with the address"_s},
        {u"country"_s, u"CC"_s, u"of the visitor; that of the trade show by default"_s},
        {u"language"_s, u"fr|en"_s, u"that the visitor read and answered in"_s},
        {u"minor"_s, {}, u"the visitor says they are under age"_s},
        {u"guardian"_s, u"TEXT"_s, u"holder of parental authority, beside a minor"_s},
        {u"yes-to"_s, u"PURPOSE:CHANNEL"_s, u"ticked; may be given again"_s},
        {u"no-to"_s, u"PURPOSE:CHANNEL"_s, u"refused; may be given again"_s},
        {u"open"_s, u"PURPOSE:CHANNEL"_s, u"shown and left open; may be given again"_s},
        {u"signature"_s, u"FILE"_s, u"strokes of the signature (JSON)"_s},
        {u"badge"_s, u"FILE"_s,
         u"picture with the QR code of a contact card; fills what is not given"_s},
        {u"sheet"_s, u"NUMBER"_s, u"enter a paper sheet with this number"_s},
        {u"on"_s, u"DATE"_s, u"day of the sheet"_s},
        {u"scan"_s, u"FILE"_s, u"picture of the sheet, kept as proof"_s},
        {u"id"_s, u"UUID"_s, u"code of this passage: the same code twice counts once"_s},
    };
}

} // namespace

QList<Command> standCommands()
{
    return {
        {u"event capture"_s,
         u"Take a visitor: person, answers, notice and provenance at once."_s,
         u"entente-cli event capture 7c1e0192 --last-name Marchand --email z.marchand@ferme.example --yes-to commercial:email --signature strokes.json"_s,
         {u"EVENT"_s},
         visitorOptions(),
         false,
         captureVisitor,
         true},
        {u"event review"_s,
         u"A day at the stand: who came, what is missing, who may be known already."_s,
         u"entente-cli event review 7c1e0192 --on 2026-11-24 --json"_s,
         {u"EVENT"_s},
         {{u"on"_s, u"DATE"_s, u"today by default"_s}, {u"done"_s, {}, u"the day was looked at"_s}},
         false,
         reviewDay},
        {u"event sheet"_s,
         u"The paper twin of the screen, as a PDF with numbered sheets."_s,
         u"entente-cli event sheet 7c1e0192 --out sheets.pdf --count 20 --language en"_s,
         {u"EVENT"_s},
         {{u"out"_s, u"FILE"_s, u"the PDF"_s},
          {u"count"_s, u"N"_s, u"how many sheets; one by default"_s},
          {u"first"_s, u"N"_s, u"number of the first one"_s},
          {u"language"_s, u"fr|en"_s, u"of the sheets"_s}},
         false,
         printSheets,
         true},
        {u"event carry"_s,
         u"Make a small vault for the machine at the stand: the trade show and nobody."_s,
         u"entente-cli event carry 7c1e0192 stand.entente --new-password-file mine.txt --staff-password-file staff.txt"_s,
         {u"EVENT"_s, u"FOLDER"_s},
         {{u"new-password-file"_s, u"FILE"_s, u"file that holds your password there"_s},
          {u"staff-password-file"_s, u"FILE"_s,
           u"file that holds the staff's, another than yours; needed as soon as there is staff"_s},
          {u"staff"_s, u"NAME"_s,
           u"who else stands there, without an account here; may be given again"_s}},
         false,
         carryShow},
        {u"event merge"_s,
         u"Bring home what a stand's vault took; nobody is lost, nobody counts twice."_s,
         u"entente-cli event merge stand.entente --stand-password-file mine.txt"_s,
         {u"FOLDER"_s},
         {{u"stand-password-file"_s, u"FILE"_s, u"file that holds your password there"_s},
          {u"stand-user"_s, u"NAME"_s, u"who you are there; as here by default"_s},
          {u"delete"_s, {}, u"delete the folder afterwards, if all of it came home"_s}},
         false,
         mergeStand},
    };
}

} // namespace entente::cli
