// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/auditlog.h"
#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/vault/crypto.h"
#include "core/vault/passwordpolicy.h"
#include "core/vault/vaultopening.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente::vault {

namespace {

Failure userNotFound()
{
    return Failure{
        ErrorCode::NotFound, u"no such user"_s, {{}, 0, 0, u"user"_s}, u"user.not_found"_s};
}

Result<void> checkNewPassword(const SecretBuffer &password, const QString &name,
                              const Waivers &waive)
{
    if (waive.passwordPolicy && !password.isEmpty())
        return {};
    return requirePassword(password, {name});
}

AuditEntry userEntry(const QString &userUuid, const QString &code)
{
    return {Fn::ManageUsers, u"user"_s, userUuid, code};
}

/// Every slot opens the whole database: whoever may only capture gets one where there is only a stand.
Result<void> checkExhibitor(const db::Reader &reader, Role role)
{
    if (role != Role::Exhibitor)
        return {};
    const auto stand = data::isOfStand(reader);
    if (!stand)
        return Failure{stand.error()};
    if (!*stand)
        return Failure{ErrorCode::Invalid,
                       u"an exhibitor has no key to this vault"_s,
                       {{}, 0, 0, u"role"_s},
                       u"user.exhibitor_at_home"_s};
    return {};
}

bool holdsCompartment(const KeySlot *slot)
{
    return slot && std::ranges::any_of(slot->keys, [](const SlotKey &key) {
               return key.kind.startsWith(u"compartment/"_s);
           });
}

KeySlot *slotOfUser(KeyFile &file, const UserAccount &user)
{
    const QString id = file.slotIdOf(user.login);
    const auto found = std::ranges::find_if(file.entries, [&](const KeySlot &slot) {
        return slot.id == id && slot.publicKey == user.publicKey;
    });
    return found == file.entries.end() ? nullptr : &*found;
}

} // namespace

Result<void> Vault::writeKeyFile(KeyFile changed)
{
    if (auto written = changed.write(m_folder, m_keys.tombstone); !written)
        return written;
    m_file = std::move(changed);
    return {};
}

Result<void> Vault::changeUsers(const AuditEntry &entry,
                                const std::function<Result<void>(db::Transaction &)> &change)
{
    const auto connection = writer();
    if (!connection)
        return Failure{connection.error()};
    AuditLog audit(**connection, m_clock);
    const auto permit = audit.admit(m_session, entry.fn, entry.recordKind, entry.recordUuid);
    if (!permit)
        return Failure{permit.error()};
    auto tx = (*connection)->begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    if (auto changed = change(*tx); !changed)
        return changed;
    if (auto noted = audit.append(*tx, m_session, entry); !noted)
        return noted;
    return tx->commit();
}

Result<void> Vault::giveKeys(KeySlot &slot, const QStringList &compartmentCodes) const
{
    auto given = sealInto(slot, m_file.vaultId, kDatabaseKind.toString(), m_generation,
                          m_keys.database);
    if (given)
        given = sealInto(slot, m_file.vaultId, kTombstoneKind.toString(), 1, m_keys.tombstone);
    for (const auto &key : m_keys.compartments) {
        if (!given || !compartmentCodes.contains(key.code))
            continue;
        if (!key.isHeld())
            return Failure{ErrorCode::NotPermitted,
                           u"only who holds a compartment can grant it"_s,
                           {{}, 0, 0, key.code},
                           u"compartment.not_held"_s};
        given = sealInto(slot, m_file.vaultId, compartmentKind(key.code), key.generation,
                         key.privateKey);
    }
    return given;
}

