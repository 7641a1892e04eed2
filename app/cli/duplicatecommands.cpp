// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/context.h"
#include "app/cli/records.h"
#include "core/consent/verdict.h"
#include "core/services/services.h"
#include "core/wording/wording.h"

using namespace Qt::StringLiterals;

namespace entente::cli {

namespace {

DuplicateKind kindOption(const Arguments &arguments)
{
    return arguments.has(u"organisation"_s) ? DuplicateKind::Organisation : DuplicateKind::Person;
}

QJsonObject sideJson(const DuplicateSide &side)
{
    return {{u"id"_s, side.uuid}, {u"name"_s, side.name}, {u"detail"_s, side.detail}};
}

QJsonObject pairJson(const DuplicatePair &pair)
{
    QJsonArray reasons;
    for (const auto &code : pair.reasons)
        reasons.append(QJsonObject{
            {u"code"_s, code}, {u"text"_s, wording::word(QString(u"duplicate.reason."_s + code))}});
    return {{u"pair"_s, pair.uuid},
            {u"kind"_s, duplicateKindCode(pair.kind)},
            {u"score"_s, pair.score},
            {u"reasons"_s, reasons},
            {u"state"_s, duplicateStateCode(pair.state)},
            {u"left"_s, sideJson(pair.left)},
            {u"right"_s, sideJson(pair.right)}};
}

Result<Answer> scanDuplicates(Context &context, const Arguments &)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    auto &duplicates = (*services)->duplicates();
    const auto found = duplicates.find(context.session());
    if (!found)
        return Failure{found.error()};
    const auto scan = duplicates.store(context.session(), *found);
    if (!scan)
        return Failure{scan.error()};
    return Answer{QJsonObject{{u"people"_s, scan->people},
                              {u"organisations"_s, scan->organisations},
                              {u"pairs"_s, scan->pairs},
                              {u"added"_s, scan->added},
                              {u"gone"_s, scan->gone}},
                  u"%1 pairs to look at, %2 of them new"_s.arg(scan->pairs).arg(scan->added)};
}

Result<Answer> listDuplicates(Context &context, const Arguments &arguments)
{
    const auto limit = limitOption(arguments);
    if (!limit)
        return Failure{limit.error()};
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    auto &duplicates = (*services)->duplicates();
    const auto pairs = arguments.has(u"different"_s)
                           ? duplicates.different(context.session(), *limit)
                           : duplicates.pairs(context.session(), *limit);
    if (!pairs)
        return Failure{pairs.error()};
    QJsonArray json;
    QStringList lines;
    for (const auto &pair : *pairs) {
        json.append(pairJson(pair));
        QStringList why;
        for (const auto &code : pair.reasons)
            why.append(wording::word(QString(u"duplicate.reason."_s + code)));
        lines.append(u"%1  %2 %3  ~  %4 %5  (%6)"_s.arg(pair.score, 3)
                         .arg(pair.left.uuid.right(8), pair.left.name, pair.right.uuid.right(8),
                              pair.right.name, why.join(u", "_s)));
    }
    return Answer{json, lines.join(u'\n')};
}

Result<MergeChoices> fieldOptions(const Arguments &arguments)
{
    MergeChoices choices;
    for (const auto &choice : arguments.values(u"field"_s)) {
        const auto side = choice.section(u'=', 1);
        if (side != u"left" && side != u"right")
            return usageFailure(u"--field takes NAME=left or NAME=right"_s);
        choices.insert(choice.section(u'=', 0, 0).replace(u'-', u'_'),
                       side == u"left" ? MergeSide::Left : MergeSide::Right);
    }
    return choices;
}

QJsonObject previewJson(const MergePreview &preview)
{
    QJsonArray fields;
    for (const auto &field : preview.fields) {
        if (field.left.isEmpty() && field.right.isEmpty())
            continue;
        fields.append(
            QJsonObject{{u"name"_s, field.column},
                        {u"left"_s, field.left},
                        {u"right"_s, field.right},
                        {u"taken"_s, field.side == MergeSide::Left ? u"left"_s : u"right"_s}});
    }
    QJsonArray points;
    for (const auto &point : preview.points)
        points.append(QJsonObject{{u"kind"_s, point.kind},
                                  {u"value"_s, point.value},
                                  {u"left"_s, point.isLeft},
                                  {u"right"_s, point.isRight}});
    QJsonArray verdicts;
    for (const auto &verdict : preview.verdicts)
        verdicts.append(QJsonObject{{u"channel"_s, channelName(verdict.channel)},
                                    {u"left"_s, verdictKindName(verdict.left.kind)},
                                    {u"right"_s, verdictKindName(verdict.right.kind)},
                                    {u"after"_s, verdictKindName(verdict.after.kind)}});
    return {{u"left"_s, sideJson(preview.left)},
            {u"right"_s, sideJson(preview.right)},
            {u"fields"_s, fields},
            {u"contact_points"_s, points},
            {u"verdicts"_s, verdicts}};
}

Result<Answer> mergeDuplicates(Context &context, const Arguments &arguments)
{
    auto choices = fieldOptions(arguments);
    if (!choices)
        return Failure{choices.error()};
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    auto &merges = (*services)->merges();
    const MergeRequest request{kindOption(arguments), arguments.word(0), arguments.word(1),
                               *choices};
    if (arguments.has(u"dry-run"_s)) {
        const auto preview = merges.preview(context.session(), request);
        if (!preview)
            return Failure{preview.error()};
        return Answer{previewJson(*preview),
                      QString(preview->left.name + u" + "_s + preview->right.name)};
    }
    const auto merged = merges.merge(context.session(), request);
    if (!merged)
        return Failure{merged.error()};
    return Answer{QJsonObject{{u"merge"_s, merged->merge},
                              {u"id"_s, merged->kept},
                              {u"merged"_s, merged->dropped}},
                  merged->kept};
}

Result<Answer> undoMerge(Context &context, const Arguments &arguments)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    auto &merges = (*services)->merges();
    auto merge = arguments.value(u"merge"_s);
    if (merge.isEmpty()) {
        const auto latest = merges.latest(context.session());
        if (!latest)
            return Failure{latest.error()};
        merge = *latest;
    }
    const auto undone = merges.undo(context.session(), merge);
    if (!undone)
        return Failure{undone.error()};
    const auto records = undone->people + undone->organisations;
    return Answer{
        QJsonObject{{u"merge"_s, merge}, {u"restored"_s, QJsonArray::fromStringList(records)}},
        records.join(u'\n')};
}

