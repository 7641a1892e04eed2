// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rights/erasureplan.h"

#include <QFrame>

class QComboBox;

namespace entente {

/// Texts of other records that name the person: each with the sentence and one decision. None is taken beforehand.
class ReviewList final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewList)
public:
    explicit ReviewList(QWidget *parent = nullptr);
    ~ReviewList() override;

    void setItems(const QList<PlanItem> &items);
    /// Of the items decided so far.
    ReviewDecisions decisions() const;
    int undecided() const;
    QComboBox *choice(int index) const { return m_choices.value(index); }
    /// Puts the focus on the first one that is not decided.
    void showUndecided();

signals:
    void changed();

private:
    QWidget *makeRow(const PlanItem &item);

    QList<PlanItem> m_items;
    QList<QComboBox *> m_choices;
    QWidget *m_host = nullptr;
};

} // namespace entente
