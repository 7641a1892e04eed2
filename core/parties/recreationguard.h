// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/redaction.h"
#include "core/base/result.h"
#include "core/db/reader.h"

#include <QStringList>

namespace entente {

/// What could tell that a newcomer is somebody who was erased.
struct Identifiers
{
    QStringList emails;       ///< normal forms
    QStringList phones;       ///< E.164
    QStringList records = {}; ///< UUIDs of records that are to come back
};
ENTENTE_NOT_LOGGABLE(Identifiers)

/// Asked before a person is created, by hand, by import or by merge; implemented by the tombstones.
class RecreationGuard
{
public:
    virtual ~RecreationGuard() = default;
    /// True when one of the identifiers belongs to an erased person.
    virtual Result<bool> wasErased(const db::Reader &reader,
                                   const Identifiers &identifiers) const = 0;
};

} // namespace entente
