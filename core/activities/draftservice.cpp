// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activities/draftservice.h"

#include "core/audit/auditlog.h"
#include "core/base/clock.h"
#include "core/db/connection.h"
#include "core/db/statement.h"

using namespace Qt::StringLiterals;

namespace entente {

Result<void> DraftService::keep(const Session &session, PersonId person, const QString &kind,
                                const QString &text)
{
    const auto permit = m_audit.admit(session, Fn::SaveDraft);
    if (!permit)
        return Failure{permit.error()};
    auto tx = m_connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    db::Statement forget(*tx, "activities/delete_draft");
    forget.bind(":user_uuid", session.userUuid()).bind(":person_id", person).bind(":kind", kind);
    if (auto done = forget.run(); !done)
        return done;
    if (!text.trimmed().isEmpty()) {
        db::Statement insert(*tx, "activities/insert_draft");
        insert.bind(":user_uuid", session.userUuid())
            .bind(":person_id", person)
            .bind(":kind", kind)
            .bind(":payload", text)
            .bind(":created_at", m_clock.nowUtc());
        if (auto done = insert.runOne(); !done)
            return done;
    }
    if (auto noted = m_audit.append(*tx, session, {Fn::SaveDraft}); !noted)
        return noted;
    return tx->commit();
}

Result<QString> DraftService::load(const Session &session, PersonId person, const QString &kind)
{
    const auto permit = session.require(Fn::SaveDraft);
    if (!permit)
        return Failure{permit.error()};
    db::Statement statement(m_connection.read(*permit), "activities/select_draft");
    statement.bind(":user_uuid", session.userUuid()).bind(":person_id", person).bind(":kind", kind);
    QString text;
    if (statement.next())
        text = statement.text("payload");
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    return text;
}

} // namespace entente
