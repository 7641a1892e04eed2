// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/fn.h"

namespace entente {

/// Proof that somebody may call one service function. Only Session (for a user) and SystemAccess (for the program
/// itself) make one, and no read or transaction begins without: no permit, no compile.
class Permit final
{
public:
    Fn fn() const { return m_fn; }

private:
    friend class Session;
    friend class SystemAccess;
    explicit Permit(Fn fn) : m_fn(fn) {}

    Fn m_fn;
};

/// What the program does before or without a user: migrations, opening and closing a vault, tests' fixtures.
/// tests/layering knows the few places that may name it.
class SystemAccess final
{
public:
    static Permit permit() { return Permit(Fn::UnlockVault); }
};

} // namespace entente
