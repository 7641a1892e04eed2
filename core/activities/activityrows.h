// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/redaction.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QString>

namespace entente {

class Clock;
namespace db {
class Transaction;
}

/// One exchange with one person or organisation, as it is written down.
struct NewActivity
{
    QString kind; ///< "note", "call", "request", "meeting"...
    QString direction = {};
    QString outcome = {};
    QString body = {};
    QDateTime at;
    QString author; ///< user's uuid
    PersonId person = {};
    OrganisationId organisation = {};
};
ENTENTE_NOT_LOGGABLE(NewActivity)

struct WrittenActivity
{
    ActivityId id;
    QString uuid;
};

namespace activityrows {

/// Writes the exchange and with whom it was; the caller commits and tells.
Result<WrittenActivity> insert(db::Transaction &tx, const Clock &clock,
                               const NewActivity &activity);

} // namespace activityrows

} // namespace entente
