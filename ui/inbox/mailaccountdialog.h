// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inbox/mailaccount.h"

#include <QDialog>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace entente {

class Prompter;
class SecretEdit;

/// The firm's mail servers: one that sends, one that receives, and the account's name at both.
class MailAccountDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MailAccountDialog)
public:
    MailAccountDialog(const MailAccount &account, Prompter &prompter, QWidget *parent = nullptr);
    ~MailAccountDialog() override;

    MailAccount account() const;
    QPushButton *saveButton() const { return m_save; }

private:
    QLineEdit *addLine(QFormLayout *form, const QString &name, const QString &label,
                       const QString &value, const QString &example);
    void chooseAuthority();
    void check();

    Prompter &m_prompter;
    QLineEdit *m_sending = nullptr;
    QLineEdit *m_receiving = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_authority = nullptr;
    QCheckBox *m_plain;
    QLabel *m_problem;
    QPushButton *m_save;
};

/// Asks for the account's password; the keychain may keep it.
class MailPasswordDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MailPasswordDialog)
public:
    MailPasswordDialog(const MailAccount &account, bool isRefused, bool canKeep,
                       QWidget *parent = nullptr);
    ~MailPasswordDialog() override;

    SecretBuffer takePassword();
    bool keeps() const;

private:
    SecretEdit *m_password;
    QCheckBox *m_keep;
};

} // namespace entente
