// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/viewpicker.h"

#include "core/services/services.h"
#include "ui/parties/listqueryable.h"
#include "ui/parties/saveviewdialog.h"
#include "ui/shell/navigator.h"
#include "ui/support/icons.h"
#include "ui/support/prompter.h"
#include "ui/support/workspace.h"
#include "ui/widgets/buttons.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace entente {

ViewPicker::ViewPicker(Workspace &workspace, Navigator &navigator, ListQueryable &list,
                       QWidget *parent)
    : QPushButton(parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
    , m_list(list)
    , m_menu(new QMenu(this))
{
    setTokenHeight(this, 32);
    setMenu(m_menu);
    setAutoDefault(false);
    connect(m_menu, &QMenu::aboutToShow, this, &ViewPicker::fill);
    showName();
}

ViewPicker::~ViewPicker() = default;

void ViewPicker::showName()
{
    const auto name = m_current                                   ? m_current->name
                      : m_list.subject() == FilterSubject::People ? tr("Everybody")
                                                                  : tr("All of them");
    setText(m_changed ? tr("View: %1 (changed)").arg(name) : tr("View: %1").arg(name));
    setToolTip(tr("Saved views and lists").toHtmlEscaped());
}

// A list kept by hand is shown by a condition that names it.
PeopleFilter ViewPicker::filterOf(const SavedView &view) const
{
    if (view.kind == SavedViewKind::View)
        return view.filter;
    return {{{FilterField::List, {}, FilterOperator::Is, {view.name}}}};
}

SavedView ViewPicker::shownNow() const
{
    SavedView view;
    view.subject = m_list.subject();
    view.filter = m_list.shownFilter();
    view.sort = m_list.sortCode();
    view.descending = m_list.isDescending();
    return view;
}

void ViewPicker::compare()
{
    const auto now = shownNow();
    m_changed = m_current
                && (filterOf(*m_current) != now.filter
                    || (m_current->kind == SavedViewKind::View
                        && (m_current->sort != now.sort
                            || m_current->descending != now.descending)));
    showName();
}

void ViewPicker::choose(const SavedView &view)
{
    m_current = view;
    m_changed = false;
    m_list.show(filterOf(view), view.sort, view.descending);
    showName();
    emit chosen();
}

void ViewPicker::showEverybody()
{
    m_current.reset();
    m_changed = false;
    m_list.show({}, u"name"_s, false);
    showName();
    emit chosen();
}

void ViewPicker::fill()
{
    m_menu->clear();
    auto *all = m_menu->addAction(m_list.subject() == FilterSubject::People ? tr("Everybody")
                                                                            : tr("All of them"));
    connect(all, &QAction::triggered, this, &ViewPicker::showEverybody);
    const auto views = m_workspace.reading().views().views(m_workspace.session(), m_list.subject());
    if (!views) {
        m_navigator.tellError(views.error());
        return;
    }
    const auto section = [&](const QString &title, auto belongs) {
        bool first = true;
        for (const auto &view : *views) {
            if (!belongs(view))
                continue;
            if (std::exchange(first, false))
                m_menu->addSection(title);
            auto *action = m_menu->addAction(QString(view.name).replace(u'&', u"&&"_s));
            action->setCheckable(true);
            action->setChecked(m_current && m_current->uuid == view.uuid);
            connect(action, &QAction::triggered, this, [this, view] { choose(view); });
        }
    };
    const auto isView = [](const SavedView &view) { return view.kind == SavedViewKind::View; };
    section(tr("My views"), [&](const SavedView &view) { return isView(view) && !view.shared; });
    section(tr("Shared views"), [&](const SavedView &view) { return isView(view) && view.shared; });
    section(tr("Lists"), [&](const SavedView &view) { return !isView(view); });
    m_menu->addSeparator();
    auto *save = m_menu->addAction(themedIcon(u"document-save"_s, ColorRole::Text2),
                                   tr("Save as a view…"));
    save->setEnabled(!m_workspace.isReadOnly());
    connect(save, &QAction::triggered, this, &ViewPicker::saveAs);
    if (!m_current)
        return;
    const auto name = QString(m_current->name).replace(u'&', u"&&"_s);
    if (m_changed && m_current->kind == SavedViewKind::View) {
        auto *keep = m_menu->addAction(tr("Keep the changes in \"%1\"").arg(name));
        connect(keep, &QAction::triggered, this, [this] {
            auto view = shownNow();
            view.uuid = m_current->uuid;
            view.name = m_current->name;
            view.shared = m_current->shared;
            store(view, tr("The view \"%1\" was changed.").arg(view.name));
        });
    }
    auto *remove = m_menu->addAction(themedIcon(u"edit-delete"_s, ColorRole::Text2),
                                     tr("Remove \"%1\"…").arg(name));
    connect(remove, &QAction::triggered, this, &ViewPicker::removeCurrent);
}

void ViewPicker::store(SavedView view, const QString &said)
{
    m_workspace.write([view, session = m_workspace.session()](
                          Services &services) { return services.views().save(session, view); },
                      this,
                      [this, said](Result<SavedView> saved) {
                          if (!saved) {
                              m_navigator.tellError(saved.error());
                              return;
                          }
                          m_current = *std::move(saved);
                          compare();
                          m_navigator.tell(said);
                      });
}

void ViewPicker::saveAs()
{
    auto view = shownNow();
    const auto chosen = SaveViewDialog::ask(m_workspace.session().may(Fn::ShareView), this);
    if (!chosen)
        return;
    view.name = chosen->name;
    view.shared = chosen->shared;
    store(view, tr("The view \"%1\" was saved.").arg(view.name));
}

void ViewPicker::removeCurrent()
{
    Prompter::Question question;
    question.title = tr("Remove \"%1\"?").arg(m_current->name);
    question.text = m_current->kind == SavedViewKind::View
                        ? tr("Only the view goes; the people that it shows stay.")
                        : tr("Only the list goes; the %n people in it stay.", nullptr,
                             int(m_current->members));
    question.confirm = tr("Remove");
    if (!m_workspace.prompter().ask(question))
        return;
    m_workspace.write([uuid = m_current->uuid, session = m_workspace.session()](
                          Services &services) { return services.views().remove(session, uuid); },
                      this,
                      [this](Result<void> removed) {
                          if (!removed)
                              m_navigator.tellError(removed.error());
                          else
                              showEverybody();
                      });
}

} // namespace entente
