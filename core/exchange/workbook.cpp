// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook.h"

#include "core/exchange/odsreader.h"
#include "core/exchange/xlsxreader.h"

#include <QXmlStreamReader>

namespace entente {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kMaxSheetProblems = 20;
}

Result<std::unique_ptr<Workbook>> Workbook::open(const QByteArray &bytes, SheetLimits limits)
{
    auto archive = ZipReader::open(bytes, limits.archive);
    if (!archive)
        return Failure{archive.error()};
    if ((*archive)->contains(u"content.xml"_s))
        return OdsWorkbook::open(*std::move(archive), bytes.size(), limits);
    if ((*archive)->contains(u"_rels/.rels"_s) || (*archive)->contains(u"xl/workbook.xml"_s))
        return XlsxWorkbook::open(*std::move(archive), bytes.size(), limits);
    return Failure{ErrorCode::Invalid,
                   u"the archive is no spreadsheet"_s,
                   {{}, 0, 0, u"zip"_s},
                   u"import.format_unsupported"_s};
}

SheetRows::SheetRows(std::unique_ptr<ZipReader::Entry> entry, qint64 archiveSize,
                     SheetLimits limits)
    : m_limits(limits)
    , m_entry(std::move(entry))
    , m_xml(std::make_unique<QXmlStreamReader>(m_entry.get()))
    , m_archiveSize(archiveSize)
{}

SheetRows::~SheetRows() = default;

qint64 SheetRows::bytesRead() const
{
    return qint64(m_entry->share() * double(m_archiveSize));
}

bool SheetRows::next()
{
    while (readRow()) {
        if (m_refused || !m_problems.isEmpty())
            return true;
        for (const QString &cell : std::as_const(m_cells))
            if (!cell.trimmed().isEmpty())
                return true;
    }
    return false;
}

Result<void> SheetRows::finish() const
{
    // The sum that tells whether all of it is whole stands at the end of the entry.
    constexpr qint64 kRestBlock = 64 * 1024;
    while (m_xml->atEnd() && !m_xml->hasError() && !m_entry->read(kRestBlock).isEmpty()) {}
    QString reason = m_entry->trouble();
    if (reason.isEmpty() && (m_hasDoctype || m_xml->hasError()))
        reason = u"import.damaged_sheet"_s;
    if (reason.isEmpty())
        return {};
    return Failure{
        ErrorCode::Invalid, u"the sheet cannot be read to its end"_s, {{}, m_line, 0, {}}, reason};
}

bool SheetRows::advance()
{
    if (m_hasDoctype || m_xml->hasError() || m_xml->atEnd())
        return false;
    if (m_xml->readNext() == QXmlStreamReader::DTD)
        m_hasDoctype = true;
    return !m_hasDoctype && !m_xml->hasError() && !m_xml->atEnd();
}

void SheetRows::startRow(int line)
{
    m_line = line;
    m_cells.clear();
    m_problems.clear();
    m_refused = false;
    m_overLimit = false;
}

void SheetRows::repeatRow()
{
    ++m_line;
    m_problems.clear();
}

void SheetRows::put(qsizetype column, const QString &text)
{
    if (text.isEmpty() || m_refused)
        return;
    const bool tooWide = column >= m_limits.columns;
    if (tooWide || text.size() > m_limits.cellCharacters) {
        m_cells.clear();
        m_problems = {{m_line, tooWide ? 0 : int(column) + 1,
                       tooWide ? u"sheet.too_many_columns"_s : u"sheet.cell_too_long"_s}};
        m_refused = true;
        m_overLimit = true;
        return;
    }
    while (m_cells.size() <= column)
        m_cells.append(QString());
    m_cells[column] = text;
}

void SheetRows::note(qsizetype column, const QString &code)
{
    if (!m_refused && m_problems.size() < kMaxSheetProblems)
        m_problems.append({m_line, int(std::min(column, m_limits.columns)) + 1, code});
}

QString SheetRows::elementText(const QString &skipped)
{
    QString text;
    int depth = 1;
    int skipping = 0;
    while (depth > 0 && advance()) {
        if (m_xml->isStartElement()) {
            ++depth;
            if (skipping > 0 || m_xml->name() == skipped)
                ++skipping;
        } else if (m_xml->isEndElement()) {
            --depth;
            skipping -= skipping > 0 ? 1 : 0;
        } else if (m_xml->isCharacters() && skipping == 0
                   && text.size() <= m_limits.cellCharacters) {
            text.append(m_xml->text());
        }
    }
    return text;
}

} // namespace entente
