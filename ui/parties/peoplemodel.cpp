// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/peoplemodel.h"

#include "core/services/services.h"
#include "ui/consent/verdictwords.h"
#include "ui/support/labels.h"
#include "ui/support/rowmodel.h"
#include "ui/support/workspace.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kCachedRows = 4000;
constexpr int kSearchRows = 500;

} // namespace

PeopleModel::PeopleModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_verdicts(workspace)
    , m_cache(kCachedRows)
{}

PeopleModel::~PeopleModel() = default;

int PeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int PeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

PersonId PeopleModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_ids[size_t(row)] : PersonId();
}

int PeopleModel::rowOf(PersonId id) const
{
    const auto found = std::ranges::find(m_ids, id);
    return found == m_ids.end() ? -1 : int(found - m_ids.begin());
}

void PeopleModel::replaceOrder(std::vector<PersonId> ids)
{
    beginResetModel();
    m_ids = std::move(ids);
    m_cache.clear();
    endResetModel();
    emit reloaded();
}

void PeopleModel::reload()
{
    auto &list = m_workspace.reading().list();
    if (m_filter.isEmpty()) {
        auto ids = list.people(m_workspace.session(), m_order, m_descending);
        if (!ids)
            emit failed(ids.error());
        else
            replaceOrder(*std::move(ids));
        return;
    }
    auto hits = list.search(m_workspace.session(), m_filter, kSearchRows);
    if (!hits)
        emit failed(hits.error());
    else
        replaceOrder(std::move(hits->people));
}

void PeopleModel::setFilter(const QString &typed)
{
    m_filter = typed.trimmed();
    reload();
}

void PeopleModel::sort(int column, Qt::SortOrder order)
{
    m_order = column == int(Column::LastContact) ? PeopleOrder::LastContact : PeopleOrder::Name;
    m_descending = order == Qt::DescendingOrder;
    reload();
}

void PeopleModel::refresh(PersonId id)
{
    m_cache.remove(id.number());
    if (const int row = rowOf(id); row >= 0)
        emit dataChanged(index(row, 0), index(row, kColumns - 1));
}

void PeopleModel::refreshVerdicts()
{
    m_cache.clear();
    if (!m_ids.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

const PeopleModel::Cached *PeopleModel::cached(int row) const
{
    const auto id = idAt(row);
    if (const auto *entry = m_cache.object(id.number()))
        return entry;
    auto entry = std::make_unique<Cached>();
    const auto read = m_workspace.reading().list().personRow(m_workspace.session(), id);
    if (read) {
        entry->row = *read;
        entry->verdicts = m_verdicts.summary(id);
    } else {
        entry->gone = true;
    }
    auto *raw = entry.get();
    m_cache.insert(id.number(), entry.release());
    return raw;
}

QVariant PeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(index.column() == int(Column::LastContact)
                                       ? Qt::AlignRight | Qt::AlignVCenter
                                       : Qt::AlignLeft | Qt::AlignVCenter);
    }
    const auto *entry = cached(index.row());
    return entry->gone ? QVariant() : cell(*entry, static_cast<Column>(index.column()), role);
}

QVariant PeopleModel::nameCell(const Cached &entry, int role) const
{
    const auto &row = entry.row;
    switch (role) {
    case Qt::DisplayRole: {
        const auto name = QString(row.lastName + u' ' + row.firstName).trimmed();
        return name.isEmpty() ? row.displayName() : name;
    }
    case AvatarRole: return row.uuid;
    case AvatarNameRole: return row.displayName();
    case StrongRole: return row.lastName;
    default: return {};
    }
}

QVariant PeopleModel::verdictCell(const Cached &entry, Channel channel, int role) const
{
    const auto &verdict = entry.verdicts.of(channel);
    switch (role) {
    case Qt::DisplayRole: return verdictWord(verdict);
    case VerdictRole: return int(verdictLook(verdict));
    case Qt::AccessibleTextRole:
        return QString(channelLabel(channel) + tr(": ") + verdictWord(verdict));
    default: return {};
    }
}

QVariant PeopleModel::cell(const Cached &entry, Column column, int role) const
{
    switch (column) {
    case Column::Name: return nameCell(entry, role);
    case Column::Organisation:
        if (role == Qt::DisplayRole)
            return entry.row.organisation.isEmpty()
                       ? personKindLabel(entry.row.kind, entry.row.civility)
                       : entry.row.organisation;
        return role == ToneRole ? QVariant(int(Tone::Second)) : QVariant();
    case Column::Email: return verdictCell(entry, Channel::Email, role);
    case Column::Phone: return verdictCell(entry, Channel::LiveCall, role);
    case Column::LastContact:
        if (role == Qt::DisplayRole)
            return entry.row.lastContactOn.isValid() ? shortDate(entry.row.lastContactOn)
                                                     : QString();
        return role == ToneRole ? QVariant(int(Tone::Second)) : QVariant();
    }
    return {};
}

QVariant PeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == int(Column::LastContact))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Name: return tr("Name");
    case Column::Organisation: return tr("Organisation");
    case Column::Email: return tr("E-mail");
    case Column::Phone: return tr("Phone");
    case Column::LastContact: return tr("Last contact");
    }
    return {};
}

} // namespace entente
