// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/capture/camerafeed.h"

#include <QWidget>

#include <functional>
#include <memory>

class QStackedWidget;

namespace entente {

class Clock;
class DocumentRenderer;
class Frame;
class IdleWatch;
class Prompter;
class SettingsFile;
class StandLobby;
class StandScreen;
class StartScreen;
class Workspace;
namespace vault {
class SecretStore;
class Vault;
} // namespace vault

/// The one window: the start screen until a vault is open, then its frame.
class MainWindow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)
public:
    struct Collaborators
    {
        SettingsFile &settings;
        const Clock &clock;
        DocumentRenderer *renderer = nullptr;
        vault::SecretStore *store = nullptr;
        std::function<Prompter *(QWidget *)> makePrompter; ///< owned by whoever makes it
        MakeCamera makeCamera = nullptr;                   ///< for a stand; may be empty
    };
    explicit MainWindow(const Collaborators &with);
    ~MainWindow() override;

    StartScreen *startScreen() const { return m_start; }
    /// Null for the staff of a stand, who see its screen and nothing else.
    Frame *frame() const { return m_frame; }
    StandScreen *stand() const { return m_stand; }
    StandLobby *lobby() const { return m_lobby; }
    Workspace *workspace() const { return m_workspace.get(); }

    /// Unlock for this folder; first run when it is empty. `user` is who was there before a lock.
    void start(const QString &vaultFolder, const QString &user = {});
    /// Shows the open vault.
    void open(std::unique_ptr<vault::Vault> vault);
    /// Closes the vault, sealing it; lockedNow() follows, upon which the program starts anew so that memory is clean.
    void lock();
    /// By itself, after the idle time: closes what is open above the window before.
    void lockOnceAlone();
    /// Covers everything with the screen of a stand until its staff leaves.
    void openStand(const QString &showUuid);

signals:
    void lockedNow(const QString &vaultFolder, const QString &user);
    void settingsChanged();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void closeVault();
    void showTimeLeft();
    void leaveStand();

    Collaborators m;
    Prompter *m_prompter;
    QStackedWidget *m_stack;
    StartScreen *m_start;
    Frame *m_frame = nullptr;
    StandLobby *m_lobby = nullptr;
    StandScreen *m_stand = nullptr;
    IdleWatch *m_idle;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace entente
