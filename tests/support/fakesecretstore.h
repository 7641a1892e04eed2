// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/secretstore.h"

#include <QStringList>

#include <map>

namespace entente::test {

/// A keychain in memory that can be broken, emptied or tampered with.
class FakeSecretStore final : public vault::SecretStore
{
public:
    Result<void> store(const QString &name, const SecretBuffer &secret) override
    {
        if (m_broken)
            return unavailable();
        m_secrets.insert_or_assign(name, secret.clone());
        return {};
    }
    Result<SecretBuffer> load(const QString &name) override
    {
        if (m_broken)
            return unavailable();
        const auto found = m_secrets.find(name);
        if (found == m_secrets.end())
            return Failure{ErrorCode::NotFound, QStringLiteral("no such secret")};
        return found->second.clone();
    }
    Result<void> remove(const QString &name) override
    {
        if (m_broken)
            return unavailable();
        m_secrets.erase(name);
        return {};
    }

    void breakDown() { m_broken = true; }
    void forgetAll() { m_secrets.clear(); }
    void replaceAll(const SecretBuffer &secret)
    {
        for (auto &entry : m_secrets)
            entry.second = secret.clone();
    }
    QStringList names() const
    {
        QStringList all;
        for (const auto &entry : m_secrets)
            all << entry.first;
        return all;
    }

private:
    static Failure unavailable()
    {
        return Failure{ErrorCode::Io,
                       QStringLiteral("broken on purpose"),
                       {},
                       QStringLiteral("keychain.unavailable")};
    }

    std::map<QString, SecretBuffer> m_secrets;
    bool m_broken = false;
};

} // namespace entente::test
