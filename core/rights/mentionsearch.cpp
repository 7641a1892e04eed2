// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/mentionsearch.h"

#include "core/db/reader.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr qsizetype kPassageBefore = 60;
constexpr qsizetype kPassageAfter = 60;

QStringList typedColumns(const catalogue::Table &table)
{
    QStringList columns;
    for (const auto &column : table.columns) {
        if (column.freeText)
            columns.append(column.name);
    }
    return columns;
}

/// Rows that the erasure takes away or empties: what they say needs no decision.
QSet<qint64> goingRows(const SubjectData &subject, const catalogue::Table &table)
{
    QSet<qint64> keys;
    if (const auto *own = subject.find(table.name)) {
        for (const auto &record : own->records) {
            if (!record.isShared())
                keys.insert(record.row.key);
        }
    }
    return keys;
}

bool isLinked(const SubjectData &subject, const QString &table, qint64 key)
{
    const auto *own = subject.find(table);
    return own
           && std::any_of(own->records.begin(), own->records.end(),
                          [&](const SubjectRecord &record) { return record.row.key == key; });
}

/// A file is read as text; what is none can only be left or taken away whole.
struct ReadText
{
    QString text;
    bool isText = true;
};

ReadText readTypedValue(const QVariant &value)
{
    if (value.typeId() != QMetaType::QByteArray)
        return {value.toString()};
    const auto bytes = value.toByteArray();
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    if (!utf8.hasError() && !text.contains(QChar::Null))
        return {text};
    return {QString::fromLatin1(bytes), false};
}

struct MentionKnown
{
    bool certain = false;
    bool hasNamesake = false;
};

/// What a firm is called, and where it is reached, is the firm's own: a family name in it names nobody by itself.
ReviewDecision suggestionFor(const QString &table, const ReviewTarget &target, MentionKnown known)
{
    if (table == u"organisation" || table == u"contact_point") {
        if (!known.certain)
            return ReviewDecision::Leave;
        return target.item.canRedact ? ReviewDecision::Redact : ReviewDecision::Erase;
    }
    return target.item.canRedact && (known.certain || target.linked || !known.hasNamesake)
               ? ReviewDecision::Redact
               : ReviewDecision::Leave;
}

void setPassage(PlanItem &item, const QString &text, const Mention &mention)
{
    auto begin = std::max<qsizetype>(0, mention.at - kPassageBefore);
    auto end = std::min(text.size(), mention.at + mention.length + kPassageAfter);
    if (text.startsWith(u'{')) {
        // Kept as a structure: the value that names the person can be read, what stands around it cannot.
        const auto opening = mention.at > 0 ? text.lastIndexOf(u'"', mention.at - 1) : -1;
        const auto closing = text.indexOf(u'"', mention.at + mention.length);
        begin = std::max(begin, opening + 1);
        end = closing < 0 ? end : std::min(end, closing);
    }
    while (begin > 0 && begin < mention.at && !text[begin - 1].isSpace() && text[begin - 1] != u'"')
        ++begin;
    item.passage = text.mid(begin, end - begin);
    item.nameAt = mention.at - begin;
    item.nameLength = mention.length;
}

} // namespace

Result<QList<ReviewTarget>> MentionSearch::search(const db::Reader &reader,
                                                  const SubjectData &subject,
                                                  const NameFinder &finder, bool hasNamesake) const
{
    QList<ReviewTarget> found;
    for (const auto &table : m_catalogue.tables()) {
        if (typedColumns(table).isEmpty())
            continue;
        const auto inTable = searchTable(reader, table, subject, finder, hasNamesake);
        if (!inTable)
            return inTable;
        found += *inTable;
    }
    return found;
}

Result<QList<ReviewTarget>> MentionSearch::searchTable(const db::Reader &reader,
                                                       const catalogue::Table &table,
                                                       const SubjectData &subject,
                                                       const NameFinder &finder,
                                                       bool hasNamesake) const
{
    const auto columns = typedColumns(table);
    const auto going = goingRows(subject, table);
    QList<ReviewTarget> found;
    const auto walked = m_builder.eachNotEmpty(
        reader, table.name, columns, [&](const db::Record &row) {
            if (going.contains(row.key))
                return true;
            ReviewTarget target;
            target.table = table.name;
            target.key = row.key;
            // What a commitment stands for cannot be changed in part: the chain would say that it was tampered with.
            target.item.canRedact = table.erasure != catalogue::Erasure::Clear
                                    && table.name != u"contact_point"; // half an address is none
            bool certain = false;
            for (const auto &column : columns) {
                const auto [text, isText] = readTypedValue(row.values.value(column));
                const auto mentions = finder.find(text);
                if (mentions.isEmpty())
                    continue;
                if (target.columns.isEmpty() && isText)
                    setPassage(target.item, text, mentions.first());
                target.columns.append(column);
                target.item.canRedact = target.item.canRedact && isText;
                certain = certain
                          || std::any_of(mentions.begin(), mentions.end(),
                                         [](const Mention &mention) { return mention.certain; });
            }
            if (!target.columns.isEmpty()) {
                target.linked = isLinked(subject, table.name, row.key);
                target.item.suggestion = suggestionFor(table.name, target, {certain, hasNamesake});
                found.append(target);
            }
            return true;
        });
    if (!walked)
        return Failure{walked.error()};

    // Another person's own address is that person's, even when two share it.
    QList<ReviewTarget> kept;
    for (auto &target : found) {
        const auto others = isOthersContactPoint(reader, target);
        if (!others)
            return Failure{others.error()};
        if (*others)
            continue;
        target.item.id = target.table + u':' + QString::number(target.key);
        target.item.where = u"place."_s + target.table;
        target.item.table = target.table;
        target.item.count = 1;
        target.item.action = PlanAction::Review;
        target.item.shared = target.linked;
        target.item.because = u"because.names_the_person"_s;
        target.item.legalRef = u"RGPD 17(1)"_s;
        kept.append(target);
    }
    return kept;
}

Result<bool> MentionSearch::isOthersContactPoint(const db::Reader &reader,
                                                 const ReviewTarget &target) const
{
    if (target.table != u"contact_point")
        return false;
    const auto rows = m_builder.select(reader, target.table, {u"person_id"_s},
                                       {{m_builder.keyOf(target.table), target.key}});
    if (!rows)
        return Failure{rows.error()};
    return !rows->isEmpty() && !rows->first().values.value(u"person_id"_s).isNull();
}

} // namespace entente
