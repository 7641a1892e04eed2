// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/crypto.h"
#include "core/vault/keyfile.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace entente::vault {

namespace {

constexpr QByteArrayView kRecoveryUse = "entente-recovery-1";

Failure wrongKey()
{
    return Failure{ErrorCode::WrongKey, u"the slot does not open"_s, {}, u"vault.wrong_key"_s};
}

QByteArray freshSalt()
{
    QByteArray salt(qsizetype(crypto::kSaltSize), '\0');
    randombytes_buf(salt.data(), size_t(salt.size()));
    return salt;
}

SecretBuffer recoveryWrappingKey(const KeySlot &slot, const SecretBuffer &recoveryKey)
{
    const QByteArray use = kRecoveryUse.toByteArray() + slot.salt;
    return crypto::subkey(recoveryKey, use);
}

} // namespace

QString compartmentKind(const QString &code)
{
    return u"compartment/"_s + code;
}

QString userNameKey(const QString &name)
{
    QString folded = name.normalized(QString::NormalizationForm_C).toCaseFolded();
    folded.removeIf([](QChar c) {
        return c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
    });
    return folded.simplified();
}

QByteArray slotKeyContext(const QString &vaultId, const QString &slotId, const QString &kind,
                          int generation)
{
    return "entente-key\n1\n" + vaultId.toUtf8() + '\n' + slotId.toUtf8() + '\n' + kind.toUtf8()
           + '\n' + QByteArray::number(generation);
}

QByteArray KeySlot::header() const
{
    QByteArray bytes = "entente-slot\n1\n" + id.toUtf8() + '\n';
    if (kdf)
        bytes += "argon2id13\n" + QByteArray::number(kdf->memoryBytes) + '\n'
                 + QByteArray::number(kdf->passes);
    else
        bytes += "blake2b\n0\n0";
    return bytes + '\n' + salt.toBase64() + '\n' + publicKey.toBase64();
}

Result<void> rewrap(KeySlot &slot, const SecretBuffer &privateKey, const SecretBuffer &password,
                    const KdfParameters &kdf)
{
    const QByteArray salt = freshSalt();
    const auto key = crypto::keyFromPassword(password, salt, kdf);
    if (!key)
        return Failure{key.error()};
    slot.kdf = kdf;
    slot.salt = salt;
    slot.wrappedPrivateKey = crypto::wrap(*key, slot.header(), privateKey.bytes());
    return {};
}

Result<KeySlot> makePasswordSlot(const QString &id, const SecretBuffer &password,
                                 const KdfParameters &kdf)
{
    const auto pair = crypto::newKeyPair();
    KeySlot slot;
    slot.id = id;
    slot.publicKey = pair.publicKey;
    if (auto wrapped = rewrap(slot, pair.privateKey, password, kdf); !wrapped)
        return Failure{wrapped.error()};
    return slot;
}

KeySlot makeRecoverySlot(const SecretBuffer &recoveryKey)
{
    const auto pair = crypto::newKeyPair();
    KeySlot slot;
    slot.id = kRecoverySlot.toString();
    slot.publicKey = pair.publicKey;
    slot.salt = freshSalt();
    slot.wrappedPrivateKey = crypto::wrap(recoveryWrappingKey(slot, recoveryKey), slot.header(),
                                          pair.privateKey.bytes());
    return slot;
}

Result<SecretBuffer> unlockSlot(const KeySlot &slot, const SecretBuffer &passwordOrRecoveryKey)
{
    SecretBuffer key;
    if (slot.kdf) {
        auto derived = crypto::keyFromPassword(passwordOrRecoveryKey, slot.salt, *slot.kdf);
        if (!derived)
            return derived;
        key = *std::move(derived);
    } else if (passwordOrRecoveryKey.size() == crypto::kKeySize) {
        key = recoveryWrappingKey(slot, passwordOrRecoveryKey);
    } else {
        return wrongKey();
    }
    auto privateKey = crypto::unwrap(key, slot.header(), slot.wrappedPrivateKey);
    if (!privateKey)
        return wrongKey();
    return *std::move(privateKey);
}

Failure refuseUnknownUser(const KeyFile &file, const SecretBuffer &password)
{
    KdfParameters kdf;
    for (const auto &slot : file.entries) {
        if (slot.kdf)
            kdf = *slot.kdf;
    }
    (void)crypto::keyFromPassword(password, QByteArray(qsizetype(crypto::kSaltSize), '\0'), kdf);
    return wrongKey();
}

Result<void> sealInto(KeySlot &slot, const QString &vaultId, const QString &kind, int generation,
                      const SecretBuffer &key)
{
    auto sealed = crypto::sealTo(slot.publicKey, slotKeyContext(vaultId, slot.id, kind, generation),
                                 key.bytes());
    if (!sealed)
        return Failure{sealed.error()};
    std::erase_if(slot.keys, [&](const SlotKey &old) {
        return old.kind == kind && old.generation == generation;
    });
    slot.keys.push_back({kind, generation, *std::move(sealed)});
    return {};
}

std::optional<SecretBuffer> openFrom(const KeySlot &slot, const SecretBuffer &privateKey,
                                     const QString &vaultId, const SlotKey &key)
{
    auto opened = crypto::openSealedSecret(
        privateKey, slotKeyContext(vaultId, slot.id, key.kind, key.generation), key.sealed);
    if (!opened || opened->size() != crypto::kKeySize)
        return std::nullopt;
    return opened;
}

} // namespace entente::vault
