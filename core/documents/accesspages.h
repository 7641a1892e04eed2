// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rights/accessreport.h"

namespace entente {

class Words;

namespace pages {

/// The answer of RGPD 15: a letter, what we hold part by part, and what Art. 15(1) adds.
Result<QByteArray> accessReport(const AccessReport &report, const Words &words);

} // namespace pages

} // namespace entente
