// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/rulesetreader.h"

#include "core/consent/words.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTime>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kRuleChannels{"email"_L1, "sms"_L1,       "automated_call"_L1,
                                   "fax"_L1,   "live_call"_L1, "post"_L1};
constexpr std::array kRuleRecipients{"consumer"_L1, "professional_named"_L1, "sole_trader"_L1,
                                     "company_generic"_L1};
constexpr std::array kRuleRelations{"prospect"_L1, "customer_analogous"_L1, "customer_other"_L1,
                                    "contract_in_progress"_L1, "callback_requested"_L1};
constexpr std::array kRulePurposes{"commercial"_L1, "noncommercial"_L1, "service"_L1};
constexpr std::array kRuleRequirements{"OPT_IN"_L1,  "OPT_OUT"_L1,    "NOTICE"_L1,
                                       "ALLOWED"_L1, "PROHIBITED"_L1, "PRESUMED_CONSENT"_L1};
constexpr std::array kConditions{"sale_recorded"_L1,     "refusal_offered"_L1,
                                 "direct_collection"_L1, "professional_relation"_L1,
                                 "notice_given"_L1,      "presumed_interest"_L1};
constexpr std::array kNatures{"law"_L1, "charter"_L1, "caution"_L1};

} // namespace

Result<void> RuleSetReader::read(const QByteArray &json)
{
    const auto root = QJsonDocument::fromJson(json).object();
    if (!root.value("schema"_L1).toString().startsWith("contactability-rules/1."_L1))
        return Failure{ErrorCode::Invalid, u"not a rules file of this version"_s};
    m_set.m_version = root.value("as_of"_L1).toString();
    for (const auto &sector : root.value("enums"_L1).toObject().value("sector"_L1).toArray())
        m_set.m_sectors.append(sector.toString());
    if (m_set.m_sectors.size() > 31)
        problem(u"too many sectors"_s);

    m_set.m_explicitConsentRef = root.value("explicit_consent_ref"_L1).toString();
    readRefs(root.value("general_refs"_L1).toObject(), m_set.m_generalRefs);
    readWindows(root.value("time_windows"_L1).toArray());
    readCaps(root.value("frequency_caps"_L1).toArray());
    readRegisters(root.value("registers"_L1).toArray());
    readGuardianAges(root.value("guardian_age"_L1).toObject());
    readTracking(root.value("tracking"_L1).toArray());
    const auto rules = root.value("rules"_L1).toArray();
    for (const auto &rule : rules)
        readRule(rule.toObject());
    readOverrides(rules);
    if (m_set.m_rules.empty())
        problem(u"no rules"_s);
    if (m_problem)
        return Failure{*m_problem};
    index();
    return {};
}

void RuleSetReader::problem(const QString &what)
{
    if (!m_problem)
        m_problem = Error{
            ErrorCode::Invalid, what, {u"contactability.json"_s, 0, 0, m_current}, {}};
}

DaySpan RuleSetReader::days(const QJsonObject &object)
{
    DaySpan span;
    const auto first = QDate::fromString(object.value("valid_from"_L1).toString(), Qt::ISODate);
    if (!first.isValid())
        problem(u"valid_from is not a date"_s);
    span.first = first.toJulianDay();
    const auto last = object.value("valid_to"_L1);
    if (last.isString()) {
        const auto date = QDate::fromString(last.toString(), Qt::ISODate);
        if (!date.isValid() || date < first)
            problem(u"valid_to is not a date after valid_from"_s);
        span.last = date.toJulianDay();
    }
    return span;
}

int RuleSetReader::minutes(const QString &text)
{
    const auto time = QTime::fromString(text, u"HH:mm"_s);
    if (!time.isValid())
        problem(u"not a time of day"_s);
    return time.hour() * 60 + time.minute();
}

template<typename Enum, size_t N>
quint8 RuleSetReader::bits(const QJsonValue &value,
                           const std::array<QLatin1StringView, N> &wordList)
{
    quint8 all = 0;
    for (const auto &entry : value.toArray()) {
        const auto found = words::find<Enum>(wordList, entry.toString());
        if (!found)
            problem(u"unknown word: %1"_s.arg(entry.toString()));
        else
            all = static_cast<quint8>(all | (1u << static_cast<unsigned>(*found)));
    }
    return all;
}

