// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/exchange/importplan.h"
#include "core/parties/countrynames.h"

namespace entente {

class AuditLog;
class Changes;
class Clock;
class ConsentRecorder;
class PartyRepository;
class RecreationGuard;
class SearchIndex;
class ImportFile;
class RefusedRows;
class RowFeeder;
struct RowReading;
namespace db {
class Connection;
class Transaction;
} // namespace db

/// Brings people in from files, whole files at a time, and takes whole imports back.
class ImportService final
{
public:
    struct Collaborators
    {
        db::Connection &connection;
        const Clock &clock;
        AuditLog &audit;
        Changes &changes;
        const PartyRepository &parties;
        const SearchIndex &search;
        const RecreationGuard &guard;
        const ConsentRecorder *consents = nullptr; ///< absent: refusals in a file stop it
    };
    explicit ImportService(const Collaborators &with) : m(with) {}

    /// What the file is and what would come of it. Writes nothing. NotPermitted, Cancelled, and what ImportFile::open says.
    Result<ImportPreview> preview(const Session &session, const QString &path,
                                  const FileReading &reading,
                                  const ImportProgressCallback &progress = {});

    /// One transaction: everything or nothing. The file is read and normalised before the write lock is taken.
    /// NotPermitted, Invalid (see checkGate and ImportFile::open; import.no_column, import.no_usable_row), Cancelled, NoSpace, Io.
    Result<ImportResult> run(const Session &session, const ImportRequest &request,
                             const ImportProgressCallback &progress = {});

    /// Newest first.
    Result<QList<ImportBatchInfo>> list(const Session &session, int limit = 50);

    /// NotFound.
    Result<ImportDetails> show(const Session &session, const QString &batch);

    /// What undoing would lose; empty = nothing stands against it. NotFound, AlreadyDone.
    Result<QList<UndoBlocker>> undoBlockers(const Session &session, const QString &batch);

    /// Takes an import back, updates included; refusals that people have given since are never among it.
    /// NotFound, AlreadyDone (import.already_undone), Conflict with import.changed_since (see undoBlockers) or
    /// import.undo_expired after thirty days.
    Result<UndoResult> undo(const Session &session, const QString &batch);

private:
    Result<FileReading> withFields(const Permit &permit, FileReading reading) const;
    RowReading rowReading(const ImportFile &file, const QList<CustomField> &fields) const;
    Result<QString> homeCountry(const Permit &permit, const QString &chosen) const;
    Result<ImportBatchInfo> find(const Permit &permit, const QString &uuidOrEnding) const;
    Result<ImportBatchInfo> undoable(const Permit &permit, const QString &uuidOrEnding) const;
    Result<ImportBatchId> openBatch(db::Transaction &tx, const Session &session,
                                    const ImportRequest &request, const ImportFile &file,
                                    const QString &uuid, const QDateTime &at);
    Result<void> closeBatch(db::Transaction &tx, ImportBatchId batch, const ImportResult &result);
    Result<void> applyRows(db::Transaction &tx, const Session &session,
                           const ImportRequest &request, ImportBatchId batch, const QDateTime &at,
                           RowFeeder &feeder, RefusedRows &refused, qint64 bytesTotal,
                           const ImportProgressCallback &progress, ImportResult &result);

    Collaborators m;
    const CountryNames m_countries;
};

} // namespace entente
