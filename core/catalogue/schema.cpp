// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/schema.h"

#include "core/db/statement.h"

namespace entente::catalogue {

Result<QMap<QString, QStringList>> readSchema(const db::Reader &reader)
{
    QMap<QString, QStringList> schema;
    db::Statement statement(reader, "catalogue/select_schema_columns");
    while (statement.next())
        schema[statement.text("table_name")].append(statement.text("column_name"));
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    return schema;
}

} // namespace entente::catalogue
