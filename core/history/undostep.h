// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/redaction.h"
#include "core/history/rowimage.h"

#include <QDateTime>
#include <QList>
#include <QSet>
#include <QStringList>

namespace entente {

class UndoLog;
namespace db {
class QueryBuilder;
class Reader;
class Transaction;
} // namespace db
namespace catalogue {
class Catalogue;
}

/// One row of a step: how it was and how the step left it. No `before`: the step added it; no `after`: it removed it.
/// Of a row that was only changed, both hold the changed columns alone.
struct UndoImage
{
    QString table;
    qint64 key = 0;
    PersonId person;             ///< whose image it is: erased with that person
    OrganisationId organisation; ///< whose, when it is no person's
    std::optional<RowValues> before;
    std::optional<RowValues> after;
};
ENTENTE_NOT_LOGGABLE(UndoImage)

/// Records one act of a user as it happens, inside the caller's transaction:
///
///     auto step = m_undo.begin(tx, session, u"step.person_edited"_s, u"person"_s, person.uuid);
///     if (auto done = step.willChange(u"person"_s, id.number()); !done) return done;   // before UPDATE or DELETE
///     … UPDATE, DELETE, INSERT …
///     if (auto done = step.added(u"affiliation"_s, newKey); !done) return done;        // after INSERT
///     if (auto done = step.finish(); !done) return done;                               // before commit
///
/// Tables are those of the catalogue that have an integer key; projections (consent_state, search_entry) are not
/// recorded: undoing rebuilds them. What changed nothing leaves no image, and no image leaves no step.
class UndoStep final
{
public:
    UndoStep(const UndoLog &log, db::Transaction &tx, QString kind, QString userUuid,
             QString recordKind, QString recordUuid)
        : m_log(&log)
        , m_tx(&tx)
        , m_kind(std::move(kind))
        , m_userUuid(std::move(userUuid))
        , m_recordKind(std::move(recordKind))
        , m_recordUuid(std::move(recordUuid))
    {}

    /// Call before a row is updated or deleted. NotFound when there is no such row.
    Result<void> willChange(const QString &table, qint64 key);
    /// Call after a row has been added.
    Result<void> added(const QString &table, qint64 key);
    /// As willChange() for every row of `table` whose `column` holds `value`.
    Result<void> willChangeAll(const QString &table, const QString &column, const QVariant &value);
    /// Stores the step; call it last, before commit. Internal when a personal row belongs to nobody.
    Result<void> finish();

    /// After finish(): the step's identifier, empty when nothing changed.
    QString uuid() const { return m_uuid; }
    /// After finish(): "table.column" of what changed, "table" alone for rows added or removed. Never a value.
    QStringList changedFields() const;

private:
    struct Entry
    {
        QString table;
        qint64 key = 0;
        std::optional<RowValues> before;
    };
    Result<void> remember(Entry entry);
    Result<void> store(const QList<UndoImage> &images);

    const UndoLog *m_log;
    db::Transaction *m_tx;
    QString m_kind;
    QString m_userUuid;
    QString m_recordKind;
    QString m_recordUuid;
    QString m_uuid;
    QList<Entry> m_entries;
    QSet<std::pair<QString, qint64>> m_known;
    QList<UndoImage> m_images;
};

} // namespace entente
