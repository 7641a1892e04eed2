// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdfrenderer.h"

#include "core/documents/accesspages.h"
#include "core/documents/erasurepages.h"
#include "core/documents/proofpages.h"
#include "core/wording/wording.h"

namespace entente {

Result<QByteArray> PdfRenderer::accessReport(const AccessReport &report,
                                             const QString &language) const
{
    return pages::accessReport(report, Words(language));
}

Result<QByteArray> PdfRenderer::erasurePlan(const ErasurePlan &plan, const QString &language) const
{
    return pages::erasurePlan(plan, Words(language));
}

Result<QByteArray> PdfRenderer::erasureCertificate(const ErasureCertificate &certificate,
                                                   const QString &language) const
{
    return pages::erasureCertificate(certificate, Words(language));
}

Result<QByteArray> PdfRenderer::erasureLetter(const ErasureCertificate &certificate,
                                              const ErasureLetter &letter,
                                              const QString &language) const
{
    return pages::erasureLetter(certificate, letter, Words(language));
}

Result<QByteArray> PdfRenderer::consentProof(const ConsentProofRecord &proof,
                                             const QString &language) const
{
    return pages::consentProof(proof, Words(language));
}

} // namespace entente
