// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/parties/peoplefilter.h"

#include <functional>
#include <vector>

namespace entente {

class AuditLog;
class Changes;
class Clock;
class ListSearch;
class SavedViewService;
class UndoLog;
class UndoStep;
namespace db {
class Connection;
class Transaction;
} // namespace db

enum class BulkAct {
    AddTag, ///< made when nobody has it yet
    RemoveTag,
    SetOwner, ///< login of a user; empty = nobody
    SetRelation,
    SetKind,
    SetCountry,
    AddToList, ///< name or UUID of a list; a new one is made for a new name
    RemoveFromList,
};

/// The same change for many people.
struct BulkChange
{
    BulkAct act = BulkAct::AddTag;
    QString value;
};
ENTENTE_NOT_LOGGABLE(BulkChange)

struct BulkPreview
{
    qint64 people = 0;
    qint64 changing = 0; ///< the others are as they should be already
};

struct BulkOutcome
{
    qint64 changed = 0;
    qint64 unchanged = 0; ///< as they should be already, or gone meanwhile
    QString undoStep;     ///< empty when nothing changed
};

/// A value that a change can be made to, as it is and as people read it.
struct BulkChoice
{
    QString value;
    QString label; ///< empty for codes: their words are in core/wording
};

/// Called now and then; false gives the whole change up.
using BulkProgress = std::function<bool(qint64 done, qint64 total)>;

/// Changes many people in one transaction that can be undone as one step.
class BulkService final
{
public:
    struct Collaborators
    {
        db::Connection &connection;
        const Clock &clock;
        AuditLog &audit;
        Changes &changes;
        ListSearch &lists;
        SavedViewService &views;
        const UndoLog &undo;
    };
    explicit BulkService(const Collaborators &with) : m(with) {}

    /// What an act can choose from: tags by name, users, lists; the codes of a field. Empty when anything will do.
    Result<QList<BulkChoice>> choices(const Session &session, BulkAct act);
    /// In numbers, before anything happens. Invalid (bulk.no_value, filter.unknown_value), NotPermitted.
    Result<BulkPreview> preview(const Session &session, const BulkChange &change,
                                const std::vector<PersonId> &people);
    /// All or nothing. As preview(), and NotFound (user.not_found), Cancelled, the failures of the database.
    Result<BulkOutcome> apply(const Session &session, const BulkChange &change,
                              const std::vector<PersonId> &people,
                              const BulkProgress &progress = {});
    /// Puts back what apply() changed. The failures of UndoLog::undo().
    Result<void> undo(const Session &session, const QString &step);

private:
    struct Target
    {
        qint64 key = 0; ///< of the tag, the user or the list; 0 = none
        QString text;
    };
    Result<FilterCriterion> reached(const BulkChange &change) const;
    Result<Target> target(db::Transaction &tx, const Session &session, const BulkChange &change);
    Result<bool> applyToOne(db::Transaction &tx, UndoStep &step, const BulkChange &change,
                            const Target &target, PersonId person);
    Result<bool> changePerson(db::Transaction &tx, UndoStep &step, const char *statement,
                              const Target &target, PersonId person);
    Result<bool> link(db::Transaction &tx, UndoStep &step, const char *table, const char *statement,
                      const Target &target, PersonId person);
    Result<bool> unlink(db::Transaction &tx, UndoStep &step, const char *table, const char *find,
                        const char *statement, const Target &target, PersonId person);

    Collaborators m;
};

} // namespace entente
