// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exportjson.h"
#include "core/exchange/exportrecords.h"
#include "core/exchange/vcardwriter.h"
#include "core/exchange/zipwriter.h"

#include <QElapsedTimer>

namespace entente {

class Words;

/// The files of one export, each a stream of bytes: what is in memory at any time is a few rows, for spreadsheets the
/// compressed sheets. Nothing here writes to the disk.
class ExportFiles final
{
public:
    struct Setup
    {
        ExportRecords &records;
        ExportFormat format = ExportFormat::Csv;
        ExportSubject subject = ExportSubject::People;
        ExportHead head;
        const Words &words;
        ExportProgressCallback progress;
    };
    explicit ExportFiles(Setup setup) : m(std::move(setup)) {}

    /// One entry; two for CSV with both subjects. Names bear the number of the copy.
    Result<std::vector<ZipEntry>> entries();
    /// After everything was read.
    qint64 cutCells() const { return m_cutCells; }
    const QSet<QString> &leftOutDetails() const { return m_leftOutDetails; }

private:
    struct TableRows;
    std::shared_ptr<TableRows> tableRows(bool ofPeople);
    ByteStream csv(bool ofPeople);
    ByteStream cards(VCardVersion version);
    ByteStream json();
    Result<QByteArray> workbook();
    Result<QByteArray> openDocument();
    ByteStream sheet(bool ofPeople);
    Result<void> step();
    QString name(const QString &more) const;
    bool hasPeople() const { return m.subject != ExportSubject::Organisations; }
    bool hasOrganisations() const { return m.subject != ExportSubject::People; }

    Setup m;
    ContactWidths m_widths;
    QList<ExportedField> m_fields; ///< of people
    QList<ExportedField> m_organisationFields;
    qint64 m_cutCells = 0;
    QSet<QString> m_leftOutDetails;
    QElapsedTimer m_sinceStep;
};

} // namespace entente
