// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parties/peoplefilter.h"
#include "ui/support/snapshotmodel.h"

/// What the models of people and organisations share.
namespace entente::listkeys {

/// Up to here a filter is answered within a frame.
inline constexpr qint64 kReadAtOnce = 3000;

template<typename Tag>
Result<SnapshotModel::Keys> all(const Result<std::vector<Id<Tag>>> &ids)
{
    if (!ids)
        return Failure{ids.error()};
    SnapshotModel::Keys keys;
    keys.reserve(ids->size());
    for (const auto id : *ids)
        keys.push_back(id.number());
    return keys;
}

template<typename Tag>
Result<std::optional<SnapshotModel::Keys>> some(const Result<std::vector<Id<Tag>>> &ids)
{
    auto keys = all(ids);
    if (!keys)
        return Failure{keys.error()};
    return std::optional<SnapshotModel::Keys>(*std::move(keys));
}

/// The filter with other words to search for; empty words search for none.
inline PeopleFilter withWords(PeopleFilter filter, const QString &words)
{
    filter.criteria.removeIf(
        [](const FilterCriterion &criterion) { return criterion.field == FilterField::Text; });
    if (const auto plain = words.simplified(); !plain.isEmpty())
        filter.criteria.prepend({FilterField::Text, {}, FilterOperator::Contains, {plain}});
    return filter;
}

} // namespace entente::listkeys
