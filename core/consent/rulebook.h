// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace entente {

/// One dated rule as people read it: whom it covers, from when to when, what it asks for, and how sure its source is.
struct RuleNote
{
    QString id;
    QString country; ///< ISO alpha-2, or "*"
    QStringList channels;
    QStringList recipients;
    QStringList relations;
    QStringList purposes;
    QStringList sectors; ///< empty: every sector
    QDate validFrom;
    QDate validTo; ///< included; null = still in force
    QString requirement;
    QString legalRef;
    QString confidence; ///< "text_mirror", "secondary" or "general_knowledge"
    QStringList
        conditions; ///< notes of whoever wrote the rule, in English; words for people come from the codes
    QStringList requires_ = {}; ///< what has to be recorded for the rule to hold: "sale_recorded"
    QStringList duties = {};    ///< what goes with the contact: "offer_refusal"

    bool isFor(const QString &purpose) const
    {
        return purposes.isEmpty() || purposes.contains(purpose);
    }
    bool isInForce(QDate day) const
    {
        return (!validFrom.isValid() || validFrom <= day) && (!validTo.isValid() || day <= validTo);
    }
};

/// The rules that the verdicts come from, in the order of their file.
Result<QList<RuleNote>> shippedRuleNotes();

} // namespace entente
