// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/fields/fieldretention.h"

namespace entente {

class AuditLog;
class Changes;
class Clock;
namespace db {
class Connection;
}

/// How much a field holds: asked before it is removed.
struct FieldUse
{
    CustomField field;
    qint64 valueCount = 0;
};

/// Making and removing the firm's own fields. Each needs its three answers first: what for, by which right, how long.
class FieldService final
{
public:
    struct Collaborators
    {
        db::Connection &connection;
        const Clock &clock;
        AuditLog &audit;
        Changes &changes;
    };
    explicit FieldService(const Collaborators &with) : m(with) {}

    /// Of both subjects, in their order. NotPermitted.
    Result<QList<FieldUse>> list(const Session &session);
    Result<QList<CustomField>> definitions(const Session &session, CustomSubject subject);
    /// What the fields hold about one record, by key, in the stored form. NotPermitted.
    Result<CustomValues> values(const Session &session, PersonId person);
    Result<CustomValues> values(const Session &session, OrganisationId organisation);
    /// Invalid (see CustomField::checked), Conflict (field.key_taken), NotPermitted.
    Result<CustomField> add(const Session &session, const CustomField &typed);
    /// Name, choices and the three answers; kind, subject and key stay. Invalid, NotFound, NotPermitted.
    Result<CustomField> edit(const Session &session, const CustomField &typed);
    /// With all its values, for good. Gives how many there were. NotFound, NotPermitted.
    Result<qint64> remove(const Session &session, CustomSubject subject, const QString &key);

    /// What ends on `horizon` or before, field by field. NotPermitted.
    Result<QList<EndedValues>> ended(const Session &session, const QDate &horizon);
    /// Removes what has ended by `day`, for good, after somebody has looked at it. Gives how many values there were.
    Result<qint64> removeEnded(const Session &session, const QDate &day);

private:
    Collaborators m;
};

} // namespace entente
