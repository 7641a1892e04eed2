// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/db/reader.h"

#include <QByteArray>
#include <QList>

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

    /// Something that must stay known when an older database is put back. The connection's keeper takes it before
    /// anything is committed; without a keeper it is dropped.
    void keepOutside(const QByteArray &record) { m_outside.append(record); }

    /// What was named so far is there already.
    void dropOutside() { m_outside.clear(); }

    /// NoSpace, Io or Database when nothing was stored; the transaction is then rolled back. So it is when the keeper or
    /// what the connection does before a commit fails, with its error.
    Result<void> commit();

private:
    friend class Connection;
    explicit Transaction(Connection &connection) : Reader(connection) {}

    bool m_open = true;
    QList<QByteArray> m_outside;
};

} // namespace entente::db
