// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/redaction.h"
#include "core/consent/rulebook.h"
#include "core/consent/rulewatch.h"
#include "ui/support/rowmodel.h"

namespace entente {

/// The dated rules with their source and how sure it is.
class RulesModel final : public RowModel<RuleNote>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RulesModel)
public:
    enum class Column { Channels, Recipients, When, Requirement, Since, Source };

    explicit RulesModel(QObject *parent = nullptr);
    ~RulesModel() override;

    /// For large letters: the source also says since when, whose column the view hides.
    void setNarrow(bool narrow);

protected:
    QList<ColumnSpec> columns() const override;
    QVariant cell(const RuleNote &row, int column, int role) const override;

private:
    bool m_narrow = false;
};

/// Somebody whose answer changes on the day.
struct ChangedPerson
{
    VerdictChange change;
    QString name;
    QString contact; ///< tells people of the same name apart
};
ENTENTE_NOT_LOGGABLE(ChangedPerson)

class ChangesModel final : public RowModel<ChangedPerson>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChangesModel)
public:
    explicit ChangesModel(QObject *parent = nullptr);
    ~ChangesModel() override;

protected:
    QList<ColumnSpec> columns() const override;
    QVariant cell(const ChangedPerson &row, int column, int role) const override;
};

} // namespace entente
