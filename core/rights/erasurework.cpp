// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/erasurework.h"

#include "core/base/clock.h"
#include "core/consent/suppressionlist.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"
#include "core/parties/partyrepository.h"
#include "core/rights/archivewriter.h"
#include "core/search/searchindex.h"
#include "core/search/searchwords.h"
#include "core/vault/compartment.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

QStringList personalColumns(const catalogue::Table &table)
{
    QStringList names;
    for (const auto &column : table.columns) {
        if (column.personal)
            names.append(column.name);
    }
    return names;
}

QStringList withColumn(QStringList columns, const QString &column)
{
    if (!columns.contains(column))
        columns.append(column);
    return columns;
}

QVariant redactedValue(const NameFinder &finder, const QVariant &value)
{
    if (value.typeId() == QMetaType::QByteArray)
        return finder.redacted(QString::fromUtf8(value.toByteArray())).toUtf8();
    return finder.redacted(value.toString());
}

} // namespace

Result<void> ErasureWork::carryOut(const ReviewDecisions &decisions)
{
    db::Statement deferred(m_tx, "db/set_deferred_foreign_keys");
    if (auto done = deferred.run(); !done)
        return done;
    const ArchiveWriter archive({m.builder, m.keys, m.clock});
    for (const auto &target : m_prepared.kept) {
        if (auto done = archive.store(m_tx, target, m_prepared, m_actUuid); !done)
            return done;
    }
    if (auto done = keepObjections(); !done)
        return done;
    for (const auto &target : m_prepared.reviews) {
        if (auto done = decide(target, decisions.value(target.item.id)); !done)
            return done;
    }
    for (const auto &table : m_prepared.data.tables) {
        if (auto done = eraseTable(table); !done)
            return done;
    }
    for (const auto &item : m_prepared.plan.items) {
        if (item.action == PlanAction::Keep)
            count(item.table, PlanAction::Keep, item.count);
    }
    return reindex();
}

void ErasureWork::count(const QString &table, PlanAction action, qint64 rows)
{
    if (rows == 0)
        return;
    if (action == PlanAction::Erase)
        m_erased += int(rows);
    else if (action == PlanAction::Anonymise)
        m_anonymised += int(rows);
    const auto where = action == PlanAction::Keep ? QString(u"place."_s + table + u".kept"_s)
                                                  : QString(u"place."_s + table);
    for (auto &line : m_lines) {
        if (line.where == where && line.action == action) {
            line.count += int(rows);
            return;
        }
    }
    m_lines.append({where, action, int(rows)});
}

Result<void> ErasureWork::decide(const ReviewTarget &target, ReviewDecision decision)
{
    if (auto done = noteParties(target); !done)
        return done;
    if (decision == ReviewDecision::Leave) {
        ++m_left;
        return {};
    }
    if (decision == ReviewDecision::Redact && !target.item.canRedact)
        return Failure{ErrorCode::Invalid,
                       u"this cannot be blacked out in part"_s,
                       {{}, 0, 0, target.item.id},
                       u"erasure.cannot_redact"_s};
    if (!target.columns.isEmpty() || decision == ReviewDecision::Erase) {
        if (auto done = change(target, decision); !done)
            return done;
    }
    count(target.table,
          decision == ReviewDecision::Erase ? PlanAction::Erase : PlanAction::Anonymise, 1);
    return {};
}

Result<void> ErasureWork::change(const ReviewTarget &target, ReviewDecision decision)
{
    const QList<db::Equal> where{{m.builder.keyOf(target.table), target.key}};
    if (decision == ReviewDecision::Erase) {
        if (target.table == u"contact_point")
            return m.builder.remove(m_tx, target.table, where).and_then([](qint64) -> Result<void> {
                return {};
            });
        QStringList columns = target.columns;
        for (const auto &column : m.catalogue.table(target.table)->columns) {
            if (column.freeText && target.linked && !columns.contains(column.name))
                columns.append(column.name);
        }
        auto cleared = m.builder.clear(m_tx, target.table, columns, where);
        if (!cleared)
            return Failure{cleared.error()};
        if (!m.builder.has(target.table, u"removed_by"_s))
            return {};
        return m.builder.update(m_tx, target.table, {{u"removed_by"_s, m_actUuid}}, where)
            .and_then([](qint64) -> Result<void> { return {}; });
    }
    const NameFinder finder(m_prepared.person);
    const auto rows = m.builder.select(m_tx, target.table, target.columns, where);
    if (!rows)
        return Failure{rows.error()};
    QList<db::Equal> values;
    for (const auto &column : target.columns)
        values.append({column, column == u"website"_s // half an address leads nowhere
                                   ? QVariant(u""_s)
                                   : redactedValue(finder, rows->value(0).values.value(column))});
    if (target.table == u"organisation" && target.columns.contains(u"name"_s)) {
        auto organisation = m.parties.organisation(m_tx, OrganisationId(target.key));
        if (!organisation)
            return Failure{organisation.error()};
        organisation->name = finder.redacted(organisation->name);
        if (auto done = m.parties.update(m_tx, *organisation);
            !done) // keeps its search and sort keys right
            return done;
    }
    const auto changed = m.builder.update(m_tx, target.table, values, where);
    return changed ? Result<void>{} : Failure{changed.error()};
}

