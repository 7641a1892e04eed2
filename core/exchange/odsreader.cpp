// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/odsreader.h"

#include "core/exchange/sheetnumber.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxTables = 1000;
constexpr qsizetype kMaxSpaces = 1000;
constexpr qint64 kFreeRepeats = 10000;

Failure odsFailure(const QString &reason, const QString &field = {})
{
    return Failure{
        ErrorCode::Invalid, u"the spreadsheet cannot be read"_s, {{}, 0, 0, field}, reason};
}

QStringView odsAttribute(const QXmlStreamAttributes &attributes, QLatin1StringView name)
{
    for (const QXmlStreamAttribute &attribute : attributes)
        if (attribute.name() == name)
            return attribute.value();
    return {};
}

int repeatCount(const QXmlStreamAttributes &attributes, QLatin1StringView name)
{
    const QStringView text = odsAttribute(attributes, name);
    return text.isEmpty() ? 1 : std::max(1, text.toInt());
}

/// Whether the cell shows the digits of its number, with zeros in front or in groups: a telephone, a postal code.
bool showsSameDigits(const QString &shown, const QString &number)
{
    QString digits;
    for (const QChar c : shown) {
        if (c.isDigit())
            digits.append(c);
        else if (!c.isSpace() && !QStringView{u".-+()/"}.contains(c))
            return false;
    }
    if (digits == number || !digits.startsWith(u'0'))
        return false; // the number itself says as much
    const auto isZero = [](QChar c) { return c == u'0'; };
    const auto first = std::find_if_not(digits.cbegin(), digits.cend(), isZero);
    return digits.mid(first - digits.cbegin()) == number
           || (first == digits.cend() && number == "0"_L1);
}

} // namespace

Result<std::unique_ptr<Workbook>> OdsWorkbook::open(std::unique_ptr<ZipReader> archive, qint64 size,
                                                    SheetLimits limits)
{
    std::unique_ptr<OdsWorkbook> book(new OdsWorkbook(std::move(archive), size, limits));
    if (auto done = book->readManifest(); !done)
        return Failure{done.error()};
    if (auto done = book->readNames(); !done)
        return Failure{done.error()};
    if (book->m_sheets.isEmpty())
        return odsFailure(u"import.no_sheet"_s);
    return std::unique_ptr<Workbook>(std::move(book));
}

/// The manifest alone says whether the content is encrypted; it may be missing.
Result<void> OdsWorkbook::readManifest()
{
    auto entry = m_archive->entry(u"META-INF/manifest.xml"_s);
    if (!entry)
        return {};
    QXmlStreamReader xml(entry->get());
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            break; // old writers put one here; nothing is needed from this file
        if (token == QXmlStreamReader::StartElement && xml.name() == "encryption-data"_L1)
            return odsFailure(u"import.encrypted"_s);
    }
    return {};
}

Result<void> OdsWorkbook::readNames()
{
    auto entry = m_archive->entry(u"content.xml"_s);
    if (!entry)
        return Failure{entry.error()};
    QXmlStreamReader xml(entry->get());
    bool isSpreadsheet = false;
    while (!xml.atEnd() && m_sheets.size() < kMaxTables) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return odsFailure(u"import.damaged_sheet"_s, u"content.xml"_s);
        if (token == QXmlStreamReader::EndElement && xml.name() == "spreadsheet"_L1)
            break;
        if (token != QXmlStreamReader::StartElement)
            continue;
        isSpreadsheet = isSpreadsheet || xml.name() == "spreadsheet"_L1;
        if (isSpreadsheet && xml.name() == "table"_L1)
            m_sheets.append(odsAttribute(xml.attributes(), "name"_L1).toString());
    }
    if (!(*entry)->trouble().isEmpty())
        return odsFailure((*entry)->trouble(), u"content.xml"_s);
    if (xml.hasError() && m_sheets.isEmpty())
        return odsFailure(u"import.damaged_sheet"_s, u"content.xml"_s);
    return isSpreadsheet ? Result<void>()
                         : Result<void>(odsFailure(u"import.format_unsupported"_s, u"zip"_s));
}

Result<std::unique_ptr<RecordSource>> OdsWorkbook::rows(qsizetype sheet)
{
    if (sheet < 0 || sheet >= m_sheets.size())
        return odsFailure(u"import.no_sheet"_s);
    auto entry = m_archive->entry(u"content.xml"_s);
    if (!entry)
        return Failure{entry.error()};
    return std::unique_ptr<RecordSource>(
        std::make_unique<OdsRows>(sheet, *std::move(entry), m_size, m_limits));
}

OdsRows::OdsRows(qsizetype sheet, std::unique_ptr<ZipReader::Entry> entry, qint64 archiveSize,
                 SheetLimits limits)
    : SheetRows(std::move(entry), archiveSize, limits)
    , m_sheet(sheet)
    , m_repeatBudget(kFreeRepeats + archiveSize / 16)
{}

bool OdsRows::findSheet()
{
    qsizetype table = -1;
    bool inSpreadsheet = false;
    while (table < m_sheet) {
        if (!advance())
            return false;
        if (!m_xml->isStartElement())
            continue;
        inSpreadsheet = inSpreadsheet || m_xml->name() == "spreadsheet"_L1;
        if (inSpreadsheet && m_xml->name() == "table"_L1)
            ++table;
    }
    m_inSheet = true;
    return true;
}

