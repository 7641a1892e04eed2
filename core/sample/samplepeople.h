// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parties/organisation.h"
#include "core/parties/person.h"

namespace entente {

/// What a person of the sample stands for. Each state comes back every kSampleStates people.
enum class SampleState {
    SignedEmail,
    PaperSms,
    OralCall,
    WebAutomatedCall,
    PostAndFax,
    Refused,
    Withdrawn,
    ExpiredCall,
    Minor,
    Objected,
    BusinessAddress,
    SoleTrader,
    CustomerWithSale,
    ContractInProgress,
    EndOfRetention,
    ToInformSoon,
    CallCap,
    Plain,
};
inline constexpr int kSampleStates = int(SampleState::Plain) + 1;

/// Numbers that depend on the seed and the place alone (SplitMix64), so that people can be made in any order.
class SampleChance final
{
public:
    SampleChance(quint64 seed, quint64 place)
        : m_state(seed * 0x9e3779b97f4a7c15ULL + place * 0xd1b54a32d192ed03ULL)
    {}

    quint64 next();
    int below(int limit) { return int(next() % quint64(limit)); }
    template<typename List>
    const auto &oneOf(const List &list)
    {
        return list[size_t(below(int(list.size())))];
    }

private:
    quint64 m_state;
};

struct SamplePerson
{
    Person person; ///< contact points as typed
    SampleState state = SampleState::Plain;
    int organisation = -1; ///< number of an organisation of the sample, -1 = none
    QString jobTitle;
    QString note;
};

/// The people and organisations of Atelier Lumen, a small lighting firm of Lyon. Everybody is invented: numbers lie in
/// the ranges that ARCEP keeps for fiction (decision 2018-0881), addresses of the net under ".example" (RFC 2606).
class SamplePeople final
{
public:
    SamplePeople(quint64 seed, QDate today) : m_seed(seed), m_today(today) {}

    SamplePerson person(int index) const;
    Organisation organisation(int number) const;
    /// How many organisations a sample of so many people has.
    static int organisationsFor(int people) { return qBound(8, people / 12, 40000); }
    void setOrganisations(int count) { m_organisations = count; }

private:
    void giveContacts(SamplePerson &made, SampleChance &chance, int index) const;
    void shape(SamplePerson &made, SampleChance &chance) const;

    quint64 m_seed;
    QDate m_today;
    int m_organisations = 8;
};

} // namespace entente
