// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/mergework.h"

#include "core/base/clock.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"
#include "core/duplicates/mergedcards.h"
#include "core/parties/partyrepository.h"
#include "core/search/searchindex.h"

#include <algorithm>
#include <array>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kValuesAtOnce = 8; // as many as the query builder binds

/// Rows that are made anew from the others, or that mean nothing without their card.
constexpr std::array kRemade{u"search_entry", u"consent_state", u"recent_use"};
/// Rows that come and go by themselves: an undo does not hang on them.
constexpr std::array kPassing{u"undo_image", u"draft"};

template<typename Names>
bool isOneOf(const Names &names, const QString &table)
{
    return std::any_of(names.begin(), names.end(),
                       [&table](const char16_t *name) { return QStringView(name) == table; });
}

bool isBlank(const QVariant &value)
{
    return value.isNull() || value.toString().isEmpty();
}

int statusWeight(const QString &status)
{
    static const QStringList kFromGood{u"valid"_s, u"unverified"_s, u"returned"_s, u"bounced"_s,
                                       u"wrong"_s};
    return int(kFromGood.indexOf(status));
}

} // namespace

Result<QList<MergeReference>> mergeReferences(const db::Reader &reader)
{
    QHash<QString, QHash<QString, QStringList>> unique; // table → index → columns
    db::Statement indexes(reader, "duplicates/select_unique_columns");
    while (indexes.next())
        unique[indexes.text("table_name")][indexes.text("index_name")].append(
            indexes.text("column_name"));
    if (auto done = indexes.finish(); !done)
        return Failure{done.error()};
    QList<MergeReference> references;
    db::Statement keys(reader, "duplicates/select_references");
    while (keys.next()) {
        MergeReference one{
            keys.text("table_name"), keys.text("column_name"), keys.text("target"), {}};
        for (const auto &columns : unique.value(one.table)) {
            if (!columns.contains(one.column))
                continue;
            auto others = columns;
            others.removeAll(one.column);
            one.uniqueWith.append(others);
        }
        references.append(one);
    }
    if (auto done = keys.finish(); !done)
        return Failure{done.error()};
    return references;
}

QString MergeWork::target() const
{
    return duplicateKindCode(m_kind);
}

QString MergeWork::keyColumn() const
{
    return m.builder.keyOf(target());
}

Result<db::Record> MergeWork::row(const QString &table, qint64 key) const
{
    auto rows = m.builder.select(m_tx, table, m.builder.columnsOf(table),
                                 {{m.builder.keyOf(table), key}});
    if (!rows)
        return Failure{rows.error()};
    if (rows->isEmpty())
        return Failure{ErrorCode::NotFound, u"no such row in "_s + table, {}, u"id.not_found"_s};
    return rows->first();
}

Result<QList<db::Record>> MergeWork::rowsOf(const MergeReference &reference, qint64 owner) const
{
    return m.builder.select(m_tx, reference.table, m.builder.columnsOf(reference.table),
                            {{reference.column, owner}});
}

Result<void> MergeWork::change(const QString &table, qint64 key, const QList<db::Equal> &values)
{
    if (values.isEmpty())
        return {};
    if (auto noted = m_step.willChange(table, key); !noted)
        return noted;
    for (qsizetype i = 0; i < values.size(); i += kValuesAtOnce) {
        const auto done = m.builder.update(m_tx, table, values.mid(i, kValuesAtOnce),
                                           {{m.builder.keyOf(table), key}});
        if (!done)
            return Failure{done.error()};
    }
    return {};
}

Result<void> MergeWork::removeRow(const QString &table, qint64 key)
{
    if (auto noted = m_step.willChange(table, key); !noted)
        return noted;
    const auto done = m.builder.remove(m_tx, table, {{m.builder.keyOf(table), key}});
    return done ? Result<void>{} : Failure{done.error()};
}

