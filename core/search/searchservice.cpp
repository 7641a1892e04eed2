// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/searchservice.h"

#include "core/audit/auditlog.h"
#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/parties/searchkey.h"
#include "core/search/nearwords.h"
#include "core/search/noteexcerpt.h"
#include "core/search/searchranking.h"

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kRecentRecords = 60;
constexpr int kNearPerWord = 3;
/// Beginnings up to here have an index of their own; the words of longer ones are gathered first, all of them.
constexpr qsizetype kIndexedBeginning = 4;

/// One search: the small and quick sources first, the whole base after them.
class OneSearch final
{
public:
    OneSearch(const db::Reader &reader, const Session &session, const SearchScope &scope,
              const QString &typed, int limit)
        : m_reader(reader)
        , m_session(session)
        , m_scope(scope)
        , m_terms(searchwords::typedTerms(typed))
        , m_literal(searchwords::literalTerms(typed))
        , m_key(searchKey(typed))
        , m_limit(limit)
        , m_ranking(m_literal.isEmpty() ? QList<QStringList>{m_terms}
                                        : QList<QStringList>{m_terms, m_literal})
    {}

    Result<SearchHits> run(Slips slips)
    {
        if (m_terms.isEmpty() || m_scope.isEmpty())
            return SearchHits{};
        if (auto done = addRecent(); !done)
            return Failure{done.error()};
        if (auto done = addByNameIndex(); !done)
            return Failure{done.error()};
        // One letter stands for too many: the beginnings of names are what it can mean.
        if (m_key.size() > 1) {
            if (auto done = addByWords(); !done)
                return Failure{done.error()};
            if (auto done = addLiteral(); !done)
                return Failure{done.error()};
        }
        if (!m_ranking.isEmpty() || slips == Slips::Counted)
            return m_ranking.take(m_limit);
        return near();
    }

    Result<std::vector<PersonId>> peopleByNotes()
    {
        std::vector<PersonId> people;
        if (m_terms.isEmpty() || !m_scope.notes)
            return people;
        const auto expression = wholeExpression(false);
        if (!expression)
            return Failure{expression.error()};
        db::Statement statement(m_reader, "search/search_people");
        const QString either = m_literal.isEmpty() ? *expression
                                                   : QString(u'(' + *expression + u") OR ("
                                                             + literalExpression() + u')');
        statement.bind(":match", QString(u"{notes} : ("_s + either + u')'))
            .bind(":row_limit", m_limit);
        while (statement.next()) {
            if (!statement.isNull("person_id"))
                people.push_back(statement.id<PersonTag>("person_id"));
        }
        if (auto done = statement.finish(); !done)
            return Failure{done.error()};
        return people;
    }

    QStringList terms() const { return m_terms + m_literal; }

private:
    static SearchWords wordsIn(const db::Statement &entry)
    {
        return {entry.text("name"), entry.text("organisation"), entry.text("contact"),
                entry.text("place"), entry.text("notes")};
    }

    template<typename Tag>
    Result<void> addRecentOf(const char *name, const char *column)
    {
        db::Statement statement(m_reader, name);
        statement.bind(":user_uuid", m_session.userUuid()).bind(":row_limit", kRecentRecords);
        for (int rank = 0; statement.next(); ++rank) {
            const auto words = wordsIn(statement);
            if (SearchRanking::matches(m_terms, words, m_scope)
                || (!m_literal.isEmpty() && SearchRanking::matches(m_literal, words, m_scope)))
                m_ranking.add(statement.id<Tag>(column), words.name, rank);
        }
        return statement.finish();
    }

    Result<void> addRecent()
    {
        if (auto done = addRecentOf<PersonTag>("search/select_recent_people", "person_id"); !done)
            return done;
        return addRecentOf<OrganisationTag>("search/select_recent_organisations",
                                            "organisation_id");
    }

    template<typename Tag>
    Result<void> addNamed(const char *name, const char *column)
    {
        db::Statement statement(m_reader, name);
        statement.bind(":first", m_key)
            .bind(":after", QString(m_key + QString::fromUcs4(U"\U0010FFFF", 1)))
            .bind(":row_limit", m_limit);
        while (statement.next())
            m_ranking.add(statement.id<Tag>(column), statement.text("search_key"));
        return statement.finish();
    }

