// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parties/peoplelist.h"
#include "ui/support/rowmodel.h"

namespace entente {

class Workspace;

/// Who works for the organisation that is shown.
class OrganisationPeople final : public RowModel<PersonRow>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrganisationPeople)
public:
    explicit OrganisationPeople(QObject *parent = nullptr);
    ~OrganisationPeople() override;

    void show(Workspace &workspace, OrganisationId organisation);

protected:
    QList<ColumnSpec> columns() const override;
    QVariant cell(const PersonRow &row, int column, int role) const override;
};

} // namespace entente
