// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/context.h"
#include "app/cli/documents.h"
#include "app/cli/records.h"
#include "core/services/services.h"
#include "core/vault/vault.h"

using namespace Qt::StringLiterals;

namespace entente::cli {

namespace {

Failure badEventWord(const QString &option)
{
    return Failure{ErrorCode::Invalid,
                   u"unknown word for --"_s + option,
                   {{}, 0, 0, option},
                   u"word.unknown"_s};
}

/// Users by name or UUID.
Result<QStringList> staffFrom(Context &context, const QStringList &names)
{
    const auto opened = context.vault();
    if (!opened)
        return Failure{opened.error()};
    const auto users = (*opened)->users();
    if (!users)
        return Failure{users.error()};
    QStringList staff;
    for (const auto &name : names) {
        const auto known = std::find_if(users->begin(), users->end(), [&](const auto &user) {
            return user.login == name || user.uuid == name;
        });
        if (known == users->end())
            return Failure{ErrorCode::NotFound,
                           u"no such user"_s,
                           {{}, 0, 0, u"staff"_s},
                           u"user.not_found"_s};
        staff.append(known->uuid);
    }
    return staff;
}

/// What was typed over what is there.
Result<TradeShowDraft> showDraftFrom(Context &context, const Arguments &arguments,
                                     TradeShowDraft draft)
{
    draft.name = arguments.value(u"name"_s, draft.name);
    draft.place = arguments.value(u"place"_s, draft.place);
    draft.country = arguments.value(u"country"_s, draft.country);
    draft.noticeUrl = arguments.value(u"notice-url"_s, draft.noticeUrl);
    for (const auto &[option, day] :
         {std::pair{u"from"_s, &draft.startsOn}, std::pair{u"to"_s, &draft.endsOn}}) {
        if (!arguments.has(option))
            continue;
        const auto typed = dateOption(arguments, option);
        if (!typed)
            return Failure{typed.error()};
        *day = *typed;
    }
    if (arguments.has(u"language"_s))
        draft.languages = arguments.values(u"language"_s);
    if (draft.languages.isEmpty())
        draft.languages = {documentLanguage(context)};
    if (arguments.has(u"ask"_s)) {
        draft.questions.clear();
        for (const auto &typed : arguments.values(u"ask"_s)) {
            const auto question = showQuestionFrom(typed);
            if (!question)
                return badEventWord(u"ask"_s);
            draft.questions.append(*question);
        }
    }
    if (draft.questions.isEmpty())
        draft.questions = {{u"commercial"_s, Channel::Email},
                           {u"commercial"_s, Channel::LiveCall},
                           {u"commercial"_s, Channel::Sms}};
    if (arguments.has(u"staff"_s)) {
        const auto staff = staffFrom(context, arguments.values(u"staff"_s));
        if (!staff)
            return Failure{staff.error()};
        draft.staff = *staff;
    }
    return draft;
}

QJsonObject showJson(const TradeShow &show)
{
    QJsonArray questions;
    for (const auto &question : show.questions)
        questions.append(QJsonObject{{u"purpose"_s, question.purpose},
                                     {u"channel"_s, channelName(question.channel)}});
    QJsonArray wordings;
    for (const auto &wording : show.wordings)
        wordings.append(QJsonObject{{u"purpose"_s, wording.question.purpose},
                                    {u"channel"_s, channelName(wording.question.channel)},
                                    {u"language"_s, wording.language},
                                    {u"version"_s, wording.version}});
    QJsonArray notices;
    for (const auto &notice : show.notices)
        notices.append(QJsonObject{{u"id"_s, notice.uuid},
                                   {u"level"_s, noticeLevelCode(notice.level)},
                                   {u"language"_s, notice.language},
                                   {u"version"_s, notice.version}});
    return {{u"id"_s, show.uuid},
            {u"name"_s, show.name},
            {u"place"_s, show.place},
            {u"country"_s, show.country},
            {u"from"_s, dateJson(show.startsOn)},
            {u"to"_s, dateJson(show.endsOn)},
            {u"languages"_s, QJsonArray::fromStringList(show.languages)},
            {u"notice_url"_s, show.noticeUrl},
            {u"questions"_s, questions},
            {u"wordings"_s, wordings},
            {u"notices"_s, notices},
            {u"staff"_s, QJsonArray::fromStringList(show.staff)},
            {u"ready"_s, show.isReady()},
            {u"missing"_s, QJsonArray::fromStringList(show.missing())},
            {u"captures"_s, show.captures}};
}

Answer showAnswer(const Result<TradeShow> &show)
{
    const auto missing = show->missing();
    auto said = QString(show->uuid + u"  "_s + show->provenance());
    if (!missing.isEmpty())
        said += u"\nmissing: "_s + missing.join(u", "_s);
    return {showJson(*show), said};
}

Result<Answer> addShow(Context &context, const Arguments &arguments)
{
    TradeShowDraft empty;
    empty.name = arguments.word(0);
    const auto draft = showDraftFrom(context, arguments, empty);
    if (!draft)
        return Failure{draft.error()};
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto show = (*services)->tradeShows().add(context.session(), *draft);
    if (!show)
        return Failure{show.error()};
    return showAnswer(show);
}

Result<Answer> editShow(Context &context, const Arguments &arguments)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    auto &shows = (*services)->tradeShows();
    const auto known = shows.byUuid(context.session(), arguments.word(0));
    if (!known)
        return Failure{known.error()};
    const auto draft = showDraftFrom(context, arguments, known->draft());
    if (!draft)
        return Failure{draft.error()};
    const auto show = shows.edit(context.session(), known->uuid, *draft);
    if (!show)
        return Failure{show.error()};
    return showAnswer(show);
}

Result<Answer> takeShowTexts(Context &context, const Arguments &arguments)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto show = (*services)->tradeShows().takeTexts(context.session(), arguments.word(0));
    if (!show)
        return Failure{show.error()};
    return showAnswer(show);
}

