// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rights/erasurecertificate.h"
#include "core/rights/erasureplan.h"

namespace entente {

class Words;

namespace pages {

Result<QByteArray> erasurePlan(const ErasurePlan &plan, const Words &words);
/// Names nobody.
Result<QByteArray> erasureCertificate(const ErasureCertificate &certificate, const Words &words);
Result<QByteArray> erasureLetter(const ErasureCertificate &certificate, const ErasureLetter &letter,
                                 const Words &words);

} // namespace pages

} // namespace entente
