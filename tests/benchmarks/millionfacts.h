// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmarks/rawinsert.h"

namespace entente {
class Clock;
namespace vault {
class Vault;
}
} // namespace entente

namespace entente::test {

/// What verdicts read of invented people, beside their cards: consents, refusals and objections of two in three, sales, calls,
/// requests to be called and restrictions. The place decides, as in vaultOfPeople().
class MillionFacts final
{
public:
    explicit MillionFacts(sqlite3 *db);

    struct Reached
    {
        qint64 person = 0;
        QString personUuid;
        qint64 email = 0; ///< contact points; 0 = none
        QString emailUuid;
        qint64 mobile = 0;
        QString mobileUuid;
    };
    void addFor(const Reached &reached);

private:
    void addAct(const Reached &reached, const QString &channel, bool toMobile, const QString &kind,
                qint64 daysAgo, qint64 years);
    void addExchange(const Reached &reached, const QString &kind, const QString &outcome,
                     qint64 daysAgo);

    RawInsert m_event;
    RawInsert m_state;
    RawInsert m_sale;
    RawInsert m_request;
    RawInsert m_activity;
    RawInsert m_party;
};

/// Puts one in fifty of the e-mail addresses on the opposition list, by the program's own hash.
void listSomeAddresses(vault::Vault &vault, qint64 people, const Clock &clock);

} // namespace entente::test
