// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/redaction.h"

#include <QString>

namespace entente {

/// What was found on a business card. Each field may be empty, and each may be wrong when a machine read it.
struct CardFields
{
    QString firstName;
    QString lastName;
    QString organisation;
    QString job;
    QString email;
    QString phone;

    bool operator==(const CardFields &) const = default;
};
ENTENTE_NOT_LOGGABLE(CardFields)

/// Sorts the lines of a card into its fields: by what an address and a number look like, by the words of trades and of
/// company names, and by the name that stands in the address. What fits nowhere is left out.
CardFields fieldsOfCardText(const QString &text);

} // namespace entente
