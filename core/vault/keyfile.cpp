// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/keyfile.h"

#include "core/base/atomicfile.h"
#include "core/vault/crypto.h"
#include "core/vault/strictjson.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente::vault {

namespace {

constexpr QStringView kKeyFileName = u"keys.json";
constexpr QByteArrayView kKeyFileMacUse = "entente-keys-mac";

QJsonObject slotKeyToJson(const SlotKey &key)
{
    return {{u"kind"_s, key.kind},
            {u"generation"_s, key.generation},
            {u"sealed"_s, base64(key.sealed)}};
}

QJsonObject keySlotToJson(const KeySlot &slot)
{
    QJsonObject kdf{{u"name"_s, u"blake2b"_s}};
    if (slot.kdf)
        kdf = {{u"name"_s, u"argon2id13"_s},
               {u"memory_bytes"_s, qint64(slot.kdf->memoryBytes)},
               {u"passes"_s, qint64(slot.kdf->passes)}};
    QJsonArray keys;
    for (const auto &key : slot.keys)
        keys.append(slotKeyToJson(key));
    QJsonObject json{{u"id"_s, slot.id},
                     {u"state"_s, slot.pending ? u"pending"_s : u"current"_s},
                     {u"kdf"_s, kdf},
                     {u"salt"_s, base64(slot.salt)},
                     {u"public_key"_s, base64(slot.publicKey)},
                     {u"private_key"_s, base64(slot.wrappedPrivateKey)},
                     {u"keys"_s, keys}};
    if (slot.quick) {
        json.insert(u"quick"_s, QJsonObject{{u"issued_ms"_s, slot.quick->issuedMs},
                                            {u"expires_ms"_s, slot.quick->expiresMs},
                                            {u"wrapped"_s, base64(slot.quick->wrapped)}});
    }
    return json;
}

std::optional<KdfParameters> kdfFromJson(StrictJson &json)
{
    const QString name = json.text(u"name"_s);
    if (name == u"blake2b")
        return std::nullopt;
    const KdfParameters kdf{quint64(json.number(u"memory_bytes"_s)),
                            quint32(json.number(u"passes"_s))};
    if (name != u"argon2id13" || kdf.memoryBytes > kKdfCeiling.memoryBytes
        || kdf.passes > kKdfCeiling.passes)
        json.fail(u"name"_s);
    return kdf;
}

KeySlot keySlotFromJson(StrictJson json, StrictJson::Problem &problem)
{
    KeySlot slot;
    slot.id = json.text(u"id"_s);
    const QString state = json.text(u"state"_s);
    slot.pending = state == u"pending";
    if (!slot.pending && state != u"current")
        json.fail(u"state"_s);
    auto kdf = json.object(u"kdf"_s);
    slot.kdf = kdfFromJson(kdf);
    slot.salt = json.bytes(u"salt"_s, crypto::kSaltSize);
    slot.publicKey = json.bytes(u"public_key"_s, crypto::kKeySize);
    slot.wrappedPrivateKey = json.bytes(u"private_key"_s, 24 + crypto::kKeySize + 16);
    for (auto key : json.objects(u"keys"_s))
        slot.keys.push_back(
            {key.text(u"kind"_s), int(key.number(u"generation"_s)), key.bytes(u"sealed"_s)});
    if (json.has(u"quick"_s)) {
        auto quick = json.object(u"quick"_s);
        slot.quick = QuickUnlock{quick.number(u"issued_ms"_s), quick.number(u"expires_ms"_s),
                                 quick.bytes(u"wrapped"_s)};
    }
    if (slot.isRecovery() == slot.kdf.has_value())
        problem.note(u"kdf"_s);
    return slot;
}

QJsonObject keyFileToJson(const KeyFile &file)
{
    QJsonArray slotArray;
    for (const auto &slot : file.entries)
        slotArray.append(keySlotToJson(slot));
    return {{u"format"_s, u"entente-keys"_s},
            {u"version"_s, kKeyFileVersion},
            {u"vault"_s, file.vaultId},
            {u"revision"_s, file.revision},
            {u"slot_key"_s, base64(file.slotKey)},
            {u"slots"_s, slotArray}};
}

QByteArray keyFileMac(const KeyFile &file, const SecretBuffer &tombstone)
{
    const auto key = crypto::subkey(tombstone, kKeyFileMacUse);
    return crypto::keyedHash(key.bytes(),
                             QJsonDocument(keyFileToJson(file)).toJson(QJsonDocument::Compact));
}

} // namespace

