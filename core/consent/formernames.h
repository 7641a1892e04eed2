// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/suppressionlist.h"
#include "core/parties/partyrepository.h"

namespace entente {

namespace db {
class Connection;
}

/// A postal address is listed under its holder's name. Who takes another name, by whatever way, stays refused: what is
/// listed under the one before is listed under the new one as well, before the transaction ends. The old entries stay,
/// for who still bears that name.
class FormerNames final
{
public:
    FormerNames(const Clock &clock, const vault::KeyRing &keys);

    /// From now on no transaction of this connection ends without it. The clock must outlive the connection.
    static void watch(db::Connection &connection, const Clock &clock, const vault::KeyRing &keys);

    Result<void> follow(db::Transaction &tx) const;

private:
    struct Former
    {
        PersonId person;
        HolderName name;
    };
    static Result<QList<Former>> take(db::Transaction &tx);
    Result<void> carryOver(db::Transaction &tx, const Former &former) const;

    const Clock &m_clock;
    PartyRepository m_parties;
    SuppressionList m_suppression;
};

} // namespace entente
