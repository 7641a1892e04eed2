// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/db/schemapause.h"

#include "core/db/statement.h"

using namespace Qt::StringLiterals;

namespace entente::db {

Result<void> SchemaPause::pause(const QString &name)
{
    QString type;
    QString sql;
    {
        Statement find(
            m_tx,
            Statement::Text{
                u"SELECT type, sql FROM sqlite_schema WHERE name = :name AND type IN ('trigger', 'index')"_s});
        find.bind(":name", name);
        if (find.next()) {
            type = find.text("type");
            sql = find.text("sql");
        }
        if (auto done = find.finish(); !done)
            return done;
    }
    if (sql.isEmpty())
        return Failure{ErrorCode::NotFound, u"the schema has no trigger or index "_s + name};
    // `name` is one that the schema holds, so it can only be itself.
    const QString quoted = u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
    const QString drop = (type == "trigger"_L1 ? u"DROP TRIGGER "_s : u"DROP INDEX "_s) + quoted;
    if (auto done = Statement(m_tx, Statement::Text{drop}).run(); !done)
        return done;
    m_paused.append({name, sql});
    return {};
}

Result<void> SchemaPause::resume()
{
    for (const Paused &paused : std::as_const(m_paused))
        if (auto done = Statement(m_tx, Statement::Text{paused.sql}).run(); !done)
            return done;
    m_paused.clear();
    return {};
}

} // namespace entente::db
