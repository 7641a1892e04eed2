// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

class QSqlError;

namespace entente::db {

/// Our code for a native SQLite result code (extended codes included) and a detail without bound values.
Error toError(const QSqlError &error, const QString &what);

} // namespace entente::db