Result<void> MergeWork::run(const MergeChoices &choices)
{
    db::Statement deferred(m_tx, "db/set_deferred_foreign_keys");
    if (auto done = deferred.run(); !done)
        return done;
    auto references = mergeReferences(m_tx);
    if (!references)
        return Failure{references.error()};
    m_references = *std::move(references);
    const bool isPerson = m_kind == DuplicateKind::Person;
    MergedCards cards(m_tx, m_step, m.clock, PersonId(m_keep), PersonId(m_drop));
    if (isPerson) {
        if (auto done = cards.remember(); !done)
            return done;
    }
    if (auto done = dropPairs(); !done)
        return done;
    if (auto done = takeFields(choices); !done)
        return done;
    if (auto done = moveAll(cards); !done)
        return done;
    if (auto done = addAlias(); !done)
        return done;
    if (isPerson) {
        if (auto done = cards.noteAfter(); !done)
            return done;
    }
    return removeCard();
}

Result<void> MergeWork::moveAll(MergedCards &cards)
{
    for (const auto &reference : std::as_const(m_references)) {
        if (reference.target != target())
            continue;
        Result<void> done;
        if (isOneOf(kRemade, reference.table)) {
            for (const auto owner : {m_keep, m_drop}) {
                if (owner == m_keep && reference.table == u"recent_use")
                    continue;
                const auto gone = m.builder.remove(m_tx, reference.table,
                                                   {{reference.column, owner}});
                if (!gone)
                    return Failure{gone.error()};
            }
        } else if (isOneOf(kPassing, reference.table)) {
            done = movePassing(reference, cards);
        } else if (reference.table == u"contact_point") {
            done = moveContactPoints(reference);
        } else if (reference.table == u"affiliation") {
            done = moveAffiliations(reference);
        } else {
            done = moveReference(reference);
        }
        if (!done)
            return done;
    }
    return {};
}

Result<void> MergeWork::movePassing(const MergeReference &reference, MergedCards &cards)
{
    const auto rows = m.builder.select(m_tx, reference.table, {}, {{reference.column, m_drop}});
    if (!rows)
        return Failure{rows.error()};
    for (const auto &one : *rows) {
        const auto moved = m.builder.update(m_tx, reference.table, {{reference.column, m_keep}},
                                            {{m.builder.keyOf(reference.table), one.key}});
        if (!moved)
            return Failure{moved.error()};
        if (m_kind != DuplicateKind::Person)
            continue;
        if (auto done = cards.rememberPassing(reference.table, one.key); !done)
            return done;
    }
    return {};
}

Result<void> MergeWork::moveReference(const MergeReference &reference)
{
    const auto dropped = rowsOf(reference, m_drop);
    const auto kept = rowsOf(reference, m_keep);
    if (!dropped || !kept)
        return Failure{!dropped ? dropped.error() : kept.error()};
    for (const auto &one : *dropped) {
        const auto same = std::find_if(kept->begin(), kept->end(), [&](const db::Record &other) {
            return std::any_of(
                reference.uniqueWith.begin(), reference.uniqueWith.end(),
                [&](const QStringList &columns) {
                    return std::all_of(columns.begin(), columns.end(), [&](const QString &column) {
                        const auto value = one.values.value(column);
                        return !value.isNull() && value == other.values.value(column);
                    });
                });
        });
        auto done = same != kept->end()
                        ? fold(reference.table, *same, one)
                        : change(reference.table, one.key, {{reference.column, m_keep}});
        if (!done)
            return done;
    }
    return {};
}

Result<void> MergeWork::fold(const QString &table, const db::Record &kept,
                             const db::Record &dropped)
{
    QList<db::Equal> values;
    for (const auto &column : m.builder.columnsOf(table)) {
        if (isBlank(kept.values.value(column)) && !isBlank(dropped.values.value(column)))
            values.append({column, dropped.values.value(column)});
    }
    if (auto done = change(table, kept.key, values); !done)
        return done;
    if (auto done = repoint(table, dropped.key, kept.key); !done)
        return done;
    return removeRow(table, dropped.key);
}

Result<void> MergeWork::repoint(const QString &table, qint64 from, qint64 to)
{
    for (const auto &reference : std::as_const(m_references)) {
        if (reference.target != table || isOneOf(kRemade, reference.table))
            continue;
        const auto rows = m.builder.select(m_tx, reference.table, {}, {{reference.column, from}});
        if (!rows)
            return Failure{rows.error()};
        for (const auto &one : *rows) {
            if (auto done = change(reference.table, one.key, {{reference.column, to}}); !done)
                return done;
        }
    }
    // Which card brought a row into an earlier merge is kept by the row's number.
    const auto noted = m.builder.select(m_tx, u"merged_row"_s, {},
                                        {{u"table_name"_s, table}, {u"record_id"_s, from}});
    if (!noted)
        return Failure{noted.error()};
    for (const auto &one : *noted) {
        if (auto done = change(u"merged_row"_s, one.key, {{u"record_id"_s, to}}); !done)
            return done;
    }
    return {};
}