// Whoever is found by the words that change is indexed anew at the end.
Result<void> ErasureWork::noteParties(const ReviewTarget &target)
{
    if (target.table == u"activity") {
        db::Statement parties(m_tx, "rights/select_parties_by_activity");
        parties.bind(":activity_id", target.key);
        while (parties.next()) {
            m_changedPeople.insert(parties.id<PersonTag>("person_id"));
            m_changedOrganisations.insert(parties.id<OrganisationTag>("organisation_id"));
        }
        return parties.finish();
    }
    OrganisationId organisation;
    if (target.table == u"organisation")
        organisation = OrganisationId(target.key);
    if (target.table == u"contact_point") {
        const auto rows = m.builder.select(m_tx, target.table, {u"organisation_id"_s},
                                           {{m.builder.keyOf(target.table), target.key}});
        if (!rows)
            return Failure{rows.error()};
        organisation = OrganisationId(rows->value(0).integer(u"organisation_id"_s));
    }
    if (!organisation.isValid())
        return {};
    m_changedOrganisations.insert(organisation);
    db::Statement people(m_tx, "rights/select_people_by_organisation");
    people.bind(":organisation_id", organisation);
    while (people.next())
        m_changedPeople.insert(people.id<PersonTag>("person_id"));
    return people.finish();
}

int ErasureWork::keptIn(const QString &table) const
{
    return int(
        std::count_if(m_prepared.kept.begin(), m_prepared.kept.end(),
                      [&](const KeptTarget &target) { return target.table->name == table; }));
}

// Rows that a link table leads to: those with other people stay, the links of this person go with the link table's own entry.
Result<qint64> ErasureWork::eraseLinked(const catalogue::Table &table, const SubjectTable &rows)
{
    qint64 gone = 0;
    for (const auto &record : rows.records) {
        if (record.isShared())
            continue;
        const auto links = m.builder.remove(m_tx, table.reachTable,
                                            {{table.reachKey, record.row.key}});
        if (!links)
            return links;
        const auto removed = m.builder.remove(m_tx, table.name,
                                              {{m.builder.keyOf(table.name), record.row.key}});
        if (!removed)
            return removed;
        gone += *removed;
        // Counted here, because nothing is left of them when the link table's turn comes; organisations' links are no trace.
        const auto *linkRows = m_prepared.data.find(table.reachTable);
        const auto own = linkRows
                             ? std::count_if(linkRows->records.begin(), linkRows->records.end(),
                                             [&](const SubjectRecord &link) {
                                                 return link.row.integer(table.reachKey)
                                                        == record.row.key;
                                             })
                             : 0;
        count(table.reachTable, PlanAction::Erase, own);
    }
    return gone;
}

