// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace entente::db::sqlcatalog {

/// The text of "<domain>/<statement>", without its comment. NotFound when there is no such file.
Result<QString> text(const QString &name);

/// Every statement that ships, as "<domain>/<statement>", sorted; migrations are not among them.
QStringList names();

/// The migrations as resource paths, in order.
QStringList migrations();

} // namespace entente::db::sqlcatalog
