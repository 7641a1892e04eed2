// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace entente {

/// Where the palette shows an action.
enum class ActionSection { Act, Go, Setting };

/// Something that can be done from anywhere: what pages offer to the palette.
struct Action
{
    QString id;    ///< "people.add"; a second one with the same id takes the place of the first
    QString icon;  ///< freedesktop name
    QString title; ///< "New person", as on the button that does the same
    /// Other words under which people look for it, in the language of the interface.
    QString keywords;
    /// The function that it ends in: who may not call it does not see the action. None = anybody.
    std::optional<Fn> needs;
    std::function<void()> run;
    ActionSection section = ActionSection::Act;
    QString detail = {}; ///< a few words beside the title
    QString keys = {};   ///< shortcut, as the system writes it
};

/// The actions of one window. Pages add theirs when they are made and outlive the list, or remove them.
class Actions final
{
public:
    void add(Action action);
    void remove(const QString &id);

    const Action *find(const QString &id) const;
    /// What the role may do and whose title or keywords hold a word that begins with each word typed, in any order,
    /// accents and case apart: titles before keywords, beginnings before what follows. All when nothing is typed.
    std::vector<const Action *> matching(const Session &session, const QString &typed) const;

private:
    std::vector<Action> m_actions;
};

} // namespace entente
