// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importplan.h"
#include "core/exchange/importrow.h"

#include <QFile>

#include <memory>

namespace entente {

/// A file to import with everything decided: how it is written and where its columns go.
class ImportFile final
{
public:
    /// NotFound, Io, or Invalid with reason import.empty, import.too_many_columns, import.format_unsupported,
    /// import.unknown_column, import.field_twice, import.field_not_available.
    static Result<std::unique_ptr<ImportFile>> open(const QString &path,
                                                    const FileReading &reading);

    /// From the first row after the header; one reader at a time.
    std::unique_ptr<CsvReader> rows();

    const QString &format() const { return m_format; }
    const CsvGuess &csv() const { return m_csv; }
    const QStringList &headers() const { return m_headers; }
    const QList<ColumnGuess> &columns() const { return m_columns; }
    QList<ColumnTarget> targets() const;
    DateOrder dateOrder() const { return m_dateOrder; }
    bool isDateOrderCertain() const { return m_dateOrderCertain; }
    int headerLine() const { return m_headerLine; }
    qint64 size() const { return m_file.size(); }
    QString name() const;
    /// What was supposed rather than known: date.order_assumed, date.order_contradictory.
    QList<FileProblem> suppositions() const;

private:
    explicit ImportFile(const QString &path) : m_file(path) {}
    Result<void> detect(const FileReading &reading);
    Result<void> readHead(const FileReading &reading);
    Result<void> decideColumns(const FileReading &reading);
    void decideDates(const FileReading &reading);

    QFile m_file;
    QString m_format;
    CsvGuess m_csv;
    QStringList m_headers;
    QList<QStringList> m_samples; ///< by column
    QList<ColumnGuess> m_columns;
    DateOrder m_dateOrder = DateOrder::DayMonthYear;
    bool m_dateOrderCertain = true;
    bool m_dateOrderContradictory = false;
    int m_headerLine = 0;
};

/// Reads the whole file once: samples, counts and problems. Cancelled when the callback says so.
Result<ImportPreview> previewFile(ImportFile &file, const QString &country, QDate today,
                                  const CountryNames &countries,
                                  const ImportProgressCallback &progress);

} // namespace entente
