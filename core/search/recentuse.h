// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDateTime>

namespace entente {

class Session;
namespace db {
class Transaction;
}

namespace recentuse {

/// This user opened this person or this organisation: what a user works with is found first.
Result<void> note(db::Transaction &tx, const Session &session, PersonId person,
                  OrganisationId organisation, const QDateTime &at);

} // namespace recentuse

} // namespace entente
