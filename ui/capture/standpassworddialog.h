// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/secretbuffer.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace entente {

class SecretEdit;

/// The passwords of a stand's vault: to make one (whoever carries, and the staff), or to bring one home.
class StandPasswordDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StandPasswordDialog)
public:
    enum class Purpose { Carry, Merge };

    StandPasswordDialog(Purpose purpose, const QString &name, QWidget *parent = nullptr);
    ~StandPasswordDialog() override;

    SecretEdit *ownField() const { return m_own; }
    SecretEdit *staffField() const { return m_staff; }
    QPushButton *goButton() const { return m_go; }
    SecretBuffer takeOwn();
    SecretBuffer takeStaff();
    QLineEdit *namesField() const { return m_names; }
    /// Who else stands there, without an account here.
    QStringList staffNames() const;

    void setWorking(bool working);
    void showError(const Error &error);

signals:
    void submitted();

private:
    SecretEdit *m_own;
    SecretEdit *m_staff = nullptr;
    QLineEdit *m_names = nullptr;
    QLabel *m_problem;
    QPushButton *m_go;
};

} // namespace entente