bool OdsRows::readRow()
{
    if (!m_inSheet && !findSheet())
        return false;
    if (m_repeatsLeft > 0) {
        --m_repeatsLeft;
        repeatRow();
        return true;
    }
    bool inRow = false;
    int repeats = 1;
    while (advance()) {
        if (m_xml->isStartElement() && m_xml->name() == "table-row"_L1) {
            const int line = m_line + m_rowRepeats;
            repeats = repeatCount(m_xml->attributes(), "number-rows-repeated"_L1);
            if (line > m_limits.rows)
                return false;
            startRow(line);
            m_rowRepeats = 1;
            m_column = 0;
            inRow = true;
        } else if (m_xml->isStartElement() && inRow
                   && (m_xml->name() == "table-cell"_L1
                       || m_xml->name() == "covered-table-cell"_L1)) {
            readCell();
        } else if (m_xml->isEndElement() && m_xml->name() == "table-row"_L1 && inRow) {
            const bool isEmpty = fieldCount() == 0 || isRefused();
            const qint64 more = std::min<qint64>(repeats - 1, m_limits.rows - m_line);
            m_repeatsLeft = isEmpty ? 0 : int(std::min(more, m_repeatBudget));
            m_repeatBudget -= m_repeatsLeft;
            if (!isEmpty && m_repeatsLeft < more)
                note(0, u"sheet.too_many_repeats"_s);
            m_rowRepeats = int(std::min<qint64>(repeats - m_repeatsLeft, m_limits.rows));
            return true;
        } else if (m_xml->isEndElement() && m_xml->name() == "table"_L1 && !inRow) {
            return false;
        }
    }
    return false;
}

void OdsRows::readCell()
{
    // The views of the attributes end with the token.
    const auto attributes = m_xml->attributes();
    const qsizetype repeated = repeatCount(attributes, "number-columns-repeated"_L1);
    Cell cell;
    for (const QXmlStreamAttribute &attribute : attributes) {
        const auto name = attribute.name();
        if (name == "value-type"_L1) {
            if (cell.type != "error"_L1) // LibreOffice says it beside "string"
                cell.type = attribute.value().toString();
        } else if (name == "value"_L1 || name == "date-value"_L1 || name == "boolean-value"_L1) {
            cell.value = attribute.value().toString();
        } else if (name == "string-value"_L1) {
            cell.text = attribute.value().toString();
        }
    }
    cell.shown = readParagraphs();
    const qsizetype column = m_column;
    m_column += std::min(repeated, qsizetype(m_limits.rows));
    if (cell.type == "error"_L1) {
        note(column, u"sheet.error_value"_s);
        return;
    }
    const QString text = textOf(cell);
    for (qsizetype i = 0; i < repeated && !text.isEmpty() && !isOverLimit(); ++i)
        put(column + i, text);
}

QString OdsRows::textOf(const Cell &cell)
{
    if (cell.type == "date"_L1)
        return cell.value.endsWith("T00:00:00"_L1) ? cell.value.chopped(9) : cell.value;
    if (cell.type == "boolean"_L1)
        return cell.value;
    if (cell.type == "float"_L1 || cell.type == "currency"_L1 || cell.type == "percentage"_L1) {
        bool isNumber = false;
        const QString number = sheetNumberText(cell.value.toDouble(&isNumber));
        if (!isNumber)
            return cell.shown;
        return showsSameDigits(cell.shown, number) ? cell.shown : number;
    }
    return cell.shown.isEmpty() ? cell.text : cell.shown;
}

/// Paragraphs of the cell, one per line; comments and drawings are no part of it.
QString OdsRows::readParagraphs()
{
    QString text;
    int depth = 1;
    int skipping = 0;
    int paragraphs = 0;
    int inParagraph = 0;
    while (depth > 0 && advance()) {
        if (m_xml->isStartElement()) {
            ++depth;
            const auto name = m_xml->name();
            if (skipping > 0 || name == "annotation"_L1 || name == "frame"_L1
                || name == "custom-shape"_L1) {
                ++skipping;
                continue;
            }
            if (name == "p"_L1 || name == "h"_L1) {
                if (paragraphs++ > 0)
                    text += u'\n';
                ++inParagraph;
            } else if (name == "s"_L1) {
                const int spaces = repeatCount(m_xml->attributes(), "c"_L1);
                text += QString(std::min<qsizetype>(spaces, kMaxSpaces), u' ');
            } else if (name == "tab"_L1) {
                text += u'\t';
            } else if (name == "line-break"_L1) {
                text += u'\n';
            }
        } else if (m_xml->isEndElement()) {
            --depth;
            if (skipping > 0)
                --skipping;
            else if (m_xml->name() == "p"_L1 || m_xml->name() == "h"_L1)
                --inParagraph;
        } else if (m_xml->isCharacters() && skipping == 0 && inParagraph > 0
                   && text.size() <= m_limits.cellCharacters) {
            text += m_xml->text();
        }
    }
    return text;
}

} // namespace entente
