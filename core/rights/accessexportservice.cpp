// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rights/accessexportservice.h"

#include "core/audit/auditlog.h"
#include "core/base/atomicfile.h"
#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/db/connection.h"
#include "core/db/statement.h"
#include "core/exchange/zipwriter.h"
#include "core/parties/partyrepository.h"
#include "core/rights/accesswriters.h"
#include "core/rights/documentrenderer.h"
#include "core/vault/crypto.h"
#include "core/wording/wording.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

Fn functionOf(ExportKind kind)
{
    return kind == ExportKind::Access ? Fn::ExportAccess : Fn::ExportPortability;
}

QString exportKindCode(ExportKind kind)
{
    return kind == ExportKind::Access ? u"access"_s : u"portability"_s;
}

/// "acces-A-2026-001": what the names of all its files begin with, in the language of the person.
QString fileStem(const ExportOrder &order, const QString &number)
{
    const Words words(order.options.language);
    return accesswriters::fileWord(exportKindCode(order.kind), words) + u'-' + number;
}

QString formatCodes(const ExportOrder &order)
{
    QStringList codes;
    if (order.formats.pdf && order.kind == ExportKind::Access)
        codes.append(u"pdf"_s);
    if (order.formats.csv)
        codes.append(u"csv"_s);
    if (order.formats.json)
        codes.append(u"json"_s);
    if (order.formats.vcard)
        codes.append(u"vcard"_s);
    return codes.join(u',');
}

QString checksumOf(const QList<ReportFile> &files)
{
    QByteArray message;
    for (const auto &file : files)
        message += vault::crypto::hash(file.name.toUtf8()) + vault::crypto::hash(file.content);
    return QString::fromLatin1(vault::crypto::hash(message).toHex());
}

void removeWritten(const QStringList &paths)
{
    for (const auto &path : paths)
        QFile::remove(path);
}

} // namespace

Result<AccessReport> AccessExportService::report(const Session &session, PersonId person,
                                                 const AccessOptions &options)
{
    const auto permit = m.audit.admit(session, Fn::PreviewAccess, u"person"_s);
    if (!permit)
        return Failure{permit.error()};
    const auto reader = m.connection.read(*permit);
    const auto builder = db::QueryBuilder::create(reader, m.catalogue);
    if (!builder)
        return Failure{builder.error()};
    return AccessBuilder({m.catalogue, *builder, m.parties, m.clock})
        .build(reader, person, options);
}

Result<QString> AccessExportService::nextNumber(const db::Reader &reader, ExportKind kind) const
{
    const auto year = m.clock.nowUtc().toLocalTime().date().year();
    // Counted in the journal, because a disclosure goes when its person is erased and no number may come twice.
    db::Statement statement(reader, "rights/count_audit_entries_by_fn");
    statement.bind(":fn", QString::fromLatin1(fnInfo(functionOf(kind)).name))
        .bind(":since", QDateTime({year, 1, 1}, {0, 0}).toUTC());
    const auto before = statement.next() ? statement.integer("entry_count") : 0;
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    return u"%1-%2-%3"_s.arg(kind == ExportKind::Access ? u"A"_s : u"P"_s)
        .arg(year)
        .arg(before + 1, 3, 10, QChar(u'0'));
}

Result<QList<ReportFile>> AccessExportService::makeFiles(const db::Reader &reader,
                                                         const ExportOrder &order,
                                                         const AccessReport &report) const
{
    const auto kind = exportKindCode(order.kind);
    const QString stem = fileStem(order, report.number);
    QList<ReportFile> files;
    if (order.formats.pdf && order.kind == ExportKind::Access) {
        if (!m.renderer)
            return Failure{ErrorCode::Invalid,
                           u"nothing can render a PDF here"_s,
                           {},
                           u"access.no_renderer"_s};
        const auto pdf = m.renderer->accessReport(report, report.language);
        if (!pdf)
            return Failure{pdf.error()};
        files.append({stem + u".pdf"_s, *pdf});
    }
    if (order.formats.json)
        files.append({stem + u".json"_s, accesswriters::json(report, kind)});
    if (order.formats.csv) {
        const auto tables = accesswriters::csv(report);
        if (!tables)
            return Failure{tables.error()};
        for (const auto &table : *tables)
            files.append({QString(stem + u'-' + table.name), table.content});
    }
    if (order.formats.vcard) {
        const auto person = m.parties.person(reader, order.person);
        if (!person)
            return Failure{person.error()};
        files.append({stem + u".vcf"_s, accesswriters::vcard(*person, m.catalogue)});
    }
    if (files.isEmpty())
        return Failure{ErrorCode::Invalid, u"no format was chosen"_s, {}, u"access.no_format"_s};
    for (const auto &section : report.sections) {
        for (const auto &item : section.items)
            files += item.files;
    }
    return files;
}

