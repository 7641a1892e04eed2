// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace entente {

/// Tells screen readers that a SecretEdit is a password field; says how many characters it holds, never which.
void installSecretAccessible();

} // namespace entente
