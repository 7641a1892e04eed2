// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/ownrules.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;

namespace entente {

class TickBoxes;
class WizardFooter;

/// Collects a stricter rule of the firm's own; the choices can only close.
class OwnRuleDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OwnRuleDialog)
public:
    OwnRuleDialog(QDate today, const QStringList &countries, QWidget *parent = nullptr);
    ~OwnRuleDialog() override;

    OwnRule rule() const;
    QLineEdit *titleField() const { return m_title; }
    QCheckBox *channelBox(const QString &channel) const;
    QComboBox *requirementChoice() const { return m_requirement; }
    WizardFooter *footer() const { return m_footer; }

private:
    void onChanged();

    QLineEdit *m_title;
    QComboBox *m_requirement;
    QComboBox *m_country;
    QDateEdit *m_from;
    TickBoxes *m_channels;
    TickBoxes *m_recipients;
    WizardFooter *m_footer = nullptr;
};

} // namespace entente
