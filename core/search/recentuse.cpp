// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/recentuse.h"

#include "core/access/session.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"

namespace entente::recentuse {

Result<void> note(db::Transaction &tx, const Session &session, PersonId person,
                  OrganisationId organisation, const QDateTime &at)
{
    db::Statement before(tx, "search/delete_recent_use");
    before.bind(":user_uuid", session.userUuid())
        .bind(":person_id", person)
        .bind(":organisation_id", organisation);
    if (auto done = before.run(); !done)
        return done;
    db::Statement now(tx, "search/insert_recent_use");
    now.bind(":user_uuid", session.userUuid())
        .bind(":person_id", person)
        .bind(":organisation_id", organisation)
        .bind(":used_at", at);
    return now.runOne();
}

} // namespace entente::recentuse
