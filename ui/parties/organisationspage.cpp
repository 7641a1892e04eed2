// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/organisationspage.h"

#include "core/services/services.h"
#include "ui/parties/bulkbar.h"
#include "ui/parties/listpane.h"
#include "ui/parties/organisationcard.h"
#include "ui/parties/organisationsmodel.h"
#include "ui/shell/navigator.h"
#include "ui/support/theme.h"
#include "ui/support/workspace.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inlinefield.h"

#include <QInputDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kFirmsSideBySideWidth = 980;

} // namespace

OrganisationsPage::OrganisationsPage(Workspace &workspace, Navigator &navigator, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
    , m_model(new OrganisationsModel(workspace, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_list(nullptr)
    , m_card(nullptr)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_splitter);
    buildList();
    m_splitter->addWidget(m_list);
    m_card = new OrganisationCard(workspace, navigator, m_splitter);
    m_splitter->addWidget(m_card);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 57);
    m_splitter->setStretchFactor(1, 43);
    const auto refresh = [this] {
        m_model->refreshRows();
        m_model->refresh();
    };
    connect(&workspace.changes(), &Changes::organisationChanged, m_model, refresh);
    connect(&workspace.changes(), &Changes::peopleImported, m_model, refresh);
    connect(&workspace.changes(), &Changes::peopleChanged, m_model, refresh);
}

OrganisationsPage::~OrganisationsPage() = default;

void OrganisationsPage::buildList()
{
    using C = OrganisationsModel::Column;
    m_list = new ListPane(
        m_workspace, m_navigator, *m_model, *m_model,
        {tr("Organisations"),
         {{int(C::Name), 0}, {int(C::People), 80}, {int(C::Email), 130}, {int(C::Phone), 128}},
         u"view-bank"_s,
         tr("No organisation yet. Firms appear here with the people who work for them."),
         tr("Add an organisation")},
        m_splitter);
    auto *add = primaryButton(tr("New organisation"), u"list-add"_s, m_list);
    connect(add, &QPushButton::clicked, this, &OrganisationsPage::addNew);
    m_list->addTool(add);
    connect(m_list, &ListPane::emptyActivated, this, &OrganisationsPage::addNew);
    connect(m_list, &ListPane::activated, this, [this] { openFull(true); });
    connect(m_list, &ListPane::currentChanged, this,
            [this] { m_card->setOrganisation(OrganisationId(m_list->currentKey())); });
    m_list->addBar(
        new BulkBar(m_workspace, m_navigator, *m_list, *m_model, FilterSubject::Organisations));
}

void OrganisationsPage::openFull(bool full)
{
    m_full = full && m_card->shown().id.isValid();
    arrange();
    if (m_full)
        m_card->findChild<InlineField *>()->setFocus(Qt::OtherFocusReason);
    else
        m_list->table()->setFocus(Qt::OtherFocusReason);
}

// Where there is no room for both, Enter opens the card and Esc goes back, as with people.
void OrganisationsPage::arrange()
{
    const bool wide = width() >= Theme::of(this).text(kFirmsSideBySideWidth);
    m_list->setVisible(!m_full);
    m_card->setVisible(m_full || wide);
}

void OrganisationsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void OrganisationsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_full)
        openFull(false);
    else
        Page::keyPressEvent(event);
}

void OrganisationsPage::activate()
{
    if (std::exchange(m_activated, true))
        m_model->refresh();
    else
        m_model->reload();
    m_list->table()->setFocus(Qt::OtherFocusReason);
}

void OrganisationsPage::startFilter()
{
    openFull(false);
    m_list->startFilter();
}

void OrganisationsPage::startSort()
{
    openFull(false);
    m_list->startSort();
}

void OrganisationsPage::addNew()
{
    bool accepted = false;
    const auto name = QInputDialog::getText(this, tr("New organisation"),
                                            tr("Name of the organisation"), QLineEdit::Normal, {},
                                            &accepted);
    if (!accepted || name.trimmed().isEmpty())
        return;
    Organisation typed;
    typed.name = name;
    const auto session = m_workspace.session();
    m_workspace.write(
        [=](Services &services) { return services.organisations().add(session, typed); }, this,
        [this](Result<Organisation> added) {
            if (!added) {
                m_navigator.tellError(added.error());
                return;
            }
            m_list->select(added->id.number());
            m_navigator.tell(tr("%1 was added.").arg(added->name));
        });
}

void OrganisationsPage::select(OrganisationId organisation)
{
    m_list->select(organisation.number());
}

void OrganisationsPage::editFirstField()
{
    m_card->editFirstField();
}

} // namespace entente