quint32 RuleSetReader::sectorBits(const QJsonValue &value)
{
    quint32 all = 0;
    for (const auto &entry : value.toArray()) {
        const auto at = m_set.m_sectors.indexOf(entry.toString());
        if (at < 0)
            problem(u"unknown sector"_s);
        else
            all |= 1u << at;
    }
    return all;
}

Requirement RuleSetReader::requirement(const QJsonValue &value)
{
    const auto found = words::find<Requirement>(kRuleRequirements, value.toString());
    if (!found)
        problem(u"unknown requirement"_s);
    return found.value_or(Requirement::OptIn);
}

void RuleSetReader::readRefs(const QJsonObject &object,
                             std::vector<std::pair<ReasonCode, QString>> &refs)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto code = reasonCodeFromName(it.key());
        if (!code)
            problem(u"unknown reason"_s);
        else
            refs.emplace_back(*code, it.value().toString());
    }
}

void RuleSetReader::readWindows(const QJsonArray &windows)
{
    for (const auto &value : windows) {
        const auto object = value.toObject();
        TimeWindow window;
        window.id = m_current = object.value("id"_L1).toString();
        if (window.id.isEmpty() || windowIndex(window.id) >= 0)
            problem(u"window without an id of its own"_s);
        window.days = days(object);
        const auto nature = words::find<WindowNature>(kNatures,
                                                      object.value("nature"_L1).toString());
        if (!nature)
            problem(u"unknown nature of a window"_s);
        window.nature = nature.value_or(WindowNature::Law);
        window.closedOnHolidays = object.value("closed_on_public_holidays"_L1).toBool(true);
        for (const auto &day : object.value("weekdays"_L1).toArray())
            window.weekdays = static_cast<quint8>(window.weekdays
                                                  | (1u << static_cast<unsigned>(day.toInt() - 1)));
        for (const auto &pair : object.value("hours"_L1).toArray())
            window.hours.emplace_back(minutes(pair.toArray().at(0).toString()),
                                      minutes(pair.toArray().at(1).toString()));
        window.legalRef = object.value("legal_ref"_L1).toString();
        window.holidayRef =
            object.value("refs"_L1).toObject().value("public_holiday"_L1).toString(window.legalRef);
        for (const auto &entry : object.value("versions"_L1).toArray()) {
            const auto version = entry.toObject();
            const auto kind = version.value("derogation"_L1).toString();
            const auto derogation = kind == "express_consent"_L1 ? Derogation::ExpressConsent
                                    : kind == "agreed_appointment"_L1
                                        ? Derogation::AgreedAppointment
                                        : Derogation::None;
            window.versions.push_back({days(version), derogation,
                                       version.value("tolerance_minutes"_L1).toInt(),
                                       version.value("legal_ref"_L1).toString()});
        }
        if (window.hours.empty() || window.weekdays == 0)
            problem(u"a window that never opens"_s);
        m_set.m_windows.push_back(std::move(window));
    }
}

void RuleSetReader::readCaps(const QJsonArray &caps)
{
    for (const auto &value : caps) {
        const auto object = value.toObject();
        m_current = object.value("id"_L1).toString();
        FrequencyCap cap{m_current,
                         days(object),
                         object.value("max"_L1).toInt(),
                         object.value("per_days"_L1).toInt(),
                         object.value("legal_ref"_L1).toString(),
                         object.value("pause_days_after_refusal"_L1).toInt()};
        if (cap.max <= 0 || cap.perDays <= 0)
            problem(u"a cap without numbers"_s);
        m_set.m_caps.push_back(std::move(cap));
    }
}

void RuleSetReader::readRegisters(const QJsonArray &registers)
{
    for (const auto &value : registers) {
        const auto object = value.toObject();
        OppositionRegister list;
        list.code = m_current = object.value("code"_L1).toString();
        list.name = object.value("name"_L1).toString();
        list.days = days(object);
        list.legalRef = object.value("legal_ref"_L1).toString();
        list.closedRef = object.value("legal_ref_after"_L1).toString(list.legalRef);
        if (list.code.isEmpty() || list.name.isEmpty() || list.legalRef.isEmpty()
            || m_set.registerNamed(list.code) != 0 || m_set.m_registers.size() > 250)
            problem(u"register without a code, a name and an article"_s);
        list.addName(list.code);
        list.addName(list.name);
        for (const auto &other : object.value("other_names"_L1).toArray())
            list.addName(other.toString());
        m_set.m_registers.push_back(std::move(list));
    }
}

