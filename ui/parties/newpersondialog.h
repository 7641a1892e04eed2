// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parties/person.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;

namespace entente {

class LikelyPeople;
class Workspace;

/// Asks the few things that a new person needs; the service adds. Consent is recorded afterwards, never ticked here.
class NewPersonDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NewPersonDialog)
public:
    explicit NewPersonDialog(Workspace &workspace, QWidget *parent = nullptr);
    ~NewPersonDialog() override;

    PersonDraft draft() const; ///< valid once accepted

    /// Puts what was typed elsewhere where it belongs: an address, a number, or first and last name.
    void setTyped(const QString &typed);

    /// Somebody who is there already, to be opened instead of adding; invalid when nobody was chosen.
    PersonId existing() const { return m_existing; }

    /// `existing` is set when a known person was chosen instead.
    static std::optional<PersonDraft> ask(Workspace &workspace, QWidget *parent,
                                          const QString &typed = {}, PersonId *existing = nullptr);

private:
    QLineEdit *addLine(QFormLayout *form, const QString &label, const QString &placeholder);
    void onInputChanged();
    void suggest();
    QString problem() const;

    Workspace &m_workspace;
    const QString m_country;
    QComboBox *m_kind;
    QLineEdit *m_firstName;
    QLineEdit *m_lastName;
    QLineEdit *m_organisation;
    QLineEdit *m_job;
    QLineEdit *m_email;
    QLineEdit *m_phone;
    QLineEdit *m_source;
    QLabel *m_problem;
    QPushButton *m_add;
    LikelyPeople *m_likely;
    QTimer *m_pause;
    PersonId m_existing;
};

} // namespace entente
