// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/savedview.h"

#include <QPushButton>

class QMenu;

namespace entente {

class ListQueryable;
class Navigator;
class Workspace;

/// Which saved view a list shows; saves, shares and removes views.
class ViewPicker final : public QPushButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ViewPicker)
public:
    ViewPicker(Workspace &workspace, Navigator &navigator, ListQueryable &list, QWidget *parent);
    ~ViewPicker() override;

    /// The view whose conditions are shown unchanged; nothing while the list is somebody's own doing.
    const std::optional<SavedView> &current() const { return m_current; }
    /// After the list changed: is it still the view?
    void compare();
    void choose(const SavedView &view);
    /// Asks for a name and keeps what the list shows.
    void saveAs();

signals:
    /// The list shows another view: the filter bar follows.
    void chosen();

private:
    void fill();
    void showEverybody();
    void store(SavedView view, const QString &said);
    void removeCurrent();
    SavedView shownNow() const;
    PeopleFilter filterOf(const SavedView &view) const;
    void showName();

    Workspace &m_workspace;
    Navigator &m_navigator;
    ListQueryable &m_list;
    QMenu *m_menu;
    std::optional<SavedView> m_current;
    bool m_changed = false;
};

} // namespace entente
