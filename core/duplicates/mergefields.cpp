// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/mergefields.h"

#include "core/parties/person.h"

#include <algorithm>
#include <array>

namespace entente::mergefields {

using namespace Qt::StringLiterals;

namespace {

/// Keys and what the program keeps by itself.
constexpr std::array kNotMerged{u"person_id",  u"organisation_id", u"uuid",
                                u"search_key", u"sort_key",        u"created_at",
                                u"changed_at", u"version",         u"import_batch_id",
                                u"age_band_on"}; // goes with its band

bool isMerged(const QString &column)
{
    return std::none_of(kNotMerged.begin(), kNotMerged.end(),
                        [&column](const char16_t *name) { return QStringView(name) == column; });
}

QString textOf(const QVariant &value)
{
    return value.isNull() ? QString() : value.toString();
}

} // namespace

MergeSide defaultSide(const QString &column, const QString &left, const QString &right)
{
    const auto rightIf = [](bool yes) { return yes ? MergeSide::Right : MergeSide::Left; };
    if (column == u"last_contact_on")
        return rightIf(right > left);
    if (column == u"is_collected_directly")
        return rightIf(left == u"1" && right == u"0");
    if (column == u"kind")
        return rightIf(left == u"unknown" && right != u"unknown");
    if (column == u"relation") {
        static const QStringList kCloser{u"prospect"_s, u"former"_s, u"customer"_s,
                                         u"contract_in_progress"_s};
        return rightIf(kCloser.indexOf(right) > kCloser.indexOf(left));
    }
    if (column == u"age_band") // the younger: who may be a minor is treated as one
        return rightIf(!right.isEmpty()
                       && (left.isEmpty() || ageBandFromCode(right) < ageBandFromCode(left)));
    return rightIf(left.isEmpty() && !right.isEmpty());
}

QList<MergeField> compare(const catalogue::Table &table, const db::Record &left,
                          const db::Record &right)
{
    QList<MergeField> fields;
    for (const auto &column : table.columns) {
        if (!isMerged(column.name))
            continue;
        MergeField field{column.name,
                         column.label,
                         column.codes,
                         textOf(left.values.value(column.name)),
                         textOf(right.values.value(column.name)),
                         MergeSide::Left};
        field.side = defaultSide(column.name, field.left, field.right);
        fields.append(field);
    }
    return fields;
}

Result<void> apply(const MergeChoices &choices, QList<MergeField> &fields)
{
    for (auto it = choices.begin(); it != choices.end(); ++it) {
        const auto field = std::find_if(fields.begin(), fields.end(), [&](const MergeField &one) {
            return one.column == it.key();
        });
        if (field == fields.end())
            return Failure{ErrorCode::Invalid,
                           u"there is no such field to choose"_s,
                           {{}, 0, 0, it.key()},
                           u"merge.unknown_field"_s};
        field->side = it.value();
    }
    return {};
}

} // namespace entente::mergefields
