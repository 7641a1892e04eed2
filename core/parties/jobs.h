// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/parties/person.h"

namespace entente {

namespace db {
class Reader;
class Transaction;
} // namespace db

/// What people do in organisations: one job of today in each, and any number that are over.
namespace jobs {

/// The job of today in the organisation; an invalid id when there is none.
Result<AffiliationId> present(const db::Reader &reader, PersonId person,
                              OrganisationId organisation);
/// A job that goes on changes the one of today; one that has ended stands beside it. Gives its key.
Result<AffiliationId> keep(db::Transaction &tx, PersonId person, const Affiliation &job);

} // namespace jobs

} // namespace entente
