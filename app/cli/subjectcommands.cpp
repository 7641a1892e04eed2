// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/context.h"
#include "app/cli/documents.h"
#include "app/cli/records.h"
#include "core/access/session.h"
#include "core/base/atomicfile.h"
#include "core/base/changes.h"
#include "core/exchange/prooffileservice.h"
#include "core/rights/documentrenderer.h"
#include "core/services/services.h"
#include "core/wording/wording.h"

using namespace Qt::StringLiterals;

namespace entente::cli {

namespace {

Result<Person> subject(Context &context, const Arguments &arguments)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    return (*services)->people().byUuid(context.session(), arguments.word(0));
}

Result<Answer> deliver(Context &context, const Arguments &arguments, ExportKind kind)
{
    if (!arguments.has(u"out"_s))
        return usageFailure(u"say where the files go: --out DIR"_s);
    const auto person = subject(context, arguments);
    if (!person)
        return Failure{person.error()};
    ExportOrder order;
    order.person = person->id;
    order.kind = kind;
    order.options.language = documentLanguage(context);
    order.formats.json = true;
    order.formats.vcard = kind == ExportKind::Portability;
    order.formats.pdf = kind == ExportKind::Access;
    order.folder = arguments.value(u"out"_s);
    order.zip = arguments.has(u"zip"_s);
    SecretBuffer password;
    if (order.zip) {
        auto read = Context::readSecret(arguments.value(u"zip-password-file"_s));
        if (!read)
            return Failure{read.error()};
        password = *std::move(read);
        order.zipPassword = &password;
    }
    const auto exported = (*context.services())->accessExport().deliver(context.session(), order);
    if (!exported)
        return Failure{exported.error()};
    return Answer{QJsonObject{{u"files"_s, QJsonArray::fromStringList(exported->files)},
                              {u"number"_s, exported->number},
                              {u"checksum"_s, exported->checksum}},
                  exported->files.join(u'\n')};
}

Result<Answer> access(Context &context, const Arguments &arguments)
{
    return deliver(context, arguments, ExportKind::Access);
}

Result<Answer> portability(Context &context, const Arguments &arguments)
{
    return deliver(context, arguments, ExportKind::Portability);
}

Result<Answer> planErasure(Context &context, const Arguments &arguments)
{
    const auto person = subject(context, arguments);
    if (!person)
        return Failure{person.error()};
    const auto plan = (*context.services())->erasure().plan(context.session(), person->id);
    if (!plan)
        return Failure{plan.error()};
    const Words words(documentLanguage(context));
    QJsonArray items;
    QStringList lines;
    for (const auto &item : plan->items) {
        items.append(QJsonObject{{u"where"_s, item.table},
                                 {u"what"_s, words.word(item.where)},
                                 {u"count"_s, item.count},
                                 {u"action"_s, planActionCode(item.action)},
                                 {u"keep_until"_s, dateJson(item.keepUntil)},
                                 {u"because"_s, words.word(item.because)},
                                 {u"legal_ref"_s, item.legalRef}});
        lines.append(QString(words.word(item.where) + u"  "_s + QString::number(item.count)
                             + u"  "_s + words.erasureActionName(planActionCode(item.action))
                             + u"  "_s + item.keepUntil.toString(Qt::ISODate) + u"  "_s
                             + item.legalRef));
    }
    return Answer{QJsonObject{{u"items"_s, items}, {u"total"_s, plan->total()}}, lines.join(u'\n')};
}

Result<Answer> erase(Context &context, const Arguments &arguments)
{
    const auto person = subject(context, arguments);
    if (!person)
        return Failure{person.error()};
    auto &erasure = (*context.services())->erasure();
    const auto plan = erasure.plan(context.session(), person->id);
    if (!plan)
        return Failure{plan.error()};
    ErasureOrder order;
    order.person = person->id;
    order.decisions = plan->suggestions();
    order.planDigest = plan->digest;
    if (arguments.has(u"reason"_s)) {
        const auto reason = erasureReasonFromCode(arguments.value(u"reason"_s));
        if (!reason)
            return Failure{ErrorCode::Invalid,
                           u"unknown reason"_s,
                           {{}, 0, 0, u"reason"_s},
                           u"word.unknown"_s};
        order.reason = *reason;
    }
    const auto result = erasure.erase(context.session(), order);
    if (!result)
        return Failure{result.error()};
    const auto &certificate = result->certificate;
    QJsonArray kept;
    for (const auto &line : certificate.kept) {
        kept.append(QJsonObject{{u"what"_s, line.where},
                                {u"count"_s, line.count},
                                {u"keep_until"_s, dateJson(line.until)},
                                {u"legal_ref"_s, line.legalRef}});
    }
    QJsonObject json{{u"erased"_s, certificate.erased},
                     {u"anonymised"_s, certificate.anonymised},
                     {u"kept"_s, kept},
                     {u"number"_s, certificate.number},
                     {u"act"_s, certificate.actUuid},
                     {u"copies_deleted"_s, certificate.copiesDeleted},
                     {u"cleaning_pending"_s, certificate.cleaningPending},
                     {u"certificate"_s, QJsonValue()}};
    if (arguments.has(u"certificate"_s)) {
        // The erasure stands already: a certificate that cannot be written is said on stderr and in the exit code.
        const auto file = arguments.value(u"certificate"_s);
        const auto pdf = renderer()->erasureCertificate(certificate, documentLanguage(context));
        auto written = pdf ? writeFileAtomically(file, *pdf) : Result<void>(Failure{pdf.error()});
        if (!written) {
            context.say(Words(documentLanguage(context)).errorSentence(written.error()));
            return Answer{json, certificate.number, 8};
        }
        json[u"certificate"_s] = file;
    }
    return Answer{json, u"%1: %2 erased, %3 anonymised, %4 kept"_s.arg(certificate.number)
                            .arg(certificate.erased)
                            .arg(certificate.anonymised)
                            .arg(certificate.keptCount)};
}

Result<Answer> consentProof(Context &context, const Arguments &arguments)
{
    if (!arguments.has(u"out"_s))
        return usageFailure(u"say where the proof goes: --out FILE"_s);
    const auto until = dateOption(arguments, u"until"_s);
    if (!until)
        return Failure{until.error()};
    const auto person = subject(context, arguments);
    if (!person)
        return Failure{person.error()};
    const Words words(documentLanguage(context));
    ProofFileRequest request;
    request.person = person->id;
    request.event = arguments.value(u"event"_s);
    request.path = arguments.value(u"out"_s);
    request.format = arguments.value(
        u"format"_s, request.path.endsWith(u".json"_s, Qt::CaseInsensitive) ? u"json"_s : u"pdf"_s);
    request.language = documentLanguage(context);
    request.purpose = words.word(u"document.proof.title");
    request.recipient = arguments.value(u"recipient"_s, words.word(u"document.proof.person"));
    request.until = *until;
    auto &services = **context.services();
    Changes nobodyListens;
    ProofFileService proofs({services.connection(), services.clock(), services.audit(),
                             nobodyListens, services.consents(), services.copies(), renderer()});
    const auto saved = proofs.save(context.session(), request);
    if (!saved)
        return Failure{saved.error()};
    return Answer{QJsonObject{{u"file"_s, request.path},
                              {u"event"_s, saved->event},
                              {u"format"_s, request.format},
                              {u"copy"_s, saved->copyNumber}},
                  QString(request.path + u"  "_s + saved->copyNumber)};
}

} // namespace

