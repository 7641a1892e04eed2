// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exportservice.h"

#include "core/audit/auditlog.h"
#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/consent/contactabilityservice.h"
#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/exchange/exportfiles.h"
#include "core/exchange/exporttarget.h"
#include "core/exchange/sheetwriter.h"
#include "core/parties/firmrepository.h"
#include "core/wording/wording.h"

#include <QSet>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

template<typename Tag>
Result<std::vector<Id<Tag>>> idsInOrder(const db::Reader &reader, const char *sql,
                                        const char *column)
{
    std::vector<Id<Tag>> ids;
    db::Statement statement(reader, sql);
    while (statement.next())
        ids.push_back(statement.id<Tag>(column));
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    return ids;
}

template<typename Tag>
std::vector<Id<Tag>> eachOnce(const QList<Id<Tag>> &ids)
{
    QSet<Id<Tag>> seen;
    std::vector<Id<Tag>> once;
    for (const auto id : ids) {
        if (id.isValid() && !seen.contains(id)) {
            seen.insert(id);
            once.push_back(id);
        }
    }
    return once;
}

Failure exportImpossible(const QString &reason)
{
    return Failure{ErrorCode::Invalid, u"nothing can be exported like this"_s, {}, reason};
}

Result<QSet<PersonId>> restrictedPeople(const db::Reader &reader)
{
    const auto ids = idsInOrder<PersonTag>(reader, "exchange/select_restricted_people",
                                           "person_id");
    if (!ids)
        return Failure{ids.error()};
    return QSet<PersonId>(ids->begin(), ids->end());
}

} // namespace

Result<ExportService::Chosen> ExportService::choose(const Session &session,
                                                    const db::Reader &reader,
                                                    const ExportRequest &request)
{
    Chosen chosen;
    const bool all = request.scope == ExportScope::Everyone;
    if (request.subject != ExportSubject::Organisations) {
        auto people = all ? idsInOrder<PersonTag>(reader, "parties/select_person_ids_by_name",
                                                  "person_id")
                          : Result<std::vector<PersonId>>(eachOnce(request.people));
        const auto restricted = restrictedPeople(reader);
        if (!people || !restricted)
            return Failure{people ? restricted.error() : people.error()};
        chosen.people = *std::move(people);
        chosen.restricted = qint64(std::erase_if(
            chosen.people, [&](PersonId person) { return restricted->contains(person); }));
    }
    if (request.subject != ExportSubject::People) {
        auto organisations =
            all ? idsInOrder<OrganisationTag>(reader, "parties/select_organisation_ids_by_name",
                                              "organisation_id")
                : Result<std::vector<OrganisationId>>(eachOnce(request.organisations));
        if (!organisations)
            return Failure{organisations.error()};
        chosen.organisations = *std::move(organisations);
    }
    if (auto judged = judge(session, request, chosen); !judged)
        return Failure{judged.error()};
    return chosen;
}

Result<void> ExportService::judge(const Session &session, const ExportRequest &request,
                                  Chosen &chosen)
{
    if (!request.contactUse || chosen.people.empty())
        return {};
    ContactQuestion question;
    question.channel = request.contactUse->channel;
    question.purpose = request.contactUse->purposeCode;
    QSet<PersonId> notToContact;
    const QSet<PersonId> asked(chosen.people.begin(), chosen.people.end());
    const auto take = [&](PersonId person, VerdictKind kind) {
        if (!asked.contains(person))
            return true;
        chosen.refused += kind == VerdictKind::Refused;
        chosen.uncertain += kind == VerdictKind::Ask;
        if (kind == VerdictKind::Refused || kind == VerdictKind::Ask)
            notToContact.insert(person);
        return true;
    };
    if (request.scope == ExportScope::Everyone) {
        const auto done = m.contactability.ofEveryone(
            session, question,
            [&](const PersonVerdict &answer) { return take(answer.person, answer.verdict.kind); });
        if (!done)
            return done;
    } else {
        const auto answers = m.contactability.ofPeople(
            session, QList<PersonId>(chosen.people.begin(), chosen.people.end()), question);
        if (!answers)
            return Failure{answers.error()};
        for (const auto &answer : *answers)
            take(answer.person, answer.best.verdict.kind);
    }
    if (request.contactUse->leaveOut)
        std::erase_if(chosen.people,
                      [&](PersonId person) { return notToContact.contains(person); });
    return {};
}

