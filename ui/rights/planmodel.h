// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rights/erasureplan.h"
#include "ui/support/rowmodel.h"
#include "ui/widgets/verdictchip.h"

namespace entente {

/// Traces of the plan that share everything but their number are one line for the reader.
struct PlanLine
{
    PlanItem item;
    int traces = 0;
    QStringList details;
};
ENTENTE_NOT_LOGGABLE(PlanLine)

QList<PlanLine> planLines(const ErasurePlan &plan);
ActionLook planLook(PlanAction action);
QString planWord(PlanAction action);

class PlanModel final : public RowModel<PlanLine>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanModel)
public:
    enum class Column { Where, Traces, Action, KeptUntil, Why, Law };

    explicit PlanModel(QObject *parent = nullptr) : RowModel(parent) {}
    ~PlanModel() override;

protected:
    QList<ColumnSpec> columns() const override;
    QVariant cell(const PlanLine &line, int column, int role) const override;
};

} // namespace entente
