// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/consent/consentevent.h"
#include "core/consent/knownwords.h"

#include <vector>

namespace entente {

namespace db {
class Reader;
class Statement;
class Transaction;
} // namespace db

/// Ids that a verdict's acts carry: purposes by code. 0 is "every purpose that is not service", -1 an unknown code.
class PurposeKeys final
{
public:
    PurposeKeys() = default;
    explicit PurposeKeys(const QList<Purpose> &purposes);
    qint64 keyOf(QStringView code) const;

private:
    std::vector<std::pair<QString, qint64>> m_keys; // a handful
};

/// Reads the acts of either source; `kind` column is "state". Made once for many rows.
class ActReader final
{
public:
    explicit ActReader(PurposeKeys purposes) : m_purposes(std::move(purposes)) {}
    ConsentAct operator()(const db::Statement &row);

private:
    struct Columns
    {
        explicit Columns(const db::Statement &row);
        int at, on, until, purpose, point, state, origin, channel, provable, evidence, complete,
            guardian;
    };

    PurposeKeys m_purposes;
    std::optional<Columns> m_columns;
    KnownWords<qint64> m_keys;
    KnownWords<ActKind> m_kinds;
    KnownWords<ActOrigin> m_origins;
    KnownWords<ChannelSet> m_channels;
};

/// Which acts still decide: the projection consent_state, kept in the transaction of each event and rebuildable.
/// For any moment after the last act, a verdict from the projection is the verdict from the whole history.
namespace consentprojection {

/// An act with the row it comes from.
struct Entry
{
    ConsentAct act;
    ConsentEventId event;
    QString purposeCode;
    ContactPointId contactPoint;
    std::vector<qint64> sides; ///< the merged cards that it counts for; empty = all
};

/// Of the acts that only differ in time, the last one; order and repetition play no part.
std::vector<Entry> reduced(std::vector<Entry> entries);

Result<std::vector<Entry>> kept(const db::Reader &reader, PersonId person);
/// What the ledger says, whatever the projection holds.
Result<std::vector<Entry>> fromLedger(const db::Reader &reader, PersonId person,
                                      const QString &personUuid);

/// Takes one new event into account.
Result<void> add(db::Transaction &tx, PersonId person, const ConsentEvent &event,
                 ContactPointId contactPoint);
Result<void> rebuild(db::Transaction &tx, PersonId person, const QString &personUuid);

ConsentAct actOf(const ConsentEvent &event, qint64 purposeKey, ContactPointId contactPoint);

} // namespace consentprojection

} // namespace entente
