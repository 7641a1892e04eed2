// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/peoplepage.h"

#include "core/services/services.h"
#include "core/wording/wording.h"
#include "ui/parties/bulkbar.h"
#include "ui/parties/listpane.h"
#include "ui/parties/newpersondialog.h"
#include "ui/parties/peoplemodel.h"
#include "ui/parties/personcard.h"
#include "ui/shell/navigator.h"
#include "ui/support/icons.h"
#include "ui/support/prompter.h"
#include "ui/support/settings.h"
#include "ui/support/theme.h"
#include "ui/support/workspace.h"
#include "ui/widgets/buttons.h"

#include <QAction>
#include <QKeyEvent>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace entente {

namespace {

// Below this the card takes the place of the list (tokens of the design).
constexpr int kSideBySideWidth = 980;
constexpr int kListWidth = 664;
constexpr int kCardWidth = 506;

} // namespace

PeoplePage::PeoplePage(Workspace &workspace, Navigator &navigator, SettingsFile &settings,
                       QWidget *parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
    , m_settings(settings)
    , m_model(new PeopleModel(workspace, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_list(nullptr)
    , m_card(nullptr)
    , m_follow(new QTimer(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_splitter);
    buildList();
    m_card = new PersonCard(workspace, navigator, m_splitter);
    buildRowActions();
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
            [this] { m_card->setPerson(PersonId(m_list->currentKey())); });
    watchChanges();
}

PeoplePage::~PeoplePage() = default;

QTableView *PeoplePage::table() const
{
    return m_list->table();
}

void PeoplePage::watchChanges()
{
    connect(m_card, &PersonCard::changed, m_model, &PeopleModel::refreshPerson);
    auto &changes = m_workspace.changes();
    connect(&changes, &Changes::personAdded, m_model, &PeopleModel::refresh);
    connect(&changes, &Changes::personErased, m_model, &PeopleModel::refresh);
    // Whose row it is does not matter: only what is in view is read again.
    connect(&changes, &Changes::consentChanged, m_model, &PeopleModel::refreshRows);
    const auto many = [this] {
        m_model->refreshRows();
        m_model->refresh();
    };
    connect(&changes, &Changes::personChanged, m_model, many);
    connect(&changes, &Changes::peopleChanged, m_model, many);
    connect(&changes, &Changes::peopleImported, m_model, many);
    connect(&changes, &Changes::duplicatesChanged, this, &PeoplePage::countDuplicates);
    connect(&changes, &Changes::peopleChanged, this, [this] {
        if (m_card->person().isValid())
            m_card->setPerson(m_card->person());
    });
}

void PeoplePage::buildList()
{
    using C = PeopleModel::Column;
    m_list = new ListPane(
        m_workspace, m_navigator, *m_model, *m_model,
        {tr("People"),
         {{int(C::Name), 0},
          {int(C::Organisation), 128},
          {int(C::Email), 116},
          {int(C::Phone), 136},
          {int(C::LastContact), 106}},
         u"user"_s,
         tr("Nobody here yet. Add a person, or import the file you already have."),
         tr("Import a file")},
        m_splitter);
    auto *import = iconButton(u"document-import"_s, tr("Import a file"), true, m_list);
    import->setObjectName(u"importButton"_s);
    if (!m_workspace.session().may(Fn::ImportPeople)) {
        import->setEnabled(false);
        import->setToolTip(
            tr("Importing belongs to the administrator: it changes many records at once.")
                .toHtmlEscaped());
    }
    connect(import, &QToolButton::clicked, this, [this] { m_navigator.startImport(); });
    m_list->addTool(import);
    auto *add = primaryButton(tr("New person"), u"list-add"_s, m_list);
    add->setToolTip(tr("New person (%1)")
                        .arg(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText))
                        .toHtmlEscaped());
    connect(add, &QPushButton::clicked, this, &PeoplePage::addNew);
    m_duplicates = iconButton(u"merge"_s, tr("Look for duplicates"), true, m_list);
    connect(m_duplicates, &QToolButton::clicked, this, [this] { m_navigator.reviewDuplicates(); });
    m_list->addTool(m_duplicates);
    m_list->addTool(add);
    m_list->addBar(new BulkBar(m_workspace, m_navigator, *m_list, *m_model, FilterSubject::People));
    connect(m_list, &ListPane::emptyActivated, this, [this] { m_navigator.startImport(); });
    connect(m_list, &ListPane::currentChanged, this, [this] { m_follow->start(); });
    connect(m_list, &ListPane::activated, this, [this] { openFull(true); });
    connect(m_list, &ListPane::listShown, this, &PeoplePage::onListShown);
}

// What one does with the person of a row, by its menu or its keys: the card answers, with its verdicts.
void PeoplePage::buildRowActions()
{
    auto *table = m_list->table();
    const auto add = [&](const QString &icon, const QString &title, const QKeySequence &keys,
                         auto act) {
        auto *action = new QAction(themedIcon(icon, ColorRole::Text2), title, table);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, act] {
            const PersonId person(m_list->currentKey());
            if (!person.isValid())
                return;
            m_follow->stop();
            m_card->setPerson(person);
            act();
        });
        table->addAction(action);
    };
    add(u"call-start"_s, tr("Call"), QKeySequence(u"Ctrl+Shift+C"_s), [this] { m_card->call(); });
    add(u"mail-message-new"_s, tr("Write an e-mail"), QKeySequence(u"Ctrl+Shift+M"_s),
        [this] { m_card->write(); });
    add(u"document-edit"_s, tr("Record a consent"), {},
        [this] { m_navigator.captureConsent(m_card->person()); });
    add(u"user"_s, tr("Open the card"), {}, [this] { openFull(true); });
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void PeoplePage::countDuplicates()
{
    const auto open = m_workspace.reading().duplicates().openCount(m_workspace.session());
    const auto words = open && *open > 0 ? tr("%n pairs look alike", nullptr, *open)
                                         : tr("Look for duplicates");
    m_duplicates->setAccessibleName(words);
    m_duplicates->setToolTip(words.toHtmlEscaped());
}

