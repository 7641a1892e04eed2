// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/exchange/columnguess.h"

#include <QHash>
#include <QList>

namespace entente {

class AuditLog;
class Clock;
namespace db {
class Connection;
class Reader;
} // namespace db

/// Where the columns of a kind of file go, under a name of the firm's.
struct ImportMappingInfo
{
    QString uuid;
    QString name;
    QString headerKey;                    ///< see headerKeyOf()
    QHash<QString, ColumnTarget> targets; ///< by the name of the column

    bool operator==(const ImportMappingInfo &) const = default;
};

/// The mappings that a firm keeps for the files that it gets again and again; everybody who may import shares them.
class ImportMappings final
{
public:
    ImportMappings(db::Connection &connection, const Clock &clock, AuditLog &audit)
        : m_connection(connection)
        , m_clock(clock)
        , m_audit(audit)
    {}

    /// Changed last first. NotPermitted.
    Result<QList<ImportMappingInfo>> list(const Session &session);
    /// By name, accents and case aside. NotFound (mapping.not_found), NotPermitted.
    Result<ImportMappingInfo> byName(const Session &session, const QString &name);

    /// A new one, or the one of this name with new targets. Invalid (mapping.no_name, mapping.empty), NotPermitted.
    Result<ImportMappingInfo> save(const Session &session, const QString &name,
                                   const QStringList &headers,
                                   const QHash<QString, ColumnTarget> &targets);
    /// NotFound, Invalid (mapping.no_name), Conflict (mapping.name_taken), NotPermitted.
    Result<void> rename(const Session &session, const QString &uuid, const QString &name);
    /// NotFound, NotPermitted.
    Result<void> remove(const Session &session, const QString &uuid);

    /// The same for every file with these columns, whatever their order, case and accents; empty for none.
    static QString headerKeyOf(const QStringList &headers);
    /// The one for this header that was changed last; nullptr when there is none.
    static const ImportMappingInfo *forHeader(const QList<ImportMappingInfo> &mappings,
                                              const QStringList &headers);

private:
    Result<QList<ImportMappingInfo>> all(const db::Reader &reader) const;

    db::Connection &m_connection;
    const Clock &m_clock;
    AuditLog &m_audit;
};

} // namespace entente
