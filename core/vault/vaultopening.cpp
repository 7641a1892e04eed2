// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultopening.h"

#include "core/base/clock.h"
#include "core/base/logging.h"
#include "core/db/migrator.h"
#include "core/vault/crypto.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente::vault {

namespace {

constexpr qint64 kLongestSleepMs = 10'000;

Failure damagedDatabase(const QString &detail, const QString &reason = u"vault.file_damaged"_s)
{
    return Failure{ErrorCode::Corrupt, detail, {u"data.db"_s, 0, 0, {}}, reason};
}

bool canBeWritten(const QString &folder)
{
    return QFileInfo(folder).isWritable() && QFileInfo(folder + u"/data.db"_s).isWritable()
           && QFileInfo(folder + u"/keys.json"_s).isWritable();
}

/// What a crash in the middle of writing a small file leaves beside it.
void removeLeftovers(const QString &folder)
{
    static const QRegularExpression leftover(u"^(keys|seal|attempts)\\.json\\.[A-Za-z0-9]{6,}$"_s);
    const auto names = QDir(folder).entryList(QDir::Files);
    for (const auto &name : names) {
        if (leftover.match(name).hasMatch())
            QFile::remove(folder + u'/' + name);
    }
}

Result<std::unique_ptr<VaultLock>> lockFolder(const QString &folder, bool &readOnly,
                                              int waitSeconds)
{
    auto lock = VaultLock::acquire(
        folder, readOnly ? VaultLock::Kind::Shared : VaultLock::Kind::Exclusive, waitSeconds);
    if (!lock && lock.error().code == ErrorCode::ReadOnly && !readOnly) {
        readOnly = true;
        lock = VaultLock::acquire(folder, VaultLock::Kind::Shared, waitSeconds);
    }
    if (!lock)
        return Failure{lock.error()};
    return std::make_unique<VaultLock>(*std::move(lock));
}

} // namespace

Failure damagedKeyFile(const QString &field, const QString &reason)
{
    return Failure{ErrorCode::Corrupt,
                   u"keys.json does not agree with itself or with data.db"_s,
                   {u"keys.json"_s, 0, 0, field},
                   reason};
}

Failure databaseFailure(const Error &error)
{
    if (error.code == ErrorCode::WrongKey || error.code == ErrorCode::Corrupt
        || error.code == ErrorCode::Database)
        return damagedDatabase(error.detail);
    Error named = error;
    named.where.file = u"data.db"_s;
    return Failure{named};
}

Result<SlotKeys> takeKeys(const KeyFile &file, const KeySlot &slot, const SecretBuffer &privateKey)
{
    SlotKeys keys;
    keys.slot = slot;
    for (const auto &entry : slot.keys) {
        auto key = openFrom(slot, privateKey, file.vaultId, entry);
        if (!key)
            return damagedKeyFile(u"slots.keys"_s, u"vault.file_damaged"_s);
        if (entry.kind == kDatabaseKind)
            keys.database.emplace_back(entry.generation,
                                       std::make_shared<const SecretBuffer>(*std::move(key)));
        else if (entry.kind == kTombstoneKind)
            keys.tombstone = *std::move(key);
        else if (entry.kind.startsWith(u"compartment/"_s))
            keys.compartments.push_back(
                {entry.kind.sliced(12), entry.generation, {}, *std::move(key)});
    }
    std::ranges::sort(keys.database, {}, [](const auto &candidate) { return candidate.first; });
    if (keys.database.empty() || keys.tombstone.isEmpty())
        return damagedKeyFile(u"slots.keys"_s, u"vault.file_damaged"_s);
    return keys;
}

Result<Vault::Opening> Vault::Opening::enter(const OpenRequest &request)
{
    Opening opening;
    opening.request = request;
    opening.request.folder = QDir::cleanPath(request.folder);
    const QString &folder = opening.request.folder;
    const bool hasKeys = QFileInfo::exists(opening.path(u"keys.json"));
    const bool hasData = QFileInfo::exists(opening.path(u"data.db"));
    if (!hasKeys && !hasData)
        return Failure{ErrorCode::NotFound,
                       u"no vault here"_s,
                       {QFileInfo(folder).fileName(), 0, 0, {}},
                       u"vault.not_found"_s};

    opening.readOnly = !canBeWritten(folder);
    auto lock = lockFolder(folder, opening.readOnly, request.waitSeconds);
    if (!lock)
        return Failure{lock.error()};
    opening.lock = *std::move(lock);
    if (!hasKeys)
        return damagedKeyFile({}, u"vault.file_missing"_s);
    if (!hasData)
        return damagedDatabase(u"there is no database"_s, u"vault.file_missing"_s);
    auto file = KeyFile::read(folder);
    if (!file)
        return Failure{file.error()};
    opening.file = *std::move(file);
    opening.slotId = opening.file.slotIdOf(request.user);
    opening.attempts = Attempts::read(folder);
    if (!opening.readOnly)
        removeLeftovers(folder);
    return opening;
}

Result<void> Vault::Opening::waitForTurn(const Clock &clock)
{
    const qint64 wait = attempts.waitMs(slotId, clock);
    if (wait == 0)
        return {};
    if (request.waitOutDelay && wait <= kLongestSleepMs) {
        QThread::msleep(static_cast<unsigned long>(wait));
        return {};
    }
    return Failure{ErrorCode::Locked,
                   u"wait %1 s after wrong passwords"_s.arg((wait + 999) / 1000),
                   {},
                   u"vault.wait"_s};
}

