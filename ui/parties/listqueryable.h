// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lists/savedview.h"

namespace entente {

/// What a list shows and in which order, for the widgets that people and organisations share.
class ListQueryable
{
public:
    virtual ~ListQueryable() = default;

    virtual FilterSubject subject() const = 0;
    virtual QStringList codesOfColumns() const = 0;
    virtual PeopleFilter shownFilter() const = 0;
    virtual QString sortCode() const = 0;
    virtual bool isDescending() const = 0;
    virtual int sortColumn() const = 0;
    virtual bool canSortBy(int column) const = 0;
    virtual void sortBy(int column, bool descending) = 0;
    virtual void show(const PeopleFilter &filter, const QString &sortCode, bool descending) = 0;
};

} // namespace entente
