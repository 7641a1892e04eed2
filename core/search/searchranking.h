// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/searchscope.h"
#include "core/search/searchservice.h"
#include "core/search/searchwords.h"

#include <QSet>

#include <tuple>

namespace entente {

/// Gathers who was found and brings them in order: all words in the name, then used lately, then words that are the
/// name's rather than begin it, then as they came.
class SearchRanking final
{
public:
    /// Every way to read what was typed.
    explicit SearchRanking(QList<QStringList> readings) : m_readings(std::move(readings)) {}

    /// `used`: 0 = looked at last, 1 = the one before…; the first call for a record counts.
    void add(PersonId person, const QString &name, int used = kNeverUsed);
    void add(OrganisationId organisation, const QString &name, int used = kNeverUsed);
    bool isEmpty() const { return m_people.empty() && m_organisations.empty(); }

    SearchHits take(int limit);

    /// Whether each term begins a word of a column that may be read.
    static bool matches(const QStringList &terms, const SearchWords &words,
                        const SearchScope &scope);

private:
    static constexpr int kNeverUsed = 1'000'000;
    template<typename Tag>
    struct Found
    {
        Id<Tag> id;
        bool byName = false;
        int used = kNeverUsed;
        int notWhole = 0; ///< terms that are no whole word of the name
    };

    template<typename Tag>
    Found<Tag> judged(Id<Tag> id, const QString &name, int used) const;
    template<typename Tag>
    static std::tuple<bool, int, int> rankOf(const Found<Tag> &found)
    {
        return {!found.byName, found.used, found.notWhole};
    }
    template<typename Tag>
    static std::vector<Id<Tag>> ordered(std::vector<Found<Tag>> found, int limit);

    QList<QStringList> m_readings;
    std::vector<Found<PersonTag>> m_people;
    std::vector<Found<OrganisationTag>> m_organisations;
    QSet<PersonId> m_knownPeople;
    QSet<OrganisationId> m_knownOrganisations;
};

} // namespace entente
