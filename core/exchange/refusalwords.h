// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace entente {

/// "Désabonné", "STOP", "Ne pas contacter": what says a refusal wherever it stands (Art. 21(2) GDPR).
bool saysRefusal(const QString &text);

/// The same of a word that answers "do you agree?": "retiré le 03/04/2025", "jamais", "pas d’accord".
bool deniesAgreement(const QString &text);

/// "oui", "0", "vrai", or a word of refusal: what a column of answers holds.
bool isYesOrNo(const QString &text);

/// An answer that the person is reached after all, in a column of refusals.
bool saysNoRefusal(const QString &text);

/// A plain yes to the title of a column.
bool saysYes(const QString &text);

} // namespace entente
