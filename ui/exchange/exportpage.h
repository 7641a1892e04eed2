// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exportservice.h"
#include "ui/shell/page.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace entente {

class Card;
class ExportChoice;
class ExportPassportForm;
class ExportProtection;
class Navigator;
class Panel;
class StepLine;
class WizardFooter;
class WorkControl;
class Workspace;

/// Letting data leave: what, for whom, how protected, and the numbers before and after. The list asks for it through
/// Navigator::exportPeople().
class ExportPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportPage)
public:
    /// No people: everyone.
    ExportPage(Workspace &workspace, Navigator &navigator, const QList<PersonId> &people,
               ExportScope scope, QWidget *parent = nullptr);
    ~ExportPage() override;

    enum Step { ChoiceStep, PassportStep, ProtectionStep, ResultStep };

    QString title() const override { return tr("Export"); }
    bool mayLeave() override;

    Step step() const { return m_step; }
    bool isWorking() const { return m_working; }
    WizardFooter *footer() const { return m_footer; }
    ExportChoice *choice() const { return m_choice; }
    ExportPassportForm *passport() const { return m_passport; }
    ExportProtection *protection() const { return m_protection; }
    const ExportResult &result() const { return m_result; }

private:
    void addPage(QWidget *content);
    QWidget *makeProgress();
    QWidget *makeResult();
    void goTo(Step step);
    void goOn();
    void showFooter();
    ExportRequest request() const;
    void count();
    void showSummary();
    void run();
    void showResult(bool isProtected);
    void showProblem(const Error &error);
    QString suggestedName() const;

    Workspace &m_workspace;
    Navigator &m_navigator;
    const QList<PersonId> m_people;
    const ExportScope m_scope;
    StepLine *m_steps;
    QStackedWidget *m_pages;
    WizardFooter *m_footer;
    Panel *m_problem;
    QWidget *m_progress = nullptr;
    QProgressBar *m_bar = nullptr;
    ExportChoice *m_choice;
    ExportPassportForm *m_passport;
    ExportProtection *m_protection;
    QLabel *m_resultTitle = nullptr;
    QLabel *m_resultText = nullptr;
    Card *m_resultCard = nullptr;
    QLabel *m_resultFile = nullptr;
    QLabel *m_resultFacts = nullptr;
    QPushButton *m_openFolder = nullptr;

    ExportPreview m_preview;
    ExportResult m_result;
    std::shared_ptr<WorkControl> m_control;
    quint64 m_counted = 0; ///< which counting is the latest
    bool m_hasPreview = false;
    bool m_working = false;
    Step m_step = ChoiceStep;
};

} // namespace entente
