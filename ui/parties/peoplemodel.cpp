// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/peoplemodel.h"

#include "core/services/services.h"
#include "core/wording/wording.h"
#include "ui/consent/verdictwords.h"
#include "ui/support/labels.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace entente {

PeopleModel::PeopleModel(Workspace &workspace, QObject *parent)
    : QueriedModel(workspace, parent)
    , m_verdicts(workspace)
    , m_own(workspace, CustomSubject::Person)
{
    watchOwnColumns(m_own);
}

PeopleModel::~PeopleModel() = default;

QString PeopleModel::filter() const
{
    for (const auto &criterion : query().filter.criteria) {
        if (criterion.field == FilterField::Text)
            return criterion.values.join(u' ');
    }
    return {};
}

std::optional<PeopleOrder> PeopleModel::orderAt(int column) const
{
    switch (static_cast<Column>(column)) {
    case Column::Name: return PeopleOrder::Name;
    case Column::Organisation: return PeopleOrder::Organisation;
    case Column::LastContact: return PeopleOrder::LastContact;
    case Column::Owner: return PeopleOrder::Owner;
    case Column::Created: return PeopleOrder::Created;
    case Column::Changed: return PeopleOrder::Changed;
    default: return {};
    }
}

void PeopleModel::show(const PeopleFilter &filter, const QString &sortCode, bool descending)
{
    setQuery({filter, peopleOrderFromCode(sortCode).value_or(PeopleOrder::Name), descending});
}

QStringList PeopleModel::columnCodes()
{
    return {u"name"_s,     u"organisation"_s, u"email_verdict"_s, u"phone_verdict"_s, u"contact"_s,
            u"email"_s,    u"phone"_s,        u"city"_s,          u"country"_s,       u"kind"_s,
            u"relation"_s, u"owner"_s,        u"source"_s,        u"created"_s,       u"changed"_s};
}

void PeopleModel::refreshPerson(PersonId id)
{
    refreshRow(id.number());
    refresh();
}

Result<std::optional<SnapshotModel::Keys>> PeopleModel::firstKeys(qint64 limit)
{
    auto &services = workspace().reading();
    const auto &session = workspace().session();
    if (query().filter.isEmpty())
        return listkeys::some(
            services.list().people(session, query().order, query().descending, limit));
    const auto all = services.list().countPeople(session, listkeys::kReadAtOnce + 1);
    if (!all)
        return Failure{all.error()};
    if (*all > listkeys::kReadAtOnce || query().filter.needsVerdicts())
        return std::optional<Keys>();
    return listkeys::some(services.lists().people(session, query()));
}

SnapshotModel::ReadAll PeopleModel::readAll() const
{
    return [session = workspace().session(), query = this->query()](Services &services,
                                                                    const auto &stop) {
        return listkeys::all(services.lists().people(session, query, stop));
    };
}

PeopleModelRow PeopleModel::read(qint64 key) const
{
    const auto row = workspace().reading().list().personRow(workspace().session(), PersonId(key));
    if (!row)
        return {{}, {}, true};
    return {*row, {}, false};
}

QVariant PeopleModel::nameCell(const PersonRow &row, int role) const
{
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

QVariant PeopleModel::verdictCell(const PeopleModelRow &row, Channel channel, int role) const
{
    if (role != Qt::DisplayRole && role != VerdictRole && role != Qt::AccessibleTextRole)
        return {};
    if (!row.verdicts)
        row.verdicts = m_verdicts.summary(row.person.id);
    const auto &verdict = row.verdicts->of(channel);
    switch (role) {
    case Qt::DisplayRole: return verdictWord(verdict);
    case VerdictRole: return int(verdictLook(verdict));
    default: return QString(channelLabel(channel) + tr(": ") + verdictWord(verdict));
    }
}

QVariant PeopleModel::textCell(const PersonRow &row, Column column) const
{
    const auto day = [](const QDateTime &time) {
        return time.isValid() ? shortDate(time.toLocalTime().date()) : QString();
    };
    switch (column) {
    case Column::Organisation:
        return row.organisation.isEmpty() ? personKindLabel(row.kind, row.civility)
                                          : row.organisation;
    case Column::LastContact:
        return row.lastContactOn.isValid() ? shortDate(row.lastContactOn) : QString();
    case Column::EmailAddress: return row.email;
    case Column::PhoneNumber: return row.phone;
    case Column::City: return row.city;
    case Column::Country: return row.country;
    case Column::Kind: return Words().personKindName(row.kind);
    case Column::Relation: return Words().relationName(relationCode(row.relation));
    case Column::Owner: return row.ownerName;
    case Column::Source: return row.source;
    case Column::Created: return day(row.createdAt);
    case Column::Changed: return day(row.changedAt);
    default: return {};
    }
}

QVariant PeopleModel::cell(const PeopleModelRow &row, int column, int role) const
{
    if (row.gone)
        return {};
    if (column >= kColumns)
        return m_own.cell(row.person.id.number(), column - kColumns, role);
    switch (static_cast<Column>(column)) {
    case Column::Name: return nameCell(row.person, role);
    case Column::Email: return verdictCell(row, Channel::Email, role);
    case Column::Phone: return verdictCell(row, Channel::LiveCall, role);
    default: break;
    }
    if (role == ToneRole)
        return int(Tone::Second);
    return role == Qt::DisplayRole ? textCell(row.person, static_cast<Column>(column)) : QVariant();
}

QList<ColumnSpec> PeopleModel::columns() const
{
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    return QList<ColumnSpec>{
               {tr("Name")},
               {tr("Organisation")},
               {tr("E-mail")},
               {tr("Phone")},
               {tr("Last contact"), right},
               {tr("E-mail address")},
               {tr("Number")},
               {tr("Town")},
               {tr("Country")},
               {tr("Kind of person")},
               {tr("Relation")},
               {tr("Owner")},
               {tr("Origin")},
               {tr("Added on"), right},
               {tr("Changed on"), right},
           }
           + m_own.specs();
}

} // namespace entente
