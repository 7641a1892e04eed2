// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/transaction.h"

#include "core/db/connection.h"

#include <tuple>
#include <utility>

namespace entente::db {

Transaction::Transaction(Transaction &&other) noexcept
    : Reader(other)
    , m_open(std::exchange(other.m_open, false))
    , m_outside(std::move(other.m_outside))
{}

Transaction::~Transaction()
{
    if (m_open)
        std::ignore = connection().endTransaction(
            Connection::End::RollBack); // nothing is left to undo if it fails
}

Result<void> Transaction::commit()
{
    if (!m_open)
        return Failure{ErrorCode::Internal, QStringLiteral("commit of a finished transaction")};
    auto ready = connection().beforeCommit(*this);
    m_open = false;
    if (ready)
        ready = connection().keepOutside(m_outside);
    if (!ready) {
        std::ignore = connection().endTransaction(Connection::End::RollBack);
        return ready;
    }
    return connection().endTransaction(Connection::End::Commit);
}

} // namespace entente::db
