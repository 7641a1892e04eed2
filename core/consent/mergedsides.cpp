// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/mergedsides.h"

#include "core/db/statement.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

QString sideDateText(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

} // namespace

QString SideCard::toText() const
{
    const QJsonObject json{
        {u"kind"_s, kind},
        {u"relation"_s, relation},
        {u"country"_s, country},
        {u"birth_date"_s, sideDateText(birthDate)},
        {u"informed_on"_s, sideDateText(informedOn)},
        {u"sold_on"_s, sideDateText(soldOn)},
        {u"refusal_offered_on"_s, sideDateText(refusalOfferedOn)},
        {u"direct"_s, direct},
        {u"work"_s, work},
    };
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

SideCard SideCard::fromText(const QString &text)
{
    const auto json = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto date = [&json](QLatin1StringView key) {
        return QDate::fromString(json.value(key).toString(), Qt::ISODate);
    };
    SideCard card;
    card.kind = json.value("kind"_L1).toString();
    card.relation = json.value("relation"_L1).toString();
    card.country = json.value("country"_L1).toString();
    card.birthDate = date("birth_date"_L1);
    card.informedOn = date("informed_on"_L1);
    card.soldOn = date("sold_on"_L1);
    card.refusalOfferedOn = date("refusal_offered_on"_L1);
    card.direct = json.value("direct"_L1).toBool();
    card.work = json.value("work"_L1).toBool();
    return card;
}

bool MergedSide::lists(const QString &table, qint64 row) const
{
    const auto found = rows.find(table);
    return found != rows.end()
           && std::binary_search(found->second.begin(), found->second.end(), row);
}

namespace mergedsides {

Result<std::vector<MergedSide>> of(const db::Reader &reader, PersonId person)
{
    std::vector<MergedSide> sides;
    db::Statement s(reader, "consent/select_merged_sides_by_person");
    s.bind(":person_id", person);
    while (s.next()) {
        MergedSide side;
        side.id = s.integer("merged_side_id");
        side.recordUuid = s.text("record_uuid");
        side.card = SideCard::fromText(s.text("card"));
        side.after = SideCard::fromText(s.text("card_after"));
        sides.push_back(std::move(side));
    }
    if (auto done = s.finish(); !done)
        return Failure{done.error()};
    if (sides.empty())
        return sides;
    db::Statement rows(reader, "consent/select_merged_rows_by_person");
    rows.bind(":person_id", person);
    while (rows.next()) {
        const auto id = rows.integer("merged_side_id");
        const auto side = std::find_if(sides.begin(), sides.end(),
                                       [id](const MergedSide &one) { return one.id == id; });
        if (side != sides.end())
            side->rows[rows.text("table_name")].push_back(rows.integer("record_id"));
    }
    if (auto done = rows.finish(); !done)
        return Failure{done.error()};
    return sides;
}

bool isCommon(const std::vector<MergedSide> &sides, const QString &table, qint64 row)
{
    return std::none_of(sides.begin(), sides.end(),
                        [&](const MergedSide &side) { return side.lists(table, row); });
}

bool counts(const std::vector<MergedSide> &sides, const MergedSide &side, const QString &table,
            qint64 row)
{
    return side.lists(table, row) || isCommon(sides, table, row);
}

std::vector<qint64> sidesOf(const std::vector<MergedSide> &sides, const QString &table, qint64 row)
{
    std::vector<qint64> ids;
    for (const auto &side : sides) {
        if (side.lists(table, row))
            ids.push_back(side.id);
    }
    return ids;
}

SideCard effective(const MergedSide &side, const SideCard &now)
{
    const auto pick = [](const auto &own, const auto &then, const auto &current) {
        return current == then ? own : current;
    };
    SideCard card;
    card.kind = pick(side.card.kind, side.after.kind, now.kind);
    card.relation = pick(side.card.relation, side.after.relation, now.relation);
    card.country = pick(side.card.country, side.after.country, now.country);
    card.birthDate = pick(side.card.birthDate, side.after.birthDate, now.birthDate);
    if (!card.birthDate.isValid())
        card.birthDate = now.birthDate; // who is known to be a child is one on every card
    card.informedOn = pick(side.card.informedOn, side.after.informedOn, now.informedOn);
    card.direct = pick(side.card.direct, side.after.direct, now.direct);
    card.soldOn = side.card.soldOn;
    card.refusalOfferedOn = side.card.refusalOfferedOn;
    card.work = side.card.work && now.work;
    return card;
}

} // namespace mergedsides

} // namespace entente
