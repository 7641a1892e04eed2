// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/ownrules.h"
#include "core/consent/rulewatch.h"
#include "ui/rules/rulesmodel.h"
#include "ui/shell/page.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace entente {

class BackgroundTask;
class Card;
class Navigator;
class OppositionCard;
class RowColumn;
class Workspace;

/// Which rules judge a day, how sure they are, what they make of the people in the vault, and who changes that day.
class RulesPage final : public Page
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RulesPage)
public:
    RulesPage(Workspace &workspace, Navigator &navigator, QWidget *parent = nullptr);
    ~RulesPage() override;

    QString title() const override { return tr("Rules"); }
    void activate() override;

    QDateEdit *dayField() const { return m_day; }
    QComboBox *purposeChoice() const { return m_purpose; }
    QTableView *rules() const { return m_rules; }
    RulesModel *rulesModel() const { return m_rulesModel; }
    ChangesModel *changesModel() const { return m_changesModel; }
    const QList<ChannelOutlook> &outlook() const { return m_outlook; }
    QPushButton *addButton() const { return m_add; }
    OppositionCard *oppositions() const { return m_oppositions; }
    void addRule(const OwnRule &rule);

signals:
    void simulated();

private:
    struct Simulation
    {
        QList<ChannelOutlook> outlook;
        QList<ChangedPerson> changes;
    };
    QWidget *makeBar();
    QWidget *makeSimulation();
    QWidget *makeRules();
    void showRules();
    void showOwn(const QList<OwnRule> &own);
    void simulate();
    void showSimulation(const Result<Simulation> &found);
    void askForRule();
    void endRule(const OwnRule &rule);

    Workspace &m_workspace;
    Navigator &m_navigator;
    BackgroundTask *m_task;
    RulesModel *m_rulesModel;
    ChangesModel *m_changesModel;
    QList<ChannelOutlook> m_outlook;
    QDateEdit *m_day = nullptr;
    QComboBox *m_country = nullptr;
    QComboBox *m_purpose = nullptr;
    QPushButton *m_add = nullptr;
    QLabel *m_state = nullptr;
    QVBoxLayout *m_bars = nullptr;
    QTableView *m_changes = nullptr;
    QTableView *m_rules = nullptr;
    Card *m_changesCard = nullptr;
    Card *m_rulesCard = nullptr;
    Card *m_ownCard = nullptr;
    RowColumn *m_ownRows = nullptr;
    OppositionCard *m_oppositions = nullptr;
};

} // namespace entente