Result<void> MergeWork::moveContactPoints(const MergeReference &reference)
{
    const auto dropped = rowsOf(reference, m_drop);
    const auto kept = rowsOf(reference, m_keep);
    if (!dropped || !kept)
        return Failure{!dropped ? dropped.error() : kept.error()};
    QSet<QString> preferred;
    for (const auto &one : *kept) {
        if (one.integer(u"is_preferred"_s) != 0)
            preferred.insert(one.text(u"kind"_s));
    }
    for (const auto &one : *dropped) {
        const auto kind = one.text(u"kind"_s);
        const auto normal = one.text(u"normal"_s);
        const auto same = std::find_if(kept->begin(), kept->end(), [&](const db::Record &other) {
            return !normal.isEmpty() && other.text(u"kind"_s) == kind
                   && other.text(u"normal"_s) == normal;
        });
        if (same != kept->end()) {
            // Read again: two of the dropped card's may be the same as this one.
            const auto now = row(reference.table, same->key);
            if (!now)
                return Failure{now.error()};
            if (auto done = foldContactPoint(*now, one); !done)
                return done;
            continue;
        }
        QList<db::Equal> values{{reference.column, m_keep}};
        if (one.integer(u"is_preferred"_s) != 0 && preferred.contains(kind))
            values.append({u"is_preferred"_s, 0});
        if (auto done = change(reference.table, one.key, values); !done)
            return done;
    }
    return {};
}

Result<void> MergeWork::foldContactPoint(const db::Record &kept, const db::Record &dropped)
{
    const auto keptStatus = kept.text(u"status"_s);
    const auto droppedStatus = dropped.text(u"status"_s);
    if (statusWeight(droppedStatus) > statusWeight(keptStatus)) {
        if (auto done = change(u"contact_point"_s, kept.key, {{u"status"_s, droppedStatus}}); !done)
            return done;
    }
    const auto older = m.builder.select(m_tx, u"contact_point_alias"_s, {},
                                        {{u"kept_uuid"_s, dropped.text(u"uuid"_s)}});
    if (!older)
        return Failure{older.error()};
    for (const auto &one : *older) {
        if (auto done = change(u"contact_point_alias"_s, one.key,
                               {{u"kept_uuid"_s, kept.text(u"uuid"_s)}});
            !done)
            return done;
    }
    const bool isPerson = m_kind == DuplicateKind::Person;
    db::Statement alias(m_tx, "duplicates/insert_contact_point_alias");
    alias.bind(":alias_uuid", dropped.text(u"uuid"_s))
        .bind(":kept_uuid", kept.text(u"uuid"_s))
        .bind(":person_id", isPerson ? PersonId(m_keep) : PersonId())
        .bind(":organisation_id", isPerson ? OrganisationId() : OrganisationId(m_keep))
        .bind(":created_at", m.clock.nowUtc());
    if (auto done = alias.runOne(); !done)
        return done;
    if (auto noted = m_step.added(u"contact_point_alias"_s, alias.lastInsertId()); !noted)
        return noted;
    return fold(u"contact_point"_s, kept, dropped);
}

namespace {

/// Of two jobs at one firm: both of today, or by their titles; what was before stands beside what is.
bool isSameMergedJob(const db::Record &one, const db::Record &other)
{
    const auto title = [](const db::Record &job) {
        return job.values.value(u"job_title"_s).toString();
    };
    const auto isOver = [](const db::Record &job) {
        return !job.values.value(u"ended_on"_s).isNull();
    };
    return (!isOver(one) && !isOver(other)) || title(one) == title(other) || title(one).isEmpty()
           || title(other).isEmpty();
}

} // namespace