Result<ExportPreview> ExportService::preview(const Session &session, const ExportRequest &request)
{
    const auto permit = m.audit.admit(session, Fn::PreviewExport, u"copy"_s);
    if (!permit)
        return Failure{permit.error()};
    const auto reader = m.connection.read(*permit);
    const auto chosen = choose(session, reader, request);
    if (!chosen)
        return Failure{chosen.error()};
    auto number = m.copies.nextNumber(reader);
    if (!number)
        return Failure{number.error()};
    return ExportPreview{*number,
                         qint64(chosen->people.size()),
                         qint64(chosen->organisations.size()),
                         chosen->restricted,
                         chosen->refused,
                         chosen->uncertain,
                         chooseColumns(m.catalogue, session.role(), request.columns).leftOut};
}

Result<ExportResult> ExportService::run(const Session &session, const ExportRequest &request,
                                        const ExportProgressCallback &progress)
{
    const auto permit = m.audit.admit(session, Fn::ExportRecords, u"copy"_s);
    if (!permit)
        return Failure{permit.error()};
    if (auto complete = checkExport(request, m.clock.nowUtc().toLocalTime().date()); !complete)
        return Failure{complete.error()};
    auto choice = chooseColumns(m.catalogue, session.role(), request.columns);
    if (choice.keys.isEmpty())
        return exportImpossible(u"export.no_column"_s);
    const auto reader = m.connection.read(*permit);
    auto chosen = choose(session, reader, request);
    if (!chosen)
        return Failure{chosen.error()};
    if (chosen->people.empty() && chosen->organisations.empty())
        return exportImpossible(u"export.nobody"_s);
    const auto longest = qint64(std::max(chosen->people.size(), chosen->organisations.size()));
    if ((request.format == ExportFormat::Xlsx || request.format == ExportFormat::Ods)
        && longest >= kMostSheetRows)
        return exportImpossible(u"export.too_many_rows"_s);

    ExportRecords records(
        {reader, m.parties, choice, std::move(chosen->people), std::move(chosen->organisations)});
    auto result = deliver(session, *permit, request, records, progress);
    if (!result)
        return result;
    result->restricted = chosen->restricted;
    if (request.contactUse && request.contactUse->leaveOut)
        result->contactsLeftOut = chosen->refused + chosen->uncertain;
    result->leftOutColumns = choice.leftOut;
    return result;
}

Result<ExportResult> ExportService::deliver(const Session &session, const Permit &permit,
                                            const ExportRequest &request, ExportRecords &records,
                                            const ExportProgressCallback &progress)
{
    const auto reader = m.connection.read(permit);
    const auto firm = firmrepository::load(reader);
    const auto number = m.copies.nextNumber(reader);
    if (!firm || !number)
        return Failure{firm ? number.error() : firm.error()};
    const Words words = request.language.isEmpty() ? Words() : Words(request.language);
    ExportFiles files({records,
                       request.format,
                       request.subject,
                       {*number, m.clock.nowUtc(), firm->name, request.passport},
                       words,
                       progress});
    auto entries = files.entries();
    if (!entries)
        return Failure{entries.error()};
    ExportTarget target(request.path);
    if (auto written = target.write(*std::move(entries),
                                    request.plain ? nullptr : request.password);
        !written)
        return Failure{written.error()};

    DataCopy copy;
    copy.uuid = newUuid(m.clock);
    copy.number = *number;
    copy.purpose = request.passport.purpose.trimmed();
    copy.recipient = request.passport.recipient.trimmed();
    copy.until = request.passport.until;
    copy.format = exportFormatCode(request.format);
    copy.scope = exportScopeCode(request.scope);
    copy.fields = records.choice().keys.values();
    copy.fields.sort();
    copy.people = qint64(records.people().size());
    copy.organisations = qint64(records.organisations().size());
    copy.checksum = target.checksum();
    copy.isProtected = !request.plain;
    copy.userUuid = session.userUuid();
    copy.createdAt = m.clock.nowUtc();
    if (auto published = m.copies.publish(session, permit, copy, records.people(), target);
        !published)
        return Failure{published.error()};
    ExportResult result;
    result.copy = copy.uuid;
    result.number = copy.number;
    result.file = request.path;
    result.people = copy.people;
    result.organisations = copy.organisations;
    result.cutCells = files.cutCells();
    QSet<QString> details = files.leftOutDetails();
    db::Statement notes(reader, "exchange/select_any_note");
    if (copy.people > 0 && notes.next())
        details.insert(u"export.left_out.notes"_s);
    if (auto done = notes.finish(); !done)
        return Failure{done.error()};
    result.leftOutDetails = details.values();
    result.leftOutDetails.sort();
    return result;
}

} // namespace entente
