// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/duplicates/duplicatefinder.h"

namespace entente {

class AuditLog;
class Changes;
class Clock;
class PartyRepository;
namespace db {
class Connection;
class Transaction;
} // namespace db

/// What a scan found, read without holding anybody up; store() keeps it.
struct DuplicateFindings
{
    std::vector<FoundPair> pairs;
    qint64 people = 0;
    qint64 organisations = 0;
};

struct DuplicateScan
{
    qint64 people = 0;        ///< compared
    qint64 organisations = 0; ///< compared
    int pairs = 0;            ///< to look at, those of earlier scans included
    int added = 0;            ///< of these, not known before
    int gone = 0;             ///< open before, not likely any more
};

/// Pairs of cards that are likely to be one: found by a scan or while somebody types, kept, and decided by a person.
class DuplicateService final
{
public:
    struct Collaborators
    {
        db::Connection &connection;
        const Clock &clock;
        AuditLog &audit;
        Changes &changes;
        const PartyRepository &parties;
    };
    explicit DuplicateService(const Collaborators &with) : m(with) {}

    /// Reads only, for minutes where there are millions: on a connection of its own. Cancelled, NotPermitted.
    Result<DuplicateFindings> find(const Session &session,
                                   const DuplicateFinder::Progress &progress = {});
    /// Keeps what was found; open pairs that are not likely any more go. What somebody decided stays.
    Result<DuplicateScan> store(const Session &session, const DuplicateFindings &findings);

    /// Best first; pairs put off come last. `limit` 0 = all.
    Result<QList<DuplicatePair>> pairs(const Session &session, int limit = 0);
    /// Pairs that somebody said are different people, newest first.
    Result<QList<DuplicatePair>> different(const Session &session, int limit = 0);
    /// How many pairs wait for somebody.
    Result<int> openCount(const Session &session);

    /// "Not the same person", remembered across scans and imports; or later. By UUIDs or their endings. Invalid
    /// (duplicate.same_record), NotFound.
    Result<void> decide(const Session &session, DuplicateKind kind, const QString &one,
                        const QString &other, DuplicateState state);

    /// Who of the vault is likely to be the person that somebody is typing; at most `limit`, best first.
    Result<QList<DuplicatePair>> suggest(const Session &session, const PersonDraft &typed,
                                         int limit = 3);

private:
    Result<QSet<std::pair<qint64, qint64>>> decided(const db::Reader &reader,
                                                    DuplicateKind kind) const;
    Result<DuplicateSide> side(const db::Reader &reader, DuplicateKind kind, qint64 id) const;
    Result<QList<DuplicatePair>> list(const db::Reader &reader, const char *name, int limit) const;
    Result<void> insert(db::Transaction &tx, const FoundPair &pair, DuplicateState state,
                        const QString &userUuid) const;

    Collaborators m;
};

} // namespace entente