void PeoplePage::activate()
{
    countDuplicates();
    if (std::exchange(m_activated, true))
        m_model->refresh();
    else
        m_model->reload();
    m_list->table()->setFocus(Qt::OtherFocusReason);
}

void PeoplePage::startSort()
{
    openFull(false);
    m_list->startSort();
}

void PeoplePage::startFilter()
{
    openFull(false);
    m_list->startFilter();
}

void PeoplePage::addNamed(const QString &name)
{
    PersonId existing;
    const auto draft = NewPersonDialog::ask(m_workspace, this, name, &existing);
    if (existing.isValid())
        m_navigator.openPerson(existing);
    if (draft)
        add(*draft);
}

void PeoplePage::add(const PersonDraft &draft)
{
    const auto session = m_workspace.session();
    m_workspace.write(
        [=](Services &services) { return services.people().add(session, draft); }, this,
        [this, draft](Result<Person> added) {
            const bool wasErased = !added && added.error().reason == u"person.was_erased"_s;
            if (wasErased
                && m_workspace.prompter().ask(
                    {tr("Did this person come back of their own accord?"),
                     tr("They were erased at their request. Add them again only if they contacted "
                        "you themselves; the journal notes it, and what they refused stays "
                        "refused."),
                     tr("They came back: add them"), tr("Do not add"), true})) {
                auto again = draft;
                again.cameBack = true;
                add(again);
                return;
            }
            if (wasErased)
                return;
            if (!added) {
                m_navigator.tellError(added.error());
                return;
            }
            m_list->select(added->id.number());
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
    m_list->select(person.number());
    m_card->setPerson(person);
}

void PeoplePage::onListShown()
{
    const auto now = m_workspace.clock().nowUtc().toLocalTime();
    m_list->setFoot(
        tr("Verdict for \"%1\", today at %2")
            .arg(Words().purposeName(u"commercial"), QLocale().toString(now.time(), u"HH:mm"_s)));
    m_card->setNobodyListed(m_model->total() == 0);
    if (m_model->total() == 0)
        m_card->setPerson({});
}

void PeoplePage::openFull(bool full)
{
    m_full = full;
    m_list->setVisible(!full);
    m_card->setVisible(full || width() >= Theme::of(this).text(kSideBySideWidth));
    if (full)
        m_card->setFocus(Qt::OtherFocusReason);
    else
        m_list->table()->setFocus(Qt::OtherFocusReason);
}

void PeoplePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (!m_full)
        m_card->setVisible(width() >= Theme::of(this).text(kSideBySideWidth));
}

void PeoplePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_full) {
        openFull(false);
        return;
    }
    if (event->key() == Qt::Key_F6) {
        if (m_list->table()->hasFocus())
            m_card->setFocus(Qt::OtherFocusReason);
        else
            m_list->table()->setFocus(Qt::OtherFocusReason);
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace entente
