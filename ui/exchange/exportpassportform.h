// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consentevent.h"
#include "core/exchange/exportplan.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;

namespace entente {

class Panel;

/// The export's passport: for what, to whom, until when; and whether the file will serve to contact people.
class ExportPassportForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportPassportForm)
public:
    ExportPassportForm(const QList<Purpose> &purposes, const QDate &today,
                       QWidget *parent = nullptr);
    ~ExportPassportForm() override;

    ExportPassport passport() const;
    std::optional<ExportContactUse> contactUse() const;
    /// How many of the three answers are missing.
    int missing() const;
    void showMissing();
    /// What the choice means in numbers; only asked for when the file serves to contact people.
    void setPreview(const ExportPreview &preview);

    QLineEdit *purpose() const { return m_purpose; }
    QLineEdit *recipient() const { return m_recipient; }
    QDateEdit *until() const { return m_until; }
    QCheckBox *contactBox() const { return m_contact; }
    QCheckBox *leaveOutBox() const { return m_leaveOut; }

signals:
    void changed();
    /// The numbers are no longer those of the choice.
    void useChanged();

private:
    QWidget *makeUse(const QList<Purpose> &purposes);
    void showUse();

    QLineEdit *m_purpose;
    QLineEdit *m_recipient;
    QDateEdit *m_until;
    QCheckBox *m_contact;
    QWidget *m_use = nullptr;
    QComboBox *m_channel = nullptr;
    QComboBox *m_contactPurpose = nullptr;
    QCheckBox *m_leaveOut = nullptr;
    Panel *m_numbers = nullptr;
};

} // namespace entente
