// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/listsearch.h"
#include "ui/parties/listqueryable.h"
#include "ui/support/snapshotmodel.h"

namespace entente {

/// The list of organisations.
class OrganisationsModel final : public CachedModel<OrganisationRow>, public ListQueryable
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrganisationsModel)
public:
    enum class Column { Name, People, Email, Phone, City, Country, Source, Created, Changed };
    static constexpr int kColumns = int(Column::Changed) + 1;

    explicit OrganisationsModel(Workspace &workspace, QObject *parent = nullptr);
    ~OrganisationsModel() override;

    OrganisationId idAt(int row) const { return OrganisationId(keyAt(row)); }
    int rowOf(OrganisationId id) const { return rowOfKey(id.number()); }

    const OrganisationQuery &query() const { return m_query; }
    void setQuery(const OrganisationQuery &query);
    void setFilter(const QString &typed);
    static std::optional<OrganisationOrder> orderOf(int column);
    static int columnOf(OrganisationOrder order);
    void sort(int column, Qt::SortOrder order) override;
    static QStringList columnCodes();

    FilterSubject subject() const override { return FilterSubject::Organisations; }
    QStringList codesOfColumns() const override { return columnCodes(); }
    PeopleFilter shownFilter() const override { return m_query.filter; }
    QString sortCode() const override { return organisationOrderCode(m_query.order); }
    bool isDescending() const override { return m_query.descending; }
    int sortColumn() const override { return columnOf(m_query.order); }
    bool canSortBy(int column) const override { return orderOf(column).has_value(); }
    void sortBy(int column, bool descending) override
    {
        sort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    void show(const PeopleFilter &filter, const QString &sortCode, bool descending) override;

protected:
    QList<ColumnSpec> columns() const override;
    OrganisationRow read(qint64 key) const override;
    QVariant cell(const OrganisationRow &row, int column, int role) const override;
    Result<std::optional<Keys>> firstKeys(qint64 limit) override;
    ReadAll readAll() const override;

private:
    OrganisationQuery m_query;
};

} // namespace entente