bool KeySlot::isRecovery() const
{
    return id == kRecoverySlot;
}

const SlotKey *KeySlot::key(const QString &kind, int generation) const
{
    const auto found = std::ranges::find_if(
        keys, [&](const SlotKey &k) { return k.kind == kind && k.generation == generation; });
    return found == keys.end() ? nullptr : &*found;
}

std::vector<const SlotKey *> KeySlot::keysOfKind(const QString &kind) const
{
    std::vector<const SlotKey *> found;
    for (const auto &key : keys) {
        if (key.kind == kind)
            found.push_back(&key);
    }
    std::ranges::sort(found, {}, &SlotKey::generation);
    return found;
}

void KeySlot::removeKeys(const QString &kind)
{
    std::erase_if(keys, [&](const SlotKey &key) { return key.kind == kind; });
}

QString KeyFile::slotIdOf(const QString &userName) const
{
    if (userNameKey(userName).isEmpty()) {
        // Nobody is named: in a vault with one user there is nobody else to mean.
        QString only;
        for (const auto &slot : entries) {
            if (slot.isRecovery() || slot.id == only)
                continue;
            if (!only.isEmpty())
                return {};
            only = slot.id;
        }
        return only;
    }
    return QString::fromLatin1(
        crypto::keyedHash(crypto::spanOf(slotKey), userNameKey(userName).toUtf8(), 16).toHex());
}

std::vector<const KeySlot *> KeyFile::slotsWithId(const QString &id) const
{
    std::vector<const KeySlot *> found;
    for (const auto &slot : entries) {
        if (slot.id == id)
            found.push_back(&slot);
    }
    return found;
}

const KeySlot *KeyFile::current(const QString &id) const
{
    const auto found = std::ranges::find_if(
        entries, [&](const KeySlot &slot) { return slot.id == id && !slot.pending; });
    return found == entries.end() ? nullptr : &*found;
}

void KeyFile::removeSlots(const QString &id)
{
    std::erase_if(entries, [&](const KeySlot &slot) { return slot.id == id; });
}

Result<KeyFile> KeyFile::parse(const QByteArray &json)
{
    StrictJson::Problem problem;
    auto root = StrictJson::parse(json, problem);
    if (root.text(u"format"_s) != u"entente-keys")
        root.fail(u"format"_s);
    const qint64 version = root.number(u"version"_s);
    if (!problem.found() && version > kKeyFileVersion)
        return Failure{ErrorCode::TooNew,
                       u"keys.json was written by a newer program"_s,
                       {kKeyFileName.toString(), 0, 0, u"version"_s},
                       u"vault.too_new"_s};
    KeyFile file;
    file.vaultId = root.text(u"vault"_s);
    file.revision = root.number(u"revision"_s);
    file.slotKey = root.bytes(u"slot_key"_s, crypto::kKeySize);
    for (const auto &slot : root.objects(u"slots"_s))
        file.entries.push_back(keySlotFromJson(slot, problem));
    file.mac = root.bytes(u"mac"_s, 32);
    if (problem.found())
        return problem.failure(kKeyFileName);
    return file;
}

Result<KeyFile> KeyFile::read(const QString &folder)
{
    const auto bytes = readSmallFile(folder + u'/' + kKeyFileName);
    if (!bytes)
        return Failure{bytes.error()};
    return parse(*bytes);
}

QByteArray KeyFile::serialised(const SecretBuffer &tombstone)
{
    ++revision;
    mac = keyFileMac(*this, tombstone);
    auto json = keyFileToJson(*this);
    json.insert(u"mac"_s, base64(mac));
    return QJsonDocument(json).toJson();
}

Result<void> KeyFile::write(const QString &folder, const SecretBuffer &tombstone)
{
    return writeFileAtomically(folder + u'/' + kKeyFileName, serialised(tombstone));
}

bool KeyFile::isSignedWith(const SecretBuffer &tombstone) const
{
    return crypto::sameBytes(mac, keyFileMac(*this, tombstone));
}

} // namespace entente::vault
