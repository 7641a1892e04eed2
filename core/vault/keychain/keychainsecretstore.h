// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/secretstore.h"

namespace entente::vault {

/// Under which the program's entries stand in the keychain.
inline constexpr QStringView kKeychainService = u"Entente";

/// The system's keychain by QtKeychain (Secret Service, KWallet, macOS, Windows), never its fallback in plain text.
/// QtKeychain's jobs need the event loop of the main thread. Called from there, this waits in a loop without user
/// input; called from a task, it waits for the main thread, which must be free to work.
class KeychainSecretStore final : public SecretStore
{
public:
    explicit KeychainSecretStore(QString service, int timeoutMs = 60'000);

    Result<void> store(const QString &name, const SecretBuffer &secret) override;
    Result<SecretBuffer> load(const QString &name) override;
    Result<void> remove(const QString &name) override;

private:
    QString m_service;
    int m_timeoutMs;
};

} // namespace entente::vault