Result<void> ErasureWork::eraseTable(const SubjectTable &rows)
{
    const auto &table = *rows.table;
    if (rows.records.isEmpty())
        return {};
    const QList<db::Equal> mine{
        {table.reach == catalogue::Reach::Self ? m.builder.keyOf(table.name) : table.reachColumn,
         m_prepared.data.person.number()}};
    Result<qint64> changed(0);
    auto action = PlanAction::Erase;
    qint64 expected = 0;
    switch (table.erasure) {
    case catalogue::Erasure::DeleteRow:
        changed = table.reach == catalogue::Reach::Through
                      ? eraseLinked(table, rows)
                      : m.builder.remove(m_tx, table.name, mine);
        expected = keptIn(table.name);
        break;
    case catalogue::Erasure::Clear:
        // The act first: the person is still named in these rows.
        if (m.builder.has(table.name, u"removed_by"_s)) {
            if (auto marked = m.builder.update(m_tx, table.name, {{u"removed_by"_s, m_actUuid}},
                                               mine);
                !marked)
                return Failure{marked.error()};
        }
        changed = m.builder.clear(m_tx, table.name, personalColumns(table), mine);
        expected = keptIn(table.name);
        break;
    case catalogue::Erasure::Unlink:
        action = PlanAction::Anonymise;
        changed = m.builder.clear(m_tx, table.name,
                                  withColumn(personalColumns(table), table.reachColumn), mine);
        break;
    case catalogue::Erasure::Review:
        action = PlanAction::Anonymise;
        for (const auto &record : rows.records) {
            if (record.isShared() || !record.holdsPersonalData(table))
                continue;
            changed = m.builder.clear(m_tx, table.name, personalColumns(table),
                                      {{m.builder.keyOf(table.name), record.row.key}});
        }
        break;
    case catalogue::Erasure::KeepCodes:
        if (table.reach == catalogue::Reach::PersonUuid)
            count(table.name, PlanAction::Anonymise, rows.records.size());
        return {};
    case catalogue::Erasure::None:
    case catalogue::Erasure::User:
        return Failure{ErrorCode::Internal,
                       u"the catalogue does not say how to erase "_s + table.name};
    }
    if (!changed)
        return Failure{changed.error()};
    count(table.name, action, *changed - expected);
    return {};
}

Result<void> ErasureWork::keepObjections()
{
    const SuppressionList list(m.keys);
    for (const auto &mark : m_prepared.objections) {
        if (auto done = list.add(m_tx, SuppressionList::ownList(), mark.channels,
                                 {mark.kind, mark.normal, mark.holder}, mark.since, m.clock);
            !done)
            return done;
    }
    return {};
}

Result<void> ErasureWork::reindex()
{
    m_changedPeople.remove(m_prepared.data.person);
    m_changedPeople.remove(PersonId());
    m_changedOrganisations.remove(OrganisationId());
    for (const auto person : std::as_const(m_changedPeople)) {
        if (auto done = m.search.reindexPerson(m_tx, person); !done)
            return done;
    }
    for (const auto organisation : std::as_const(m_changedOrganisations)) {
        if (auto done = m.search.reindexOrganisation(m_tx, organisation); !done)
            return done;
    }
    return {};
}

Result<QList<ProofLine>> ErasureWork::prove() const
{
    ProofLine tables{u"proof.tables"_s, qint64(m.catalogue.tables().size()), 0};
    const auto remaining =
        SubjectWalk(m.catalogue, m.builder).remaining(m_tx, m_prepared.data.person);
    if (!remaining)
        return Failure{remaining.error()};
    tables.found = *remaining;

    ProofLine identifiers{u"proof.identifiers"_s, 0, 0};
    ProofLine index{u"proof.search_index"_s, 0, 0};
    for (const auto &point : m_prepared.person.contactPoints) {
        if (point.normal.isEmpty())
            continue;
        ++identifiers.examined;
        db::Statement living(m_tx, "rights/count_contact_points_by_normal");
        living.bind(":normal", point.normal);
        const bool isHeld = living.next()
                            && living.integer("point_count") > 0; // somebody else's, who shares it
        if (auto done = living.finish(); !done)
            return Failure{done.error()};
        if (isHeld || (point.kind != ContactKind::Email && !isDialled(point.kind)))
            continue;
        ++index.examined;
        db::Statement hits(m_tx, "rights/select_search_hits");
        const auto words = searchKey(
            point.kind == ContactKind::Email ? point.value : QString(point.normal).remove(u'+'));
        QStringList expressions;
        for (const auto &word : searchwords::foldedWords(words))
            expressions.append(searchwords::exactly(word));
        hits.bind(":match", QString(u"contact : ("_s + expressions.join(u' ') + u')'));
        while (hits.next()) {
            // A longer address may hold these words; the row that it comes from says so.
            const bool isStale = hits.isNull("search_entry_id");
            const bool saysSo = !isStale
                                && QString(u' ' + hits.text("contact") + u' ')
                                       .contains(QString(u' ' + words + u' '));
            identifiers.found += saysSo && point.kind != ContactKind::Email ? 1 : 0;
            index.found += isStale ? 1 : 0;
        }
        if (auto done = hits.finish(); !done)
            return Failure{done.error()};
    }
    return QList<ProofLine>{tables, identifiers, index};
}

} // namespace entente
