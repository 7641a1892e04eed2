// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/prooffileservice.h"

#include "core/audit/auditlog.h"
#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/consent/consentrecordjson.h"
#include "core/db/connection.h"
#include "core/exchange/exportplan.h"
#include "core/exchange/exporttarget.h"
#include "core/rights/documentrenderer.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

const ConsentProofRecord *chosenProof(const QList<ConsentProofRecord> &acts, const QString &event)
{
    const ConsentProofRecord *chosen = nullptr;
    bool hasYes = false;
    for (const auto &act : acts) {
        const bool isYes = act.event.kind == ActKind::Given || act.event.kind == ActKind::Renewed;
        if (event.isEmpty() ? isYes || !hasYes : act.event.uuid.endsWith(event))
            chosen = &act;
        hasYes |= isYes;
    }
    return chosen;
}

} // namespace

Result<QByteArray> ProofFileService::content(const ProofFileRequest &request,
                                             const ConsentProofRecord &proof,
                                             const QList<ConsentProofRecord> &acts) const
{
    if (request.format == u"json")
        return QJsonDocument(consentRecordJson(proof, acts)).toJson(QJsonDocument::Indented);
    if (request.format != u"pdf")
        return Failure{ErrorCode::Invalid,
                       u"a proof is a PDF or JSON"_s,
                       {{}, 0, 0, u"format"_s},
                       u"access.no_format"_s};
    if (!m.renderer)
        return Failure{ErrorCode::Invalid, u"no renderer"_s, {}, u"access.no_renderer"_s};
    return m.renderer->consentProof(proof, request.language);
}

DataCopy ProofFileService::copyOf(const Session &session, const ProofFileRequest &request,
                                  const QString &checksum) const
{
    DataCopy copy;
    copy.uuid = newUuid(m.clock);
    copy.purpose = request.purpose.trimmed();
    copy.recipient = request.recipient.trimmed();
    copy.createdAt = m.clock.nowUtc();
    copy.until = request.until.isValid() ? request.until
                                         : copy.createdAt.toLocalTime().date().addMonths(1);
    copy.format = request.format;
    copy.scope = exportScopeCode(ExportScope::Person);
    copy.fields = {u"consent"_s};
    copy.people = 1;
    copy.checksum = checksum;
    copy.isProtected = false;
    copy.userUuid = session.userUuid();
    return copy;
}

// Before the file is there: a proof that leaves without a row would be worse than a row without its file.
Result<void> ProofFileService::note(const Session &session, const Permit &permit,
                                    const ConsentEvent &event)
{
    auto tx = m.connection.begin(permit);
    if (!tx)
        return Failure{tx.error()};
    if (auto noted = m.audit.append(
            *tx, session, {Fn::ExportConsentProof, u"person"_s, event.personUuid, event.uuid});
        !noted)
        return noted;
    return tx->commit();
}

Result<ProofFile> ProofFileService::save(const Session &session, const ProofFileRequest &request)
{
    const auto permit = m.audit.admit(session, Fn::ExportConsentProof, u"copy"_s);
    if (!permit)
        return Failure{permit.error()};
    if (request.purpose.trimmed().isEmpty() || request.recipient.trimmed().isEmpty())
        return Failure{ErrorCode::Invalid,
                       u"a copy has a purpose and a recipient"_s,
                       {{}, 0, 0, u"recipient"_s},
                       u"field.empty"_s};
    const auto acts = m.consents.proof(session, request.person);
    if (!acts)
        return Failure{acts.error()};
    const auto *proof = chosenProof(*acts, request.event);
    if (!proof)
        return Failure{ErrorCode::NotFound,
                       u"no act of consent is on record"_s,
                       {},
                       u"consent.nothing_recorded"_s};
    const auto bytes = content(request, *proof, *acts);
    if (!bytes)
        return Failure{bytes.error()};
    if (auto noted = note(session, *permit, proof->event); !noted)
        return Failure{noted.error()};
    ExportTarget target(request.path);
    std::vector<ZipEntry> entries;
    entries.push_back({QFileInfo(request.path).fileName(), streamOf(*bytes)});
    if (auto written = target.write(std::move(entries), nullptr); !written)
        return Failure{written.error()};
    auto copy = copyOf(session, request, target.checksum());
    const auto number = m.copies.nextNumber(m.connection.read(*permit));
    if (!number)
        return Failure{number.error()};
    copy.number = *number;
    if (auto published = m.copies.publish(session, *permit, copy, {request.person}, target);
        !published)
        return Failure{published.error()};
    return ProofFile{proof->event.uuid, copy.number};
}

} // namespace entente
