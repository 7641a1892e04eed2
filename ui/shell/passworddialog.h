// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/role.h"
#include "core/base/error.h"
#include "core/base/secretbuffer.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace entente {

class NewPassword;
class Panel;
class SecretEdit;

/// Asks for a new password: one's own, with the old one, or that of a new user, with name and role. Stays open while
/// the work runs and says what went wrong.
class PasswordDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PasswordDialog)
public:
    enum class Purpose { OwnPassword, NewUser };

    PasswordDialog(Purpose purpose, const QStringList &context, QWidget *parent = nullptr);
    ~PasswordDialog() override;

    /// In a stand's vault alone: everywhere else a user's key opens far more than an exhibitor may see.
    void offerExhibitor();

    SecretEdit *oldPassword() const { return m_old; }
    NewPassword *newPassword() const { return m_new; }
    QString userName() const;
    Role role() const;
    SecretBuffer takeOld();
    SecretBuffer takeNew();

    void setWorking(bool working);
    void showError(const Error &error);

signals:
    /// Everything is filled in; the owner does it and then calls accept() or showError().
    void submitted();

private:
    void submit();
    void check();

    QLineEdit *m_name = nullptr;
    QComboBox *m_role = nullptr;
    SecretEdit *m_old = nullptr;
    NewPassword *m_new;
    Panel *m_error;
    QPushButton *m_save = nullptr;
};

} // namespace entente
