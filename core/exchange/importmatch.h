// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parties/contactpoint.h"

#include <QString>

namespace entente {

/// Whether two search keys may name the same person: one is unknown, or the words of one are all in the other.
bool namesAgree(const QString &one, const QString &other);

/// Whether a name is surely another person's than the one of this key: both are whole, and the first name differs.
bool isSomebodyElse(const QString &firstName, const QString &lastName, const QString &key);

/// The same value of the same sort; a telephone of any kind is one sort.
bool isSameContact(const ContactPoint &one, const ContactPoint &other);

/// "contact@", "info@", "accueil@": several people answer, so the address alone recognises nobody.
bool isSharedMailbox(const QString &normalEmail);

} // namespace entente
