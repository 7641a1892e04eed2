// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/base/redaction.h"

#include <QDate>
#include <QList>

namespace entente {

class AuditLog;
namespace db {
class Connection;
}

enum class DueKind {
    Request, ///< a person waits for an answer (RGPD 12(3))
    Inform,  ///< people who have not been told that their data is held (RGPD 13, 14(3)(a))
    Consent, ///< consents about to end
    Retention, ///< prospects at the end of three years without contact (CNIL, référentiel gestion commerciale)
    Field, ///< values of the firm's own fields whose time is over (Art. 5(1)(e) GDPR)
    Copy,  ///< copies of data whose destruction is to be confirmed (Art. 5(1)(e) GDPR)
};

/// One clock of the law: a single person, or several with the first of them.
struct DueItem
{
    DueKind kind = DueKind::Inform;
    QDate dueOn;
    qint64 count = 1;
    PersonId person; ///< whose day comes first
    QString personName;
    QString
        right; ///< of a request: "access", "erasure"...; of a single copy: its number; of a field: its name

    bool operator==(const DueItem &) const = default;
};
ENTENTE_NOT_LOGGABLE(DueItem)

/// What the law wants done, and by when.
class DueService final
{
public:
    DueService(db::Connection &connection, AuditLog &audit)
        : m_connection(connection)
        , m_audit(audit)
    {}

    /// Requests and information whatever their day, ends within `days`; the most urgent first. NotPermitted, Database.
    Result<QList<DueItem>> deadlines(const Session &session, const QDate &today, int days = 30);

private:
    db::Connection &m_connection;
    AuditLog &m_audit;
};

} // namespace entente
