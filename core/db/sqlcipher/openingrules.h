// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlError>

namespace entente {
class SecretBuffer;
}

namespace entente::sqlcipher {

class DatabaseHandle;
struct ConnectOptions;

/// What has to be done, and what has to be true, before a fresh connection may be used.
class OpeningRules
{
public:
    OpeningRules() = default;
    OpeningRules(const OpeningRules &) = delete;
    OpeningRules &operator=(const OpeningRules &) = delete;
    virtual ~OpeningRules() = default;

    /// An invalid error means that the connection may be used.
    virtual QSqlError apply(DatabaseHandle &handle, const ConnectOptions &options) = 0;

    /// Encrypts the file anew; opens with the new key from then on.
    virtual QSqlError rekey(DatabaseHandle &handle, const SecretBuffer &key) = 0;
};

} // namespace entente::sqlcipher
