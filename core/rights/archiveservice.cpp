// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/archiveservice.h"

#include "core/audit/auditlog.h"
#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/rights/archivewriter.h"
#include "core/vault/compartment.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr std::array kArchiveReasons{
    std::pair{ArchiveReason::Inspection, QStringView(u"inspection")},
    std::pair{ArchiveReason::Claim, QStringView(u"claim")},
    std::pair{ArchiveReason::Request, QStringView(u"request")},
    std::pair{ArchiveReason::Check, QStringView(u"check")},
};
constexpr std::array kHoldGrounds{
    std::pair{HoldGround::Claim, QStringView(u"claim")},
    std::pair{HoldGround::Inspection, QStringView(u"inspection")},
    std::pair{HoldGround::Dispute, QStringView(u"dispute")},
};

const auto kArchivedKind = u"archived_record"_s;

Failure noSuchPiece()
{
    return Failure{
        ErrorCode::NotFound, u"no such piece in the archive"_s, {}, u"archive.not_found"_s};
}

ArchiveEntry archiveEntryFromRow(const db::Statement &row)
{
    ArchiveEntry entry;
    entry.uuid = row.text("uuid");
    entry.kind = row.text("kind");
    entry.actUuid = row.text("erasure_act_uuid");
    entry.keepUntil = row.date("keep_until");
    entry.legalRef = row.text("legal_ref");
    entry.archivedAt = row.time("created_at");
    return entry;
}

Result<QList<ArchiveEntry>> archiveEntries(const db::Reader &reader)
{
    QList<ArchiveEntry> list;
    db::Statement statement(reader, "rights/select_archive_entries");
    while (statement.next()) {
        auto entry = archiveEntryFromRow(statement);
        entry.holds = int(statement.integer("hold_count"));
        list.append(entry);
    }
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    return list;
}

Hold holdFromRow(const db::Statement &row)
{
    Hold hold;
    hold.uuid = row.text("uuid");
    hold.recordUuid = row.text("record_uuid");
    hold.ground = holdGroundFromCode(row.text("ground")).value_or(HoldGround::Claim);
    hold.setBy = row.text("set_by");
    hold.setAt = row.time("set_at");
    if (!row.isNull("released_by")) {
        hold.releasedBy = row.text("released_by");
        hold.releasedAt = row.time("released_at");
    }
    return hold;
}

Result<QList<Hold>> allHolds(const db::Reader &reader)
{
    QList<Hold> list;
    db::Statement statement(reader, "rights/select_holds");
    while (statement.next())
        list.append(holdFromRow(statement));
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    return list;
}

} // namespace

QString archiveReasonCode(ArchiveReason reason)
{
    return std::ranges::find(kArchiveReasons, reason, &decltype(kArchiveReasons)::value_type::first)
        ->second.toString();
}

std::optional<ArchiveReason> archiveReasonFromCode(QStringView code)
{
    for (const auto &[reason, word] : kArchiveReasons) {
        if (word == code)
            return reason;
    }
    return std::nullopt;
}

QString holdGroundCode(HoldGround ground)
{
    return std::ranges::find(kHoldGrounds, ground, &decltype(kHoldGrounds)::value_type::first)
        ->second.toString();
}

std::optional<HoldGround> holdGroundFromCode(QStringView code)
{
    for (const auto &[ground, word] : kHoldGrounds) {
        if (word == code)
            return ground;
    }
    return std::nullopt;
}

QDate ArchiveService::today() const
{
    return m.clock.nowUtc().toLocalTime().date();
}

Result<QList<ArchiveEntry>> ArchiveService::list(const Session &session)
{
    const auto permit = m.audit.admit(session, Fn::ListArchive);
    if (!permit)
        return Failure{permit.error()};
    return archiveEntries(m.connection.read(*permit));
}

Result<ArchivedPiece> ArchiveService::open(const Session &session, const QString &uuid,
                                           ArchiveReason reason)
{
    const auto permit = m.audit.admit(session, Fn::OpenArchive, kArchivedKind, uuid);
    if (!permit)
        return Failure{permit.error()};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    ArchivedPiece piece;
    QByteArray plain;
    {
        db::Statement statement(*tx, "rights/select_archived_record_by_uuid");
        statement.bind(":uuid", uuid);
        const bool found = statement.next();
        if (found) {
            piece.entry = archiveEntryFromRow(statement);
            auto opened = vault::openSealed(m.keys, statement.text("compartment"),
                                            ArchiveWriter::context(uuid),
                                            statement.blob("payload"));
            if (!opened)
                return Failure{opened.error()};
            plain = *std::move(opened);
        }
        if (auto done = statement.finish(); !done)
            return Failure{done.error()};
        if (!found)
            return noSuchPiece();
    }
    if (auto noted = m.audit.append(
            *tx, session, {Fn::OpenArchive, kArchivedKind, uuid, archiveReasonCode(reason)});
        !noted)
        return Failure{noted.error()};
    if (auto done = tx->commit(); !done)
        return Failure{done.error()};
    piece.content = QJsonDocument::fromJson(plain).object();
    plain.fill('\0');
    return piece;
}

