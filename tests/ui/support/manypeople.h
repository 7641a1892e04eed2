// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/db/sqlcipher/cipherdriver.h"
#include "tests/ui/support/testworkspace.h"

#include <QSqlError>
#include <QSqlQuery>

namespace entente::test {

/// Rows as an import leaves them, without its checks: a hundred thousand in a moment. "Nom 000001 Claire" and so on; one
/// in ten is a customer, two in three have an e-mail, every other one is a consumer.
inline void fillWithPeople(TestWorkspace &test, int people)
{
    const QStringList statements{
        QStringLiteral(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
            "INSERT INTO person (uuid, first_name, last_name, kind, relation, search_key, "
            "sort_key, created_at, changed_at) SELECT "
            "printf('00000000-0000-7000-8000-%012d', i), 'Claire', printf('Nom %06d', i), "
            "CASE WHEN i % 2 = 0 THEN 'consumer' ELSE 'professional' END, "
            "CASE WHEN i % 10 = 0 THEN 'customer' ELSE 'prospect' END, "
            "printf('nom %06d claire', i), CAST(printf('%06d', i) AS BLOB), i, i FROM n"),
        QStringLiteral("INSERT INTO contact_point (uuid, person_id, kind, value, normal, "
                       "created_at) SELECT printf('00000000-0000-7000-9000-%012d', person_id), "
                       "person_id, 'email', printf('claire%d@courriel.example', person_id), "
                       "printf('claire%d@courriel.example', person_id), 1 FROM person "
                       "WHERE person_id % 3 > 0")};
    for (const auto &statement : statements) {
        const auto done = test.write([&](Services &services) -> Result<void> {
            QSqlQuery query(services.connection().driver().createResult());
            if (!query.exec(
                    QString(statement).replace(QStringLiteral("%1"), QString::number(people))))
                return Failure{ErrorCode::Database, query.lastError().text()};
            return {};
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }
}

} // namespace entente::test
