// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/auditlog.h"
#include "core/base/clock.h"
#include "core/vault/crypto.h"
#include "core/vault/recoverykey.h"
#include "core/vault/vaultopening.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente::vault {

/// Whoever held a compartment may have kept its key: what is sealed from now on is for those who hold it now. Older
/// values stay readable to them through the older generations.
Result<void> Vault::renewCompartments()
{
    std::vector<CompartmentKey> renewed;
    for (const auto &key : m_keys.compartments) {
        if (!key.isHeld() || &key != m_keys.compartment(key.code))
            continue;
        auto pair = crypto::newKeyPair();
        renewed.push_back(
            {key.code, key.generation + 1, pair.publicKey, std::move(pair.privateKey)});
    }
    if (renewed.empty())
        return {};
    const auto done = changeUsers(
        {Fn::ManageUsers, u"vault"_s, vaultId(), u"compartments_renewed"_s},
        [&](db::Transaction &tx) -> Result<void> {
            const auto state = data::readState(tx);
            const auto known = data::readUsers(tx);
            if (!state || !known)
                return Failure{state ? known.error() : state.error()};
            KeyFile file = m_file;
            settleKeyFile(file, *state, *known, m_generation);
            for (const auto &key : renewed) {
                if (auto inserted = data::insertCompartment(tx, key, m_clock); !inserted)
                    return inserted;
                for (auto &slot : file.entries) {
                    if (!slot.key(compartmentKind(key.code), key.generation - 1))
                        continue;
                    auto sealed = sealInto(slot, vaultId(), compartmentKind(key.code),
                                           key.generation, key.privateKey);
                    if (!sealed)
                        return sealed;
                }
            }
            // Should the commit fail, data.db knows nothing of these generations and they are ignored.
            return writeKeyFile(std::move(file));
        });
    if (!done)
        return done;
    std::ranges::move(renewed, std::back_inserter(m_keys.compartments));
    return {};
}

Result<SecretBuffer> Vault::renewRecoveryKey()
{
    const QMutexLocker guard(&m_mutex);
    const auto recovery = SecretBuffer::random(crypto::kKeySize);
    auto slot = makeRecoverySlot(recovery);
    slot.pending = true;
    QStringList all;
    for (const auto &key : m_keys.compartments)
        all << key.code;
    const auto renewed = changeUsers({Fn::RekeyVault, u"vault"_s, vaultId(), u"recovery_renewed"_s},
                                     [&](db::Transaction &tx) -> Result<void> {
                                         if (auto given = giveKeys(slot, all); !given)
                                             return given;
                                         KeyFile file = m_file;
                                         file.entries.push_back(slot);
                                         if (auto written = writeKeyFile(std::move(file)); !written)
                                             return written;
                                         return data::updateRecoveryKey(tx, slot.publicKey);
                                     });
    if (!renewed && m_file.slotsWithId(slot.id).size() == 1)
        return Failure{renewed.error()};
    KeyFile file = m_file;
    std::erase_if(file.entries, [&](const KeySlot &entry) {
        return entry.isRecovery() && (entry.publicKey == slot.publicKey) != renewed.has_value();
    });
    for (auto &entry : file.entries)
        entry.pending = false;
    auto written = writeKeyFile(std::move(file));
    if (!renewed)
        return Failure{renewed.error()};
    if (!written)
        return Failure{written.error()};
    return recoveryKeyText(recovery);
}

Result<void> Vault::rekey(const std::function<void(const char *)> &onStep)
{
    const auto step = [&](const char *name) {
        if (onStep)
            onStep(name);
    };
    const QMutexLocker guard(&m_mutex);
    // Every page is rewritten through a journal as large as the database.
    const qint64 needed = QFileInfo(m_folder + u"/data.db"_s).size() * 5 / 4 + (1 << 20);
    if (!m_readOnly && QStorageInfo(m_folder).bytesAvailable() < needed)
        return Failure{ErrorCode::NoSpace,
                       u"a change of key needs %1 bytes"_s.arg(needed),
                       {u"data.db"_s, 0, 0, {}},
                       u"file.no_space"_s};
    const auto pending = std::make_shared<const SecretBuffer>(
        SecretBuffer::random(crypto::kKeySize));
    KeyFile both = m_file;
    // The audit row comes first, in the old database: whichever key wins, the journal says that it was tried.
    const auto prepared = changeUsers(
        {Fn::RekeyVault, u"vault"_s, vaultId(), {}}, [&](db::Transaction &tx) -> Result<void> {
            const auto state = data::readState(tx);
            const auto known = data::readUsers(tx);
            if (!state || !known)
                return Failure{state ? known.error() : state.error()};
            settleKeyFile(both, *state, *known, m_generation);
            for (auto &slot : both.entries) {
                if (auto sealed = sealInto(slot, vaultId(), kDatabaseKind.toString(),
                                           m_generation + 1, *pending);
                    !sealed)
                    return sealed;
            }
            return writeKeyFile(both);
        });
    if (!prepared)
        return prepared;
    step("keys_written");
    Result<void> rekeyed;
    {
        const auto connection = writer();
        rekeyed = connection ? (*connection)->rekey(*pending)
                             : Result<void>(Failure{connection.error()});
    }
    step("rekeyed");
    if (auto settled = settleRekey(both, pending); !settled)
        return settled;
    step("done");
    return rekeyed;
}

/// Asks the database which of both keys it has, and leaves only that one.
Result<void> Vault::settleRekey(KeyFile file, const db::Connection::Key &pending)
{
    const auto opensWith = [&](const db::Connection::Key &key) {
        return db::Connection::open(m_folder + u"/data.db"_s, key, {});
    };
    const bool isNew = opensWith(pending).has_value();
    if (!isNew) {
        if (const auto old = opensWith(m_databaseKey); !old)
            return Failure{old.error()}; // keys.json keeps both: the next opening decides
    }
    const int generation = isNew ? m_generation + 1 : m_generation;
    for (auto &slot : file.entries) {
        std::erase_if(slot.keys, [&](const SlotKey &key) {
            return key.kind == kDatabaseKind && key.generation != generation;
        });
        if (isNew)
            slot.quick.reset();
    }
    if (isNew) {
        m_generation = generation;
        m_databaseKey = pending;
        m_keys.database = pending->clone();
    }
    return writeKeyFile(std::move(file));
}

} // namespace entente::vault
