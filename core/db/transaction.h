// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/db/reader.h"

namespace entente::db {

/// The right to write: lives from BEGIN IMMEDIATE to commit(); rolled back by the destructor unless committed.
class Transaction final : public Reader
{
public:
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    ~Transaction();

    /// NoSpace, Io or Database when nothing was stored; the transaction is then rolled back.
    Result<void> commit();

private:
    friend class Connection;
    explicit Transaction(Connection &connection) : Reader(connection) {}

    bool m_open = true;
};

} // namespace entente::db
