// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/planmodel.h"

#include "core/wording/wording.h"
#include "ui/consent/verdictwords.h"
#include "ui/support/labels.h"

#include <QBrush>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr qsizetype kShownDetails = 3;

QString planPlace(const PlanLine &line)
{
    const Words words;
    // "place.sale.kept" is the part of the sales that stays.
    QString key = line.item.where;
    if (!words.knows(key) && key.endsWith(u".kept"))
        key.chop(5);
    const auto place = words.word(key);
    if (line.details.isEmpty())
        return place;
    auto shown = line.details.first(qMin(kShownDetails, line.details.size()));
    if (line.details.size() > kShownDetails)
        shown.append(u"…"_s);
    return PlanModel::tr("%1: %2", "place, details").arg(place, shown.join(u", "_s));
}

} // namespace

PlanModel::~PlanModel() = default;

QList<PlanLine> planLines(const ErasurePlan &plan)
{
    QList<PlanLine> lines;
    for (const auto &item : plan.items) {
        const auto same = std::find_if(lines.begin(), lines.end(), [&item](const PlanLine &line) {
            return line.item.where == item.where && line.item.action == item.action
                   && line.item.keepUntil == item.keepUntil && line.item.because == item.because;
        });
        auto &line = same == lines.end() ? lines.emplaceBack(PlanLine{item, 0, {}}) : *same;
        line.traces += item.count;
        if (!item.detail.isEmpty() && !line.details.contains(item.detail))
            line.details.append(item.detail);
    }
    // What needs a human stands first; where there is nothing to do, nobody needs to look.
    const auto rank = [](const PlanLine &line) {
        return line.item.action == PlanAction::Review    ? 0
               : line.item.action == PlanAction::Nothing ? 2
                                                         : 1;
    };
    std::stable_sort(
        lines.begin(), lines.end(),
        [&rank](const PlanLine &one, const PlanLine &other) { return rank(one) < rank(other); });
    return lines;
}

ActionLook planLook(PlanAction action)
{
    switch (action) {
    case PlanAction::Erase: return ActionLook::Erase;
    case PlanAction::Anonymise: return ActionLook::Anonymise;
    case PlanAction::Keep: return ActionLook::Keep;
    case PlanAction::Inform: return ActionLook::Tell;
    case PlanAction::Review: return ActionLook::Decide;
    case PlanAction::Nothing: break;
    }
    return ActionLook::Nothing;
}

QString planWord(PlanAction action)
{
    switch (action) {
    case PlanAction::Erase: return PlanModel::tr("Erase");
    case PlanAction::Anonymise: return PlanModel::tr("Anonymise");
    case PlanAction::Keep: return PlanModel::tr("Keep");
    case PlanAction::Inform: return PlanModel::tr("Tell");
    case PlanAction::Review: return PlanModel::tr("To decide");
    case PlanAction::Nothing: break;
    }
    return PlanModel::tr("Nothing to do");
}

QList<ColumnSpec> PlanModel::columns() const
{
    return {{tr("Where")},  {tr("Traces"), Qt::AlignRight | Qt::AlignVCenter},
            {tr("Action")}, {tr("Kept until")},
            {tr("Why")},    {tr("Law"), Qt::AlignRight | Qt::AlignVCenter}};
}

QVariant PlanModel::cell(const PlanLine &line, int column, int role) const
{
    const auto &item = line.item;
    const bool decide = item.action == PlanAction::Review;
    if (role == Qt::BackgroundRole)
        return decide ? QVariant(QBrush(Theme::of(nullptr).fill(ColorRole::WaitFill))) : QVariant();
    switch (static_cast<Column>(column)) {
    case Column::Where:
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return role == Qt::ToolTipRole ? planPlace(line).toHtmlEscaped() : planPlace(line);
        return role == MediumRole ? QVariant(true) : QVariant();
    case Column::Traces:
        return role == Qt::DisplayRole ? QVariant(QLocale().toString(line.traces)) : QVariant();
    case Column::Action:
        if (role == Qt::DisplayRole)
            return planWord(item.action);
        return role == ActionRole ? QVariant(int(planLook(item.action))) : QVariant();
    case Column::KeptUntil:
        if (role == Qt::DisplayRole)
            return item.keepUntil.isValid() ? shortDate(item.keepUntil) : u"–"_s;
        return {};
    case Column::Why:
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
            const auto why = Words().word(item.because);
            return role == Qt::ToolTipRole ? why.toHtmlEscaped() : why;
        }
        return role == ToneRole ? QVariant(int(Tone::Second)) : QVariant();
    case Column::Law:
        if (role == Qt::DisplayRole)
            return decide ? tr("Read") : Words().lawReference(item.legalRef);
        if (role == LinkRole)
            return decide;
        return role == ToneRole && !decide ? QVariant(int(Tone::Third)) : QVariant();
    }
    return {};
}

} // namespace entente
