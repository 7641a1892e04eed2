// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsxrows.h"

#include <QXmlStreamReader>

namespace entente {

using namespace Qt::StringLiterals;

QString xlsxUnescaped(const QString &text)
{
    qsizetype at = text.indexOf("_x"_L1);
    if (at < 0)
        return text;
    QString result;
    qsizetype from = 0;
    for (; at >= 0; at = text.indexOf("_x"_L1, at)) {
        bool isHex = false;
        const ushort code = text.mid(at + 2, 4).toUShort(&isHex, 16);
        if (!isHex || at + 6 >= text.size() || text.at(at + 6) != u'_') {
            ++at;
            continue;
        }
        result += text.mid(from, at - from);
        result += QChar(code);
        at += 7;
        from = at;
    }
    return result + text.mid(from);
}

qsizetype xlsxColumn(QStringView cell)
{
    qsizetype column = 0;
    qsizetype at = 0;
    for (; at < cell.size() && at < 4 && cell.at(at) >= u'A' && cell.at(at) <= u'Z'; ++at)
        column = column * 26 + (cell.at(at).unicode() - u'A' + 1);
    return at == 0 || at == cell.size() ? -1 : column - 1;
}

bool XlsxRows::readRow()
{
    bool inRow = false;
    while (advance()) {
        if (m_xml->isStartElement() && m_xml->name() == "row"_L1) {
            const int named = m_xml->attributes().value("r"_L1).toInt();
            const int line = named > m_line ? named : m_line + 1;
            if (line > m_limits.rows)
                return false;
            startRow(line);
            m_column = -1;
            inRow = true;
        } else if (m_xml->isStartElement() && m_xml->name() == "c"_L1 && inRow) {
            readCell();
        } else if (m_xml->isEndElement() && m_xml->name() == "row"_L1 && inRow) {
            return true;
        } else if (m_xml->isEndElement() && m_xml->name() == "sheetData"_L1) {
            return false;
        }
    }
    return false;
}

void XlsxRows::readCell()
{
    const auto attributes = m_xml->attributes();
    const qsizetype named = xlsxColumn(attributes.value("r"_L1));
    m_column = named > m_column ? named : m_column + 1;
    const QString type = attributes.value("t"_L1).toString();
    const qsizetype style = attributes.hasAttribute("s"_L1) ? attributes.value("s"_L1).toInt() : -1;
    QString value;
    bool hasValue = false;
    bool hasFormula = false;
    while (advance()) {
        if (m_xml->isEndElement() && m_xml->name() == "c"_L1)
            break;
        if (!m_xml->isStartElement())
            continue;
        if (m_xml->name() == "v"_L1) {
            value = elementText({});
            hasValue = true;
        } else if (m_xml->name() == "is"_L1) {
            value = xlsxUnescaped(elementText(u"rPh"_s));
            hasValue = true;
        } else {
            hasFormula = hasFormula || m_xml->name() == "f"_L1;
            elementText({});
        }
    }
    if (hasValue)
        takeValue(type, style, value);
    else if (hasFormula)
        note(m_column, u"sheet.formula_without_value"_s);
}

void XlsxRows::takeValue(const QString &type, qsizetype style, const QString &value)
{
    if (type == "s"_L1) {
        bool isIndex = false;
        const auto text = m_book.sharedText(value.trimmed().toInt(&isIndex));
        if (!isIndex || !text)
            note(m_column, u"sheet.error_value"_s);
        else
            put(m_column, *text);
    } else if (type == "e"_L1) {
        note(m_column, u"sheet.error_value"_s);
    } else if (type == "b"_L1) {
        put(m_column,
            value.trimmed() == "0"_L1 || value.trimmed() == "false"_L1 ? u"false"_s : u"true"_s);
    } else if (type == "str"_L1) {
        put(m_column, xlsxUnescaped(value));
    } else if (type == "inlineStr"_L1 || type == "d"_L1) {
        put(m_column, value);
    } else if (const auto text = sheetValueText(value, m_book.style(style), m_book.since1904())) {
        put(m_column, *text);
    } else {
        put(m_column, value);
        note(m_column, u"sheet.odd_date"_s);
    }
}

} // namespace entente
