// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheetwriter.h"

#include <utility>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSheetNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"_L1;
constexpr auto kOfficeNamespace = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"_L1;
constexpr auto kTableNamespace = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"_L1;
constexpr auto kTextNamespace = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"_L1;
constexpr auto kStyleNamespace = "urn:oasis:names:tc:opendocument:xmlns:style:1.0"_L1;
constexpr auto kNumberNamespace = "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"_L1;
constexpr auto kFoNamespace = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"_L1;

bool isForXml(QChar c)
{
    const auto code = c.unicode();
    return code >= 0x20 ? code != 0xFFFE && code != 0xFFFF : code == '\t' || code == '\n';
}

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

/// "_x0041_" as somebody typed it must not come back as a letter.
bool looksEscaped(const QString &text, qsizetype at)
{
    if (at + 7 > text.size() || text.at(at + 1) != u'x' || text.at(at + 6) != u'_')
        return false;
    for (qsizetype i = at + 2; i < at + 6; ++i) {
        if (!isHexDigit(text.at(i)))
            return false;
    }
    return true;
}

QString cutToCell(const QString &text, qint64 &cut)
{
    if (text.size() <= kLongestCell)
        return text;
    ++cut;
    const bool inPair = text.at(kLongestCell - 1).isHighSurrogate();
    return text.first(inPair ? kLongestCell - 1 : kLongestCell);
}

QByteArray takeAll(QBuffer &buffer, QByteArray &bytes)
{
    QByteArray taken = std::exchange(bytes, QByteArray());
    buffer.seek(0);
    return taken;
}

} // namespace

QString sheetColumnName(int column)
{
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + (rest - 1) % 26));
    return name;
}

QString xlsxText(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (!isForXml(c))
            escaped +=
                u"_x%1_"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0')).toUpper().replace(u'X', u'x');
        else if (c == u'_' && looksEscaped(text, i))
            escaped += u"_x005F_"_s;
        else
            escaped += c;
    }
    return escaped;
}

XlsxSheet::XlsxSheet() : m_buffer(&m_bytes)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_xml.setDevice(&m_buffer);
}

void XlsxSheet::begin(const QString &)
{
    m_xml.writeStartDocument();
    m_xml.writeDefaultNamespace(kSheetNamespace);
    m_xml.writeStartElement(kSheetNamespace, u"worksheet"_s);
    m_xml.writeStartElement(kSheetNamespace, u"sheetViews"_s);
    m_xml.writeStartElement(kSheetNamespace, u"sheetView"_s);
    m_xml.writeAttribute(u"workbookViewId"_s, u"0"_s);
    m_xml.writeEmptyElement(kSheetNamespace, u"pane"_s);
    m_xml.writeAttribute(u"ySplit"_s, u"1"_s);
    m_xml.writeAttribute(u"topLeftCell"_s, u"A2"_s);
    m_xml.writeAttribute(u"activePane"_s, u"bottomLeft"_s);
    m_xml.writeAttribute(u"state"_s, u"frozen"_s);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeStartElement(kSheetNamespace, u"sheetFormatPr"_s);
    m_xml.writeAttribute(u"defaultRowHeight"_s, u"15"_s);
    m_xml.writeEndElement();
    m_xml.writeStartElement(kSheetNamespace, u"sheetData"_s);
}

