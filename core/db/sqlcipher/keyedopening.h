// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/sqlcipher/openingrules.h"

#include <memory>

namespace entente::sqlcipher {

/// The only way in for the program: a raw key of 32 bytes, and settings that keep the file safe.
class KeyedOpening final : public OpeningRules
{
public:
    /// The key is shared with the vault, which holds it for as long as it is unlocked.
    explicit KeyedOpening(std::shared_ptr<const SecretBuffer> key);

    QSqlError apply(DatabaseHandle &handle, const ConnectOptions &options) override;
    QSqlError rekey(DatabaseHandle &handle, const SecretBuffer &key) override;

private:
    std::shared_ptr<const SecretBuffer> m_key;
};

} // namespace entente::sqlcipher
