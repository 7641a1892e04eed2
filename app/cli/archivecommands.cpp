// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/context.h"
#include "app/cli/records.h"
#include "core/services/services.h"
#include "core/vault/vault.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace entente::cli {

namespace {

constexpr qsizetype kShortestArchiveId = 8;

/// The whole UUID, or its end if that is unique, as everywhere on the command line.
Result<QString> archiveId(const QStringList &all, const QString &typed)
{
    if (typed.size() < kShortestArchiveId)
        return Failure{ErrorCode::Invalid, u"too short"_s, {{}, 0, 0, u"id"_s}, u"id.too_short"_s};
    QStringList found;
    for (const auto &uuid : all) {
        if (uuid == typed)
            return uuid;
        if (uuid.endsWith(typed))
            found.append(uuid);
    }
    if (found.size() > 1)
        return Failure{ErrorCode::Invalid, u"ambiguous"_s, {{}, 0, 0, u"id"_s}, u"id.ambiguous"_s};
    if (found.isEmpty())
        return Failure{
            ErrorCode::NotFound, u"no such id"_s, {{}, 0, 0, u"id"_s}, u"id.not_found"_s};
    return found.first();
}

Result<QString> archivedRecordId(ArchiveService &archive, const Session &session,
                                 const QString &typed)
{
    const auto entries = archive.list(session);
    if (!entries)
        return Failure{entries.error()};
    QStringList all;
    for (const auto &entry : *entries)
        all.append(entry.uuid);
    return archiveId(all, typed);
}

Failure unknownArchiveWord(const QString &option)
{
    return Failure{ErrorCode::Invalid, u"unknown word"_s, {{}, 0, 0, option}, u"word.unknown"_s};
}

QJsonObject archiveEntryJson(const ArchiveEntry &entry, const QDate &today)
{
    return {{u"id"_s, entry.uuid},
            {u"kind"_s, entry.kind},
            {u"keep_until"_s, dateJson(entry.keepUntil)},
            {u"legal_ref"_s, entry.legalRef},
            {u"act"_s, entry.actUuid},
            {u"archived_at"_s, entry.archivedAt.toString(Qt::ISODate)},
            {u"holds"_s, entry.holds},
            {u"due"_s, entry.isDue(today)}};
}

Result<Answer> listArchive(Context &context, const Arguments &arguments)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto entries = (*services)->archive().list(context.session());
    if (!entries)
        return Failure{entries.error()};
    const auto today = context.clock().nowUtc().toLocalTime().date();
    QJsonArray json;
    QStringList lines;
    for (const auto &entry : *entries) {
        if (arguments.has(u"due"_s) && !entry.isDue(today))
            continue;
        json.append(archiveEntryJson(entry, today));
        lines.append(
            u"%1  %2  %3  %4  %5"_s
                .arg(entry.uuid, entry.kind, entry.keepUntil.toString(Qt::ISODate), entry.legalRef)
                .arg(entry.holds));
    }
    return Answer{json, lines.join(u'\n')};
}

Result<Answer> showArchived(Context &context, const Arguments &arguments)
{
    if (!arguments.has(u"reason"_s))
        return usageFailure(u"say why: --reason inspection|claim|request|check"_s);
    const auto reason = archiveReasonFromCode(arguments.value(u"reason"_s));
    if (!reason)
        return unknownArchiveWord(u"reason"_s);
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    auto &archive = (*services)->archive();
    const auto id = archivedRecordId(archive, context.session(), arguments.word(0));
    if (!id)
        return Failure{id.error()};
    const auto piece = archive.open(context.session(), *id, *reason);
    if (!piece)
        return Failure{piece.error()};
    auto json = archiveEntryJson(piece->entry, context.clock().nowUtc().toLocalTime().date());
    json.insert(u"content"_s, piece->content);
    return Answer{json, QString::fromUtf8(QJsonDocument(piece->content).toJson())};
}

Result<Answer> purgeArchive(Context &context, const Arguments &)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto result = (*services)->archive().purge(context.session());
    if (!result)
        return Failure{result.error()};
    return Answer{QJsonObject{{u"purged"_s, result->purged},
                              {u"held"_s, result->held},
                              {u"waiting"_s, result->waiting},
                              {u"cleaning_pending"_s, result->cleaningPending}},
                  u"%1 purged, %2 held, %3 waiting for their term"_s.arg(result->purged)
                      .arg(result->held)
                      .arg(result->waiting)};
}

