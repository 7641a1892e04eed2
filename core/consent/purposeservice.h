// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/consent/consentevent.h"

namespace entente {

class AuditLog;
class Changes;
class Clock;
namespace db {
class Connection;
}

/// The firm's purposes and the texts by which consent is asked for them.
class PurposeService final
{
public:
    struct Collaborators
    {
        db::Connection &connection;
        const Clock &clock;
        AuditLog &audit;
        Changes &changes;
    };
    explicit PurposeService(const Collaborators &with) : m(with) {}

    /// Adds a purpose of one of the three classes. Invalid (purpose.bad_code: lower-case letters, digits and underscores;
    /// purpose.no_label), AlreadyDone when the code is taken.
    Result<Purpose> add(const Session &session, const Purpose &purpose);
    /// Adds the next version of a text; the earlier ones stay with the events that name them. `complete` says that it
    /// carries what the channel's law asks for. Invalid (wording.empty), NotFound.
    Result<Wording> addWording(const Session &session, const Wording &wording);
    /// Every version, newest first.
    Result<QList<Wording>> wordings(const Session &session, const QString &purpose,
                                    Channel channel);

private:
    Collaborators m;
};

} // namespace entente
