// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/crypto.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace entente::vault::crypto {

namespace {

constexpr qsizetype kNonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kTagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype kPublicSize = crypto_box_PUBLICKEYBYTES;
constexpr char kSealedBoxVersion = 1;
constexpr QByteArrayView kSealedBoxLabel = "entente-sealed-box-1";

const unsigned char *octets(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *octets(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

bool readySodium()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

bool decryptInto(unsigned char *plain, QByteArrayView wrapped, QByteArrayView associated,
                 const SecretBuffer &key)
{
    const auto nonce = wrapped.first(kNonceSize);
    const auto body = wrapped.sliced(kNonceSize);
    return crypto_aead_xchacha20poly1305_ietf_decrypt(
               plain, nullptr, nullptr, octets(body), static_cast<unsigned long long>(body.size()),
               octets(associated), static_cast<unsigned long long>(associated.size()),
               octets(nonce), key.data())
           == 0;
}

/// The key of one sealed box; empty if the other side's half is not a usable point.
SecretBuffer sealedBoxKey(const SecretBuffer &privateKey, QByteArrayView theirs,
                          QByteArrayView ephemeral, QByteArrayView recipient)
{
    SecretBuffer shared(crypto_scalarmult_BYTES);
    if (crypto_scalarmult(shared.data(), privateKey.data(), octets(theirs)) != 0)
        return {};
    SecretBuffer key(kKeySize);
    crypto_generichash_state state;
    crypto_generichash_init(&state, shared.data(), shared.size(), key.size());
    for (const auto part : {kSealedBoxLabel, ephemeral, recipient})
        crypto_generichash_update(&state, octets(part),
                                  static_cast<unsigned long long>(part.size()));
    crypto_generichash_final(&state, key.data(), key.size());
    sodium_memzero(&state, sizeof state);
    return key;
}

struct SealedBox
{
    SecretBuffer key;
    QByteArrayView wrapped;
};

std::optional<SealedBox> sealedBoxParts(const SecretBuffer &privateKey, QByteArrayView sealed)
{
    if (!readySodium() || privateKey.size() != kKeySize
        || sealed.size() < 1 + kPublicSize + kNonceSize + kTagSize
        || sealed.front() != kSealedBoxVersion)
        return std::nullopt;
    const auto ephemeral = sealed.sliced(1, kPublicSize);
    const QByteArray recipient = publicHalf(privateKey);
    SealedBox box{sealedBoxKey(privateKey, ephemeral, ephemeral, recipient),
                  sealed.sliced(1 + kPublicSize)};
    if (box.key.isEmpty())
        return std::nullopt;
    return box;
}

} // namespace

std::span<const unsigned char> spanOf(QByteArrayView bytes)
{
    return {octets(bytes), static_cast<size_t>(bytes.size())};
}

Result<SecretBuffer> keyFromPassword(const SecretBuffer &password, QByteArrayView salt,
                                     const KdfParameters &kdf)
{
    if (!readySodium())
        return Failure{ErrorCode::Internal, u"libsodium does not start"_s};
    const bool bounded = kdf.memoryBytes <= kKdfCeiling.memoryBytes
                         && kdf.passes <= kKdfCeiling.passes
                         && kdf.memoryBytes >= crypto_pwhash_argon2id_MEMLIMIT_MIN
                         && kdf.passes >= crypto_pwhash_argon2id_OPSLIMIT_MIN;
    if (!bounded || salt.size() != qsizetype(kSaltSize))
        return Failure{ErrorCode::Invalid,
                       u"key derivation parameters out of bounds"_s,
                       {},
                       u"kdf.out_of_bounds"_s};
    SecretBuffer key(kKeySize);
    const int failed = crypto_pwhash_argon2id(
        key.data(), key.size(), reinterpret_cast<const char *>(password.data()), password.size(),
        octets(salt), kdf.passes, static_cast<size_t>(kdf.memoryBytes),
        crypto_pwhash_argon2id_ALG_ARGON2ID13);
    if (failed != 0)
        return Failure{
            ErrorCode::NoSpace, u"not enough memory to derive the key"_s, {}, u"kdf.memory"_s};
    return key;
}

QByteArray keyedHash(std::span<const unsigned char> key, QByteArrayView data, size_t length)
{
    QByteArray digest(qsizetype(length), '\0');
    keyedHash(key, data, {octets(digest), length});
    return digest;
}

void keyedHash(std::span<const unsigned char> key, QByteArrayView data,
               std::span<unsigned char> digest)
{
    crypto_generichash(digest.data(), digest.size(), octets(data),
                       static_cast<unsigned long long>(data.size()), key.data(), key.size());
}

QByteArray hash(QByteArrayView data, size_t length)
{
    return keyedHash({}, data, length);
}

SecretBuffer subkey(const SecretBuffer &key, QByteArrayView use)
{
    SecretBuffer derived(kKeySize);
    crypto_generichash(derived.data(), derived.size(), octets(use),
                       static_cast<unsigned long long>(use.size()), key.data(), key.size());
    return derived;
}

bool sameBytes(QByteArrayView left, QByteArrayView right)
{
    return left.size() == right.size()
           && (left.isEmpty()
               || sodium_memcmp(left.data(), right.data(), size_t(left.size())) == 0);
}

QByteArray wrap(const SecretBuffer &key, QByteArrayView associated,
                std::span<const unsigned char> plain)
{
    Q_ASSERT(key.size() == kKeySize);
    QByteArray wrapped(kNonceSize + qsizetype(plain.size()) + kTagSize, Qt::Uninitialized);
    auto *out = octets(wrapped);
    randombytes_buf(out, kNonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        out + kNonceSize, nullptr, plain.data(), plain.size(), octets(associated),
        static_cast<unsigned long long>(associated.size()), nullptr, out, key.data());
    return wrapped;
}

std::optional<SecretBuffer> unwrap(const SecretBuffer &key, QByteArrayView associated,
                                   QByteArrayView wrapped)
{
    if (!readySodium() || key.size() != kKeySize || wrapped.size() < kNonceSize + kTagSize)
        return std::nullopt;
    SecretBuffer plain(static_cast<size_t>(wrapped.size() - kNonceSize - kTagSize));
    if (!decryptInto(plain.data(), wrapped, associated, key))
        return std::nullopt;
    return plain;
}

std::optional<QByteArray> unwrapBytes(const SecretBuffer &key, QByteArrayView associated,
                                      QByteArrayView wrapped)
{
    if (!readySodium() || key.size() != kKeySize || wrapped.size() < kNonceSize + kTagSize)
        return std::nullopt;
    QByteArray plain(wrapped.size() - kNonceSize - kTagSize, Qt::Uninitialized);
    if (!decryptInto(octets(plain), wrapped, associated, key))
        return std::nullopt;
    return plain;
}

KeyPair newKeyPair()
{
    readySodium();
    KeyPair pair{QByteArray(kPublicSize, '\0'), SecretBuffer(crypto_box_SECRETKEYBYTES)};
    crypto_box_keypair(octets(pair.publicKey), pair.privateKey.data());
    return pair;
}

QByteArray publicHalf(const SecretBuffer &privateKey)
{
    QByteArray half(kPublicSize, '\0');
    if (privateKey.size() == crypto_box_SECRETKEYBYTES)
        crypto_scalarmult_base(octets(half), privateKey.data());
    return half;
}

Result<QByteArray> sealTo(QByteArrayView publicKey, QByteArrayView associated,
                          std::span<const unsigned char> plain)
{
    if (publicKey.size() != kPublicSize)
        return Failure{
            ErrorCode::Invalid, u"a public key has 32 bytes"_s, {}, u"key.public_invalid"_s};
    const KeyPair ephemeral = newKeyPair();
    const auto key = sealedBoxKey(ephemeral.privateKey, publicKey, ephemeral.publicKey, publicKey);
    if (key.isEmpty())
        return Failure{
            ErrorCode::Invalid, u"not a usable public key"_s, {}, u"key.public_invalid"_s};
    return QByteArray(1, kSealedBoxVersion) + ephemeral.publicKey + wrap(key, associated, plain);
}

std::optional<SecretBuffer> openSealedSecret(const SecretBuffer &privateKey,
                                             QByteArrayView associated, QByteArrayView sealed)
{
    const auto box = sealedBoxParts(privateKey, sealed);
    return box ? unwrap(box->key, associated, box->wrapped) : std::nullopt;
}

std::optional<QByteArray> openSealedBytes(const SecretBuffer &privateKey, QByteArrayView associated,
                                          QByteArrayView sealed)
{
    const auto box = sealedBoxParts(privateKey, sealed);
    if (!box)
        return std::nullopt;
    QByteArray plain(box->wrapped.size() - kNonceSize - kTagSize, Qt::Uninitialized);
    if (!decryptInto(octets(plain), box->wrapped, associated, box->key))
        return std::nullopt;
    return plain;
}

} // namespace entente::vault::crypto
