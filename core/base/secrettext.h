// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secretbuffer.h"

namespace entente {

/// The UTF-8 text in normalisation form C, so that "é" typed in two ways is one password. Every intermediate copy lies
/// in locked memory. Invalid with reason password.not_utf8.
Result<SecretBuffer> normaliseSecret(const SecretBuffer &utf8);

} // namespace entente
