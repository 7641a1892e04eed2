// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/mergedfacts.h"

#include "core/consent/consentrecorder.h"
#include "core/db/statement.h"
#include "core/parties/person.h"

#include <algorithm>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

QDate earlierDate(const QDate &a, const QDate &b)
{
    return !a.isValid() || (b.isValid() && b < a) ? b : a;
}

bool isRefusing(ActKind kind)
{
    return kind != ActKind::Given && kind != ActKind::Renewed;
}

/// A refusal for one number holds for the same number wherever the card has it.
void spreadRefusals(const std::vector<FactsPoint> &points, std::vector<ConsentAct> &acts)
{
    const auto own = acts;
    for (const auto &act : own) {
        if (!isRefusing(act.kind) || act.contactPoint <= 0)
            continue;
        const auto named = std::find_if(points.begin(), points.end(), [&](const FactsPoint &one) {
            return one.id.number() == act.contactPoint;
        });
        if (named == points.end() || named->normal.isEmpty())
            continue;
        for (const auto &point : points) {
            if (point.id == named->id || point.normal != named->normal)
                continue;
            auto same = act;
            same.contactPoint = point.id.number();
            acts.push_back(same);
        }
    }
}

} // namespace

MergedFacts::MergedFacts(const db::Statement &person, const FactsMarks &marks)
{
    m_now.kind = person.text("kind");
    m_now.relation = person.text("relation");
    m_now.country = person.text("country");
    m_now.birthDate = latestBirthDay(
        person.date("birth_date"),
        ageBandFromCode(person.text("age_band")).value_or(AgeBand::Unknown),
        person.date("age_band_on"), QDate());
    m_now.informedOn = person.date("informed_on");
    m_now.soldOn = marks.firstSaleOn;
    m_now.refusalOfferedOn = marks.refusalOfferedOn;
    m_now.direct = person.flag("is_collected_directly") && person.text("supplier").isEmpty();
    m_now.work = marks.work;
}

Result<MergedFacts::Later> MergedFacts::later(const db::Reader &reader, PersonId person,
                                              const std::vector<MergedSide> &sides) const
{
    Later found;
    db::Statement sales(reader, "consent/select_sales_of_merged_person");
    sales.bind(":person_id", person);
    while (sales.next()) {
        if (!mergedsides::isCommon(sides, u"sale"_s, sales.integer("sale_id")))
            continue;
        found.soldOn = earlierDate(found.soldOn, sales.date("sold_on"));
        if (sales.flag("is_refusal_offered"))
            found.refusalOfferedOn = earlierDate(found.refusalOfferedOn, sales.date("sold_on"));
    }
    if (auto done = sales.finish(); !done)
        return Failure{done.error()};
    db::Statement work(reader, "consent/select_work_of_merged_person");
    work.bind(":person_id", person);
    while (work.next())
        found.work |= mergedsides::isCommon(sides, u"affiliation"_s,
                                            work.integer("affiliation_id"));
    if (auto done = work.finish(); !done)
        return Failure{done.error()};
    return found;
}

