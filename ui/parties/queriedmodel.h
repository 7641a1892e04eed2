// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parties/listkeys.h"
#include "ui/parties/listqueryable.h"
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

    /// Nothing for a column that has no order.
    virtual std::optional<Order> orderAt(int column) const = 0;

private:
    Query m_query;
};

} // namespace entente
