// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSqlDriver;

/// A driver that opens ordinary, unencrypted databases. Exists for Qt's own test suite, which knows
/// no keys; the shipped programs never refer to it, so the linker leaves its object file out (a
/// test looks).
extern "C" QSqlDriver *entente_sqlcipher_plain_driver();