void RuleSetReader::readGuardianAges(const QJsonObject &ages)
{
    m_current = u"guardian_age"_s;
    m_set.m_defaultGuardianAge = ages.value("default"_L1).toInt(16);
    m_set.m_guardianConsentRef = ages.value("other_consent_ref"_L1).toString();
    m_set.m_guardianInterestRef = ages.value("no_consent_ref"_L1).toString();
    for (const auto &value : ages.value("ages"_L1).toArray()) {
        const auto object = value.toObject();
        const qint64 from = days(object).first;
        for (const auto &country : object.value("countries"_L1).toArray())
            m_set.m_guardianAges.push_back(
                {countryKey(country.toString()), from, object.value("age"_L1).toInt()});
    }
}

void RuleSetReader::readTracking(const QJsonArray &rules)
{
    for (const auto &value : rules) {
        const auto object = value.toObject();
        m_current = object.value("id"_L1).toString();
        const auto country = countryKey(object.value("country"_L1).toString());
        if (country == 0 || object.value("requirement"_L1) != "OPT_IN"_L1)
            problem(u"a rule of tracking that is not understood"_s);
        m_set.m_tracking.push_back({country, days(object)});
    }
}

int RuleSetReader::windowIndex(const QString &id)
{
    for (size_t i = 0; i < m_set.m_windows.size(); ++i) {
        if (m_set.m_windows[i].id == id)
            return static_cast<int>(i);
    }
    return -1;
}

void RuleSetReader::readTimes(const QJsonObject &object, ContactRule &rule, ChannelSet channels)
{
    const auto same = object.value("time_window"_L1).toString();
    const auto own = object.value("time_window_by_channel"_L1).toObject();
    for (const Channel channel : kAllChannels) {
        const auto name =
            own.value(channelName(channel)).toString(channels.contains(channel) ? same : QString());
        if (name.isEmpty())
            continue;
        const int at = windowIndex(name);
        if (at < 0)
            problem(u"a window that does not exist"_s);
        rule.window[static_cast<size_t>(channel)] = at;
    }
    for (const auto &value : object.value("frequency"_L1).toArray()) {
        size_t at = 0;
        while (at < m_set.m_caps.size() && m_set.m_caps[at].id != value.toString())
            ++at;
        if (at == m_set.m_caps.size())
            problem(u"a cap that does not exist"_s);
        rule.caps.push_back(static_cast<int>(at));
    }
}

