// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/ownrules.h"

#include "core/audit/auditlog.h"
#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/consent/contactability.h"
#include "core/consent/moment.h"
#include "core/db/connection.h"
#include "core/db/statement.h"

#include <QJsonArray>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

const QStringList kOwnRecipients{u"consumer"_s, u"professional_named"_s, u"sole_trader"_s,
                                 u"company_generic"_s};
const QStringList kOwnPurposes{u"commercial"_s, u"noncommercial"_s};

Failure ownRuleFault(const QString &reason, const QString &field)
{
    return Failure{ErrorCode::Invalid, u"not a rule"_s, {{}, 0, 0, field}, reason};
}

bool areKnown(const QStringList &typed, const QStringList &known)
{
    return std::all_of(typed.begin(), typed.end(),
                       [&known](const QString &word) { return known.contains(word); });
}

QStringList wordsOf(const QString &joined)
{
    return joined.split(u',', Qt::SkipEmptyParts);
}

Result<void> checkOwnRule(const OwnRule &rule, const RuleSet &shipped)
{
    QStringList channels;
    for (const Channel channel : kAllChannels)
        channels.append(channelName(channel));
    if (rule.title.trimmed().isEmpty())
        return ownRuleFault(u"rule.no_title"_s, u"title"_s);
    if (rule.channels.isEmpty())
        return ownRuleFault(u"rule.no_channel"_s, u"channels"_s);
    if (!areKnown(rule.channels, channels) || !areKnown(rule.recipients, kOwnRecipients)
        || !areKnown(rule.purposes, kOwnPurposes)
        || (rule.requirement != u"OPT_IN" && rule.requirement != u"PROHIBITED"))
        return ownRuleFault(u"rule.unknown_word"_s, u"requirement"_s);
    // Elsewhere everything waits for a person's judgement already, and a rule would seem to know better.
    if (rule.country != u"*"
        && (countryKey(rule.country) == 0 || !shipped.hasRulesFor(countryKey(rule.country))))
        return ownRuleFault(u"rule.country_without_rules"_s, u"country"_s);
    return {};
}

} // namespace

