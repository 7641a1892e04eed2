// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/consent/channel.h"
#include "core/consent/verdict.h"

#include <QStringList>

#include <array>
#include <limits>
#include <span>
#include <utility>
#include <vector>

class QByteArray;

namespace entente {

struct OwnRule;

enum class Requirement : quint8 { OptIn, OptOut, Notice, Allowed, Prohibited, PresumedConsent };

/// Conditions of a rule that the facts answer.
enum class Condition : quint8 {
    SaleRecorded,
    RefusalOffered,
    DirectCollection,
    ProfessionalRelation,
    NoticeGiven,
    PresumedInterest
};

/// What a rule calls the relation; finer than the word in a person's record.
enum class RuleRelation : quint8 {
    Prospect,
    CustomerAnalogous,
    CustomerOther,
    ContractInProgress,
    CallbackRequested
};

/// Days are Julian days; `last` is included.
struct DaySpan
{
    qint64 first = std::numeric_limits<qint64>::min();
    qint64 last = std::numeric_limits<qint64>::max();
    bool contains(qint64 day) const { return day >= first && day <= last; }
};

enum class Derogation : quint8 { None, ExpressConsent, AgreedAppointment };

/// Who says so: a charter of operators or our own caution is never shown as a legal ban.
enum class WindowNature : quint8 { Law, Charter, Caution };

/// Hours and days on which a contact may be made, in the recipient's time zone.
struct TimeWindow
{
    struct Version
    {
        DaySpan days;
        Derogation derogation = Derogation::None;
        int toleranceMinutes = 0;
        QString legalRef;
    };

    QString id;
    DaySpan days;
    WindowNature nature = WindowNature::Law;
    bool closedOnHolidays = true;
    quint8 weekdays = 0;                    ///< bit 0 = Monday
    std::vector<std::pair<int, int>> hours; ///< minutes of the day, end excluded
    std::vector<Version> versions;
    QString legalRef;
    QString holidayRef;

    bool isLaw() const { return nature == WindowNature::Law; }
    const Version *versionOn(qint64 day) const;
};

struct FrequencyCap
{
    QString id;
    DaySpan days;
    int max = 0;
    int perDays = 0;
    QString legalRef;
    int pauseDays = 0; ///< without a call after a refusal
};

/// An opposition list that is kept for everybody, by a state or a trade.
struct OppositionRegister
{
    QString code;     ///< short name, under which its answers are taken in
    QString name;     ///< as it is known to the public
    QStringList keys; ///< code, name and other names, letters and digits alone
    DaySpan days;
    QString legalRef;
    QString closedRef; ///< what a registration still rests on once the register is closed

    const QString &refOn(qint64 day) const { return days.contains(day) ? legalRef : closedRef; }
    void addName(QStringView typed);
    /// By any of its names, however it was typed.
    bool isNamed(QStringView typed) const;
};

struct RegisterCheckRule
{
    quint8 number = 0; ///< of the register, from 1; 0: none
    bool mandatory = false;
    bool unlessConsent = false;
    int everyDays = 0;
};

/// One dated rule of one country, compiled.
struct ContactRule
{
    QString id;
    QString legalRef;
    std::vector<std::pair<ReasonCode, QString>> refs;
    QStringList conditions; ///< prose, for the help page
    DaySpan days;
    quint8 relations = 0;
    quint32 sectors = 0;
    Requirement requirement = Requirement::OptIn;
    Requirement otherwise = Requirement::OptIn;
    ReasonCode because = ReasonCode::NoObjection;
    quint8 conditionBits = 0;
    DutySet duties;
    int consentYears = 0; ///< 0 = no legal term
    bool itemsRequired = false;
    int requestDays = 0;
    int requestWorkingDays = 0;
    quint32 requestSectors = 0;
    RegisterCheckRule registerCheck;
    std::array<int, 6> window{-1, -1, -1, -1, -1, -1}; ///< index into windows(), by channel
    std::vector<int> caps;
    std::vector<quint16> overrides;
    bool isOwn =
        false; ///< of the firm itself: it adds to the others and never stands for one of them

