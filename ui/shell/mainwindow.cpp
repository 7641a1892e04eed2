// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/vault/vault.h"
#include "core/wording/wording.h"
#include "ui/setup/startscreen.h"
#include "ui/shell/frame.h"
#include "ui/shell/idlewatch.h"
#include "ui/support/icons.h"
#include "ui/support/prompter.h"
#include "ui/support/settings.h"
#include "ui/support/workspace.h"
#include "ui/widgets/navrail.h"

#include <QCloseEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr QSize kSmallestWindow{1024, 640};
constexpr QSize kFirstWindow{1366, 768};

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
    connect(m_idle, &IdleWatch::expired, this, [this] {
        if (m_workspace)
            lock();
    });
    connect(m_idle, &IdleWatch::minutePassed, this, &MainWindow::showTimeLeft);
    auto *lockKeys = new QShortcut(QKeySequence(u"Ctrl+L"_s), this);
    connect(lockKeys, &QShortcut::activated, this, [this] {
        if (m_workspace)
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
    auto workspace = Workspace::open(std::move(vault), m.clock, *m_prompter, m.renderer,
                                     m.settings.value(settings::kLanguage));
    if (!workspace) {
        m_start->start(folder);
        m_prompter->inform(tr("The vault did not open"), Words().errorSentence(workspace.error()));
        return;
    }
    m_workspace = *std::move(workspace);
    m_workspace->setSecretStore(m.store);
    m.settings.set(settings::kVault, folder);
    m_frame = new Frame(*m_workspace, m.settings, m_stack);
    connect(m_frame, &Frame::lockRequested, this, &MainWindow::lock);
    connect(m_frame, &Frame::settingsChanged, this, [this] {
        m_idle->setLimit(m.settings.value(settings::kLockMinutes) * 60);
        emit settingsChanged();
    });
    m_stack->addWidget(m_frame);
    m_stack->setCurrentWidget(m_frame);
    m_idle->setLimit(m.settings.value(settings::kLockMinutes) * 60);
    showTimeLeft();
}

void MainWindow::showTimeLeft()
{
    if (!m_frame)
        return;
    const auto keys = QKeySequence(u"Ctrl+L"_s).toString(QKeySequence::NativeText);
    const int minutes = (m_idle->secondsLeft() + 59) / 60;
    m_frame->rail()->setLock(
        tr("Lock"), minutes > 0 ? tr("By itself in %1 min · %2").arg(minutes).arg(keys) : keys);
}

void MainWindow::closeVault()
{
    if (!m_workspace)
        return;
    m_frame->keepDrafts();
    delete m_frame;
    m_frame = nullptr;
    // Taken away first: while the keychain answers, nobody can begin to close a second time.
    const auto workspace = std::move(m_workspace);
    // A checkpoint that a reader blocked, a seal that could not be written: the next opening says so.
    std::ignore = workspace->close();
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
    if (m_frame ? !m_frame->mayLeave() : !m_start->mayClose()) {
        event->ignore();
        return;
    }
    m.settings.set(settings::kGeometry, saveGeometry());
    closeVault();
    event->accept();
}

} // namespace entente
