// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/consent/suppressionservice.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace entente {

class BackgroundTask;
class Card;
class Navigator;
class RowColumn;
class Workspace;

/// The opposition lists that are kept, when each was last compared with, and the way to take another in.
class OppositionCard final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OppositionCard)
public:
    OppositionCard(Workspace &workspace, Navigator &navigator, QWidget *parent = nullptr);
    ~OppositionCard() override;

    void refresh();
    QPushButton *addButton() const { return m_add; }
    const QList<OppositionList> &lists() const { return m_lists; }
    /// What the dialog asked for is done to the file.
    void takeIn(const QString &path, const OppositionOrder &order);

signals:
    void shown();

private:
    void ask();
    void show(const QList<OppositionList> &lists);
    void showTaken(const Result<SuppressionImported> &done);

    Workspace &m_workspace;
    Navigator &m_navigator;
    BackgroundTask *m_task;
    BackgroundTask *m_reading;
    Card *m_card;
    RowColumn *m_rows;
    QPushButton *m_add;
    QLabel *m_state;
    QPointer<QWidget> m_lent; ///< has the focus that the button had
    QList<OppositionList> m_lists;
};

} // namespace entente
