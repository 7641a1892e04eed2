// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/factsblocks.h"

#include "core/audit/auditlog.h"
#include "core/base/clock.h"
#include "core/consent/factsblock.h"
#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"

#include <algorithm>

namespace entente {

namespace {

/// Ascending; one more than `most` tells that some are left.
Result<std::vector<qint64>> missingBlocks(const db::Reader &reader, qint64 lastPerson, int most)
{
    std::vector<qint64> missing;
    qint64 next = 0;
    const auto missUntil = [&](qint64 end) {
        while (next < end && missing.size() <= size_t(most))
            missing.push_back(next++);
        next = end + 1;
    };
    db::Statement numbers(reader, "consent/select_facts_block_numbers");
    numbers.bind(":version", factsBlockVersion());
    while (missing.size() <= size_t(most) && numbers.next())
        missUntil(numbers.integer("facts_block_id"));
    if (auto done = numbers.finish(); !done)
        return Failure{done.error()};
    missUntil(lastPerson / kPeopleInBlock + 1);
    return missing;
}

} // namespace

Result<bool> FactsBlocks::renew(const Session &session, int most)
{
    if (!session.may(Fn::AskMayContact))
        return false;
    const auto permit = m.audit.admit(session, Fn::AskMayContact);
    if (!permit)
        return Failure{permit.error()};
    const auto last = lastPersonNumber(m.connection.read(*permit));
    if (!last)
        return Failure{last.error()};
    if (*last < m.worthFrom)
        return false;
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    auto missing = missingBlocks(*tx, *last, most);
    if (!missing)
        return Failure{missing.error()};
    const bool areSomeLeft = missing->size() > size_t(most);
    if (missing->empty())
        return false;
    const auto now = m.clock.nowUtc();
    const auto moment = Moment::at(now);
    const auto feeder = FactsFeeder::open(*tx, {m.rules, m.suppression, moment, now});
    if (!feeder)
        return Failure{feeder.error()};
    const auto keyOf = [this](const FactsPoint &point) {
        return m.suppression.keyOf(point.kind, point.normal);
    };
    missing->resize(std::min(missing->size(), size_t(most)));
    for (const qint64 block : *missing) {
        const qint64 start = block * kPeopleInBlock;
        FactsBlockWriter packed{PersonId(start)};
        const auto fed = feeder->feedForBlock(
            PersonId(std::max(start, qint64(1))), PersonId(start + kPeopleInBlock - 1),
            [&](const RecipientFacts &recipient) { packed.add(recipient, keyOf); });
        if (!fed)
            return Failure{fed.error()};
        db::Statement keep(*tx, "consent/upsert_facts_block");
        keep.bind(":facts_block_id", block)
            .bind(":version", factsBlockVersion())
            .bind(":facts", packed.take());
        if (auto done = keep.run(); !done)
            return Failure{done.error()};
    }
    if (auto done = tx->commit(); !done)
        return Failure{done.error()};
    return areSomeLeft;
}

Result<void> FactsBlocks::drop(const Session &session, const std::vector<qint64> &blocks)
{
    if (blocks.empty() || m.connection.isReadOnly() || m.connection.inTransaction())
        return {};
    const auto permit = m.audit.admit(session, Fn::AskMayContact);
    if (!permit)
        return Failure{permit.error()};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    for (const qint64 block : blocks) {
        db::Statement gone(*tx, "consent/delete_facts_block");
        gone.bind(":facts_block_id", block);
        if (auto done = gone.run(); !done)
            return done;
    }
    return tx->commit();
}

} // namespace entente
