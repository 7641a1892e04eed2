// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/base/id.h"
#include "core/parties/peoplefilter.h"

#include <functional>
#include <initializer_list>
#include <type_traits>
#include <vector>

namespace entente {

class AuditLog;
class Changes;
class Clock;
class ListSearch;
class SavedViewService;
class UndoLog;
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
    SetField, ///< one of the firm's own, named by the key; an empty value takes it away
};

/// The same change for many records.
struct BulkChange
{
    BulkAct act = BulkAct::AddTag;
    QString value;
    QString key = {}; ///< of the firm's own field
};
ENTENTE_NOT_LOGGABLE(BulkChange)

/// Many people, or many organisations.
struct BulkRecords
{
    BulkRecords() = default;
    template<typename Tag>
    BulkRecords(const std::vector<Id<Tag>> &ids)
        : subject(std::is_same_v<Tag, PersonTag> ? FilterSubject::People
                                                 : FilterSubject::Organisations)
    {
        keys.reserve(ids.size());
        for (const auto id : ids)
            keys.push_back(id.number());
    }
    template<typename Tag>
    BulkRecords(std::initializer_list<Id<Tag>> ids) : BulkRecords(std::vector<Id<Tag>>(ids))
    {}

    bool ofPeople() const { return subject == FilterSubject::People; }
    QString table() const
    {
        return ofPeople() ? QStringLiteral("person") : QStringLiteral("organisation");
    }

    FilterSubject subject = FilterSubject::People;
    std::vector<qint64> keys;
};

struct BulkPreview
{
    qint64 records = 0;
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
    QString label;  ///< empty for codes: their words are in core/wording
    qint64 key = 0; ///< of a user
};

/// Called now and then; false gives the whole change up.
using BulkProgress = std::function<bool(qint64 done, qint64 total)>;

/// Changes many people or organisations in one transaction that can be undone as one step.
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

    /// What can be done with many of these: people have a kind and a relation, organisations do not.
    static QList<BulkAct> acts(FilterSubject subject);
    /// What an act can choose from: tags by name, users, lists; the codes of a field. Empty when anything will do.
    Result<QList<BulkChoice>> choices(const Session &session, BulkAct act,
                                      FilterSubject subject = FilterSubject::People);
    /// In numbers, before anything happens. Invalid (bulk.no_value, filter.unknown_value, bulk.not_for_organisations,
    /// what CustomField::parse() says), NotFound (field.unknown), NotPermitted.
    Result<BulkPreview> preview(const Session &session, const BulkChange &change,
                                const BulkRecords &records);
    /// All or nothing. As preview(), and NotFound (user.not_found), Cancelled, the failures of the database.
    Result<BulkOutcome> apply(const Session &session, const BulkChange &change,
                              const BulkRecords &records, const BulkProgress &progress = {});
    /// Puts back what apply() changed. The failures of UndoLog::undo().
    Result<void> undo(const Session &session, const QString &step);

private:
    struct Target
    {
        qint64 key = 0; ///< of the tag, the user or the list; 0 = none
        QString text;
    };
    struct Work;
    Result<FilterCriterion> reached(const BulkChange &change, FilterSubject subject) const;
    Result<BulkPreview> previewField(const Permit &permit, const BulkChange &change,
                                     const BulkRecords &records);
    Result<Target> target(db::Transaction &tx, const Session &session, const BulkChange &change,
                          FilterSubject subject);
    Result<Target> fieldTarget(const db::Transaction &tx, const BulkChange &change,
                               FilterSubject subject) const;
    Result<bool> applyToOne(Work &work, qint64 record);
    Result<bool> changeColumn(Work &work, const char *statement, qint64 record);
    Result<bool> link(Work &work, qint64 record);
    Result<bool> unlink(Work &work, qint64 record);
    Result<bool> setField(Work &work, qint64 record);

    Collaborators m;
};

} // namespace entente
