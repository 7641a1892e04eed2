// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/base/secretbuffer.h"
#include "core/rights/accessbuilder.h"

namespace entente {

class AuditLog;
class Changes;
class DocumentRenderer;
namespace db {
class Connection;
class Transaction;
} // namespace db

/// Which right is answered.
enum class ExportKind { Access, Portability };

struct ExportFormats
{
    bool pdf = true; ///< of an access export; needs a renderer
    bool csv = true;
    bool json = true;
    bool vcard = false;
};

struct ExportOrder
{
    PersonId person;
    ExportKind kind = ExportKind::Access;
    AccessOptions options;
    ExportFormats formats;
    QString folder;                            ///< made if it is missing
    bool zip = false;                          ///< one archive instead of single files
    const SecretBuffer *zipPassword = nullptr; ///< AES-256; not owned
};

struct Exported
{
    QString number;
    QStringList files; ///< paths
    QString checksum;  ///< BLAKE2b-256 over names and contents, as noted in the disclosure
};

/// Answers to access (RGPD 15) and portability (RGPD 20). What leaves is on record: one disclosure with its checksum and
/// one audit row, committed only when the files are written.
class AccessExportService final
{
public:
    struct Collaborators
    {
        db::Connection &connection;
        const Clock &clock;
        AuditLog &audit;
        Changes &changes;
        PartyRepository &parties;
        const catalogue::Catalogue &catalogue;
        const DocumentRenderer *renderer = nullptr; ///< null: no PDF
    };
    explicit AccessExportService(const Collaborators &with) : m(with) {}

    /// What would be handed over, without a number; nothing leaves yet. NotFound, NotPermitted.
    Result<AccessReport> report(const Session &session, PersonId person,
                                const AccessOptions &options);

    /// NotFound, NotPermitted, Invalid (access.no_format, access.no_renderer), Conflict when a file of this name exists,
    /// NoSpace, ReadOnly, Io. On failure no file stays and nothing is on record.
    Result<Exported> deliver(const Session &session, const ExportOrder &order);

private:
    Result<QList<ReportFile>> makeFiles(const db::Reader &reader, const ExportOrder &order,
                                        const AccessReport &report) const;
    Result<QString> nextNumber(const db::Reader &reader, ExportKind kind) const;
    Result<QStringList> writeFiles(const ExportOrder &order, const QString &number,
                                   const QList<ReportFile> &files) const;
    Result<void> noteDisclosure(db::Transaction &tx, const Session &session,
                                const ExportOrder &order, const QString &checksum) const;

    Collaborators m;
};

} // namespace entente
