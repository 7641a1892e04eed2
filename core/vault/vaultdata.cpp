// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultdata.h"

#include "core/base/clock.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"
#include "core/vault/compartment.h"
#include "core/vault/keyfile.h"
#include "core/vault/sealfile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente::vault::data {

namespace {

UserAccount userFromRow(const db::Statement &row)
{
    return {row.id<UserTag>("user_id"),
            row.text("uuid"),
            row.text("login"),
            row.text("display_name"),
            roleFromCode(row.text("role")).value_or(Role::Salesperson),
            row.blob("public_key"),
            row.flag("is_active")};
}

} // namespace

Result<State> readState(const db::Reader &reader)
{
    db::Statement statement(reader, "vault/select_vault_state");
    if (!statement.next()) {
        if (auto finished = statement.finish(); !finished)
            return Failure{finished.error()};
        return Failure{ErrorCode::Corrupt,
                       u"the vault does not say who it is"_s,
                       {u"data.db"_s, 0, 0, u"vault_state"_s},
                       u"vault.file_damaged"_s};
    }
    return State{statement.text("uuid"), statement.blob("recovery_public_key"),
                 statement.flag("is_sample")};
}

Result<std::vector<UserAccount>> readUsers(const db::Reader &reader)
{
    std::vector<UserAccount> users;
    db::Statement statement(reader, "access/select_users");
    while (statement.next())
        users.push_back(userFromRow(statement));
    if (auto finished = statement.finish(); !finished)
        return Failure{finished.error()};
    return users;
}

Result<std::vector<CompartmentKey>> readCompartments(const db::Reader &reader)
{
    std::vector<CompartmentKey> keys;
    db::Statement statement(reader, "vault/select_compartments");
    while (statement.next())
        keys.push_back({statement.text("code"),
                        int(statement.integer("generation")),
                        statement.blob("public_key"),
                        {}});
    if (auto finished = statement.finish(); !finished)
        return Failure{finished.error()};
    return keys;
}

Result<std::vector<SealedAct>> readActs(const db::Reader &reader)
{
    std::vector<SealedAct> acts;
    db::Statement statement(reader, "vault/select_audit_entries_for_seal");
    statement.bind(":limit", qint64(kSealedActs));
    while (statement.next())
        acts.push_back({statement.integer("audit_entry_id"), statement.text("kind"),
                        statement.integer("occurred_at")});
    if (auto finished = statement.finish(); !finished)
        return Failure{finished.error()};
    std::ranges::reverse(acts);
    return acts;
}

Result<QString> readSetting(const db::Reader &reader, QStringView key)
{
    db::Statement statement(reader, "vault/select_setting");
    statement.bind(":setting_key", key.toString());
    auto value = statement.next() ? statement.text("setting_value") : QString();
    if (auto finished = statement.finish(); !finished)
        return Failure{finished.error()};
    return value;
}

Result<bool> isOfStand(const db::Reader &reader)
{
    const auto origin = readSetting(reader, kStandOfSetting);
    if (!origin)
        return Failure{origin.error()};
    return !origin->isEmpty();
}

Result<void> insertState(db::Transaction &tx, const State &state, const Clock &clock)
{
    db::Statement statement(tx, "vault/insert_vault_state");
    statement.bind(":uuid", state.vaultId).bind(":recovery_public_key", state.recoveryPublicKey);
    statement.bind(":is_sample", state.isSample).bind(":created_at", clock.nowUtc());
    return statement.runOne();
}

Result<void> insertSetting(db::Transaction &tx, const QString &key, const QString &value)
{
    db::Statement statement(tx, "vault/insert_setting_at_creation");
    statement.bind(":setting_key", key).bind(":setting_value", value);
    return statement.runOne();
}

Result<void> insertUser(db::Transaction &tx, const UserAccount &user, const Clock &clock)
{
    db::Statement statement(tx, "access/insert_user");
    statement.bind(":uuid", user.uuid)
        .bind(":login", user.login)
        .bind(":display_name", user.displayName);
    statement.bind(":role", roleCode(user.role))
        .bind(":public_key", user.publicKey)
        .bind(":is_active", user.isActive);
    statement.bind(":created_at", clock.nowUtc());
    return statement.runOne();
}

Result<void> insertCompartment(db::Transaction &tx, const CompartmentKey &key, const Clock &clock)
{
    db::Statement statement(tx, "vault/insert_compartment");
    statement.bind(":code", key.code)
        .bind(":generation", key.generation)
        .bind(":public_key", key.publicKey);
    statement.bind(":created_at", clock.nowUtc());
    return statement.runOne();
}

Result<void> updatePublicKey(db::Transaction &tx, UserId user, const QByteArray &publicKey)
{
    db::Statement statement(tx, "vault/update_app_user_public_key");
    return statement.bind(":public_key", publicKey).bind(":user_id", user).runOne();
}

Result<void> updateActivity(db::Transaction &tx, UserId user, bool isActive)
{
    db::Statement statement(tx, "vault/update_app_user_activity");
    return statement.bind(":is_active", isActive).bind(":user_id", user).runOne();
}

Result<void> updateRole(db::Transaction &tx, UserId user, Role role)
{
    db::Statement statement(tx, "vault/update_app_user_role");
    return statement.bind(":role", roleCode(role)).bind(":user_id", user).runOne();
}

Result<void> markSample(db::Transaction &tx)
{
    db::Statement statement(tx, "vault/update_vault_state_sample");
    if (auto done = statement.run(); !done)
        return done;
    if (statement.changes() != 1)
        return Failure{ErrorCode::Conflict, u"the vault holds people already"_s};
    return {};
}

Result<void> updateRecoveryKey(db::Transaction &tx, const QByteArray &publicKey)
{
    db::Statement statement(tx, "vault/update_vault_state_recovery_key");
    return statement.bind(":recovery_public_key", publicKey).runOne();
}

const UserAccount *findUser(const std::vector<UserAccount> &users, const QString &name)
{
    const QString key = userNameKey(name);
    const auto found = std::ranges::find_if(
        users, [&](const UserAccount &user) { return userNameKey(user.login) == key; });
    return found == users.end() ? nullptr : &*found;
}

const UserAccount *findUserByUuid(const std::vector<UserAccount> &users, const QString &uuid)
{
    const auto found = std::ranges::find(users, uuid, &UserAccount::uuid);
    return found == users.end() ? nullptr : &*found;
}

bool isLastAdministrator(const std::vector<UserAccount> &users, const UserAccount &user)
{
    return user.isActive && user.role == Role::Administrator
           && std::ranges::count_if(users, [](const UserAccount &u) {
                  return u.isActive && u.role == Role::Administrator;
              }) == 1;
}

} // namespace entente::vault::data
