// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/consent/consentevent.h"

#include <QJsonObject>

namespace entente {

class Clock;
namespace db {
class Reader;
class Transaction;
} // namespace db

/// What verifyChain() found.
struct LedgerVerification
{
    struct Removed
    {
        QString eventUuid;
        QString byAct; ///< uuid of the act that erased the proof
    };

    qint64 events = 0;
    QString firstBad; ///< uuid of the first event that does not verify; empty when all do
    QString
        finding; ///< "event_changed", "event_missing", "proof_changed", "proof_missing"; empty when ok
    QList<Removed> removed;

    bool isOk() const { return firstBad.isEmpty() && finding.isEmpty(); }
};

/// The append-only ledger of consent. Each event holds the hash of the one before and a commitment H(salt ‖ payload), so
/// that payload, salt and evidence can be erased or archived while the chain still verifies.
class ConsentLedger final
{
public:
    explicit ConsentLedger(const Clock &clock) : m_clock(clock) {}

    /// Completes `event` (uuid, unless it brings the one of a stand's vault; times of recording, commitment, hashes) and
    /// stores it with its proof. `payload` is what the person was told and did; the hash of the evidence is added to it.
    Result<ConsentEvent> append(db::Transaction &tx, ConsentEvent event, PersonId person,
                                QJsonObject payload, const std::optional<Evidence> &evidence,
                                QDate keepUntil) const;

    /// Erases the proof of one event; AlreadyDone when nothing was left of it.
    Result<void> removeProof(db::Transaction &tx, ConsentEventId event,
                             const QString &actUuid) const;

    /// Recomputes every link and every commitment that still can be.
    Result<LedgerVerification> verifyChain(const db::Reader &reader) const;

    /// True when payload, salt and evidence are still those of the event.
    static bool matches(const ConsentEvent &event, const ConsentProof &proof);

private:
    const Clock &m_clock;
};

} // namespace entente
