// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importindex.h"

#include "core/db/statement.h"
#include "core/search/searchindex.h"

namespace entente {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kOldWordsHeld = 20000;
constexpr qint64 kBulkRemoval = 500; ///< from here on one optimisation costs less than as many secure deletions
} // namespace

Result<void> ImportIndex::begin()
{
    db::Statement last(m_tx, "exchange/select_last_search_entry");
    if (last.next())
        m_lastBefore = last.integer("last_id");
    if (auto done = last.finish(); !done)
        return done;
    for (const QString &trigger : {u"search_entry_added"_s, u"search_entry_removed"_s, u"search_entry_changed"_s})
        if (auto done = m_pause.pause(trigger); !done)
            return done;
    return {};
}

Result<void> ImportIndex::addPerson(PersonId id, const Person &person, const QStringList &notes)
{
    const SearchWords words = searchwords::ofPerson(person, notes);
    db::Statement statement(m_tx, "exchange/insert_search_entry_for_person");
    statement.bind(":person_id", id)
        .bind(":name", words.name)
        .bind(":organisation", words.organisation)
        .bind(":contact", words.contact)
        .bind(":place", words.place)
        .bind(":notes", words.notes);
    return statement.run();
}

Result<void> ImportIndex::rememberOld(const char *name, const char *placeholder, qint64 record)
{
    {
        db::Statement old(m_tx, name);
        old.bind(placeholder, record);
        if (old.next()) {
            const qint64 entry = old.integer("search_entry_id");
            if (entry <= m_lastBefore && !m_old.contains(entry))
                m_old.insert(entry, {old.text("name"), old.text("organisation"), old.text("contact"), old.text("place"),
                                     old.text("notes")});
        }
        if (auto done = old.finish(); !done)
            return done;
    }
    return m_old.size() < kOldWordsHeld ? Result<void>() : flush();
}

Result<void> ImportIndex::reindexPerson(PersonId id)
{
    if (auto done = rememberOld("exchange/select_search_entry_by_person", ":person_id", id.number()); !done)
        return done;
    return m_search.reindexPerson(m_tx, id);
}

Result<void> ImportIndex::reindexOrganisation(OrganisationId id)
{
    if (auto done = rememberOld("exchange/select_search_entry_by_organisation", ":organisation_id", id.number()); !done)
        return done;
    return m_search.reindexOrganisation(m_tx, id);
}

Result<void> ImportIndex::bindOldWords(const char *name, qint64 entry, const SearchWords &words)
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

Result<void> ImportIndex::flush()
{
    for (auto it = m_old.cbegin(); it != m_old.cend(); ++it) {
        if (auto done = bindOldWords("exchange/delete_search_words", it.key(), it.value()); !done)
            return done;
        db::Statement words(m_tx, "exchange/insert_search_words");
        words.bind(":search_entry_id", it.key());
        if (auto done = words.run(); !done)
            return done;
    }
    m_old.clear();
    return {};
}

Result<void> ImportIndex::setSecureDelete(bool on)
{
    db::Statement statement(m_tx, "exchange/update_search_secure_delete");
    statement.bind(":is_on", on);
    return statement.run();
}

Result<void> ImportIndex::forgetPeople(ImportBatchId batch, qint64 count)
{
    if (count >= kBulkRemoval && !m_optimize) {
        if (auto done = setSecureDelete(false); !done)
            return done;
        m_optimize = true;
    }
    db::Statement words(m_tx, "exchange/delete_search_words_by_import");
    words.bind(":import_batch_id", batch);
    return words.run();
}

Result<void> ImportIndex::forgetOrganisation(OrganisationId id)
{
    db::Statement old(m_tx, "exchange/select_search_entry_by_organisation");
    old.bind(":organisation_id", id);
    if (!old.next())
        return old.finish();
    const qint64 entry = old.integer("search_entry_id");
    const SearchWords present{old.text("name"), old.text("organisation"), old.text("contact"), old.text("place"), old.text("notes")};
    // If it was reindexed just now, the full text still has the words of before.
    const SearchWords words = m_old.contains(entry) ? m_old.take(entry) : present;
    return bindOldWords("exchange/delete_search_words", entry, words);
}

Result<void> ImportIndex::finish()
{
    if (auto done = flush(); !done)
        return done;
    db::Statement added(m_tx, "exchange/insert_search_words_after");
    added.bind(":search_entry_id", m_lastBefore);
    if (auto done = added.run(); !done)
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
