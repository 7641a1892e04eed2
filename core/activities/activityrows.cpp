// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activities/activityrows.h"

#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"

namespace entente::activityrows {

Result<WrittenActivity> insert(db::Transaction &tx, const Clock &clock, const NewActivity &activity)
{
    const auto uuid = newUuid(clock);
    db::Statement row(tx, "activities/insert_activity");
    row.bind(":uuid", uuid)
        .bind(":kind", activity.kind)
        .bind(":direction", activity.direction)
        .bind(":outcome", activity.outcome)
        .bind(":body", activity.body.trimmed())
        .bind(":occurred_at", activity.at)
        .bind(":author_uuid", activity.author)
        .bind(":created_at", clock.nowUtc());
    if (auto done = row.runOne(); !done)
        return Failure{done.error()};
    const ActivityId id(row.lastInsertId());
    db::Statement party(tx, "activities/insert_activity_party");
    party.bind(":activity_id", id)
        .bind(":person_id", activity.person)
        .bind(":organisation_id", activity.organisation);
    if (auto done = party.runOne(); !done)
        return Failure{done.error()};
    return WrittenActivity{id, uuid};
}

} // namespace entente::activityrows
