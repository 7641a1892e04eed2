// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lists/listsearch.h"

#include "core/audit/auditlog.h"
#include "core/base/clock.h"
#include "core/catalogue/catalogue.h"
#include "core/consent/contactabilityservice.h"
#include "core/db/connection.h"

using namespace Qt::StringLiterals;

namespace entente {

namespace {

// Up to here asking one by one is quicker than reading everybody.
constexpr size_t kAskedOneByOne = 2000;

Failure listIsNotWanted()
{
    return Failure{ErrorCode::Cancelled, u"the list is not wanted any more"_s};
}

bool fitsVerdict(const Verdict &verdict, const QStringList &wanted)
{
    const bool refused = verdict.kind == VerdictKind::Refused;
    const bool toAsk = refused && verdict.action == VerdictAction::AskConsent;
    return wanted.contains(verdictKindName(verdict.kind)) || (toAsk && wanted.contains(u"to_ask"_s))
           || (refused && !toAsk && wanted.contains(u"forbidden"_s));
}

/// The column that an order reads, in the catalogue.
QString orderColumn(PeopleOrder order)
{
    switch (order) {
    case PeopleOrder::Name: return u"last_name"_s;
    case PeopleOrder::LastContact: return u"last_contact_on"_s;
    case PeopleOrder::Created: return u"created_at"_s;
    case PeopleOrder::Changed: return u"changed_at"_s;
    case PeopleOrder::Owner: return u"owner_user_id"_s;
    case PeopleOrder::Organisation: return {};
    }
    return {};
}

} // namespace

Result<void> ListSearch::seesColumn(const Session &session, const QString &table,
                                    const QString &column, const QString &word) const
{
    const auto *known = m.catalogue.table(table);
    const auto *entry = known ? known->column(column) : nullptr;
    if (!entry || !entry->personal)
        return {};
    const auto look = entry->visibility.value(roleCode(session.role()),
                                              entry->visibility.value(u"*"_s));
    if (look != u"hidden")
        return {};
    return Failure{ErrorCode::NotPermitted,
                   u"the role does not see this column"_s,
                   {{}, 0, 0, word},
                   u"filter.hidden"_s};
}

Result<void> ListSearch::mayUse(const Session &session, const PeopleFilter &filter) const
{
    for (const auto &criterion : filter.criteria) {
        const auto &facts = filterFieldFacts(criterion.field);
        for (const auto &column : facts.columns) {
            if (auto sees = seesColumn(session, facts.table, column,
                                       filterFieldWord(criterion.field, criterion.key));
                !sees)
                return sees;
        }
    }
    return {};
}

Result<void> ListSearch::keepVerdicts(const Session &session, const FilterCriterion &criterion,
                                      const StopAsked &stop, std::vector<PersonId> &people)
{
    ContactQuestion question;
    question.channel = channelFromName(criterion.key.section(u'.', 0, 0));
    question.purpose = criterion.key.contains(u'.') ? criterion.key.section(u'.', 1)
                                                    : u"commercial"_s;
    const bool wanted = criterion.op == FilterOperator::Is;
    IdSet fitting;
    bool stopped = false;
    const auto take = [&](PersonId person, const Verdict &verdict) {
        if (fitsVerdict(verdict, criterion.values) == wanted)
            fitting.insert(person.number());
        stopped = stop && stop();
        return !stopped;
    };
    if (people.size() <= kAskedOneByOne) {
        const auto answers = m.contactability.ofPeople(
            session, QList<PersonId>(people.begin(), people.end()), question);
        if (!answers)
            return Failure{answers.error()};
        for (const auto &answer : *answers)
            take(answer.person, answer.best.verdict);
    } else {
        const auto asked = m.contactability.ofEveryone(
            session, question,
            [&](const PersonVerdict &answer) { return take(answer.person, answer.verdict); });
        if (!asked)
            return asked;
    }
    if (stopped)
        return listIsNotWanted();
    std::erase_if(people, [&](PersonId id) { return !fitting.contains(id.number()); });
    return {};
}

template<typename Tag>
Result<void> ListSearch::keep(const db::Reader &reader, const Session &session,
                              const PeopleFilter &filter, FilterSubject subject,
                              const StopAsked &stop, std::vector<Id<Tag>> &ids)
{
    const CriterionReader criteria(reader, session, m.list, m.clock.nowUtc().toLocalTime().date(),
                                   subject, stop);
    for (const auto &criterion : filter.criteria) {
        if (criterion.field == FilterField::Verdict)
            continue;
        const auto set = criteria.read(criterion);
        if (!set)
            return Failure{set.error()};
        std::erase_if(ids, [&](Id<Tag> id) { return !set->contains(id.number()); });
        if (stop && stop())
            return listIsNotWanted();
    }
    return {};
}

Result<std::vector<PersonId>> ListSearch::people(const Session &session, const PeopleQuery &query,
                                                 const StopAsked &stop)
{
    const auto permit = m.audit.admit(session, Fn::ViewPeople);
    if (!permit)
        return Failure{permit.error()};
    if (auto may = mayUse(session, query.filter); !may)
        return Failure{may.error()};
    if (auto may = seesColumn(session, u"person"_s, orderColumn(query.order),
                              peopleOrderCode(query.order));
        !may)
        return Failure{may.error()};
    auto ids = m.list.people(session, query.order, query.descending);
    if (!ids)
        return ids;
    if (auto kept = keep(m.connection.read(*permit), session, query.filter, FilterSubject::People,
                         stop, *ids);
        !kept)
        return Failure{kept.error()};
    for (const auto &criterion : query.filter.criteria) {
        if (criterion.field != FilterField::Verdict)
            continue;
        if (auto kept = keepVerdicts(session, criterion, stop, *ids); !kept)
            return Failure{kept.error()};
    }
    return ids;
}

Result<std::vector<OrganisationId>> ListSearch::organisations(const Session &session,
                                                              const OrganisationQuery &query,
                                                              const StopAsked &stop)
{
    const auto permit = m.audit.admit(session, Fn::ViewOrganisations);
    if (!permit)
        return Failure{permit.error()};
    if (auto may = mayUse(session, query.filter); !may)
        return Failure{may.error()};
    auto ids = m.list.organisations(session, query.descending, query.order);
    if (!ids)
        return ids;
    if (auto kept = keep(m.connection.read(*permit), session, query.filter,
                         FilterSubject::Organisations, stop, *ids);
        !kept)
        return Failure{kept.error()};
    return ids;
}

} // namespace entente
