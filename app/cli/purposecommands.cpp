// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/context.h"
#include "app/cli/records.h"
#include "core/base/wholefile.h"
#include "core/consent/wordingcheck.h"
#include "core/services/services.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace entente::cli {

namespace {

constexpr qint64 kLargestWording = 64 << 10;

QJsonObject purposeJson(const Purpose &purpose)
{
    return {{u"purpose"_s, purpose.code},
            {u"class"_s, purposeClassName(purpose.purposeClass)},
            {u"label_fr"_s, purpose.labelFr},
            {u"label_en"_s, purpose.labelEn},
            {u"sensitive"_s,
             purpose.sensitive.isEmpty() ? QJsonValue() : QJsonValue(purpose.sensitive)},
            {u"needs_age"_s, purpose.needsAge},
            {u"active"_s, purpose.active}};
}

Result<Answer> answerPurpose(const Result<Purpose> &purpose)
{
    if (!purpose)
        return Failure{purpose.error()};
    return Answer{purposeJson(*purpose), purpose->code};
}

Result<Answer> listPurposes(Context &context, const Arguments &)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto purposes = (*services)->consents().purposes(context.session());
    if (!purposes)
        return Failure{purposes.error()};
    QJsonArray json;
    QStringList lines;
    for (const auto &purpose : *purposes) {
        json.append(purposeJson(purpose));
        lines.append(QString(purpose.code + u"  "_s + purpose.labelFr + u"  "_s + purpose.labelEn));
    }
    return Answer{json, lines.join(u'\n')};
}

Result<Answer> addPurpose(Context &context, const Arguments &arguments)
{
    Purpose purpose;
    purpose.code = arguments.word(0);
    purpose.labelFr = arguments.value(u"label-fr"_s);
    purpose.labelEn = arguments.value(u"label-en"_s);
    purpose.sensitive = arguments.value(u"sensitive"_s);
    purpose.needsAge = arguments.value(u"needs-age"_s) == u"yes";
    const auto purposeClass = purposeClassFromName(arguments.value(u"class"_s, u"commercial"_s));
    if (!purposeClass)
        return usageFailure(u"--class is commercial, noncommercial or service"_s);
    purpose.purposeClass = *purposeClass;
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    return answerPurpose((*services)->purposes().add(context.session(), purpose));
}

Result<Answer> editPurpose(Context &context, const Arguments &arguments)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto purposes = (*services)->consents().purposes(context.session());
    if (!purposes)
        return Failure{purposes.error()};
    Purpose changed;
    changed.code = arguments.word(0);
    for (const auto &purpose : *purposes) {
        if (purpose.code == changed.code)
            changed = purpose;
    }
    changed.labelFr = arguments.value(u"label-fr"_s, changed.labelFr);
    changed.labelEn = arguments.value(u"label-en"_s, changed.labelEn);
    changed.sensitive = arguments.value(u"sensitive"_s, changed.sensitive);
    if (arguments.has(u"needs-age"_s))
        changed.needsAge = arguments.value(u"needs-age"_s) == u"yes";
    return answerPurpose((*services)->purposes().change(context.session(), changed));
}

template<bool archived>
Result<Answer> archivePurpose(Context &context, const Arguments &arguments)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    return answerPurpose(
        (*services)->purposes().archive(context.session(), arguments.word(0), archived));
}

Result<Answer> addWording(Context &context, const Arguments &arguments)
{
    const auto channel = channelFromName(arguments.value(u"channel"_s));
    if (!channel || !arguments.has(u"file"_s))
        return usageFailure(u"say for which channel and where the text is: --channel, --file"_s);
    const auto file = readWholeFile(arguments.value(u"file"_s), kLargestWording, u"file"_s);
    if (!file)
        return Failure{file.error()};
    Wording wording;
    wording.purposeCode = arguments.word(0);
    wording.channel = *channel;
    wording.language = arguments.value(u"language"_s, u"fr"_s);
    wording.body = QString::fromUtf8(*file);
    const auto missing = missingWordingItems(wording.body, *channel, wording.language);
    wording.complete = missing.isEmpty();
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto added = (*services)->purposes().addWording(context.session(), wording);
    if (!added)
        return Failure{added.error()};
    return Answer{
        QJsonObject{{u"version"_s, added->version},
                    {u"complete"_s, added->complete},
                    {u"missing"_s, QJsonArray::fromStringList(missing)}},
        QString(QString::number(added->version) + u"  "_s + missing.join(u", "_s)).trimmed()};
}

} // namespace

QList<Command> purposeCommands()
{
    const QStringList code{u"CODE"_s};
    const QList<OptionSpec> names{
        {u"label-fr"_s, u"TEXT"_s, u"plain name in French"_s},
        {u"label-en"_s, u"TEXT"_s, u"plain name in English"_s},
        {u"sensitive"_s, u"WORD"_s,
         u"health, religion, politics, union, ethnic_origin, sexual, biometric or genetic: asked apart"_s},
        {u"needs-age"_s, u"yes|no"_s,
         u"whether it needs the age of people: only then is one asked for"_s}};
    const OptionSpec purposeClass{u"class"_s, u"WORD"_s,
                                  u"commercial (default), noncommercial or service"_s};
    return {
        {u"purpose list"_s,
         u"What people are asked for, in plain names."_s,
         u"entente-cli purpose list --json"_s,
         {},
         {},
         false,
         listPurposes},
        {u"purpose add"_s, u"Add a purpose."_s,
         u"entente-cli purpose add survey --label-fr \"Enquête de satisfaction\" --class noncommercial"_s,
         code, QList<OptionSpec>{purposeClass} + names, false, addPurpose},
        {u"purpose edit"_s, u"Name a purpose anew."_s,
         u"entente-cli purpose edit survey --label-en \"Satisfaction survey\""_s, code, names,
         false, editPurpose},
        {u"purpose archive"_s,
         u"Ask for a purpose no longer; what was answered stays."_s,
         u"entente-cli purpose archive survey"_s,
         code,
         {},
         false,
         archivePurpose<true>},
        {u"purpose restore"_s,
         u"Ask for an archived purpose again."_s,
         u"entente-cli purpose restore survey"_s,
         code,
         {},
         false,
         archivePurpose<false>},
        {u"purpose wording"_s,
         u"Keep the next version of a consent text; what the law wants and the text lacks is named."_s,
         u"entente-cli purpose wording survey --channel live_call --language fr --file texte.txt"_s,
         code,
         {{u"channel"_s, u"CHANNEL"_s, u"email, sms, automated_call, fax, live_call or post"_s},
          {u"language"_s, u"fr|en"_s, u"fr by default"_s},
          {u"file"_s, u"FILE"_s,
           u"the text, UTF-8; {firm}, {activity}, {contact} are filled in"_s}},
         false,
         addWording},
    };
}

} // namespace entente::cli
