// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/consent/formernames.h"

#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/db/transaction.h"

namespace entente {

FormerNames::FormerNames(const Clock &clock, const vault::KeyRing &keys)
    : m_clock(clock)
    , m_parties(clock)
    , m_suppression(keys)
{}

void FormerNames::watch(db::Connection &connection, const Clock &clock, const vault::KeyRing &keys)
{
    // Shared, because a std::function is copied.
    connection.setBeforeCommit([names = std::make_shared<const FormerNames>(clock, keys)](
                                   db::Transaction &tx) { return names->follow(tx); });
}

Result<QList<FormerNames::Former>> FormerNames::take(db::Transaction &tx)
{
    QList<Former> all;
    db::Statement s(tx, "consent/select_former_names");
    while (s.next())
        all.append({s.id<PersonTag>("person_id"),
                    HolderName::ofPerson(s.text("first_name"), s.text("last_name"))});
    if (auto done = s.finish(); !done)
        return Failure{done.error()};
    if (!all.isEmpty()) {
        db::Statement taken(tx, "consent/delete_former_names");
        if (auto done = taken.run(); !done)
            return Failure{done.error()};
    }
    return all;
}

Result<void> FormerNames::follow(db::Transaction &tx) const
{
    const auto renamed = take(tx);
    if (!renamed)
        return Failure{renamed.error()};
    if (renamed->isEmpty())
        return {};
    const auto isUsed = m_suppression.isUsed(tx);
    if (!isUsed)
        return Failure{isUsed.error()};
    for (qsizetype i = 0; *isUsed && i < renamed->size(); ++i) {
        if (auto done = carryOver(tx, renamed->at(i)); !done)
            return done;
    }
    return {};
}

Result<void> FormerNames::carryOver(db::Transaction &tx, const Former &former) const
{
    const auto person = m_parties.person(tx, former.person);
    if (!person)
        return person.error().code == ErrorCode::NotFound ? Result<void>{}
                                                          : Failure{person.error()};
    const auto name = HolderName::of(*person);
    // Without a name, anybody who is listed there stops them, and what they refuse stands for all.
    if (former.name.isEmpty() || name.isEmpty() || name == former.name
        || name.completes(former.name))
        return {};
    for (const auto &point : person->contactPoints) {
        if (point.kind != ContactKind::Address)
            continue;
        const auto before = m_suppression.hits(tx, {point.kind, point.normal, former.name});
        const auto now = m_suppression.hits(tx, {point.kind, point.normal, name});
        if (!before || !now)
            return Failure{!before ? before.error() : now.error()};
        for (const auto &hit : *before) {
            if (now->contains(hit))
                continue;
            if (auto done = m_suppression.add(tx, hit.list, hit.channels,
                                              {point.kind, point.normal, name}, hit.listedAt,
                                              m_clock);
                !done)
                return done;
        }
    }
    return {};
}

} // namespace entente
