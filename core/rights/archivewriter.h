// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rights/erasureplanner.h"

namespace entente {

class Clock;
namespace db {
class Transaction;
}
namespace vault {
struct CompartmentKey;
struct KeyRing;
struct SealedContext;
} // namespace vault

/// Puts what the law obliges to keep, sealed, into the intermediate archive: a JSON that is proof by itself, readable
/// with the archive's key alone.
class ArchiveWriter final
{
public:
    struct Collaborators
    {
        const db::QueryBuilder &builder;
        const vault::KeyRing &keys;
        const Clock &clock;
    };
    explicit ArchiveWriter(const Collaborators &with) : m(with) {}

    /// Internal when the vault has no archive compartment.
    Result<void> store(db::Transaction &tx, const KeptTarget &target,
                       const PreparedErasure &prepared, const QString &actUuid) const;

    /// Under which words a payload was sealed; who opens one needs the same.
    static vault::SealedContext context(const QString &archivedUuid);

private:
    Result<QJsonObject> payload(const db::Reader &reader, const KeptTarget &target,
                                const PreparedErasure &prepared) const;
    Result<void> addConsent(const db::Reader &reader, const KeptTarget &target,
                            const PreparedErasure &prepared, QJsonObject &json) const;

    Collaborators m;
};

} // namespace entente
