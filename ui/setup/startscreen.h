// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/sheetstep.h"
#include "ui/setup/vaultmaker.h"

#include <QWidget>

class QStackedWidget;

namespace entente {

class Clock;
class FirstRun;
class Prompter;
class SettingsFile;
class UnlockScreen;

/// What the window shows while no vault is open: the first run, or the unlock.
class StartScreen final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartScreen)
public:
    /// An open vault is on its way: the vault, and with what its user wants to begin (Import: show the import next).
    using OnOpened = std::function<void(std::unique_ptr<vault::Vault> vault, StartingPoint begin)>;

    /// `store` is the system's keychain; it may be null and must outlive the vaults that are opened.
    StartScreen(SettingsFile &settings, const Clock &clock, Prompter &prompter,
                vault::SecretStore *store, QWidget *parent = nullptr);
    ~StartScreen() override;

    void setOnOpened(OnOpened onOpened) { m_onOpened = std::move(onOpened); }
    /// Empty: the first run. Else the unlock of this vault; `user` after a lock.
    void start(const QString &vaultFolder, const QString &user = {});
    /// A program about to quit asks; false: the user wants to stay. Nothing is left behind.
    bool mayClose();

    FirstRun *firstRun() const { return m_firstRun; }
    UnlockScreen *unlock() const { return m_unlock; }
    /// Tests only: keys and passwords that cost nothing, and another place for vaults.
    void setWaivers(const vault::KdfParameters &kdf, const vault::Waivers &waivers);
    void setVaultParent(const QString &folder) { m_parentFolder = folder; }
    static QString defaultVaultParent();

signals:
    /// The window applies it (translator, QLocale); the setting is stored already.
    void languageChosen(const QString &code);
    void quitRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showFirstRun(SetupDraft draft);
    void showUnlock(const QString &folder, const QString &user);
    void hand(std::unique_ptr<vault::Vault> vault, StartingPoint begin);

    SettingsFile &m_settings;
    const Clock &m_clock;
    Prompter &m_prompter;
    vault::SecretStore *m_store;
    OnOpened m_onOpened;
    QString m_parentFolder;
    vault::KdfParameters m_kdf;
    vault::Waivers m_waivers;
    QStackedWidget *m_pages;
    FirstRun *m_firstRun = nullptr;
    bool m_quitting = false; ///< confirmed: closing the window must not ask again
    UnlockScreen *m_unlock = nullptr;
};

} // namespace entente
