// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/compartment.h"

#include "core/vault/crypto.h"

using namespace Qt::StringLiterals;

namespace entente::vault {

namespace {

Result<QByteArray> sealedValueContext(const CompartmentKey &key, const SealedContext &context)
{
    QByteArray bytes = "entente-sealed\n1";
    for (const QString &part : {context.table, context.column, context.recordUuid, key.code}) {
        if (part.isEmpty() || part.contains(u'\n'))
            return Failure{ErrorCode::Invalid,
                           u"a sealed value needs table, column, record and compartment"_s};
        bytes += '\n' + part.toUtf8();
    }
    return bytes + '\n' + QByteArray::number(key.generation);
}

int generationOf(QByteArrayView sealed)
{
    return sealed.size() < 2 ? 0
                             : int(static_cast<unsigned char>(sealed[0])) << 8
                                   | int(static_cast<unsigned char>(sealed[1]));
}

} // namespace

const CompartmentKey *KeyRing::compartment(QStringView code) const
{
    const CompartmentKey *newest = nullptr;
    for (const auto &key : compartments) {
        if (key.code == code && (!newest || key.generation > newest->generation))
            newest = &key;
    }
    return newest;
}

const CompartmentKey *KeyRing::compartment(QStringView code, int generation) const
{
    for (const auto &key : compartments) {
        if (key.code == code && key.generation == generation)
            return &key;
    }
    return nullptr;
}

Result<QByteArray> sealFor(const CompartmentKey &key, const SealedContext &context,
                           QByteArrayView payload)
{
    const auto associated = sealedValueContext(key, context);
    if (!associated)
        return associated;
    auto box = crypto::sealTo(key.publicKey, *associated, crypto::spanOf(payload));
    if (!box)
        return box;
    const char generation[2] = {char(key.generation >> 8), char(key.generation & 0xff)};
    return QByteArray(generation, 2) + *box;
}

Result<QByteArray> openSealed(const CompartmentKey &key, const SealedContext &context,
                              QByteArrayView sealed)
{
    const auto associated = sealedValueContext(key, context);
    if (!associated)
        return associated;
    const Where where{{}, 0, 0, context.table + u'.' + context.column};
    if (!key.isHeld())
        return Failure{ErrorCode::NotPermitted, u"the key of this compartment is not held"_s, where,
                       u"compartment.not_held"_s};
    auto plain = generationOf(sealed) == key.generation
                     ? crypto::openSealedBytes(key.privateKey, *associated, sealed.sliced(2))
                     : std::nullopt;
    if (!plain)
        return Failure{ErrorCode::Corrupt, u"the sealed value does not open"_s, where,
                       u"compartment.damaged"_s};
    return *std::move(plain);
}

Result<QByteArray> openSealed(const KeyRing &keys, QStringView code, const SealedContext &context,
                              QByteArrayView sealed)
{
    if (const auto *key = keys.compartment(code, generationOf(sealed)))
        return openSealed(*key, context, sealed);
    return Failure{ErrorCode::NotFound,
                   u"no such compartment or generation"_s,
                   {{}, 0, 0, context.table + u'.' + context.column},
                   u"compartment.unknown"_s};
}

} // namespace entente::vault