Result<Answer> showOne(Context &context, const Arguments &arguments)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto show = (*services)->tradeShows().byUuid(context.session(), arguments.word(0));
    if (!show)
        return Failure{show.error()};
    return showAnswer(show);
}

Result<Answer> listShows(Context &context, const Arguments &)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    // Who may only capture sees the stands that they staff.
    auto &opened = **services;
    const auto all = context.session().may(Fn::ViewTradeShows)
                         ? opened.tradeShows().list(context.session())
                         : opened.captures().stands(context.session());
    if (!all)
        return Failure{all.error()};
    QJsonArray array;
    QStringList lines;
    for (const auto &show : *all) {
        array.append(showJson(show));
        lines.append(
            u"%1  %2  %3  %4"_s
                .arg(show.uuid.right(8), show.startsOn.toString(Qt::ISODate), show.provenance())
                .arg(show.captures));
    }
    return Answer{array, lines.join(u'\n')};
}

Result<Answer> removeShow(Context &context, const Arguments &arguments)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    if (const auto done = (*services)->tradeShows().remove(context.session(), arguments.word(0));
        !done)
        return Failure{done.error()};
    return Answer{QJsonObject{{u"ok"_s, true}}, u"removed"_s};
}

QList<OptionSpec> planOptions()
{
    return {
        {u"place"_s, u"TEXT"_s, u"town or hall"_s},
        {u"country"_s, u"CC"_s, u"whose law holds; the firm's by default"_s},
        {u"from"_s, u"DATE"_s, u"first day"_s},
        {u"to"_s, u"DATE"_s, u"last day; the first one by default"_s},
        {u"language"_s, u"fr|en"_s, u"that visitors choose from; may be given again"_s},
        {u"ask"_s, u"PURPOSE:CHANNEL"_s,
         u"what visitors are asked; may be given again (commercial by email, live_call and sms by default)"_s},
        {u"staff"_s, u"NAME"_s, u"a user who staffs the stand; may be given again"_s},
        {u"notice-url"_s, u"URL"_s, u"page of the full notice, for the code on the screen"_s},
    };
}

} // namespace

QList<Command> eventCommands()
{
    auto renaming = planOptions();
    renaming.prepend({u"name"_s, u"TEXT"_s, u"a new name"_s});
    return {
        {u"event add"_s,
         u"Plan a trade show; its texts are fixed in their newest version."_s,
         u"entente-cli event add \"Salon Luminaire\" --place Lyon --from 2026-11-24 --to 2026-11-26 --language fr --language en --ask commercial:email --staff salome"_s,
         {u"NAME"_s},
         planOptions(),
         false,
         addShow},
        {u"event edit"_s,
         u"Change the plan; the texts that still fit keep their version."_s,
         u"entente-cli event edit 7c1e0192 --to 2026-11-27"_s,
         {u"EVENT"_s},
         renaming,
         false,
         editShow},
        {u"event texts"_s,
         u"Take the newest published notices and texts of consent from now on."_s,
         u"entente-cli event texts 7c1e0192"_s,
         {u"EVENT"_s},
         {},
         false,
         takeShowTexts},
        {u"event show"_s,
         u"The plan, the versions of its texts, and what is missing before the first visitor."_s,
         u"entente-cli event show 7c1e0192 --json"_s,
         {u"EVENT"_s},
         {},
         false,
         showOne},
        {u"event list"_s,
         u"The trade shows, the latest first."_s,
         u"entente-cli event list --json"_s,
         {},
         {},
         false,
         listShows},
        {u"event remove"_s,
         u"Take back a plan under which nobody was met."_s,
         u"entente-cli event remove 7c1e0192 --yes"_s,
         {u"EVENT"_s},
         {},
         true,
         removeShow},
    };
}

} // namespace entente::cli
