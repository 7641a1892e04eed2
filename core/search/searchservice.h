// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/base/id.h"
#include "core/base/redaction.h"
#include "core/base/result.h"

#include <QDate>
#include <QString>

#include <vector>

namespace entente {

class AuditLog;
namespace catalogue {
class Catalogue;
}
namespace db {
class Connection;
}

struct SearchHits
{
    std::vector<PersonId> people;
    std::vector<OrganisationId> organisations;
    bool isNear = false; ///< nobody is spelt like this: these come close
};

/// Whether names that come close count when nothing matches: for people who look, never for lists that are acted upon.
enum class Slips { Forgiven, Counted };

/// A note in which what was typed stands, with the words around it.
struct NoteHit
{
    PersonId person;
    QDate on;
    QString excerpt;
};
ENTENTE_NOT_LOGGABLE(NoteHit)

/// Finds people and organisations letter by letter: accents, case, œ and the order of words do not matter; e-mails by
/// their parts, numbers as anybody spells them. Names come before other words, those whom this user looked at last
/// before others; when nothing matches, names that come close. Nothing is matched that the role may not read.
class SearchService final
{
public:
    SearchService(db::Connection &connection, AuditLog &audit,
                  const catalogue::Catalogue &catalogue)
        : m_connection(connection)
        , m_audit(audit)
        , m_catalogue(catalogue)
    {}

    /// At most `limit` of each kind. NotPermitted.
    Result<SearchHits> find(const Session &session, const QString &typed, int limit,
                            Slips slips = Slips::Forgiven);
    /// Whom this user looked at last. NotPermitted.
    Result<SearchHits> recent(const Session &session, int limit);
    /// NotPermitted.
    Result<std::vector<NoteHit>> findNotes(const Session &session, const QString &typed, int limit);

private:
    db::Connection &m_connection;
    AuditLog &m_audit;
    const catalogue::Catalogue &m_catalogue;
};

} // namespace entente