    Result<void> addByNameIndex()
    {
        if (!m_scope.name || m_key.isEmpty())
            return {};
        if (auto done = addNamed<PersonTag>("search/select_name_prefix", "person_id"); !done)
            return done;
        return addNamed<OrganisationTag>("search/select_organisation_name_prefix",
                                         "organisation_id");
    }

    QString scoped(const QString &expression) const
    {
        if (m_scope.isWhole())
            return expression;
        return u'{' + m_scope.columns().join(u' ') + u"} : ("_s + expression + u')';
    }

    /// How many records the expression gave, `limit` at most.
    Result<int> addMatches(const QString &expression)
    {
        db::Statement statement(m_reader, "search/search_people");
        statement.bind(":match", scoped(expression)).bind(":row_limit", m_limit);
        int count = 0;
        for (; statement.next(); ++count) {
            if (statement.isNull("person_id"))
                m_ranking.add(statement.id<OrganisationTag>("organisation_id"),
                              statement.text("name"));
            else
                m_ranking.add(statement.id<PersonTag>("person_id"), statement.text("name"));
        }
        if (auto done = statement.finish(); !done)
            return Failure{done.error()};
        return count;
    }

    Result<bool> isWord(const QString &term) const
    {
        db::Statement statement(m_reader, "search/select_any_hit");
        statement.bind(":match", scoped(searchwords::exactly(term)));
        const bool found = statement.next();
        if (auto done = statement.finish(); !done)
            return Failure{done.error()};
        return found;
    }

    /// Words before the last are meant whole when there is such a word, which is looked up rather than gathered.
    Result<QString> wholeExpression(bool lastIsWhole) const
    {
        QStringList parts;
        for (qsizetype i = 0; i < m_terms.size(); ++i) {
            const auto &term = m_terms[i];
            bool isWhole = i + 1 == m_terms.size() && lastIsWhole;
            if (i + 1 < m_terms.size() && term.size() > kIndexedBeginning) {
                const auto known = isWord(term);
                if (!known)
                    return Failure{known.error()};
                isWhole = *known;
            }
            parts.append(isWhole ? searchwords::exactly(term) : searchwords::beginningLike(term));
        }
        return parts.join(u' ');
    }

    Result<void> addByWords()
    {
        for (const bool lastIsWhole : {true, false}) {
            if (lastIsWhole && m_terms.last().size() <= kIndexedBeginning)
                continue;
            const auto expression = wholeExpression(lastIsWhole);
            if (!expression)
                return Failure{expression.error()};
            const auto count = addMatches(*expression);
            if (!count)
                return Failure{count.error()};
            if (*count == m_limit)
                return {};
        }
        if (!m_ranking.isEmpty() || m_terms.size() == 1)
            return {};
        QStringList beginnings;
        for (const auto &term : m_terms)
            beginnings.append(searchwords::beginningLike(term));
        const auto count = addMatches(beginnings.join(u' '));
        return count ? Result<void>{} : Failure{count.error()};
    }

    /// Numbers before the last word are meant whole: a beginning of two digits is that of every telephone.
    QString literalExpression() const
    {
        QStringList parts;
        for (qsizetype i = 0; i < m_literal.size(); ++i) {
            const auto &term = m_literal[i];
            const bool isWhole = i + 1 < m_literal.size() && term.front().isDigit();
            parts.append(isWhole ? searchwords::exactly(term) : searchwords::beginningLike(term));
        }
        return parts.join(u' ');
    }

    Result<void> addLiteral()
    {
        if (m_literal.isEmpty())
            return {};
        const auto count = addMatches(literalExpression());
        return count ? Result<void>{} : Failure{count.error()};
    }

