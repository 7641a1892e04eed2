// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importindex.h"

#include "core/db/statement.h"
#include "core/search/searchindex.h"

namespace entente {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kOldWordsHeld = 512;

SearchWords wordsFrom(const db::Statement &entry)
{
    return {entry.text("name"), entry.text("organisation"), entry.text("contact"),
            entry.text("place"), entry.text("notes")};
}

/// They take away the facts blocks of new people, which beginImport() has done. What an import changes of others changes
/// their own row too, and that trigger stays.
const QStringList &triggersOfNewPeople()
{
    static const QStringList names{u"facts_block_without_new_person"_s,
                                   u"facts_block_without_new_point"_s,
                                   u"facts_block_without_new_job"_s};
    return names;
}

/// Lists are read by them, and no row of a file is looked for in them. Sorting a column once costs less than finding the
/// place of each row.
const QStringList &indexesOfLists()
{
    static const QStringList names{
        u"person_by_changed"_s,       u"person_by_created"_s,        u"person_by_import_batch"_s,
        u"person_by_last_contact"_s,  u"person_by_owner"_s,          u"person_by_sort_key"_s,
        u"person_for_verdicts"_s,     u"person_to_inform"_s,         u"organisation_by_changed"_s,
        u"organisation_by_created"_s, u"organisation_by_sort_key"_s, u"import_row_by_batch"_s,
        u"import_row_by_person"_s};
    return names;
}

/// A secure deletion costs about a hundred times what one record costs in an optimisation of the whole full text.
bool isBulkRemoval(qint64 count, qint64 all)
{
    return count >= 500 && count >= all / 100;
}

} // namespace

Result<void> ImportIndex::begin()
{
    db::Statement last(m_tx, "exchange/select_last_search_entry");
    if (last.next())
        m_lastBefore = last.integer("last_id");
    if (auto done = last.finish(); !done)
        return done;
    return pause({u"search_entry_added"_s, u"search_entry_removed"_s, u"search_entry_changed"_s,
                  u"search_entry_named"_s, u"search_entry_unnamed"_s, u"search_entry_renamed"_s});
}

Result<void> ImportIndex::beginImport(bool vaultWasEmpty)
{
    db::Statement blocks(m_tx, "exchange/delete_facts_blocks_of_new_people");
    if (auto done = blocks.run(); !done)
        return done;
    if (auto done = pause(triggersOfNewPeople()); !done)
        return done;
    if (vaultWasEmpty)
        if (auto done = pause(indexesOfLists()); !done)
            return done;
    return begin();
}

Result<void> ImportIndex::pause(const QStringList &names)
{
    for (const QString &name : names)
        if (auto done = m_pause.pause(name); !done)
            return done;
    return {};
}

Result<void> ImportIndex::addPerson(PersonId id, const Person &person, const QStringList &notes)
{
    return addEntry("exchange/insert_search_entry_for_person", ":person_id", id.number(),
                    searchwords::ofPerson(person, notes));
}

Result<void> ImportIndex::addOrganisation(OrganisationId id, const Organisation &organisation)
{
    return addEntry("exchange/insert_search_entry_for_organisation", ":organisation_id",
                    id.number(), searchwords::ofOrganisation(organisation));
}

Result<void> ImportIndex::addEntry(const char *name, const char *placeholder, qint64 record,
                                   const SearchWords &words)
{
    db::Statement statement(m_tx, name);
    statement.bind(placeholder, record)
        .bind(":name", words.name)
        .bind(":organisation", words.organisation)
        .bind(":contact", words.contact)
        .bind(":place", words.place)
        .bind(":notes", words.notes);
    return statement.run();
}

Result<void> ImportIndex::rememberOld(const char *name, const char *placeholder, qint64 record)
{
    db::Statement old(m_tx, name);
    old.bind(placeholder, record);
    if (old.next()) {
        const qint64 entry = old.integer("search_entry_id");
        if (entry <= m_lastBefore && !m_old.contains(entry))
            m_old.insert(entry, wordsFrom(old));
    }
    return old.finish();
}

Result<void> ImportIndex::reindexPerson(PersonId id)
{
    if (auto done = rememberOld("exchange/select_search_entry_by_person", ":person_id",
                                id.number());
        !done)
        return done;
    if (auto done = m_search.reindexPerson(m_tx, id); !done)
        return done;
    return m_old.size() < kOldWordsHeld ? Result<void>() : flush();
}

