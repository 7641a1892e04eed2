// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/services.h"

#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/db/connection.h"

namespace entente {

namespace {

class GuardNobody final : public RecreationGuard
{
public:
    Result<bool> wasErased(const db::Reader &, const Identifiers &) const override { return false; }
};

} // namespace

Services::Services(db::Connection &connection, const Clock &clock, const vault::KeyRing &keys, Changes &changes)
    : m_connection(connection)
    , m_clock(clock)
    , m_keys(keys)
    , m_audit(connection, clock)
    , m_parties(clock)
    , m_search(m_parties)
    , m_guard(std::make_unique<GuardNobody>())
    , m_people({connection, clock, m_audit, changes, m_parties, m_search, *m_guard})
    , m_organisations({connection, clock, m_audit, changes, m_parties, m_search})
    , m_list(connection, m_audit)
{}

Services::~Services() = default;

} // namespace entente
