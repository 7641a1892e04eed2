// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/parties/firmrepository.h"
#include "core/parties/organisation.h"

namespace entente {

class AuditLog;
class Changes;
class Clock;
class PartyRepository;
class SearchIndex;
class UndoLog;
class UndoStep;
namespace db {
class Connection;
class Transaction;
} // namespace db

/// Adding, editing and reading organisations, and the firm's own data.
class OrganisationService final
{
public:
    struct Collaborators
    {
        db::Connection &connection;
        const Clock &clock;
        AuditLog &audit;
        Changes &changes;
        PartyRepository &parties;
        SearchIndex &search;
        const UndoLog &undo;
    };
    explicit OrganisationService(const Collaborators &with) : m(with) {}

    /// Invalid (organisation.no_name, organisation.bad_siren…, a parser's reason), NotPermitted.
    Result<Organisation> add(const Session &session, const Organisation &typed);
    /// Invalid, NotFound, NotPermitted, Conflict (record.changed).
    Result<Organisation> edit(const Session &session, OrganisationId id,
                              const OrganisationEdit &edit);
    Result<Organisation> byId(const Session &session, OrganisationId id);
    Result<Organisation> byUuid(const Session &session, const QString &uuidOrEnding);
    /// Remembers that this user looked at the organisation, for ranking.
    Result<void> noteUse(const Session &session, OrganisationId id);

    Result<Firm> firm(const Session &session);
    Result<void> editFirm(const Session &session, const Firm &firm);

private:
    Result<void> apply(db::Transaction &tx, UndoStep &step, const Organisation &organisation,
                       const OrganisationEdit &edit);
    Result<void> reindexPeople(db::Transaction &tx, OrganisationId id);
    Result<void> finish(db::Transaction &tx, const Session &session, Fn fn, OrganisationId id,
                        const QString &code = {});

    Collaborators m;
};

} // namespace entente
