// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/redaction.h"
#include "core/exchange/columnguess.h"
#include "core/exchange/csvdialect.h"
#include "core/exchange/fileformat.h"
#include "core/exchange/preparedrow.h"
#include "core/history/undoblocker.h"
#include "core/parties/normalisedate.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QJsonObject>

#include <functional>

namespace entente {

/// What is asked before the first row goes in: where the people come from and by which right they are here
/// (Art. 5(2), 6(1) and 14 GDPR). The proof may be missing; then nobody may be contacted on the strength of consent.
struct ImportGate
{
    QString source;
    QString
        basis; ///< consent, contract, legal_obligation, vital_interest, public_task, legitimate_interest
    QString supplier; ///< who handed the people over; empty = the people themselves
    QString proofName;
    QByteArray proof;
    QDate collectedOn;
    QStringList purposes; ///< codes of purposes

    bool operator==(const ImportGate &) const = default;
};
ENTENTE_NOT_LOGGABLE(ImportGate)

enum class DuplicatePolicy {
    Update, ///< complete the record that is there
    Skip,   ///< leave it as it is
    Ask,    ///< leave it, and list the row for somebody to decide
    Create, ///< somebody else: only decided row by row
};

/// How the file is read; what is not given is found out.
struct FileReading
{
    std::optional<FileFormat> format;
    QString sheet; ///< name or number of a sheet; empty = the first that holds something of use
    std::optional<TextEncoding> encoding;
    std::optional<char> delimiter;
    std::optional<bool> hasHeader;
    std::optional<DateOrder> dateOrder;
    QHash<int, ColumnTarget> targets;          ///< by column, from 0
    QHash<QString, ColumnTarget> namedTargets; ///< by the name of the column
    QList<CustomField> customFields;           ///< of the firm: a column may go there
    bool needsAge = false;                     ///< a purpose of the firm does
    bool forgivesColumns = false; ///< a saved mapping may name columns that this file lacks
};

struct ImportResult;

struct ImportRequest
{
    QString path;
    FileReading reading;
    ImportGate gate;
    DuplicatePolicy duplicates = DuplicatePolicy::Ask;
    QHash<int, DuplicatePolicy> decisions; ///< by line, after "ask"
    QHash<int, QString> chosenRecords;     ///< by line: the record to complete, where several fit
    QString country;     ///< of numbers and addresses without one; empty = the firm's
    bool dryRun = false; ///< does everything, then takes it back
    QString refusedPath; ///< where the refused rows go, as CSV; empty = nowhere
    std::function<QString(const QString &)>
        reasonText; ///< words for the codes in that file; absent = codes alone
    std::function<void(const ImportResult &)>
        onUseless; ///< hears what was found where no row can be used
};
ENTENTE_NOT_LOGGABLE(ImportRequest)

struct ColumnPreview
{
    QString header;
    QStringList samples; ///< first three different values
    ColumnGuess guess;
    int filled = 0;    ///< over the whole file
    int toCorrect = 0; ///< values that the field cannot take

    bool operator==(const ColumnPreview &) const = default;
};
ENTENTE_NOT_LOGGABLE(ColumnPreview)

/// What the page shows before anything is imported.
struct ImportPreview
{
    QString format;
    EncodingGuess encoding;
    CsvGuess csv;
    DateOrder dateOrder = DateOrder::DayMonthYear;
    bool dateOrderCertain = true; ///< false: the person is asked
    qint64 rows = 0;
    QList<ColumnPreview> columns;
    QList<FileProblem> problems; ///< the first ones
    qint64 problemCount = 0;
    QStringList sheets; ///< of a workbook
    qsizetype sheet = 0;
    QList<PreparedRow> firstRows; ///< as they will be
};
ENTENTE_NOT_LOGGABLE(ImportPreview)

/// A row that seems to be somebody who is there already, side by side with the record.
struct LikelyDuplicate
{
    int line = 0;
    QString recordUuid; ///< empty: several records fit
    PreparedRow row;
    Person present;                ///< the record, as far as it was read
    QList<Person> candidates = {}; ///< the records that fit, the first ones, where several do
};
ENTENTE_NOT_LOGGABLE(LikelyDuplicate)

struct ImportResult
{
    QString batch; ///< UUID; empty after a dry run
    qint64 rows = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 skipped = 0;
    qint64 refused = 0;
    QList<FileProblem> problems; ///< the first ones
    qint64 problemCount = 0;
    QList<LikelyDuplicate> duplicates; ///< to decide, the first ones
    qint64 duplicateCount = 0;
    QString format;
    QString encoding;
    QString delimiter;
    QString quote;                              ///< of a text table
    QList<std::pair<QString, QString>> mapping; ///< header → key of the field
};

struct ImportBatchInfo
{
    ImportBatchId id;
    QString uuid;
    QString fileName;
    QString format;
    QString source;
    QString supplier;
    QString basis;
    QDate collectedOn;
    bool hasProof = false;
    bool undone = false;
    qint64 rows = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 skipped = 0;
    qint64 refused = 0;
    QString userUuid;
    QDateTime createdAt;

    bool operator==(const ImportBatchInfo &) const = default;
};
ENTENTE_NOT_LOGGABLE(ImportBatchInfo)

/// One import with the rows that somebody may want to look at again.
struct ImportDetails
{
    ImportBatchInfo batch;
    QJsonObject mapping;
    QList<FileProblem> problems; ///< rows with a code, the first ones
};

struct UndoResult
{
    QString batch;
    qint64 removed = 0;
    qint64 restored = 0;
};

struct ImportProgress
{
    qint64 bytes = 0;
    qint64 bytesTotal = 0;
    qint64 rows = 0;
};

/// Called every few hundred rows; false cancels.
using ImportProgressCallback = std::function<bool(const ImportProgress &)>;

inline constexpr qsizetype kMaxImportProblems = 10000;
inline constexpr qsizetype kMaxShownDuplicates = 500;
inline constexpr qsizetype kMaxCandidates = 6; ///< of one row
inline constexpr qsizetype kMaxProofBytes = qsizetype(16) << 20;

QString duplicatePolicyCode(DuplicatePolicy policy);
std::optional<DuplicatePolicy> duplicatePolicyFromCode(QStringView code);

/// Invalid with reason import.no_source, import.no_basis, import.unknown_basis, import.collected_in_future or
/// import.proof_too_large.
Result<void> checkGate(const ImportGate &gate, QDate today);

} // namespace entente
