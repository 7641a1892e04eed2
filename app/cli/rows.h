// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"
#include "app/cli/records.h"
#include "core/services/services.h"

namespace entente::cli {

namespace detail {

inline QString rowText(const PersonRow &row)
{
    return row.uuid.right(8) + u"  " + row.displayName() + u"  " + row.organisation;
}
inline QString rowText(const OrganisationRow &row)
{
    return row.uuid.right(8) + u"  " + row.name;
}
inline QJsonObject rowJson(const PersonRow &row)
{
    return personRowJson(row);
}
inline QJsonObject rowJson(const OrganisationRow &row)
{
    return organisationRowJson(row);
}

template<typename Tag, typename Read>
Result<Answer> rowsRead(const std::vector<Id<Tag>> &ids, int limit, Read read)
{
    QJsonArray rows;
    QStringList lines;
    for (const auto id : ids) {
        if (rows.size() >= limit)
            break;
        const auto row = read(id);
        if (!row && row.error().code == ErrorCode::NotFound)
            continue;
        if (!row)
            return Failure{row.error()};
        rows.append(rowJson(*row));
        lines.append(rowText(*row));
    }
    return Answer{rows, lines.join(u'\n')};
}

} // namespace detail

/// The first rows of a list, as JSON and in words; whoever has gone since the order was read is left out.
inline Result<Answer> rowsOf(Context &context, const std::vector<PersonId> &ids, int limit)
{
    auto &list = (*context.services())->list();
    return detail::rowsRead(ids, limit,
                            [&](PersonId id) { return list.personRow(context.session(), id); });
}

inline Result<Answer> rowsOf(Context &context, const std::vector<OrganisationId> &ids, int limit)
{
    auto &list = (*context.services())->list();
    return detail::rowsRead(
        ids, limit, [&](OrganisationId id) { return list.organisationRow(context.session(), id); });
}

} // namespace entente::cli
