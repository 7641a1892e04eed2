// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/capture/captureservice.h"

namespace entente {

class Words;

namespace pages {

/// Which sheets of a trade show are wanted.
struct FairSheets
{
    QString language; ///< one of the show's
    int first = 1;    ///< number on the first sheet
    int count = 1;
    int guardianAge = 15; ///< where the show is
};

/// The paper twin of the stand's screen, a form for each visitor: the same fields, the same texts in the same version,
/// boxes that nobody ticked beforehand, the notice and its code. Invalid when the show does not speak the language.
Result<QByteArray> fairSheets(const Stand &stand, const FairSheets &wanted, const Words &words);

/// What a tile or a line is called.
QString tileTitle(const Stand &stand, const ShowQuestion &question, const Words &words);

/// The number that a sheet bears: "7c1e-001".
QString fairSheetNumber(const TradeShow &show, int number);

} // namespace pages

} // namespace entente
