// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secretbuffer.h"
#include "core/vault/kdfparameters.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <span>

/// The few constructions that the vault is made of, over libsodium. FORMAT.md says the same for strangers.
namespace entente::vault::crypto {

inline constexpr size_t kKeySize = 32;
inline constexpr size_t kSaltSize = 16;

struct KeyPair
{
    QByteArray publicKey;
    SecretBuffer privateKey;
};

std::span<const unsigned char> spanOf(QByteArrayView bytes);

/// Argon2id 1.3. Invalid outside the bounds, NoSpace (reason "memory") when there is not enough memory for it.
Result<SecretBuffer> keyFromPassword(const SecretBuffer &password, QByteArrayView salt,
                                     const KdfParameters &kdf);

/// BLAKE2b, keyed.
QByteArray keyedHash(std::span<const unsigned char> key, QByteArrayView data, size_t length = 32);
/// The same into a place of the caller's, whose size is the length.
void keyedHash(std::span<const unsigned char> key, QByteArrayView data,
               std::span<unsigned char> digest);
QByteArray hash(QByteArrayView data, size_t length = 32);
/// A key for one use, made from another key and the name of the use.
SecretBuffer subkey(const SecretBuffer &key, QByteArrayView use);
bool sameBytes(QByteArrayView left, QByteArrayView right);

/// XChaCha20-Poly1305 (IETF) with a random nonce in front.
QByteArray wrap(const SecretBuffer &key, QByteArrayView associated,
                std::span<const unsigned char> plain);
std::optional<SecretBuffer> unwrap(const SecretBuffer &key, QByteArrayView associated,
                                   QByteArrayView wrapped);
/// The same for what is no secret of the program itself, in ordinary memory.
std::optional<QByteArray> unwrapBytes(const SecretBuffer &key, QByteArrayView associated,
                                      QByteArrayView wrapped);

KeyPair newKeyPair();
QByteArray publicHalf(const SecretBuffer &privateKey);

/// Anyone who has the public half can seal: ephemeral X25519, BLAKE2b, XChaCha20-Poly1305. Invalid for a bad public key.
Result<QByteArray> sealTo(QByteArrayView publicKey, QByteArrayView associated,
                          std::span<const unsigned char> plain);
/// Nothing for a wrong key, another context or a changed byte.
std::optional<SecretBuffer> openSealedSecret(const SecretBuffer &privateKey,
                                             QByteArrayView associated, QByteArrayView sealed);
std::optional<QByteArray> openSealedBytes(const SecretBuffer &privateKey, QByteArrayView associated,
                                          QByteArrayView sealed);

} // namespace entente::vault::crypto
