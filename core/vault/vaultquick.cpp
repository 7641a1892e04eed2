// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/vault/crypto.h"
#include "core/vault/secretstore.h"
#include "core/vault/vaultopening.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace entente::vault {

namespace {

constexpr qint64 kDayMs = 24ll * 3600 * 1000;

QString quickName(const QString &vaultId, const QString &slotId)
{
    return u"entente/quick/"_s + vaultId + u'/' + slotId;
}

QByteArray quickContext(const QString &vaultId, const QString &slotId, const QuickUnlock &quick)
{
    return "entente-quick\n1\n" + vaultId.toUtf8() + '\n' + slotId.toUtf8() + '\n'
           + QByteArray::number(quick.issuedMs) + '\n' + QByteArray::number(quick.expiresMs);
}

Failure quickFailure(ErrorCode code, const QString &reason)
{
    return Failure{code, u"quick unlock is not possible"_s, {}, reason};
}

/// Both keys in one secret: the database key opens, the tombstone key notices when an erased person is entered again.
SecretBuffer joined(const SecretBuffer &database, const SecretBuffer &tombstone)
{
    SecretBuffer both(2 * crypto::kKeySize);
    std::memcpy(both.data(), database.data(), crypto::kKeySize);
    std::memcpy(both.data() + crypto::kKeySize, tombstone.data(), crypto::kKeySize);
    return both;
}

SecretBuffer part(const SecretBuffer &both, size_t first)
{
    SecretBuffer key(crypto::kKeySize);
    std::memcpy(key.data(), both.data() + first, crypto::kKeySize);
    return key;
}

} // namespace

Result<void> Vault::enableQuickUnlock(SecretStore &store, int days)
{
    const QMutexLocker guard(&m_mutex);
    if (days < 1 || days > 90)
        return Failure{
            ErrorCode::Invalid, u"between 1 and 90 days"_s, {{}, 0, 0, u"days"_s}, u"quick.days"_s};
    if (m_readOnly)
        return Failure{
            ErrorCode::ReadOnly, u"the folder cannot be written"_s, {}, u"vault.read_only"_s};
    KeyFile file = m_file;
    const auto slot = std::ranges::find(file.entries, m_slotId, &KeySlot::id);
    if (slot == file.entries.end())
        return quickFailure(ErrorCode::NotFound, u"quick.off"_s);
    const auto key = SecretBuffer::random(crypto::kKeySize);
    QuickUnlock quick{m_clock.nowMs(), m_clock.nowMs() + days * kDayMs, {}};
    quick.wrapped = crypto::wrap(key, quickContext(vaultId(), m_slotId, quick),
                                 joined(m_keys.database, m_keys.tombstone).bytes());
    if (auto stored = store.store(quickName(vaultId(), m_slotId), key); !stored)
        return stored;
    slot->quick = quick;
    return writeKeyFile(std::move(file));
}

Result<void> Vault::disableQuickUnlock(SecretStore &store)
{
    const QMutexLocker guard(&m_mutex);
    (void)store.remove(
        quickName(vaultId(), m_slotId)); // what keys.json no longer holds, the keychain cannot open
    KeyFile file = m_file;
    const auto slot = std::ranges::find(file.entries, m_slotId, &KeySlot::id);
    if (m_readOnly || slot == file.entries.end() || !slot->quick)
        return {};
    slot->quick.reset();
    return writeKeyFile(std::move(file));
}

Result<std::unique_ptr<Vault>> Vault::openWithQuickUnlock(const OpenRequest &request,
                                                          SecretStore &store, const Clock &clock)
{
    auto opening = Opening::enter(request);
    if (!opening)
        return Failure{opening.error()};
    const auto *slot = opening->file.current(opening->slotId);
    if (!slot || !slot->quick)
        return quickFailure(ErrorCode::NotFound, u"quick.off"_s);
    const qint64 now = clock.nowMs();
    if (now < slot->quick->issuedMs || now >= slot->quick->expiresMs)
        return quickFailure(ErrorCode::Locked, u"quick.lapsed"_s);
    if (opening->attempts.failures(opening->slotId) > 0)
        return quickFailure(ErrorCode::Locked, u"quick.after_wrong_password"_s);
    const auto &vaultId = opening->file.vaultId;
    const auto key = store.load(quickName(vaultId, opening->slotId));
    if (!key)
        return quickFailure(ErrorCode::NotFound, u"quick.keychain"_s);
    const auto both = crypto::unwrap(*key, quickContext(vaultId, opening->slotId, *slot->quick),
                                     slot->quick->wrapped);
    const auto generations = slot->keysOfKind(kDatabaseKind.toString());
    if (!both || both->size() != 2 * crypto::kKeySize || generations.empty())
        return quickFailure(ErrorCode::WrongKey, u"quick.keychain"_s);

    SlotKeys keys;
    keys.slot = *slot;
    keys.database.emplace_back(generations.front()->generation,
                               std::make_shared<const SecretBuffer>(part(*both, 0)));
    keys.tombstone = part(*both, crypto::kKeySize);
    opening->unlocked.push_back(std::move(keys));
    opening->how = u"quick"_s;
    auto vault = finish(*opening, clock);
    if (vault)
        (*vault)->m_quick = true;
    return vault;
}

} // namespace entente::vault