Result<Answer> setHold(Context &context, const Arguments &arguments)
{
    const auto ground = holdGroundFromCode(arguments.value(u"ground"_s));
    if (!ground)
        return arguments.has(u"ground"_s)
                   ? unknownArchiveWord(u"ground"_s)
                   : usageFailure(u"say why: --ground claim|inspection|dispute"_s);
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    auto &archive = (*services)->archive();
    const auto id = archivedRecordId(archive, context.session(), arguments.word(0));
    if (!id)
        return Failure{id.error()};
    const auto hold = archive.hold(context.session(), *id, *ground);
    if (!hold)
        return Failure{hold.error()};
    return Answer{QJsonObject{{u"hold"_s, hold->uuid}, {u"record"_s, hold->recordUuid}},
                  hold->uuid};
}

Result<Answer> releaseHold(Context &context, const Arguments &arguments)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    auto &archive = (*services)->archive();
    const auto holds = archive.holds(context.session());
    if (!holds)
        return Failure{holds.error()};
    QStringList all;
    for (const auto &hold : *holds)
        all.append(hold.uuid);
    const auto id = archiveId(all, arguments.word(0));
    if (!id)
        return Failure{id.error()};
    if (auto done = archive.release(context.session(), *id); !done)
        return Failure{done.error()};
    return Answer{QJsonObject{{u"ok"_s, true}}, u"released"_s};
}

Result<Answer> listHolds(Context &context, const Arguments &)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto holds = (*services)->archive().holds(context.session());
    if (!holds)
        return Failure{holds.error()};
    QJsonArray json;
    QStringList lines;
    for (const auto &hold : *holds) {
        json.append(QJsonObject{
            {u"id"_s, hold.uuid},
            {u"record"_s, hold.recordUuid},
            {u"ground"_s, holdGroundCode(hold.ground)},
            {u"set_by"_s, hold.setBy},
            {u"set_at"_s, hold.setAt.toString(Qt::ISODate)},
            {u"released_at"_s,
             hold.isInForce() ? QJsonValue() : QJsonValue(hold.releasedAt.toString(Qt::ISODate))}});
        lines.append(u"%1  %2  %3  %4"_s.arg(hold.uuid, hold.recordUuid,
                                             holdGroundCode(hold.ground),
                                             hold.isInForce() ? u"in force"_s : u"released"_s));
    }
    return Answer{json, lines.join(u'\n')};
}

} // namespace

QList<Command> archiveCommands()
{
    return {
        {u"archive list"_s,
         u"What the law obliges to keep after erasures, from outside: codes and terms."_s,
         u"entente-cli archive list --due --json"_s,
         {},
         {{u"due"_s, {}, u"only what is past its term"_s}},
         false,
         listArchive},
        {u"archive show"_s,
         u"Open one piece of the archive; the reason goes into the journal."_s,
         u"entente-cli archive show 7f3a91c2 --reason inspection --json"_s,
         {u"ID"_s},
         {{u"reason"_s, u"inspection|claim|request|check"_s, u"why it is opened"_s}},
         false,
         showArchived},
        {u"archive purge"_s,
         u"Delete what is past its term and not held; cannot be undone."_s,
         u"entente-cli archive purge --yes"_s,
         {},
         {},
         true,
         purgeArchive},
        {u"hold set"_s,
         u"Keep a piece of the archive beyond its term."_s,
         u"entente-cli hold set 7f3a91c2 --ground claim"_s,
         {u"ID"_s},
         {{u"ground"_s, u"claim|inspection|dispute"_s, u"why it must be kept"_s}},
         false,
         setHold},
        {u"hold release"_s,
         u"End a hold; the term of the piece counts again."_s,
         u"entente-cli hold release 2b90aa01"_s,
         {u"HOLD"_s},
         {},
         false,
         releaseHold},
        {u"hold list"_s,
         u"All holds, those in force first."_s,
         u"entente-cli hold list --json"_s,
         {},
         {},
         false,
         listHolds},
    };
}

} // namespace entente::cli
