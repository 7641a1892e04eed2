// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/standsoundness.h"

#include "core/audit/auditlog.h"
#include "core/consent/consentledger.h"
#include "core/db/statement.h"
#include "core/vault/compartment.h"
#include "core/vault/vault.h"

using namespace Qt::StringLiterals;

namespace entente::standsoundness {

namespace {

Failure unsoundStand(const QString &reason, const QString &finding, const QString &where)
{
    return Failure{ErrorCode::Conflict, finding, {{}, 0, 0, where}, reason};
}

Result<void> checkStandJournal(const db::Reader &stand, const vault::Vault &vault,
                               const AuditLog &audit)
{
    const auto sealed = audit.sealedFirstKey(stand);
    if (!sealed)
        return Failure{sealed.error()};
    const auto *auditor = vault.keys().compartment(sealed->compartment, sealed->generation);
    if (!auditor || !auditor->isHeld())
        return {};
    auto opened = vault::openSealed(vault.keys(), sealed->compartment,
                                    vault::auditKeyContext(vault.vaultId()), sealed->sealed);
    if (!opened)
        return unsoundStand(u"stand.journal_changed"_s, u"first_key"_s, {});
    const auto verified = audit.verify(stand, SecretBuffer::fromBytes(*opened));
    opened->fill('\0');
    if (!verified)
        return Failure{verified.error()};
    if (!verified->ok)
        return unsoundStand(u"stand.journal_changed"_s, verified->finding,
                            u"#%1"_s.arg(verified->firstBad));
    return {};
}

} // namespace

Result<void> check(const db::Reader &stand, const vault::Vault &vault, const AuditLog &audit,
                   const ConsentLedger &ledger)
{
    if (auto done = checkStandJournal(stand, vault, audit); !done)
        return done;
    const auto chain = ledger.verifyChain(stand);
    if (!chain)
        return Failure{chain.error()};
    if (!chain->isOk())
        return unsoundStand(u"stand.ledger_changed"_s, chain->finding, chain->firstBad);
    db::Statement row(stand, "capture/select_event_without_journal_row");
    const auto unseen = row.next() ? row.text("uuid") : QString();
    if (auto done = row.finish(); !done)
        return done;
    return unseen.isEmpty() ? Result<void>()
                            : unsoundStand(u"stand.ledger_changed"_s, u"event_unknown"_s, unseen);
}

} // namespace entente::standsoundness
