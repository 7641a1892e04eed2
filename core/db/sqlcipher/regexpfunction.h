// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace entente::sqlcipher {

/// Defines `X REGEXP Y` with QRegularExpression and keeps the last `cacheSize` patterns compiled.
void installRegexp(sqlite3 *db, int cacheSize);

} // namespace entente::sqlcipher
