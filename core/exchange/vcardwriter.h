// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exportcolumns.h"

#include <QByteArray>

namespace entente {

enum class VCardVersion { V3, V4 };

/// One card, UTF-8, CRLF, folded at 75 octets between characters (RFC 6350, 3.2; RFC 2426, 2.6). What the standard has
/// no property for travels in X-ENTENTE-… properties, which others pass over.
QByteArray vcardOf(const ExportedPerson &exported, VCardVersion version);
/// KIND:org in 4.0; in 3.0 a card whose FN is its ORG, as telephones read it.
QByteArray vcardOf(const Organisation &organisation, VCardVersion version);

} // namespace entente
