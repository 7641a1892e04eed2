// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/noteexcerpt.h"

#include "core/parties/searchkey.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr qsizetype kWordsBefore = 4;
constexpr qsizetype kWordsAfter = 9;

bool beginsLikeAny(const QString &word, const QStringList &terms)
{
    const auto parts = searchKey(word).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(parts, [&](const QString &part) {
        return std::ranges::any_of(terms,
                                   [&](const QString &term) { return part.startsWith(term); });
    });
}

} // namespace

QString noteExcerpt(const QString &body, const QStringList &terms)
{
    const auto words = body.simplified().split(u' ', Qt::SkipEmptyParts);
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (!beginsLikeAny(words[at], terms))
            continue;
        const auto first = std::max<qsizetype>(0, at - kWordsBefore);
        const auto after = std::min(words.size(), at + kWordsAfter);
        const auto excerpt = words.mid(first, after - first).join(u' ');
        return (first > 0 ? u"… "_s : QString()) + excerpt
               + (after < words.size() ? u" …"_s : QString());
    }
    return {};
}

} // namespace entente
