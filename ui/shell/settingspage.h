// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <memory>

class QCheckBox;
class QLabel;

namespace entente {

class FirmCard;
class Navigator;
class SettingsFile;
class UsersCard;
class Workspace;
namespace vault {
class SecretStore;
}

/// Everything that can be chosen: this computer's looks and lock, the password, the users, the firm, the vault.
class SettingsPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsPage)
public:
    SettingsPage(Workspace &workspace, SettingsFile &settings, Navigator &navigator,
                 QWidget *parent = nullptr);
    ~SettingsPage() override;

    QString title() const override;
    void activate() override;

    /// Another keychain than the system's, for tests.
    void setSecretStore(std::shared_ptr<vault::SecretStore> store) { m_store = std::move(store); }

signals:
    /// Language, looks, size of the text or idle time: whoever made the window applies them.
    void settingsChanged();

private:
    QWidget *buildLooks();
    QWidget *buildSecurity();
    QWidget *buildVault();
    void changePassword();
    void toggleQuickUnlock(bool on);
    void showQuickUnlock();
    void showLockNote();

    Workspace &m_workspace;
    SettingsFile &m_settings;
    Navigator &m_navigator;
    std::shared_ptr<vault::SecretStore> m_store; // shared with the request that runs
    QLabel *m_lockNote = nullptr;
    QCheckBox *m_quick = nullptr;
    FirmCard *m_firm;
    UsersCard *m_users = nullptr;
};

} // namespace entente
