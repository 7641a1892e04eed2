// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secretbuffer.h"

#include <QString>

namespace entente::vault {

/// The system's keychain, always optional: losing it costs convenience and never the vault. There is no store in
/// plain text behind it. Calls may take as long as the system asks the user for leave: call from a background task.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    /// Io (reason "keychain.unavailable") when there is no keychain, or it does not work.
    virtual Result<void> store(const QString &name, const SecretBuffer &secret) = 0;
    /// NotFound is no proof that nothing was ever stored: some services say so when they are locked.
    virtual Result<SecretBuffer> load(const QString &name) = 0;
    virtual Result<void> remove(const QString &name) = 0;
};

} // namespace entente::vault
