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
class Transaction;
} // namespace db

/// The categories of Art. 9(1) GDPR that a purpose may be about: "health"...
QStringList sensitiveCategories();

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
    /// purpose.no_label, purpose.bad_category), AlreadyDone when the code is taken.
    Result<Purpose> add(const Session &session, const Purpose &purpose);
    /// Names a purpose anew, or says what sensitive data it is about. Its code and its class stay: consents name them.
    /// Invalid (purpose.no_label, purpose.bad_category), NotFound, Conflict (purpose.sensitive_in_use: consents were given
    /// for it under another category).
    Result<Purpose> change(const Session &session, const Purpose &purpose);
    /// No longer asked for; what was answered stays. AlreadyDone, NotFound, Conflict (purpose.shipped).
    Result<Purpose> archive(const Session &session, const QString &code, bool archived);
    /// Adds the next version of a text; the earlier ones stay with the events that name them. `complete` says that it
    /// carries what the channel's law asks for. Invalid (wording.empty), NotFound.
    Result<Wording> addWording(const Session &session, const Wording &wording);
    /// Every version, newest first.
    Result<QList<Wording>> wordings(const Session &session, const QString &purpose,
                                    Channel channel);

private:
    Result<Purpose> store(db::Transaction &tx, const Session &session, const Purpose &known,
                          const Purpose &changed);

    Collaborators m;
};

} // namespace entente
