// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importservice.h"

#include "core/audit/auditlog.h"
#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/consent/consentrepository.h"
#include "core/db/connection.h"
#include "core/db/escape.h"
#include "core/db/statement.h"
#include "core/exchange/importfile.h"
#include "core/exchange/importundo.h"
#include "core/exchange/importwriter.h"
#include "core/exchange/refusedrows.h"
#include "core/exchange/rowfeeder.h"
#include "core/fields/customfields.h"
#include "core/parties/firmrepository.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUndoDays = 30;
constexpr qsizetype kShortestBatchEnding = 8;

QList<std::pair<QString, QString>> mappingOf(const ImportFile &file)
{
    QList<std::pair<QString, QString>> mapping;
    for (qsizetype column = 0; column < file.headers().size(); ++column)
        mapping.append({file.headers().at(column), file.columns().at(column).target.key()});
    return mapping;
}

QString mappingText(const ImportFile &file)
{
    QJsonObject object;
    for (const auto &[header, key] : mappingOf(file))
        object.insert(header, key);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ImportBatchInfo batchFrom(const db::Statement &s)
{
    ImportBatchInfo batch;
    batch.id = s.id<ImportBatchTag>("import_batch_id");
    batch.uuid = s.text("uuid");
    batch.fileName = s.text("file_name");
    batch.format = s.text("format");
    batch.source = s.text("source");
    batch.supplier = s.text("supplier");
    batch.basis = s.text("basis");
    batch.collectedOn = s.date("collected_on");
    batch.hasProof = !s.text("proof_name").isEmpty();
    batch.undone = s.text("state") == "undone"_L1;
    batch.rows = s.integer("row_count");
    batch.created = s.integer("created_count");
    batch.updated = s.integer("updated_count");
    batch.skipped = s.integer("skipped_count");
    batch.refused = s.integer("refused_count");
    batch.userUuid = s.text("user_uuid");
    batch.createdAt = s.time("created_at");
    return batch;
}

void addProblems(ImportResult &result, const QList<FileProblem> &problems)
{
    result.problemCount += problems.size();
    for (const FileProblem &problem : problems)
        if (result.problems.size() < kMaxImportProblems)
            result.problems.append(problem);
}

/// Left for somebody: neither in the vault nor thrown away.
bool isToDecide(const QString &code)
{
    return code == "row.duplicate_to_decide"_L1 || code == "row.several_matches"_L1;
}

void addDuplicate(ImportResult &result, const PreparedRow &row,
                  const ImportWriter::Applied &applied)
{
    ++result.duplicateCount;
    if (result.duplicates.size() >= kMaxShownDuplicates)
        return;
    LikelyDuplicate duplicate{row.line, applied.present.uuid, row, applied.present,
                              applied.candidates};
    duplicate.row.cells.clear();
    result.duplicates.append(std::move(duplicate));
}

/// A table of which no column has a place would come in as nothing at all.
Result<void> checkColumns(const ImportFile &file)
{
    const QList<ColumnTarget> targets = file.targets();
    const bool isLost = !targets.isEmpty()
                        && std::all_of(targets.cbegin(), targets.cend(), [](const auto &target) {
                               return target.field == ImportField::Ignore;
                           });
    return isLost ? Result<void>(Failure{ErrorCode::Invalid,
                                         u"no column of the file has a place"_s,
                                         {},
                                         u"import.no_column"_s})
                  : Result<void>();
}

void countOutcome(ImportResult &result, ImportWriter::Outcome outcome)
{
    ++result.rows;
    switch (outcome) {
    case ImportWriter::Outcome::Created: ++result.created; break;
    case ImportWriter::Outcome::Updated: ++result.updated; break;
    case ImportWriter::Outcome::Skipped: ++result.skipped; break;
    case ImportWriter::Outcome::Refused: ++result.refused; break;
    }
}

} // namespace

Result<QString> ImportService::homeCountry(const Permit &permit, const QString &chosen) const
{
    if (!chosen.isEmpty())
        return chosen;
    const auto firm = firmrepository::load(m.connection.read(permit));
    if (!firm)
        return firm.error().code == ErrorCode::NotFound ? Result<QString>(QString())
                                                        : Failure{firm.error()};
    return firm->country;
}

/// A file may name the firm's own fields.
Result<FileReading> ImportService::withFields(const Permit &permit, FileReading reading) const
{
    const db::Reader reader = m.connection.read(permit);
    const auto needsAge = consentrepository::needsAge(reader);
    if (!needsAge)
        return Failure{needsAge.error()};
    reading.needsAge = *needsAge;
    reading.customFields.clear();
    for (const auto subject : {CustomSubject::Person, CustomSubject::Organisation}) {
        auto fields = CustomFields::definitions(reader, subject);
        if (!fields)
            return Failure{fields.error()};
        reading.customFields += *std::move(fields);
    }
    return reading;
}

