// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalogue/catalogue.h"
#include "core/rights/erasureservice.h"
#include "core/rights/tombstones.h"
#include "core/vault/migrationcopy.h"
#include "tests/support/testvault.h"

#include <QFile>

namespace entente::test {

/// A test vault with the services of this domain.
class RightsVault
{
public:
    RightsVault()
        : m_catalogue(*catalogue::Catalogue::load())
        , m_erasure({m_vault.db(), m_vault.clock(), m_vault.audit(), m_vault.changes(),
                     m_vault.parties(), m_vault.search(), m_catalogue, m_vault.keys(),
                     vault::ErasedLog::inFolder(m_vault.folder()),
                     [this]() -> Result<void> {
                         ++m_seals;
                         return {};
                     },
                     [this] { return vault::removeMigrationCopies(m_vault.folder()); }})
    {
        m_vault.execute(
            QStringLiteral("INSERT INTO vault_state (vault_state_id, uuid, recovery_public_key, "
                           "is_sample, created_at) VALUES (1, 'v', x'00', 0, 1)"));
    }

    TestVault &vault() { return m_vault; }
    const catalogue::Catalogue &catalogue() const { return m_catalogue; }
    ErasureService &erasure() { return m_erasure; }
    Session administrator() const { return m_vault.as(Role::Administrator); }
    Session salesperson() const { return m_vault.as(Role::Salesperson); }
    int seals() const { return m_seals; }
    qint64 rows(const QString &table)
    {
        return m_vault.count(QStringLiteral("SELECT COUNT(*) FROM ") + table);
    }

    Result<ErasureResult> erase(PersonId person, ErasureReason reason = ErasureReason::Request)
    {
        const auto plan = m_erasure.plan(administrator(), person);
        if (!plan)
            return Failure{plan.error()};
        return m_erasure.erase(administrator(),
                               {person, reason, plan->suggestions(), plan->digest});
    }

private:
    TestVault m_vault;
    catalogue::Catalogue m_catalogue;
    int m_seals = 0;
    ErasureService m_erasure;
};

} // namespace entente::test