Result<void> MergeWork::moveAffiliations(const MergeReference &reference)
{
    const auto other = m_kind == DuplicateKind::Person ? u"organisation_id"_s : u"person_id"_s;
    const auto dropped = rowsOf(reference, m_drop);
    const auto kept = rowsOf(reference, m_keep);
    if (!dropped || !kept)
        return Failure{!dropped ? dropped.error() : kept.error()};
    for (const auto &one : *dropped) {
        if (m_kind == DuplicateKind::Organisation)
            m_touched.insert(PersonId(one.integer(u"person_id"_s)));
        const auto same = std::find_if(kept->begin(), kept->end(), [&](const db::Record &known) {
            return known.values.value(other) == one.values.value(other)
                   && isSameMergedJob(known, one);
        });
        if (same == kept->end()) {
            if (auto done = change(reference.table, one.key, {{reference.column, m_keep}}); !done)
                return done;
            continue;
        }
        // A job that one card knows as current has not ended.
        auto closing = one;
        if (same->values.value(u"ended_on"_s).isNull())
            closing.values.remove(u"ended_on"_s);
        else if (one.values.value(u"ended_on"_s).isNull()) {
            if (auto done = change(reference.table, same->key, {{u"ended_on"_s, QVariant()}});
                !done)
                return done;
        }
        if (auto done = fold(reference.table, *same, closing); !done)
            return done;
    }
    return {};
}

Result<void> MergeWork::dropPairs()
{
    const auto column = m.builder.keyOf(target());
    const auto memberships = m.builder.select(m_tx, u"duplicate_member"_s, {u"duplicate_pair_id"_s},
                                              {{column, m_drop}});
    const auto own = m.builder.select(m_tx, u"duplicate_member"_s, {u"duplicate_pair_id"_s},
                                      {{column, m_keep}});
    if (!memberships || !own)
        return Failure{!memberships ? memberships.error() : own.error()};
    QSet<qint64> partners{m_keep};
    for (const auto &mine : *own) {
        const auto members = m.builder.select(
            m_tx, u"duplicate_member"_s, {column},
            {{u"duplicate_pair_id"_s, mine.integer(u"duplicate_pair_id"_s)}});
        if (!members)
            return Failure{members.error()};
        for (const auto &member : *members)
            partners.insert(member.integer(column));
    }
    for (const auto &membership : *memberships) {
        const auto pair = membership.integer(u"duplicate_pair_id"_s);
        const auto entry = row(u"duplicate_pair"_s, pair);
        const auto members = m.builder.select(m_tx, u"duplicate_member"_s, {column},
                                              {{u"duplicate_pair_id"_s, pair}});
        if (!entry || !members)
            return Failure{!entry ? entry.error() : members.error()};
        const bool isKnown = std::any_of(members->begin(), members->end(),
                                         [&](const db::Record &member) {
                                             return member.integer(column) != m_drop
                                                    && partners.contains(member.integer(column));
                                         });
        // "Not the same person" holds for the merged card too; what is only likely will be found anew.
        if (!isKnown && entry->text(u"state"_s) == u"different")
            continue;
        for (const auto &member : *members) {
            if (auto done = removeRow(u"duplicate_member"_s, member.key); !done)
                return done;
        }
        if (auto done = removeRow(u"duplicate_pair"_s, pair); !done)
            return done;
    }
    return {};
}

Result<void> MergeWork::addAlias()
{
    const auto dropped = row(target(), m_drop);
    if (!dropped)
        return Failure{dropped.error()};
    const bool isPerson = m_kind == DuplicateKind::Person;
    db::Statement alias(m_tx, isPerson ? "duplicates/insert_person_alias"
                                       : "duplicates/insert_organisation_alias");
    alias.bind(":alias_uuid", dropped->text(u"uuid"_s)).bind(":created_at", m.clock.nowUtc());
    if (isPerson)
        alias.bind(":person_id", PersonId(m_keep))
            .bind(":import_batch_id", ImportBatchId(dropped->integer(u"import_batch_id"_s)));
    else
        alias.bind(":organisation_id", OrganisationId(m_keep));
    if (auto done = alias.runOne(); !done)
        return done;
    return m_step.added(isPerson ? u"person_alias"_s : u"organisation_alias"_s,
                        alias.lastInsertId());
}

Result<void> MergeWork::removeCard()
{
    return removeRow(target(), m_drop);
}

} // namespace entente
