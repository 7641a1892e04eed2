// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/batchname.h"

#include "core/db/connection.h"
#include "core/db/statement.h"

namespace entente {

Result<QString> importBatchUuid(db::Connection &connection, const Session &session,
                                ImportBatchId batch)
{
    if (!batch.isValid())
        return QString();
    const auto permit = session.require(Fn::ViewPeople);
    if (!permit)
        return Failure{permit.error()};
    db::Statement statement(connection.read(*permit), "exchange/select_import_batch_uuid");
    statement.bind(":import_batch_id", batch);
    const auto uuid = statement.next() ? statement.text("uuid") : QString();
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    return uuid;
}

} // namespace entente
