// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/context.h"
#include "app/cli/records.h"
#include "app/cli/rows.h"
#include "core/base/atomicfile.h"
#include "core/base/secretbuffer.h"
#include "core/services/services.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace entente::cli {

namespace {

/// A person's or an organisation's.
Result<AttachmentOwner> fileOwner(Context &context, Services &services, const QString &id)
{
    const auto person = services.people().byUuid(context.session(), id);
    if (person)
        return AttachmentOwner{person->id, {}};
    if (person.error().code != ErrorCode::NotFound)
        return Failure{person.error()};
    const auto organisation = services.organisations().byUuid(context.session(), id);
    if (!organisation)
        return Failure{organisation.error()};
    return AttachmentOwner{{}, organisation->id};
}

QJsonObject fileJson(const Attachment &file)
{
    return {{u"id"_s, file.uuid},   {u"kind"_s, attachmentKindCode(file.kind)},
            {u"name"_s, file.name}, {u"media_type"_s, file.mediaType},
            {u"size"_s, file.size}, {u"created_at"_s, file.createdAt.toString(Qt::ISODateWithMs)}};
}

Result<Answer> addFile(Context &context, const Arguments &arguments)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto owner = fileOwner(context, **services, arguments.word(0));
    if (!owner)
        return Failure{owner.error()};
    const auto content = readSmallFile(arguments.word(1), attachments::kLargestFile);
    if (!content)
        return Failure{content.error()};
    const auto added = (*services)->attachments().add(
        context.session(), *owner,
        arguments.has(u"photo"_s) ? AttachmentKind::Photo : AttachmentKind::File,
        QFileInfo(arguments.word(1)).fileName(), *content);
    if (!added)
        return Failure{added.error()};
    return Answer{QJsonObject{{u"id"_s, added->uuid}}, added->uuid};
}

Result<Answer> listFiles(Context &context, const Arguments &arguments)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto owner = fileOwner(context, **services, arguments.word(0));
    if (!owner)
        return Failure{owner.error()};
    auto &attachments = (*services)->attachments();
    auto files = attachments.list(context.session(), *owner);
    const auto photo = attachments.photo(context.session(), *owner);
    if (!files || !photo)
        return Failure{files ? photo.error() : files.error()};
    if (*photo)
        files->prepend(**photo);
    QJsonArray array;
    QStringList lines;
    for (const auto &file : std::as_const(*files)) {
        array.append(fileJson(file));
        lines.append(QString(file.uuid + u"  "_s + file.name));
    }
    return Answer{array, lines.join(u'\n')};
}

Result<Answer> removeFile(Context &context, const Arguments &arguments)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    if (auto done = (*services)->attachments().remove(context.session(), arguments.word(0)); !done)
        return Failure{done.error()};
    return Answer{QJsonObject{{u"removed"_s, arguments.word(0)}}, arguments.word(0)};
}

Result<Answer> saveFile(Context &context, const Arguments &arguments)
{
    FileCopyRequest request;
    request.attachment = arguments.word(0);
    request.path = arguments.word(1);
    const auto until = dateOption(arguments, u"until"_s);
    if (!until)
        return Failure{until.error()};
    request.passport = {arguments.value(u"purpose"_s), arguments.value(u"recipient"_s), *until};
    if (arguments.has(u"plain"_s) == arguments.has(u"zip-password-file"_s))
        return usageFailure(
            u"say how the file is protected: --zip-password-file FILE, or --plain for "
            u"a file that anybody can read"_s);
    SecretBuffer password;
    if (!arguments.has(u"plain"_s)) {
        auto read = Context::readSecret(arguments.value(u"zip-password-file"_s));
        if (!read)
            return Failure{read.error()};
        password = *std::move(read);
        request.password = &password;
    }
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto copy = (*services)->fileCopies().save(context.session(), request);
    if (!copy)
        return Failure{copy.error()};
    return Answer{QJsonObject{{u"file"_s, request.path}, {u"copy"_s, copy->number}}, copy->number};
}

} // namespace

QList<Command> fileCommands()
{
    return {
        {u"file add"_s,
         u"Put a file of a person or an organisation into the vault."_s,
         u"entente-cli file add 7f3a91c2 contrat.pdf"_s,
         {u"RECORD"_s, u"FILE"_s},
         {{u"photo"_s, {}, u"it is the photo; takes the place of the one before"_s}},
         false,
         addFile},
        {u"file list"_s,
         u"The files of a person or an organisation."_s,
         u"entente-cli file list 7f3a91c2 --json"_s,
         {u"RECORD"_s},
         {},
         false,
         listFiles},
        {u"file save"_s,
         u"Save a copy of a file, with a line in the register of copies."_s,
         u"entente-cli file save 0192f3c4-5a6b-7c8d-9e0f-1a2b3c4d5e6f contrat.zip --purpose \"Litige\" --recipient \"Cabinet Benali\" --until 2027-06-30 --zip-password-file phrase.txt"_s,
         {u"ID"_s, u"FILE"_s},
         {{u"purpose"_s, u"TEXT"_s, u"what the copy is for"_s},
          {u"recipient"_s, u"TEXT"_s, u"who receives it"_s},
          {u"until"_s, u"DATE"_s, u"last day on which the copy may exist"_s},
          {u"zip-password-file"_s, u"FILE"_s, u"file that holds the passphrase of the archive"_s},
          {u"plain"_s, {}, u"not encrypted, on purpose"_s}},
         false,
         saveFile},
        {u"file remove"_s,
         u"Take a file away; for thirty days it can be had back by undo in the window."_s,
         u"entente-cli file remove 0192f3c4-5a6b-7c8d-9e0f-1a2b3c4d5e6f"_s,
         {u"ID"_s},
         {},
         false,
         removeFile},
    };
}

} // namespace entente::cli