    /// Each word as it was typed when there is such a one, or as a name that comes close.
    Result<SearchHits> near()
    {
        if (!m_scope.name)
            return SearchHits{};
        QStringList parts;
        bool replaced = false;
        for (qsizetype i = 0; i < m_terms.size(); ++i) {
            const auto &term = m_terms[i];
            const bool isOpen = i + 1 == m_terms.size();
            const auto words = nearwords::find(m_reader, term, isOpen, kNearPerWord);
            if (!words)
                return Failure{words.error()};
            replaced = replaced || !words->isEmpty();
            QStringList either{isOpen ? searchwords::beginningLike(term)
                                      : searchwords::exactly(term)};
            for (const auto &word : *words)
                either.append(u"name : "_s + searchwords::exactly(word));
            parts.append(u'(' + either.join(u" OR ") + u')');
        }
        if (!replaced)
            return SearchHits{};
        const auto count = addMatches(parts.join(u" AND "));
        if (!count)
            return Failure{count.error()};
        auto hits = m_ranking.take(m_limit);
        hits.isNear = true;
        return hits;
    }

    const db::Reader &m_reader;
    const Session &m_session;
    const SearchScope m_scope;
    const QStringList m_terms;
    const QStringList m_literal; ///< the same read as a text, where numbers can be meant otherwise
    const QString m_key;
    const int m_limit;
    SearchRanking m_ranking;
};

Result<std::vector<NoteHit>> excerptsOf(const db::Reader &reader, PersonId person,
                                        const QStringList &terms)
{
    std::vector<NoteHit> hits;
    db::Statement notes(reader, "search/select_notes_by_person");
    notes.bind(":person_id", person);
    while (hits.empty() && notes.next()) {
        const auto excerpt = noteExcerpt(notes.text("body"), terms);
        if (!excerpt.isEmpty())
            hits.push_back({person, notes.time("occurred_at").toLocalTime().date(), excerpt});
    }
    if (auto done = notes.finish(); !done)
        return Failure{done.error()};
    return hits;
}

template<typename Tag>
Result<std::vector<Id<Tag>>> recentOf(const db::Reader &reader, const char *name,
                                      const char *column, const Session &session, int limit)
{
    std::vector<Id<Tag>> ids;
    db::Statement statement(reader, name);
    statement.bind(":user_uuid", session.userUuid()).bind(":row_limit", limit);
    while (statement.next())
        ids.push_back(statement.id<Tag>(column));
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    return ids;
}

} // namespace

Result<SearchHits> SearchService::find(const Session &session, const QString &typed, int limit,
                                       Slips slips)
{
    const auto permit = m_audit.admit(session, Fn::ViewPeople);
    if (!permit)
        return Failure{permit.error()};
    const auto reader = m_connection.read(*permit);
    return OneSearch(reader, session, SearchScope::of(m_catalogue, roleCode(session.role())), typed,
                     limit)
        .run(slips);
}

Result<SearchHits> SearchService::recent(const Session &session, int limit)
{
    const auto permit = m_audit.admit(session, Fn::ViewPeople);
    if (!permit)
        return Failure{permit.error()};
    const auto reader = m_connection.read(*permit);
    auto people = recentOf<PersonTag>(reader, "search/select_recent_people", "person_id", session,
                                      limit);
    if (!people)
        return Failure{people.error()};
    auto organisations = recentOf<OrganisationTag>(reader, "search/select_recent_organisations",
                                                   "organisation_id", session, limit);
    if (!organisations)
        return Failure{organisations.error()};
    return SearchHits{*std::move(people), *std::move(organisations), false};
}

Result<std::vector<NoteHit>> SearchService::findNotes(const Session &session, const QString &typed,
                                                      int limit)
{
    const auto permit = m_audit.admit(session, Fn::ViewPeople);
    if (!permit)
        return Failure{permit.error()};
    const auto reader = m_connection.read(*permit);
    OneSearch search(reader, session, SearchScope::of(m_catalogue, roleCode(session.role())), typed,
                     limit);
    const auto people = search.peopleByNotes();
    if (!people)
        return Failure{people.error()};
    std::vector<NoteHit> hits;
    for (const auto person : *people) {
        const auto found = excerptsOf(reader, person, search.terms());
        if (!found)
            return found;
        hits.insert(hits.end(), found->begin(), found->end());
    }
    return hits;
}

} // namespace entente
