// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/exchange/copyregister.h"
#include "core/exchange/exportrecords.h"

namespace entente {

class ContactabilityService;

/// Lets data leave: with a purpose, a recipient and an end, encrypted unless somebody chose otherwise, recorded in the
/// register of copies and in the journal. What a role does not see does not leave; neither do people whose processing
/// is restricted (Art. 18 GDPR).
class ExportService final
{
public:
    struct Collaborators
    {
        db::Connection &connection;
        const Clock &clock;
        AuditLog &audit;
        const PartyRepository &parties;
        const catalogue::Catalogue &catalogue;
        ContactabilityService &contactability;
        CopyRegister &copies;
    };
    explicit ExportService(const Collaborators &with) : m(with) {}

    /// In numbers, before anything leaves. NotPermitted.
    Result<ExportPreview> preview(const Session &session, const ExportRequest &request);

    /// Writes beside the target, enters the copy in the register, then renames: no file without a line in the register,
    /// and an earlier file stays as it was when anything fails. NotPermitted, what checkExport() says, Invalid
    /// (export.nobody, export.no_column, export.too_many_rows), Conflict (export.file_exists), Cancelled, NoSpace,
    /// ReadOnly, NotFound (no such folder), Io.
    Result<ExportResult> run(const Session &session, const ExportRequest &request,
                             const ExportProgressCallback &progress = {});

private:
    struct Chosen
    {
        std::vector<PersonId> people;
        std::vector<OrganisationId> organisations;
        qint64 restricted = 0;
        qint64 refused = 0;
        qint64 uncertain = 0;
    };
    Result<Chosen> choose(const Session &session, const db::Reader &reader,
                          const ExportRequest &request);
    Result<void> judge(const Session &session, const ExportRequest &request, Chosen &chosen);
    Result<ExportResult> deliver(const Session &session, const Permit &permit,
                                 const ExportRequest &request, ExportRecords &records,
                                 const ExportProgressCallback &progress);

    Collaborators m;
};

} // namespace entente
