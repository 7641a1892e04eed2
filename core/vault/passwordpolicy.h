// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secretbuffer.h"

#include <QStringList>

#include <span>

namespace entente::vault {

enum class PasswordStrength { TooShort, Weak, Fair, Solid };

/// Fair is the least that is accepted. `reasons` are codes for core/wording, the most useful first.
struct PasswordVerdict
{
    PasswordStrength strength = PasswordStrength::TooShort;
    int bits = 0;
    QStringList reasons; ///< password.too_short, .few_kinds, .common, .personal, .repeated

    bool isAccepted() const { return strength >= PasswordStrength::Fair; }
};

/// CNIL, délibération 2022-100: a password that alone protects data carries 80 bits: 12 characters of four kinds, 14 of
/// three, seven words, or a passphrase long enough. What is common, repeated, in sequence or taken from `context`
/// (names of the user and the firm) does not count. `password` is UTF-8; nothing of it is copied out of locked memory.
PasswordVerdict assessPassword(const SecretBuffer &password, const QStringList &context = {});

/// Invalid, with the first reason, unless the verdict accepts it.
Result<void> requirePassword(const SecretBuffer &password, const QStringList &context);

/// True for a word of the built-in list, after folding case, digits that stand for letters and what hangs on at the ends.
bool isCommonPassword(std::span<const char32_t> characters);

} // namespace entente::vault
