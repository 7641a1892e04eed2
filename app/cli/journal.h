// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/auditlog.h"

namespace entente::cli {

class Context;

/// Recomputes the proof of every row of the journal. NotPermitted for who does not hold the auditor's key.
Result<AuditVerification> verifyJournal(Context &context);

} // namespace entente::cli
