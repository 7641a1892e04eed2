// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/sealfile.h"

#include "core/base/atomicfile.h"
#include "core/vault/crypto.h"
#include "core/vault/strictjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace entente::vault {

namespace {

constexpr QStringView kSealFile = u"seal.json";
constexpr int kSealVersion = 1;
constexpr QByteArrayView kSealMacUse = "entente-seal-mac";

QJsonObject sealToJson(const Seal &seal)
{
    QJsonArray acts;
    for (const auto &act : seal.acts)
        acts.append(
            QJsonObject{{u"epoch"_s, act.epoch}, {u"kind"_s, act.kind}, {u"at_ms"_s, act.atMs}});
    return {{u"format"_s, u"entente-seal"_s}, {u"version"_s, kSealVersion},
            {u"vault"_s, seal.vaultId},       {u"epoch"_s, seal.epoch},
            {u"head"_s, base64(seal.head)},   {u"written_ms"_s, seal.writtenMs},
            {u"clean"_s, seal.clean},         {u"page_count"_s, seal.pageCount},
            {u"pages"_s, base64(seal.pages)}, {u"acts"_s, acts}};
}

QByteArray sealMac(const Seal &seal, const SecretBuffer &tombstone)
{
    const auto key = crypto::subkey(tombstone, kSealMacUse);
    return crypto::keyedHash(key.bytes(),
                             QJsonDocument(sealToJson(seal)).toJson(QJsonDocument::Compact));
}

} // namespace

Result<Seal> Seal::parse(const QByteArray &json, const SecretBuffer &tombstone)
{
    StrictJson::Problem problem;
    auto root = StrictJson::parse(json, problem);
    if (root.text(u"format"_s) != u"entente-seal")
        root.fail(u"format"_s);
    if (root.number(u"version"_s) > kSealVersion && !problem.found())
        return Failure{ErrorCode::TooNew,
                       u"seal.json was written by a newer program"_s,
                       {kSealFile.toString(), 0, 0, u"version"_s},
                       u"vault.too_new"_s};
    Seal seal;
    seal.vaultId = root.text(u"vault"_s);
    seal.epoch = root.number(u"epoch"_s);
    seal.head = root.optionalBytes(u"head"_s);
    seal.writtenMs = root.number(u"written_ms"_s);
    seal.clean = root.flag(u"clean"_s);
    seal.pageCount = root.number(u"page_count"_s);
    seal.pages = root.optionalBytes(u"pages"_s);
    for (auto act : root.objects(u"acts"_s))
        seal.acts.push_back({act.number(u"epoch"_s), act.text(u"kind"_s), act.number(u"at_ms"_s)});
    const QByteArray mac = root.bytes(u"mac"_s, 32);
    if (problem.found())
        return problem.failure(kSealFile);
    if (!crypto::sameBytes(mac, sealMac(seal, tombstone)))
        return Failure{ErrorCode::Corrupt,
                       u"the seal is not signed with this vault's key"_s,
                       {kSealFile.toString(), 0, 0, u"mac"_s},
                       u"vault.seal_forged"_s};
    return seal;
}

Result<Seal> Seal::read(const QString &folder, const SecretBuffer &tombstone)
{
    const auto bytes = readSmallFile(folder + u'/' + kSealFile);
    if (!bytes)
        return Failure{bytes.error()};
    return parse(*bytes, tombstone);
}

QByteArray Seal::serialised(const SecretBuffer &tombstone) const
{
    auto json = sealToJson(*this);
    json.insert(u"mac"_s, base64(sealMac(*this, tombstone)));
    return QJsonDocument(json).toJson();
}

Result<void> Seal::write(const QString &folder, const SecretBuffer &tombstone) const
{
    return writeFileAtomically(folder + u'/' + kSealFile, serialised(tombstone));
}

SealFinding compareWithSeal(const Seal &seal, const SealState &database)
{
    if (database.epoch < seal.epoch)
        return SealFinding::Behind;
    const QByteArray there = database.epoch == seal.epoch ? database.head
                                                          : database.hashAt(seal.epoch);
    if (seal.epoch > 0 && !crypto::sameBytes(there, seal.head))
        return SealFinding::Forked;
    return database.epoch == seal.epoch ? SealFinding::Agrees : SealFinding::Ahead;
}

std::vector<SealedAct> missingActs(const Seal &seal, qint64 databaseEpoch)
{
    std::vector<SealedAct> missing;
    for (const auto &act : seal.acts) {
        if (act.epoch > databaseEpoch)
            missing.push_back(act);
    }
    return missing;
}

} // namespace entente::vault
