// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvwriter.h"

#include <QIODevice>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kCsvFlush = qsizetype(64) << 10;

/// Characters that start a formula for some spreadsheet, full-width forms included, after any white space.
bool startsLikeFormula(QStringView text)
{
    if (text.isEmpty())
        return false;
    const QChar first = text.front();
    if (first == u'\t' || first == u'\r' || first == u'\n')
        return true;
    const QStringView bare = text.trimmed();
    return !bare.isEmpty() && QStringView{u"=+-@|%\uFF1D\uFF0B\uFF0D\uFF20"}.contains(bare.front());
}

qsizetype leadingApostrophes(QStringView text)
{
    qsizetype count = 0;
    while (count < text.size() && text.at(count) == u'\'')
        ++count;
    return count;
}

} // namespace

QString guardCell(const QString &text)
{
    return startsLikeFormula(QStringView{text}.mid(leadingApostrophes(text))) ? u'\'' + text : text;
}

QString unguardCell(const QString &text)
{
    const qsizetype apostrophes = leadingApostrophes(text);
    return apostrophes > 0 && startsLikeFormula(QStringView{text}.mid(apostrophes)) ? text.mid(1)
                                                                                    : text;
}

CsvWriter::CsvWriter(QIODevice &device, char delimiter, bool byteOrderMark)
    : m_device(device)
    , m_delimiter(delimiter)
{
    if (byteOrderMark)
        m_pending = "\xEF\xBB\xBF";
}

void CsvWriter::writeRow(const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_pending += m_delimiter;
        appendCell(guardCell(cells.at(i)));
    }
    m_pending += "\r\n";
    if (m_pending.size() < kCsvFlush)
        return;
    m_failed = m_failed || m_device.write(m_pending) != m_pending.size();
    m_pending.clear();
}

void CsvWriter::appendCell(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const bool quoted = utf8.contains(m_delimiter) || utf8.contains('"') || utf8.contains('\n')
                        || utf8.contains('\r') || utf8.startsWith(' ') || utf8.endsWith(' ')
                        || utf8.startsWith('\'') || utf8.contains(',') || utf8.contains(';');
    if (!quoted) {
        m_pending += utf8;
        return;
    }
    m_pending += '"';
    m_pending += QByteArray(utf8).replace('"', "\"\"");
    m_pending += '"';
}

Result<void> CsvWriter::finish()
{
    m_failed = m_failed || m_device.write(m_pending) != m_pending.size();
    m_pending.clear();
    if (m_failed)
        return Failure{
            ErrorCode::Io, u"the export could not be written"_s, {}, u"export.write_failed"_s};
    return {};
}

} // namespace entente
