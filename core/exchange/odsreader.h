// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/workbook.h"

namespace entente {

/// OpenDocument spreadsheets (ISO/IEC 26300).
class OdsWorkbook final : public Workbook
{
public:
    static Result<std::unique_ptr<Workbook>> open(std::unique_ptr<ZipReader> archive, qint64 size,
                                                  SheetLimits limits);

    QString format() const override { return u"ods"_qs; }
    QStringList sheets() const override { return m_sheets; }
    Result<std::unique_ptr<RecordSource>> rows(qsizetype sheet) override;

private:
    OdsWorkbook(std::unique_ptr<ZipReader> archive, qint64 size, SheetLimits limits)
        : m_archive(std::move(archive))
        , m_size(size)
        , m_limits(limits)
    {}
    Result<void> readManifest();
    Result<void> readNames();

    const std::unique_ptr<ZipReader> m_archive;
    const qint64 m_size;
    const SheetLimits m_limits;
    QStringList m_sheets;
};

/// The rows of one sheet. A row or cell that the file repeats is repeated, within a budget that grows with the file.
class OdsRows final : public SheetRows
{
public:
    OdsRows(qsizetype sheet, std::unique_ptr<ZipReader::Entry> entry, qint64 archiveSize,
            SheetLimits limits);

protected:
    bool readRow() override;

private:
    struct Cell
    {
        QString type;
        QString value; ///< for machines
        QString text;  ///< a string that the paragraphs leave out
        QString shown;
    };
    bool findSheet();
    void readCell();
    QString readParagraphs();
    static QString textOf(const Cell &cell);

    const qsizetype m_sheet;
    bool m_inSheet = false;
    qsizetype m_column = 0;
    int m_rowRepeats = 1; ///< of the row read last
    int m_repeatsLeft = 0;
    qint64 m_repeatBudget;
};

} // namespace entente
