// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/undolog.h"

namespace entente {

/// What recording and undoing both need to know about rows.
namespace undorows {

/// The row as it is now; nullopt when there is none.
Result<std::optional<RowValues>> current(const db::QueryBuilder &builder, const db::Reader &reader,
                                         const QString &table, qint64 key);

struct Owners
{
    const catalogue::Catalogue &catalogue;
    const db::QueryBuilder &builder;
    const db::Reader &reader;
    QString recordKind;
    QString recordUuid;
};
/// Fills in whose image it is, while it still holds whole rows: somebody who is there after the act, so that an erasure
/// finds it. Internal when a person's row would belong to nobody.
Result<void> findOwner(const Owners &owners, UndoImage &image);

QStringList changedFields(const QList<UndoImage> &images);

} // namespace undorows

/// Undoes or redoes one step.
class UndoRun final
{
public:
    enum class Direction { Undo, Redo };

    UndoRun(const UndoLog &log, const db::QueryBuilder &builder, UndoStepInfo step,
            QList<UndoImage> images, Direction direction);

    Result<QList<UndoBlocker>> blockers(const db::Reader &reader) const;
    Result<UndoOutcome> run(db::Transaction &tx);

private:
    const std::optional<RowValues> &from(const UndoImage &image) const
    {
        return m_direction == Direction::Undo ? image.after : image.before;
    }
    const std::optional<RowValues> &to(const UndoImage &image) const
    {
        return m_direction == Direction::Undo ? image.before : image.after;
    }
    Result<QString> recordOf(const db::Reader &reader, const UndoImage &image) const;
    Result<void> askGuard(db::Transaction &tx) const;
    Result<void> apply(db::Transaction &tx, const UndoImage &image);
    Result<void> insertRow(db::Transaction &tx, const UndoImage &image, const RowValues &values);
    Result<void> changeRow(db::Transaction &tx, const UndoImage &image, const RowValues &values);
    Result<void> removeRow(db::Transaction &tx, const UndoImage &image);
    void touch(const UndoImage &image);
    Result<void> follow(db::Transaction &tx, UndoOutcome &outcome);
    Result<void> followPerson(db::Transaction &tx, PersonId id, UndoOutcome &outcome);
    Result<void> followOrganisation(db::Transaction &tx, OrganisationId id, UndoOutcome &outcome);
    Result<void> mark(db::Transaction &tx) const;

    const UndoLog &m_log;
    const db::QueryBuilder &m_builder;
    UndoStepInfo m_step;
    QList<UndoImage> m_images; // in the order in which they are applied
    Direction m_direction;
    QSet<PersonId> m_people;
    QSet<OrganisationId> m_organisations;
    bool m_isOneWay = false;     // a whole person comes or goes
    bool m_needsConsent = false; // contact points come, go or move
};

} // namespace entente
