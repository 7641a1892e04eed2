// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/schemapause.h"
#include "core/db/transaction.h"
#include "core/parties/person.h"
#include "core/search/searchwords.h"

#include <QMap>

namespace entente {

class SearchIndex;

/// Keeps the full text in step with an import or its undoing: the triggers rest, the words go in by blocks. For an import
/// more rests that can be made at once at the end.
/// `finish` must run before the commit; without it nothing may be committed.
class ImportIndex final
{
public:
    ImportIndex(db::Transaction &tx, const SearchIndex &search)
        : m_tx(tx)
        , m_search(search)
        , m_pause(tx)
    {}

    Result<void> begin();
    /// As begin(). `vaultWasEmpty`: nobody is in it yet, so that the indexes of lists are made anew for the rows of the
    /// file alone.
    Result<void> beginImport(bool vaultWasEmpty);
    Result<void> addPerson(PersonId id, const Person &person, const QStringList &notes);
    Result<void> addOrganisation(OrganisationId id, const Organisation &organisation);
    /// After any change to what a record is found by.
    Result<void> reindexPerson(PersonId id);
    Result<void> reindexOrganisation(OrganisationId id);
    /// Before the people whom `batch` made, `count` at most, leave their tables.
    Result<void> forgetPeople(ImportBatchId batch, qint64 count);
    /// Before an organisation leaves its table.
    Result<void> forgetOrganisation(OrganisationId id);
    Result<void> finish();

private:
    Result<void> pause(const QStringList &names);
    Result<void> addEntry(const char *statement, const char *placeholder, qint64 record,
                          const SearchWords &words);
    Result<void> rememberOld(const char *statement, const char *placeholder, qint64 record);
    Result<void> flush();
    Result<void> recount(const QString &before, const QString &after);
    Result<void> giveWords(const char *statement, qint64 entry, const SearchWords &words);
    Result<void> prepareRemoval(qint64 count);
    Result<void> setSecureDelete(bool on);

    db::Transaction &m_tx;
    const SearchIndex &m_search;
    db::SchemaPause m_pause;
    QMap<qint64, SearchWords>
        m_old; ///< in the order of the entries, which is the one that costs the full text least
    qint64 m_lastBefore = 0;
    qint64 m_removed = 0; ///< entries that the full text was told to forget
    bool m_optimize = false;
};

} // namespace entente
