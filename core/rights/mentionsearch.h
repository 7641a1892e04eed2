// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rights/erasureplan.h"
#include "core/rights/namefinder.h"
#include "core/rights/subjectdata.h"

namespace entente {

/// A row of somebody else's, or of several people, in which the person is named.
struct ReviewTarget
{
    PlanItem item;
    QString table;
    qint64 key = 0;
    QStringList columns; ///< that name the person
    bool linked = false; ///< the row also has a link to the person
};
ENTENTE_NOT_LOGGABLE(ReviewTarget)

/// Reads every column that people type into, in all records but those that go with the person.
class MentionSearch final
{
public:
    MentionSearch(const catalogue::Catalogue &catalogue, const db::QueryBuilder &builder)
        : m_catalogue(catalogue)
        , m_builder(builder)
    {}

    /// `hasNamesake`: others bear the same last name, so that it alone proves nothing.
    Result<QList<ReviewTarget>> search(const db::Reader &reader, const SubjectData &subject,
                                       const NameFinder &finder, bool hasNamesake) const;

private:
    Result<QList<ReviewTarget>> searchTable(const db::Reader &reader, const catalogue::Table &table,
                                            const SubjectData &subject, const NameFinder &finder,
                                            bool hasNamesake) const;
    Result<bool> isOthersContactPoint(const db::Reader &reader, const ReviewTarget &target) const;

    const catalogue::Catalogue &m_catalogue;
    const db::QueryBuilder &m_builder;
};

} // namespace entente
