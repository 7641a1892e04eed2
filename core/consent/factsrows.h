// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/factsfeeder.h"
#include "core/consent/knownwords.h"
#include "core/db/statement.h"

namespace entente {

/// One statement ordered by person, read in step with the others.
class PeopleCursor final
{
public:
    PeopleCursor(const db::Reader &reader, const char *name, PersonId first, PersonId last)
        : m_row(reader, name)
    {
        m_row.bind(":first", first).bind(":last", last);
    }

    db::Statement &row() { return m_row; }

    template<typename Take>
    void takeOf(PersonId person, Take take)
    {
        if (!m_started)
            advance();
        while (m_more && m_person < person)
            advance();
        for (; m_more && m_person == person; advance())
            take(m_row);
    }

private:
    void advance()
    {
        m_started = true;
        m_more = m_row.next();
        if (m_more && m_column < 0)
            m_column = m_row.column("person_id");
        if (m_more)
            m_person = PersonId(m_row.integer(m_column));
    }

    db::Statement m_row;
    PersonId m_person;
    int m_column = -1;
    bool m_started = false;
    bool m_more = false;
};

/// The five small statements that say in a word what other tables know of a person.
class MarkCursors final
{
public:
    MarkCursors(const db::Reader &reader, PersonId first, PersonId last);
    FactsMarks of(PersonId person);
    Result<void> finish();

private:
    PeopleCursor m_sales;
    PeopleCursor m_work;
    PeopleCursor m_formerWork;
    PeopleCursor m_restrictions;
    PeopleCursor m_cards;
    PeopleCursor m_merged;
};

/// Reads the rows of a walk; what the same word means, and where a column stands, is only asked once.
class FactsRows final
{
public:
    void readPerson(const db::Statement &row, RecipientFacts &into);
    FactsPoint point(const db::Statement &row);
    /// Nothing for what does not bear upon verdicts.
    std::optional<FactsExchange> exchange(const db::Statement &row);

private:
    struct Country
    {
        QString code;
        quint16 key = 0;
    };
    struct CardColumns
    {
        explicit CardColumns(const db::Statement &row);
        int kind, relation, country, birth, band, bandOn, direct, supplier, informed, batch;
    };
    struct PointColumns
    {
        explicit PointColumns(const db::Statement &row);
        int id, kind, normal, postalCode, label, status, preferred, created;
    };

    std::optional<CardColumns> m_card;
    std::optional<PointColumns> m_point;
    KnownWords<Country> m_countries;
    KnownWords<RecipientKind> m_recipients;
    KnownWords<RecipientRelation> m_relations;
    KnownWords<ContactKind> m_kinds;
    KnownWords<bool> m_usable;
};

/// What only needs the facts of a recipient to be found out: private mailboxes, places.
void describePoints(RecipientFacts &recipient);

/// 0 for no day.
inline qint64 julianOf(const QDate &date)
{
    return date.isValid() ? date.toJulianDay() : 0;
}

} // namespace entente