void XlsxSheet::row(const QStringList &cells, bool isHeader)
{
    ++m_row;
    m_xml.writeStartElement(kSheetNamespace, u"row"_s);
    m_xml.writeAttribute(u"r"_s, QString::number(m_row));
    for (qsizetype column = 0; column < cells.size(); ++column) {
        if (cells.at(column).isEmpty())
            continue;
        m_xml.writeStartElement(kSheetNamespace, u"c"_s);
        m_xml.writeAttribute(u"r"_s, sheetColumnName(int(column)) + QString::number(m_row));
        m_xml.writeAttribute(u"s"_s, isHeader ? u"1"_s : u"2"_s);
        m_xml.writeAttribute(u"t"_s, u"inlineStr"_s);
        m_xml.writeStartElement(kSheetNamespace, u"is"_s);
        m_xml.writeStartElement(kSheetNamespace, u"t"_s);
        m_xml.writeAttribute(u"xml:space"_s, u"preserve"_s);
        m_xml.writeCharacters(xlsxText(cutToCell(cells.at(column), m_cut)));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void XlsxSheet::end()
{
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeEndDocument();
}

QByteArray XlsxSheet::take()
{
    return takeAll(m_buffer, m_bytes);
}

OdsTables::OdsTables() : m_buffer(&m_bytes)
{
    m_buffer.open(QIODevice::WriteOnly);
    m_xml.setDevice(&m_buffer);
    m_xml.writeStartDocument();
    m_xml.writeNamespace(kOfficeNamespace, u"office"_s);
    m_xml.writeNamespace(kTableNamespace, u"table"_s);
    m_xml.writeNamespace(kTextNamespace, u"text"_s);
    m_xml.writeNamespace(kStyleNamespace, u"style"_s);
    m_xml.writeNamespace(kNumberNamespace, u"number"_s);
    m_xml.writeNamespace(kFoNamespace, u"fo"_s);
    m_xml.writeStartElement(kOfficeNamespace, u"document-content"_s);
    m_xml.writeAttribute(kOfficeNamespace, u"version"_s, u"1.3"_s);
    m_xml.writeStartElement(kOfficeNamespace, u"automatic-styles"_s);
    m_xml.writeStartElement(kNumberNamespace, u"text-style"_s);
    m_xml.writeAttribute(kStyleNamespace, u"name"_s, u"text"_s);
    m_xml.writeEmptyElement(kNumberNamespace, u"text-content"_s);
    m_xml.writeEndElement();
    for (const bool isHeader : {true, false}) {
        m_xml.writeStartElement(kStyleNamespace, u"style"_s);
        m_xml.writeAttribute(kStyleNamespace, u"name"_s, isHeader ? u"head"_s : u"cell"_s);
        m_xml.writeAttribute(kStyleNamespace, u"family"_s, u"table-cell"_s);
        m_xml.writeAttribute(kStyleNamespace, u"data-style-name"_s, u"text"_s);
        if (isHeader) {
            m_xml.writeEmptyElement(kStyleNamespace, u"text-properties"_s);
            m_xml.writeAttribute(kFoNamespace, u"font-weight"_s, u"bold"_s);
        }
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
    m_xml.writeStartElement(kOfficeNamespace, u"body"_s);
    m_xml.writeStartElement(kOfficeNamespace, u"spreadsheet"_s);
}

void OdsTables::begin(const QString &name)
{
    m_xml.writeStartElement(kTableNamespace, u"table"_s);
    m_xml.writeAttribute(kTableNamespace, u"name"_s, name);
}

/// Spaces at the ends and in rows are written as elements: a reader folds white space (ODF 1.3, 6.1.2).
void OdsTables::paragraph(QStringView text)
{
    m_xml.writeStartElement(kTextNamespace, u"p"_s);
    QString plain;
    const auto flush = [&] {
        if (!plain.isEmpty())
            m_xml.writeCharacters(std::exchange(plain, QString()));
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\t') {
            flush();
            m_xml.writeEmptyElement(kTextNamespace, u"tab"_s);
        } else if (c == u' ' && (i == 0 || i + 1 == text.size() || text.at(i - 1) == u' ')) {
            flush();
            m_xml.writeEmptyElement(kTextNamespace, u"s"_s);
        } else if (isForXml(c)) {
            plain += c;
        }
    }
    flush();
    m_xml.writeEndElement();
}

void OdsTables::row(const QStringList &cells, bool isHeader)
{
    m_xml.writeStartElement(kTableNamespace, u"table-row"_s);
    for (const auto &cell : cells) {
        m_xml.writeStartElement(kTableNamespace, u"table-cell"_s);
        m_xml.writeAttribute(kTableNamespace, u"style-name"_s, isHeader ? u"head"_s : u"cell"_s);
        if (!cell.isEmpty()) {
            m_xml.writeAttribute(kOfficeNamespace, u"value-type"_s, u"string"_s);
            QString text = cutToCell(cell, m_cut);
            text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
            for (const QStringView line : QStringView(text).split(u'\n'))
                paragraph(line);
        }
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void OdsTables::end()
{
    m_xml.writeEndElement();
}

void OdsTables::finish()
{
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeEndDocument();
}

QByteArray OdsTables::take()
{
    return takeAll(m_buffer, m_bytes);
}

} // namespace entente
