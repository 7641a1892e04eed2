// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QCheckBox;
class QLabel;

namespace entente {

class FieldsCard;
class FirmCard;
class Navigator;
class SettingsFile;
class UsersCard;
class Workspace;

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
    QLabel *m_lockNote = nullptr;
    QCheckBox *m_quick = nullptr;
    FirmCard *m_firm;
    FieldsCard *m_fields = nullptr;
    UsersCard *m_users = nullptr;
};

} // namespace entente
