// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/rulewatch.h"
#include "core/rights/requestservice.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace entente {

class BackgroundTask;
class Card;
class ChartLegend;
class CopiesCard;
class DeadlinesCard;
class Navigator;
class ProportionBar;
class RestrictionsCard;
class Workspace;

/// What is due, who may be contacted, and whether the proofs hold: only what the vault can really answer.
class PrivacyPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrivacyPage)
public:
    PrivacyPage(Workspace &workspace, Navigator &navigator, QWidget *parent = nullptr);
    ~PrivacyPage() override;

    QString title() const override { return tr("Privacy"); }
    void activate() override;

    int dueCount() const { return m_dueCount; }
    CopiesCard *copies() const { return m_copies; }
    const QList<ChannelOutlook> &outlook() const { return m_outlook; }
    bool hasCoverage() const { return !m_outlook.isEmpty(); }
    QPushButton *checkButton() const { return m_check; }
    QString checkText() const;

private:
    QWidget *makeChart();
    QWidget *makeProofs();
    QWidget *makeDocuments();
    void saveNotice();
    void showDue();
    void readDeadlines();
    QWidget *makeDueRow(const Request &request);
    void goOn(const Request &request);
    void readChart();
    void showChart();
    void verify();

    Workspace &m_workspace;
    Navigator &m_navigator;
    QVBoxLayout *m_left;
    Card *m_due = nullptr;
    RestrictionsCard *m_restrictions = nullptr;
    DeadlinesCard *m_deadlines = nullptr;
    CopiesCard *m_copies = nullptr;
    BackgroundTask *m_deadlinesTask;
    BackgroundTask *m_chartTask;
    int m_dueCount = 0;
    int m_mostDue; ///< rows of what is due; more when asked for
    QComboBox *m_purpose = nullptr;
    QLabel *m_everybody = nullptr;
    QList<ProportionBar *> m_bars;
    ChartLegend *m_legend = nullptr;
    QLabel *m_ending = nullptr;
    QPushButton *m_check = nullptr;
    QLabel *m_checked = nullptr;
    QList<ChannelOutlook> m_outlook; ///< of the channels of the chart, in their order
    bool m_reading = false;
};

} // namespace entente
