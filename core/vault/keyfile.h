// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secretbuffer.h"
#include "core/vault/kdfparameters.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace entente::vault {

/// One key sealed to a slot's public half. `kind` is database, tombstone or compartment/CODE.
struct SlotKey
{
    QString kind;
    int generation = 1;
    QByteArray sealed;
};

/// Opens the database (and only that) with a key from the system's keychain, until `expiresMs`.
struct QuickUnlock
{
    qint64 issuedMs = 0;
    qint64 expiresMs = 0;
    QByteArray wrapped;
};

/// The way in for one user, or for the recovery key.
struct KeySlot
{
    QString id; ///< keyed hash of the user's name; "recovery" for the sheet
    bool pending =
        false; ///< replaces the slot of the same id once the database knows its public half
    std::optional<KdfParameters>
        kdf; ///< none for the recovery slot: 256 random bits need no stretching
    QByteArray salt;
    QByteArray publicKey;
    QByteArray wrappedPrivateKey;
    std::vector<SlotKey> keys;
    std::optional<QuickUnlock> quick;

    bool isRecovery() const;
    /// What the wrapping is bound to: every byte of the header, so no parameter can be swapped.
    QByteArray header() const;
    const SlotKey *key(const QString &kind, int generation) const;
    std::vector<const SlotKey *> keysOfKind(const QString &kind) const;
    void removeKeys(const QString &kind);
};

/// keys.json: everything that is needed to open the vault, except what people know or keep.
struct KeyFile
{
    QString vaultId;
    qint64 revision = 0;
    QByteArray slotKey; ///< key of the hash that makes slot ids from names
    std::vector<KeySlot> entries;
    QByteArray mac;

    /// Without a name: the only user there is, or an id that no slot has.
    QString slotIdOf(const QString &userName) const;
    std::vector<const KeySlot *> slotsWithId(const QString &id) const;
    const KeySlot *current(const QString &id) const;
    void removeSlots(const QString &id);

    /// Corrupt with `where.file` and the field, or TooNew.
    static Result<KeyFile> parse(const QByteArray &json);
    static Result<KeyFile> read(const QString &folder);
    /// Counts the revision up and signs with a key made from the tombstone key.
    QByteArray serialised(const SecretBuffer &tombstone);
    Result<void> write(const QString &folder, const SecretBuffer &tombstone);
    bool isSignedWith(const SecretBuffer &tombstone) const;
};

inline constexpr int kKeyFileVersion = 1;
inline constexpr QStringView kRecoverySlot = u"recovery";
inline constexpr QStringView kDatabaseKind = u"database";
inline constexpr QStringView kTombstoneKind = u"tombstone";
QString compartmentKind(const QString &code);

/// The form in which names of users are compared: NFC, trimmed, folded to one case, without invisible characters.
QString userNameKey(const QString &name);

/// What a sealed slot key is bound to.
QByteArray slotKeyContext(const QString &vaultId, const QString &slotId, const QString &kind,
                          int generation);

/// A fresh pair whose private half is wrapped with the password.
Result<KeySlot> makePasswordSlot(const QString &id, const SecretBuffer &password,
                                 const KdfParameters &kdf);
/// A fresh pair whose private half is wrapped with the recovery key (32 bytes).
KeySlot makeRecoverySlot(const SecretBuffer &recoveryKey);
/// Wraps the same private half again with another password.
Result<void> rewrap(KeySlot &slot, const SecretBuffer &privateKey, const SecretBuffer &password,
                    const KdfParameters &kdf);
/// The private half. WrongKey, and nothing else, when the password or the recovery key is not the right one.
Result<SecretBuffer> unlockSlot(const KeySlot &slot, const SecretBuffer &passwordOrRecoveryKey);
/// Costs as much time as a real slot, for a user who does not exist, then WrongKey.
Failure refuseUnknownUser(const KeyFile &file, const SecretBuffer &password);

Result<void> sealInto(KeySlot &slot, const QString &vaultId, const QString &kind, int generation,
                      const SecretBuffer &key);
std::optional<SecretBuffer> openFrom(const KeySlot &slot, const SecretBuffer &privateKey,
                                     const QString &vaultId, const SlotKey &key);

} // namespace entente::vault
