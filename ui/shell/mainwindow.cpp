// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/services/services.h"
#include "core/vault/vault.h"
#include "core/wording/wording.h"
#include "ui/capture/standlobby.h"
#include "ui/capture/standscreen.h"
#include "ui/setup/startscreen.h"
#include "ui/shell/frame.h"
#include "ui/shell/idlewatch.h"
#include "ui/support/icons.h"
#include "ui/support/prompter.h"
#include "ui/support/settings.h"
#include "ui/support/workspace.h"
#include "ui/widgets/navrail.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLocale>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr QSize kSmallestWindow{1024, 640};
constexpr QSize kFirstWindow{1366, 768};
constexpr int kDialogEndsMs = 50;

} // namespace

MainWindow::MainWindow(const Collaborators &with)
    : m(with)
    , m_prompter(with.makePrompter(this))
    , m_stack(new QStackedWidget(this))
    , m_start(new StartScreen(with.settings, with.clock, *m_prompter, with.store, m_stack))
    , m_idle(new IdleWatch(this))
{
    setWindowTitle(u"Entente"_s);
    setWindowIcon(markIcon());
    setMinimumSize(kSmallestWindow);
    resize(kFirstWindow);
    restoreGeometry(with.settings.value(settings::kGeometry));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
    m_stack->addWidget(m_start);
    m_start->setOnOpened([this](std::unique_ptr<vault::Vault> opened, StartingPoint begin) {
        open(std::move(opened));
        if (m_frame && begin == StartingPoint::Import)
            m_frame->startImport({});
    });
    connect(m_start, &StartScreen::languageChosen, this, &MainWindow::settingsChanged);
    connect(m_start, &StartScreen::quitRequested, this, &QWidget::close);

    m_idle->setLimit(with.settings.value(settings::kLockMinutes) * 60);
    connect(m_idle, &IdleWatch::expired, this, &MainWindow::lockOnceAlone);
    connect(m_idle, &IdleWatch::minutePassed, this, &MainWindow::showTimeLeft);
    auto *lockKeys = new QShortcut(QKeySequence(u"Ctrl+L"_s), this);
    connect(lockKeys, &QShortcut::activated, this, [this] {
        if (m_workspace && !m_stand)
            lock();
    });
}

MainWindow::~MainWindow()
{
    closeVault();
}

void MainWindow::start(const QString &vaultFolder, const QString &user)
{
    m_stack->setCurrentWidget(m_start);
    m_start->start(vaultFolder, user);
}

void MainWindow::open(std::unique_ptr<vault::Vault> vault)
{
    const auto folder = vault->folder();
    const auto chosen = m.settings.value(settings::kLanguage); // none: the system's
    auto workspace = Workspace::open(std::move(vault), m.clock, *m_prompter, m.renderer,
                                     chosen.isEmpty() ? QLocale().name() : chosen);
    if (!workspace) {
        m_start->start(folder);
        m_prompter->inform(tr("The vault did not open"), Words().errorSentence(workspace.error()));
        return;
    }
    m_workspace = *std::move(workspace);
    m_workspace->setSecretStore(m.store);
    m.settings.set(settings::kVault, folder);
    m_idle->setLimit(m.settings.value(settings::kLockMinutes) * 60);
    if (m_workspace->session().role() == Role::Exhibitor) {
        m_lobby = new StandLobby(*m_workspace, m_stack);
        connect(m_lobby, &StandLobby::standChosen, this, &MainWindow::openStand);
        connect(m_lobby, &StandLobby::lockRequested, this, &MainWindow::lock);
        m_stack->addWidget(m_lobby);
        m_stack->setCurrentWidget(m_lobby);
        return;
    }
    m_frame = new Frame(*m_workspace, m.settings, m_stack);
    connect(m_frame, &Frame::standRequested, this, &MainWindow::openStand);
    connect(m_frame, &Frame::lockRequested, this, &MainWindow::lock);
    connect(m_frame, &Frame::settingsChanged, this, [this] {
        m_idle->setLimit(m.settings.value(settings::kLockMinutes) * 60);
        emit settingsChanged();
    });
    m_stack->addWidget(m_frame);
    m_stack->setCurrentWidget(m_frame);
    showTimeLeft();
}

void MainWindow::openStand(const QString &showUuid)
{
    const auto stand = m_workspace->reading().captures().stand(m_workspace->session(), showUuid);
    if (!stand || m_workspace->isReadOnly()) {
        m_prompter->inform(tr("The stand did not open"),
                           stand ? Words().reasonSentence(u"vault.read_only")
                                 : Words().errorSentence(stand.error()));
        return;
    }
    m_stand = new StandScreen(*m_workspace, *stand, m_stack);
    if (m.makeCamera)
        m_stand->setCamera(m.makeCamera());
    connect(m_stand, &StandScreen::left, this, &MainWindow::leaveStand, Qt::QueuedConnection);
    m_stack->addWidget(m_stand);
    m_stack->setCurrentWidget(m_stand);
    // Between two visitors nobody types a password: the screen empties itself, and there is no way out of it.
    m_idle->setLimit(0);
    setWindowState(windowState() | Qt::WindowFullScreen);
}

void MainWindow::leaveStand()
{
    if (!m_stand)
        return;
    m_stack->setCurrentWidget(m_frame ? static_cast<QWidget *>(m_frame) : m_lobby);
    m_stand->deleteLater();
    m_stand = nullptr;
    m_idle->setLimit(m.settings.value(settings::kLockMinutes) * 60);
    setWindowState(windowState() & ~Qt::WindowFullScreen);
}

void MainWindow::showTimeLeft()
{
    if (!m_frame)
        return;
    const auto keys = QKeySequence(u"Ctrl+L"_s).toString(QKeySequence::NativeText);
    const int minutes = (m_idle->secondsLeft() + 59) / 60;
    m_frame->rail()->setLock(
        tr("Lock"), minutes > 0 ? tr("Locks in %1 min · %2").arg(minutes).arg(keys) : keys);
}

void MainWindow::closeVault()
{
    if (!m_workspace)
        return;
    delete m_stand;
    m_stand = nullptr;
    delete m_lobby;
    m_lobby = nullptr;
    if (m_frame)
        m_frame->keepDrafts();
    delete m_frame;
    m_frame = nullptr;
    // Taken away first: while the keychain answers, nobody can begin to close a second time.
    const auto workspace = std::move(m_workspace);
    // A checkpoint that a reader blocked, a seal that could not be written: the next opening says so.
    std::ignore = workspace->close();
}

void MainWindow::lockOnceAlone()
{
    if (!m_workspace)
        return;
    // A dialog runs inside a page: it ends first, then the page may go.
    if (auto *dialog = QApplication::activeModalWidget()) {
        dialog->close();
        QTimer::singleShot(kDialogEndsMs, this, &MainWindow::lockOnceAlone);
        return;
    }
    lock();
}

void MainWindow::lock()
{
    const auto folder = m_workspace->vault().folder();
    const auto user = m_workspace->session().displayName();
    m.settings.set(settings::kGeometry, saveGeometry());
    closeVault();
    emit lockedNow(folder, user);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // A stand is left by its staff, not by a visitor who finds the window's cross.
    if (m_stand || (m_frame ? !m_frame->mayLeave() : !m_lobby && !m_start->mayClose())) {
        event->ignore();
        return;
    }
    m.settings.set(settings::kGeometry, saveGeometry());
    closeVault();
    event->accept();
}

} // namespace entente
