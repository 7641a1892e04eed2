// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/context.h"
#include "app/cli/documents.h"
#include "app/cli/records.h"
#include "core/access/session.h"
#include "core/base/wholefile.h"
#include "core/consent/ruleset.h"
#include "core/services/services.h"
#include "core/wording/verdictsentences.h"
#include "core/wording/wording.h"

#include <QFileInfo>

#include <functional>

using namespace Qt::StringLiterals;

namespace entente::cli {

namespace {

constexpr qint64 kLargestEvidence = 64ll << 20;

Failure unknownWord(const QString &option)
{
    if (option == u"channel"_s)
        return usageFailure(
            u"--channel is one of email, sms, automated_call, fax, live_call, post"_s);
    if (option == u"mechanism"_s)
        return usageFailure(u"--mechanism is one of signed, oral, paper, email, web"_s);
    return Failure{ErrorCode::Invalid,
                   u"unknown word for --"_s + option,
                   {{}, 0, 0, option},
                   u"word.unknown"_s};
}

Result<std::optional<Evidence>> evidenceFrom(const Arguments &arguments)
{
    if (!arguments.has(u"evidence"_s))
        return std::optional<Evidence>();
    const QString path = arguments.value(u"evidence"_s);
    const auto file = readWholeFile(path, kLargestEvidence, u"evidence"_s);
    if (!file)
        return Failure{file.error()};
    const auto ending = QFileInfo(path).suffix().toLower();
    const QHash<QString, QString> kinds{{u"eml"_s, u"eml"_s},      {u"pdf"_s, u"scan"_s},
                                        {u"png"_s, u"photo"_s},    {u"jpg"_s, u"photo"_s},
                                        {u"jpeg"_s, u"photo"_s},   {u"wav"_s, u"recording"_s},
                                        {u"mp3"_s, u"recording"_s}};
    return std::optional<Evidence>(Evidence{kinds.value(ending, u"file"_s), *file});
}

Result<ConsentRequest> requestFrom(Context &context, const Arguments &arguments)
{
    ConsentRequest request;
    const auto channel = channelFromName(arguments.value(u"channel"_s));
    if (!channel)
        return arguments.has(u"channel"_s) ? unknownWord(u"channel"_s)
                                           : usageFailure(u"say for which channel: --channel"_s);
    request.channel = *channel;
    request.purpose = arguments.value(u"purpose"_s, u"commercial"_s);
    const auto at = timeOption(arguments, u"at"_s);
    if (!at)
        return Failure{at.error()};
    request.at = at->value_or(QDateTime());
    if (arguments.has(u"mechanism"_s)) {
        const auto mechanism = mechanismFromName(arguments.value(u"mechanism"_s));
        if (!mechanism)
            return unknownWord(u"mechanism"_s);
        request.mechanism = *mechanism;
    }
    if (arguments.has(u"wording"_s)) {
        bool isNumber = false;
        request.wordingVersion = arguments.value(u"wording"_s).toInt(&isNumber);
        if (!isNumber)
            return unknownWord(u"wording"_s);
    }
    auto evidence = evidenceFrom(arguments);
    if (!evidence)
        return Failure{evidence.error()};
    request.evidence = *std::move(evidence);
    request.contactPoint = arguments.value(u"contact-point"_s);
    request.guardian = arguments.value(u"guardian"_s);
    request.place = arguments.value(u"place"_s);
    request.language = context.options().language;

    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto person = (*services)->people().byUuid(context.session(), arguments.word(0));
    if (!person)
        return Failure{person.error()};
    request.person = person->id;
    return request;
}

/// The organisation that a word names, where it names no person.
std::optional<Organisation> organisationNamed(Context &context, const Arguments &arguments)
{
    const auto services = context.services();
    if (!services || (*services)->people().byUuid(context.session(), arguments.word(0)))
        return std::nullopt;
    const auto found = (*services)->organisations().byUuid(context.session(), arguments.word(0));
    return found ? std::optional(*found) : std::nullopt;
}

Result<Answer> refuseForOrganisation(Context &context, const OrganisationRefusal &refusal)
{
    const auto listed = (*context.services())->suppression().refuse(context.session(), refusal);
    if (!listed)
        return Failure{listed.error()};
    const Words words(documentLanguage(context));
    return Answer{QJsonObject{{u"event"_s, QJsonValue()},
                              {u"list"_s, SuppressionList::ownList(refusal.purpose)},
                              {u"listed"_s, *listed}},
                  words.word(u"verdict.text.organisation_listed").arg(*listed)};
}

/// Acts of consent are people's; an organisation can have its refusal noted.
Result<Answer> recordForOrganisation(Context &context, const Arguments &arguments, bool isNo,
                                     OrganisationId organisation)
{
    if (!isNo)
        return Failure{ErrorCode::Invalid,
                       u"an organisation gives no consent"_s,
                       {},
                       u"consent.organisation_only_refuses"_s};
    const auto channel = channelFromName(arguments.value(u"channel"_s));
    if (!channel)
        return arguments.has(u"channel"_s) ? unknownWord(u"channel"_s)
                                           : usageFailure(u"say for which channel: --channel"_s);
    const auto at = timeOption(arguments, u"at"_s);
    if (!at)
        return Failure{at.error()};
    return refuseForOrganisation(context, {organisation, *channel,
                                           arguments.value(u"purpose"_s, u"commercial"_s),
                                           at->value_or(QDateTime())});
}

using ConsentAction = Result<ConsentRecorded> (ConsentService::*)(const Session &,
                                                                  const ConsentRequest &);

template<ConsentAction action>
Result<Answer> recordConsent(Context &context, const Arguments &arguments)
{
    if (const auto organisation = organisationNamed(context, arguments))
        return recordForOrganisation(context, arguments,
                                     action == &ConsentService::refuse
                                         || action == &ConsentService::withdraw,
                                     organisation->id);
    const auto request = requestFrom(context, arguments);
    if (!request)
        return Failure{request.error()};
    auto &consents = (*context.services())->consents();
    const auto recorded = (consents.*action)(context.session(), *request);
    if (!recorded)
        return Failure{recorded.error()};
    const auto event = recorded->events.isEmpty() ? QString() : recorded->events.first().uuid;
    QJsonArray events;
    bool isComplete = true;
    for (const auto &entry : recorded->events) {
        events.append(entry.uuid);
        isComplete &= entry.complete;
    }
    QStringList lines{
        QString(recorded->state + u' ' + recorded->expiresOn.toString(Qt::ISODate)).trimmed()};
    const bool isCall = request->channel == Channel::LiveCall
                        || request->channel == Channel::AutomatedCall;
    if (!isComplete && isCall) // C. conso R223-1 II: it will not serve
        lines.append(Words(documentLanguage(context)).verdictHeadline(u"consent_incomplete"));
    return Answer{QJsonObject{{u"event"_s, event},
                              {u"state"_s, recorded->state},
                              {u"expires_on"_s, dateJson(recorded->expiresOn)},
                              {u"complete"_s, isComplete},
                              {u"events"_s, events}},
                  lines.join(u'\n')};
}

Result<Answer> object(Context &context, const Arguments &arguments)
{
    ObjectionRequest request;
    const auto channels = channelSetFromName(arguments.value(u"channel"_s, u"all"_s));
    if (!channels)
        return unknownWord(u"channel"_s);
    request.channels = *channels;
    const auto at = timeOption(arguments, u"at"_s);
    if (!at)
        return Failure{at.error()};
    request.at = at->value_or(QDateTime());
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    if (const auto organisation = organisationNamed(context, arguments))
        return refuseForOrganisation(context, {organisation->id, request.channels, {}, request.at});
    const auto person = (*services)->people().byUuid(context.session(), arguments.word(0));
    if (!person)
        return Failure{person.error()};
    request.person = person->id;
    const auto recorded = (*services)->consents().object(context.session(), request);
    if (!recorded)
        return Failure{recorded.error()};
    const auto event = recorded->events.isEmpty() ? QString() : recorded->events.first().uuid;
    return Answer{QJsonObject{{u"event"_s, event}}, event};
}

Result<Answer> history(Context &context, const Arguments &arguments)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto person = (*services)->people().byUuid(context.session(), arguments.word(0));
    if (!person)
        return Failure{person.error()};
    const auto entries = (*services)->consents().history(context.session(), person->id);
    if (!entries)
        return Failure{entries.error()};
    QJsonArray json;
    QStringList lines;
    for (const auto &entry : *entries) {
        const auto &event = entry.event;
        const auto proof = entry.proof == ProofStrength::Strong ? u"strong"_s
                           : entry.proof == ProofStrength::Weak ? u"weak"_s
                                                                : u"removed"_s;
        json.append(QJsonObject{{u"event"_s, event.uuid},
                                {u"kind"_s, actKindName(event.kind)},
                                {u"purpose"_s, event.purposeCode},
                                {u"channel"_s, channelSetName(event.channels)},
                                {u"contact_point"_s, entry.contactValue},
                                {u"at"_s, event.occurredAt.toString(Qt::ISODate)},
                                {u"recorded_at"_s, event.recordedAt.toString(Qt::ISODate)},
                                {u"expires_on"_s, dateJson(event.validUntil)},
                                {u"mechanism"_s, mechanismName(event.mechanism)},
                                {u"wording"_s, entry.wordingVersion},
                                {u"guardian"_s, entry.guardian},
                                {u"recorded_by"_s, entry.recordedByName},
                                {u"proof"_s, proof}});
        lines.append(QString(event.occurredAt.toString(Qt::ISODate) + u"  "_s
                             + actKindName(event.kind) + u"  "_s + channelSetName(event.channels)
                             + u"  "_s + event.purposeCode));
    }
    return Answer{json, lines.join(u'\n')};
}

QJsonObject answerJson(const ContactAnswer &answer, const Words &words)
{
    QJsonArray reasons;
    for (const auto &reason : answer.verdict.reasons) {
        const auto code = reasonCodeName(reason.code);
        QJsonObject one{{u"code"_s, code},
                        {u"text"_s, verdictsentences::headline(words, reason)},
                        {u"legal_ref"_s, reason.legalRef},
                        {u"date"_s, dateJson(reason.date)},
                        {u"rule"_s, reason.ruleId()}};
        if (reason.list)
            one.insert(u"list"_s, reason.list->code);
        reasons.append(one);
    }
    const auto &verdict = answer.verdict;
    return {{u"channel"_s, channelName(answer.channel)},
            {u"contact_point"_s,
             answer.contactValue.isEmpty() ? QJsonValue() : QJsonValue(answer.contactValue)},
            {u"purpose"_s, answer.purposeCode},
            {u"verdict"_s, verdictKindName(verdict.kind)},
            {u"duties"_s, QJsonArray::fromStringList(verdict.duties.names())},
            {u"reasons"_s, reasons},
            {u"expires_on"_s, dateJson(verdict.expiresOn)},
            {u"allowed_from"_s, verdict.allowedFrom
                                    ? QJsonValue(verdict.allowedFrom->toString(Qt::ISODate))
                                    : QJsonValue()},
            {u"action"_s, verdict.action == VerdictAction::None
                              ? QJsonValue()
                              : QJsonValue(verdictActionName(verdict.action))},
            {u"action_text"_s, verdictsentences::remedy(words, verdict, answer.channel)}};
}

/// `zone`: where a time without one is meant, the recipient's.
Result<ContactQuestion> questionFrom(const Arguments &arguments, const QTimeZone &zone)
{
    ContactQuestion question;
    if (arguments.has(u"channel"_s)) {
        question.channel = channelFromName(arguments.value(u"channel"_s));
        if (!question.channel)
            return unknownWord(u"channel"_s);
    }
    question.purpose = arguments.value(u"purpose"_s);
    if (!arguments.has(u"on"_s))
        return question;
    const auto typed = arguments.value(u"on"_s);
    if (const auto day = QDate::fromString(typed, Qt::ISODate);
        day.isValid() && typed.size() == 10) {
        question.moment = Moment::on(day);
        return question;
    }
    const auto at = timeOption(arguments, u"on"_s, zone);
    if (!at)
        return Failure{at.error()};
    question.moment = Moment::at(**at);
    return question;
}

/// Every reason with its law, what goes with the contact, and until when or from when.
/// Times are those of the person, as `--on` is.
QStringList explanation(const ContactAnswer &answer, const QTimeZone &zone, const Words &words)
{
    const auto &verdict = answer.verdict;
    QStringList lines;
    for (const auto &reason : verdict.reasons)
        lines.append(QString(u"    "_s + verdictsentences::headline(words, reason) + u" ["_s
                             + reason.legalRef + u']'));
    for (const auto &duty : verdict.duties.names())
        lines.append(QString(u"    + "_s + words.dutyText(duty)));
    if (verdict.action != VerdictAction::None)
        lines.append(
            QString(u"    → "_s + verdictsentences::remedy(words, verdict, answer.channel)));
    if (verdict.expiresOn.isValid())
        lines.append(QString(u"    ⌛ "_s + words.date(verdict.expiresOn)));
    if (verdict.allowedFrom)
        lines.append(QString(u"    ⏰ "_s + words.timeWithZone(*verdict.allowedFrom, zone)));
    return lines;
}

Result<Answer> mayContact(Context &context, const Arguments &arguments)
{
    // What is wrong with the question is said before anybody is looked for.
    if (const auto readable = questionFrom(arguments, QTimeZone::utc()); !readable)
        return Failure{readable.error()};
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    auto &contactability = (*services)->contactability();
    const auto person = (*services)->people().byUuid(context.session(), arguments.word(0));
    Result<QList<ContactAnswer>> answers = Failure{ErrorCode::Internal, u"not asked"_s};
    std::function<QTimeZone(const ContactAnswer &)> zoneOfAnswer;
    if (person) {
        zoneOfAnswer = [&person](const ContactAnswer &answer) {
            const ContactPoint *asked = nullptr;
            for (const auto &point : person->contactPoints) {
                if (point.uuid == answer.contactPointUuid)
                    asked = &point;
            }
            return zoneOf(localityOf(*person, asked));
        };
        answers = contactability.ofPerson(
            context.session(), person->id,
            *questionFrom(arguments, zoneOf(localityOf(*person, nullptr))));
    } else {
        const auto organisation = (*services)->organisations().byUuid(context.session(),
                                                                      arguments.word(0));
        if (!organisation)
            return Failure{person.error()};
        const auto zone = zoneOf(localityFor(organisation->country, {}));
        zoneOfAnswer = [zone](const ContactAnswer &) { return zone; };
        answers = contactability.ofOrganisation(context.session(), organisation->id,
                                                *questionFrom(arguments, zone));
    }
    if (!answers)
        return Failure{answers.error()};
    const Words words(documentLanguage(context));
    QJsonArray json;
    QStringList lines;
    for (const auto &answer : *answers) {
        json.append(answerJson(answer, words));
        const auto headline = answer.verdict.reasons.isEmpty()
                                  ? QString()
                                  : verdictsentences::headline(words,
                                                               answer.verdict.reasons.first());
        lines.append(QString(words.channelName(channelName(answer.channel)) + u"  "_s
                             + answer.purposeCode + u"  "_s + answer.contactValue + u"  "_s
                             + words.verdictName(verdictKindName(answer.verdict.kind),
                                                 verdictActionName(answer.verdict.action))
                             + u"  "_s + headline));
        if (arguments.has(u"explain"_s))
            lines.append(explanation(answer, zoneOfAnswer(answer), words));
    }
    return Answer{json, lines.join(u'\n')};
}

} // namespace

