// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace entente::db {

class Connection;

/// The right to read through one connection; made by Connection::read() from a Permit, or by a Transaction.
/// Cheap to copy; must not outlive the connection nor cross threads.
class Reader
{
public:
    Connection &connection() const { return *m_connection; }

protected:
    explicit Reader(Connection &connection) : m_connection(&connection) {}

private:
    friend class Connection;
    Connection *m_connection;
};

} // namespace entente::db
