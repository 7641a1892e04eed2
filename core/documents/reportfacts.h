// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/sheet.h"
#include "core/rights/accessreport.h"

namespace entente::pages {

/// One record of an answer as a person reads it: a label and words per line, no code and no file format. Empty fields say
/// nothing; the sealed content of a proof is taken apart. The PDF and the window show the same.
Sheet::Facts reportFacts(const ReportItem &item, const Words &words);

} // namespace entente::pages
