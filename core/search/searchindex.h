// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>

namespace entente {

class PartyRepository;
namespace db {
class Transaction;
}

/// Keeps the words that people and organisations are found by; the full-text index follows by triggers.
class SearchIndex final
{
public:
    explicit SearchIndex(const PartyRepository &parties) : m_parties(parties) {}

    Result<void> reindexPerson(db::Transaction &tx, PersonId id) const;
    Result<void> reindexOrganisation(db::Transaction &tx, OrganisationId id) const;

private:
    const PartyRepository &m_parties;
};

} // namespace entente
