// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/db/reader.h"
#include "core/vault/useraccount.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace entente {
class Clock;
namespace db {
class Transaction;
}
} // namespace entente

namespace entente::vault {

struct CompartmentKey;
struct SealedAct;

/// The setting of a stand's vault that names the vault it comes from.
inline constexpr QStringView kStandOfSetting = u"stand_of";

/// What the vault itself keeps inside the encrypted database.
namespace data {

struct State
{
    QString vaultId;
    QByteArray recoveryPublicKey;
    bool isSample = false;
};

Result<State> readState(const db::Reader &reader);
Result<std::vector<UserAccount>> readUsers(const db::Reader &reader);
/// Public halves only.
Result<std::vector<CompartmentKey>> readCompartments(const db::Reader &reader);
Result<std::vector<SealedAct>> readActs(const db::Reader &reader);

/// Empty when it was never set.
Result<QString> readSetting(const db::Reader &reader, QStringView key);
/// True in a vault that was made for a stand and holds nothing but it.
Result<bool> isOfStand(const db::Reader &reader);

Result<void> insertState(db::Transaction &tx, const State &state, const Clock &clock);
Result<void> insertSetting(db::Transaction &tx, const QString &key, const QString &value);
Result<void> insertUser(db::Transaction &tx, const UserAccount &user, const Clock &clock);
Result<void> insertCompartment(db::Transaction &tx, const CompartmentKey &key, const Clock &clock);
Result<void> updatePublicKey(db::Transaction &tx, UserId user, const QByteArray &publicKey);
Result<void> updateActivity(db::Transaction &tx, UserId user, bool isActive);
Result<void> updateRole(db::Transaction &tx, UserId user, Role role);
/// Conflict when there are people already.
Result<void> markSample(db::Transaction &tx);
Result<void> updateRecoveryKey(db::Transaction &tx, const QByteArray &publicKey);

/// Names are the same when their normal forms are (userNameKey).
const UserAccount *findUser(const std::vector<UserAccount> &users, const QString &name);
const UserAccount *findUserByUuid(const std::vector<UserAccount> &users, const QString &uuid);
/// True if taking the administrator's role or activity from this user would leave nobody in charge.
bool isLastAdministrator(const std::vector<UserAccount> &users, const UserAccount &user);

} // namespace data

} // namespace entente::vault
