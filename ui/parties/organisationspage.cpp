// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/organisationspage.h"

#include "core/services/services.h"
#include "ui/parties/organisationpeople.h"
#include "ui/shell/navigator.h"
#include "ui/support/labels.h"
#include "ui/support/prompter.h"
#include "ui/support/theme.h"
#include "ui/support/viewsetup.h"
#include "ui/support/workspace.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/inlinefield.h"
#include "ui/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente {

OrganisationsPage::OrganisationsPage(Workspace &workspace, Navigator &navigator, QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
    , m_model(new OrganisationsModel(workspace, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_splitter);
    m_splitter->addWidget(buildList());
    m_splitter->addWidget(buildCard());
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 57);
    m_splitter->setStretchFactor(1, 43);
    connect(m_model, &OrganisationsModel::reloaded, this, &OrganisationsPage::onReloaded);
    connect(m_model, &OrganisationsModel::failed, this,
            [this](const Error &error) { m_navigator.tellError(error); });
    connect(&workspace.changes(), &Changes::organisationChanged, m_model,
            [this] { m_model->reload(); });
    connect(&workspace.changes(), &Changes::peopleImported, m_model, [this] { m_model->reload(); });
}

OrganisationsPage::~OrganisationsPage() = default;

QWidget *OrganisationsPage::buildList()
{
    const auto &theme = Theme::of(this);
    auto *list = new QFrame(m_splitter);
    list->setProperty("frame", u"surface"_s);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(theme.space(16), theme.space(10), theme.space(16), theme.space(10));
    bar->setSpacing(theme.space(8));
    m_count = weightedLabel({}, TypeRole::Section, Weight::SemiBold, Tone::Normal, list);
    bar->addWidget(m_count);
    m_filter = new SearchField(tr("Filter the list"), list);
    m_filter->setAccessibleName(tr("Filter the list"));
    connect(m_filter, &SearchField::searched, m_model, &OrganisationsModel::setFilter);
    bar->addWidget(m_filter, 1);
    auto *add = primaryButton(tr("New organisation"), u"list-add"_s, list);
    connect(add, &QPushButton::clicked, this, &OrganisationsPage::addNew);
    bar->addWidget(add);
    column->addLayout(bar);

    m_table = new QTableView(list);
    setUpTable(m_table, tr("Organisations"), 36);
    m_table->setModel(m_model);
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(int(OrganisationsModel::Column::Name), QHeaderView::Stretch);
    header->resizeSection(int(OrganisationsModel::Column::People), theme.space(96));
    header->resizeSection(int(OrganisationsModel::Column::Email), theme.space(190));
    header->resizeSection(int(OrganisationsModel::Column::Phone), theme.space(130));
    auto *empty = setEmptyState(
        m_table, u"view-bank"_s,
        tr("No organisation yet. Firms appear here with the people who work for them."),
        tr("Add an organisation"));
    connect(empty, &EmptyState::activated, this, &OrganisationsPage::addNew);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { showOrganisation(m_model->idAt(current.row())); });
    column->addWidget(m_table, 1);
    return list;
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
    m_model->reload();
    m_table->setFocus(Qt::OtherFocusReason);
}

void OrganisationsPage::startFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
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
            m_wanted = added->id;
            m_model->reload();
            m_navigator.tell(tr("%1 was added.").arg(added->name));
        });
}

void OrganisationsPage::select(OrganisationId organisation)
{
    m_wanted = organisation;
    m_filter->clear();
    m_model->setFilter({});
}

void OrganisationsPage::onReloaded()
{
    m_count->setText(tr("%n organisations", nullptr, m_model->rowCount()));
    const auto wanted = m_wanted.isValid() ? m_wanted : m_shown.id;
    m_wanted = {};
    int row = wanted.isValid() ? m_model->rowOf(wanted) : -1;
    if (row < 0 && m_model->rowCount() > 0)
        row = 0;
    m_table->selectRow(row);
    showOrganisation(m_model->idAt(row));
}

void OrganisationsPage::showOrganisation(OrganisationId id)
{
    m_card->setVisible(id.isValid());
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
    field(tr("Name"), m_shown.name, {}, [](const QString &text) {
        OrganisationEdit edit;
        edit.name = text;
        return edit;
    });
    field(tr("Website"), m_shown.website, tr("Add a website"), [](const QString &text) {
        OrganisationEdit edit;
        edit.website = text;
        return edit;
    });
    field(tr("SIREN"), m_shown.siren, tr("Nine digits"), [](const QString &text) {
        OrganisationEdit edit;
        edit.siren = text;
        return edit;
    });
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
