// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xlsxreader.h"

class QXmlStreamAttributes;

namespace entente {

/// The rows of one sheet of an XLSX, as they would be read on the screen: dates as ISO text, numbers without exponent,
/// masks of digits filled.
class XlsxRows final : public SheetRows
{
public:
    XlsxRows(const XlsxWorkbook &book, std::unique_ptr<ZipReader::Entry> entry, qint64 archiveSize,
             SheetLimits limits)
        : SheetRows(std::move(entry), archiveSize, limits)
        , m_book(book)
    {}

protected:
    bool readRow() override;

private:
    void readCell();
    void takeValue(const QString &type, qsizetype style, const QString &value);

    const XlsxWorkbook &m_book;
    qsizetype m_column = -1; ///< of the cell being read
};

/// "_x000D_" is how the format writes a character that XML cannot hold.
QString xlsxUnescaped(const QString &text);
/// Column of "AB12", from 0; -1 if it is no cell.
qsizetype xlsxColumn(QStringView cell);

} // namespace entente
