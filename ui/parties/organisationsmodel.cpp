// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/organisationsmodel.h"

#include "core/services/services.h"
#include "ui/consent/verdictwords.h"
#include "ui/support/labels.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace entente {

OrganisationsModel::OrganisationsModel(Workspace &workspace, QObject *parent)
    : QueriedModel(workspace, parent)
    , m_own(workspace, CustomSubject::Organisation)
{
    watchOwnColumns(m_own);
}

OrganisationsModel::~OrganisationsModel() = default;

std::optional<OrganisationOrder> OrganisationsModel::orderAt(int column) const
{
    switch (static_cast<Column>(column)) {
    case Column::Name: return OrganisationOrder::Name;
    case Column::Created: return OrganisationOrder::Created;
    case Column::Changed: return OrganisationOrder::Changed;
    default: return {};
    }
}

void OrganisationsModel::show(const PeopleFilter &filter, const QString &sortCode, bool descending)
{
    setQuery({filter, organisationOrderFromCode(sortCode).value_or(OrganisationOrder::Name),
              descending});
}

QStringList OrganisationsModel::columnCodes()
{
    return {u"name"_s,    u"people"_s, u"email"_s,   u"phone"_s,  u"city"_s,
            u"country"_s, u"source"_s, u"created"_s, u"changed"_s};
}

Result<std::optional<SnapshotModel::Keys>> OrganisationsModel::firstKeys(qint64 limit)
{
    auto &services = workspace().reading();
    const auto &session = workspace().session();
    if (query().filter.isEmpty())
        return listkeys::some(
            services.list().organisations(session, query().descending, query().order, limit));
    const auto all = services.list().countOrganisations(session, listkeys::kReadAtOnce + 1);
    if (!all)
        return Failure{all.error()};
    if (*all > listkeys::kReadAtOnce)
        return std::optional<Keys>();
    return listkeys::some(services.lists().organisations(session, query()));
}

SnapshotModel::ReadAll OrganisationsModel::readAll() const
{
    return [session = workspace().session(), query = this->query()](Services &services,
                                                                    const auto &stop) {
        return listkeys::all(services.lists().organisations(session, query, stop));
    };
}

OrganisationRow OrganisationsModel::read(qint64 key) const
{
    return workspace()
        .reading()
        .list()
        .organisationRow(workspace().session(), OrganisationId(key))
        .value_or(OrganisationRow());
}

QVariant OrganisationsModel::cell(const OrganisationRow &row, int column, int role) const
{
    if (column >= kColumns)
        return m_own.cell(row.id.number(), column - kColumns, role);
    const auto wanted = static_cast<Column>(column);
    if (wanted == Column::Name && role == AvatarRole)
        return row.uuid;
    if (wanted == Column::Name && role == MediumRole)
        return true;
    if (wanted != Column::Name && role == ToneRole)
        return int(Tone::Second);
    if (role != Qt::DisplayRole)
        return {};
    const auto day = [](const QDateTime &time) {
        return time.isValid() ? shortDate(time.toLocalTime().date()) : QString();
    };
    switch (wanted) {
    case Column::Name: return row.name;
    case Column::People: return QLocale().toString(row.people);
    case Column::Email: return row.email;
    case Column::Phone: return row.phone;
    case Column::City: return row.city;
    case Column::Country: return row.country;
    case Column::Source: return row.source;
    case Column::Created: return day(row.createdAt);
    case Column::Changed: return day(row.changedAt);
    }
    return {};
}

QList<ColumnSpec> OrganisationsModel::columns() const
{
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    return QList<ColumnSpec>{
               {tr("Name")},
               {tr("People"), right},
               {tr("E-mail")},
               {tr("Phone")},
               {tr("Town")},
               {tr("Country")},
               {tr("Origin")},
               {tr("Added on"), right},
               {tr("Changed on"), right},
           }
           + m_own.specs();
}

} // namespace entente
