// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/auditlog.h"
#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/db/migrator.h"
#include "core/vault/crypto.h"
#include "core/vault/migrationcopy.h"
#include "core/vault/passwordpolicy.h"
#include "core/vault/recoverykey.h"
#include "core/vault/sealanchor.h"
#include "core/vault/vaultopening.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente::vault {

namespace {

/// Compares what the database says with seal.json and with the copy in the keychain.
struct SealJudge
{
    const QString &folder;
    const QString &vaultId;
    const SecretBuffer &tombstone;
    SealState database;
    std::vector<Notice> &notices;

    std::optional<Seal> judge() const
    {
        auto seal = Seal::read(folder, tombstone);
        if (!seal || seal->vaultId != vaultId) {
            const bool missing = !seal && seal.error().code == ErrorCode::NotFound;
            notices.push_back({missing ? u"vault.seal_missing"_s : u"vault.seal_damaged"_s});
            return std::nullopt;
        }
        switch (compareWithSeal(*seal, database)) {
        case SealFinding::Agrees:
            if (seal->clean)
                return *std::move(seal);
            notices.push_back({u"vault.crash_recovered"_s});
            break;
        case SealFinding::Ahead:
            notices.push_back({u"vault.crash_recovered"_s, database.epoch - seal->epoch});
            break;
        case SealFinding::Behind:
            notices.push_back({u"vault.rolled_back"_s, seal->epoch - database.epoch,
                               missingActs(*seal, database.epoch)});
            break;
        case SealFinding::Forked: notices.push_back({u"vault.forked"_s, 0, seal->acts}); break;
        }
        return std::nullopt;
    }

    void judgeAnchor(SecretStore *store) const
    {
        const auto anchor = store ? SealAnchor::load(*store, vaultId)
                                  : Result<SealAnchor>(
                                      Failure{ErrorCode::NotFound, u"no keychain"_s});
        if (!anchor) {
            notices.push_back({u"vault.anchor_missing"_s});
            return;
        }
        Seal seal;
        seal.epoch = anchor->epoch;
        seal.head = anchor->head;
        const auto finding = compareWithSeal(seal, database);
        if (finding == SealFinding::Behind || finding == SealFinding::Forked)
            notices.push_back(
                {u"vault.folder_rolled_back"_s, qMax<qint64>(0, seal.epoch - database.epoch)});
    }
};

Result<void> noteOpening(db::Connection &connection, const Clock &clock, const QString &userUuid,
                         const QString &how, int failedBefore)
{
    auto tx = connection.begin(SystemAccess::permit());
    if (!tx)
        return Failure{tx.error()};
    const AuditLog audit(connection, clock);
    Result<void> done;
    if (failedBefore > 0)
        done = audit.appendFor(*tx, userUuid,
                               {Fn::UnlockVault, {}, {}, u"wrong_password_%1"_s.arg(failedBefore)},
                               u"failed"_s);
    if (done)
        done = audit.appendFor(*tx, userUuid, {Fn::UnlockVault, {}, {}, how}, u"done"_s);
    return done ? tx->commit() : done;
}

SealState stateOf(const AuditLog &audit, const db::Reader &reader, const AuditHead &head)
{
    return {head.id, head.mac,
            [&audit, reader](qint64 id) { return audit.macOf(reader, id).value_or({}); }};
}

} // namespace

bool settleKeyFile(KeyFile &file, const data::State &state, const std::vector<UserAccount> &users,
                   int generation)
{
    const auto isTrusted = [&](const KeySlot &slot) {
        if (slot.isRecovery())
            return slot.publicKey == state.recoveryPublicKey;
        return std::ranges::any_of(users, [&](const UserAccount &user) {
            return user.isActive && user.publicKey == slot.publicKey
                   && file.slotIdOf(user.login) == slot.id;
        });
    };
    bool changed = std::erase_if(file.entries,
                                 [&](const KeySlot &slot) { return !isTrusted(slot); })
                   > 0;
    for (auto &slot : file.entries) {
        changed = changed || slot.pending;
        slot.pending = false;
        const bool rekeyed = std::erase_if(slot.keys,
                                           [&](const SlotKey &key) {
                                               return key.kind == kDatabaseKind
                                                      && key.generation != generation;
                                           })
                             > 0;
        if (rekeyed && slot.key(kDatabaseKind.toString(), generation))
            slot.quick.reset(); // holds one of the two keys, and nobody can tell which
        changed = changed || rekeyed;
    }
    return changed;
}

