// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/recoverykey.h"

using namespace Qt::StringLiterals;

namespace entente::vault {

namespace {

constexpr char kCrockford[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr size_t kRecoveryKeySize = 32;
constexpr size_t kKeyCharacters = 52;
constexpr size_t kCheckCharacters = 3;
constexpr size_t kRecoveryGroup = 5;

int crockfordValue(unsigned char typed)
{
    const char upper = typed >= 'a' && typed <= 'z' ? char(typed - 'a' + 'A') : char(typed);
    if (upper == 'O')
        return 0;
    if (upper == 'I' || upper == 'L')
        return 1;
    for (int value = 0; value < 32; ++value) {
        if (kCrockford[value] == upper)
            return value;
    }
    return -1;
}

/// Five bits of the key from `first` on, counted from the highest bit of the first byte; zero beyond the end.
unsigned fiveBits(std::span<const unsigned char> key, size_t first)
{
    unsigned value = 0;
    for (size_t bit = first; bit < first + 5; ++bit) {
        const unsigned set = bit / 8 < key.size() ? (key[bit / 8] >> (7 - bit % 8)) & 1u : 0u;
        value = value << 1 | set;
    }
    return value;
}

} // namespace

quint16 crc15Can(std::span<const unsigned char> bytes)
{
    unsigned crc = 0;
    for (const unsigned char byte : bytes) {
        for (int bit = 7; bit >= 0; --bit) {
            const unsigned in = (byte >> bit) & 1u;
            const unsigned top = (crc >> 14) & 1u;
            crc = (crc << 1) & 0x7fffu;
            if (in != top)
                crc ^= 0x4599u;
        }
    }
    return static_cast<quint16>(crc);
}

SecretBuffer recoveryKeyText(const SecretBuffer &key)
{
    Q_ASSERT(key.size() == kRecoveryKeySize);
    const size_t characters = kKeyCharacters + kCheckCharacters;
    SecretBuffer text(characters + characters / kRecoveryGroup - 1);
    const unsigned check = crc15Can(key.bytes());
    size_t at = 0;
    for (size_t i = 0; i < characters; ++i) {
        if (i > 0 && i % kRecoveryGroup == 0)
            text.data()[at++] = '-';
        const unsigned value = i < kKeyCharacters ? fiveBits(key.bytes(), i * 5)
                                                  : (check >> (5 * (characters - 1 - i))) & 31u;
        text.data()[at++] = static_cast<unsigned char>(kCrockford[value]);
    }
    return text;
}

Result<SecretBuffer> parseRecoveryKey(const SecretBuffer &typed)
{
    SecretBuffer key(kRecoveryKeySize);
    unsigned check = 0;
    unsigned padding = 0;
    size_t read = 0;
    for (size_t at = 0; at < typed.size(); ++at) {
        const unsigned char character = typed.data()[at];
        if (character == '-' || character == ' ' || character == '\t' || character == '\n'
            || character == '\r')
            continue;
        const int value = crockfordValue(character);
        if (value < 0)
            return Failure{ErrorCode::Invalid,
                           u"not a character of a recovery key"_s,
                           {{}, 0, int(at) + 1, {}},
                           u"recovery.character"_s};
        for (size_t bit = 0; read < kKeyCharacters && bit < 5; ++bit) {
            const unsigned set = (static_cast<unsigned>(value) >> (4 - bit)) & 1u;
            const size_t target = read * 5 + bit;
            if (target / 8 < kRecoveryKeySize)
                key.data()[target / 8] = static_cast<unsigned char>(key.data()[target / 8]
                                                                    | (set << (7 - target % 8)));
            else
                padding |= set;
        }
        if (read >= kKeyCharacters)
            check = (check << 5 | static_cast<unsigned>(value)) & 0x7fffu;
        ++read;
    }
    if (read != kKeyCharacters + kCheckCharacters)
        return Failure{
            ErrorCode::Invalid, u"a recovery key has 55 characters"_s, {}, u"recovery.length"_s};
    if (padding != 0 || check != crc15Can(key.bytes()))
        return Failure{ErrorCode::Invalid,
                       u"the check of the recovery key does not agree"_s,
                       {},
                       u"recovery.checksum"_s};
    return key;
}

} // namespace entente::vault
