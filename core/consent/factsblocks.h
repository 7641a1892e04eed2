// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/base/result.h"

#include <vector>

namespace entente {

class AuditLog;
class Clock;
class RuleSet;
class SuppressionList;
namespace db {
class Connection;
} // namespace db

/// Keeps the packed facts of everybody (factsblock.h) up to date, a little at a time, while nothing else is to be done. They
/// save time and mean nothing: without them each verdict is the same.
class FactsBlocks final
{
public:
    struct Collaborators
    {
        db::Connection &connection;
        const Clock &clock;
        AuditLog &audit;
        const RuleSet &rules;
        const SuppressionList &suppression;
        /// In a smaller vault everybody is read as fast as a block.
        qint64 worthFrom = 20'000;
    };
    explicit FactsBlocks(const Collaborators &with) : m(with) {}

    /// Packs up to `most` of the blocks that are missing, in one transaction; true when some are left. Nothing for somebody
    /// who may not ask about contacts.
    Result<bool> renew(const Session &session, int most = kBlocksAtOnce);

    /// Takes blocks away that could not be read; renew() makes them again. Nothing on a connection that only reads.
    Result<void> drop(const Session &session, const std::vector<qint64> &blocks);

private:
    static constexpr int kBlocksAtOnce = 32; // a tenth of a second

    Collaborators m;
};

} // namespace entente
