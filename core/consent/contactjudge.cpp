// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/contactjudge.h"

#include <algorithm>

namespace entente {

namespace {

ReasonCode stopCode(ActKind kind)
{
    switch (kind) {
    case ActKind::Refused: return ReasonCode::ConsentRefused;
    case ActKind::Withdrawn: return ReasonCode::ConsentWithdrawn;
    default: return ReasonCode::Objection;
    }
}

int workingDaysBetween(qint64 fromDay, qint64 toDay, HolidayRegion regions)
{
    int count = 0;
    for (qint64 day = fromDay + 1; day <= toDay; ++day) {
        const auto date = QDate::fromJulianDay(day);
        if (date.dayOfWeek() <= 5 && !isPublicHoliday(date, regions | HolidayRegion::France))
            ++count;
    }
    return count;
}

} // namespace

bool isMinor(const PlainFacts &facts, const RuleSet &rules, qint64 day)
{
    if (facts.birthDay == 0)
        return false;
    const auto born = QDate::fromJulianDay(facts.birthDay);
    return QDate::fromJulianDay(day) < born.addYears(rules.guardianAge(facts.country, day));
}

ContactJudge::ContactJudge(const Facts &facts, const RuleSet &rules, const Moment &moment,
                           RecipientKind recipient)
    : m_facts(facts)
    , m_rules(rules)
    , m_moment(moment)
    , m_recipient(recipient)
    , m_standing(standingOf(facts, moment))
    , m_day(moment.latestDay(facts.locality.zones))
{}

Verdict ContactJudge::judge()
{
    Verdict verdict;
    m_callback = callbackIsOpen();
    collect();
    const bool personal = refuseForThePerson(verdict);
    const bool sector = refuseForTheSector(verdict);
    if (personal || sector) {
        verdict.kind = VerdictKind::Refused;
        verdict.action = wayOut(verdict);
        m_personal = personal;
        return verdict;
    }

    ShortList<Answer, 4> answers;
    for (const ContactRule *rule : m_applicable)
        answers.append(answer(*rule));
    merge(verdict, answers);
    m_personal = verdict.has(ReasonCode::GuardianMissing);
    return verdict;
}

Reason ContactJudge::reason(ReasonCode code, const ContactRule *rule, qint64 day) const
{
    return {code, m_rules.refFor(code, rule),
            day == 0 || day == kNoDay ? QDate() : QDate::fromJulianDay(day), rule};
}

bool ContactJudge::isMinorOn(qint64 day) const
{
    return m_recipient != RecipientKind::CompanyGeneric && isMinor(m_facts, m_rules, day);
}

bool ContactJudge::isInForce(const ContactRule &rule, RuleRelation relation) const
{
    if (!rule.days.contains(m_day) || !rule.coversRelation(relation))
        return false;
    if (rule.sectors == 0)
        return true;
    if (rule.requirement == Requirement::Prohibited)
        return (rule.sectors & m_facts.sectors) != 0;
    return m_facts.sectors != 0
           && (m_facts.sectors & ~rule.sectors) == 0; // a favour to one sector covers no other
}

bool ContactJudge::isWithinRequest(const ContactRule &rule) const
{
    if ((rule.requestSectors & m_facts.sectors) != 0) // R223-4
        return workingDaysBetween(m_facts.callbackDay, m_day, m_facts.locality.regions)
               <= rule.requestWorkingDays;
    return m_day - m_facts.callbackDay <= rule.requestDays;
}

bool ContactJudge::callbackIsOpen() const
{
    if (m_facts.channel != Channel::LiveCall || m_facts.callbackAt == 0
        || m_facts.purposeClass != PurposeClass::Commercial)
        return false;
    if (!m_moment.sees(m_facts.callbackAt, m_facts.callbackDay)
        || m_facts.callbackAt <= m_standing.lastStopAt)
        return false;
    for (const quint16 index :
         m_rules.candidates(m_facts.country, m_facts.channel, m_recipient, m_facts.purposeClass)) {
        const auto &rule = m_rules.rules()[index];
        if (rule.requestDays > 0 && isInForce(rule, RuleRelation::CallbackRequested)
            && isWithinRequest(rule))
            return true;
    }
    return false;
}

bool ContactJudge::collectFor(RuleRelation relation, std::span<const quint16> candidates)
{
    bool ofTheLaw = false;
    for (const quint16 index : candidates) {
        const auto &rule = m_rules.rules()[index];
        if (!isInForce(rule, relation))
            continue;
        m_applicable.append(&rule);
        ofTheLaw |= !rule.isOwn;
    }
    // A rule of the firm adds to what the law says of a relation; where the law says nothing it does not speak instead.
    if (!ofTheLaw)
        m_applicable.clear();
    if (m_applicable.size() < 2)
        return !m_applicable.isEmpty();
    const Rules all = m_applicable;
    const auto isOverridden = [this, &all](const ContactRule *rule) {
        const auto number = static_cast<quint16>(rule - m_rules.rules().data());
        return std::any_of(all.begin(), all.end(), [number](const ContactRule *other) {
            return std::find(other->overrides.begin(), other->overrides.end(), number)
                   != other->overrides.end();
        });
    };
    m_applicable.erase(std::remove_if(m_applicable.begin(), m_applicable.end(), isOverridden),
                       m_applicable.end());
    return !m_applicable.isEmpty();
}

void ContactJudge::collect()
{
    const auto candidates = m_rules.candidates(m_facts.country, m_facts.channel, m_recipient,
                                               m_facts.purposeClass);
    m_withoutRule = !m_rules.hasRulesFor(m_facts.country);
    if (m_callback && collectFor(RuleRelation::CallbackRequested, candidates))
        return;
    auto relation = RuleRelation::Prospect;
    if (m_facts.relation == RecipientRelation::ContractInProgress
        || m_facts.relation == RecipientRelation::Customer) {
        relation = !m_facts.offerIsAnalogous ? RuleRelation::CustomerOther
                   : m_facts.relation == RecipientRelation::ContractInProgress
                       ? RuleRelation::ContractInProgress
                       : RuleRelation::CustomerAnalogous;
    }
    // A country that says nothing of a relation is asked about the next stricter one.
    static constexpr std::array kChain{RuleRelation::ContractInProgress,
                                       RuleRelation::CustomerAnalogous, RuleRelation::CustomerOther,
                                       RuleRelation::Prospect};
    for (auto step = std::find(kChain.begin(), kChain.end(), relation); step != kChain.end();
         ++step) {
        if (collectFor(*step, candidates))
            return;
    }
    m_withoutRule = true;
    collectFor(RuleRelation::Prospect,
               m_rules.fallback(m_facts.channel, m_recipient, m_facts.purposeClass));
}

/// Art. 18(2): storage, claims and what the person agrees to; that they agreed to before they asked is not meant.
bool ContactJudge::isRestricted() const
{
    if (!m_facts.restricted)
        return false;
    const auto *given = m_standing.given;
    return !given || given->origin != ActOrigin::Person || !given->provable
           || m_facts.restrictedDay == 0 || given->day <= m_facts.restrictedDay
           || m_day >= given->validUntil;
}

bool ContactJudge::isListed() const
{
    return isMarketing() && m_facts.listedAt != 0
           && m_moment.sees(m_facts.listedAt, m_facts.listedDay);
}

Reason ContactJudge::listReason(ReasonCode code, quint8 number, const ContactRule *rule,
                                qint64 day) const
{
    auto why = reason(code, rule, day);
    why.list = m_rules.registerAt(number);
    if (why.list && !(rule && rule->ownRef(code)))
        why.legalRef = isBeyond(number) ? why.list->closedRef : why.list->refOn(m_day);
    return why;
}

/// A register that the law made for such calls, but not for this one (a contract in progress): what its entry says of the
/// person's wish is heeded all the same, and no article of that law is claimed.
bool ContactJudge::isBeyond(quint8 number) const
{
    const auto asksFor = [number](const ContactRule &rule) {
        return rule.registerCheck.number == number;
    };
    const auto candidates = m_rules.candidates(m_facts.country, m_facts.channel, m_recipient,
                                               m_facts.purposeClass);
    return std::any_of(candidates.begin(), candidates.end(),
                       [&](quint16 index) { return asksFor(m_rules.rules()[index]); })
           && std::none_of(m_applicable.begin(), m_applicable.end(),
                           [&](const ContactRule *rule) { return asksFor(*rule); });
}

bool ContactJudge::refuseForThePerson(Verdict &verdict)
{
    const auto articleOf = [this](ReasonCode code) -> const ContactRule * {
        for (const ContactRule *rule : m_applicable) {
            if (rule->ownRef(code))
                return rule;
        }
        return nullptr;
    };
    if (isRestricted())
        verdict.reasons.append(reason(ReasonCode::ProcessingRestricted, nullptr));
    if (m_standing.stop && !m_callback) {
        const auto code = stopCode(m_standing.stop->kind);
        verdict.reasons.append(reason(code, articleOf(code), m_standing.stop->day));
    }
    if (isListed()) {
        const auto *given = m_standing.given;
        const bool consentedSince = given && given->origin == ActOrigin::Person
                                    && given->at > m_facts.listedAt
                                    && (given->provable || !m_facts.listedByObjection);
        const bool askedSince = m_callback && m_facts.callbackAt > m_facts.listedAt;
        m_isListingLifted = consentedSince && !askedSince;
        if (!consentedSince && !askedSince)
            verdict.reasons.append(listReason(ReasonCode::SuppressionList, m_facts.listedRegister,
                                              nullptr, m_facts.listedDay));
    }
    // A bought list that nobody can prove: the person is told first (Art. 14), then may be asked.
    const bool isTold = m_facts.noticeDay != 0 && m_facts.noticeDay <= m_day;
    const bool hasSpoken = m_standing.given && m_standing.given->origin == ActOrigin::Person;
    if (isMarketing() && m_facts.informFirst && !isTold && !hasSpoken && !m_callback)
        verdict.reasons.append(reason(ReasonCode::InformFirst, nullptr));
    // A card says that somebody exists, not that they agreed: they are asked first.
    if (isMarketing() && m_facts.cardPending && !hasSpoken && !m_callback)
        verdict.reasons.append(reason(ReasonCode::CardPending, nullptr));
    return !verdict.reasons.isEmpty();
}

VerdictAction ContactJudge::wayOut(const Verdict &verdict) const
{
    // One reason alone that somebody of the firm can do something about.
    if (verdict.reasons.size() != 1)
        return VerdictAction::None;
    switch (verdict.reasons.first().code) {
    case ReasonCode::InformFirst: return VerdictAction::InformPerson;
    case ReasonCode::CardPending: return VerdictAction::AskConsent;
    default: return VerdictAction::None;
    }
}

bool ContactJudge::refuseForTheSector(Verdict &verdict) const
{
    bool refused = false;
    for (const ContactRule *rule : m_applicable) {
        if (rule->requirement != Requirement::Prohibited)
            continue;
        verdict.reasons.append(
            reason(rule->isOwn ? ReasonCode::OwnRule : ReasonCode::SectorProhibited, rule));
        refused = true;
    }
    return refused;
}

void ContactJudge::merge(Verdict &verdict, ShortList<Answer, 4> &answers) const
{
    if (answers.isEmpty()) { // a date before every rule of ours
        verdict.kind = VerdictKind::Ask;
        verdict.reasons.append(reason(ReasonCode::NoRule, nullptr));
        return;
    }
    if (answers.size() > 1) // a sort of one still takes memory
        std::stable_sort(answers.begin(), answers.end(),
                         [](const Answer &a, const Answer &b) { return a.kind > b.kind; });
    verdict.kind = answers.first().kind;
    verdict.action = answers.first().action;
    qint64 expires = kNoDay;
    qint64 from = 0;
    for (auto &one : answers) {
        for (auto &why : one.reasons)
            verdict.reasons.append(std::move(why));
        verdict.duties.add(one.duties);
        expires = std::min(expires, one.expiresDay);
        from = std::max(from, one.fromMs);
    }
    if (verdict.has(ReasonCode::ConsentMissing) && m_standing.otherChannel)
        verdict.reasons.append(reason(ReasonCode::ConsentOtherChannel, nullptr));
    if (verdict.kind > VerdictKind::NotNow)
        verdict.duties = {};
    else if (expires != kNoDay)
        verdict.expiresOn = QDate::fromJulianDay(expires);
    if (verdict.kind == VerdictKind::NotNow && from != 0)
        verdict.allowedFrom = QDateTime::fromMSecsSinceEpoch(from, Qt::UTC);

    if (verdict.kind == VerdictKind::Refused && m_withoutRule
        && !verdict.has(ReasonCode::GuardianMissing)) {
        const bool noCountry = m_facts.country == 0;
        verdict.kind = VerdictKind::Ask;
        verdict.action = noCountry ? VerdictAction::CompleteCountry : VerdictAction::AskConsent;
        verdict.reasons.insert(
            verdict.reasons.begin(),
            reason(noCountry ? ReasonCode::CountryUnknown : ReasonCode::NoRule, nullptr));
    }
}

} // namespace entente
