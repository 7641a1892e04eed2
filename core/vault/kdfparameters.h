// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace entente::vault {

/// Cost of turning a password into a key (Argon2id 1.3, one lane); stored in the slot that it made.
struct KdfParameters
{
    quint64 memoryBytes = 256ull << 20;
    quint32 passes = 3;

    bool operator==(const KdfParameters &) const = default;
};

/// Below this no new slot is made (OWASP: 19 MiB and two passes).
inline constexpr KdfParameters kKdfFloor{19ull << 20, 2};
/// Above this nothing is computed: a file must not be able to freeze the machine that opens it.
inline constexpr KdfParameters kKdfCeiling{1ull << 30, 64};

inline bool meetsFloor(const KdfParameters &kdf)
{
    return kdf.memoryBytes >= kKdfFloor.memoryBytes && kdf.passes >= kKdfFloor.passes;
}

/// What a caller may leave aside with open eyes: samples and tests, never a vault that a firm works with.
struct Waivers
{
    bool passwordPolicy = false;
    bool kdfFloor = false;
};

} // namespace entente::vault
