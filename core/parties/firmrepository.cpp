// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parties/firmrepository.h"

#include "core/base/clock.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"

using namespace Qt::StringLiterals;

namespace entente::firmrepository {

Result<Firm> load(const db::Reader &reader)
{
    db::Statement s(reader, "parties/select_firm");
    if (!s.next()) {
        auto done = s.finish();
        return done ? Failure{ErrorCode::NotFound, u"the vault has no firm"_s}
                    : Failure{done.error()};
    }
    return Firm{s.text("name"),    s.text("activity"),       s.text("sector"),
                s.text("street"),  s.text("postal_code"),    s.text("city"),
                s.text("country"), s.text("email"),          s.text("phone"),
                s.text("siren"),   s.text("privacy_contact")};
}

Result<void> store(db::Transaction &tx, const Firm &firm, const Clock &clock)
{
    db::Statement statement(tx, "parties/upsert_firm");
    statement.bind(":name", firm.name)
        .bind(":activity", firm.activity)
        .bind(":sector", firm.sector)
        .bind(":street", firm.street)
        .bind(":postal_code", firm.postalCode)
        .bind(":city", firm.city)
        .bind(":country", firm.country)
        .bind(":email", firm.email)
        .bind(":phone", firm.phone)
        .bind(":siren", firm.siren)
        .bind(":privacy_contact", firm.privacyContact)
        .bind(":changed_at", clock.nowUtc());
    return statement.run();
}

} // namespace entente::firmrepository
