// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace entente {

/// How a French reader would say a name, for comparing only: "Dupont", "Dupond" and "DUPON" are the same, so are "Thibault"
/// and "Tibo", "Lefebvre" and "Lefèvre", "Meyer" and "Maier". In the manner of Phonex, for words that searchKey() folded:
/// letters of one sound become one letter, nasal vowels a digit, silent letters at the end and doubled letters go.
QString frenchPhonetic(QStringView foldedWord);

} // namespace entente
