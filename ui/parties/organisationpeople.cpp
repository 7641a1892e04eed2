// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/organisationpeople.h"

#include "core/services/services.h"
#include "ui/support/workspace.h"

namespace entente {

namespace {

constexpr int kPeopleOfOne = 200;

} // namespace

OrganisationPeople::OrganisationPeople(QObject *parent) : RowModel<PersonRow>(parent) {}

OrganisationPeople::~OrganisationPeople() = default;

void OrganisationPeople::show(Workspace &workspace, OrganisationId organisation)
{
    QList<PersonRow> rows;
    auto &list = workspace.reading().list();
    if (const auto ids = list.peopleOf(workspace.session(), organisation, kPeopleOfOne)) {
        for (const auto id : *ids) {
            if (const auto row = list.personRow(workspace.session(), id))
                rows.append(*row);
        }
    }
    setRows(rows);
}

QList<ColumnSpec> OrganisationPeople::columns() const
{
    return {{tr("Name")}};
}

QVariant OrganisationPeople::cell(const PersonRow &row, int, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return row.displayName();
    case AvatarRole: return row.uuid;
    case SubtitleRole: return row.email.isEmpty() ? row.phone : row.email;
    default: return {};
    }
}

} // namespace entente