Result<std::unique_ptr<Vault>> Vault::finish(Opening &opening, const Clock &clock)
{
    if (auto opened = opening.openDatabase(); !opened)
        return Failure{opened.error()};
    if (auto identified = opening.readIdentity(); !identified)
        return Failure{identified.error()};
    const auto user = opening.confirmUser();
    if (!user)
        return Failure{user.error()};
    auto &keys = opening.unlocked.front();
    auto ring = opening.confirmCompartments(keys);
    if (!ring)
        return Failure{ring.error()};

    std::unique_ptr<Vault> vault(
        new Vault(Session(user->id, user->uuid, user->displayName, user->role), clock));
    vault->m_folder = opening.request.folder;
    vault->m_readOnly = opening.readOnly;
    vault->m_sample = opening.state.isSample;
    vault->m_file = std::move(opening.file);
    vault->m_slotId = opening.slotId;
    vault->m_generation = opening.generation;
    vault->m_databaseKey = opening.databaseKey;
    vault->m_keys = {opening.databaseKey->clone(), std::move(keys.tombstone), *std::move(ring)};
    vault->m_anchor = opening.request.anchor;
    vault->m_pages = std::move(opening.pages);
    vault->m_lock = std::move(opening.lock);
    auto &notices = vault->m_notices;
    if (!vault->m_file.isSignedWith(vault->m_keys.tombstone))
        notices.push_back({u"vault.keys_changed"_s});

    const AuditLog audit(*opening.probe, clock);
    const auto reader = opening.probe->read(SystemAccess::permit());
    const auto head = audit.head(reader);
    if (!head)
        return databaseFailure(head.error());
    const SealJudge judge{vault->m_folder, vault->vaultId(), vault->m_keys.tombstone,
                          stateOf(audit, reader, *head), notices};
    vault->m_cleanSeal = judge.judge();
    judge.judgeAnchor(opening.request.anchor);

    const int failedBefore = opening.attempts.failures(opening.slotId);
    if (failedBefore > 0)
        notices.push_back({u"vault.failed_attempts"_s, failedBefore});
    if (vault->m_readOnly) {
        notices.push_back({opening.diskFull ? u"vault.disk_full"_s : u"vault.read_only"_s});
        if (QFileInfo(opening.path(u"data.db-wal")).size() > 0)
            notices.push_back({u"vault.log_not_merged"_s});
        return vault;
    }
    if (auto settled = vault->settle(opening, failedBefore); !settled)
        return Failure{settled.error()};
    return vault;
}

/// What is written at an opening, after everything has been confirmed.
Result<void> Vault::settle(Opening &opening, int failedBefore)
{
    if (settleKeyFile(m_file, opening.state, opening.users, m_generation)) {
        if (opening.unlocked.front().database.size() > 1)
            m_notices.push_back({u"vault.rekey_settled"_s});
        if (auto written = m_file.write(m_folder, m_keys.tombstone);
            !written && written.error().code != ErrorCode::NoSpace)
            return written;
    }
    opening.attempts.clear(m_slotId);
    if (failedBefore > 0)
        (void)opening.attempts.write(m_folder); // a full disk must not keep anybody out

    // Who never closes cleanly gets rid of old copies here.
    std::ignore = removeMigrationCopies(m_folder, m_clock.nowUtc().addDays(-kMigrationCopyDays));
    const auto needed = db::Migrator(*opening.probe).isNeeded();
    if (needed.value_or(false)) {
        opening.probe.reset();
        if (auto migrated = migrateWithCopy(m_folder, m_databaseKey); !migrated)
            return migrated;
        m_cleanSeal.reset();
        m_notices.push_back({u"vault.migrated"_s});
    }
    auto connection = writer();
    if (!connection)
        return databaseFailure(connection.error());
    if (opening.request.noteOpening) {
        auto noted = noteOpening(**connection, m_clock, m_session.userUuid(), opening.how,
                                 failedBefore);
        if (!noted && noted.error().code != ErrorCode::NoSpace)
            return databaseFailure(noted.error());
    }
    return {};
}

Result<std::unique_ptr<Vault>> Vault::open(const OpenRequest &request, const SecretBuffer &password,
                                           const Clock &clock)
{
    qCDebug(lcVault, "Opening a vault ...");
    auto opening = Opening::enter(request);
    if (!opening)
        return Failure{opening.error()};
    if (auto turn = opening->waitForTurn(clock); !turn)
        return Failure{turn.error()};
    opening->how = u"password"_s;
    if (auto unlocked = opening->unlock(password); !unlocked) {
        if (unlocked.error().code == ErrorCode::WrongKey) {
            if (auto counted = opening->countFailure(clock);
                !counted && counted.error().code != ErrorCode::NoSpace)
                return Failure{counted.error()};
        }
        return Failure{unlocked.error()};
    }
    return finish(*opening, clock);
}

