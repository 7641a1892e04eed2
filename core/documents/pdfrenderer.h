// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rights/documentrenderer.h"

namespace entente {

/// The documents of Entente as PDF, PDF/A-1b as Qt writes it (untagged). Needs a QGuiApplication; works on any thread
/// that has a QFontDatabase, one document at a time per renderer. No network, no temporary file.
class PdfRenderer final : public DocumentRenderer
{
public:
    Result<QByteArray> accessReport(const AccessReport &report,
                                    const QString &language) const override;
    Result<QByteArray> erasurePlan(const ErasurePlan &plan, const QString &language) const override;
    Result<QByteArray> erasureCertificate(const ErasureCertificate &certificate,
                                          const QString &language) const override;
    Result<QByteArray> erasureLetter(const ErasureCertificate &certificate,
                                     const ErasureLetter &letter,
                                     const QString &language) const override;
    Result<QByteArray> consentProof(const ConsentProofRecord &proof,
                                    const QString &language) const override;
};

} // namespace entente
