// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/undolog.h"

namespace entente {

/// Kinds of steps in the undo log.
inline constexpr QStringView kMergePeopleStep = u"people_merged";
inline constexpr QStringView kMergeOrganisationsStep = u"organisations_merged";

/// What undoing a merge of people needs beside the rows: the undo log asks here, whoever undoes.
namespace mergeundo {

/// A row that went along without being recorded, and whose it was.
struct PassingRow
{
    QString table;
    qint64 key = 0;
    QString personUuid;
};

/// What the person said since holds for both cards; apart, one of them would not know of it. Empty for any other step.
Result<QList<UndoBlocker>> blockers(const db::Reader &reader, const UndoStepInfo &step);
/// To be read before the undo, and given back after it. Empty for any other step.
Result<QList<PassingRow>> passingRows(const db::Reader &reader, const UndoStepInfo &step);
Result<void> giveBack(db::Transaction &tx, const db::QueryBuilder &builder,
                      const PartyRepository &parties, const QList<PassingRow> &rows);

/// The cards have their own names again: what was refused under the name that the merge lent is this card's alone.
Result<void> giveNameBack(db::Transaction &tx, const UndoStepInfo &step, PersonId restored);

} // namespace mergeundo

} // namespace entente
