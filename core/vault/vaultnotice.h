// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/sealfile.h"

#include <QString>

#include <vector>

namespace entente::vault {

/// Something the person at the screen should know after an opening; the vault is open all the same.
///   vault.read_only            the folder cannot be written
///   vault.disk_full            no room to work; open for reading until there is
///   vault.log_not_merged       read-only, and a write-ahead log holds newer work that cannot be seen
///   vault.crash_recovered      the last session ended without closing; everything committed is there
///   vault.rolled_back          an older database was put back: `count` entries and the `acts` are missing
///   vault.erasures_replayed    `count` people whom an older database had brought back were erased again
///   vault.refusals_replayed    `count` refusals that an older database had lost were recorded again
///   vault.replay_failed        neither could be done; the next opening tries again
///   vault.forked               the database has another past than the one that was sealed
///   vault.folder_rolled_back   the whole folder is older than the copy of the seal in the keychain
///   vault.seal_missing, vault.seal_damaged
///   vault.anchor_missing       no copy of the seal in a keychain: a folder put back whole would not be noticed
///   vault.keys_changed         keys.json was changed by something else
///   vault.failed_attempts      `count` wrong passwords before this opening
///   vault.rekey_settled        a change of key had been cut short and is settled now
///   vault.migrated             brought to a newer schema; a copy from before is kept until the next clean close
struct Notice
{
    QString code;
    qint64 count = 0;
    std::vector<SealedAct> acts = {};
};

} // namespace entente::vault
