// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/tradeshow.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace entente {

class ConsentGrid;
class Workspace;

/// Collects the plan of a trade show.
class TradeShowDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TradeShowDialog)
public:
    /// An empty name: a new one.
    TradeShowDialog(Workspace &workspace, const TradeShowDraft &draft, QWidget *parent = nullptr);
    ~TradeShowDialog() override;

    TradeShowDraft draft() const;
    /// Why the plan cannot be kept yet; empty when it can.
    QString problem() const;

    QLineEdit *nameField() const { return m_name; }
    QLineEdit *placeField() const { return m_place; }
    ConsentGrid *grid() const { return m_grid; }

private:
    QWidget *makePlan(const TradeShowDraft &draft);
    QWidget *makeQuestions(const TradeShowDraft &draft);
    QWidget *makeStaff(const TradeShowDraft &draft);
    void showProblem();

    Workspace &m_workspace;
    const QString m_country;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_place = nullptr;
    QLineEdit *m_url = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    ConsentGrid *m_grid = nullptr;
    QHash<QString, QCheckBox *> m_languages;
    QHash<QString, QCheckBox *> m_staff;
    QLabel *m_problem = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace entente
