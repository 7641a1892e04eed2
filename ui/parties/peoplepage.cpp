// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/peoplepage.h"

#include "core/services/services.h"
#include "core/wording/wording.h"
#include "ui/parties/newpersondialog.h"
#include "ui/parties/peoplemodel.h"
#include "ui/parties/personcard.h"
#include "ui/shell/navigator.h"
#include "ui/support/labels.h"
#include "ui/support/settings.h"
#include "ui/support/theme.h"
#include "ui/support/viewsetup.h"
#include "ui/support/workspace.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace entente {

namespace {

// Below this the card takes the place of the list (tokens of the design).
constexpr int kSideBySideWidth = 980;
constexpr int kListWidth = 640;
constexpr int kCardWidth = 530;

} // namespace

PeoplePage::PeoplePage(Workspace &workspace, Navigator &navigator, SettingsFile &settings,
                       QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
    , m_settings(settings)
    , m_model(new PeopleModel(workspace, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_list(buildList())
    , m_card(new PersonCard(workspace, navigator, m_splitter))
    , m_follow(new QTimer(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_splitter);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_card);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 57);
    m_splitter->setStretchFactor(1, 43);
    m_splitter->setSizes({kListWidth, kCardWidth});
    m_splitter->restoreState(settings.value(settings::kPeopleSplitter));
    connect(m_splitter, &QSplitter::splitterMoved, this,
            [this] { m_settings.set(settings::kPeopleSplitter, m_splitter->saveState()); });

    m_follow->setSingleShot(true);
    m_follow->setInterval(80ms);
    connect(m_follow, &QTimer::timeout, this,
            [this] { m_card->setPerson(m_model->idAt(m_table->currentIndex().row())); });
    connect(m_model, &PeopleModel::reloaded, this, &PeoplePage::onReloaded);
    connect(m_model, &PeopleModel::failed, this,
            [this](const Error &error) { m_navigator.tellError(error); });
    connect(m_card, &PersonCard::changed, m_model, &PeopleModel::refresh);
    auto &changes = workspace.changes();
    connect(&changes, &Changes::personAdded, m_model, [this] { m_model->reload(); });
    connect(&changes, &Changes::personErased, m_model, [this] { m_model->reload(); });
    connect(&changes, &Changes::peopleImported, m_model, [this] { m_model->reload(); });
    connect(&changes, &Changes::consentChanged, m_model,
            [this] { m_model->refresh(m_card->person()); });
    connect(&changes, &Changes::personChanged, m_model,
            [this] { m_model->refresh(m_card->person()); });
}

PeoplePage::~PeoplePage() = default;

QWidget *PeoplePage::buildList()
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
    connect(m_filter, &SearchField::searched, m_model, &PeopleModel::setFilter);
    bar->addWidget(m_filter, 1);
    m_import = secondaryButton(tr("Import"), u"document-import"_s, list);
    const bool mayImport = m_workspace.session().may(Fn::ImportPeople);
    setBlocked(
        m_import,
        mayImport ? QString()
                  : tr("Importing belongs to the administrator: it changes many records at once."));
    connect(m_import, &QPushButton::clicked, this, [this] { m_navigator.startImport(); });
    bar->addWidget(m_import);
    auto *add = primaryButton(tr("New person"), u"list-add"_s, list);
    add->setToolTip(tr("New person (%1)")
                        .arg(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText))
                        .toHtmlEscaped());
    connect(add, &QPushButton::clicked, this, &PeoplePage::addNew);
    bar->addWidget(add);
    column->addLayout(bar);

    m_table = new QTableView(list);
    setUpTable(m_table, tr("People"), 36);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(int(PeopleModel::Column::Name), Qt::AscendingOrder);
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(int(PeopleModel::Column::Name), QHeaderView::Stretch);
    header->resizeSection(int(PeopleModel::Column::Organisation), theme.space(116));
    header->resizeSection(int(PeopleModel::Column::Email), theme.space(122));
    header->resizeSection(int(PeopleModel::Column::Phone), theme.space(132));
    header->resizeSection(int(PeopleModel::Column::LastContact), theme.space(112));
    auto *empty = setEmptyState(
        m_table, u"user"_s,
        tr("Nobody here yet. Add a person, or import the file you already have."),
        tr("Import a file"));
    connect(empty, &EmptyState::activated, this, [this] { m_navigator.startImport(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PeoplePage::onCurrentChanged);
    connect(m_table, &QTableView::activated, this, [this] { openFull(true); });
    column->addWidget(m_table, 1);

    auto *foot = new QFrame(list);
    foot->setProperty("frame", u"footer"_s);
    auto *footLine = new QHBoxLayout(foot);
    footLine->setContentsMargins(theme.space(16), theme.space(6), theme.space(16), theme.space(6));
    m_footer = plainLabel({}, TypeRole::Small, Tone::Third, foot);
    footLine->addWidget(m_footer);
    footLine->addStretch();
    column->addWidget(foot);
    return list;
}

void PeoplePage::activate()
{
    m_model->reload();
    m_table->setFocus(Qt::OtherFocusReason);
}

void PeoplePage::startFilter()
{
    openFull(false);
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void PeoplePage::addNamed(const QString &name)
{
    const auto draft = NewPersonDialog::ask(m_workspace, this, name);
    if (!draft)
        return;
    const auto session = m_workspace.session();
    m_workspace.write(
        [=](Services &services) { return services.people().add(session, *draft); }, this,
        [this](Result<Person> added) {
            if (!added) {
                m_navigator.tellError(added.error());
                return;
            }
            m_wanted = added->id;
            m_model->reload();
            m_navigator.tell(
                tr("%1 was added. A consent can be recorded at once.").arg(added->displayName()));
        });
}

void PeoplePage::editFirstField()
{
    m_card->editFirstField();
}

void PeoplePage::select(PersonId person)
{
    m_wanted = person;
    if (m_model->rowOf(person) < 0) {
        m_filter->clear();
        m_model->setFilter({});
        return; // onReloaded goes on
    }
    onReloaded();
}

void PeoplePage::onReloaded()
{
    showCount();
    const auto wanted = m_wanted.isValid() ? m_wanted : m_card->person();
    m_wanted = {};
    int row = wanted.isValid() ? m_model->rowOf(wanted) : -1;
    if (row < 0 && m_model->total() > 0)
        row = 0;
    m_table->selectRow(row);
    if (row >= 0)
        m_table->scrollTo(m_model->index(row, 0));
    m_card->setPerson(m_model->idAt(row));
}

void PeoplePage::showCount()
{
    m_count->setText(m_model->filter().isEmpty() ? tr("%n people", nullptr, int(m_model->total()))
                                                 : tr("%n found", nullptr, int(m_model->total())));
    const auto now = m_workspace.clock().nowUtc().toLocalTime();
    m_footer->setText(
        tr("Verdict for \"%1\", today at %2")
            .arg(Words().purposeName(u"commercial"), QLocale().toString(now.time(), u"HH:mm"_s)));
}

void PeoplePage::onCurrentChanged()
{
    m_follow->start();
}

void PeoplePage::openFull(bool full)
{
    m_full = full;
    m_list->setVisible(!full);
    m_card->setVisible(full || width() >= Theme::of(this).space(kSideBySideWidth));
    if (full)
        m_card->setFocus(Qt::OtherFocusReason);
    else
        m_table->setFocus(Qt::OtherFocusReason);
}

void PeoplePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (!m_full)
        m_card->setVisible(width() >= Theme::of(this).space(kSideBySideWidth));
}

void PeoplePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_full) {
        openFull(false);
        return;
    }
    if (event->key() == Qt::Key_F6) {
        if (m_table->hasFocus())
            m_card->setFocus(Qt::OtherFocusReason);
        else
            m_table->setFocus(Qt::OtherFocusReason);
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace entente
