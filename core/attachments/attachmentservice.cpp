// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachments/attachmentservice.h"

#include "core/attachments/attachmentstore.h"
#include "core/audit/auditlog.h"
#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/history/undolog.h"
#include "core/parties/partyrepository.h"

using namespace Qt::StringLiterals;

namespace entente {

namespace {

Attachment attachmentFrom(const db::Statement &row)
{
    return {row.text("uuid"),
            {row.id<PersonTag>("person_id"), row.id<OrganisationTag>("organisation_id")},
            row.text("kind") == u"photo" ? AttachmentKind::Photo : AttachmentKind::File,
            row.text("name"),
            row.text("media_type"),
            row.integer("size"),
            row.time("created_at")};
}

Result<QList<Attachment>> attachmentsOf(const db::Reader &reader, const AttachmentOwner &owner,
                                        AttachmentKind kind)
{
    QList<Attachment> found;
    db::Statement statement(reader, "attachments/select_attachments_by_owner");
    statement.bind(":person_id", owner.person)
        .bind(":organisation_id", owner.organisation)
        .bind(":kind", attachmentKindCode(kind));
    while (statement.next())
        found.append(attachmentFrom(statement));
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    return found;
}

Failure noAttachment()
{
    return Failure{ErrorCode::NotFound, u"no such attachment"_s, {}, u"attachment.not_found"_s};
}

} // namespace

Result<QList<Attachment>> AttachmentService::list(const Session &session,
                                                  const AttachmentOwner &owner)
{
    const auto permit = m.audit.admit(session, Fn::ViewAttachments, u"attachment"_s);
    if (!permit)
        return Failure{permit.error()};
    return attachmentsOf(m.connection.read(*permit), owner, AttachmentKind::File);
}

Result<std::optional<Attachment>> AttachmentService::photo(const Session &session,
                                                           const AttachmentOwner &owner)
{
    const auto permit = m.audit.admit(session, Fn::ViewAttachments, u"attachment"_s);
    if (!permit)
        return Failure{permit.error()};
    const auto found = attachmentsOf(m.connection.read(*permit), owner, AttachmentKind::Photo);
    if (!found)
        return Failure{found.error()};
    return found->isEmpty() ? std::optional<Attachment>() : std::optional(found->first());
}

Result<Attachment> AttachmentService::byUuid(const Session &session, const QString &uuid)
{
    const auto permit = m.audit.admit(session, Fn::ViewAttachments, u"attachment"_s);
    if (!permit)
        return Failure{permit.error()};
    db::Statement statement(m.connection.read(*permit), "attachments/select_attachment_by_uuid");
    statement.bind(":uuid", uuid);
    if (statement.next())
        return attachmentFrom(statement);
    auto done = statement.finish();
    return done ? noAttachment() : Failure{done.error()};
}

Result<QByteArray> AttachmentService::content(const Session &session, const QString &uuid)
{
    const auto permit = m.audit.admit(session, Fn::ViewAttachments, u"attachment"_s);
    if (!permit)
        return Failure{permit.error()};
    const auto reader = m.connection.read(*permit);
    db::Statement statement(reader, "attachments/select_attachment_by_uuid");
    statement.bind(":uuid", uuid);
    if (!statement.next()) {
        auto done = statement.finish();
        return done ? noAttachment() : Failure{done.error()};
    }
    return attachments::contentOf(reader, statement.integer("attachment_id"),
                                  statement.text("checksum"));
}

Result<AttachmentService::Owner> AttachmentService::ownerOf(const db::Transaction &tx,
                                                            const AttachmentOwner &owner) const
{
    if (owner.person.isValid()) {
        const auto person = m.parties.person(tx, owner.person);
        if (!person)
            return Failure{person.error()};
        return Owner{u"person"_s, person->uuid};
    }
    const auto organisation = m.parties.organisation(tx, owner.organisation);
    if (!organisation)
        return Failure{organisation.error()};
    return Owner{u"organisation"_s, organisation->uuid};
}

Result<void> AttachmentService::finish(db::Transaction &tx, const Session &session,
                                       const Owner &owner, const QString &code)
{
    if (auto noted = m.audit.append(tx, session,
                                    {Fn::EditAttachments, owner.kind, owner.uuid, code});
        !noted)
        return noted;
    if (auto done = tx.commit(); !done)
        return done;
    if (owner.kind == u"person")
        emit m.changes.personChanged(owner.uuid);
    else
        emit m.changes.organisationChanged(owner.uuid);
    return {};
}

Result<Attachment> AttachmentService::add(const Session &session, const AttachmentOwner &owner,
                                          AttachmentKind kind, const QString &name,
                                          const QByteArray &content)
{
    const auto permit = m.audit.admit(session, Fn::EditAttachments, u"attachment"_s);
    if (!permit)
        return Failure{permit.error()};
    if (auto good = attachments::check(kind, content); !good)
        return Failure{good.error()};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const auto whose = ownerOf(*tx, owner);
    if (!whose)
        return Failure{whose.error()};
    auto step = m.undo.begin(*tx, session,
                             kind == AttachmentKind::Photo ? u"step.photo_changed"_s
                                                           : u"step.file_added"_s,
                             whose->kind, whose->uuid);
    if (kind == AttachmentKind::Photo) {
        const auto photos = attachments::photoIds(*tx, owner);
        if (!photos)
            return Failure{photos.error()};
        for (const auto photo : *photos) {
            if (auto done = step.willChange(u"attachment"_s, photo); !done)
                return Failure{done.error()};
            db::Statement removal(*tx, "attachments/update_attachment_removed");
            removal.bind(":removed_at", m.clock.nowUtc()).bind(":attachment_id", photo);
            if (auto done = removal.runOne(); !done)
                return Failure{done.error()};
        }
    }
    Attachment added{newUuid(m.clock),
                     owner,
                     kind,
                     attachments::safeName(name),
                     attachments::mediaTypeOf(content),
                     content.size(),
                     m.clock.nowUtc()};
    // Stored as removed, then shown: so that undoing hides the file instead of tearing its content out.
    const auto stored = attachments::store(*tx, added, content, session.userUuid(), true);
    if (!stored)
        return Failure{stored.error()};
    const auto id = *stored;
    if (auto done = step.willChange(u"attachment"_s, id); !done)
        return Failure{done.error()};
    db::Statement shown(*tx, "attachments/update_attachment_removed");
    shown.bindNull(":removed_at").bind(":attachment_id", id);
    if (auto done = shown.runOne(); !done)
        return Failure{done.error()};
    if (auto done = step.finish(); !done)
        return Failure{done.error()};
    if (auto done = finish(*tx, session, *whose, u"added"_s); !done)
        return Failure{done.error()};
    return added;
}

Result<void> AttachmentService::remove(const Session &session, const QString &uuid)
{
    const auto permit = m.audit.admit(session, Fn::EditAttachments, u"attachment"_s);
    if (!permit)
        return Failure{permit.error()};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    db::Statement statement(*tx, "attachments/select_attachment_by_uuid");
    statement.bind(":uuid", uuid);
    if (!statement.next()) {
        auto done = statement.finish();
        return done ? noAttachment() : Failure{done.error()};
    }
    const auto id = statement.integer("attachment_id");
    const AttachmentOwner owner{statement.id<PersonTag>("person_id"),
                                statement.id<OrganisationTag>("organisation_id")};
    const auto whose = ownerOf(*tx, owner);
    if (!whose)
        return Failure{whose.error()};
    auto step = m.undo.begin(*tx, session, u"step.file_removed"_s, whose->kind, whose->uuid);
    if (auto done = step.willChange(u"attachment"_s, id); !done)
        return done;
    db::Statement removal(*tx, "attachments/update_attachment_removed");
    removal.bind(":removed_at", m.clock.nowUtc()).bind(":attachment_id", id);
    if (auto done = removal.runOne(); !done)
        return done;
    if (auto done = step.finish(); !done)
        return done;
    return finish(*tx, session, *whose, u"removed"_s);
}

Result<void> AttachmentService::purge(db::Transaction &tx) const
{
    for (const char *sql :
         {"attachments/delete_removed_chunks", "attachments/delete_removed_attachments"}) {
        db::Statement statement(tx, sql);
        statement.bind(":before", m.clock.nowUtc().addDays(-UndoLog::kDaysKept));
        if (auto done = statement.run(); !done)
            return done;
    }
    return {};
}

} // namespace entente
