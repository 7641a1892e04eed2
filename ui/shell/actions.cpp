// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include "core/parties/searchkey.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

bool actionWordsHold(const QString &words, const QStringList &typed)
{
    return std::ranges::all_of(typed, [&](const QString &word) {
        return words.startsWith(word) || words.contains(u' ' + word);
    });
}

/// 0 = the title begins like this, 1 = words of the title, 2 = other words, 3 = not at all.
int actionRank(const Action &action, const QString &key, const QStringList &typed)
{
    const auto title = searchKey(action.title);
    if (title.startsWith(key))
        return 0;
    if (actionWordsHold(title, typed))
        return 1;
    return actionWordsHold(QString(title + u' ' + searchKey(action.keywords)), typed) ? 2 : 3;
}

} // namespace

void Actions::add(Action action)
{
    const auto same = std::ranges::find(m_actions, action.id, &Action::id);
    if (same == m_actions.end())
        m_actions.push_back(std::move(action));
    else
        *same = std::move(action);
}

void Actions::remove(const QString &id)
{
    std::erase_if(m_actions, [&](const Action &action) { return action.id == id; });
}

const Action *Actions::find(const QString &id) const
{
    const auto found = std::ranges::find(m_actions, id, &Action::id);
    return found == m_actions.end() ? nullptr : &*found;
}

std::vector<const Action *> Actions::matching(const Session &session, const QString &typed) const
{
    const auto key = searchKey(typed);
    const auto words = key.split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<int, const Action *>> found;
    for (const auto &action : m_actions) {
        if (action.needs && !session.may(*action.needs))
            continue;
        if (const int rank = actionRank(action, key, words); rank < 3)
            found.emplace_back(rank, &action);
    }
    std::ranges::stable_sort(found, {}, [](const auto &one) { return one.first; });
    std::vector<const Action *> actions;
    actions.reserve(found.size());
    for (const auto &[rank, action] : found)
        actions.push_back(action);
    return actions;
}

} // namespace entente
