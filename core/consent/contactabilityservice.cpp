// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/contactabilityservice.h"

#include "core/audit/auditlog.h"
#include "core/base/clock.h"
#include "core/consent/consentrecorder.h"
#include "core/consent/factsfeeder.h"
#include "core/consent/suppressionlist.h"
#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/parties/partyrepository.h"

#include <algorithm>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

Failure unknownPurpose()
{
    return Failure{ErrorCode::NotFound,
                   u"no purpose with this code"_s,
                   {{}, 0, 0, u"purpose"_s},
                   u"consent.unknown_purpose"_s};
}

/// NotApplicable comes last: any contact point is better than none.
bool isBetter(const ContactAnswer &a, const ContactAnswer &b)
{
    return a.verdict.kind < b.verdict.kind;
}

/// Since when an organisation's contact points are in the vault.
Result<void> readEntered(const db::Reader &reader, OrganisationId id,
                         std::vector<FactsPoint> &points)
{
    db::Statement days(reader, "consent/select_contact_point_days_by_organisation");
    days.bind(":organisation_id", id);
    while (days.next()) {
        for (auto &point : points) {
            if (point.id == days.id<ContactPointTag>("contact_point_id"))
                point.enteredDay = days.time("created_at").date().toJulianDay();
        }
    }
    return days.finish();
}

} // namespace

Moment ContactabilityService::momentOf(const ContactQuestion &question) const
{
    return question.moment ? *question.moment : Moment::at(m.clock.nowUtc());
}

Result<QList<ContactAnswer>> ContactabilityService::answers(const FactsFeeder &feeder,
                                                            const RecipientFacts &recipient,
                                                            const ContactQuestion &question,
                                                            const Moment &moment) const
{
    QList<ContactAnswer> list;
    bool knownPurpose = false;
    for (const auto &purpose : feeder.purposes()) {
        if (question.purpose.isEmpty() ? !purpose.active : purpose.code != question.purpose)
            continue;
        knownPurpose = true;
        for (const Channel channel : kAllChannels) {
            if (question.channel && *question.channel != channel)
                continue;
            const auto ask = [&](const FactsPoint *point) -> Result<void> {
                const auto facts = feeder.facts(recipient, channel, purpose, point);
                if (!facts)
                    return Failure{facts.error()};
                list.append({channel, point ? point->uuid : QString(),
                             point ? point->value : QString(), purpose.code,
                             decide(*facts, m.rules, moment)});
                return {};
            };
            bool any = false;
            for (const auto &point : recipient.points) {
                if (!reaches(channel, point.kind))
                    continue;
                any = true;
                if (auto done = ask(&point); !done)
                    return Failure{done.error()};
            }
            if (!any) {
                if (auto done = ask(nullptr); !done)
                    return Failure{done.error()};
            }
        }
    }
    if (!knownPurpose)
        return unknownPurpose();
    return list;
}

Result<QList<ContactAnswer>> ContactabilityService::ofPerson(const Session &session,
                                                             PersonId person,
                                                             const ContactQuestion &question)
{
    const auto permit = m.audit.admit(session, Fn::AskMayContact, u"person"_s);
    if (!permit)
        return Failure{permit.error()};
    const auto reader = m.connection.read(*permit);
    const auto moment = momentOf(question);
    const auto feeder = FactsFeeder::open(reader,
                                          {m.rules, m.suppression, moment, m.clock.nowUtc()});
    if (!feeder)
        return Failure{feeder.error()};
    Result<QList<ContactAnswer>> found = Failure{ErrorCode::NotFound, u"no such person"_s};
    const auto fed = feeder->feed(person, person, [&](const RecipientFacts &recipient) {
        found = answers(*feeder, recipient, question, moment);
        return true;
    });
    return fed ? found : Failure{fed.error()};
}

Result<QList<ContactAnswer>> ContactabilityService::ofOrganisation(const Session &session,
                                                                   OrganisationId id,
                                                                   const ContactQuestion &question)
{
    const auto permit = m.audit.admit(session, Fn::AskMayContact, u"organisation"_s);
    if (!permit)
        return Failure{permit.error()};
    const auto reader = m.connection.read(*permit);
    const auto organisation = m.parties.organisation(reader, id);
    if (!organisation)
        return Failure{organisation.error()};
    const auto moment = momentOf(question);
    const auto feeder = FactsFeeder::open(reader,
                                          {m.rules, m.suppression, moment, m.clock.nowUtc()});
    if (!feeder)
        return Failure{feeder.error()};
    std::vector<FactsPoint> points;
    for (const auto &point : organisation->contactPoints)
        points.push_back({point.id, point.uuid, point.kind, point.value, point.normal,
                          point.postalCode, isUsable(point.status)});
    if (auto done = readEntered(reader, id, points); !done)
        return Failure{done.error()};
    const auto recipient = feeder->organisation(organisation->country, points);
    return recipient ? answers(*feeder, *recipient, question, moment) : Failure{recipient.error()};
}

Result<QList<PersonAnswer>> ContactabilityService::ofPeople(const Session &session,
                                                            const QList<PersonId> &people,
                                                            const ContactQuestion &question)
{
    const auto permit = m.audit.admit(session, Fn::AskMayContact);
    if (!permit)
        return Failure{permit.error()};
    if (!question.channel || question.purpose.isEmpty())
        return Failure{ErrorCode::Invalid, u"a list is asked for one channel and one purpose"_s};
    const auto reader = m.connection.read(*permit);
    const auto moment = momentOf(question);
    const auto feeder = FactsFeeder::open(reader,
                                          {m.rules, m.suppression, moment, m.clock.nowUtc()});
    if (!feeder)
        return Failure{feeder.error()};
    QList<PersonAnswer> list;
    Result<void> outcome;
    for (const auto id : people) {
        const auto fed = feeder->feed(id, id, [&](const RecipientFacts &recipient) {
            const auto all = answers(*feeder, recipient, question, moment);
            if (all)
                list.append({recipient.person, recipient.uuid,
                             *std::min_element(all->begin(), all->end(), isBetter)});
            else
                outcome = Failure{all.error()};
            return all.has_value();
        });
        if (!fed || !outcome)
            return Failure{fed ? outcome.error() : fed.error()};
    }
    return list;
}

} // namespace entente
