// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame.h"

#include "core/services/services.h"
#include "core/vault/vault.h"
#include "core/wording/wording.h"
#include "ui/parties/organisationspage.h"
#include "ui/parties/peoplepage.h"
#include "ui/parties/personcard.h"
#include "ui/shell/frameactions.h"
#include "ui/shell/jobs.h"
#include "ui/shell/page.h"
#include "ui/shell/palette.h"
#include "ui/shell/settingspage.h"
#include "ui/support/settings.h"
#include "ui/support/workspace.h"
#include "ui/today/todaypage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/navrail.h"
#include "ui/widgets/topbar.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente {

Frame::Frame(Workspace &workspace, SettingsFile &settings, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_settings(settings)
    , m_rail(new NavRail(this))
    , m_topBar(new TopBar(this))
    , m_stack(new QStackedWidget(this))
    , m_banner(new Banner(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(m_stack, 1);
    column->addWidget(m_banner);
    row->addLayout(column, 1);

    addPage(u"today"_s, new TodayPage(workspace, *this, m_stack));
    m_people = new PeoplePage(workspace, *this, settings, m_stack);
    addPage(u"people"_s, m_people);
    m_organisations = new OrganisationsPage(workspace, *this, m_stack);
    addPage(u"organisations"_s, m_organisations);
    addPage(u"events"_s, jobs::tradeShowsPage(workspace, *this, m_stack));
    if (auto *privacy = jobs::privacyPage(workspace, *this, m_stack))
        addPage(u"privacy"_s, privacy);
    auto *preferences = new SettingsPage(workspace, settings, *this, m_stack);
    connect(preferences, &SettingsPage::settingsChanged, this, &Frame::settingsChanged);
    addPage(u"settings"_s, preferences);
    m_actions.add({u"people.export"_s,
                   u"document-export"_s,
                   tr("Export people or organisations"),
                   tr("copy csv excel vcard json save send file"),
                   Fn::ExportRecords,
                   [this] { exportPeople(); },
                   ActionSection::Act,
                   {},
                   {}});
    m_actions.add({u"list.sort"_s,
                   u"view-sort-ascending"_s,
                   tr("Sort the list"),
                   tr("order by column ascending descending"),
                   std::nullopt,
                   [this] {
                       if (currentPage() != m_organisations)
                           goTo(u"people"_s);
                       currentPage()->startSort();
                   },
                   ActionSection::Act,
                   {},
                   {}});
    m_actions.add({u"notices"_s,
                   u"view-certificate"_s,
                   tr("Write the notices"),
                   tr("information article 13 14 mention rights"),
                   Fn::ViewNotices,
                   [this] { writeNotices(); },
                   ActionSection::Act,
                   tr("What people are told about their data"),
                   {}});
    m_actions.add({u"events.stand"_s,
                   u"view-presentation"_s,
                   tr("Open a stand"),
                   tr("trade show fair visitor capture sign exhibition"),
                   Fn::ViewTradeShows,
                   [this] { goTo(u"events"_s); },
                   ActionSection::Act,
                   tr("The screen that is turned towards visitors"),
                   {}});
    m_jobs.insert(u"purposes"_s,
                  [this] { return jobs::purposesPage(m_workspace, *this, m_stack); });
    m_jobs.insert(u"rules"_s, [this] { return jobs::rulesPage(m_workspace, *this, m_stack); });
    m_actions.add({u"purposes"_s,
                   u"tag"_s,
                   tr("Purposes and texts of consent"),
                   tr("wording version legal basis sensitive"),
                   Fn::ViewConsent,
                   [this] { goTo(u"purposes"_s); },
                   ActionSection::Act,
                   tr("What people are asked for, and the words of the question"),
                   {}});
    m_actions.add({u"rules"_s,
                   u"view-time-schedule"_s,
                   tr("Rules of contact"),
                   tr("law simulate date who changes stricter own"),
                   Fn::AskMayContact,
                   [this] { goTo(u"rules"_s); },
                   ActionSection::Act,
                   tr("Which rules judge a day, and who changes that day"),
                   {}});
    m_actions.add({u"inbox"_s,
                   u"mail-message"_s,
                   tr("Open the card inbox"),
                   tr("business card mail consent reply reminder pending"),
                   Fn::ViewInbox,
                   [this] { openInbox(); },
                   ActionSection::Act,
                   tr("People of business cards, asked before anything else"),
                   {}});
    addFrameActions(m_actions, *this, m_pages.keys());
    m_actions.add({u"lock"_s,
                   u"object-locked"_s,
                   tr("Lock"),
                   tr("leave close session"),
                   std::nullopt,
                   [this] { emit lockRequested(); },
                   ActionSection::Act,
                   {},
                   QKeySequence(u"Ctrl+L"_s).toString(QKeySequence::NativeText)});
    buildRail();
    buildUserMenu();
    buildShortcuts();
    showVaultState();
    showWaitingReviews();
    for (auto signal : {&Changes::tradeShowsChanged, &Changes::peopleImported})
        connect(&workspace.changes(), signal, this, &Frame::showWaitingReviews);
    connect(&workspace.changes(), &Changes::visitorCaptured, this, &Frame::showWaitingReviews);
    connect(m_stack, &QStackedWidget::currentChanged, this, &Frame::onCurrentChanged);
    goTo(u"people"_s);
}

Frame::~Frame() = default;

void Frame::addPage(const QString &key, Page *page)
{
    m_pages.insert(key, page);
    m_stack->addWidget(page);
    connect(page, &Page::titleChanged, this, [this, page] {
        if (page == currentPage())
            onCurrentChanged();
    });
}

void Frame::buildRail()
{
    m_rail->addItem(u"today"_s, u"view-calendar-day"_s, tr("Today"));
    m_rail->addItem(u"people"_s, u"user"_s, tr("People"));
    m_rail->addItem(u"organisations"_s, u"view-bank"_s, tr("Organisations"));
    m_rail->addItem(u"events"_s, u"meeting-attending"_s, tr("Trade shows"));
    m_rail->addSeparator();
    if (m_pages.contains(u"privacy"_s))
        m_rail->addItem(u"privacy"_s, u"security-high"_s, tr("Privacy"));
    m_rail->addItem(u"settings"_s, u"configure"_s, tr("Settings"));
    m_rail->setLock(tr("Lock"), QKeySequence(u"Ctrl+L"_s).toString(QKeySequence::NativeText));
    connect(m_rail, &NavRail::chosen, this, &Frame::goTo);
    connect(m_rail, &NavRail::lockRequested, this, &Frame::lockRequested);
}

void Frame::buildUserMenu()
{
    m_topBar->setUser(m_workspace.session().displayName(), m_workspace.session().userUuid());
    auto *menu = m_topBar->userMenu();
    menu->addAction(Words().roleName(m_workspace.session().role()))->setEnabled(false);
    menu->addSeparator();
    if (m_workspace.session().may(Fn::ExportRecords))
        menu->addAction(tr("Export people or organisations"), this, [this] { exportPeople(); });
    menu->addAction(tr("Settings"), this, [this] { goTo(u"settings"_s); });
    menu->addAction(tr("Lock"), QKeySequence(u"Ctrl+L"_s), this, &Frame::lockRequested);
    connect(m_topBar, &TopBar::searchRequested, this, &Frame::openPalette);
    connect(m_topBar, &TopBar::backRequested, this, [this] {
        if (auto *page = currentPage(); page->mayLeave())
            emit page->finished();
    });
    connect(m_topBar, &TopBar::vaultRequested, this, [this] { goTo(u"settings"_s); });
}

void Frame::buildShortcuts()
{
    const auto on = [this](const QKeySequence &keys, auto action) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    on(QKeySequence(u"Ctrl+K"_s), [this] { openPalette(); });
    on(QKeySequence::New, [this] { currentPage()->addNew(); });
    on(QKeySequence::Find, [this] { currentPage()->startFilter(); });
    on(QKeySequence(u"Ctrl+E"_s), [this] { currentPage()->editFirstField(); });
    on(QKeySequence(u"Ctrl+Shift+Z"_s), [this] { redoLast(); });
    // The banner's own Ctrl+Z goes first while it offers one: two shortcuts on the same keys would silence both.
    m_undoKeys = new QShortcut(QKeySequence::Undo, this);
    connect(m_undoKeys, &QShortcut::activated, this, &Frame::undoLast);
    connect(m_banner, &Banner::closed, this, [this] { m_undoKeys->setEnabled(true); });
    int number = 1;
    for (const auto &key :
         {u"today"_s, u"people"_s, u"organisations"_s, u"privacy"_s, u"settings"_s, u"events"_s})
        on(QKeySequence(u"Ctrl+%1"_s.arg(number++)), [this, key] { goTo(key); });
}

void Frame::showVaultState()
{
    QStringList told;
    for (const auto &notice : m_workspace.vault().notices()) {
        if (notice.code == u"vault.erasures_replayed" || notice.code == u"vault.refusals_replayed")
            told.append(Words().noticeSentence(notice.code, notice.count));
    }
    for (const auto &notice : m_workspace.vault().notices()) {
        const bool grave = notice.code == u"vault.rolled_back" || notice.code == u"vault.forked"
                           || notice.code == u"vault.folder_rolled_back"
                           || notice.code == u"vault.replay_failed";
        if (grave || notice.code == u"vault.read_only") {
            m_topBar->setVaultState(u"dialog-warning"_s,
                                    grave ? tr("Vault to check") : tr("Read only"),
                                    grave ? ColorRole::NoText : ColorRole::WaitText);
            told.prepend(Words().noticeSentence(notice.code, notice.count));
            tell(told.join(u' '), {});
            return;
        }
    }
    m_topBar->setVaultState(u"security-high"_s, tr("Vault healthy"));
    if (!told.isEmpty())
        tell(told.join(u' '), {});
}

void Frame::showWaitingReviews()
{
    if (!m_workspace.session().may(Fn::ReviewCaptures))
        return;
    const auto waiting = m_workspace.reading().captureReview().waiting(m_workspace.session());
    const int days = waiting ? int(waiting->size()) : 0;
    m_rail->setBadge(u"events"_s, days, false,
                     tr("%n day(s) at a stand to look at", nullptr, days));
}

Page *Frame::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

bool Frame::mayLeave()
{
    return currentPage()->mayLeave();
}

void Frame::keepDrafts()
{
    m_people->card()->keepDraft();
}

void Frame::goTo(const QString &key)
{
    if (const auto job = m_jobs.constFind(key); job != m_jobs.constEnd()) {
        if (mayLeave())
            startJob((*job)());
        return;
    }
    auto *page = m_pages.value(key);
    if (!page || page == currentPage()) {
        m_rail->setCurrent(m_pages.key(currentPage()));
        return;
    }
    if (!mayLeave())
        return;
    if (auto *job = currentPage(); m_pages.key(job).isEmpty())
        onJobFinished(job);
    m_stack->setCurrentWidget(page);
}

void Frame::onCurrentChanged()
{
    auto *page = currentPage();
    if (!page)
        return;
    const auto key = m_pages.key(page);
    m_topBar->setTitle(page->title(), page->titleDetail());
    m_topBar->setBack(key.isEmpty() ? tr("Back to where you were") : QString());
    if (const auto section = key.isEmpty() ? page->property("section").toString() : key;
        !section.isEmpty())
        m_rail->setCurrent(section);
    if (sender() == m_stack)
        page->activate();
}

void Frame::startJob(Page *job, const QString &section)
{
    if (!job)
        return;
    job->setProperty("section", section);
    auto *before = currentPage();
    job->setProperty("before", m_pages.key(before));
    m_stack->addWidget(job);
    connect(job, &Page::titleChanged, this, &Frame::onCurrentChanged);
    connect(job, &Page::finished, this, [this, job] { onJobFinished(job); });
    m_stack->setCurrentWidget(job);
}

void Frame::onJobFinished(Page *job)
{
    const auto before = job->property("before").toString();
    m_stack->setCurrentWidget(m_pages.value(before, m_people));
    m_stack->removeWidget(job);
    job->deleteLater();
}

void Frame::openPerson(PersonId person)
{
    goTo(u"people"_s);
    m_people->select(person);
    // Remembered for ranking; a failure here must not stand in anybody's way.
    const auto session = m_workspace.session();
    m_workspace.write(
        [=](Services &services) { return services.people().noteUse(session, person); }, this,
        [](const Result<void> &) {});
}

void Frame::openOrganisation(OrganisationId organisation)
{
    goTo(u"organisations"_s);
    m_organisations->select(organisation);
    const auto session = m_workspace.session();
    m_workspace.write(
        [=](Services &services) { return services.organisations().noteUse(session, organisation); },
        this, [](const Result<void> &) {});
}

void Frame::addPerson(const QString &name)
{
    goTo(u"people"_s);
    m_people->addNamed(name);
}

void Frame::startImport(const QString &file)
{
    if (mayLeave())
        startJob(jobs::importPage(m_workspace, *this, file, m_stack));
}

void Frame::exportPeople(const QList<PersonId> &people, bool isView)
{
    if (mayLeave())
        startJob(jobs::exportPage(m_workspace, *this, people, isView, m_stack));
}

void Frame::reviewDuplicates()
{
    if (mayLeave())
        startJob(jobs::duplicatesPage(m_workspace, *this, m_stack));
}

void Frame::openInbox()
{
    if (mayLeave())
        startJob(jobs::inboxPage(m_workspace, *this, m_stack), u"people"_s);
}

void Frame::writeNotices()
{
    if (mayLeave())
        startJob(jobs::noticesPage(m_workspace, *this, m_stack));
}

void Frame::openStand(const QString &showUuid)
{
    if (mayLeave())
        emit standRequested(showUuid);
}

void Frame::reviewStand(const QString &showUuid)
{
    const auto show = m_workspace.reading().tradeShows().byUuid(m_workspace.session(), showUuid);
    if (!show)
        tellError(show.error());
    else if (mayLeave())
        startJob(jobs::reviewPage(m_workspace, *this, *show, m_stack), u"events"_s);
}

void Frame::enterSheets(const QString &showUuid)
{
    const auto stand = m_workspace.reading().captures().stand(m_workspace.session(), showUuid);
    if (!stand)
        tellError(stand.error());
    else if (mayLeave())
        startJob(jobs::sheetsPage(m_workspace, *this, *stand, m_stack), u"events"_s);
}

void Frame::captureConsent(PersonId person)
{
    jobs::captureConsent(m_workspace, *this, person, this);
}

void Frame::callPerson(PersonId person, const QString &purpose)
{
    jobs::callPerson(m_workspace, *this, person, purpose, this);
}

void Frame::answerAccess(PersonId person)
{
    if (mayLeave())
        startJob(jobs::accessPage(m_workspace, *this, person, m_stack));
}

void Frame::erasePerson(PersonId person)
{
    if (mayLeave())
        startJob(jobs::erasurePage(m_workspace, *this, person, m_stack));
}

void Frame::undoLast()
{
    const auto session = m_workspace.session();
    m_workspace.write([=](Services &services) { return services.history().undo(session); }, this,
                      [this](Result<UndoOutcome> undone) {
                          if (undone)
                              tell(tr("Undone: %1. Ctrl+Shift+Z does it again.")
                                       .arg(Words().word(undone->step.kind)),
                                   {});
                          else if (undone.error().code == ErrorCode::NotFound)
                              tell(tr("There is nothing to undo."), {});
                          else
                              tellError(undone.error());
                      });
}

void Frame::redoLast()
{
    const auto session = m_workspace.session();
    m_workspace.write([=](Services &services) { return services.history().redo(session); }, this,
                      [this](Result<UndoOutcome> redone) {
                          if (redone)
                              tell(tr("Done again: %1.").arg(Words().word(redone->step.kind)),
                                   [this] { undoLast(); });
                          else if (redone.error().code == ErrorCode::NotFound)
                              tell(tr("There is nothing to do again."), {});
                          else
                              tellError(redone.error());
                      });
}

void Frame::tell(const QString &sentence, std::function<void()> undo)
{
    disconnect(m_banner, &Banner::undoRequested, this, nullptr);
    if (undo)
        connect(m_banner, &Banner::undoRequested, this, undo);
    if (m_undoKeys)
        m_undoKeys->setEnabled(!undo);
    m_banner->announce(sentence, undo ? tr("Undo") : QString());
}

void Frame::tellError(const Error &error)
{
    tell(Words().errorSentence(error), {});
}

void Frame::openPalette()
{
    auto *palette = new Palette(m_workspace, *this, window());
    palette->open();
}

} // namespace entente
