// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/db/querybuilder.h"
#include "core/history/undoblocker.h"
#include "core/history/undostep.h"

namespace entente {

class Clock;
class PartyRepository;
class RecreationGuard;
class SearchIndex;

/// A step as lists and the command line show it: codes and identifiers, no values.
struct UndoStepInfo
{
    qint64 id = 0;
    QString uuid;
    QString kind; ///< key of its words in core/wording: "step.person_edited"…
    QString userUuid;
    QString recordKind;
    QString recordUuid;
    QDateTime createdAt;
    QDateTime undoneAt; ///< invalid while it stands
};

/// What undoing or redoing touched: announce these after commit.
struct UndoOutcome
{
    UndoStepInfo step;
    QStringList people;
    QStringList organisations;
    QStringList fields; ///< as UndoStep::changedFields()
};

/// Acts that can be taken back: one step per act of a user, with the rows before and after. Steps survive restarts, are
/// erased with the people they speak of, and go after thirty days: a second look, not an archive of former values.
class UndoLog final
{
public:
    static constexpr int kDaysKept = 30;

    struct Collaborators
    {
        const Clock &clock;
        const catalogue::Catalogue &catalogue;
        const PartyRepository &parties;
        const SearchIndex &search;
        const RecreationGuard &guard;
    };
    explicit UndoLog(const Collaborators &with) : m(with) {}

    /// Begins to record an act of the session's user; see UndoStep. `record` is the person or organisation that the
    /// act was about (for a merge: who stays), empty for an act on many.
    UndoStep begin(db::Transaction &tx, const Session &session, const QString &kind,
                   const QString &recordKind = {}, const QString &recordUuid = {}) const;

    /// The last step of the session's user that still stands; nullopt when there is none.
    Result<std::optional<UndoStepInfo>> latest(const db::Reader &reader,
                                               const Session &session) const;
    /// The step that redo would do again: undone, and nothing done since.
    Result<std::optional<UndoStepInfo>> latestUndone(const db::Reader &reader,
                                                     const Session &session) const;
    /// NotFound (undo.not_found) when it is too old, erased, or never was.
    Result<UndoStepInfo> step(const db::Reader &reader, const QString &uuid) const;

    /// What is newer than the step and would be lost; empty when it can be undone (or, once undone, redone).
    Result<QList<UndoBlocker>> blockers(const db::Reader &reader, const QString &stepUuid) const;

    /// Puts everything back as it was before the step, in the caller's transaction: search entries, sort keys and the
    /// projection of consent follow. AlreadyDone (undo.already_undone); Conflict: undo.changed_since (something newer
    /// would be lost, see blockers()), undo.used_since (something newer needs a row of the step), undo.was_erased.
    /// A step that added or removed a whole person cannot be redone: its images go at once.
    Result<UndoOutcome> undo(db::Transaction &tx, const Session &session,
                             const QString &stepUuid) const;
    /// Does an undone step again; failures as undo(), AlreadyDone (undo.not_undone) when it stands.
    Result<UndoOutcome> redo(db::Transaction &tx, const Session &session,
                             const QString &stepUuid) const;

    /// Forgets what is older than thirty days.
    Result<void> dropOld(db::Transaction &tx) const;

private:
    friend class UndoStep;
    friend class UndoRun;

    Result<const db::QueryBuilder *> builder(const db::Reader &reader) const;
    Result<QList<UndoImage>> images(const db::Reader &reader, const UndoStepInfo &step) const;

    Collaborators m;
    mutable std::optional<db::QueryBuilder> m_builder; // made at the first use: it reads the schema
};

} // namespace entente
