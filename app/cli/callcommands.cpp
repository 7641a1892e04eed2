// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/context.h"
#include "app/cli/documents.h"
#include "app/cli/records.h"
#include "core/services/services.h"
#include "core/wording/verdictsentences.h"
#include "core/wording/wording.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace entente::cli {

namespace {

Result<Person> personCalled(Context &context, const Arguments &arguments)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    return (*services)->people().byUuid(context.session(), arguments.word(0));
}

QJsonValue timeJson(const std::optional<QDateTime> &time)
{
    return time && time->isValid() ? QJsonValue(time->toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject hoursJson(const CallHours &hours)
{
    QJsonArray spans;
    for (const auto &[from, to] : hours.spans)
        spans.append(QJsonArray{from.toString(u"HH:mm"_s), to.toString(u"HH:mm"_s)});
    QJsonArray weekdays;
    for (const int day : hours.weekdays)
        weekdays.append(day);
    return {{u"open"_s, hours.isOpen},
            {u"holiday"_s, hours.isHoliday},
            {u"weekdays"_s, weekdays},
            {u"hours"_s, spans},
            {u"opens_at"_s, timeJson(hours.opensAt)},
            {u"law"_s, hours.isLaw},
            {u"legal_ref"_s, hours.legalRef}};
}

QJsonObject frequencyJson(const CallFrequency &frequency)
{
    QJsonArray attempts;
    for (const auto &attempt : frequency.attempts)
        attempts.append(
            QJsonObject{{u"at"_s, timeJson(attempt.at)}, {u"outcome"_s, attempt.outcome}});
    return {{u"max"_s, frequency.max > 0 ? QJsonValue(frequency.max) : QJsonValue()},
            {u"days"_s, frequency.days},
            {u"attempts"_s, attempts},
            {u"free_on"_s, dateJson(frequency.freeOn)},
            {u"legal_ref"_s, frequency.legalRef}};
}

Result<Answer> callBrief(Context &context, const Arguments &arguments)
{
    const auto person = personCalled(context, arguments);
    if (!person)
        return Failure{person.error()};
    const auto brief = (*context.services())
                           ->calls()
                           .brief(context.session(), person->id,
                                  arguments.value(u"purpose"_s, u"commercial"_s));
    if (!brief)
        return Failure{brief.error()};
    const Words words(documentLanguage(context));
    const auto &verdict = brief->answer.verdict;
    QJsonArray places;
    for (const auto &place : brief->places)
        places.append(QJsonObject{{u"zone"_s, place.zone},
                                  {u"date"_s, place.day.toString(Qt::ISODate)},
                                  {u"time"_s, place.time.toString(u"HH:mm"_s)}});
    QJsonArray appointments;
    for (const auto &at : brief->appointments)
        appointments.append(timeJson(at));
    QJsonValue refusal;
    if (brief->refusal)
        refusal = QJsonObject{{u"code"_s, reasonCodeName(brief->refusal->code)},
                              {u"date"_s, dateJson(brief->refusal->date)},
                              {u"legal_ref"_s, brief->refusal->legalRef}};
    const QJsonObject json{{u"number"_s, brief->answer.contactValue},
                           {u"verdict"_s, verdictKindName(verdict.kind)},
                           {u"duties"_s, QJsonArray::fromStringList(verdict.duties.names())},
                           {u"places"_s, places},
                           {u"hours"_s, hoursJson(brief->hours)},
                           {u"frequency"_s, frequencyJson(brief->frequency)},
                           {u"appointments"_s, appointments},
                           {u"asked_at"_s, timeJson(brief->asked)},
                           {u"refusal"_s, refusal}};
    const auto headline = verdict.reasons.isEmpty()
                              ? QString()
                              : verdictsentences::headline(words, verdict.reasons.first());
    return Answer{json, QString(brief->answer.contactValue + u"  "_s
                                + words.verdictName(verdictKindName(verdict.kind),
                                                    verdictActionName(verdict.action))
                                + u"  "_s + headline)};
}

Result<Answer> recordCall(Context &context, const Arguments &arguments)
{
    CallReport report;
    const auto outcome = callOutcomeFromCode(arguments.value(u"outcome"_s));
    if (!outcome)
        return usageFailure(u"say how the call ended: --outcome no_answer, message_left, spoke, "
                            "call_back, refused, refused_all or wrong_number"_s);
    report.outcome = *outcome;
    const auto at = timeOption(arguments, u"at"_s);
    if (!at)
        return Failure{at.error()};
    report.at = at->value_or(QDateTime());
    if (const auto readable = timeOption(arguments, u"call-at"_s); !readable)
        return Failure{readable.error()};
    report.note = arguments.value(u"note"_s);
    const auto person = personCalled(context, arguments);
    if (!person)
        return Failure{person.error()};
    // What was agreed with somebody is meant in their time, as the verdict reads it.
    report.callAt = *timeOption(arguments, u"call-at"_s, zoneOf(localityOf(*person, nullptr)));
    report.person = person->id;
    const auto number = arguments.value(u"contact-point"_s);
    for (const auto &point : person->contactPoints) {
        const bool isNumber = point.kind == ContactKind::Phone || point.kind == ContactKind::Mobile;
        if (isNumber && (number.isEmpty() || point.value == number || point.normal == number)
            && report.contactPoint.isEmpty())
            report.contactPoint = point.uuid;
    }
    if (auto done = (*context.services())->calls().report(context.session(), report); !done)
        return Failure{done.error()};
    const auto code = callOutcomeCode(report.outcome);
    return Answer{QJsonObject{{u"person"_s, person->uuid}, {u"outcome"_s, code}}, code};
}

} // namespace

QList<Command> callCommands()
{
    const QStringList person{u"PERSON"_s};
    return {
        {u"call brief"_s,
         u"What to know before calling: hours, attempts, agreed times, refusals."_s,
         u"entente-cli call brief 7f3a91c2 --purpose commercial --json"_s,
         person,
         {{u"purpose"_s, u"CODE"_s, u"commercial by default"_s}},
         false,
         callBrief},
        {u"call record"_s,
         u"Note a call, and what the person said in it."_s,
         u"entente-cli call record 7f3a91c2 --outcome refused --note \"Ne veut plus d'appels\""_s,
         person,
         {{u"outcome"_s, u"WORD"_s,
           u"no_answer, message_left, spoke, call_back, refused, refused_all or wrong_number"_s},
          {u"at"_s, u"DATETIME"_s, u"when; now by default"_s},
          {u"call-at"_s, u"DATETIME"_s, u"agreed time of the next call, with call_back"_s},
          {u"contact-point"_s, u"VALUE"_s, u"the number; the first one by default"_s},
          {u"note"_s, u"TEXT"_s, u"what was said; with call_back it is the proof"_s}},
         false,
         recordCall},
    };
}

} // namespace entente::cli
