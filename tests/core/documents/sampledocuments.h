// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consentservice.h"
#include "core/rights/accessreport.h"
#include "core/rights/erasurecertificate.h"
#include "core/rights/erasureplan.h"

/// Invented people and firms, as full as a real document gets.
namespace entente::test {

Firm sampleFirm();
AccessReport sampleAccessReport();
/// As long as a name gets, and markup where names stand.
AccessReport awkwardAccessReport(int exchanges);
ErasurePlan sampleErasurePlan();
ErasureCertificate sampleCertificate();
ErasureLetter sampleErasureLetter();
/// Consent to be called, signed on screen.
ConsentProofRecord sampleConsentProof();

} // namespace entente::test
