// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/context.h"
#include "app/cli/records.h"
#include "core/services/services.h"

using namespace Qt::StringLiterals;

namespace entente::cli {

namespace {

constexpr qsizetype kShortestRequestId = 8;

QJsonObject requestJson(const Request &request)
{
    return {{u"id"_s, request.uuid},
            {u"person"_s, request.personUuid},
            {u"name"_s, request.personName},
            {u"right"_s, rightCode(request.right)},
            {u"state"_s, request.state},
            {u"received_on"_s, dateJson(request.receivedOn)},
            {u"due_on"_s, dateJson(request.dueOn)},
            {u"days_left"_s, request.daysLeft},
            {u"answered_on"_s, dateJson(request.answeredOn)},
            {u"told_on"_s, dateJson(request.liftToldOn)},
            {u"lifted_on"_s, dateJson(request.liftedOn)}};
}

QString requestText(const Request &request)
{
    return u"%1  %2  %3  %4  %5"_s.arg(request.uuid, rightCode(request.right), request.state,
                                       request.dueOn.toString(Qt::ISODate), request.personName);
}

Result<Answer> answerWith(const Result<Request> &request)
{
    if (!request)
        return Failure{request.error()};
    return Answer{requestJson(*request), requestText(*request)};
}

/// The open requests, and the restrictions that hold although they were answered.
Result<QList<Request>> allRequests(Context &context)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    auto open = (*services)->requests().listOpen(context.session());
    const auto restrictions = (*services)->requests().listRestrictions(context.session());
    if (!open || !restrictions)
        return Failure{!open ? open.error() : restrictions.error()};
    for (const auto &request : *restrictions) {
        if (!open->contains(request))
            open->append(request);
    }
    return open;
}

/// By its code, or the end of it when that names one alone.
Result<QString> requestId(Context &context, const QString &typed)
{
    const auto all = allRequests(context);
    if (!all)
        return Failure{all.error()};
    QStringList found;
    for (const auto &request : *all) {
        if (request.uuid == typed
            || (typed.size() >= kShortestRequestId && request.uuid.endsWith(typed)))
            found.append(request.uuid);
    }
    return found.size() == 1 ? found.first() : typed;
}

Result<Answer> listRequests(Context &context, const Arguments &)
{
    const auto all = allRequests(context);
    if (!all)
        return Failure{all.error()};
    QJsonArray json;
    QStringList lines;
    for (const auto &request : *all) {
        json.append(requestJson(request));
        lines.append(requestText(request));
    }
    return Answer{json, lines.join(u'\n')};
}

Result<Answer> openRequest(Context &context, const Arguments &arguments)
{
    const auto right = rightFromCode(arguments.value(u"right"_s));
    if (!right)
        return usageFailure(
            u"say which right: --right access|portability|rectification|erasure|restriction|objection"_s);
    const auto received = dateOption(arguments, u"received-on"_s);
    if (!received)
        return Failure{received.error()};
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto person = (*services)->people().byUuid(context.session(), arguments.word(0));
    if (!person)
        return Failure{person.error()};
    return answerWith((*services)->requests().open(
        context.session(), {person->id, *right, *received, arguments.value(u"via"_s),
                            arguments.value(u"identity"_s)}));
}

Result<Answer> answerRequest(Context &context, const Arguments &arguments)
{
    const auto id = requestId(context, arguments.word(0));
    if (!id)
        return Failure{id.error()};
    const auto how = arguments.has(u"refused"_s) ? RequestAnswer::Refused : RequestAnswer::Answered;
    return answerWith((*context.services())->requests().answer(context.session(), *id, how));
}

Result<Answer> liftRestriction(Context &context, const Arguments &arguments)
{
    if (!arguments.has(u"told-on"_s))
        return usageFailure(u"say when the person was told that it ends: --told-on DATE"_s);
    const auto toldOn = dateOption(arguments, u"told-on"_s);
    if (!toldOn)
        return Failure{toldOn.error()};
    const auto id = requestId(context, arguments.word(0));
    if (!id)
        return Failure{id.error()};
    return answerWith(
        (*context.services())->requests().liftRestriction(context.session(), *id, *toldOn));
}

} // namespace

QList<Command> requestCommands()
{
    const QStringList request{u"REQUEST"_s};
    return {
        {u"request list"_s,
         u"What waits for an answer, and the restrictions in force."_s,
         u"entente-cli request list --json"_s,
         {},
         {},
         false,
         listRequests},
        {u"request open"_s,
         u"Note that a person uses a right; the month of Art. 12(3) begins."_s,
         u"entente-cli request open 7f3a91c2 --right restriction --via email"_s,
         {u"PERSON"_s},
         {{u"right"_s, u"access|portability|rectification|erasure|restriction|objection"_s,
           u"what was asked for"_s},
          {u"received-on"_s, u"DATE"_s, u"today by default"_s},
          {u"via"_s, u"email|post|phone|in_person"_s, u"how it came"_s},
          {u"identity"_s, u"TEXT"_s, u"how it is known who asks"_s}},
         false,
         openRequest},
        {u"request answer"_s,
         u"Note that a request was answered, or refused with its reasons."_s,
         u"entente-cli request answer 7f3a91c2 --refused"_s,
         request,
         {{u"refused"_s, {}, u"the answer was no"_s}},
         false,
         answerRequest},
        {u"request lift"_s,
         u"End a restriction of processing; the person is told before (RGPD 18(3))."_s,
         u"entente-cli request lift 7f3a91c2 --told-on 2026-11-20"_s,
         request,
         {{u"told-on"_s, u"DATE"_s, u"the day on which the person was told that it ends"_s}},
         false,
         liftRestriction},
    };
}

} // namespace entente::cli
