// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/vault/vault.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QTimer;

namespace entente {

class BackgroundTask;
class Clock;
class NewPassword;
class Panel;
class Prompter;
class SecretEdit;

/// Opening a vault: which one, who, the password. What is wrong is said at once, with what to do about it.
class UnlockScreen final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnlockScreen)
public:
    UnlockScreen(const Clock &clock, Prompter &prompter, vault::SecretStore *store,
                 QWidget *parent = nullptr);
    ~UnlockScreen() override;

    void setVault(const QString &folder);
    /// After a lock: who was there.
    void setUser(const QString &name);
    /// Tests only.
    void setWaivers(const vault::Waivers &waivers);
    bool isWorking() const;

    SecretEdit *password() const { return m_password; }
    QLineEdit *user() const { return m_user; }
    QPushButton *openButton() const { return m_open; }
    QPushButton *quickButton() const { return m_quick; }
    /// What is wrong at this moment; empty when nothing is.
    QString problem() const;
    void showRecovery();
    SecretEdit *recoveryKey() const { return m_recoveryKey; }
    NewPassword *newPassword() const { return m_newPassword; }

    std::function<void(std::unique_ptr<vault::Vault>)> onOpened;

signals:
    void otherVaultChosen(const QString &folder);
    void newVaultRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    using Opening = std::function<Result<std::unique_ptr<vault::Vault>>()>;

    QWidget *buildHeader();
    QWidget *buildPassword();
    QWidget *buildRecovery();
    QMenu *buildVaultMenu();
    void look();
    void open();
    void openQuickly();
    void openWithSheet();
    void start(Opening opening, QPushButton *button);
    void showFailure(const Error &error);
    void showWait();
    void setProblem(const QString &sentence, bool atPassword);
    vault::OpenRequest request() const;
    void goWay(int way);
    void takeFocus();

    const Clock &m_clock;
    Prompter &m_prompter;
    vault::SecretStore *m_store;
    vault::Waivers m_waivers;
    QString m_folder;
    bool m_severalUsers = false;
    bool m_hasQuick = false;
    bool m_wrongPassword = false;

    QLabel *m_name = nullptr;
    QLabel *m_where = nullptr;
    Panel *m_trouble = nullptr;
    QPushButton *m_again = nullptr;
    QWidget *m_ways;
    QList<QWidget *> m_wayPages; ///< password, recovery sheet
    int m_way = 0;
    QWidget *m_userBox = nullptr;
    QLineEdit *m_user = nullptr;
    SecretEdit *m_password = nullptr;
    QWidget *m_problemRow = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_caps = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_quick = nullptr;
    SecretEdit *m_recoveryKey = nullptr;
    NewPassword *m_newPassword = nullptr;
    QPushButton *m_openWithSheet = nullptr;
    Panel *m_recoveryProblem = nullptr;
    QLabel *m_lastUsed = nullptr;
    QTimer *m_tick;
    BackgroundTask *m_task;
};

} // namespace entente
