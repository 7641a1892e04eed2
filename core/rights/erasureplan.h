// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/redaction.h"
#include "core/parties/firmrepository.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

namespace entente {

enum class PlanAction {
    Erase,
    Anonymise, ///< the row stays without anything that leads to the person
    Keep,      ///< sealed into the archive until a date, because the law says so
    Inform,    ///< a recipient to be told (RGPD 19); no trace of its own, not in the total
    Review,    ///< names the person among others: a human decides
    Nothing,   ///< holds no personal data; said because people ask
};

/// What a human may answer to a Review item.
enum class ReviewDecision {
    Leave,  ///< stays as it is; a link to the person goes all the same
    Redact, ///< the words that name the person are blacked out
    Erase,  ///< the whole text goes, for the other people too
};

QString planActionCode(PlanAction action);
QString reviewDecisionCode(ReviewDecision decision);

/// One line of the plan: a place, how many traces, and what will become of them.
struct PlanItem
{
    QString id;    ///< stable within a plan; answers a Review item
    QString where; ///< key of words: "place.person", "place.activity", "place.search_index"...
    QString table; ///< of the database, for the command line
    int count = 0;
    PlanAction action = PlanAction::Erase;
    QDate keepUntil;  ///< of Keep
    QString because;  ///< key of words: "because.no_longer_needed", "keep.accounting"...
    QString legalRef; ///< "RGPD 17(1)(a)", "C. com. L123-22"
    QString detail;   ///< what tells it apart for a reader: an invoice's number, a recipient's name
    QString passage;  ///< of Review: the sentence in which the person is named
    qsizetype nameAt = -1; ///< where the name begins in `passage`
    qsizetype nameLength = 0;
    bool shared = false;   ///< of Review: the record is linked to this person and to others
    bool canRedact = true; ///< of Review: false for a file that is no text
    ReviewDecision suggestion = ReviewDecision::Redact;

    bool operator==(const PlanItem &) const = default;
};
ENTENTE_NOT_LOGGABLE(PlanItem)

using ReviewDecisions = QHash<QString, ReviewDecision>; // by PlanItem::id

/// Every trace of one person and what an erasure makes of it. Nothing is erased by planning.
struct ErasurePlan
{
    PersonId person;
    QString personUuid;
    QString personName;
    Firm controller;
    QDateTime madeAt;
    QDate dueOn;           ///< of the open erasure request, if there is one
    QList<PlanItem> items; ///< in the order erase, anonymise, keep, inform, nothing, review
    QByteArray
        digest; ///< changes when the plan does; lets erase() refuse a plan that is out of date

    int count(PlanAction action) const;
    /// Erase + Anonymise + Keep + Review.
    int total() const;
    /// The suggestion for each Review item: what is used when nobody looks (command line, replay).
    ReviewDecisions suggestions() const;

    bool operator==(const ErasurePlan &) const = default;
};
ENTENTE_NOT_LOGGABLE(ErasurePlan)

} // namespace entente
