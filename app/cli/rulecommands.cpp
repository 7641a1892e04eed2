// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/context.h"
#include "app/cli/documents.h"
#include "app/cli/records.h"
#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/consent/ownrules.h"
#include "core/consent/rulebook.h"
#include "core/consent/rulewatch.h"
#include "core/services/services.h"
#include "core/wording/wording.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace entente::cli {

namespace {

Result<Answer> listRules(Context &, const Arguments &arguments)
{
    const auto day = dateOption(arguments, u"on"_s);
    if (!day)
        return Failure{day.error()};
    const auto rules = shippedRuleNotes();
    if (!rules)
        return Failure{rules.error()};
    const auto country = arguments.value(u"country"_s).toUpper();
    QJsonArray json;
    QStringList lines;
    for (const auto &rule : *rules) {
        if ((day->isValid() && !rule.isInForce(*day))
            || (!country.isEmpty() && rule.country != country && rule.country != u"*"_s))
            continue;
        json.append(QJsonObject{{u"rule"_s, rule.id},
                                {u"country"_s, rule.country},
                                {u"channels"_s, QJsonArray::fromStringList(rule.channels)},
                                {u"recipients"_s, QJsonArray::fromStringList(rule.recipients)},
                                {u"relations"_s, QJsonArray::fromStringList(rule.relations)},
                                {u"purposes"_s, QJsonArray::fromStringList(rule.purposes)},
                                {u"sectors"_s, QJsonArray::fromStringList(rule.sectors)},
                                {u"valid_from"_s, dateJson(rule.validFrom)},
                                {u"valid_to"_s, dateJson(rule.validTo)},
                                {u"requirement"_s, rule.requirement},
                                {u"conditions"_s, QJsonArray::fromStringList(rule.conditions)},
                                {u"legal_ref"_s, rule.legalRef},
                                {u"confidence"_s, rule.confidence}});
        lines.append(QString(rule.id + u"  "_s + rule.requirement + u"  "_s
                             + rule.validFrom.toString(Qt::ISODate) + u"  "_s + rule.legalRef));
    }
    return Answer{json, lines.join(u'\n')};
}

QJsonObject ownRuleJson(const OwnRule &rule)
{
    return {{u"rule"_s, rule.uuid},
            {u"title"_s, rule.title},
            {u"country"_s, rule.country},
            {u"channels"_s, QJsonArray::fromStringList(rule.channels)},
            {u"recipients"_s, QJsonArray::fromStringList(rule.recipients)},
            {u"purposes"_s, QJsonArray::fromStringList(rule.purposes)},
            {u"requirement"_s, rule.requirement},
            {u"valid_from"_s, dateJson(rule.validFrom)},
            {u"valid_to"_s, dateJson(rule.validTo)}};
}

OwnRuleService ownRules(Services &services, Changes &changes)
{
    return OwnRuleService({services.connection(), services.clock(), services.audit(), changes});
}

Result<Answer> listOwnRules(Context &context, const Arguments &)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    Changes nobodyListens;
    const auto own = ownRules(**services, nobodyListens).list(context.session());
    if (!own)
        return Failure{own.error()};
    QJsonArray json;
    QStringList lines;
    for (const auto &rule : *own) {
        json.append(ownRuleJson(rule));
        lines.append(QString(rule.uuid + u"  "_s + rule.requirement + u"  "_s
                             + rule.channels.join(u',') + u"  "_s + rule.title));
    }
    return Answer{json, lines.join(u'\n')};
}

Result<Answer> addOwnRule(Context &context, const Arguments &arguments)
{
    const auto from = dateOption(arguments, u"from"_s);
    if (!from)
        return Failure{from.error()};
    OwnRule rule;
    rule.title = arguments.value(u"title"_s);
    rule.country = arguments.value(u"country"_s, u"*"_s).toUpper();
    rule.channels = arguments.value(u"channel"_s).split(u',', Qt::SkipEmptyParts);
    rule.recipients = arguments.value(u"recipient"_s).split(u',', Qt::SkipEmptyParts);
    rule.purposes = arguments.value(u"purpose"_s).split(u',', Qt::SkipEmptyParts);
    rule.requirement = arguments.value(u"requirement"_s, u"PROHIBITED"_s).toUpper();
    rule.validFrom = *from;
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    Changes nobodyListens;
    const auto added = ownRules(**services, nobodyListens).add(context.session(), rule);
    if (!added)
        return Failure{added.error()};
    return Answer{ownRuleJson(*added), added->uuid};
}

Result<Answer> endOwnRule(Context &context, const Arguments &arguments)
{
    const auto on = dateOption(arguments, u"on"_s);
    if (!on)
        return Failure{on.error()};
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    Changes nobodyListens;
    const auto last = on->isValid() ? *on : context.clock().nowUtc().toLocalTime().date();
    if (auto done =
            ownRules(**services, nobodyListens).end(context.session(), arguments.word(0), last);
        !done)
        return Failure{done.error()};
    return Answer{QJsonObject{{u"valid_to"_s, dateJson(last)}}, last.toString(Qt::ISODate)};
}

/// The day is what these questions are about, so it must be given.
Result<QDate> dayAsked(const Arguments &arguments)
{
    if (!arguments.has(u"on"_s))
        return usageFailure(u"say for which day: --on DATE"_s);
    return dateOption(arguments, u"on"_s);
}