RowReading ImportService::rowReading(const ImportFile &file, const QList<CustomField> &fields) const
{
    RowReading rows;
    rows.targets = file.targets();
    rows.dateOrder = file.dateOrder();
    rows.today = m.clock.nowUtc().toLocalTime().date();
    rows.fields = fields;
    rows.isGuarded = file.isCsv();
    if (file.headerLine() > 0)
        rows.headers = file.headers();
    return rows;
}

Result<ImportPreview> ImportService::preview(const Session &session, const QString &path,
                                             const FileReading &reading,
                                             const ImportProgressCallback &progress)
{
    const auto permit = m.audit.admit(session, Fn::PreviewImport, u"import_batch"_s);
    if (!permit)
        return Failure{permit.error()};
    const auto country = homeCountry(*permit, {});
    if (!country)
        return Failure{country.error()};
    const auto complete = withFields(*permit, reading);
    if (!complete)
        return Failure{complete.error()};
    const auto file = ImportFile::open(path, *complete);
    if (!file)
        return Failure{file.error()};
    RowReading rows = rowReading(**file, complete->customFields);
    rows.country = *country;
    return previewFile(**file, rows, m_countries, progress);
}

Result<ImportResult> ImportService::run(const Session &session, const ImportRequest &asked,
                                        const ImportProgressCallback &progress)
{
    const auto permit = m.audit.admit(session, Fn::ImportPeople, u"import_batch"_s);
    if (!permit)
        return Failure{permit.error()};
    const QDateTime at = m.clock.nowUtc();
    const QDate today = at.toLocalTime().date();
    if (auto answered = checkGate(asked.gate, today); !answered)
        return Failure{answered.error()};
    const auto country = homeCountry(*permit, asked.country);
    if (!country)
        return Failure{country.error()};
    ImportRequest request = asked;
    request.country = *country;
    auto complete = withFields(*permit, asked.reading);
    if (!complete)
        return Failure{complete.error()};
    request.reading = *std::move(complete);
    const auto file = ImportFile::open(request.path, request.reading);
    if (!file)
        return Failure{file.error()};

    if (auto placed = checkColumns(**file); !placed)
        return Failure{placed.error()};
    RowReading rows = rowReading(**file, request.reading.customFields);
    rows.country = *country;
    rows.source = request.gate.source.trimmed();
    rows.supplier = request.gate.supplier.trimmed();
    rows.collectedOn = request.gate.collectedOn;
    RowFeeder feeder(**file, rows, m_countries);
    feeder.waitUntilReady();
    RefusedRows refused(request.refusedPath, (*file)->headers(), request.reasonText);

    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    ImportResult result;
    result.batch = newUuid(m.clock);
    result.format = (*file)->format();
    result.encoding = (*file)->encodingName();
    if ((*file)->isCsv()) {
        result.delimiter = QChar::fromLatin1((*file)->csv().dialect.delimiter);
        result.quote = QChar::fromLatin1((*file)->csv().dialect.quote);
    }
    result.mapping = mappingOf(**file);
    const QList<FileProblem> suppositions = (*file)->suppositions();
    addProblems(result, suppositions);
    const auto batch = openBatch(*tx, session, request, **file, result.batch, at);
    if (!batch)
        return Failure{batch.error()};
    if (auto done = applyRows(*tx, session, request, *batch, at, feeder, refused, (*file)->size(),
                              progress, result);
        !done)
        return Failure{done.error()};
    if (auto done = refused.finish(); !done)
        return Failure{done.error()};
    const auto leftOut = (*file)->leftOutColumns(feeder.filledForNothing());
    result.problemCount += leftOut.size();
    result.problems = suppositions + leftOut + result.problems.mid(suppositions.size());
    if (request.dryRun) {
        result.batch.clear();
        return result; // the transaction rolls back
    }
    if (result.created + result.updated + result.skipped == 0) {
        result.batch.clear();
        if (request.onUseless)
            request.onUseless(result);
        return Failure{ErrorCode::Invalid,
                       u"no row of the file can be used"_s,
                       {},
                       result.rows == 0 ? u"import.no_row"_s : u"import.no_usable_row"_s};
    }
    if (auto done = closeBatch(*tx, *batch, result); !done)
        return Failure{done.error()};
    if (auto noted = m.audit.append(*tx, session,
                                    {Fn::ImportPeople, u"import_batch"_s, result.batch});
        !noted)
        return Failure{noted.error()};
    if (auto done = tx->commit(); !done)
        return Failure{done.error()};
    emit m.changes.peopleImported();
    return result;
}

