// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rights/erasureplan.h"

#include <QAbstractButton>
#include <QFrame>

#include <optional>

namespace entente {

/// One big number of the plan with the edge of its action; chosen, it filters the table.
class PlanCount final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanCount)
public:
    PlanCount(PlanAction action, QWidget *parent);
    ~PlanCount() override;

    PlanAction action() const { return m_action; }
    void setCount(int count, const QString &words);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const PlanAction m_action;
    int m_count = 0;
    QString m_words;
};

/// The four counts that add up to the total.
class PlanCounts final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanCounts)
public:
    explicit PlanCounts(QWidget *parent = nullptr);
    ~PlanCounts() override;

    void setPlan(const ErasurePlan &plan);
    PlanCount *count(PlanAction action) const;
    /// Absent = everything.
    std::optional<PlanAction> filter() const;

signals:
    void filterChanged();

private:
    QList<PlanCount *> m_counts;
};

} // namespace entente
