// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/oppositionfile.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;

namespace entente {

class TickBoxes;
class WizardFooter;
struct OppositionRegister;

/// What the answer of an opposition service is an answer to, asked once the file is chosen.
class OppositionDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OppositionDialog)
public:
    OppositionDialog(const QString &fileName, const std::vector<OppositionRegister> &registers,
                     QDate today, QWidget *parent = nullptr);
    ~OppositionDialog() override;

    OppositionOrder answer() const;
    QComboBox *listChoice() const { return m_list; }
    QCheckBox *channelBox(Channel channel) const;
    QCheckBox *datedBox() const { return m_dated; }
    QDateEdit *dayField() const { return m_day; }
    WizardFooter *footer() const { return m_footer; }

private:
    void onChanged();

    QComboBox *m_list;
    TickBoxes *m_channels;
    QCheckBox *m_dated;
    QDateEdit *m_day;
    WizardFooter *m_footer = nullptr;
};

} // namespace entente
