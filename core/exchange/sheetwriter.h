// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QBuffer>
#include <QStringList>
#include <QXmlStreamWriter>

#include <memory>

namespace entente {

/// Where a row of a sheet ends up. Cells are text and stay text: no writer of ours can make a formula.
class SheetWriter
{
public:
    virtual ~SheetWriter() = default;
    virtual void begin(const QString &name) = 0;
    virtual void row(const QStringList &cells, bool isHeader) = 0;
    virtual void end() = 0;
    /// What has been written since the last call.
    virtual QByteArray take() = 0;
    /// Cells that were longer than the format can hold.
    qint64 cutCells() const { return m_cut; }

protected:
    qint64 m_cut = 0;
};

/// The sheet of an XLSX: inline strings in cells of the format "text", so that even an edited cell stays text.
/// What XML cannot hold is written as _xHHHH_ (ECMA-376, 22.9.2.19).
class XlsxSheet final : public SheetWriter
{
public:
    XlsxSheet();
    void begin(const QString &name) override;
    void row(const QStringList &cells, bool isHeader) override;
    void end() override;
    QByteArray take() override;

private:
    QByteArray m_bytes;
    QBuffer m_buffer;
    QXmlStreamWriter m_xml;
    qint64 m_row = 0;
};

/// Tables of content.xml; begin() and end() may come several times. Control characters cannot be told in OpenDocument
/// and are left out.
class OdsTables final : public SheetWriter
{
public:
    OdsTables();
    void begin(const QString &name) override;
    void row(const QStringList &cells, bool isHeader) override;
    void end() override;
    /// After the last table.
    void finish();
    QByteArray take() override;

private:
    void paragraph(QStringView text);

    QByteArray m_bytes;
    QBuffer m_buffer;
    QXmlStreamWriter m_xml;
};

/// The largest number of rows, header included, and of characters in a cell (both formats are opened by Excel).
inline constexpr qint64 kMostSheetRows = 1048576;
inline constexpr qsizetype kLongestCell = 32767;

/// "A", "Z", "AA"...
QString sheetColumnName(int column);
/// As XLSX writes a string.
QString xlsxText(const QString &text);

} // namespace entente
