// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/columnguess.h"

#include <QHash>
#include <QList>

namespace entente {

/// Stable key of each field, in the order in which a list offers them.
const QList<std::pair<ImportField, QString>> &columnFieldKeys();

/// Search key of a header → field.
const QHash<QString, ImportField> &columnHeaderTable();

/// A fact that French law or Art. 9 GDPR protects: proposed as not imported until somebody says why (Art. 5(1)(c)).
bool isSensitiveColumn(const QString &headerKey);

} // namespace entente
