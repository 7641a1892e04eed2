// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/shortlist.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace entente {

struct ContactRule;
struct OppositionRegister;

/// The words of the answer; from permissive to strict, except NotApplicable which answers nothing.
enum class VerdictKind : quint8 { Allowed, NotNow, Ask, Refused, NotApplicable };

/// Why. Stable codes; sentences are made in core/wording.
enum class ReasonCode : quint8 {
    // allowed because
    ConsentValid,
    SoftOptIn,
    NoObjection,
    ContractInProgress,
    CallbackRequested,
    Press,
    GenericAddress,
    ServiceMessage,
    PresumedConsent,
    AppointmentAgreed,
    // refused because
    Objection,
    SuppressionList,
    ConsentRefused,
    ConsentWithdrawn,
    ConsentExpired,
    ConsentMissing,
    ConsentIncomplete,
    ConsentNotEstablished,
    GuardianMissing,
    SectorProhibited,
    ProcessingRestricted,
    // a condition that is not met, beside the refusal it leads to
    SaleNotRecorded,
    RefusalNotOffered,
    NotCollectedDirectly,
    NotRelatedToProfession,
    ConsentOtherChannel,
    // not now because
    OutsideHours,
    ClosedDay,
    PublicHoliday,
    CharterHours,
    CharterDay,
    FrequencyCap,
    // to check because
    CountryUnknown,
    RecipientUnknown,
    ProfessionUnknown,
    NoRule,
    RegisterCheckDue,
    PresumedInterestUnknown,
    // said beside another answer
    NoContactPoint,
    ContactPointUnusable,
    ProofWeak,
    MergedCard,  ///< a card that was merged into this one is the stricter one
    InformFirst, ///< bought without proof, and not told yet (Art. 14 GDPR)
    CardPending, ///< known by a business card alone, and asked nothing or not answered yet
    OwnRule,     ///< a stricter rule of the firm itself
    // not now, by our own caution and no law: the hours and days kept for consumers
    CautionHours,
    CautionDay,
};

/// What goes with an allowed contact.
enum class Duty : quint8 {
    JoinNotice,   ///< no notice is recorded: it goes with this first message (Art. 13, 14(3)(b))
    OfferRefusal, ///< a free and simple way to refuse in each message
    IdentifySender,
    StopAddress,
    AnalogousOnly,  ///< only own analogous products or services
    RelatedOnly,    ///< only what relates to the person's profession
    WithinContract, ///< only what relates to the contract in progress
    WithinRequest,  ///< only what the person asked for
    AnnounceCall,   ///< say at once who calls, for whom, and that it is commercial
    ShowNumber,
    StopOnRefusal,
    PromoteNothing,
    RespectHours,   ///< the hours were not judged: the question had a date alone
    ConfirmOfAge,   ///< consent was a guardian's and the person has come of age since
    NoOpenTracking, ///< no pixel that tells who opened it, without a consent of its own
};

/// The one step that would change the answer.
enum class VerdictAction : quint8 {
    None,
    AskConsent,
    AskGuardian,
    CheckRegister,
    CompleteCountry,
    CompleteKind,
    StateProfession,
    RecordInterest,
    Wait,
    AddContactPoint,
    InformPerson, ///< give the notice of Art. 14 GDPR
};

class DutySet
{
public:
    constexpr void add(Duty duty) { m_bits |= bit(duty); }
    constexpr void add(DutySet other) { m_bits |= other.m_bits; }
    constexpr void remove(Duty duty) { m_bits &= ~bit(duty); }
    constexpr bool contains(Duty duty) const { return (m_bits & bit(duty)) != 0; }
    constexpr bool isEmpty() const { return m_bits == 0; }
    constexpr bool operator==(const DutySet &) const = default;
    QStringList names() const;

private:
    static constexpr quint32 bit(Duty duty) { return 1u << static_cast<unsigned>(duty); }
    quint32 m_bits = 0;
};

/// One link of the chain: the code, the article, the rule that was applied (owned by the RuleSet), the date that matters
/// and the register that is meant, where it is one.
struct Reason
{
    ReasonCode code = ReasonCode::NoRule;
    QString legalRef;
    QDate date;
    const ContactRule *rule = nullptr;
    const OppositionRegister *list = nullptr;

    /// Id of the rule, or empty where none was needed (objection, missing address).
    QString ruleId() const;
};

struct Verdict
{
    VerdictKind kind = VerdictKind::Refused;
    VerdictAction action = VerdictAction::None;
    DutySet duties;
    ShortList<Reason, 3> reasons;         ///< the decisive one first
    QDate expiresOn;                      ///< first day on which the permission no longer holds
    std::optional<QDateTime> allowedFrom; ///< UTC; only with NotNow

    bool isAllowed() const { return kind == VerdictKind::Allowed; }
    bool has(ReasonCode code) const;
};

QString verdictKindName(VerdictKind kind);
QString reasonCodeName(ReasonCode code);
std::optional<ReasonCode> reasonCodeFromName(QStringView name);
QString dutyName(Duty duty);
std::optional<Duty> dutyFromName(QStringView name);
/// Empty for None.
QString verdictActionName(VerdictAction action);

} // namespace entente
