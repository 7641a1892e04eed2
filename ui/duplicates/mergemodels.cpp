// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/mergemodels.h"

#include "core/wording/wording.h"
#include "ui/consent/verdictwords.h"
#include "ui/support/labels.h"
#include "ui/support/theme.h"
#include "ui/widgets/verdictchip.h"

#include <QBrush>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

QString fieldText(const MergeField &field, const QString &value)
{
    if (value.isEmpty())
        return u"–"_s;
    if (field.column == u"is_collected_directly")
        return Words().yesOrNo(value == u"1");
    if (!field.codes.isEmpty())
        return Words().word(QString(field.codes + u'.' + value));
    if (const auto date = QDate::fromString(value, Qt::ISODate);
        date.isValid() && value.size() == 10)
        return shortDate(date);
    return value;
}

QString pairText(const DuplicatePair &pair)
{
    return pair.left.name == pair.right.name ? pair.left.name
                                             : PairsModel::tr("%1 and %2", "names of two records")
                                                   .arg(pair.left.name, pair.right.name);
}

} // namespace

QString reasonsText(const QStringList &codes)
{
    const Words words;
    QStringList parts;
    for (const auto &code : codes)
        parts.append(words.word(QString(u"duplicate.reason."_s + code)));
    return parts.join(u" · "_s);
}

PairsModel::~PairsModel() = default;

QList<ColumnSpec> PairsModel::columns() const
{
    return {{tr("Records")},
            {tr("Likeness"), Qt::AlignRight | Qt::AlignVCenter,
             tr("Out of 100: the more e-mails, numbers and names are the same, the higher")}};
}

QVariant PairsModel::cell(const DuplicatePair &pair, int column, int role) const
{
    if (column == 1) {
        if (role == Qt::DisplayRole)
            return tr("%1%", "likeness in percent").arg(QLocale().toString(pair.score));
        return role == ToneRole ? QVariant(int(pair.score >= 90 ? Tone::Normal : Tone::Second))
                                : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole: return pairText(pair);
    case Qt::ToolTipRole:
        return QString(pairText(pair) + u"\n" + reasonsText(pair.reasons)).toHtmlEscaped();
    case SubtitleRole:
        return pair.state == DuplicateState::Later
                   ? tr("Put off · %1").arg(reasonsText(pair.reasons))
                   : reasonsText(pair.reasons);
    case MediumRole: return true;
    case AvatarRole: return pair.kind == DuplicateKind::Person ? pair.left.uuid : QVariant();
    case AvatarNameRole: return pair.left.name;
    case IconNameRole:
        return pair.kind == DuplicateKind::Organisation ? QVariant(u"view-bank"_s) : QVariant();
    case Qt::AccessibleTextRole:
        return tr("%1, likeness %2, %3")
            .arg(pairText(pair), QLocale().toString(pair.score), reasonsText(pair.reasons));
    default: return {};
    }
}

MergeFieldsModel::~MergeFieldsModel() = default;

void MergeFieldsModel::choose(int position, MergeSide side)
{
    if (position < 0 || position >= rowCount())
        return;
    auto field = row(position);
    field.side = side;
    replaceRow(position, field);
}

MergeChoices MergeFieldsModel::choices() const
{
    MergeChoices choices;
    for (const auto &field : rows())
        choices.insert(field.column, field.side);
    return choices;
}

QList<ColumnSpec> MergeFieldsModel::columns() const
{
    return {{tr("Field")}, {tr("Record that stays")}, {tr("Record that is merged into it")}};
}

QVariant MergeFieldsModel::cell(const MergeField &field, int column, int role) const
{
    const Words words;
    if (static_cast<Column>(column) == Column::Name) {
        if (role == Qt::DisplayRole)
            return words.fieldLabel(field.label);
        return role == ToneRole ? QVariant(int(Tone::Second)) : QVariant();
    }
    const bool isRight = static_cast<Column>(column) == Column::Right;
    const bool chosen = (field.side == MergeSide::Right) == isRight;
    const auto text = fieldText(field, isRight ? field.right : field.left);
    switch (role) {
    case Qt::DisplayRole: return text;
    case Qt::ToolTipRole: return text.toHtmlEscaped();
    case MediumRole: return chosen;
    case ToneRole: return int(chosen ? Tone::Normal : Tone::Third);
    case IconNameRole: return chosen ? QVariant(u"dialog-ok-apply"_s) : QVariant();
    case Qt::BackgroundRole:
        return chosen ? QVariant(QBrush(Theme::of(nullptr).fill(ColorRole::Selection)))
                      : QVariant();
    case Qt::AccessibleTextRole:
        return chosen ? tr("%1: %2, taken").arg(words.fieldLabel(field.label), text)
                      : tr("%1: %2, not taken").arg(words.fieldLabel(field.label), text);
    default: return {};
    }
}

MergePointsModel::~MergePointsModel() = default;

QList<ColumnSpec> MergePointsModel::columns() const
{
    return {{tr("Contact detail")}, {tr("Kind")}, {tr("Comes from")}};
}

QVariant MergePointsModel::cell(const MergedPoint &point, int column, int role) const
{
    if (role == ToneRole)
        return column == 0 ? QVariant() : QVariant(int(Tone::Second));
    if (role != Qt::DisplayRole)
        return role == Qt::ToolTipRole && column == 0 ? QVariant(point.value.toHtmlEscaped())
                                                      : QVariant();
    if (column == 0)
        return point.value;
    if (column == 1)
        return Words().contactKindName(point.kind);
    return point.isLeft && point.isRight ? tr("Both records")
           : point.isLeft                ? tr("Record that stays")
                                         : tr("Merged record");
}

MergeVerdictsModel::~MergeVerdictsModel() = default;

QList<ColumnSpec> MergeVerdictsModel::columns() const
{
    return {{tr("Channel")}, {tr("Record that stays")}, {tr("Merged record")}, {tr("Afterwards")}};
}

QVariant MergeVerdictsModel::cell(const MergedVerdict &verdict, int column, int role) const
{
    if (column == 0) {
        if (role == Qt::DisplayRole)
            return channelLabel(verdict.channel);
        return role == IconNameRole ? QVariant(channelIcon(verdict.channel)) : QVariant();
    }
    const auto &one = column == 1 ? verdict.left : column == 2 ? verdict.right : verdict.after;
    switch (role) {
    case Qt::DisplayRole: return verdictWord(one);
    case VerdictRole: return int(verdictLook(one));
    default: return {};
    }
}

} // namespace entente
