// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parties/person.h"
#include "ui/consent/consentcapture.h"

#include <QDialog>

class QComboBox;
class QCheckBox;
class QRadioButton;

namespace entente {

class Workspace;
class WizardFooter;

/// What the person takes back: everything that promotes (an objection, RGPD 21(2)), or single consents (7(3)).
struct Withdrawal
{
    bool everything = true;
    ObjectionRequest objection;
    QList<ConsentRequest> requests;
};
ENTENTE_NOT_LOGGABLE(Withdrawal)

/// One gesture: open, Enter. Only how the person told us is asked besides.
class WithdrawDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WithdrawDialog)
public:
    WithdrawDialog(Workspace &workspace, const Person &person, QWidget *parent = nullptr);
    ~WithdrawDialog() override;

    static std::optional<Withdrawal> ask(Workspace &workspace, const Person &person,
                                         QWidget *parent);

    Withdrawal withdrawal() const;
    WizardFooter *footer() const { return m_footer; }
    QRadioButton *everythingChoice() const { return m_everything; }
    QRadioButton *someChoice() const { return m_some; }
    QComboBox *mechanismChoice() const { return m_mechanism; }
    /// One per consent in force.
    QList<QCheckBox *> boxes() const;

private:
    struct Given
    {
        QString purpose;
        Channel channel = Channel::Email;
        QCheckBox *box = nullptr;
    };
    void addGiven(QWidget *parent);
    void showResult();

    Workspace &m_workspace;
    const Person m_person;
    QRadioButton *m_everything;
    QRadioButton *m_some;
    QComboBox *m_mechanism;
    QList<Given> m_given;
    WizardFooter *m_footer;
};

} // namespace entente
