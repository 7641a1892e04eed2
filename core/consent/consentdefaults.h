// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace entente {

class Clock;
namespace db {
class Transaction;
}

/// What every new vault starts with: the purposes `commercial`, `noncommercial` and `service`, and a first version of the
/// wording of each, per channel, in French and English. The French one for calls carries the five items of C. conso R223-1.
Result<void> seedConsentDefaults(db::Transaction &tx, const Clock &clock);

} // namespace entente
