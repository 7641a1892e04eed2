// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/changes.h"
#include "ui/parties/listkeys.h"
#include "ui/parties/listqueryable.h"
#include "ui/parties/owncolumns.h"
#include "ui/support/snapshotmodel.h"

namespace entente {

/// What the list of people and that of organisations do alike: a filter and an order, of which the columns know theirs.
template<typename Row, typename Query, typename Order>
class QueriedModel : public CachedModel<Row>, public ListQueryable
{
public:
    const Query &query() const { return m_query; }
    void setQuery(const Query &query)
    {
        m_query = query;
        this->reload();
    }
    /// Words alone, as they are typed into the field.
    void setFilter(const QString &typed)
    {
        auto query = m_query;
        query.filter = listkeys::withWords(query.filter, typed);
        setQuery(query);
    }
    void sort(int column, Qt::SortOrder order) override
    {
        const auto wanted = orderAt(column);
        if (!wanted)
            return;
        m_query.order = *wanted;
        m_query.descending = order == Qt::DescendingOrder;
        this->reload();
    }

    PeopleFilter shownFilter() const override { return m_query.filter; }
    bool isDescending() const override { return m_query.descending; }
    bool canSortBy(int column) const override { return orderAt(column).has_value(); }
    int sortColumn() const override
    {
        for (int column = 0; column < this->columnCount(); ++column) {
            if (orderAt(column) == m_query.order)
                return column;
        }
        return 0;
    }
    void sortBy(int column, bool descending) override
    {
        sort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }

protected:
    using CachedModel<Row>::CachedModel;

    /// Keeps the firm's own columns as they are in the vault.
    void watchOwnColumns(OwnColumns &own)
    {
        auto &changes = this->workspace().changes();
        const auto forget = [&own] { own.forget(); };
        this->connect(&changes, &Changes::personChanged, this, forget);
        this->connect(&changes, &Changes::organisationChanged, this, forget);
        this->connect(&changes, &Changes::peopleChanged, this, forget);
        this->connect(&changes, &Changes::peopleImported, this, forget);
        this->connect(&changes, &Changes::fieldsChanged, this, [this, &own] {
            own.renew();
            this->renewColumns();
        });
    }

    /// Nothing for a column that has no order.
    virtual std::optional<Order> orderAt(int column) const = 0;

private:
    Query m_query;
};

} // namespace entente
