// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/standmerger.h"
#include "core/capture/tradeshow.h"
#include "core/consent/consentevent.h"

#include <QSet>

#include <vector>

namespace entente {

namespace db {
class Statement;
}

/// The visitors of one stand's vault on their way home. What its clock and its codes claim is not believed: no yes beats
/// a no that was said here since the vault left, and no row lands on somebody else.
class StandIntake final
{
public:
    StandIntake(const StandMerger::Collaborators &with, db::Transaction &tx, const Session &session,
                const db::Reader &stand)
        : m(with)
        , m_tx(tx)
        , m_session(session)
        , m_stand(stand)
    {}

    /// Before the first show: which refusals are the stand's own.
    Result<void> prepare();
    /// The visitors of `carried` (as the stand knows it), who come to `show` (as it is here) that left at `carriedAt`.
    Result<void> takeShow(TradeShowId carried, const TradeShow &show, const QDateTime &carriedAt);

    void leave(const QString &uuid, const QString &reason);

    const StandMerged &merged() const { return m_merged; }
    const std::vector<PersonId> &arrived() const { return m_arrived; }

private:
    struct Arrival;
    Arrival arrivalFrom(const db::Statement &row) const;
    Result<void> takeOne(const Arrival &arrival);
    Result<bool> isSame(PersonId here, TradeShowId knownShow, const QString &there) const;
    Result<bool> isCodeTaken(const Person &person) const;
    Result<std::optional<PersonId>> arrive(const Arrival &arrival, Person person);
    Result<void> writeArrival(const Arrival &arrival, PersonId here, const Person &person);
    Result<void> takeNotices(PersonId there, PersonId here) const;
    Result<void> takeEvents(const Person &there, const Person &here);
    Result<void> takeEvent(const ConsentEvent &event, const Person &here);
    Result<void> write(ConsentEvent event, const Person &here, ContactPointId point);
    /// The reason why an act stays at the stand; empty when it may come.
    Result<QString> objectionTo(const ConsentEvent &event, const Person &here) const;
    Result<bool> saidNoHere(const ConsentEvent &event, const Person &here) const;
    Result<void> suppress(const ConsentEvent &event, const Person &here);
    bool isOfShow(const QDateTime &at) const;
    QDate notLater(QDate day) const;

    const StandMerger::Collaborators &m;
    db::Transaction &m_tx;
    const Session &m_session;
    const db::Reader &m_stand;
    const TradeShow *m_show = nullptr;
    QDateTime m_carriedAt;
    QSet<QString> m_refusals;    ///< uuids of what the stand heard
    QSet<qint64> m_refusalTimes; ///< under which these stand here
    StandMerged m_merged;
    std::vector<PersonId> m_arrived;
};

} // namespace entente
