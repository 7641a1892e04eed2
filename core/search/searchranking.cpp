// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchranking.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

enum class WordMatch { None, Beginning, Whole };

/// `words` is folded, one space between two words.
WordMatch matchIn(QStringView words, QStringView term)
{
    auto best = WordMatch::None;
    for (auto at = words.indexOf(term); at >= 0; at = words.indexOf(term, at + 1)) {
        if (at > 0 && words[at - 1] != u' ')
            continue;
        const auto end = at + term.size();
        if (end == words.size() || words[end] == u' ')
            return WordMatch::Whole;
        best = WordMatch::Beginning;
    }
    return best;
}

} // namespace

bool SearchRanking::matches(const QStringList &terms, const SearchWords &words,
                            const SearchScope &scope)
{
    return std::ranges::all_of(terms, [&](const QString &term) {
        const auto holds = [&](bool may, const QString &column) {
            return may && matchIn(column, term) != WordMatch::None;
        };
        return holds(scope.name, words.name) || holds(scope.organisation, words.organisation)
               || holds(scope.contact, words.contact) || holds(scope.place, words.place)
               || holds(scope.notes, words.notes);
    });
}

template<typename Tag>
SearchRanking::Found<Tag> SearchRanking::judged(Id<Tag> id, const QString &name, int used) const
{
    std::optional<Found<Tag>> best;
    for (const QStringList &terms : m_readings) {
        Found<Tag> found{id, true, used, 0};
        for (const auto &term : terms) {
            const auto match = matchIn(name, term);
            found.byName = found.byName && match != WordMatch::None;
            found.notWhole += match == WordMatch::Whole ? 0 : 1;
        }
        if (!best || rankOf(found) < rankOf(*best))
            best = found;
    }
    return best.value_or(Found<Tag>{id, false, used, 0});
}

void SearchRanking::add(PersonId person, const QString &name, int used)
{
    if (m_knownPeople.contains(person))
        return;
    m_knownPeople.insert(person);
    m_people.push_back(judged(person, name, used));
}

void SearchRanking::add(OrganisationId organisation, const QString &name, int used)
{
    if (m_knownOrganisations.contains(organisation))
        return;
    m_knownOrganisations.insert(organisation);
    m_organisations.push_back(judged(organisation, name, used));
}

template<typename Tag>
std::vector<Id<Tag>> SearchRanking::ordered(std::vector<Found<Tag>> found, int limit)
{
    std::ranges::stable_sort(
        found, [](const Found<Tag> &a, const Found<Tag> &b) { return rankOf(a) < rankOf(b); });
    std::vector<Id<Tag>> ids;
    for (const auto &one : found) {
        if (int(ids.size()) == limit)
            break;
        ids.push_back(one.id);
    }
    return ids;
}

SearchHits SearchRanking::take(int limit)
{
    SearchHits hits;
    hits.people = ordered(std::move(m_people), limit);
    hits.organisations = ordered(std::move(m_organisations), limit);
    return hits;
}

} // namespace entente