Result<void> MergedFacts::split(const db::Reader &reader, const Moment &moment,
                                RecipientFacts &recipient) const
{
    const auto sides = mergedsides::of(reader, recipient.person);
    if (!sides)
        return Failure{sides.error()};
    const auto since = later(reader, recipient.person, *sides);
    if (!since)
        return Failure{since.error()};
    const qint64 today = moment.latestDay(0);
    const auto happened = [today](const QDate &date) {
        return date.isValid() && date.toJulianDay() <= today ? Known::Yes : Known::No;
    };
    for (const auto &side : *sides) {
        const auto card = mergedsides::effective(side, m_now);
        FactsSide own;
        own.country = card.country;
        own.base = recipient.base;
        auto &facts = own.base;
        facts.country = countryKey(card.country);
        facts.recipient = recipientKindFromName(card.kind);
        facts.relation = card.relation == u"former"_s ? RecipientRelation::Customer
                                                      : recipientRelationFromName(card.relation);
        facts.birthDay = card.birthDate.isValid() ? card.birthDate.toJulianDay() : 0;
        facts.noticeDay = card.informedOn.isValid() ? card.informedOn.toJulianDay() : 0;
        facts.saleRecorded = happened(earlierDate(card.soldOn, since->soldOn));
        facts.refusalOffered = happened(
            earlierDate(card.refusalOfferedOn, since->refusalOfferedOn));
        facts.directCollection = card.direct ? Known::Yes : Known::No;

        for (const auto &point : recipient.points) {
            if (mergedsides::counts(*sides, side, u"contact_point"_s, point.id.number()))
                own.points.push_back(point.id.number());
        }
        std::sort(own.points.begin(), own.points.end());
        const bool ownDomain = std::any_of(
            recipient.points.begin(), recipient.points.end(), [&](const FactsPoint &point) {
                return point.kind == ContactKind::Email && !point.isPrivate
                       && std::binary_search(own.points.begin(), own.points.end(),
                                             point.id.number());
            });
        own.work = card.work || since->work;
        const bool knownByDomain = ownDomain && !recipient.marks.formerWork;
        facts.professionalRelation = own.work || knownByDomain ? Known::Yes : Known::Unknown;
        for (const auto &[event, act] : m_acts) {
            if (mergedsides::counts(*sides, side, u"consent_event"_s, event))
                own.acts.push_back(act);
        }
        spreadRefusals(recipient.points, own.acts);

        facts.callbackAt = 0;
        facts.agreedCallAt = 0; // which of the cards agreed is not known here
        facts.callbackDay = 0;
        const auto zones = localityFor(card.country, {}).zones;
        for (const auto &exchange : recipient.exchanges) {
            const bool agreed = exchange.kind == FactsExchange::Kind::AgreedCall;
            if ((!agreed && exchange.kind != FactsExchange::Kind::Callback)
                || !mergedsides::counts(*sides, side, u"activity_party"_s, exchange.party))
                continue;
            if (agreed) {
                own.appointments.push_back(exchange.at);
            } else if (exchange.at <= moment.ms() && exchange.at > facts.callbackAt) {
                facts.callbackAt = exchange.at;
                facts.callbackDay = earliestDay(
                    QDateTime::fromMSecsSinceEpoch(exchange.at, Qt::UTC), zones);
            }
        }
        if (recipient.spokenAt > facts.callbackAt) {
            facts.callbackAt = 0;
            facts.callbackDay = 0;
        }
        recipient.sides.push_back(std::move(own));
    }
    return {};
}

bool MergedFacts::holds(const RecipientFacts &recipient, const FactsSide &side,
                        const FactsPoint &point, Channel channel)
{
    const auto held = [&side](ContactPointId id) {
        return std::binary_search(side.points.begin(), side.points.end(), id.number());
    };
    return held(point.id)
           || std::any_of(recipient.points.begin(), recipient.points.end(),
                          [&](const FactsPoint &other) {
                              return !point.normal.isEmpty() && other.normal == point.normal
                                     && reaches(channel, other.kind) && held(other.id);
                          });
}

Facts MergedFacts::question(const RecipientFacts &recipient, const FactsSide &side,
                            const FactsPoint &point, const Facts &asked)
{
    Facts facts = side.base;
    facts.sides.clear();
    facts.acts = side.acts;
    facts.appointments = side.appointments;
    facts.callAttempts = asked.callAttempts;
    facts.registerChecks = asked.registerChecks;
    facts.channel = asked.channel;
    facts.purpose = asked.purpose;
    facts.purposeClass = asked.purposeClass;
    facts.isSensitive = asked.isSensitive;
    facts.contactPoint = asked.contactPoint;
    facts.hasContactPoint = true;
    facts.contactPointUsable = asked.contactPointUsable;
    facts.checksSince = asked.checksSince;
    facts.listedAt = asked.listedAt;
    facts.listedDay = asked.listedDay;
    facts.listedRegister = asked.listedRegister;
    facts.listedByObjection = asked.listedByObjection;
    if (!side.work && point.isPrivate)
        facts.professionalRelation = Known::Unknown;
    if (point.isHome && facts.recipient == RecipientKind::ProfessionalNamed)
        facts.recipient = RecipientKind::Consumer;
    QStringView postalCode;
    for (const auto &one : recipient.points) {
        const bool held = std::binary_search(side.points.begin(), side.points.end(),
                                             one.id.number());
        if (held && one.kind == ContactKind::Address
            && (postalCode.isEmpty() || one.id == point.id))
            postalCode = one.postalCode;
    }
    const bool number = point.kind == ContactKind::Phone || point.kind == ContactKind::Mobile;
    facts.locality = localityFor(side.country, postalCode,
                                 number ? QStringView(point.normal) : QStringView());
    return facts;
}

} // namespace entente
