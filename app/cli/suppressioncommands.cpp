// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/context.h"
#include "app/cli/records.h"
#include "core/base/wholefile.h"
#include "core/services/services.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace entente::cli {

namespace {

Result<Answer> checkSuppression(Context &context, const Arguments &arguments)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto hits = (*services)->suppression().check(context.session(), arguments.word(0));
    if (!hits)
        return Failure{hits.error()};
    QJsonArray lists;
    QStringList lines;
    for (const auto &hit : *hits) {
        lists.append(QJsonObject{{u"list"_s, hit.list},
                                 {u"channel"_s, channelSetName(hit.channels)},
                                 {u"listed_at"_s, hit.listedAt.toString(Qt::ISODate)}});
        lines.append(QString(hit.list + u"  "_s + channelSetName(hit.channels)));
    }
    return Answer{QJsonObject{{u"listed"_s, !hits->isEmpty()}, {u"lists"_s, lists}},
                  lines.join(u'\n')};
}

Result<Answer> importSuppression(Context &context, const Arguments &arguments)
{
    const auto channels = channelSetFromName(arguments.value(u"channel"_s));
    if (!channels || !arguments.has(u"list"_s))
        return usageFailure(u"say which list and which channel: --list NAME --channel CHANNEL"_s);
    const auto file = readWholeFile(arguments.word(0), oppositionfile::kLargest, u"file"_s);
    if (!file)
        return Failure{file.error()};
    QDate listedOn;
    if (arguments.has(u"listed-on"_s)) {
        const auto day = dateOption(arguments, u"listed-on"_s);
        if (!day)
            return Failure{day.error()};
        listedOn = *day;
    }
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto done = (*services)->suppression().import(
        context.session(), arguments.value(u"list"_s), *channels, *file,
        arguments.value(u"column"_s), listedOn);
    if (!done)
        return Failure{done.error()};
    return Answer{QJsonObject{{u"added"_s, done->added}, {u"unreadable"_s, done->unreadable}},
                  QString::number(done->added)};
}

} // namespace

QList<Command> suppressionCommands()
{
    return {
        {u"suppression check"_s,
         u"The opposition lists that hold an e-mail or a number, in any spelling."_s,
         u"entente-cli suppression check \"06 39 98 10 01\" --json"_s,
         {u"VALUE"_s},
         {},
         false,
         checkSuppression},
        {u"suppression import"_s,
         u"Take in a list of people who oppose; only keyed hashes are kept."_s,
         u"entente-cli suppression import opposition.csv --list Bloctel --channel live_call"_s,
         {u"FILE"_s},
         {{u"list"_s, u"NAME"_s, u"name of the service or of the list"_s},
          {u"channel"_s, u"CHANNEL|all"_s, u"what the people on it oppose"_s},
          {u"column"_s, u"HEADER"_s, u"the column to read; found by itself otherwise"_s},
          {u"listed-on"_s, u"DATE"_s,
           u"since when they are on it; a consent given later prevails. Now by default"_s}},
         false,
         importSuppression},
    };
}

} // namespace entente::cli
