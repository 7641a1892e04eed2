// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/organisationspage.h"

#include "core/services/services.h"
#include "ui/parties/listpane.h"
#include "ui/parties/organisationpeople.h"
#include "ui/parties/organisationsmodel.h"
#include "ui/shell/navigator.h"
#include "ui/support/labels.h"
#include "ui/support/prompter.h"
#include "ui/support/theme.h"
#include "ui/support/viewsetup.h"
#include "ui/support/workspace.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/inlinefield.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kSideBySideWidth = 980;

} // namespace

OrganisationsPage::OrganisationsPage(Workspace &workspace, Navigator &navigator, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
    , m_model(new OrganisationsModel(workspace, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_list(nullptr)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_splitter);
    buildList();
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(buildCard());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 57);
    m_splitter->setStretchFactor(1, 43);
    const auto refresh = [this] {
        m_model->refreshRows();
        m_model->refresh();
    };
    connect(&workspace.changes(), &Changes::organisationChanged, m_model, refresh);
    connect(&workspace.changes(), &Changes::peopleImported, m_model, refresh);
}

OrganisationsPage::~OrganisationsPage() = default;

void OrganisationsPage::buildList()
{
    using C = OrganisationsModel::Column;
    m_list = new ListPane(
        m_workspace, m_navigator, *m_model, *m_model,
        {tr("Organisations"),
         {{int(C::Name), 0}, {int(C::People), 88}, {int(C::Email), 190}, {int(C::Phone), 130}},
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
            [this] { showOrganisation(OrganisationId(m_list->currentKey())); });
}

void OrganisationsPage::openFull(bool full)
{
    m_full = full && m_hasShown;
    arrange();
    if (m_full)
        m_card->findChild<InlineField *>()->setFocus(Qt::OtherFocusReason);
    else
        m_list->table()->setFocus(Qt::OtherFocusReason);
}

// Where there is no room for both, Enter opens the card and Esc goes back, as with people.
void OrganisationsPage::arrange()
{
    const bool wide = width() >= Theme::of(this).text(kSideBySideWidth);
    m_list->setVisible(!m_full);
    m_card->setVisible(m_hasShown && (m_full || wide));
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

QWidget *OrganisationsPage::buildCard()
{
    const auto &theme = Theme::of(this);
    auto *card = new QFrame(m_splitter);
    card->setProperty("frame", u"surface"_s);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(theme.space(20), theme.space(16), theme.space(20), theme.space(16));
    column->setSpacing(theme.space(12));
    auto *header = new QHBoxLayout;
    header->setSpacing(theme.space(12));
    m_avatar = new Avatar(48, card);
    header->addWidget(m_avatar);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    m_name = elidedLabel({}, TypeRole::Title, Tone::Normal, card);
    m_subtitle = elidedLabel({}, TypeRole::Body, Tone::Second, card);
    names->addWidget(m_name);
    names->addWidget(m_subtitle);
    header->addLayout(names, 1);
    column->addLayout(header);
    auto *fields = new QWidget(card);
    m_fields = new QVBoxLayout(fields);
    m_fields->setContentsMargins({});
    m_fields->setSpacing(0);
    column->addWidget(fields);
    column->addWidget(plainLabel(tr("People"), TypeRole::Section, Tone::Normal, card));
    m_people = new QListView(card);
    m_peopleModel = new OrganisationPeople(this);
    m_people->setModel(m_peopleModel);
    setUpList(m_people, tr("People of the organisation"), 48, 2);
    setEmptyState(m_people, u"user"_s, tr("Nobody is noted here yet."));
    connect(m_people, &QListView::activated, this, [this](const QModelIndex &index) {
        m_navigator.openPerson(m_peopleModel->row(index.row()).id);
    });
    column->addWidget(m_people, 1);
    m_card = card;
    card->setVisible(false);
    return card;
}

void OrganisationsPage::activate()
{
    if (std::exchange(m_activated, true))
        m_model->refresh();
    else
        m_model->reload();
    m_list->table()->setFocus(Qt::OtherFocusReason);
}

void OrganisationsPage::startSort()
{
    openFull(false);
    m_list->startSort();
}

void OrganisationsPage::startFilter()
{
    openFull(false);
    m_list->startFilter();
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

void OrganisationsPage::showOrganisation(OrganisationId id)
{
    m_hasShown = id.isValid();
    arrange();
    if (!id.isValid())
        return;
    auto read = m_workspace.reading().organisations().byId(m_workspace.session(), id);
    if (!read) {
        m_navigator.tellError(read.error());
        return;
    }
    m_shown = *std::move(read);
    m_avatar->setPerson(m_shown.name, m_shown.uuid);
    m_name->setText(m_shown.name);
    m_subtitle->setText(m_shown.website);
    while (auto *item = m_fields->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const auto field = [&](const QString &label, const QString &value, const QString &placeholder,
                           auto makeEdit) {
        auto *line = new InlineField(label, this);
        line->setValue(value);
        line->setPlaceholder(placeholder);
        if (m_workspace.isReadOnly())
            line->setReadOnly(tr("This vault is open for reading only."));
        m_fields->addWidget(line);
        connect(line, &InlineField::edited, this,
                [this, makeEdit](const QString &text) { store(makeEdit(text)); });
    };
    const auto changing = [](std::optional<QString> OrganisationEdit::*member) {
        return [member](const QString &text) {
            OrganisationEdit edit;
            edit.*member = text;
            return edit;
        };
    };
    field(tr("Name"), m_shown.name, {}, changing(&OrganisationEdit::name));
    field(tr("Website"), m_shown.website, tr("Add a website"),
          changing(&OrganisationEdit::website));
    field(tr("SIREN"), m_shown.siren, tr("Nine digits"), changing(&OrganisationEdit::siren));
    const auto pointField = [&](ContactKind kind, const QString &label,
                                const QString &placeholder) {
        ContactPoint present;
        present.kind = kind;
        for (const auto &point : std::as_const(m_shown.contactPoints)) {
            if (point.kind == kind)
                present = point;
        }
        field(label, present.value, placeholder, [present](const QString &text) {
            OrganisationEdit edit;
            if (text.trimmed().isEmpty()) {
                edit.removedContactPoints = {present.id};
            } else {
                auto point = present;
                point.value = text;
                edit.contactPoints = {point};
            }
            return edit;
        });
    };
    pointField(ContactKind::Email, tr("E-mail"), tr("Generic address, of nobody in particular"));
    pointField(ContactKind::Phone, tr("Phone"), tr("Switchboard"));
    m_peopleModel->show(m_workspace, id);
}

void OrganisationsPage::store(const OrganisationEdit &edit)
{
    const auto id = m_shown.id;
    const auto session = m_workspace.session();
    m_workspace.write(
        [=](Services &services) { return services.organisations().edit(session, id, edit); }, this,
        [this, id](Result<Organisation> stored) {
            if (!stored)
                m_navigator.tellError(stored.error());
            else
                showOrganisation(id);
        });
}

} // namespace entente