    bool requires_(Condition condition) const
    {
        return (conditionBits >> static_cast<unsigned>(condition)) & 1u;
    }
    bool coversRelation(RuleRelation relation) const
    {
        return (relations >> static_cast<unsigned>(relation)) & 1u;
    }
    /// The article that this rule names for this reason; null if it names none.
    const QString *ownRef(ReasonCode code) const;
};

/// ISO alpha-2 as a number; 0 = unknown. Overseas codes of France are read as FR.
quint16 countryKey(QStringView alpha2);

/// The dated rules of contact, read once and indexed by country, channel, recipient and class of purpose.
class RuleSet final
{
public:
    /// The rules that come with the program.
    static Result<RuleSet> shipped();
    /// Those, and the firm's own stricter ones: whatever the others answer, these can only close.
    static Result<RuleSet> shippedAnd(const QList<OwnRule> &own);
    /// Invalid (where.field names the rule) when an id repeats, a word is not in its enumeration, a date is wrong or a reference leads nowhere.
    static Result<RuleSet> parse(const QByteArray &json);

    QString version() const { return m_version; }
    const std::vector<ContactRule> &rules() const { return m_rules; }
    const ContactRule *byId(QStringView id) const;
    const TimeWindow &window(int index) const { return m_windows[static_cast<size_t>(index)]; }
    const FrequencyCap &cap(int index) const { return m_caps[static_cast<size_t>(index)]; }

    /// The number of the register that goes by this name, from 1; 0: none of ours.
    quint8 registerNamed(QStringView typed) const;
    /// Null for 0.
    const std::vector<OppositionRegister> &registers() const { return m_registers; }
    const OppositionRegister *registerAt(quint8 number) const
    {
        return number == 0 ? nullptr : &m_registers[number - 1u];
    }

    bool hasRulesFor(quint16 country) const { return m_countryIndex[country] != 0; }
    /// Rules to consider, whatever their dates; for a country without any, those of the unknown one.
    std::span<const quint16> candidates(quint16 country, Channel channel, RecipientKind recipient,
                                        PurposeClass purpose) const;
    std::span<const quint16> fallback(Channel channel, RecipientKind recipient,
                                      PurposeClass purpose) const;

    /// The article behind a reason: what the rule names for it, else what holds in general, else the rule's own. `rule` may be null.
    const QString &refFor(ReasonCode code, const ContactRule *rule) const;
    int guardianAge(quint16 country, qint64 day) const;
    /// Why a child needs its guardian: RGPD 8 speaks of a consent to online services alone.
    const QString &guardianRef(Requirement basis, Channel channel) const;
    /// Why nothing but a consent opens data of Art. 9 GDPR.
    const QString &explicitConsentRef() const { return m_explicitConsentRef; }
    /// Does a pixel that tells who opened an e-mail need a consent of its own there (ePrivacy 5(3))?
    bool openTrackingNeedsConsent(quint16 country, qint64 day) const;
    quint32 sectorBits(const QStringList &sectors) const;
    const QStringList &sectors() const { return m_sectors; }

private:
    friend class RuleSetReader;
    RuleSet() = default;
    static size_t cell(size_t country, Channel channel, RecipientKind recipient,
                       PurposeClass purpose);

    struct GuardianAge
    {
        quint16 country;
        qint64 from;
        int age;
    };
    struct TrackingRule
    {
        quint16 country;
        DaySpan days;
    };

    QString m_version;
    std::vector<ContactRule> m_rules;
    std::vector<TimeWindow> m_windows;
    std::vector<FrequencyCap> m_caps;
    std::vector<GuardianAge> m_guardianAges;
    std::vector<TrackingRule> m_tracking;
    int m_defaultGuardianAge = 16;
    QString m_explicitConsentRef;  ///< what is about data of Art. 9
    QString m_guardianConsentRef;  ///< a consent to anything else
    QString m_guardianInterestRef; ///< what rests on no consent
    std::vector<OppositionRegister> m_registers;
    QStringList m_sectors;
    std::vector<std::pair<ReasonCode, QString>> m_generalRefs;
    std::vector<quint8> m_countryIndex = std::vector<quint8>(
        27 * 32, 0); ///< by countryKey; 0 = the unknown country
    std::vector<std::vector<quint16>> m_cells;
};

} // namespace entente
