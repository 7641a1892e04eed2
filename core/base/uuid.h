// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace entente {

class Clock;

/// A new UUID version 7 (RFC 9562, 5.7): 48 bits of Unix milliseconds, the rest from the system's random source.
/// Lower case with hyphens, 36 characters.
QString newUuid(const Clock &clock);

} // namespace entente
