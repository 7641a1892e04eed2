// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secretbuffer.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <vector>

namespace entente::vault {

/// The law's intermediate archive: what must be kept although nobody works with it any more.
inline constexpr QStringView kArchiveCompartment = u"archive";
/// Holds the first key of the audit's row MACs.
inline constexpr QStringView kAuditorCompartment = u"auditor";

/// One generation of a compartment's key. Everybody has the public half, so anybody may seal.
struct CompartmentKey
{
    QString code;
    int generation = 1;
    QByteArray publicKey;
    SecretBuffer privateKey; ///< empty when this user does not hold it

    bool isHeld() const { return !privateKey.isEmpty(); }
};

/// What the open session can do; lives in locked memory as long as the vault is open.
struct KeyRing
{
    SecretBuffer database;
    SecretBuffer tombstone;
    std::vector<CompartmentKey> compartments;

    /// The newest generation, for sealing; nullptr if there is no such compartment.
    const CompartmentKey *compartment(QStringView code) const;
    /// The generation that a stored value was sealed for.
    const CompartmentKey *compartment(QStringView code, int generation) const;
};

/// Where a sealed value belongs. It opens nowhere else: not in another row, column or compartment.
struct SealedContext
{
    QString table;
    QString column;
    QString recordUuid;
};

/// Two bytes of generation and a sealed box (FORMAT.md 5).
/// Invalid when the key is no public key or a name in the context is empty or has a line break.
Result<QByteArray> sealFor(const CompartmentKey &key, const SealedContext &context,
                           QByteArrayView payload);

/// NotPermitted when this user does not hold the key; Corrupt for another context, another generation or a changed byte.
Result<QByteArray> openSealed(const CompartmentKey &key, const SealedContext &context,
                              QByteArrayView sealed);
/// The same, with the generation that the value itself names. NotFound when there is no such compartment.
Result<QByteArray> openSealed(const KeyRing &keys, QStringView code, const SealedContext &context,
                              QByteArrayView sealed);

} // namespace entente::vault
