// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/mergeundo.h"

#include "core/db/statement.h"
#include "core/db/transaction.h"
#include "core/parties/partyrepository.h"

namespace entente::mergeundo {

using namespace Qt::StringLiterals;

Result<QList<UndoBlocker>> blockers(const db::Reader &reader, const UndoStepInfo &step)
{
    QList<UndoBlocker> found;
    if (step.kind != kMergePeopleStep)
        return found;
    db::Statement said(reader, "duplicates/select_consent_events_since_merge");
    said.bind(":uuid", step.recordUuid);
    if (said.next())
        found.append({step.recordUuid, u"undo.used_since"_s, u"consent_event"_s});
    if (auto done = said.finish(); !done)
        return Failure{done.error()};
    return found;
}

Result<QList<PassingRow>> passingRows(const db::Reader &reader, const UndoStepInfo &step)
{
    QList<PassingRow> rows;
    if (step.kind != kMergePeopleStep)
        return rows;
    db::Statement s(reader, "duplicates/select_passing_rows_of_merge");
    s.bind(":uuid", step.recordUuid);
    while (s.next())
        rows.append({s.text("table_name"), s.integer("record_id"), s.text("record_uuid")});
    if (auto done = s.finish(); !done)
        return Failure{done.error()};
    return rows;
}

Result<void> giveBack(db::Transaction &tx, const db::QueryBuilder &builder,
                      const PartyRepository &parties, const QList<PassingRow> &rows)
{
    for (const auto &row : rows) {
        const auto owner = parties.person(tx, row.personUuid);
        if (!owner)
            return Failure{owner.error()};
        const auto back = builder.update(tx, row.table, {{u"person_id"_s, owner->id.number()}},
                                         {{builder.keyOf(row.table), row.key}});
        if (!back)
            return Failure{back.error()};
    }
    return {};
}

Result<void> giveNameBack(db::Transaction &tx, const UndoStepInfo &step, PersonId restored)
{
    if (step.kind != kMergePeopleStep)
        return {};
    db::Statement lent(tx, "duplicates/delete_former_names_by_bearer");
    lent.bind(":person_id", restored);
    return lent.run();
}

} // namespace entente::mergeundo
