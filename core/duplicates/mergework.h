// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/querybuilder.h"
#include "core/duplicates/duplicatepair.h"
#include "core/history/undostep.h"

#include <QHash>
#include <QSet>

namespace entente {

class Clock;
class MergedCards;
class PartyRepository;
class SearchIndex;
namespace catalogue {
class Catalogue;
}

/// Of which card a field is taken: the one that stays stands at the left.
enum class MergeSide { Left, Right };
/// By column of the person's or organisation's table, or "custom." and the key of a field of the firm's own; a field that is not named takes the side of defaultSide().
using MergeChoices = QHash<QString, MergeSide>;

/// One field of both cards.
struct MergeField
{
    QString column;
    QString label; ///< key of core/wording
    QString codes; ///< when it holds a code: prefix of its words
    QString left;
    QString right;
    MergeSide side = MergeSide::Left;

    bool differs() const { return left != right; }
};
ENTENTE_NOT_LOGGABLE(MergeField)

/// What points at a person or an organisation: read from the schema, so that a table which is added tomorrow is moved
/// tomorrow.
struct MergeReference
{
    QString table;
    QString column;
    QString target;                ///< the table that it points at
    QList<QStringList> uniqueWith; ///< for each unique index with this column: its other columns
};
Result<QList<MergeReference>> mergeReferences(const db::Reader &reader);

/// Moves everything of one card to another inside the caller's transaction, recording each row in the undo step.
class MergeWork final
{
public:
    struct Collaborators
    {
        const Clock &clock;
        const catalogue::Catalogue &catalogue;
        const db::QueryBuilder &builder;
        const PartyRepository &parties;
        const SearchIndex &search;
    };
    MergeWork(const Collaborators &with, db::Transaction &tx, UndoStep &step, DuplicateKind kind,
              qint64 keep, qint64 drop)
        : m(with)
        , m_tx(tx)
        , m_step(step)
        , m_kind(kind)
        , m_keep(keep)
        , m_drop(drop)
    {}

    /// The fields of both cards, with the side that each is taken from.
    Result<QList<MergeField>> fields(const MergeChoices &choices) const;
    Result<void> run(const MergeChoices &choices);

    /// People whose words for searching changed besides the card that stays.
    const QSet<PersonId> &touchedPeople() const { return m_touched; }

private:
    QString target() const;
    QString keyColumn() const;
    Result<db::Record> row(const QString &table, qint64 key) const;
    Result<QList<db::Record>> rowsOf(const MergeReference &reference, qint64 owner) const;
    Result<void> change(const QString &table, qint64 key, const QList<db::Equal> &values);
    Result<void> removeRow(const QString &table, qint64 key);

    Result<void> moveAll(MergedCards &cards);
    Result<void> movePassing(const MergeReference &reference, MergedCards &cards);
    Result<void> moveReference(const MergeReference &reference);
    Result<void> moveContactPoints(const MergeReference &reference);
    Result<void> foldContactPoint(const db::Record &kept, const db::Record &dropped);
    Result<void> moveAffiliations(const MergeReference &reference);
    Result<void> fold(const QString &table, const db::Record &kept, const db::Record &dropped);
    Result<void> repoint(const QString &table, qint64 from, qint64 to);
    Result<void> dropPairs();
    Result<void> addOwnFields(QList<MergeField> &fields) const;
    Result<void> takeOwnFields(const QList<MergeField> &fields);
    Result<void> takeFields(const MergeChoices &choices);
    Result<void> addAlias();
    Result<void> removeCard();

    Collaborators m;
    db::Transaction &m_tx;
    UndoStep &m_step;
    DuplicateKind m_kind;
    qint64 m_keep;
    qint64 m_drop;
    QList<MergeReference> m_references;
    QSet<PersonId> m_touched;
};

} // namespace entente
