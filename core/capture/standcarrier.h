// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/base/secretbuffer.h"
#include "core/capture/tradeshow.h"
#include "core/exchange/copyregister.h"
#include "core/vault/kdfparameters.h"

namespace entente {

class AuditLog;
class Clock;
class Tombstones;
namespace db {
class Connection;
class Reader;
class Transaction;
} // namespace db
namespace vault {
class Vault;
}

/// A small vault for the machine at a stand.
struct CarryRequest
{
    QString folder;        ///< ".entente" is added if it is missing
    SecretBuffer password; ///< of whoever carries: an administrator there, too
    SecretBuffer
        staffPassword; ///< of the staff, who may capture and nothing else: never whoever carries's
    QStringList staffNames = {}; ///< who else stands there and has no account at home
    vault::KdfParameters kdf = {};
    vault::Waivers waive = {};
};

struct Carried
{
    QString folder;
    QString vaultId;
    SecretBuffer recoveryKey;
    int staff = 0;      ///< who can open it beside whoever carries
    QString copyNumber; ///< in the register of copies
};

/// Makes a vault that holds one trade show and nobody: its texts, its staff, the firm, and the codes of erased people,
/// so that who asked to be forgotten is not taken up again where nobody remembers.
class StandCarrier final
{
public:
    struct Collaborators
    {
        db::Connection &connection;
        const Clock &clock;
        AuditLog &audit;
        const Tombstones &tombstones;
        vault::Vault &vault;
        CopyRegister &copies;
    };
    explicit StandCarrier(const Collaborators &with) : m(with) {}

    /// NotFound (event.unknown), Conflict (event.not_ready, vault.exists, user.exists), Invalid (the passwords, also
    /// stand.staff_password_missing and stand.same_password), NotPermitted, Io.
    Result<Carried> carry(const Session &session, const QString &showUuid,
                          const CarryRequest &request);

private:
    struct Luggage;
    Result<Luggage> pack(const db::Reader &reader, const QString &showUuid,
                         const QStringList &staffNames) const;
    Result<void> packStaff(const db::Reader &reader, Luggage &luggage,
                           const QStringList &names) const;
    Result<void> unpack(vault::Vault &target, const Luggage &luggage) const;
    Result<void> store(db::Transaction &tx, const Luggage &luggage, const QString &author) const;
    /// What stays here: the names of the staff, which open nothing, the register and the journal.
    Result<QString> note(const Session &session, const Permit &permit, const Luggage &luggage,
                         const QString &vaultId) const;
    Result<int> admitStaff(vault::Vault &target, const Luggage &luggage,
                           const CarryRequest &request) const;

    Collaborators m;
};

/// How a stand's vault stands in the register of copies; its code there is the vault's own.
namespace standcopy {

DataCopy of(const TradeShow &show, const QString &vaultId, const QString &userUuid,
            const Clock &clock);

} // namespace standcopy

} // namespace entente
