// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/consent/consentservice.h"
#include "core/exchange/copyregister.h"

namespace entente {

class DocumentRenderer;

/// A proof of consent as a file, and why it leaves the vault.
struct ProofFileRequest
{
    PersonId person;
    QString event;  ///< uuid or its end; empty = the latest yes, else the latest act
    QString format; ///< "pdf" or "json"
    QString path;
    QString language; ///< of the PDF
    QString purpose;  ///< in words, for the register of copies
    QString recipient;
    QDate until = {}; ///< when the file is to be destroyed; invalid = in a month
};
ENTENTE_NOT_LOGGABLE(ProofFileRequest)

struct ProofFile
{
    QString event;
    QString copyNumber;
};

/// "Preuve de consentement": PDF/A for people, JSON of ISO/IEC TS 27560 for machines. The copy is entered in the register
/// before the file has its name (Art. 5(2) GDPR; C. conso R223-2 gives the person a free one).
class ProofFileService final
{
public:
    struct Collaborators
    {
        db::Connection &connection;
        const Clock &clock;
        AuditLog &audit;
        Changes &changes;
        ConsentService &consents;
        CopyRegister &copies;
        const DocumentRenderer *renderer; ///< null: no PDF
    };
    explicit ProofFileService(const Collaborators &with) : m(with) {}

    /// NotFound (consent.nothing_recorded), Invalid (access.no_format, access.no_renderer, field.empty), Io, NotPermitted.
    Result<ProofFile> save(const Session &session, const ProofFileRequest &request);

private:
    Result<void> note(const Session &session, const Permit &permit, const ConsentEvent &event);
    Result<QByteArray> content(const ProofFileRequest &request, const ConsentProofRecord &proof,
                               const QList<ConsentProofRecord> &acts) const;
    DataCopy copyOf(const Session &session, const ProofFileRequest &request,
                    const QString &checksum) const;

    Collaborators m;
};

} // namespace entente
