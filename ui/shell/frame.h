// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actions.h"
#include "ui/shell/navigator.h"

#include <QHash>
#include <QWidget>

class QShortcut;
class QStackedWidget;

namespace entente {

class Banner;
class NavRail;
class OrganisationsPage;
class Page;
class PeoplePage;
class SettingsFile;
class TopBar;
class Workspace;

/// The open vault's window: navigation, top bar, one page. Jobs (import, answer, erasure) lie over the page that
/// started them and give the way back.
class Frame final : public QWidget, public Navigator
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Frame)
public:
    Frame(Workspace &workspace, SettingsFile &settings, QWidget *parent = nullptr);
    ~Frame() override;

    NavRail *rail() const { return m_rail; }
    TopBar *topBar() const { return m_topBar; }
    Page *currentPage() const;
    Page *page(const QString &key) const { return m_pages.value(key); }

    void goTo(const QString &key) override;
    void openPerson(PersonId person) override;
    void openOrganisation(OrganisationId organisation) override;
    Actions &actions() override { return m_actions; }
    void addPerson(const QString &name) override;
    void startImport(const QString &file) override;
    void exportPeople(const QList<PersonId> &people = {}, bool isView = false) override;
    void reviewDuplicates() override;
    void writeNotices() override;
    void openInbox() override;
    void openStand(const QString &showUuid) override;
    void reviewStand(const QString &showUuid) override;
    void enterSheets(const QString &showUuid) override;
    void captureConsent(PersonId person) override;
    void callPerson(PersonId person, const QString &purpose) override;
    void answerAccess(PersonId person) override;
    void erasePerson(PersonId person) override;
    void tell(const QString &sentence, std::function<void()> undo) override;
    void tellError(const Error &error) override;

    /// False when the page that is open would lose something and its user wants to stay.
    bool mayLeave();
    /// Before locking: what is being written goes into the vault.
    void keepDrafts();

signals:
    void lockRequested();
    void standRequested(const QString &showUuid);
    void settingsChanged();

private:
    void buildRail();
    void buildShortcuts();
    void buildUserMenu();
    void addPage(const QString &key, Page *page);
    /// Takes the job over and shows it until it is finished.
    /// `section`: the entry of the rail that it belongs to; without one, where it was begun.
    void startJob(Page *job, const QString &section = {});
    void onJobFinished(Page *job);
    void onCurrentChanged();
    void openPalette();
    void undoLast();
    void redoLast();
    void showVaultState();
    void showWaitingReviews();

    Workspace &m_workspace;
    SettingsFile &m_settings;
    Actions m_actions;
    NavRail *m_rail;
    TopBar *m_topBar;
    QStackedWidget *m_stack;
    Banner *m_banner;
    QShortcut *m_undoKeys = nullptr;
    QHash<QString, Page *> m_pages;
    QHash<QString, std::function<Page *()>> m_jobs; ///< pages that are made when they are asked for
    PeoplePage *m_people = nullptr;
    OrganisationsPage *m_organisations = nullptr;
};

} // namespace entente
