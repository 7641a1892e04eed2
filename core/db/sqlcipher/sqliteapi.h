// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The header of SQLCipher, found through its own include directory: the system's sqlite3.h knows no
// keys.
#ifndef SQLITE_HAS_CODEC
#error "Only files of entente_sqlcipher may talk to the C API"
#endif
#include <sqlite3.h>