Result<void> ImportService::applyRows(db::Transaction &tx, const Session &session,
                                      const ImportRequest &request, ImportBatchId batch,
                                      const QDateTime &at, RowFeeder &feeder, RefusedRows &refused,
                                      qint64 bytesTotal, const ImportProgressCallback &progress,
                                      ImportResult &result)
{
    ImportWriter writer(
        {tx, session, m.clock, m.parties, m.search, m.guard, m.consents, request, batch, at});
    if (auto begun = writer.begin(); !begun)
        return begun;
    for (;;) {
        const auto block = feeder.next();
        if (!block)
            return Failure{block.error()};
        if (block->rows.empty())
            return writer.finish();
        for (const PreparedRow &row : block->rows) {
            const auto applied = writer.apply(row);
            if (!applied)
                return Failure{applied.error()};
            countOutcome(result, applied->outcome);
            addProblems(result, applied->problems);
            if (isToDecide(applied->code))
                addDuplicate(result, row, *applied);
            else if (applied->outcome != ImportWriter::Outcome::Refused)
                continue;
            if (auto kept = refused.add(row, applied->code); !kept)
                return kept;
        }
        if (progress && !progress({block->bytesRead, bytesTotal, result.rows}))
            return Failure{
                ErrorCode::Cancelled, u"the import was cancelled"_s, {}, u"import.cancelled"_s};
    }
}

Result<ImportBatchId> ImportService::openBatch(db::Transaction &tx, const Session &session,
                                               const ImportRequest &request, const ImportFile &file,
                                               const QString &uuid, const QDateTime &at)
{
    db::Statement old(tx, "exchange/delete_undo_images_before");
    old.bind(":before", at.addDays(-kUndoDays));
    if (auto done = old.run(); !done)
        return Failure{done.error()};
    const ImportGate &gate = request.gate;
    db::Statement statement(tx, "exchange/insert_import_batch");
    statement.bind(":uuid", uuid)
        .bind(":file_name", file.name())
        .bind(":format", file.format())
        .bind(":encoding", file.encodingName())
        .bind(":delimiter",
              file.isCsv() ? csvDelimiterName(file.csv().dialect.delimiter) : QString())
        .bind(":mapping", mappingText(file))
        .bind(":source", gate.source.trimmed())
        .bind(":supplier", gate.supplier.trimmed())
        .bind(":basis", gate.basis)
        .bind(":purposes", gate.purposes.join(u','))
        .bind(":collected_on", gate.collectedOn)
        .bind(":proof_name", gate.proofName)
        .bind(":user_uuid", session.userUuid())
        .bind(":created_at", at);
    if (gate.proof.isEmpty())
        statement.bindNull(":proof");
    else
        statement.bind(":proof", gate.proof);
    if (auto done = statement.runOne(); !done)
        return Failure{done.error()};
    return ImportBatchId(statement.lastInsertId());
}

Result<void> ImportService::closeBatch(db::Transaction &tx, ImportBatchId batch,
                                       const ImportResult &result)
{
    db::Statement statement(tx, "exchange/update_import_batch_counts");
    statement.bind(":row_count", result.rows)
        .bind(":created_count", result.created)
        .bind(":updated_count", result.updated)
        .bind(":skipped_count", result.skipped)
        .bind(":refused_count", result.refused)
        .bind(":import_batch_id", batch);
    return statement.runOne();
}

Result<QList<ImportBatchInfo>> ImportService::list(const Session &session, int limit)
{
    const auto permit = m.audit.admit(session, Fn::ViewImports, u"import_batch"_s);
    if (!permit)
        return Failure{permit.error()};
    const db::Reader reader = m.connection.read(*permit);
    QList<ImportBatchInfo> batches;
    db::Statement statement(reader, "exchange/select_import_batches");
    statement.bind(":row_limit", limit);
    while (statement.next())
        batches.append(batchFrom(statement));
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    return batches;
}

