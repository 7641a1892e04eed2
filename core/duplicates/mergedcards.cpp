// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/mergedcards.h"

#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"
#include "core/parties/person.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace entente {

using namespace Qt::StringLiterals;

Result<SideCard> MergedCards::cardOf(PersonId person) const
{
    SideCard card;
    db::Statement s(m_tx, "duplicates/select_deciding_facts_by_person");
    s.bind(":person_id", person);
    if (s.next()) {
        card.kind = s.text("kind");
        card.relation = s.text("relation");
        card.country = s.text("country");
        card.birthDate = latestBirthDay(
            s.date("birth_date"), ageBandFromCode(s.text("age_band")).value_or(AgeBand::Unknown),
            s.date("age_band_on"), QDate());
        card.informedOn = s.date("informed_on");
        card.soldOn = s.date("first_sale_on");
        card.refusalOfferedOn = s.date("refusal_offered_on");
        card.direct = s.flag("is_collected_directly") && s.text("supplier").isEmpty();
        card.work = s.flag("has_work");
    }
    if (auto done = s.finish(); !done)
        return Failure{done.error()};
    return card;
}

Result<QList<MergedCards::OwnRow>> MergedCards::rowsOf(PersonId person) const
{
    QList<OwnRow> rows;
    db::Statement s(m_tx, "duplicates/select_rows_that_decide");
    s.bind(":person_id", person);
    while (s.next())
        rows.append({s.text("table_name"), s.integer("record_id")});
    if (auto done = s.finish(); !done)
        return Failure{done.error()};
    return rows;
}

Result<void> MergedCards::addRow(qint64 side, PersonId person, const OwnRow &row)
{
    db::Statement s(m_tx, "duplicates/insert_merged_row");
    s.bind(":merged_side_id", side)
        .bind(":person_id", person)
        .bind(":table_name", row.table)
        .bind(":record_id", row.key);
    if (auto done = s.runOne(); !done)
        return done;
    return m_step.added(u"merged_row"_s, s.lastInsertId());
}

Result<void> MergedCards::rememberPassing(const QString &table, qint64 row)
{
    return addRow(m_dropSide, m_keep, {table, row});
}

Result<void> MergedCards::remember()
{
    for (const auto person : {m_keep, m_drop}) {
        if (auto done = rememberCard(person); !done)
            return done;
    }
    return {};
}

Result<void> MergedCards::rememberCard(PersonId person)
{
    const auto now = cardOf(person);
    const auto rows = rowsOf(person);
    const auto sides = mergedsides::of(m_tx, person);
    if (!now || !rows || !sides)
        return Failure{!now ? now.error() : !rows ? rows.error() : sides.error()};
    if (sides->empty()) {
        QString uuid;
        db::Statement own(m_tx, "duplicates/select_person_uuid");
        own.bind(":person_id", person);
        if (own.next())
            uuid = own.text("uuid");
        if (auto done = own.finish(); !done)
            return done;
        db::Statement s(m_tx, "duplicates/insert_merged_side");
        s.bind(":person_id", person)
            .bind(":record_uuid", uuid)
            .bind(":card", now->toText())
            .bind(":card_after", now->toText())
            .bind(":created_at", m_clock.nowUtc());
        if (auto done = s.runOne(); !done)
            return done;
        const auto side = s.lastInsertId();
        m_dropSide = side; // the dropped card comes last
        if (auto noted = m_step.added(u"merged_side"_s, side); !noted)
            return noted;
        for (const auto &row : *rows) {
            if (auto done = addRow(side, person, row); !done)
                return done;
        }
        return {};
    }
    // Merged before: what came since counted for each of its cards, and does so from now on beside the new one.
    m_dropSide = sides->front().id;
    for (const auto &side : *sides) {
        auto card = mergedsides::effective(side, *now);
        if (auto noted = m_step.willChange(u"merged_side"_s, side.id); !noted)
            return noted;
        const bool isNewSale = std::any_of(rows->begin(), rows->end(), [&](const OwnRow &row) {
            return row.table == u"sale" && mergedsides::isCommon(*sides, row.table, row.key);
        });
        const bool isNewWork = std::any_of(rows->begin(), rows->end(), [&](const OwnRow &row) {
            return row.table == u"affiliation" && mergedsides::isCommon(*sides, row.table, row.key);
        });
        if (isNewSale) {
            db::Statement sales(m_tx, "consent/select_sales_of_merged_person");
            sales.bind(":person_id", person);
            while (sales.next()) {
                if (!mergedsides::isCommon(*sides, u"sale"_s, sales.integer("sale_id")))
                    continue;
                const auto on = sales.date("sold_on");
                if (!card.soldOn.isValid() || on < card.soldOn)
                    card.soldOn = on;
                if (sales.flag("is_refusal_offered")
                    && (!card.refusalOfferedOn.isValid() || on < card.refusalOfferedOn))
                    card.refusalOfferedOn = on;
            }
            if (auto done = sales.finish(); !done)
                return done;
        }
        card.work = card.work || (isNewWork && now->work);
        db::Statement change(m_tx, "duplicates/update_merged_side_card");
        change.bind(":card", card.toText()).bind(":merged_side_id", side.id);
        if (auto done = change.runOne(); !done)
            return done;
        for (const auto &row : *rows) {
            if (!mergedsides::isCommon(*sides, row.table, row.key))
                continue;
            if (auto done = addRow(side.id, person, row); !done)
                return done;
        }
    }
    return {};
}

Result<void> MergedCards::noteAfter()
{
    const auto merged = cardOf(m_keep);
    const auto sides = mergedsides::of(m_tx, m_keep);
    if (!merged || !sides)
        return Failure{!merged ? merged.error() : sides.error()};
    // A mark of this merge: an earlier one of the same card is not undone below it.
    auto after = QJsonDocument::fromJson(merged->toText().toUtf8()).object();
    after.insert(u"merge"_s, newUuid(m_clock));
    const auto text = QString::fromUtf8(QJsonDocument(after).toJson(QJsonDocument::Compact));
    for (const auto &side : *sides) {
        if (auto noted = m_step.willChange(u"merged_side"_s, side.id); !noted)
            return noted;
        db::Statement s(m_tx, "duplicates/update_merged_side_after");
        s.bind(":card_after", text).bind(":merged_side_id", side.id);
        if (auto done = s.runOne(); !done)
            return done;
    }
    return {};
}

} // namespace entente
