// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/redaction.h"
#include "core/base/result.h"
#include "core/consent/channel.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <functional>
#include <optional>

namespace entente {

class SecretBuffer;

enum class ExportFormat {
    Csv,    ///< RFC 4180 as a French Excel opens it by double click
    Xlsx,   ///< Office Open XML
    Ods,    ///< OpenDocument
    VCard4, ///< RFC 6350
    VCard3, ///< RFC 2426, for older telephones and mailers
    Json,   ///< core/exchange/people.schema.json
};

/// "csv", "xlsx", "ods", "vcard", "vcard3", "json".
QString exportFormatCode(ExportFormat format);
std::optional<ExportFormat> exportFormatFromCode(QStringView code);
/// "csv", "vcf"...
QString exportFileEnding(ExportFormat format);
/// A sheet or a text file: one table with a header.
bool isTableFormat(ExportFormat format);

enum class ExportSubject { People, Organisations, Both };
QString exportSubjectCode(ExportSubject subject);
std::optional<ExportSubject> exportSubjectFromCode(QStringView code);

enum class ExportScope { Person, Selection, View, Everyone };
QString exportScopeCode(ExportScope scope);

/// Said before anything leaves (Art. 5(1)(b), 5(2) and 30 GDPR): for what, to whom, until when.
struct ExportPassport
{
    QString purpose;
    QString recipient;
    QDate until; ///< last day on which the copy may exist
};
ENTENTE_NOT_LOGGABLE(ExportPassport)

/// The file will be used to contact people: who may not be contacted that way is counted, and can be left out.
struct ExportContactUse
{
    Channel channel = Channel::Email;
    QString purposeCode; ///< "commercial"...
    bool leaveOut = true;
};

struct ExportRequest
{
    QString path;
    ExportFormat format = ExportFormat::Csv;
    ExportSubject subject = ExportSubject::People;
    ExportScope scope = ExportScope::Everyone;
    QList<PersonId> people;              ///< in their order; not used for everyone
    QList<OrganisationId> organisations; ///< the same, when the subject is organisations
    QStringList columns;                 ///< keys; empty = those that are proposed
    ExportPassport passport;
    std::optional<ExportContactUse> contactUse;
    bool plain = false;                     ///< on purpose: a file that anybody can read
    const SecretBuffer *password = nullptr; ///< of the AES-256 archive; not owned
    QString language;                       ///< of headers and words; empty = the application's
};
ENTENTE_NOT_LOGGABLE(ExportRequest)

/// What would leave, in numbers.
struct ExportPreview
{
    QString number; ///< of the copy, if it were made now
    qint64 people = 0;
    qint64 organisations = 0;
    qint64 restricted = 0;      ///< people whose processing is restricted: they stay (Art. 18 GDPR)
    qint64 refused = 0;         ///< people who may not be contacted as the file will be used
    qint64 uncertain = 0;       ///< people about whom a fact is missing
    QStringList leftOutColumns; ///< that this role does not see in full
};

struct ExportResult
{
    QString copy;   ///< UUID in the register of copies
    QString number; ///< "C-2026-001"
    QString file;
    qint64 people = 0;
    qint64 organisations = 0;
    qint64 restricted = 0;
    qint64 contactsLeftOut = 0;
    qint64 cutCells = 0; ///< cells that were longer than a sheet can hold
    QStringList leftOutColumns;
    QStringList
        leftOutDetails; ///< codes of what the records hold and a file of this format does not: see leftOutOf()

    qint64 rows() const { return people + organisations; }
};

/// Rows done and rows in all; false cancels.
using ExportProgressCallback = std::function<bool(qint64 done, qint64 total)>;

/// Invalid: export.no_purpose, export.no_recipient, export.no_end_date, export.end_in_past.
Result<void> checkPassport(const ExportPassport &passport, QDate today);
/// Also export.no_password, export.needs_archive (two tables of text are two files), export.unknown_column,
/// export.no_column, export.nobody.
Result<void> checkExport(const ExportRequest &request, QDate today);

} // namespace entente
