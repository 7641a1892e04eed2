// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/purposeservice.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace entente {

class WizardFooter;

/// Collects a new purpose: plain names in both languages, its class, and whether it is about sensitive data.
class PurposeDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PurposeDialog)
public:
    explicit PurposeDialog(QWidget *parent = nullptr);
    ~PurposeDialog() override;

    Purpose purpose() const;
    QLineEdit *frenchName() const { return m_french; }
    QLineEdit *englishName() const { return m_english; }
    QComboBox *sensitiveChoice() const { return m_sensitive; }
    WizardFooter *footer() const { return m_footer; }

private:
    QLineEdit *m_french;
    QLineEdit *m_english;
    QComboBox *m_class;
    QComboBox *m_sensitive;
    QCheckBox *m_needsAge;
    WizardFooter *m_footer = nullptr;
};

/// "Satisfaction survey" becomes "satisfaction_survey".
QString purposeCodeFrom(const QString &name);

} // namespace entente
