// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setupstep.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace entente {

class Prompter;

/// Language, the firm, and where the vault lies.
class CompanyStep final : public SetupStep
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompanyStep)
public:
    CompanyStep(SetupDraft &draft, Prompter &prompter, const QString &parentFolder,
                QWidget *parent = nullptr);
    ~CompanyStep() override;

    QString name() const override;
    QString heading() const override;
    QString sentence() const override;
    QString nextText() const override;
    QString problem() const override;
    void enter() override;
    void leave() override;

    QComboBox *language() const { return m_language; }
    QLineEdit *company() const { return m_company; }

signals:
    void languageChosen(const QString &code);

private:
    QString folder() const;
    void showFolder();
    void chooseFolder();

    Prompter &m_prompter;
    QString m_parentFolder;
    QComboBox *m_language;
    QLineEdit *m_company;
    QComboBox *m_country;
    QLabel *m_folder;
};

} // namespace entente
