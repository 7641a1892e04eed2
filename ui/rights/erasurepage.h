// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rights/erasureservice.h"
#include "ui/rights/rightswizard.h"

class QLineEdit;
class QPushButton;
class QTableView;

namespace entente {

class ErasureResultView;
class PlanCounts;
class PlanModel;
class ReviewList;

/// Forgetting a person, from the request to the certificate: everything we have and what will become of it, what a human
/// must read, one typed word, one transaction, and the proof (RGPD 17, 19).
class ErasurePage final : public RightsWizard
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ErasurePage)
public:
    ErasurePage(Workspace &workspace, Navigator &navigator, PersonId person,
                QWidget *parent = nullptr);
    ~ErasurePage() override;

    enum OwnStep { PlanStep = FirstOwnStep, SummaryStep, ResultStep };

    QString title() const override { return tr("Erase a person"); }

    const ErasurePlan &plan() const { return m_plan; }
    ReviewList *reviews() const { return m_reviews; }
    PlanModel *planModel() const { return m_model; }
    PlanCounts *counts() const { return m_counts; }
    QLineEdit *confirmation() const { return m_confirmation; }
    QComboBox *reasonChoice() const { return m_reason; }

protected:
    void enter(int step) override;
    void goOn(int step) override;
    bool isAsked() const override;

private:
    void buildPlan();
    void buildSummary();
    void readPlan();
    void showPlan();
    void showFiltered();
    void showPlanFooter();
    void showSummary();
    void showSummaryFooter();
    void erase();
    void showResult(const ErasureResult &result);
    ErasureReason reason() const;

    ErasurePlan m_plan;
    QComboBox *m_reason = nullptr;
    QLabel *m_planTitle = nullptr;
    QLabel *m_planSubtitle = nullptr;
    PlanCounts *m_counts = nullptr;
    QTableView *m_table = nullptr;
    PlanModel *m_model = nullptr;
    ReviewList *m_reviews = nullptr;
    QPushButton *m_savePlan = nullptr;
    QVBoxLayout *m_summaryLines = nullptr;
    QWidget *m_summaryHost = nullptr;
    QLineEdit *m_confirmation = nullptr;
    QLabel *m_confirmationLabel = nullptr;
    Panel *m_busy = nullptr;
    ErasureResultView *m_result = nullptr;
};

} // namespace entente
