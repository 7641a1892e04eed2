// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchindex.h"

#include "core/db/statement.h"
#include "core/db/transaction.h"
#include "core/parties/partyrepository.h"
#include "core/search/searchwords.h"

using namespace Qt::StringLiterals;

namespace entente {

Result<void> SearchIndex::reindexPerson(db::Transaction &tx, PersonId id) const
{
    const auto person = m_parties.person(tx, id);
    if (!person)
        return Failure{person.error()};
    QStringList notes;
    db::Statement texts(tx, "search/select_note_texts_by_person");
    texts.bind(":person_id", id);
    while (texts.next())
        notes.append(texts.text("body"));
    if (auto done = texts.finish(); !done)
        return done;

    const auto words = searchwords::ofPerson(*person, notes);
    db::Statement statement(tx, "search/upsert_search_entry_for_person");
    statement.bind(":person_id", id)
        .bind(":name", words.name)
        .bind(":organisation", words.organisation)
        .bind(":contact", words.contact)
        .bind(":place", words.place)
        .bind(":notes", words.notes);
    return statement.run();
}

Result<void> SearchIndex::reindexOrganisation(db::Transaction &tx, OrganisationId id) const
{
    const auto organisation = m_parties.organisation(tx, id);
    if (!organisation)
        return Failure{organisation.error()};
    const auto words = searchwords::ofOrganisation(*organisation);
    db::Statement statement(tx, "search/upsert_search_entry_for_organisation");
    statement.bind(":organisation_id", id)
        .bind(":name", words.name)
        .bind(":organisation", words.organisation)
        .bind(":contact", words.contact)
        .bind(":place", words.place)
        .bind(":notes", words.notes);
    return statement.run();
}

} // namespace entente
