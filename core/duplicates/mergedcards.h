// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/consent/mergedsides.h"
#include "core/history/undostep.h"

namespace entente {

class Clock;

/// Writes what mergedsides reads: how each of two cards stands just before they become one, so that the strictest of them
/// goes on counting (RGPD 7(1), 21: a merge is our act and never the person's).
class MergedCards final
{
public:
    MergedCards(db::Transaction &tx, UndoStep &step, const Clock &clock, PersonId keep,
                PersonId drop)
        : m_tx(tx)
        , m_step(step)
        , m_clock(clock)
        , m_keep(keep)
        , m_drop(drop)
    {}

    /// Before anything moves.
    Result<void> remember();
    /// Rows that pass by themselves and are not recorded as changes: to whom they go back if the merge is undone.
    Result<void> rememberPassing(const QString &table, qint64 row);
    /// When everything has moved: what the merged card says, to notice later corrections.
    Result<void> noteAfter();

private:
    struct OwnRow
    {
        QString table;
        qint64 key = 0;
    };
    Result<SideCard> cardOf(PersonId person) const;
    Result<QList<OwnRow>> rowsOf(PersonId person) const;
    Result<void> rememberCard(PersonId person);
    Result<void> addRow(qint64 side, PersonId person, const OwnRow &row);

    db::Transaction &m_tx;
    UndoStep &m_step;
    const Clock &m_clock;
    PersonId m_keep;
    PersonId m_drop;
    qint64 m_dropSide = 0;
};

} // namespace entente
