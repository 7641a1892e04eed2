// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/factsfeeder.h"
#include "core/consent/mergedsides.h"

namespace entente {

/// The facts of a person merged from several cards, card by card: collected while the feeder reads, then split.
class MergedFacts final
{
public:
    /// `person` is a row of select_people_for_verdicts.
    MergedFacts(const db::Statement &person, const FactsMarks &marks);

    void addAct(qint64 event, const ConsentAct &act) { m_acts.push_back({event, act}); }

    /// Fills in recipient.sides, once everything else about the recipient is there.
    Result<void> split(const db::Reader &reader, const Moment &moment,
                       RecipientFacts &recipient) const;

    /// The card held this contact point, or one with the same value that the channel reaches as well.
    static bool holds(const RecipientFacts &recipient, const FactsSide &side,
                      const FactsPoint &point, Channel channel);
    /// `asked` put to one card; spans stay in `side`.
    static Facts question(const RecipientFacts &recipient, const FactsSide &side,
                          const FactsPoint &point, const Facts &asked);

private:
    struct Later
    {
        QDate soldOn;
        QDate refusalOfferedOn;
        bool work = false;
    };
    Result<Later> later(const db::Reader &reader, PersonId person,
                        const std::vector<MergedSide> &sides) const;

    SideCard m_now;
    std::vector<std::pair<qint64, ConsentAct>> m_acts;
};

} // namespace entente
