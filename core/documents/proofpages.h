// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace entente {

class Words;
struct ConsentProofRecord;

namespace pages {

/// What RGPD 7(1) and C. conso R223-2 ask to be able to show: the text, the act, the time, the evidence, and whether they
/// are still those of the ledger.
Result<QByteArray> consentProof(const ConsentProofRecord &proof, const Words &words);

} // namespace pages

} // namespace entente
