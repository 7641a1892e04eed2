// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/consent/contactabilityservice.h"
#include "core/duplicates/mergeundo.h"
#include "core/duplicates/mergework.h"
#include "core/history/undolog.h"

namespace entente {

class Changes;

/// A contact point of the merged card, and who of the two had it.
struct MergedPoint
{
    QString kind;
    QString label;
    QString value;
    bool isLeft = false;
    bool isRight = false;
};
ENTENTE_NOT_LOGGABLE(MergedPoint)

/// The best answer of a channel for commercial messages: of each card today, and of the merged one.
struct MergedVerdict
{
    Channel channel = Channel::Email;
    Verdict left;
    Verdict right;
    Verdict after;
};

/// How many rows of a table each card brings; all of them are kept.
struct MergedCount
{
    QString table;
    qint64 left = 0;
    qint64 right = 0;
};

struct MergePreview
{
    DuplicateKind kind = DuplicateKind::Person;
    DuplicateSide left; ///< stays
    DuplicateSide right;
    QList<MergeField> fields;
    QList<MergedPoint> points;
    QList<MergedVerdict> verdicts; ///< empty for organisations
    QList<MergedCount> counts;     ///< tables of which there is something
};
ENTENTE_NOT_LOGGABLE(MergePreview)

struct MergeRequest
{
    DuplicateKind kind = DuplicateKind::Person;
    QString keep; ///< UUID or its ending
    QString drop;
    MergeChoices choices;
};

struct MergeResult
{
    QString merge; ///< what undo() takes
    QString kept;
    QString dropped; ///< resolves to the kept one from now on
};

/// Makes one card of two and takes it back. Nothing of either is lost, and nothing becomes more permissive: for each
/// channel, purpose and contact point the strictest of the two goes on counting.
class MergeService final
{
public:
    struct Collaborators
    {
        db::Connection &connection;
        const Clock &clock;
        AuditLog &audit;
        Changes &changes;
        const PartyRepository &parties;
        const SearchIndex &search;
        const catalogue::Catalogue &catalogue;
        const UndoLog &undo;
        ContactabilityService &contactability;
    };
    explicit MergeService(const Collaborators &with) : m(with) {}

    /// Does it and takes it back, so what it tells is what will be: on a connection that writes. Failures as merge().
    Result<MergePreview> preview(const Session &session, const MergeRequest &request);
    /// NotFound, Invalid (duplicate.same_record, merge.unknown_field), NotPermitted.
    Result<MergeResult> merge(const Session &session, const MergeRequest &request);

    /// What is newer than the merge and would be lost or would cease to hold; empty when it can be undone.
    Result<QList<UndoBlocker>> undoBlockers(const Session &session, const QString &merge);
    /// Two cards again. NotFound (undo.not_found), Conflict (undo.changed_since, undo.used_since).
    Result<UndoOutcome> undo(const Session &session, const QString &merge);
    /// The last merge that still stands; NotFound (undo.not_found).
    Result<QString> latest(const Session &session);

private:
    struct Cards
    {
        qint64 keep = 0;
        qint64 drop = 0;
        DuplicateSide left;
        DuplicateSide right;
    };
    Result<Cards> cards(const db::Reader &reader, const MergeRequest &request) const;
    Result<void> carryOut(db::Transaction &tx, const MergeRequest &request, const Cards &cards,
                          UndoStep &step) const;
    Result<void> describe(const db::Reader &reader, const Cards &cards,
                          MergePreview &preview) const;
    Result<QList<ContactAnswer>> answers(const Session &session, PersonId person) const;

    Collaborators m;
};

} // namespace entente
