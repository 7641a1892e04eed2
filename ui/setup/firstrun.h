// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/sheetstep.h"
#include "ui/setup/vaultmaker.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace entente {

class BackgroundTask;
class BusyIndicator;
class CompanyStep;
class Panel;
class PasswordStep;
class PointStep;
class Prompter;
class SetupStep;
class StepList;
class SummaryStep;
class WizardFooter;

/// The first run: five steps to an open vault. Whoever quits before the end leaves nothing behind.
class FirstRun final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FirstRun)
public:
    struct Setting
    {
        const Clock &clock;
        Prompter &prompter;
        vault::SecretStore *store; ///< not owned; may be absent
        QString parentFolder;      ///< where vaults go unless the user says otherwise
        SheetPainter painter;
    };
    FirstRun(const Setting &setting, SetupDraft draft, QWidget *parent = nullptr);
    ~FirstRun() override;

    void begin();
    SetupDraft takeDraft();
    int currentStep() const;
    bool isWorking() const;
    CompanyStep *companyStep() const { return m_company; }
    PasswordStep *passwordStep() const { return m_password; }
    SheetStep *sheetStep() const { return m_sheet; }
    PointStep *pointStep() const { return m_point; }
    WizardFooter *footer() const { return m_footer; }

    void next();
    void back();
    /// Asks when something would be lost.
    void quit();

    /// The new vault, and with what its user wants to begin.
    std::function<void(std::unique_ptr<vault::Vault>, StartingPoint)> onReady;

signals:
    void languageChosen(const QString &code);
    void quitConfirmed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildSide();
    QWidget *buildMain();
    SetupStep *step() const;
    void go(int index);
    void check();
    void makeVault();
    void finishVault();
    void setWorking(const QString &sentence);
    void showError(const Error &error);

    Setting m_setting;
    SetupDraft m_draft;
    std::shared_ptr<VaultMaker> m_maker; // shared with the thread that works with it
    StepList *m_steps;
    QLabel *m_heading;
    QLabel *m_sentence;
    Panel *m_error;
    QStackedWidget *m_pages;
    QWidget *m_busy;
    QLabel *m_busyText;
    WizardFooter *m_footer;
    CompanyStep *m_company;
    PasswordStep *m_password;
    SheetStep *m_sheet;
    PointStep *m_point;
    SummaryStep *m_summary;
    BackgroundTask *m_task;
};

} // namespace entente
