// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/filecopyservice.h"

#include "core/attachments/attachmentservice.h"
#include "core/audit/auditlog.h"
#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/db/connection.h"
#include "core/db/transaction.h"
#include "core/exchange/exporttarget.h"

using namespace Qt::StringLiterals;

namespace entente {

Result<DataCopy> FileCopyService::save(const Session &session, const FileCopyRequest &request)
{
    const auto permit = m.audit.admit(session, Fn::ExportRecords, u"copy"_s);
    if (!permit)
        return Failure{permit.error()};
    if (auto complete = checkPassport(request.passport, m.clock.nowUtc().toLocalTime().date());
        !complete)
        return Failure{complete.error()};
    const auto file = m.attachments.byUuid(session, request.attachment);
    if (!file)
        return Failure{file.error()};
    auto content = m.attachments.content(session, request.attachment);
    const auto number = m.copies.nextNumber(m.connection.read(*permit));
    if (!content || !number)
        return Failure{content ? number.error() : content.error()};
    ExportTarget target(request.path);
    std::vector<ZipEntry> entries;
    entries.push_back({file->name, streamOf(*std::move(content))});
    if (auto written = target.write(std::move(entries), request.password); !written)
        return Failure{written.error()};

    DataCopy copy;
    copy.uuid = newUuid(m.clock);
    copy.number = *number;
    copy.purpose = request.passport.purpose.trimmed();
    copy.recipient = request.passport.recipient.trimmed();
    copy.until = request.passport.until;
    copy.format = u"file"_s;
    const bool ofPerson = file->owner.person.isValid();
    copy.scope = exportScopeCode(ofPerson ? ExportScope::Person : ExportScope::Selection);
    copy.fields = {u"attachment"_s};
    copy.people = ofPerson ? 1 : 0;
    copy.organisations = ofPerson ? 0 : 1;
    copy.checksum = target.checksum();
    copy.isProtected = request.password != nullptr;
    copy.userUuid = session.userUuid();
    copy.createdAt = m.clock.nowUtc();
    std::vector<PersonId> people;
    if (ofPerson)
        people.push_back(file->owner.person);
    if (auto published = m.copies.publish(session, *permit, copy, people, target); !published)
        return Failure{published.error()};
    return copy;
}

} // namespace entente
