// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace entente {

class AuditLog;
class ConsentLedger;
namespace db {
class Reader;
}
namespace vault {
class Vault;
}

/// Whether a stand's vault is as it was written: what is taken over is bound anew, so what was changed before would look
/// sound ever after.
namespace standsoundness {

/// Conflict: stand.ledger_changed with the first bad act, stand.journal_changed with the first bad row. The journal's
/// MACs are checked when whoever opened the vault holds the auditor's key; that each act has its row, always.
Result<void> check(const db::Reader &stand, const vault::Vault &vault, const AuditLog &audit,
                   const ConsentLedger &ledger);

} // namespace standsoundness

} // namespace entente