Result<ImportBatchInfo> ImportService::find(const Permit &permit, const QString &uuidOrEnding) const
{
    if (uuidOrEnding.size() < kShortestBatchEnding)
        return Failure{ErrorCode::Invalid,
                       u"an identifier needs 8 characters or more"_s,
                       {},
                       u"id.too_short"_s};
    const db::Reader reader = m.connection.read(permit);
    db::Statement statement(reader, "exchange/select_import_batches_by_uuid_ending");
    statement.bind(":ending", QString(u'%' + db::escapeLike(uuidOrEnding.toLower())));
    QList<ImportBatchInfo> found;
    while (statement.next())
        found.append(batchFrom(statement));
    if (auto done = statement.finish(); !done)
        return Failure{done.error()};
    if (found.isEmpty())
        return Failure{
            ErrorCode::NotFound, u"no import with this identifier"_s, {}, u"id.not_found"_s};
    if (found.size() > 1)
        return Failure{
            ErrorCode::Conflict, u"several imports end like this"_s, {}, u"id.ambiguous"_s};
    return found.first();
}

Result<ImportBatchInfo> ImportService::undoable(const Permit &permit,
                                                const QString &uuidOrEnding) const
{
    const auto batch = find(permit, uuidOrEnding);
    if (!batch)
        return batch;
    if (batch->undone)
        return Failure{ErrorCode::AlreadyDone,
                       u"this import has been undone"_s,
                       {},
                       u"import.already_undone"_s};
    if (batch->createdAt < m.clock.nowUtc().addDays(-kUndoDays))
        return Failure{ErrorCode::Conflict,
                       u"the former values are no longer kept"_s,
                       {},
                       u"import.undo_expired"_s};
    return batch;
}

Result<ImportDetails> ImportService::show(const Session &session, const QString &uuid)
{
    const auto permit = m.audit.admit(session, Fn::ViewImports, u"import_batch"_s, uuid);
    if (!permit)
        return Failure{permit.error()};
    const auto batch = find(*permit, uuid);
    if (!batch)
        return Failure{batch.error()};
    ImportDetails details;
    details.batch = *batch;
    const db::Reader reader = m.connection.read(*permit);
    db::Statement mapping(reader, "exchange/select_import_mapping_by_id");
    mapping.bind(":import_batch_id", batch->id);
    if (mapping.next())
        details.mapping = QJsonDocument::fromJson(mapping.text("mapping").toUtf8()).object();
    if (auto done = mapping.finish(); !done)
        return Failure{done.error()};
    db::Statement rows(reader, "exchange/select_import_rows_with_code");
    rows.bind(":import_batch_id", batch->id).bind(":row_limit", qint64(kMaxImportProblems));
    while (rows.next())
        details.problems.append({int(rows.integer("line")), 0, rows.text("code")});
    if (auto done = rows.finish(); !done)
        return Failure{done.error()};
    return details;
}

Result<QList<UndoBlocker>> ImportService::undoBlockers(const Session &session, const QString &uuid)
{
    const auto permit = m.audit.admit(session, Fn::UndoImport, u"import_batch"_s, uuid);
    if (!permit)
        return Failure{permit.error()};
    const auto batch = undoable(*permit, uuid);
    if (!batch)
        return Failure{batch.error()};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    return ImportUndo(*tx, *batch, m.search).blockers(); // only reads; the transaction rolls back
}

Result<UndoResult> ImportService::undo(const Session &session, const QString &uuid)
{
    const auto permit = m.audit.admit(session, Fn::UndoImport, u"import_batch"_s, uuid);
    if (!permit)
        return Failure{permit.error()};
    const auto batch = undoable(*permit, uuid);
    if (!batch)
        return Failure{batch.error()};
    auto tx = m.connection.begin(*permit);
    if (!tx)
        return Failure{tx.error()};
    ImportUndo undo(*tx, *batch, m.search);
    const auto blockers = undo.blockers();
    if (!blockers)
        return Failure{blockers.error()};
    if (!blockers->isEmpty()) {
        QStringList uuids;
        for (const UndoBlocker &blocker : *blockers)
            uuids.append(blocker.recordUuid);
        return Failure{ErrorCode::Conflict,
                       u"changed since: "_s + uuids.mid(0, 20).join(u", "),
                       {},
                       u"import.changed_since"_s};
    }
    const auto result = undo.run();
    if (!result)
        return result;
    db::Statement undone(*tx, "exchange/update_import_batch_undone");
    undone.bind(":undone_at", m.clock.nowUtc()).bind(":import_batch_id", batch->id);
    if (auto done = undone.runOne(); !done)
        return Failure{done.error()};
    if (auto noted = m.audit.append(*tx, session, {Fn::UndoImport, u"import_batch"_s, batch->uuid});
        !noted)
        return Failure{noted.error()};
    if (auto done = tx->commit(); !done)
        return Failure{done.error()};
    emit m.changes.peopleImported();
    return result;
}

} // namespace entente