QList<Command> consentCommands()
{
    const OptionSpec channel{u"channel"_s, u"CHANNEL"_s,
                             u"email, sms, automated_call, fax, live_call or post"_s};
    const OptionSpec purpose{u"purpose"_s, u"CODE"_s,
                             u"commercial (default), noncommercial, service or one of yours"_s};
    const OptionSpec at{u"at"_s, u"DATETIME"_s, u"when the person acted; now by default"_s};
    const QList<OptionSpec> act{
        purpose,
        channel,
        at,
        {u"mechanism"_s, u"WORD"_s, u"signed, oral, paper, email or web"_s},
        {u"wording"_s, u"VERSION"_s, u"the text that was shown; the current one by default"_s},
        {u"evidence"_s, u"FILE"_s,
         u"scan, e-mail, photo or recording; without it the proof is weak"_s},
        {u"contact-point"_s, u"VALUE"_s, u"one e-mail or number; each present one by default"_s},
        {u"guardian"_s, u"NAME"_s, u"holder of parental authority, for a minor"_s},
        {u"place"_s, u"TEXT"_s, u"where it was"_s}};
    const QStringList person{u"PERSON"_s};
    return {
        {u"consent give"_s, u"Record a yes for one purpose and channel."_s,
         u"entente-cli consent give 7f3a91c2 --purpose commercial --channel live_call --mechanism paper --evidence bulletin.pdf"_s,
         person, act, false, recordConsent<&ConsentService::give>},
        {u"consent refuse"_s, u"Record a no; an organisation's goes on your own opposition list."_s,
         u"entente-cli consent refuse 7f3a91c2 --channel email --mechanism oral"_s, person, act,
         false, recordConsent<&ConsentService::refuse>},
        {u"consent withdraw"_s, u"Record that a yes is taken back; the proof stays."_s,
         u"entente-cli consent withdraw 7f3a91c2 --channel live_call --mechanism oral"_s, person,
         act, false, recordConsent<&ConsentService::withdraw>},
        {u"consent renew"_s, u"Record a fresh yes in place of an old one."_s,
         u"entente-cli consent renew 7f3a91c2 --channel live_call --mechanism email"_s, person, act,
         false, recordConsent<&ConsentService::renew>},
        {u"consent history"_s,
         u"Every act of a person, oldest first."_s,
         u"entente-cli consent history 7f3a91c2 --json"_s,
         person,
         {},
         false,
         history},
        {u"may-contact"_s,
         u"May I? Verdict per channel, with reasons; an organisation's id asks about its generic addresses."_s,
         u"entente-cli may-contact 7f3a91c2 --channel live_call --purpose commercial --on 2026-11-22 --json"_s,
         person,
         {channel,
          {u"purpose"_s, u"CODE"_s,
           u"commercial, noncommercial, service or one of yours; all by default"_s},
          {u"on"_s, u"DATETIME"_s,
           u"a date judges the day, a date and time (the person's, where it names no zone) the hour as well; now by default"_s},
          {u"explain"_s, {}, u"also print every reason with its law, and what goes with it"_s}},
         false,
         mayContact},
        {u"object"_s,
         u"Record an objection to marketing; an organisation's goes on your own opposition list."_s,
         u"entente-cli object 7f3a91c2 --channel all"_s,
         person,
         {{u"channel"_s, u"CHANNEL|all"_s, u"one channel, several with commas, or all (default)"_s},
          at},
         false,
         object},
    };
}

} // namespace entente::cli