Result<std::unique_ptr<Vault>> Vault::openWithRecovery(const OpenRequest &request,
                                                       const SecretBuffer &typedKey,
                                                       const SecretBuffer &newPassword,
                                                       const Waivers &waive, const Clock &clock)
{
    const auto recoveryKey = parseRecoveryKey(typedKey);
    if (!recoveryKey)
        return Failure{recoveryKey.error()};
    if (!waive.passwordPolicy) {
        if (auto accepted = requirePassword(newPassword, {request.user}); !accepted)
            return Failure{accepted.error()};
    }
    auto opening = Opening::enter(request);
    if (!opening)
        return Failure{opening.error()};
    if (opening->readOnly)
        return Failure{ErrorCode::ReadOnly,
                       u"a new password needs a folder that can be written"_s,
                       {},
                       u"file.read_only"_s};
    opening->how = u"recovery"_s;
    opening->slotId = kRecoverySlot.toString();
    if (auto unlocked = opening->unlock(*recoveryKey); !unlocked)
        return Failure{unlocked.error()};
    if (auto opened = opening->openDatabase(); !opened)
        return Failure{opened.error()};
    if (auto replaced = replaceSlotByRecovery(*opening, newPassword, waive, clock); !replaced)
        return Failure{replaced.error()};
    // From here on it is an ordinary opening with the new password.
    opening->probe.reset();
    opening->unlocked.clear();
    if (auto unlocked = opening->unlock(newPassword); !unlocked)
        return Failure{unlocked.error()};
    return finish(*opening, clock);
}

/// Two files change, so the new slot stands beside the old one until data.db has the new public key: whenever the
/// program is killed, one of the two agrees with data.db, and settle() drops the other.
Result<void> Vault::replaceSlotByRecovery(Opening &opening, const SecretBuffer &newPassword,
                                          const Waivers &waive, const Clock &clock)
{
    if (auto identified = opening.readIdentity(); !identified)
        return identified;
    if (opening.unlocked.front().slot.publicKey != opening.state.recoveryPublicKey)
        return damagedKeyFile(u"slots.public_key"_s, u"vault.keys_forged"_s);
    const auto *user = opening.request.user.isEmpty()
                           ? nullptr
                           : data::findUser(opening.users, opening.request.user);
    for (const auto &candidate : opening.users) {
        if (opening.request.user.isEmpty() && !user && candidate.isActive
            && candidate.role == Role::Administrator)
            user = &candidate;
    }
    if (!user || !user->isActive)
        return Failure{ErrorCode::NotFound,
                       u"no such active user"_s,
                       {{}, 0, 0, u"user"_s},
                       u"user.not_found"_s};

    opening.slotId = opening.file.slotIdOf(user->login);
    const auto *old = opening.file.current(opening.slotId);
    const KdfParameters kdf = waive.kdfFloor && old && old->kdf ? *old->kdf : KdfParameters{};
    auto slot = makePasswordSlot(opening.slotId, newPassword, kdf);
    if (!slot)
        return Failure{slot.error()};
    slot->pending = true;
    auto &source = opening.unlocked.front();
    Result<void> sealed;
    for (const auto &[generation, key] : source.database)
        sealed = sealed ? sealInto(*slot, opening.file.vaultId, kDatabaseKind.toString(),
                                   generation, *key)
                        : sealed;
    if (sealed)
        sealed = sealInto(*slot, opening.file.vaultId, kTombstoneKind.toString(), 1,
                          source.tombstone);
    const auto granted = compartmentsOf(user->role);
    for (const auto &key : source.compartments) {
        if (sealed && granted.contains(key.code))
            sealed = sealInto(*slot, opening.file.vaultId, compartmentKind(key.code),
                              key.generation, key.privateKey);
    }
    if (!sealed)
        return sealed;
    std::erase_if(opening.file.entries, [&](const KeySlot &entry) {
        return entry.id == opening.slotId && entry.pending;
    });
    opening.file.entries.push_back(*slot);
    if (auto written = opening.file.write(opening.request.folder, source.tombstone); !written)
        return written;

    opening.probe.reset();
    auto connection = db::Connection::open(opening.path(u"data.db"), opening.databaseKey, {});
    if (!connection)
        return Failure{connection.error()};
    auto tx = (*connection)->begin(SystemAccess::permit());
    if (!tx)
        return Failure{tx.error()};
    if (auto updated = data::updatePublicKey(*tx, user->id, slot->publicKey); !updated)
        return updated;
    const AuditLog audit(**connection, clock);
    if (auto noted = audit.appendFor(*tx, user->uuid,
                                     {Fn::ChangeOwnPassword, u"user"_s, user->uuid, u"recovery"_s},
                                     u"done"_s);
        !noted)
        return noted;
    return tx->commit();
}

qint64 Vault::waitMs(const QString &folder, const QString &user, const Clock &clock)
{
    const auto file = KeyFile::read(QDir::cleanPath(folder));
    return file ? Attempts::read(QDir::cleanPath(folder)).waitMs(file->slotIdOf(user), clock) : 0;
}

} // namespace entente::vault
