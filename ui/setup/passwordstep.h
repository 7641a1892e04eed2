// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setupstep.h"

class QBoxLayout;
class QCheckBox;
class QLabel;
class QLineEdit;

namespace entente {

class IconLabel;
class NewPassword;

/// Who opens the vault, and with which password.
class PasswordStep final : public SetupStep
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PasswordStep)
public:
    PasswordStep(SetupDraft &draft, bool hasKeychain, QWidget *parent = nullptr);
    ~PasswordStep() override;

    QString name() const override;
    QString heading() const override;
    QString sentence() const override;
    QString nextText() const override;
    QString problem() const override;
    void enter() override;
    void leave() override;

    QLineEdit *userName() const { return m_name; }
    NewPassword *password() const { return m_password; }
    QCheckBox *quickUnlock() const { return m_quick; }

    /// Of the columns under each other, or the window could never become narrow enough for that.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Fact
    {
        IconLabel *icon;
        QLabel *text;
    };
    QWidget *buildFields(bool hasKeychain);
    QWidget *buildFacts();
    void showFacts();
    bool isKept() const;

    QBoxLayout *m_columns;
    QLineEdit *m_name;
    NewPassword *m_password;
    QCheckBox *m_quick;
    QList<Fact> m_facts;
};

} // namespace entente
