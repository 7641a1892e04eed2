// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/parties/person.h"
#include "ui/support/rowmodel.h"

namespace entente {

class Workspace;

/// Somebody who works for the organisation that is shown, and as what.
struct OrganisationMember
{
    PersonId id;
    QString uuid;
    QString name;
    QString jobTitle;
    QString reach; ///< the e-mail or the number that is shown first
};
ENTENTE_NOT_LOGGABLE(OrganisationMember)

/// Who works for the organisation that is shown.
class OrganisationPeople final : public RowModel<OrganisationMember>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrganisationPeople)
public:
    explicit OrganisationPeople(QObject *parent = nullptr);
    ~OrganisationPeople() override;

    void show(Workspace &workspace, OrganisationId organisation);

protected:
    QList<ColumnSpec> columns() const override;
    QVariant cell(const OrganisationMember &row, int column, int role) const override;
};

} // namespace entente
