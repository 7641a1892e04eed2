// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/catalogue/catalogue.h"
#include "core/db/querybuilder.h"

#include <QList>
#include <QSet>

namespace entente {

/// One row about a person, with every column that the catalogue knows.
struct SubjectRecord
{
    db::Record row;
    QList<PersonId> others; ///< people whom the same row speaks of
    int otherOwners = 0;    ///< how many other people's records refer to it (an import's)

    bool isShared() const { return !others.isEmpty() || otherOwners > 0; }
    /// Whether a personal column of the row is not empty.
    bool holdsPersonalData(const catalogue::Table &table) const;
};

struct SubjectTable
{
    const catalogue::Table *table = nullptr;
    QList<SubjectRecord> records;
};

/// All rows about one person, table by table in the order of the catalogue.
struct SubjectData
{
    PersonId person;
    QString personUuid;
    QStringList aliases; ///< under which merged cards are still known
    QList<SubjectTable> tables;

    const SubjectTable *find(QStringView table) const;
};
ENTENTE_NOT_LOGGABLE(SubjectData)

/// Follows the catalogue's paths from a person to the rows: what rights and retention see is what the catalogue lists.
class SubjectWalk final
{
public:
    SubjectWalk(const catalogue::Catalogue &catalogue, const db::QueryBuilder &builder)
        : m_catalogue(catalogue)
        , m_builder(builder)
    {}

    /// NotFound when there is no such person.
    Result<SubjectData> collect(const db::Reader &reader, PersonId person) const;
    /// How many rows still reach a person who may be gone; rows that hold codes only do not count.
    Result<int> remaining(const db::Reader &reader, PersonId person) const;

private:
    Result<SubjectTable> collectTable(const db::Reader &reader, const catalogue::Table &table,
                                      const SubjectData &subject) const;
    Result<QList<db::Record>> rowsOf(const db::Reader &reader, const catalogue::Table &table,
                                     const SubjectData &subject) const;
    Result<QList<db::Record>> rowsByUuid(const db::Reader &reader, const catalogue::Table &table,
                                         const SubjectData &subject) const;
    Result<void> findOthers(const db::Reader &reader, const catalogue::Table &table,
                            PersonId person, SubjectRecord &record) const;

    const catalogue::Catalogue &m_catalogue;
    const db::QueryBuilder &m_builder;
};

} // namespace entente