Result<Answer> tellApart(Context &context, const Arguments &arguments)
{
    const auto services = context.services();
    if (!services)
        return Failure{services.error()};
    const auto state = arguments.has(u"again"_s) ? DuplicateState::Open : DuplicateState::Different;
    const auto done = (*services)->duplicates().decide(context.session(), kindOption(arguments),
                                                       arguments.word(0), arguments.word(1), state);
    if (!done)
        return Failure{done.error()};
    return Answer{QJsonObject{{u"ok"_s, true}, {u"state"_s, duplicateStateCode(state)}},
                  duplicateStateCode(state)};
}

} // namespace

QList<Command> duplicateCommands()
{
    const OptionSpec organisation{u"organisation"_s, {}, u"the two are organisations"_s};
    return {
        {u"duplicates scan"_s,
         u"Look for people and organisations that are there twice."_s,
         u"entente-cli duplicates scan --json"_s,
         {},
         {},
         false,
         scanDuplicates},
        {u"duplicates list"_s,
         u"Likely duplicates with score and reasons, the likeliest first."_s,
         u"entente-cli duplicates list --limit 20"_s,
         {},
         {{u"limit"_s, u"N"_s, u"rows at the most, 50 by default"_s},
          {u"different"_s, {}, u"those that somebody said are not the same"_s}},
         false,
         listDuplicates},
        {u"duplicates merge"_s,
         u"Make one record of two: everything is kept, the strictest consent counts."_s,
         u"entente-cli duplicates merge 7f3a91c2 1b0c55de --field first-name=right"_s,
         {u"KEEP"_s, u"DROP"_s},
         {{u"field"_s, u"NAME=left|right"_s,
           u"take this field of KEEP (left) or of DROP (right)"_s},
          {u"dry-run"_s, {}, u"show what would be, change nothing"_s},
          organisation},
         false,
         mergeDuplicates},
        {u"duplicates undo"_s,
         u"Take a merge back, the last one unless it is named."_s,
         u"entente-cli duplicates undo"_s,
         {},
         {{u"merge"_s, u"ID"_s, u"what the merge answered"_s}},
         false,
         undoMerge},
        {u"duplicates different"_s,
         u"Remember that two records are not the same."_s,
         u"entente-cli duplicates different 7f3a91c2 1b0c55de"_s,
         {u"ONE"_s, u"OTHER"_s},
         {organisation, {u"again"_s, {}, u"ask again: forget what was said"_s}},
         false,
         tellApart},
    };
}

} // namespace entente::cli
