// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/sealanchor.h"

#include "core/vault/secretstore.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace entente::vault {

namespace {

QString anchorName(const QString &vaultId)
{
    return u"entente/seal/"_s + vaultId;
}

} // namespace

Result<SealAnchor> SealAnchor::load(SecretStore &store, const QString &vaultId)
{
    const auto secret = store.load(anchorName(vaultId));
    if (!secret)
        return Failure{secret.error()};
    const QByteArray text(reinterpret_cast<const char *>(secret->data()),
                          qsizetype(secret->size()));
    const auto parts = text.split(' ');
    bool isNumber = false;
    const SealAnchor anchor{parts.size() == 3 ? parts[1].toLongLong(&isNumber) : 0,
                            parts.size() == 3 ? QByteArray::fromHex(parts[2]) : QByteArray()};
    if (!isNumber || parts[0] != "1")
        return Failure{ErrorCode::Corrupt, u"not a copy of a seal"_s, {}, u"keychain.damaged"_s};
    return anchor;
}

Result<void> SealAnchor::save(SecretStore &store, const QString &vaultId) const
{
    const QByteArray text = "1 " + QByteArray::number(epoch) + ' ' + head.toHex();
    return store.store(anchorName(vaultId), SecretBuffer::fromBytes(text));
}

} // namespace entente::vault