Result<PurgeResult> ArchiveService::purge(const Session &session)
{
    const auto permit = m.audit.admit(session, Fn::PurgeArchive);
    if (!permit)
        return Failure{permit.error()};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const auto entries = archiveEntries(*tx);
    if (!entries)
        return Failure{entries.error()};
    PurgeResult result;
    for (const auto &entry : *entries) {
        if (!entry.isDue(today())) {
            ++result.waiting;
            continue;
        }
        if (entry.holds > 0) {
            ++result.held;
            continue;
        }
        db::Statement gone(*tx, "rights/delete_archived_record_by_uuid");
        gone.bind(":uuid", entry.uuid).bind(":today", today());
        if (auto done = gone.runOne(); !done)
            return Failure{done.error()};
        if (auto noted = m.audit.append(
                *tx, session, {Fn::PurgeArchive, kArchivedKind, entry.uuid, u"term_over"_s});
            !noted)
            return Failure{noted.error()};
        ++result.purged;
    }
    if (result.purged == 0)
        return result;
    {
        db::Statement pending(*tx, "rights/update_cleaning_pending");
        pending.bind(":cleaning_pending", true);
        if (auto done = pending.runOne(); !done)
            return Failure{done.error()};
    }
    if (auto done = tx->commit(); !done)
        return Failure{done.error()};
    const bool cleaned = !m.clean || m.clean(*permit).has_value();
    const bool sealed = !m.seal || m.seal().has_value();
    result.cleaningPending = !cleaned || !sealed;
    return result;
}

Result<Hold> ArchiveService::hold(const Session &session, const QString &recordUuid,
                                  HoldGround ground)
{
    const auto permit = m.audit.admit(session, Fn::SetHold, kArchivedKind, recordUuid);
    if (!permit)
        return Failure{permit.error()};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const auto entries = archiveEntries(*tx);
    if (!entries)
        return Failure{entries.error()};
    if (std::ranges::find(*entries, recordUuid, &ArchiveEntry::uuid) == entries->end())
        return noSuchPiece();
    const auto known = allHolds(*tx);
    if (!known)
        return Failure{known.error()};
    for (const auto &other : *known) {
        if (other.recordUuid == recordUuid && other.ground == ground && other.isInForce())
            return Failure{ErrorCode::Conflict,
                           u"held already on this ground"_s,
                           {{}, 0, 0, u"ground"_s},
                           u"hold.exists"_s};
    }
    const Hold made{newUuid(m.clock), recordUuid, ground, session.userUuid(),
                    m.clock.nowUtc(), {},         {}};
    db::Statement statement(*tx, "rights/insert_hold");
    statement.bind(":uuid", made.uuid)
        .bind(":record_uuid", recordUuid)
        .bind(":ground", holdGroundCode(ground))
        .bind(":set_by", made.setBy)
        .bind(":set_at", made.setAt);
    if (auto done = statement.runOne(); !done)
        return Failure{done.error()};
    if (auto noted = m.audit.append(
            *tx, session, {Fn::SetHold, kArchivedKind, recordUuid, holdGroundCode(ground)});
        !noted)
        return Failure{noted.error()};
    if (auto done = tx->commit(); !done)
        return Failure{done.error()};
    return made;
}

Result<void> ArchiveService::release(const Session &session, const QString &holdUuid)
{
    const auto permit = m.audit.admit(session, Fn::ReleaseHold, u"hold"_s, holdUuid);
    if (!permit)
        return Failure{permit.error()};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const auto known = allHolds(*tx);
    if (!known)
        return Failure{known.error()};
    const auto found = std::ranges::find(*known, holdUuid, &Hold::uuid);
    if (found == known->end())
        return Failure{ErrorCode::NotFound, u"no such hold"_s, {}, u"hold.not_found"_s};
    if (!found->isInForce())
        return Failure{ErrorCode::AlreadyDone, u"released before"_s, {}, u"hold.released"_s};
    db::Statement statement(*tx, "rights/update_hold_release");
    statement.bind(":uuid", holdUuid)
        .bind(":released_by", session.userUuid())
        .bind(":released_at", m.clock.nowUtc());
    if (auto done = statement.runOne(); !done)
        return done;
    if (auto noted = m.audit.append(
            *tx, session,
            {Fn::ReleaseHold, kArchivedKind, found->recordUuid, holdGroundCode(found->ground)});
        !noted)
        return noted;
    return tx->commit();
}

Result<QList<Hold>> ArchiveService::holds(const Session &session)
{
    const auto permit = m.audit.admit(session, Fn::ListArchive);
    if (!permit)
        return Failure{permit.error()};
    return allHolds(m.connection.read(*permit));
}

} // namespace entente
