// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/contactjudge.h"

#include <algorithm>

namespace entente {

ContactJudge::ConsentAnswer ContactJudge::consentFor(const ContactRule &rule) const
{
    ConsentAnswer found;
    if (!m_standing.given) {
        if (m_standing.unproved)
            return {ReasonCode::ConsentNotEstablished, m_standing.unproved, kNoDay};
        return isMarketing() && isMinorOn(m_day)
                   ? ConsentAnswer{ReasonCode::GuardianMissing, nullptr, kNoDay}
                   : found;
    }
    for (const ConsentAct *act = m_standing.given; act;
         act = earlierConsent(m_facts, m_moment, m_standing, *act)) {
        if (isListed() && act->at <= m_facts.listedAt)
            break; // the registration revoked it
        const bool asChild = isMinorOn(act->day) && !act->guardian;
        if (asChild || (rule.itemsRequired && !act->complete)) {
            if (!found.act) // the reason is that of the last act
                found = {asChild ? ReasonCode::GuardianMissing : ReasonCode::ConsentIncomplete, act,
                         kNoDay};
            continue;
        }
        qint64 end = act->validUntil;
        if (rule.consentYears
            > 0) // ends at 00:00 on the anniversary; that of 29 February is 28 February
            end = std::min(
                end, QDate::fromJulianDay(act->day).addYears(rule.consentYears).toJulianDay());
        return {m_day >= end ? ReasonCode::ConsentExpired : ReasonCode::ConsentValid, act, end};
    }
    return found;
}

void ContactJudge::applyConsent(const ContactRule &rule, Answer &answer, bool instead) const
{
    const auto consent = consentFor(rule);
    if (!consent.valid()) {
        const qint64 day = consent.code == ReasonCode::ConsentExpired ? consent.endDay
                           : consent.act                              ? consent.act->day
                                                                      : 0;
        answer.kind = VerdictKind::Refused;
        answer.action = consent.code == ReasonCode::GuardianMissing ? VerdictAction::AskGuardian
                                                                    : VerdictAction::AskConsent;
        answer.reasons.append(reason(consent.code, &rule, day));
        return;
    }
    answer.reasons.clear(); // what a consent makes up for needs no mention
    answer.reasons.append(reason(ReasonCode::ConsentValid, &rule, consent.act->day));
    if (!consent.act->evidence)
        answer.reasons.append(reason(ReasonCode::ProofWeak, &rule, consent.act->day));
    answer.expiresDay = consent.endDay;
    if (consent.act->guardian && m_facts.birthDay != 0 && !isMinorOn(m_day))
        answer.duties.add(Duty::ConfirmOfAge);
    if (instead) {
        answer.duties.remove(Duty::AnalogousOnly);
        answer.duties.remove(Duty::RelatedOnly);
    }
}

/// What let somebody be contacted again after a no or a registration is that consent, as long as it lasts.
bool ContactJudge::standsOnConsent(const ContactRule &rule) const
{
    if (m_isListingLifted)
        return true;
    const bool saidNoBefore = m_standing.given && !m_callback
                              && m_standing.lastStopAt != std::numeric_limits<qint64>::min();
    return saidNoBefore && !consentFor(rule).valid();
}

ContactJudge::Answer ContactJudge::answer(const ContactRule &rule) const
{
    Answer answer;
    answer.duties = rule.duties;
    auto requirement = rule.requirement;
    auto unknown = Known::No;
    const auto unmet = [&](Condition condition, Known known, ReasonCode code) {
        if (!rule.requires_(condition) || known == Known::Yes)
            return;
        answer.reasons.append(reason(code, &rule));
        requirement = rule.otherwise;
    };
    unmet(Condition::SaleRecorded, m_facts.saleRecorded, ReasonCode::SaleNotRecorded);
    unmet(Condition::RefusalOffered, m_facts.refusalOffered, ReasonCode::RefusalNotOffered);
    unmet(Condition::DirectCollection, m_facts.directCollection, ReasonCode::NotCollectedDirectly);
    auto unknownCode = ReasonCode::ProfessionUnknown;
    if (rule.requires_(Condition::ProfessionalRelation)
        && m_facts.professionalRelation != Known::Yes) {
        if (m_facts.professionalRelation == Known::No)
            answer.reasons.append(reason(ReasonCode::NotRelatedToProfession, &rule));
        else
            unknown = Known::Unknown;
        requirement = rule.otherwise;
    }
    if (rule.requires_(Condition::PresumedInterest) && m_facts.presumedInterest != Known::Yes) {
        unknownCode = ReasonCode::PresumedInterestUnknown;
        unknown = m_facts.presumedInterest;
        requirement = rule.otherwise;
    }
    const auto basis = requirement;
    if (isMarketing() && isMinorOn(m_day))
        requirement = Requirement::OptIn; // recital 38: a child is not left to say no by itself
    const bool isExplicit = m_facts.isSensitive && isMarketing();
    if (isExplicit)
        requirement = Requirement::OptIn; // Art. 9(2)(a): neither a sale nor an interest opens it

    if (requirement == Requirement::OptIn) {
        applyConsent(rule, answer, rule.requirement != Requirement::OptIn);
        if (answer.kind == VerdictKind::Refused && unknown == Known::Unknown && !isMinorOn(m_day)
            && !isExplicit) {
            answer.kind = VerdictKind::Ask;
            answer.action = unknownCode == ReasonCode::ProfessionUnknown
                                ? VerdictAction::StateProfession
                                : VerdictAction::RecordInterest;
            answer.reasons.clear();
            answer.reasons.append(reason(unknownCode, &rule));
        }
        if (rule.isOwn && answer.kind > VerdictKind::NotNow)
            answer.reasons.insert(answer.reasons.begin(), reason(ReasonCode::OwnRule, &rule));
    } else if (standsOnConsent(rule)) {
        applyConsent(rule, answer, false);
    } else {
        answer.reasons.append(reason(rule.because, &rule, m_callback ? m_facts.callbackDay : 0));
    }
    for (auto &why : answer.reasons) {
        if (why.code == ReasonCode::GuardianMissing)
            why.legalRef = m_rules.guardianRef(basis, m_facts.channel);
        else if (isExplicit)
            why.legalRef = m_rules.explicitConsentRef();
    }
    const bool natural =
        m_recipient != RecipientKind::CompanyGeneric; // Art. 13, 14: a legal person is not told
    if (natural && rule.requires_(Condition::NoticeGiven)
        && (m_facts.noticeDay == 0 || m_facts.noticeDay > m_day))
        answer.duties.add(Duty::JoinNotice);
    if (m_facts.channel == Channel::Email && isMarketing()
        && m_rules.openTrackingNeedsConsent(m_facts.country, m_day))
        answer.duties.add(Duty::NoOpenTracking);
    if (answer.kind != VerdictKind::Allowed)
        return answer;
    applyRegister(rule, answer);
    if (answer.kind == VerdictKind::Allowed) {
        applyWindow(rule, answer);
        applyCaps(rule, answer);
    }
    return answer;
}

void ContactJudge::applyRegister(const ContactRule &rule, Answer &answer) const
{
    const auto &check = rule.registerCheck;
    const auto *list = m_rules.registerAt(check.number);
    if (!list || !check.mandatory || (check.unlessConsent && consentFor(rule).valid()))
        return;
    for (size_t i = 0; i < m_facts.registerChecks.size(); ++i) {
        const auto &done = m_facts.registerChecks[i];
        if ((m_facts.checksSince >> qMin<size_t>(i, 31) & 1u) == 0)
            continue;
        if (list->isNamed(done.code) && done.channels.contains(m_facts.channel) && done.day <= m_day
            && m_day - done.day <= check.everyDays)
            return;
    }
    answer.kind = VerdictKind::Ask;
    answer.action = VerdictAction::CheckRegister;
    answer.reasons.insert(answer.reasons.begin(),
                          listReason(ReasonCode::RegisterCheckDue, check.number, &rule, 0));
}

Reason ContactJudge::windowReason(const ContactRule &rule, int index,
                                  CallWindow::Closed closed) const
{
    const auto &times = m_rules.window(index);
    const bool hours = closed == CallWindow::Closed::Hours;
    auto code = ReasonCode::OutsideHours;
    switch (times.nature) {
    case WindowNature::Law:
        if (!hours)
            code = closed == CallWindow::Closed::Holiday ? ReasonCode::PublicHoliday
                                                         : ReasonCode::ClosedDay;
        break;
    case WindowNature::Charter:
        code = hours ? ReasonCode::CharterHours : ReasonCode::CharterDay;
        break;
    case WindowNature::Caution:
        code = hours ? ReasonCode::CautionHours : ReasonCode::CautionDay;
        break;
    }
    const auto *version = times.versionOn(m_day);
    const QString &article = code == ReasonCode::PublicHoliday         ? times.holidayRef
                             : version && !version->legalRef.isEmpty() ? version->legalRef
                                                                       : times.legalRef;
    return {code, article, QDate::fromJulianDay(m_day), &rule};
}

void ContactJudge::applyWindow(const ContactRule &rule, Answer &answer) const
{
    const int index = rule.window[static_cast<size_t>(m_facts.channel)];
    if (index < 0 || !m_rules.window(index).days.contains(m_day))
        return;
    const CallWindow window(m_rules, index, m_facts.locality);
    const auto closed = window.at(m_moment);
    if (!m_moment.judgesHours()) {
        answer.duties.add(Duty::RespectHours);
        if (closed == CallWindow::Closed::Day
            || closed == CallWindow::Closed::Holiday) // told, not judged
            answer.reasons.append(windowReason(rule, index, closed));
        return;
    }
    if (closed == CallWindow::Closed::No)
        return;
    const auto &times = m_rules.window(index);
    const auto *version = times.versionOn(m_day);
    if (version && version->derogation == Derogation::ExpressConsent && consentFor(rule).valid())
        return;
    if (version && version->derogation == Derogation::AgreedAppointment) {
        for (const qint64 agreed : m_facts.appointments) {
            if (qAbs(agreed - m_moment.ms()) <= qint64(version->toleranceMinutes) * 60'000) {
                answer.reasons.append(reason(ReasonCode::AppointmentAgreed, &rule, m_day));
                return;
            }
        }
    }
    answer.kind = VerdictKind::NotNow;
    answer.action = VerdictAction::Wait;
    answer.fromMs = window.nextOpening(m_moment, m_moment.ms());
    answer.reasons.insert(answer.reasons.begin(), windowReason(rule, index, closed));
}

void ContactJudge::applyCaps(const ContactRule &rule, Answer &answer) const
{
    for (const int index : rule.caps) {
        const auto &cap = m_rules.cap(index);
        if (!cap.days.contains(m_day))
            continue;
        applyPause(rule, cap, answer);
        if (m_facts.callAttempts.empty())
            continue;
        QVarLengthArray<qint64, 16> days;
        for (const qint64 attempt : m_facts.callAttempts) {
            const qint64 day = earliestDay(QDateTime::fromMSecsSinceEpoch(attempt, Qt::UTC),
                                           m_facts.locality.zones);
            if (m_moment.sees(attempt, day) && day <= m_day && day > m_day - cap.perDays)
                days.append(day);
        }
        if (days.size() < cap.max)
            continue;
        std::sort(days.begin(), days.end(), std::greater<>());
        wait(rule, cap, days[cap.max - 1] + cap.perDays, answer);
    }
}

/// D223-9 of 2023: whoever refused is left alone for a while, even by those who may call again.
void ContactJudge::applyPause(const ContactRule &rule, const FrequencyCap &cap,
                              Answer &answer) const
{
    if (cap.pauseDays <= 0 || m_standing.lastStopAt == std::numeric_limits<qint64>::min())
        return;
    const qint64 refused = earliestDay(
        QDateTime::fromMSecsSinceEpoch(m_standing.lastStopAt, Qt::UTC), m_facts.locality.zones);
    if (m_day < refused + cap.pauseDays)
        wait(rule, cap, refused + cap.pauseDays, answer);
}

void ContactJudge::wait(const ContactRule &rule, const FrequencyCap &cap, qint64 untilDay,
                        Answer &answer) const
{
    const auto &zone = zoneAt(static_cast<int>(
        qCountTrailingZeroBits(m_facts.locality.zones | (1u << (kZoneCount - 1)))));
    qint64 from = QDateTime(QDate::fromJulianDay(untilDay), QTime(0, 0), zone).toMSecsSinceEpoch();
    const int window = rule.window[static_cast<size_t>(m_facts.channel)];
    if (window >= 0)
        from = CallWindow(m_rules, window, m_facts.locality).nextOpening(m_moment, from);
    answer.kind = VerdictKind::NotNow;
    answer.action = VerdictAction::Wait;
    answer.fromMs = std::max(answer.fromMs, from);
    answer.reasons.insert(answer.reasons.begin(), Reason{ReasonCode::FrequencyCap, cap.legalRef,
                                                         QDate::fromJulianDay(m_day), &rule});
}

} // namespace entente
