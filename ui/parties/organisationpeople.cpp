// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/organisationpeople.h"

#include "core/services/services.h"
#include "ui/support/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kPeopleOfOne = 200;

OrganisationMember memberFrom(const Person &person, OrganisationId organisation)
{
    const auto work = std::ranges::find(person.affiliations, organisation,
                                        &Affiliation::organisation);
    const auto *reach = person.contactPoint(ContactKind::Email);
    if (!reach)
        reach = person.contactPoint(ContactKind::Mobile);
    if (!reach)
        reach = person.contactPoint(ContactKind::Phone);
    return {person.id, person.uuid, person.displayName(),
            work == person.affiliations.end() ? QString() : work->jobTitle,
            reach ? reach->value : QString()};
}

} // namespace

OrganisationPeople::OrganisationPeople(QObject *parent) : RowModel<OrganisationMember>(parent) {}

OrganisationPeople::~OrganisationPeople() = default;

void OrganisationPeople::show(Workspace &workspace, OrganisationId organisation)
{
    QList<OrganisationMember> rows;
    auto &services = workspace.reading();
    const auto &session = workspace.session();
    const auto ids = services.list().peopleOf(session, organisation, kPeopleOfOne);
    if (ids) {
        for (const auto id : *ids) {
            if (const auto person = services.people().byId(session, id))
                rows.append(memberFrom(*person, organisation));
        }
    }
    setRows(rows);
}

QList<ColumnSpec> OrganisationPeople::columns() const
{
    return {{tr("Name")}};
}

QVariant OrganisationPeople::cell(const OrganisationMember &row, int, int role) const
{
    QStringList small{row.jobTitle, row.reach};
    small.removeAll({});
    switch (role) {
    case Qt::DisplayRole: return row.name;
    case AvatarRole: return row.uuid;
    case SubtitleRole: return small.join(u" · "_s);
    case Qt::AccessibleTextRole: return QString(row.name + u", "_s + small.join(u", "_s));
    default: return {};
    }
}

} // namespace entente
