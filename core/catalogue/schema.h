// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/db/reader.h"

#include <QMap>
#include <QStringList>

namespace entente::catalogue {

/// Tables and columns as the database has them, without the engine's own.
Result<QMap<QString, QStringList>> readSchema(const db::Reader &reader);

} // namespace entente::catalogue
