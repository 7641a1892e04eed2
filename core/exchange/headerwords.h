// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/columnguess.h"

namespace entente {

/// Search key of a header; "HasOptedOutOfEmail" falls into its words.
QString wordsOfHeader(const QString &header);

/// The manager, the sales representative, who wrote the record, whom to call in need: nothing of the person's own.
bool speaksOfSomebodyElse(const QString &key);

/// Identifiers, invoices, amounts: digits that nobody dials.
bool speaksOfANumber(const QString &key);

/// Objection or Acceptance if the header, or the header and its yes and no, speak of refusals; else Ignore.
ImportField refusalColumn(const QString &key, const QStringList &samples);

/// "Nom Prénom": the family name stands first.
bool putsFamilyFirst(const QString &key);

} // namespace entente
