// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/redaction.h"
#include "core/parties/firmrepository.h"
#include "core/rights/erasureplan.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace entente {

/// What was done in one place.
struct CertificateLine
{
    QString where; ///< key of words, as in the plan
    PlanAction action = PlanAction::Erase;
    int count = 0;

    bool operator==(const CertificateLine &) const = default;
};

/// What remains, until when, by which article.
struct KeptLine
{
    QString where;
    int count = 0;
    QDate until;
    QString because;
    QString legalRef;

    bool operator==(const KeptLine &) const = default;
};

/// One search after the erasure, in which nothing may be found.
struct ProofLine
{
    QString place; ///< key of words: "proof.tables", "proof.search_index", "proof.identifiers"
    qint64 examined = 0;
    int found = 0;

    bool operator==(const ProofLine &) const = default;
};

/// Proof that an erasure took place. It names nobody: who receives it is told in the letter beside it.
struct ErasureCertificate
{
    QString number; ///< "E-2026-031"
    QString actUuid;
    QDateTime at;
    QString reason;   ///< code
    QString sealedBy; ///< display name of the user
    Firm controller;
    QList<CertificateLine> done;
    QList<KeptLine> kept;
    QList<ProofLine> proof;
    int erased = 0;
    int anonymised = 0;
    int keptCount = 0;
    int leftByDecision = 0; ///< texts of other records that a human chose to leave
    int recipientsToInform = 0;
    int copiesDeleted = 0;        ///< of the whole database, which a migration had left
    bool cleaningPending = false; ///< log or copies could not be cleaned yet: done at close
    QString checksum;             ///< BLAKE2b-256 of everything above, in hexadecimal

    /// What `checksum` must be.
    QString computedChecksum() const;
    bool operator==(const ErasureCertificate &) const = default;
};

/// Whom to write to once the record is gone; lives as long as the result page.
struct ErasureLetter
{
    QString personName;
    QStringList addressLines;
    QString email;
    QDate requestedOn;      ///< invalid when nobody asked
    QStringList recipients; ///< who must be told (RGPD 19)

    bool operator==(const ErasureLetter &) const = default;
};
ENTENTE_NOT_LOGGABLE(ErasureLetter)

} // namespace entente
