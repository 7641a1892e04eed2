// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/catalogue.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"
#include "core/duplicates/mergefields.h"

#include <algorithm>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

const auto kOwnField = u"custom."_s; // before the key of a field of the firm's own

} // namespace

Result<QList<MergeField>> MergeWork::fields(const MergeChoices &choices) const
{
    const auto left = row(target(), m_keep);
    const auto right = row(target(), m_drop);
    if (!left || !right)
        return Failure{!left ? left.error() : right.error()};
    auto fields = mergefields::compare(*m.catalogue.table(target()), *left, *right);
    if (auto done = addOwnFields(fields); !done)
        return Failure{done.error()};
    if (auto done = mergefields::apply(choices, fields); !done)
        return Failure{done.error()};
    return fields;
}

// Fields of the firm's own that both cards have; what only one has goes along.
Result<void> MergeWork::addOwnFields(QList<MergeField> &fields) const
{
    const QStringList columns{u"custom_field_id"_s, u"value"_s};
    const auto left = m.builder.select(m_tx, u"custom_value"_s, columns, {{keyColumn(), m_keep}});
    const auto right = m.builder.select(m_tx, u"custom_value"_s, columns, {{keyColumn(), m_drop}});
    if (!left || !right)
        return Failure{!left ? left.error() : right.error()};
    for (const auto &one : *left) {
        const auto field = one.integer(u"custom_field_id"_s);
        const auto other = std::find_if(right->begin(), right->end(), [&](const db::Record &row) {
            return row.integer(u"custom_field_id"_s) == field;
        });
        if (other == right->end())
            continue;
        const auto about = row(u"custom_field"_s, field);
        if (!about)
            return Failure{about.error()};
        fields.append({kOwnField + about->text(u"field_key"_s),
                       about->text(u"name"_s),
                       {},
                       one.text(u"value"_s),
                       other->text(u"value"_s),
                       MergeSide::Left});
    }
    return {};
}

Result<void> MergeWork::takeOwnFields(const QList<MergeField> &fields)
{
    for (const auto &field : fields) {
        if (!field.column.startsWith(kOwnField) || field.side == MergeSide::Left
            || !field.differs())
            continue;
        const auto about = m.builder.select(
            m_tx, u"custom_field"_s, {},
            {{u"subject"_s, target()}, {u"field_key"_s, field.column.mid(kOwnField.size())}});
        if (!about)
            return Failure{about.error()};
        const auto rowOf = [&](qint64 owner) {
            return m.builder.select(
                m_tx, u"custom_value"_s, {u"value"_s, u"number"_s},
                {{keyColumn(), owner}, {u"custom_field_id"_s, about->value(0).key}});
        };
        const auto kept = rowOf(m_keep);
        const auto taken = rowOf(m_drop);
        if (!kept || !taken)
            return Failure{!kept ? kept.error() : taken.error()};
        if (kept->isEmpty() || taken->isEmpty())
            continue;
        if (auto done = change(u"custom_value"_s, kept->first().key,
                               {{u"value"_s, taken->first().values.value(u"value"_s)},
                                {u"number"_s, taken->first().values.value(u"number"_s)}});
            !done)
            return done;
    }
    return {};
}

Result<void> MergeWork::takeFields(const MergeChoices &choices)
{
    const auto left = row(target(), m_keep);
    const auto right = row(target(), m_drop);
    const auto compared = fields(choices);
    if (!compared || !left || !right)
        return Failure{!compared ? compared.error() : !left ? left.error() : right.error()};
    QList<db::Equal> values;
    for (const auto &field : *compared) {
        if (field.side == MergeSide::Right && field.differs()
            && !field.column.startsWith(kOwnField))
            values.append({field.column, right->values.value(field.column)});
        // The later day is the younger person, where both say the same band.
        if (field.column == u"age_band"
            && (field.differs() ? field.side == MergeSide::Right
                                : right->values.value(u"age_band_on"_s).toString()
                                      > left->values.value(u"age_band_on"_s).toString()))
            values.append({u"age_band_on"_s, right->values.value(u"age_band_on"_s)});
    }
    if (auto done = change(target(), m_keep, values); !done)
        return done;
    if (m_kind == DuplicateKind::Person) {
        db::Statement renamed(m_tx, "duplicates/delete_former_name_by_person");
        renamed.bind(":person_id", m_keep);
        if (auto done = renamed.run(); !done)
            return done;
    }
    return takeOwnFields(*compared);
}

} // namespace entente
