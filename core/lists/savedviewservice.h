// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/lists/savedview.h"

namespace entente {

class AuditLog;
class Clock;
namespace db {
class Connection;
class Reader;
class Statement;
class Transaction;
} // namespace db

/// Views and lists that a user keeps under a name, private or shared, and how each user arranged the columns.
class SavedViewService final
{
public:
    SavedViewService(db::Connection &connection, const Clock &clock, AuditLog &audit)
        : m_connection(connection)
        , m_clock(clock)
        , m_audit(audit)
    {}

    /// Own and shared ones, by name; the private ones of others do not exist for anybody else.
    Result<QList<SavedView>> views(const Session &session, FilterSubject subject);
    /// By name (accents and case aside; own before shared) or UUID. NotFound (view.not_found).
    Result<SavedView> view(const Session &session, FilterSubject subject,
                           const QString &nameOrUuid);

    /// A new one, or the one with this UUID again. Invalid (view.no_name), Conflict (view.name_taken),
    /// NotPermitted (sharing, or changing what others share, belongs to who may share), NotFound.
    Result<SavedView> save(const Session &session, SavedView view);
    /// With the members of a list; the people stay. NotFound, NotPermitted.
    Result<void> remove(const Session &session, const QString &uuid);

    /// Names, widths and order of columns, as the window wrote them; empty when nothing was arranged.
    Result<QString> layout(const Session &session, FilterSubject subject);
    Result<void> keepLayout(const Session &session, FilterSubject subject, const QString &layout);

private:
    Result<SavedView> byUuid(const db::Reader &reader, const Session &session,
                             const QString &uuid) const;
    Result<void> checkName(const db::Reader &reader, const SavedView &view) const;
    Result<void> mayChange(const Session &session, const SavedView &before, bool shares);

    db::Connection &m_connection;
    const Clock &m_clock;
    AuditLog &m_audit;
};

} // namespace entente