Result<void> ImportIndex::reindexOrganisation(OrganisationId id)
{
    if (auto done = rememberOld("exchange/select_search_entry_by_organisation", ":organisation_id",
                                id.number());
        !done)
        return done;
    if (auto done = m_search.reindexOrganisation(m_tx, id); !done)
        return done;
    return m_old.size() < kOldWordsHeld ? Result<void>() : flush();
}

Result<void> ImportIndex::giveWords(const char *name, qint64 entry, const SearchWords &words)
{
    db::Statement statement(m_tx, name);
    statement.bind(":search_entry_id", entry)
        .bind(":name", words.name)
        .bind(":organisation", words.organisation)
        .bind(":contact", words.contact)
        .bind(":place", words.place)
        .bind(":notes", words.notes);
    return statement.run();
}

/// The words of names, of which the vault keeps how many records bear each.
Result<void> ImportIndex::recount(const QString &before, const QString &after)
{
    if (before == after)
        return {};
    for (const auto &[sql, name] : {std::pair("search/upsert_search_words_of_name", after),
                                    std::pair("search/update_search_words_of_name", before)}) {
        db::Statement statement(m_tx, sql);
        statement.bind(":name", name);
        if (auto done = statement.run(); !done)
            return done;
    }
    return {};
}

/// Deletions and insertions alone, one record after the other in the order of the entries: a statement of another kind
/// in between would make the full text write out what it has gathered.
Result<void> ImportIndex::flush()
{
    if (auto done = prepareRemoval(m_old.size()); !done)
        return done;
    QMap<qint64, SearchWords> present;
    for (auto it = m_old.cbegin(); it != m_old.cend(); ++it) {
        db::Statement statement(m_tx, "exchange/select_search_entry_by_id");
        statement.bind(":search_entry_id", it.key());
        if (statement.next())
            present.insert(it.key(), wordsFrom(statement));
        if (auto done = statement.finish(); !done)
            return done;
        if (auto done = recount(it.value().name, present.value(it.key()).name); !done)
            return done;
    }
    for (auto it = m_old.cbegin(); it != m_old.cend(); ++it) {
        if (auto done = giveWords("exchange/delete_search_words", it.key(), it.value()); !done)
            return done;
        if (!present.contains(it.key()))
            continue;
        if (auto done = giveWords("exchange/insert_search_words", it.key(),
                                  present.value(it.key()));
            !done)
            return done;
    }
    m_old.clear();
    return {};
}

Result<void> ImportIndex::prepareRemoval(qint64 count)
{
    m_removed += count;
    if (m_optimize || !isBulkRemoval(m_removed, m_lastBefore))
        return {};
    m_optimize = true;
    return setSecureDelete(false);
}

Result<void> ImportIndex::setSecureDelete(bool on)
{
    db::Statement statement(m_tx, "exchange/update_search_secure_delete");
    statement.bind(":is_on", on);
    return statement.run();
}

Result<void> ImportIndex::forgetPeople(ImportBatchId batch, qint64 count)
{
    if (auto done = prepareRemoval(count); !done)
        return done;
    for (const auto *sql :
         {"exchange/delete_search_words_by_import", "search/update_search_names_by_import"}) {
        db::Statement words(m_tx, sql);
        words.bind(":import_batch_id", batch);
        if (auto done = words.run(); !done)
            return done;
    }
    return {};
}

Result<void> ImportIndex::forgetOrganisation(OrganisationId id)
{
    db::Statement old(m_tx, "exchange/select_search_entry_by_organisation");
    old.bind(":organisation_id", id);
    if (!old.next())
        return old.finish();
    const qint64 entry = old.integer("search_entry_id");
    const SearchWords present = wordsFrom(old);
    // If it was reindexed just now, the full text still has the words of before.
    const SearchWords words = m_old.contains(entry) ? m_old.take(entry) : present;
    if (auto done = recount(words.name, {}); !done)
        return done;
    return giveWords("exchange/delete_search_words", entry, words);
}

Result<void> ImportIndex::finish()
{
    if (auto done = flush(); !done)
        return done;
    db::Statement added(m_tx, "exchange/insert_search_words_after");
    added.bind(":search_entry_id", m_lastBefore);
    if (auto done = added.run(); !done)
        return done;
    db::Statement named(m_tx, "search/insert_search_names_after");
    named.bind(":search_entry_id", m_lastBefore);
    if (auto done = named.run(); !done)
        return done;
    if (m_optimize) {
        db::Statement optimized(m_tx, "exchange/update_search_optimized");
        if (auto done = optimized.run(); !done)
            return done;
        if (auto done = setSecureDelete(true); !done)
            return done;
    }
    return m_pause.resume();
}

} // namespace entente
