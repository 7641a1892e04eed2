// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/callwindow.h"
#include "core/consent/contactability.h"
#include "core/consent/standing.h"

namespace entente {

/// Below the age, in that country, at which somebody consents alone (Art. 8 GDPR).
bool isMinor(const PlainFacts &facts, const RuleSet &rules, qint64 day);

/// One question for one kind of recipient; made by decide() and thrown away.
class ContactJudge final
{
public:
    ContactJudge(const Facts &facts, const RuleSet &rules, const Moment &moment,
                 RecipientKind recipient);

    Verdict judge();
    /// True if the refusal is the person's own, or protects the person: no other kind of recipient would change it.
    bool isPersonal() const { return m_personal; }

private:
    using Rules = QVarLengthArray<const ContactRule *, 8>;

    /// What one rule answers.
    struct Answer
    {
        VerdictKind kind = VerdictKind::Allowed;
        VerdictAction action = VerdictAction::None;
        ShortList<Reason, 4> reasons;
        DutySet duties;
        qint64 expiresDay = kNoDay;
        qint64 fromMs = 0;
    };
    struct ConsentAnswer
    {
        ReasonCode code = ReasonCode::ConsentMissing;
        const ConsentAct *act = nullptr;
        qint64 endDay = kNoDay;
        bool valid() const { return code == ReasonCode::ConsentValid; }
    };
    static constexpr qint64 kNoDay = std::numeric_limits<qint64>::max();

    bool isMarketing() const { return m_facts.purposeClass != PurposeClass::Service; }
    bool isMinorOn(qint64 day) const;
    bool isInForce(const ContactRule &rule, RuleRelation relation) const;
    bool callbackIsOpen() const;
    bool isWithinRequest(const ContactRule &rule) const;
    void collect();
    bool collectFor(RuleRelation relation, std::span<const quint16> candidates);
    bool refuseForThePerson(Verdict &verdict);
    bool isRestricted() const;
    bool isListed() const;
    bool isBeyond(quint8 number) const;
    Reason listReason(ReasonCode code, quint8 number, const ContactRule *rule, qint64 day) const;
    VerdictAction wayOut(const Verdict &verdict) const;
    bool refuseForTheSector(Verdict &verdict) const;
    Answer answer(const ContactRule &rule) const;
    void applyConsent(const ContactRule &rule, Answer &answer, bool instead) const;
    bool standsOnConsent(const ContactRule &rule) const;
    void applyRegister(const ContactRule &rule, Answer &answer) const;
    Reason windowReason(const ContactRule &rule, int index, CallWindow::Closed closed) const;
    void applyWindow(const ContactRule &rule, Answer &answer) const;
    void applyCaps(const ContactRule &rule, Answer &answer) const;
    void applyPause(const ContactRule &rule, const FrequencyCap &cap, Answer &answer) const;
    void wait(const ContactRule &rule, const FrequencyCap &cap, qint64 untilDay,
              Answer &answer) const;
    ConsentAnswer consentFor(const ContactRule &rule) const;
    void merge(Verdict &verdict, ShortList<Answer, 4> &answers) const;
    Reason reason(ReasonCode code, const ContactRule *rule, qint64 day = 0) const;

    const Facts &m_facts;
    const RuleSet &m_rules;
    const Moment &m_moment;
    const RecipientKind m_recipient;
    const Standing m_standing;
    const qint64 m_day;
    Rules m_applicable;
    bool m_callback = false;
    bool m_isListingLifted = false; ///< by a consent given since
    bool m_withoutRule = false;
    bool m_personal = false;
};

} // namespace entente