Result<QStringList> AccessExportService::writeFiles(const ExportOrder &order, const QString &number,
                                                    const QList<ReportFile> &files) const
{
    if (!QDir().mkpath(order.folder))
        return Failure{ErrorCode::Io, u"the folder cannot be made"_s};
    const QDir folder(order.folder);
    const QString stem = fileStem(order, number);
    if (order.zip) {
        ZipWriter archive;
        for (const auto &file : files) {
            if (auto added = archive.add(file.name, file.content); !added)
                return Failure{added.error()};
        }
        const auto path = folder.filePath(stem + u".zip"_s);
        if (QFile::exists(path))
            return Failure{ErrorCode::Conflict,
                           u"there is a file of this name"_s,
                           {stem + u".zip"_s, 0, 0, {}},
                           u"access.file_exists"_s};
        if (auto written = archive.write(path, order.zipPassword); !written)
            return Failure{written.error()};
        return QStringList{path};
    }
    QStringList paths;
    for (const auto &file : files) {
        const auto name = file.name.startsWith(stem) ? file.name : QString(stem + u'-' + file.name);
        const auto path = folder.filePath(name);
        const auto written = QFile::exists(path)
                                 ? Result<void>(Failure{ErrorCode::Conflict,
                                                        u"there is a file of this name"_s,
                                                        {name, 0, 0, {}},
                                                        u"access.file_exists"_s})
                                 : writeFileAtomically(path, file.content);
        if (!written) {
            removeWritten(paths);
            return Failure{written.error()};
        }
        paths.append(path);
    }
    return paths;
}

Result<void> AccessExportService::noteDisclosure(db::Transaction &tx, const Session &session,
                                                 const ExportOrder &order,
                                                 const QString &checksum) const
{
    db::Statement statement(tx, "rights/insert_disclosure");
    statement.bind(":uuid", newUuid(m.clock))
        .bind(":person_id", order.person)
        .bind(":kind", exportKindCode(order.kind))
        .bind(":recipient", QString()) // the person, who is not named again
        .bind(":purpose", QString())
        .bind(":formats", formatCodes(order))
        .bind(":checksum", checksum)
        .bind(":user_uuid", session.userUuid())
        .bind(":occurred_at", m.clock.nowUtc());
    return statement.runOne();
}

Result<Exported> AccessExportService::deliver(const Session &session, const ExportOrder &order)
{
    const auto permit = m.audit.admit(session, functionOf(order.kind), u"person"_s);
    if (!permit)
        return Failure{permit.error()};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    const auto builder = db::QueryBuilder::create(*tx, m.catalogue);
    if (!builder)
        return Failure{builder.error()};
    auto report = AccessBuilder({m.catalogue, *builder, m.parties, m.clock})
                      .build(*tx, order.person, order.options);
    if (!report)
        return Failure{report.error()};
    if (order.kind == ExportKind::Portability)
        *report = accesswriters::portableOnly(*report);
    const auto number = nextNumber(*tx, order.kind);
    if (!number)
        return Failure{number.error()};
    report->number = *number;
    const auto files = makeFiles(*tx, order, *report);
    if (!files)
        return Failure{files.error()};

    Exported exported;
    exported.number = *number;
    exported.checksum = checksumOf(*files);
    if (auto noted = noteDisclosure(*tx, session, order, exported.checksum); !noted)
        return Failure{noted.error()};
    if (auto noted = m.audit.append(
            *tx, session,
            {functionOf(order.kind), u"person"_s, report->personUuid, formatCodes(order)});
        !noted)
        return Failure{noted.error()};
    const auto written = writeFiles(order, *number, *files);
    if (!written)
        return Failure{written.error()};
    exported.files = *written;
    if (auto done = tx->commit(); !done) {
        removeWritten(exported.files);
        return Failure{done.error()};
    }
    emit m.changes.personChanged(report->personUuid);
    return exported;
}

} // namespace entente
