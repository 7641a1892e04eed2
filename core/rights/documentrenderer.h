// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace entente {

struct AccessReport;
struct ConsentProofRecord;
struct ErasureCertificate;
struct ErasureLetter;
struct ErasurePlan;

/// Turns value objects into PDF; implemented by core/documents, which may draw. `language` is "fr" or "en".
/// All functions fail with Internal only.
class DocumentRenderer
{
public:
    virtual ~DocumentRenderer() = default;

    virtual Result<QByteArray> accessReport(const AccessReport &report,
                                            const QString &language) const = 0;
    virtual Result<QByteArray> erasurePlan(const ErasurePlan &plan,
                                           const QString &language) const = 0;
    /// Names nobody.
    virtual Result<QByteArray> erasureCertificate(const ErasureCertificate &certificate,
                                                  const QString &language) const = 0;
    /// The answer to the person (RGPD 12(3)), which does.
    virtual Result<QByteArray> erasureLetter(const ErasureCertificate &certificate,
                                             const ErasureLetter &letter,
                                             const QString &language) const = 0;
    virtual Result<QByteArray> consentProof(const ConsentProofRecord &proof,
                                            const QString &language) const = 0;
};

} // namespace entente
