// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/permit.h"
#include "core/base/result.h"

#include <QByteArray>

namespace entente {

class ErasureService;
class RefusalReplay;
namespace db {
class Connection;
class Transaction;
} // namespace db
namespace vault {
class Vault;
}

/// Takes over from erased.log and refused.log what an older database that was put back does not know. Each database
/// remembers how far it has read them, so that a usual opening reads nothing twice.
class LogCatchUp final
{
public:
    struct Collaborators
    {
        db::Connection &connection;
        vault::Vault &vault;
        ErasureService &erasure;
        const RefusalReplay &refusals;
    };
    explicit LogCatchUp(const Collaborators &with) : m(with) {}

    /// Erasures first, then refusals. Leaves notices in the vault; a failure is one of them and keeps nobody out: the next
    /// opening tries again.
    bool run(const Permit &permit);
    /// At the end of a session that began with run(): whatever it added to the logs is in this database.
    Result<void> remember(const Permit &permit);

private:
    struct Marks
    {
        QByteArray erased;
        QByteArray refused;
    };
    Result<Marks> marks(const Permit &permit) const;
    static Result<void> setMarks(db::Transaction &tx, const Marks &marks);
    Result<void> tryRun(const Permit &permit);

    Collaborators m;
};

} // namespace entente
