// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/db/reader.h"

#include <QString>

namespace entente {

class Clock;
namespace db {
class Transaction;
}

/// The firm that uses the vault: the controller in every notice, proof and letter.
struct Firm
{
    QString name;
    QString
        activity; ///< nature of its goods or services, as told in a consent request (C. conso R223-1)
    QString
        sector; ///< code of a sector with rules of its own ("energy_renovation"...), empty for the others
    QString street;
    QString postalCode;
    QString city;
    QString country;
    QString email;
    QString phone;
    QString siren;
    QString privacyContact; ///< where a person writes to use a right

    bool operator==(const Firm &) const = default;
};

namespace firmrepository {

/// NotFound in a vault whose creation was cut short.
Result<Firm> load(const db::Reader &reader);
Result<void> store(db::Transaction &tx, const Firm &firm, const Clock &clock);

} // namespace firmrepository

} // namespace entente
