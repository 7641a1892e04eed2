// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/services.h"
#include "ui/parties/organisationspage.h"
#include "ui/support/labels.h"
#include "ui/support/rowmodel.h"
#include "ui/support/workspace.h"

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kOrganisationRows = 4000;
constexpr int kOrganisationHits = 500;

} // namespace

OrganisationsModel::OrganisationsModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_cache(kOrganisationRows)
{}

OrganisationsModel::~OrganisationsModel() = default;

int OrganisationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int OrganisationsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Column::Phone) + 1;
}

OrganisationId OrganisationsModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_ids[size_t(row)] : OrganisationId();
}

int OrganisationsModel::rowOf(OrganisationId id) const
{
    const auto found = std::ranges::find(m_ids, id);
    return found == m_ids.end() ? -1 : int(found - m_ids.begin());
}

void OrganisationsModel::setFilter(const QString &typed)
{
    m_filter = typed.trimmed();
    reload();
}

void OrganisationsModel::reload()
{
    auto &list = m_workspace.reading().list();
    std::vector<OrganisationId> ids;
    if (m_filter.isEmpty()) {
        auto read = list.organisations(m_workspace.session(), false);
        if (!read) {
            emit failed(read.error());
            return;
        }
        ids = *std::move(read);
    } else {
        auto hits = list.search(m_workspace.session(), m_filter, kOrganisationHits);
        if (!hits) {
            emit failed(hits.error());
            return;
        }
        ids = std::move(hits->organisations);
    }
    beginResetModel();
    m_ids = std::move(ids);
    m_cache.clear();
    endResetModel();
    emit reloaded();
}

const OrganisationRow *OrganisationsModel::cached(int row) const
{
    const auto id = idAt(row);
    if (const auto *entry = m_cache.object(id.number()))
        return entry;
    auto read = m_workspace.reading().list().organisationRow(m_workspace.session(), id);
    auto *entry = new OrganisationRow(read ? *read : OrganisationRow());
    m_cache.insert(id.number(), entry);
    return entry;
}

QVariant OrganisationsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((column == Column::People ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    const auto *row = cached(index.row());
    if (role == ToneRole && column != Column::Name)
        return int(Tone::Second);
    if (column == Column::Name && role == AvatarRole)
        return row->uuid;
    if (column == Column::Name && role == MediumRole)
        return true;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Name: return row->name;
    case Column::People: return QLocale().toString(row->people);
    case Column::Email: return row->email;
    case Column::Phone: return row->phone;
    }
    return {};
}

QVariant OrganisationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == int(Column::People))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name: return tr("Name");
    case Column::People: return tr("People");
    case Column::Email: return tr("E-mail");
    case Column::Phone: return tr("Phone");
    }
    return {};
}

} // namespace entente
