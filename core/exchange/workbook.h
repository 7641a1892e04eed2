// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/recordsource.h"
#include "core/exchange/zipreader.h"

#include <memory>

class QXmlStreamReader;

namespace entente {

struct SheetLimits
{
    ZipLimits archive;
    qsizetype cellCharacters = qsizetype(1) << 20;
    qsizetype columns = 1000;
    int rows = 1048576;
    qint64 sharedCharacters = qint64(64) << 20; ///< of the table of texts of an XLSX
};

/// A spreadsheet, read in memory without a temporary file. Nothing outside the archive is ever fetched, and a document
/// type declaration is refused, so that no entity can grow.
class Workbook
{
public:
    virtual ~Workbook() = default;

    /// "xlsx" or "ods".
    virtual QString format() const = 0;
    /// Names of the sheets, in their order.
    virtual QStringList sheets() const = 0;
    enum class Sight {
        Visible,
        Hidden,
        VeryHidden, ///< only a macro brings it back
    };
    virtual Sight sight(qsizetype) const { return Sight::Visible; }
    /// The rows of one sheet; one reader at a time. The workbook must outlive it.
    virtual Result<std::unique_ptr<RecordSource>> rows(qsizetype sheet) = 0;

    /// Invalid with reason import.damaged_archive, import.damaged_sheet, import.encrypted, import.too_large,
    /// import.too_many_entries, import.no_sheet or import.format_unsupported (an archive of something else).
    static Result<std::unique_ptr<Workbook>> open(const QByteArray &bytes, SheetLimits limits = {});
};

/// What every sheet does with its cells. Problems per row: sheet.error_value, sheet.formula_without_value,
/// sheet.odd_date, sheet.too_many_repeats; and, with the row refused, sheet.cell_too_long and sheet.too_many_columns.
class SheetRows : public RecordSource
{
public:
    SheetRows(std::unique_ptr<ZipReader::Entry> entry, qint64 archiveSize, SheetLimits limits);
    ~SheetRows() override;

    bool next() final;
    Result<void> finish() const final;
    qsizetype fieldCount() const final { return m_cells.size(); }
    QString text(qsizetype index) const final { return m_cells.value(index); }
    QStringList texts() const final { return m_cells; }
    int line() const final { return m_line; }
    bool isRefused() const final { return m_refused; }
    const QList<FileProblem> &problems() const final { return m_problems; }
    qint64 bytesRead() const final;

protected:
    /// Reads on to the end of the next row; false at the end of the sheet or on an error of the XML.
    virtual bool readRow() = 0;

    /// Next token; false at the end, on an error, or when the document declares entities.
    bool advance();
    void startRow(int line);
    /// The same cells on the next line.
    void repeatRow();
    void put(qsizetype column, const QString &text);
    void note(qsizetype column, const QString &code);
    /// Text of an element, nested ones included, up to the limit of a cell.
    QString elementText(const QString &skipped);
    bool isOverLimit() const { return m_overLimit; }

    const SheetLimits m_limits;
    std::unique_ptr<ZipReader::Entry> m_entry;
    std::unique_ptr<QXmlStreamReader> m_xml;
    int m_line = 0;

private:
    const qint64 m_archiveSize;
    QStringList m_cells;
    QList<FileProblem> m_problems;
    bool m_refused = false;
    bool m_overLimit = false;
    bool m_hasDoctype = false;
};

} // namespace entente