Result<void> Vault::changePassword(const SecretBuffer &oldPassword, const SecretBuffer &newPassword,
                                   const Waivers &waive)
{
    const QMutexLocker guard(&m_mutex);
    KeyFile file = m_file;
    const auto slot = std::ranges::find(file.entries, m_slotId, &KeySlot::id);
    if (slot == file.entries.end() || !slot->kdf)
        return userNotFound();
    auto attempts = Attempts::read(m_folder);
    if (attempts.waitMs(m_slotId, m_clock) > 0)
        return Failure{ErrorCode::Locked, u"too soon after wrong passwords"_s, {}, u"vault.wait"_s};
    const auto privateKey = unlockSlot(*slot, oldPassword);
    if (!privateKey) {
        attempts.recordFailure(m_slotId, m_clock);
        (void)attempts.write(m_folder);
        return Failure{privateKey.error()};
    }
    if (auto accepted = checkNewPassword(newPassword, m_session.displayName(), waive); !accepted)
        return accepted;
    if (auto wrapped = rewrap(*slot, *privateKey, newPassword,
                              waive.kdfFloor ? *slot->kdf : KdfParameters{});
        !wrapped)
        return wrapped;
    slot->quick.reset();
    return changeUsers({Fn::ChangeOwnPassword, u"user"_s, m_session.userUuid(), {}},
                       [&](db::Transaction &) { return writeKeyFile(std::move(file)); });
}

Result<void> Vault::checkPassword(const SecretBuffer &password)
{
    const QMutexLocker guard(&m_mutex);
    const auto slot = std::ranges::find(m_file.entries, m_slotId, &KeySlot::id);
    if (slot == m_file.entries.end() || !slot->kdf)
        return userNotFound();
    auto attempts = Attempts::read(m_folder);
    if (attempts.waitMs(m_slotId, m_clock) > 0)
        return Failure{ErrorCode::Locked, u"too soon after wrong passwords"_s, {}, u"vault.wait"_s};
    const auto privateKey = unlockSlot(*slot, password);
    if (!privateKey) {
        attempts.recordFailure(m_slotId, m_clock);
        (void)attempts.write(m_folder);
        return Failure{privateKey.error()};
    }
    return {};
}

Result<std::vector<UserAccount>> Vault::users() const
{
    const auto permit = m_session.require(Fn::ViewVault);
    if (!permit)
        return Failure{permit.error()};
    const auto connection = connect(db::Mode::ReadOnly, 1024);
    if (!connection)
        return Failure{connection.error()};
    return data::readUsers((*connection)->read(*permit));
}

Result<bool> Vault::isOfStand() const
{
    const auto connection = connect(db::Mode::ReadOnly, 1024);
    if (!connection)
        return Failure{connection.error()};
    return data::isOfStand((*connection)->read(SystemAccess::permit()));
}

Result<QString> Vault::addUser(const QString &typedName, Role role, const SecretBuffer &password,
                               const KdfParameters &kdf, const Waivers &waive,
                               const QString &knownUuid)
{
    const QMutexLocker guard(&m_mutex);
    const QString name = typedName.normalized(QString::NormalizationForm_C).simplified();
    if (userNameKey(name).isEmpty())
        return Failure{
            ErrorCode::Invalid, u"a user needs a name"_s, {{}, 0, 0, u"user"_s}, u"field.empty"_s};
    if (auto accepted = checkNewPassword(password, name, waive); !accepted)
        return Failure{accepted.error()};
    if (!waive.kdfFloor && !meetsFloor(kdf))
        return Failure{ErrorCode::Invalid,
                       u"key derivation too weak"_s,
                       {{}, 0, 0, u"kdf"_s},
                       u"kdf.too_weak"_s};
    const QString uuid = knownUuid.isEmpty() ? newUuid(m_clock) : knownUuid;
    const auto added = changeUsers(
        userEntry(uuid, u"added"_s), [&](db::Transaction &tx) -> Result<void> {
            if (auto fitting = checkExhibitor(tx, role); !fitting)
                return fitting;
            const auto known = data::readUsers(tx);
            if (!known)
                return Failure{known.error()};
            if (data::findUser(*known, name))
                return Failure{ErrorCode::Conflict,
                               u"this name is taken"_s,
                               {{}, 0, 0, u"user"_s},
                               u"user.exists"_s};
            auto slot = makePasswordSlot(m_file.slotIdOf(name), password, kdf);
            if (!slot)
                return Failure{slot.error()};
            if (auto given = giveKeys(*slot, compartmentsOf(role)); !given)
                return given;
            if (auto inserted = data::insertUser(
                    tx, {UserId(), uuid, name, name, role, slot->publicKey, true}, m_clock);
                !inserted)
                return inserted;
            // A slot that data.db does not know of, should the commit fail, opens nothing and goes at the next opening.
            KeyFile file = m_file;
            file.removeSlots(slot->id);
            file.entries.push_back(*std::move(slot));
            return writeKeyFile(std::move(file));
        });
    if (!added)
        return Failure{added.error()};
    return uuid;
}

