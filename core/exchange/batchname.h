// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"

namespace entente {

namespace db {
class Connection;
}

/// The identifier of the import that a record came with; empty when it came with none. NotPermitted.
Result<QString> importBatchUuid(db::Connection &connection, const Session &session,
                                ImportBatchId batch);

} // namespace entente