namespace ownrules {

Result<QList<OwnRule>> load(const db::Reader &reader)
{
    QList<OwnRule> rules;
    db::Statement s(reader, "consent/select_own_rules");
    while (s.next())
        rules.append({s.text("uuid"), s.text("title"), s.text("country"),
                      wordsOf(s.text("channels")), wordsOf(s.text("recipients")),
                      wordsOf(s.text("purposes")), s.text("requirement"), s.date("valid_from"),
                      s.date("valid_to")});
    if (auto done = s.finish(); !done)
        return Failure{done.error()};
    return rules;
}

QJsonObject toJson(const OwnRule &rule)
{
    const bool prohibits = rule.requirement == u"PROHIBITED";
    QJsonObject json{
        {u"id"_s, QString(u"OWN-"_s + rule.uuid)},
        {u"own"_s, true},
        {u"country"_s, rule.country},
        {u"channel"_s, QJsonArray::fromStringList(rule.channels)},
        {u"recipient"_s,
         QJsonArray::fromStringList(rule.recipients.isEmpty() ? kOwnRecipients : rule.recipients)},
        {u"relation"_s, QJsonArray{u"any"_s}},
        {u"purpose"_s,
         QJsonArray::fromStringList(rule.purposes.isEmpty() ? kOwnPurposes : rule.purposes)},
        {u"valid_from"_s, rule.validFrom.toString(Qt::ISODate)},
        {u"requirement"_s, rule.requirement},
        {u"because"_s, prohibits ? u"own_rule"_s : u"consent_valid"_s},
        {u"legal_ref"_s, rule.title}};
    if (rule.validTo.isValid())
        json.insert(u"valid_to"_s, rule.validTo.toString(Qt::ISODate));
    return json;
}

bool onlyCloses(const RuleSet &before, const RuleSet &with, QDate day)
{
    const auto moment = Moment::on(day);
    ConsentAct yes;
    yes.at = QDateTime(day.addDays(-1), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
    yes.day = day.toJulianDay() - 1;
    yes.channels = ChannelSet::all();
    Facts facts;
    facts.noticeDay = yes.day;
    facts.saleRecorded = facts.refusalOffered = facts.directCollection = Known::Yes;
    facts.professionalRelation = facts.presumedInterest = Known::Yes;
    for (const quint16 country :
         {quint16(0), countryKey(u"FR"), countryKey(u"DE"), countryKey(u"ES"), countryKey(u"IT"),
          countryKey(u"BE"), countryKey(u"GB"), countryKey(u"AT"), countryKey(u"LU")}) {
        facts.country = country;
        // Every recipient, relation, class of purpose and channel, without and with a consent.
        for (int combination = 0; combination < 5 * 4 * 2 * 6 * 2; ++combination) {
            int rest = combination;
            const auto take = [&rest](int count) {
                const int taken = rest % count;
                rest /= count;
                return taken;
            };
            facts.recipient = static_cast<RecipientKind>(take(5));
            facts.relation = static_cast<RecipientRelation>(take(4));
            facts.purposeClass = static_cast<PurposeClass>(take(2));
            facts.channel = kAllChannels[size_t(take(6))];
            facts.acts = take(2) == 1 ? std::span<const ConsentAct>(&yes, 1)
                                      : std::span<const ConsentAct>();
            if (decide(facts, with, moment).kind < decide(facts, before, moment).kind)
                return false;
        }
    }
    return true;
}

} // namespace ownrules

Result<QList<OwnRule>> OwnRuleService::list(const Session &session)
{
    const auto permit = m.audit.admit(session, Fn::AskMayContact);
    if (!permit)
        return Failure{permit.error()};
    return ownrules::load(m.connection.read(*permit));
}

Result<OwnRule> OwnRuleService::add(const Session &session, const OwnRule &rule)
{
    const auto permit = m.audit.admit(session, Fn::EditRules);
    if (!permit)
        return Failure{permit.error()};
    auto added = rule;
    added.uuid = newUuid(m.clock);
    added.title = rule.title.trimmed();
    added.validTo = {};
    if (!added.validFrom.isValid())
        added.validFrom = m.clock.nowUtc().toLocalTime().date();
    const auto shipped = RuleSet::shipped();
    if (!shipped)
        return Failure{shipped.error()};
    if (auto valid = checkOwnRule(added, *shipped); !valid)
        return Failure{valid.error()};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    auto own = ownrules::load(*tx);
    if (!own)
        return Failure{own.error()};
    const auto before = RuleSet::shippedAnd(*own);
    own->append(added);
    const auto with = RuleSet::shippedAnd(*own);
    if (!before || !with)
        return Failure{before ? with.error() : before.error()};
    if (!ownrules::onlyCloses(*before, *with, added.validFrom))
        return Failure{ErrorCode::Conflict,
                       u"a rule that opens what the law closes"_s,
                       {{}, 0, 0, u"requirement"_s},
                       u"rule.laxer"_s};
    db::Statement s(*tx, "consent/insert_own_rule");
    s.bind(":uuid", added.uuid)
        .bind(":title", added.title)
        .bind(":country", added.country)
        .bind(":channels", added.channels.join(u','))
        .bind(":recipients", added.recipients.join(u','))
        .bind(":purposes", added.purposes.join(u','))
        .bind(":requirement", added.requirement)
        .bind(":valid_from", added.validFrom)
        .bind(":valid_to", added.validTo)
        .bind(":author_uuid", session.userUuid())
        .bind(":created_at", m.clock.nowUtc());
    if (auto done = s.runOne(); !done)
        return Failure{done.error()};
    if (auto noted = m.audit.append(*tx, session, {Fn::EditRules, u"own_rule"_s, added.uuid});
        !noted)
        return Failure{noted.error()};
    if (auto done = tx->commit(); !done)
        return Failure{done.error()};
    emit m.changes.firmChanged();
    return added;
}

Result<void> OwnRuleService::end(const Session &session, const QString &uuidOrEnding, QDate lastDay)
{
    const auto permit = m.audit.admit(session, Fn::EditRules);
    if (!permit)
        return Failure{permit.error()};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const auto own = ownrules::load(*tx);
    if (!own)
        return Failure{own.error()};
    const OwnRule *found = nullptr;
    for (const auto &rule : *own) {
        if (uuidOrEnding.size() >= 8 && rule.uuid.endsWith(uuidOrEnding))
            found = &rule;
    }
    if (!found)
        return Failure{ErrorCode::NotFound, u"no such rule"_s, {}, u"rule.unknown"_s};
    if (lastDay < found->validFrom)
        return ownRuleFault(u"rule.ends_before_start"_s, u"valid_to"_s);
    db::Statement s(*tx, "consent/update_own_rule_end");
    s.bind(":valid_to", lastDay).bind(":uuid", found->uuid);
    if (auto done = s.runOne(); !done)
        return done;
    if (auto noted = m.audit.append(*tx, session, {Fn::EditRules, u"own_rule"_s, found->uuid});
        !noted)
        return noted;
    if (auto done = tx->commit(); !done)
        return done;
    emit m.changes.firmChanged();
    return {};
}

} // namespace entente