Result<void> Vault::disableUser(const QString &userUuid)
{
    const QMutexLocker guard(&m_mutex);
    QString slotId;
    const auto disabled = changeUsers(userEntry(userUuid, u"disabled"_s),
                                      [&](db::Transaction &tx) -> Result<void> {
                                          const auto known = data::readUsers(tx);
                                          if (!known)
                                              return Failure{known.error()};
                                          const auto *user = data::findUserByUuid(*known, userUuid);
                                          if (!user)
                                              return userNotFound();
                                          if (data::isLastAdministrator(*known, *user))
                                              return Failure{ErrorCode::Conflict,
                                                             u"somebody has to stay in charge"_s,
                                                             {{}, 0, 0, u"user"_s},
                                                             u"user.last_administrator"_s};
                                          slotId = m_file.slotIdOf(user->login);
                                          return data::updateActivity(tx, user->id, false);
                                      });
    if (!disabled)
        return disabled;
    KeyFile file = m_file;
    const bool mayKeepKeys = holdsCompartment(file.current(slotId));
    file.removeSlots(slotId);
    if (auto written = writeKeyFile(std::move(file)); !written || !mayKeepKeys)
        return written;
    return renewCompartments();
}

Result<void> Vault::changeRole(const QString &userUuid, Role role)
{
    const QMutexLocker guard(&m_mutex);
    bool mayKeepKeys = false;
    const auto changed = changeUsers(
        userEntry(userUuid, u"role_changed"_s), [&](db::Transaction &tx) -> Result<void> {
            if (auto fitting = checkExhibitor(tx, role); !fitting)
                return fitting;
            const auto known = data::readUsers(tx);
            if (!known)
                return Failure{known.error()};
            const auto *user = data::findUserByUuid(*known, userUuid);
            if (!user || !user->isActive)
                return userNotFound();
            if (role != Role::Administrator && data::isLastAdministrator(*known, *user))
                return Failure{ErrorCode::Conflict,
                               u"somebody has to stay in charge"_s,
                               {{}, 0, 0, u"user"_s},
                               u"user.last_administrator"_s};
            KeyFile file = m_file;
            auto *slot = slotOfUser(file, *user);
            if (!slot)
                return damagedKeyFile(u"slots.public_key"_s, u"vault.keys_forged"_s);
            mayKeepKeys = holdsCompartment(slot);
            for (const auto &key : m_keys.compartments)
                slot->removeKeys(compartmentKind(key.code));
            if (auto given = giveKeys(*slot, compartmentsOf(role)); !given)
                return given;
            if (auto updated = data::updateRole(tx, user->id, role); !updated)
                return updated;
            return writeKeyFile(std::move(file));
        });
    if (!changed || !mayKeepKeys || !compartmentsOf(role).isEmpty())
        return changed;
    return renewCompartments();
}

Result<void> Vault::grantCompartment(const QString &userUuid, const QString &code)
{
    const QMutexLocker guard(&m_mutex);
    if (!m_keys.compartment(code))
        return Failure{ErrorCode::NotFound,
                       u"no such compartment"_s,
                       {{}, 0, 0, u"compartment"_s},
                       u"compartment.unknown"_s};
    return changeUsers(
        userEntry(userUuid, u"compartment_granted"_s), [&](db::Transaction &tx) -> Result<void> {
            const auto known = data::readUsers(tx);
            if (!known)
                return Failure{known.error()};
            const auto *user = data::findUserByUuid(*known, userUuid);
            if (!user || !user->isActive)
                return userNotFound();
            KeyFile file = m_file;
            auto *slot = slotOfUser(file, *user); // sealed to the key that data.db vouches for
            if (!slot)
                return damagedKeyFile(u"slots.public_key"_s, u"vault.keys_forged"_s);
            if (auto given = giveKeys(*slot, {code}); !given)
                return given;
            return writeKeyFile(std::move(file));
        });
}

} // namespace entente::vault
