// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbuffer.h"
#include "core/vault/kdfparameters.h"
#include "core/vault/passwordpolicy.h"

#include <QStringList>
#include <QWidget>

namespace entente {

class SecretEdit;
class StrengthBar;

/// A new password, how strong it is, and once more.
class NewPassword final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewPassword)
public:
    explicit NewPassword(QWidget *parent = nullptr);
    ~NewPassword() override;

    SecretEdit *first() const { return m_first; }
    SecretEdit *second() const { return m_second; }

    /// Names that must not be in it: the user's, the firm's.
    void setContext(const QStringList &names);
    /// Tests only: a password that costs nothing.
    void setWaivers(const vault::Waivers &waivers);
    const vault::PasswordVerdict &verdict() const { return m_verdict; }
    /// Why one cannot go on; empty when one can.
    QString problem() const;
    /// A phrase to take over: shown, to be typed once more.
    void propose(const SecretBuffer &phrase);
    /// Hands the password over and empties both fields.
    SecretBuffer take();
    void clear();

signals:
    void changed();
    void returnPressed();

protected:
    /// Enter stays here: it goes to the second field, then returnPressed() tells the owner.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void judge();
    QString reasonOf(const SecretBuffer &password) const;

    SecretEdit *m_first;
    SecretEdit *m_second;
    StrengthBar *m_bar;
    QStringList m_context;
    vault::Waivers m_waivers;
    vault::PasswordVerdict m_verdict;
    bool m_equal = false;
};

} // namespace entente
