// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rights/erasurecertificate.h"
#include "core/rights/erasureplanner.h"

namespace entente {

class Clock;
class PartyRepository;
class SearchIndex;
namespace db {
class Transaction;
}
namespace vault {
struct KeyRing;
}

/// Carries a prepared erasure out inside one transaction, and looks again afterwards. Deletes by the catalogue only.
class ErasureWork final
{
public:
    struct Collaborators
    {
        const catalogue::Catalogue &catalogue;
        const db::QueryBuilder &builder;
        const PartyRepository &parties;
        const SearchIndex &search;
        const vault::KeyRing &keys;
        const Clock &clock;
    };
    ErasureWork(const Collaborators &with, db::Transaction &tx, const PreparedErasure &prepared,
                QString actUuid)
        : m(with)
        , m_tx(tx)
        , m_prepared(prepared)
        , m_actUuid(std::move(actUuid))
    {}

    /// Archive, decisions, rows, opposition list. Internal when a row is not of the plan.
    Result<void> carryOut(const ReviewDecisions &decisions);
    /// What a second walk and a search for the identifiers find: nothing, else the caller rolls back.
    Result<QList<ProofLine>> prove() const;

    int erased() const { return m_erased; }
    int anonymised() const { return m_anonymised; }
    int leftByDecision() const { return m_left; }
    QList<CertificateLine> lines() const { return m_lines; }

private:
    Result<void> decide(const ReviewTarget &target, ReviewDecision decision);
    Result<void> change(const ReviewTarget &target, ReviewDecision decision);
    Result<void> eraseTable(const SubjectTable &table);
    Result<qint64> eraseLinked(const catalogue::Table &table, const SubjectTable &rows);
    Result<void> keepObjections();
    Result<void> reindex();
    Result<void> noteParties(const ReviewTarget &target);
    int keptIn(const QString &table) const;
    void count(const QString &table, PlanAction action, qint64 rows);

    Collaborators m;
    db::Transaction &m_tx;
    const PreparedErasure &m_prepared;
    QString m_actUuid;
    int m_erased = 0;
    int m_anonymised = 0;
    int m_left = 0;
    QList<CertificateLine> m_lines;
    QSet<PersonId> m_changedPeople;
    QSet<OrganisationId> m_changedOrganisations;
};

} // namespace entente
