// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

struct sqlite3;

namespace entente::sqlcipher {

class CipherDriver;

/// For tests and benchmarks only: what lies beneath a driver. The program does not refer to it.
class RawAccess final
{
public:
    static sqlite3 *connection(const CipherDriver &driver);

    /// The main database as an ordinary SQLite file in memory, pages of the free list included;
    /// empty on failure.
    static QByteArray decryptedImage(const CipherDriver &driver);
};

} // namespace entente::sqlcipher
