// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secretbuffer.h"

#include <span>

namespace entente::vault {

/// The key on the recovery sheet: 256 bits as 52 characters of Crockford's base 32 and a check of three, written in
/// eleven groups of five. The check is CRC-15/CAN, which finds every wrong character and every swap of two neighbours.
SecretBuffer recoveryKeyText(const SecretBuffer &key);

/// Reads what a person typed: upper or lower case, O for 0, I or L for 1, with or without hyphens and spaces.
/// Invalid, with reason recovery.character, recovery.length or recovery.checksum; `where.column` counts from 1.
Result<SecretBuffer> parseRecoveryKey(const SecretBuffer &typed);

/// Polynomial 0x4599, start 0, not reflected.
quint16 crc15Can(std::span<const unsigned char> bytes);

} // namespace entente::vault
