// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvwriter.h"

#include <QIODevice>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kCsvFlush = qsizetype(64) << 10;

/// Where another programme may begin a cell: a file read with another separator, or with its quotes misread.
bool beginsCell(QChar c)
{
    return QStringView{u",;\t|\"\n\r"}.contains(c);
}

/// Starts a formula for some spreadsheet, full-width forms included, after any blanks.
bool startsLikeFormula(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && text.at(at).isSpace() && !beginsCell(text.at(at)))
        ++at;
    return at < text.size() && QStringView{u"=+-@|%\uFF1D\uFF0B\uFF0D\uFF20"}.contains(text.at(at));
}

qsizetype leadingApostrophes(QStringView text)
{
    qsizetype count = 0;
    while (count < text.size() && text.at(count) == u'\'')
        ++count;
    return count;
}

/// A text that starts with a line end or a tab is guarded as well, at its very beginning.
bool needsGuard(QStringView text, bool isStart)
{
    const auto bare = text.mid(leadingApostrophes(text));
    const bool control = isStart && !bare.isEmpty()
                         && QStringView{u"\t\r\n"}.contains(bare.front());
    return control || startsLikeFormula(bare);
}

} // namespace

QString guardCell(const QString &text)
{
    QString guarded;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isStart = at == 0;
        if ((isStart || beginsCell(text.at(at - 1)))
            && needsGuard(QStringView{text}.mid(at), isStart))
            guarded += u'\'';
        guarded += text.at(at);
    }
    return guarded;
}

QString unguardCell(const QString &text)
{
    QString bare;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isStart = at == 0;
        const bool isGuard = text.at(at) == u'\'' && (isStart || beginsCell(text.at(at - 1)))
                             && needsGuard(QStringView{text}.mid(at), isStart);
        if (!isGuard)
            bare += text.at(at);
    }
    return bare;
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
                        || utf8.startsWith('\'') || utf8.contains(',') || utf8.contains(';')
                        || utf8.contains('\t') || utf8.contains('|');
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
