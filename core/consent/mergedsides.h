// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/redaction.h"
#include "core/base/result.h"

#include <QDate>
#include <QString>

#include <map>
#include <vector>

namespace entente {

namespace db {
class Reader;
}

/// The facts of a card that decide about a contact, as they were when it was merged.
struct SideCard
{
    QString kind;
    QString relation;
    QString country;
    QDate birthDate;
    QDate informedOn;
    QDate soldOn;           ///< the first recorded sale
    QDate refusalOfferedOn; ///< the first one at which a refusal was offered
    bool direct = false;    ///< collected from the person, not from a supplier
    bool work = false;      ///< has a job or an organisation

    bool operator==(const SideCard &) const = default;

    QString toText() const;
    /// What cannot be read is the strictest card.
    static SideCard fromText(const QString &text);
};
ENTENTE_NOT_LOGGABLE(SideCard)

/// One of the cards that a person was merged from. It goes on answering for what it held, by the facts it had, so that
/// a merge makes nothing more permissive; what is recorded after the merge counts for every side.
struct MergedSide
{
    qint64 id = 0;
    QString recordUuid; ///< the card's own
    SideCard card;
    SideCard
        after; ///< what the merged card said then: a fact that was corrected since replaces the side's
    std::map<QString, std::vector<qint64>> rows; ///< by table, ascending

    bool lists(const QString &table, qint64 row) const;
};
ENTENTE_NOT_LOGGABLE(MergedSide)

namespace mergedsides {

/// Empty for nearly everybody: a person who was never merged has no sides.
Result<std::vector<MergedSide>> of(const db::Reader &reader, PersonId person);

/// The row belongs to no side: it was recorded after the merge and counts for all of them.
bool isCommon(const std::vector<MergedSide> &sides, const QString &table, qint64 row);
/// The row counts for this side.
bool counts(const std::vector<MergedSide> &sides, const MergedSide &side, const QString &table,
            qint64 row);
/// The sides that list the row; empty when it counts for all.
std::vector<qint64> sidesOf(const std::vector<MergedSide> &sides, const QString &table, qint64 row);

/// The facts by which the side answers today: its own, but what was corrected on the card since replaces them.
SideCard effective(const MergedSide &side, const SideCard &now);

} // namespace mergedsides

} // namespace entente
