// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cardsource.h"
#include "core/exchange/importplan.h"
#include "core/exchange/importrow.h"
#include "core/exchange/workbook.h"

#include <QFile>
#include <QSet>

#include <memory>

namespace entente {

/// A file to import with everything decided: how it is written and where its columns go.
class ImportFile final
{
public:
    /// NotFound, Io, or Invalid with reason import.empty, import.too_many_columns, import.format_unsupported,
    /// import.unknown_column, import.field_twice, import.field_not_available, import.unknown_sheet, and what
    /// Workbook::open says.
    static Result<std::unique_ptr<ImportFile>> open(const QString &path,
                                                    const FileReading &reading);

    /// From the first row after the header; one reader at a time.
    Result<std::unique_ptr<RecordSource>> rows();

    QString format() const { return fileFormatName(m_format); }
    bool isCsv() const { return m_format == FileFormat::Csv; }
    /// What was found about a text file; of a workbook it says nothing.
    const CsvGuess &csv() const { return m_csv; }
    QString encodingName() const;
    const QStringList &headers() const { return m_headers; }
    const QList<ColumnGuess> &columns() const { return m_columns; }
    QList<ColumnTarget> targets() const;
    DateOrder dateOrder() const { return m_dateOrder; }
    bool isDateOrderCertain() const { return m_dateOrderCertain; }
    int headerLine() const { return m_headerLine; }
    qint64 size() const { return m_file.size(); }
    QString name() const;
    QStringList sheets() const { return m_book ? m_book->sheets() : QStringList(); }
    qsizetype sheet() const { return m_sheet; }
    /// What was supposed rather than known: encoding.uncertain, encoding.doubled, encoding.utf7, header.none, column.guessed,
    /// sheet.not_read, date.order_assumed, date.order_contradictory.
    QList<FileProblem> suppositions() const;
    /// Columns that go nowhere, although nobody chose that.
    QList<qsizetype> placelessColumns() const;
    /// The same as problems, of those that some row fills: column.unknown, column.sensitive, ... with their title.
    QList<FileProblem> leftOutColumns(const QSet<qsizetype> &filled) const;

private:
    struct HeadRow
    {
        int line = 0;
        QStringList cells;
    };
    explicit ImportFile(const QString &path) : m_file(path) {}
    Result<void> detect(const FileReading &reading);
    Result<void> openBook(const FileReading &reading);
    Result<void> readCardHead();
    Result<void> readTable(const FileReading &reading);
    Result<void> readSheets(const FileReading &reading);
    QList<qsizetype> sheetsInOrder() const;
    bool hasUse() const;
    bool isSheetEmpty(qsizetype sheet) const;
    void nameOtherSheets(const QList<qsizetype> &order);
    Result<void> readHead(const FileReading &reading);
    void takeHead(const QList<HeadRow> &rows, qsizetype header, bool hasHeader);
    Result<void> decideColumns(const FileReading &reading);
    Result<QHash<int, ColumnTarget>> chosenTargets(const FileReading &reading) const;
    Result<void> keepOnePerPlace(const QHash<int, ColumnTarget> &chosen);
    void decideDates(const FileReading &reading);
    bool looksEncodedTwice() const;
    bool looksLikeUtf7() const;
    std::unique_ptr<CardReader> cards();

    QFile m_file;
    FileFormat m_format = FileFormat::Csv;
    CsvGuess m_csv;
    std::unique_ptr<Workbook> m_book;
    qsizetype m_sheet = 0;
    QList<CardColumn> m_cardColumns;
    QStringList m_headers;
    QList<QStringList> m_samples; ///< by column
    QList<ColumnGuess> m_columns;
    QList<int> m_dateColumns;
    DateOrder m_dateOrder = DateOrder::DayMonthYear;
    bool m_dateOrderCertain = true;
    bool m_dateOrderContradictory = false;
    bool m_encodingGiven = false;
    bool m_isEncodedTwice = false;
    bool m_isUtf7 = false;
    QStringList m_otherSheets; ///< with something in them, and not read
    int m_headerLine = 0;      ///< 0: the file has no header
};

/// Reads the whole file once: samples, counts and problems. Cancelled when the callback says so.
Result<ImportPreview> previewFile(ImportFile &file, const RowReading &reading,
                                  const CountryNames &countries,
                                  const ImportProgressCallback &progress);

} // namespace entente