Result<void> Vault::Opening::countFailure(const Clock &clock)
{
    if (readOnly) {
        QThread::msleep(1000); // nowhere to count
        return {};
    }
    attempts.recordFailure(slotId, clock);
    return attempts.write(request.folder);
}

Result<void> Vault::Opening::unlock(const SecretBuffer &secret)
{
    const auto candidates = file.slotsWithId(slotId);
    if (candidates.empty())
        return refuseUnknownUser(file, secret);
    Error refusal;
    for (const auto *slot : candidates) {
        const auto privateKey = unlockSlot(*slot, secret);
        if (!privateKey) {
            refusal = privateKey.error();
            continue;
        }
        auto keys = takeKeys(file, *slot, *privateKey);
        if (!keys)
            return Failure{keys.error()};
        unlocked.push_back(*std::move(keys));
    }
    if (unlocked.empty())
        return Failure{refusal};
    return {};
}

Result<void> Vault::Opening::proveKey()
{
    db::ConnectionSettings settings;
    // A journal left by a change of key that was cut short has to be rolled back first, which takes writing.
    const bool unsettled = QFileInfo::exists(path(u"data.db-journal"));
    settings.mode = readOnly    ? db::Mode::Immutable
                    : unsettled ? db::Mode::ReadWrite
                                : db::Mode::ReadOnly;
    Error refusal;
    for (const auto &[candidateGeneration, key] : unlocked.front().database) {
        auto connection = db::Connection::open(path(u"data.db"), key, settings);
        if (connection) {
            probe = *std::move(connection);
            databaseKey = key;
            generation = candidateGeneration;
            return {};
        }
        refusal = connection.error();
        if (refusal.code != ErrorCode::WrongKey)
            break;
    }
    // Without room for the log's index the data can still be looked at, and whoever looks can make room.
    if (refusal.code == ErrorCode::NoSpace && !readOnly && !unsettled
        && QFileInfo(path(u"data.db-wal")).size() == 0) {
        readOnly = true;
        diskFull = true;
        return proveKey();
    }
    return databaseFailure(refusal);
}

Result<void> Vault::Opening::openDatabase()
{
    auto reader = PageReader::open(path(u"data.db"));
    if (!reader)
        return databaseFailure(reader.error());
    pages = *std::move(reader);
    if (pages->looksPlain())
        return damagedDatabase(u"the file is empty or not encrypted"_s, u"vault.not_encrypted"_s);
    if (auto proved = proveKey(); !proved)
        return proved;
    const auto needed = db::Migrator(*probe).isNeeded();
    if (!needed) {
        Error error = needed.error();
        error.where.file = u"data.db"_s;
        if (error.reason.isEmpty() && error.code == ErrorCode::TooNew)
            error.reason = u"vault.too_new"_s;
        return error.code == ErrorCode::TooNew ? Failure{error} : databaseFailure(error);
    }
    return {};
}

Result<void> Vault::Opening::readIdentity()
{
    const auto reader = probe->read(SystemAccess::permit());
    auto readState = data::readState(reader);
    if (!readState)
        return databaseFailure(readState.error());
    auto readUsers = data::readUsers(reader);
    if (!readUsers)
        return databaseFailure(readUsers.error());
    auto readCompartments = data::readCompartments(reader);
    if (!readCompartments)
        return databaseFailure(readCompartments.error());
    state = *std::move(readState);
    users = *std::move(readUsers);
    compartments = *std::move(readCompartments);
    if (state.vaultId != file.vaultId)
        return damagedKeyFile(u"vault"_s, u"vault.keys_foreign"_s);
    return {};
}

Result<UserAccount> Vault::Opening::confirmUser()
{
    const auto found = std::ranges::find_if(
        users, [&](const UserAccount &user) { return file.slotIdOf(user.login) == slotId; });
    if (found == users.end())
        return Failure{ErrorCode::WrongKey, u"a slot without a user"_s, {}, u"vault.wrong_key"_s};
    if (!found->isActive)
        return Failure{ErrorCode::NotPermitted, u"this user is disabled"_s, {}, u"user.disabled"_s};
    const auto trusted = std::ranges::find_if(
        unlocked, [&](const SlotKeys &keys) { return keys.slot.publicKey == found->publicKey; });
    if (trusted != unlocked.end()) {
        std::iter_swap(unlocked.begin(), trusted);
        return *found;
    }
    // A new password that never took effect: the other slot of this user is the one that counts.
    const auto all = file.slotsWithId(slotId);
    if (std::ranges::any_of(
            all, [&](const KeySlot *slot) { return slot->publicKey == found->publicKey; }))
        return Failure{
            ErrorCode::WrongKey, u"this password never took effect"_s, {}, u"vault.wrong_key"_s};
    return damagedKeyFile(u"slots.public_key"_s, u"vault.keys_forged"_s);
}

Result<std::vector<CompartmentKey>> Vault::Opening::confirmCompartments(SlotKeys &keys) const
{
    std::vector<CompartmentKey> ring;
    for (const auto &known : compartments) {
        CompartmentKey key{known.code, known.generation, known.publicKey, {}};
        for (auto &held : keys.compartments) {
            if (held.code != known.code || held.generation != known.generation)
                continue;
            if (crypto::publicHalf(held.privateKey) != known.publicKey)
                return damagedKeyFile(u"slots.keys"_s, u"vault.keys_forged"_s);
            key.privateKey = std::move(held.privateKey);
        }
        ring.push_back(std::move(key));
    }
    return ring;
}

} // namespace entente::vault