QList<Command> subjectCommands()
{
    const QStringList person{u"PERSON"_s};
    const QList<OptionSpec> delivery{
        {u"out"_s, u"DIR"_s, u"folder for the files; made if it is missing"_s},
        {u"zip"_s, {}, u"one AES-256 archive instead of single files"_s},
        {u"zip-password-file"_s, u"FILE"_s, u"file that holds the archive's password"_s}};
    return {
        {u"subject access"_s, u"Everything about a person, to read and to reuse (RGPD 15)."_s,
         u"entente-cli subject access 7f3a91c2 --out answer --zip --zip-password-file zip.txt --lang fr"_s,
         person, delivery, false, access, true},
        {u"subject portability"_s, u"What the person provided, for another firm (RGPD 20)."_s,
         u"entente-cli subject portability 7f3a91c2 --out answer"_s, person, delivery, false,
         portability, true},
        {u"subject plan-erasure"_s,
         u"Every trace of a person and what an erasure would do with it."_s,
         u"entente-cli subject plan-erasure 7f3a91c2 --json"_s,
         person,
         {},
         false,
         planErasure},
        {u"subject erase"_s,
         u"Erase a person; what the law keeps goes sealed into the archive."_s,
         u"entente-cli subject erase 7f3a91c2 --yes --certificate attestation.pdf"_s,
         person,
         {{u"certificate"_s, u"FILE"_s, u"where the certificate goes, as PDF"_s},
          {u"reason"_s, u"WORD"_s,
           u"request (default), withdrawal, objection, retention or unlawful"_s}},
         true,
         erase,
         true},
        {u"consent proof"_s,
         u"The proof of a consent as a PDF or a record of ISO/IEC TS 27560; the latest yes by default. The copy is entered in the register."_s,
         u"entente-cli consent proof 7f3a91c2 --out proof.pdf"_s,
         person,
         {{u"out"_s, u"FILE"_s, u"where it goes; .json gives the record for machines"_s},
          {u"format"_s, u"pdf|json"_s, u"by the ending of the file otherwise"_s},
          {u"event"_s, u"ID"_s, u"another act of the history"_s},
          {u"recipient"_s, u"TEXT"_s, u"who gets it; the person by default"_s},
          {u"until"_s, u"DATE"_s, u"when the file is to be destroyed; in a month by default"_s}},
         false,
         consentProof,
         true},
    };
}

} // namespace entente::cli
