// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/undolog.h"

namespace entente {

class AuditLog;
class Changes;
namespace db {
class Connection;
}

/// One line of the history of a record: who changed which fields when; never a value.
struct HistoryEntry
{
    QDateTime at;
    QString userName; ///< empty when the user is gone
    QString kind;     ///< words "audit.kind.<kind>"
    QStringList
        fields; ///< keys of words ("field.person.last_name", "place.contact_point"), or names of the firm's own
};

/// Undo, redo and the history of changes, with permission and journal.
class HistoryService final
{
public:
    struct Collaborators
    {
        db::Connection &connection;
        AuditLog &audit;
        Changes &changes;
        const catalogue::Catalogue &catalogue;
        const UndoLog &undo;
    };
    explicit HistoryService(const Collaborators &with) : m(with) {}

    /// The acts that Ctrl+Z and Ctrl+Shift+Z would undo and redo; nullopt where there is none.
    struct Next
    {
        std::optional<UndoStepInfo> undo;
        std::optional<UndoStepInfo> redo;
    };
    Result<Next> next(const Session &session);

    /// Undoes a step of one's own, or as an administrator anybody's; the last one of one's own when none is named.
    /// Failures of UndoLog::undo(), NotPermitted, NotFound (undo.not_found).
    Result<UndoOutcome> undo(const Session &session, const QString &stepUuid = {});
    Result<UndoOutcome> redo(const Session &session, const QString &stepUuid = {});
    Result<QList<UndoBlocker>> blockers(const Session &session, const QString &stepUuid);

    /// Newest first.
    Result<QList<HistoryEntry>> changes(const Session &session, const QString &recordUuid,
                                        int limit = 50);

private:
    using Run = Result<UndoOutcome> (UndoLog::*)(db::Transaction &, const Session &,
                                                 const QString &) const;
    Result<UndoOutcome> run(const Session &session, Fn fn, const UndoStepInfo &step, Run function);
    Result<UndoStepInfo> own(const db::Reader &reader, const Session &session,
                             const QString &stepUuid) const;
    QString fieldWord(const QString &code, const QHash<QString, QString> &names) const;

    Collaborators m;
};

} // namespace entente
