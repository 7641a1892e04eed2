// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/attempts.h"
#include "core/vault/pagereader.h"
#include "core/vault/vault.h"
#include "core/vault/vaultdata.h"

namespace entente::vault {

/// What one slot gave: candidates, until the database has confirmed them.
struct SlotKeys
{
    KeySlot slot;
    std::vector<std::pair<int, db::Connection::Key>>
        database; ///< by generation; two while a change of key is unsettled
    SecretBuffer tombstone;
    std::vector<CompartmentKey> compartments; ///< private halves
};

/// The steps from a folder to an open vault; each either goes on or says why not, and none of them writes before the
/// password, the key and the user are confirmed (but for the count of wrong passwords).
struct Vault::Opening
{
    OpenRequest request;
    bool readOnly = false;
    bool diskFull = false;
    std::unique_ptr<VaultLock> lock;
    KeyFile file;
    Attempts attempts = Attempts::none();
    QString slotId;
    QString how; ///< code of the audit row
    std::vector<SlotKeys> unlocked;
    std::unique_ptr<PageReader> pages;
    std::unique_ptr<db::Connection>
        probe; ///< closed last: a read-only connection leaves the log as it is
    db::Connection::Key databaseKey;
    int generation = 0;
    data::State state;
    std::vector<UserAccount> users;
    std::vector<CompartmentKey> compartments;

    /// Folder, lock, keys.json. Nothing is decided about passwords yet.
    static Result<Opening> enter(const OpenRequest &request);
    Result<void> waitForTurn(const Clock &clock);
    Result<void> unlock(const SecretBuffer &secret);
    Result<void> countFailure(const Clock &clock);
    Result<void> openDatabase();
    /// Opens with the candidate that fits.
    Result<void> proveKey();
    Result<void> readIdentity();
    /// The user whose slot was opened, with the public key that data.db vouches for.
    Result<UserAccount> confirmUser();
    Result<std::vector<CompartmentKey>> confirmCompartments(SlotKeys &keys) const;
    QString path(QStringView name) const { return request.folder + u'/' + name; }
};

/// Opens every key of a slot; Corrupt when one does not open although the private half is right.
Result<SlotKeys> takeKeys(const KeyFile &file, const KeySlot &slot, const SecretBuffer &privateKey);

/// Leaves in keys.json what data.db vouches for, and one generation of the database key. True if something changed.
bool settleKeyFile(KeyFile &file, const data::State &state, const std::vector<UserAccount> &users,
                   int generation);

/// The password opened the slot, so the key is right: a page that does not open with it is damage, not a wrong key.
Failure databaseFailure(const Error &error);

Failure damagedKeyFile(const QString &field, const QString &reason);

} // namespace entente::vault
