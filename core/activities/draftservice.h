// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"

namespace entente {

class AuditLog;
class Clock;
namespace db {
class Connection;
}

/// What somebody was writing when the vault locked: kept inside the vault, erased with the person it is about.
class DraftService final
{
public:
    DraftService(db::Connection &connection, const Clock &clock, AuditLog &audit)
        : m_connection(connection)
        , m_clock(clock)
        , m_audit(audit)
    {}

    /// Replaces the user's draft of this kind about this person; an empty text removes it.
    Result<void> keep(const Session &session, PersonId person, const QString &kind,
                      const QString &text);
    /// Empty when there is none.
    Result<QString> load(const Session &session, PersonId person, const QString &kind);

private:
    db::Connection &m_connection;
    const Clock &m_clock;
    AuditLog &m_audit;
};

} // namespace entente
