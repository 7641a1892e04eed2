// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/exchange/copyregister.h"

namespace entente {

class AttachmentService;

struct FileCopyRequest
{
    QString attachment; ///< UUID
    QString path;
    ExportPassport passport;
    const SecretBuffer *password =
        nullptr; ///< of an AES-256 archive; none: a file that anybody can read. Not owned
};
ENTENTE_NOT_LOGGABLE(FileCopyRequest)

/// A file of a record leaves the vault as a copy, with a line in the register of copies: for what, to whom, until when
/// (Art. 5(2) and 30 GDPR).
class FileCopyService final
{
public:
    struct Collaborators
    {
        db::Connection &connection;
        const Clock &clock;
        AuditLog &audit;
        AttachmentService &attachments;
        CopyRegister &copies;
    };
    explicit FileCopyService(const Collaborators &with) : m(with) {}

    /// What checkPassport() and ExportTarget say, NotFound (attachment.not_found), NotPermitted.
    Result<DataCopy> save(const Session &session, const FileCopyRequest &request);

private:
    Collaborators m;
};

} // namespace entente