Result<Answer> simulateRules(Context &context, const Arguments &arguments)
{
    const auto day = dayAsked(arguments);
    if (!day)
        return Failure{day.error()};
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto purpose = arguments.value(u"purpose"_s, u"commercial"_s);
    const auto outlooks =
        RuleWatch((*services)->contactability()).outlook(context.session(), purpose, *day);
    if (!outlooks)
        return Failure{outlooks.error()};
    const Words words(documentLanguage(context));
    QJsonArray json;
    QStringList lines;
    for (const auto &outlook : *outlooks) {
        QJsonObject row{{u"channel"_s, channelName(outlook.channel)}, {u"purpose"_s, purpose}};
        QStringList parts;
        for (const auto kind : {VerdictKind::Allowed, VerdictKind::NotNow, VerdictKind::Ask,
                                VerdictKind::Refused, VerdictKind::NotApplicable}) {
            row.insert(verdictKindName(kind), outlook.of(kind));
            parts.append(QString(words.verdictName(verdictKindName(kind)) + u' '
                                 + words.number(outlook.of(kind))));
        }
        json.append(row);
        lines.append(QString(words.channelName(channelName(outlook.channel)) + u"  "_s
                             + parts.join(u"  "_s)));
    }
    return Answer{json, lines.join(u'\n')};
}

Result<Answer> listChanges(Context &context, const Arguments &arguments)
{
    const auto day = dayAsked(arguments);
    const auto limit = limitOption(arguments);
    if (!day || !limit)
        return Failure{!day ? day.error() : limit.error()};
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto purpose = arguments.value(u"purpose"_s, u"commercial"_s);
    const auto changes =
        RuleWatch((*services)->contactability()).changes(context.session(), purpose, *day);
    if (!changes)
        return Failure{changes.error()};
    const Words words(documentLanguage(context));
    QJsonArray json;
    QStringList lines;
    for (const auto &change : changes->first(std::min<qsizetype>(*limit, changes->size()))) {
        json.append(QJsonObject{{u"person"_s, change.personUuid},
                                {u"channel"_s, channelName(change.channel)},
                                {u"purpose"_s, purpose},
                                {u"before"_s, verdictKindName(change.before)},
                                {u"after"_s, verdictKindName(change.after)},
                                {u"reason"_s, change.reason},
                                {u"legal_ref"_s, change.legalRef}});
        lines.append(QString(change.personUuid + u"  "_s
                             + words.channelName(channelName(change.channel)) + u"  "_s
                             + words.verdictName(verdictKindName(change.before)) + u" → "_s
                             + words.verdictName(verdictKindName(change.after)) + u"  "_s
                             + words.verdictHeadline(change.reason)));
    }
    return Answer{json, lines.join(u'\n')};
}

} // namespace

QList<Command> ruleCommands()
{
    const OptionSpec purpose{u"purpose"_s, u"CODE"_s, u"commercial by default"_s};
    const OptionSpec on{u"on"_s, u"DATE"_s, u"the day to judge"_s};
    return {
        {u"rules list"_s,
         u"The dated rules behind every verdict, with their source and how sure it is."_s,
         u"entente-cli rules list --country FR --on 2026-11-22 --json"_s,
         {},
         {{u"country"_s, u"CODE"_s, u"only the rules of one country"_s},
          {u"on"_s, u"DATE"_s, u"only the rules in force on that day"_s}},
         false,
         listRules},
        {u"rules own"_s,
         u"The firm's own stricter rules."_s,
         u"entente-cli rules own --json"_s,
         {},
         {},
         false,
         listOwnRules},
        {u"rules add"_s,
         u"Add a stricter rule of the firm's own; a laxer one is refused."_s,
         u"entente-cli rules add --title \"Pas de SMS\" --channel sms --requirement PROHIBITED"_s,
         {},
         {{u"title"_s, u"TEXT"_s, u"what verdicts will name"_s},
          {u"channel"_s, u"CHANNEL"_s, u"one, or several with commas"_s},
          {u"requirement"_s, u"WORD"_s, u"PROHIBITED (default) or OPT_IN"_s},
          {u"recipient"_s, u"WORD"_s,
           u"consumer, professional_named, sole_trader, company_generic; all by default"_s},
          {u"purpose"_s, u"WORD"_s, u"commercial, noncommercial; both by default"_s},
          {u"country"_s, u"CODE"_s, u"everywhere by default"_s},
          {u"from"_s, u"DATE"_s, u"today by default"_s}},
         false,
         addOwnRule},
        {u"rules end"_s,
         u"End a rule of the firm's own; it stays on record."_s,
         u"entente-cli rules end 7f3a91c2 --on 2026-12-31"_s,
         {u"RULE"_s},
         {{u"on"_s, u"DATE"_s, u"its last day; today by default"_s}},
         false,
         endOwnRule},
        {u"rules simulate"_s,
         u"How many people may be contacted on a day, by channel."_s,
         u"entente-cli rules simulate --on 2027-01-01 --purpose commercial --json"_s,
         {},
         {on, purpose},
         false,
         simulateRules},
        {u"rules changes"_s,
         u"Who gets another answer on that day than on the day before."_s,
         u"entente-cli rules changes --on 2026-11-20 --json"_s,
         {},
         {on, purpose, {u"limit"_s, u"N"_s, u"rows at the most, 50 by default"_s}},
         false,
         listChanges},
    };
}

} // namespace entente::cli