void RuleSetReader::readRule(const QJsonObject &object)
{
    ContactRule rule;
    rule.id = m_current = object.value("id"_L1).toString();
    if (rule.id.isEmpty() || m_set.byId(rule.id))
        problem(u"rule without an id of its own"_s);
    rule.legalRef = object.value("legal_ref"_L1).toString();
    if (rule.legalRef.isEmpty())
        problem(u"rule without an article"_s);
    rule.days = days(object);
    rule.isOwn = object.value("own"_L1).toBool();
    const auto relations = object.value("relation"_L1);
    rule.relations = relations.toArray().contains(QJsonValue("any"_L1))
                         ? quint8(0x1f)
                         : bits<RuleRelation>(relations, kRuleRelations);
    rule.sectors = sectorBits(object.value("product_sector"_L1));
    rule.requirement = requirement(object.value("requirement"_L1));
    rule.otherwise = object.contains("otherwise"_L1) ? requirement(object.value("otherwise"_L1))
                                                     : rule.requirement;
    rule.conditionBits = bits<Condition>(object.value("requires"_L1), kConditions);
    const auto because = reasonCodeFromName(object.value("because"_L1).toString());
    if (!because)
        problem(u"because is not a reason"_s);
    rule.because = because.value_or(ReasonCode::NoObjection);
    for (const auto &duty : object.value("duties"_L1).toArray()) {
        if (const auto known = dutyFromName(duty.toString()))
            rule.duties.add(*known);
        else
            problem(u"unknown duty"_s);
    }
    readRefs(object.value("refs"_L1).toObject(), rule.refs);
    for (const auto &condition : object.value("conditions"_L1).toArray())
        rule.conditions.append(condition.toString());
    const auto consent = object.value("consent"_L1).toObject();
    rule.consentYears = consent.value("max_years"_L1).toInt();
    rule.itemsRequired = consent.value("items_required"_L1).toBool();
    const auto request = object.value("request"_L1).toObject();
    rule.requestDays = request.value("max_days"_L1).toInt();
    rule.requestWorkingDays = request.value("prohibited_sector_working_days"_L1).toInt();
    rule.requestSectors = sectorBits(request.value("prohibited_sectors"_L1));
    const auto check = object.value("register_check"_L1).toObject();
    const auto list = check.value("code"_L1).toString();
    rule.registerCheck = {m_set.registerNamed(list), check.value("mandatory"_L1).toBool(),
                          check.value("unless_consent"_L1).toBool(),
                          check.value("every_days"_L1).toInt()};
    if (!check.isEmpty() && rule.registerCheck.number == 0)
        problem(u"a register that does not exist"_s);

    Place place{object.value("country"_L1).toString(),
                bits<Channel>(object.value("channel"_L1), kRuleChannels),
                bits<RecipientKind>(object.value("recipient"_L1), kRuleRecipients),
                bits<PurposeClass>(object.value("purpose"_L1), kRulePurposes)};
    if (place.country != "*"_L1 && place.country != "?"_L1 && countryKey(place.country) == 0)
        problem(u"not a country"_s);
    if (place.channels == 0 || place.recipients == 0 || place.purposes == 0 || rule.relations == 0)
        problem(u"a rule that applies to nothing"_s);
    readTimes(object, rule, ChannelSet::fromBits(place.channels));
    m_places.push_back(std::move(place));
    m_set.m_rules.push_back(std::move(rule));
}

void RuleSetReader::readOverrides(const QJsonArray &rules)
{
    for (qsizetype i = 0; i < rules.size() && !m_problem; ++i) {
        auto &rule = m_set.m_rules[static_cast<size_t>(i)];
        m_current = rule.id;
        for (const auto &name : rules.at(i).toObject().value("overrides"_L1).toArray()) {
            const auto *other = m_set.byId(name.toString());
            if (!other || other == &rule)
                problem(u"overrides a rule that does not exist"_s);
            else
                rule.overrides.push_back(static_cast<quint16>(other - m_set.m_rules.data()));
        }
    }
}

void RuleSetReader::index()
{
    // Row 0 is the unknown country; countries with rules of their own come after it.
    size_t countries = 1;
    for (const auto &place : m_places) {
        auto &row = m_set.m_countryIndex[countryKey(place.country)];
        if (place.country != "*"_L1 && place.country != "?"_L1 && row == 0)
            row = static_cast<quint8>(countries++);
    }
    m_set.m_cells.resize(countries * kRuleChannels.size() * kRuleRecipients.size()
                         * kRulePurposes.size());
    for (size_t i = 0; i < m_places.size(); ++i) {
        const auto &place = m_places[i];
        for (size_t country = 0; country < countries; ++country) {
            const bool mine = place.country == "*"_L1 || (place.country == "?"_L1 && country == 0)
                              || (country > 0
                                  && m_set.m_countryIndex[countryKey(place.country)] == country);
            if (!mine)
                continue;
            for (const Channel channel : kAllChannels) {
                for (unsigned recipient = 0; recipient < kRuleRecipients.size(); ++recipient) {
                    for (unsigned purpose = 0; purpose < kRulePurposes.size(); ++purpose) {
                        if (!ChannelSet::fromBits(place.channels).contains(channel)
                            || !((place.recipients >> recipient) & 1u)
                            || !((place.purposes >> purpose) & 1u))
                            continue;
                        m_set
                            .m_cells[RuleSet::cell(country, channel, RecipientKind(recipient),
                                                   PurposeClass(purpose))]
                            .push_back(static_cast<quint16>(i));
                    }
                }
            }
        }
    }
}

} // namespace entente
