// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/attachments/attachment.h"

namespace entente {

class AuditLog;
class Changes;
class Clock;
class PartyRepository;
class UndoLog;
namespace db {
class Connection;
class Transaction;
} // namespace db

/// Files of people and organisations, inside the vault: rows of 1 MiB, encrypted with everything else, never a
/// temporary file.
class AttachmentService final
{
public:
    struct Collaborators
    {
        db::Connection &connection;
        const Clock &clock;
        AuditLog &audit;
        Changes &changes;
        const PartyRepository &parties;
        const UndoLog &undo;
    };
    explicit AttachmentService(const Collaborators &with) : m(with) {}

    /// Newest first, the photo left out. NotPermitted.
    Result<QList<Attachment>> list(const Session &session, const AttachmentOwner &owner);
    /// The photo, if there is one.
    Result<std::optional<Attachment>> photo(const Session &session, const AttachmentOwner &owner);
    /// NotFound (attachment.not_found), NotPermitted.
    Result<Attachment> byUuid(const Session &session, const QString &uuid);
    /// NotFound (attachment.not_found), Corrupt when the checksum disagrees.
    Result<QByteArray> content(const Session &session, const QString &uuid);

    /// A new photo takes the place of the one before. Invalid (see attachments::check), NotFound, NotPermitted.
    Result<Attachment> add(const Session &session, const AttachmentOwner &owner,
                           AttachmentKind kind, const QString &name, const QByteArray &content);
    /// Can be undone for thirty days; then purge() deletes it. NotFound, NotPermitted.
    Result<void> remove(const Session &session, const QString &uuid);

    /// Deletes what was removed thirty days ago or before.
    Result<void> purge(db::Transaction &tx) const;

private:
    struct Owner
    {
        QString kind;
        QString uuid;
    };
    Result<Owner> ownerOf(const db::Transaction &tx, const AttachmentOwner &owner) const;
    Result<void> finish(db::Transaction &tx, const Session &session, const Owner &owner,
                        const QString &code);

    Collaborators m;
};

} // namespace entente
