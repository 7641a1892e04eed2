// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"

#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace entente {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype kCsvChunk = qsizetype(256) << 10;
constexpr qsizetype kLeastCsvChunk = qsizetype(4) << 10;
constexpr qsizetype kMaxRecordProblems = 20;
} // namespace

CsvReader::CsvReader(QIODevice &device, TextEncoding encoding, char delimiter, CsvLimits limits)
    : m_device(device)
    , m_decoder(encoding, TextDecoder::Stray::Assume)
    , m_delimiter(delimiter)
    , m_limits(limits)
{}

Result<void> CsvReader::finish() const
{
    if (m_failed)
        return Failure{ErrorCode::Io,
                       u"the file could not be read"_s,
                       {{}, m_line, 0, {}},
                       u"import.unreadable"_s};
    return {};
}

QByteArrayView CsvReader::field(qsizetype index) const
{
    if (index < 0 || index >= fieldCount())
        return {};
    const Field &found = m_fields.at(size_t(index));
    return QByteArrayView(m_text).sliced(found.begin, found.end - found.begin);
}

QString CsvReader::text(qsizetype index) const
{
    const QByteArrayView utf8 = field(index);
    const QString text = QString::fromUtf8(utf8);
    return utf8.startsWith("\xEF\xBB\xBF") ? QChar(QChar::ByteOrderMark) + text
                                           : text; // Qt drops it, a cell keeps it
}

QStringList CsvReader::texts() const
{
    QStringList all;
    all.reserve(fieldCount());
    for (qsizetype i = 0; i < fieldCount(); ++i)
        all.append(text(i));
    return all;
}

bool CsvReader::fill()
{
    if (m_deviceAtEnd)
        return false;
    if (m_at > 0) {
        m_text.remove(0, m_at);
        m_assumed.erase(m_assumed.begin(),
                        std::lower_bound(m_assumed.begin(), m_assumed.end(), m_at));
        for (qsizetype &place : m_assumed)
            place -= m_at;
        m_at = 0;
    }
    // As much again as the record already holds: a long record costs no more than twice its length.
    m_chunk.resize(
        std::max(std::clamp<qsizetype>(m_device.bytesAvailable(), kLeastCsvChunk, kCsvChunk),
                 m_text.size()));
    const qint64 size = m_device.read(m_chunk.data(), m_chunk.size());
    if (size <= 0) {
        m_failed = size < 0 && !m_device.atEnd();
        m_deviceAtEnd = true;
        m_chunk.clear();
        m_decoder.finish(m_text);
        noteAssumed();
        return true;
    }
    m_bytesRead += size;
    m_decoder.decode(QByteArrayView(m_chunk).first(size), m_text);
    noteAssumed();
    return true;
}

void CsvReader::noteAssumed()
{
    const auto places = m_decoder.takeAssumed();
    m_assumed.insert(m_assumed.end(), places.begin(), places.end());
}

bool CsvReader::next()
{
    m_fields.clear();
    m_problems.clear();
    m_refused = false;
    if (!m_started) {
        m_started = true;
        skipSeparatorLine();
    }
    for (;;) {
        if (m_at == m_text.size() && !fill())
            return false;
        if (m_at == m_text.size())
            continue;
        if (isBreak(m_at)) {
            if (m_text.at(m_at) == '\r' && m_at + 1 == m_text.size() && fill())
                continue;
            m_at = afterBreak(m_at);
            ++m_line;
            continue;
        }
        m_recordLine = m_line;
        const Scan outcome = scan();
        if (outcome == Scan::NeedMore) {
            fill();
            continue;
        }
        if (outcome == Scan::Complete) {
            finishRecord();
            return true;
        }
        m_problems.append(
            {m_line, int(m_fields.size()),
             outcome == Scan::TooLong ? u"csv.field_too_long"_s : u"csv.too_many_columns"_s});
        m_fields.clear();
        m_refused = true;
        skipToLineEnd();
        return true;
    }
}

CsvReader::Scan CsvReader::scan()
{
    m_literal.clear();
    Scan outcome = scanRecord();
    while (outcome == Scan::Unclosed) {
        m_literal.push_back(m_unclosedAt);
        outcome = scanRecord();
    }
    if (outcome == Scan::Complete && m_columns > 1 && fieldCount() != m_columns)
        return preferFirstLine();
    return outcome;
}

/// A quote may close by chance, lines later. If the first line alone has the right number of fields, it is the record.
CsvReader::Scan CsvReader::preferFirstLine()
{
    const auto open = std::find_if(m_fields.cbegin(), m_fields.cend(), [this](const Field &field) {
        return field.stray || linesBetween(field.begin, field.end) > 0;
    });
    if (open == m_fields.cend())
        return Scan::Complete;
    const qsizetype quote = open->begin - 1;
    const auto kept = m_fields;
    const qsizetype keptEnd = m_recordEnd;
    m_literal.push_back(quote);
    const Scan alone = scanRecord();
    if (alone == Scan::NeedMore)
        return alone; // a later quote of that line may close in what is not read yet
    if (alone != Scan::Complete || fieldCount() != m_columns) {
        m_fields = kept;
        m_recordEnd = keptEnd;
    }
    m_searched += keptEnd - m_at;
    return Scan::Complete;
}

/// Searching for the end of unclosed quotes stays linear in the file: beyond the budget they are read as text at once.
bool CsvReader::isLiteral(qsizetype quote) const
{
    return m_searched > 16 * m_bytesRead + (qint64(16) << 20)
           || std::find(m_literal.cbegin(), m_literal.cend(), quote) != m_literal.cend();
}

/// Cuts the record at m_at in fields.
CsvReader::Scan CsvReader::scanRecord()
{
    m_fields.clear();
    qsizetype at = m_at;
    for (;;) {
        if (qsizetype(m_fields.size()) >= m_limits.columns)
            return Scan::TooManyColumns;
        Field &field = m_fields.emplace_back();
        qsizetype start = at;
        while (start < m_text.size() && m_text.at(start) == ' ')
            ++start; // ' "Dupont"' after a comma is a quoted field too
        if (start - at > m_limits.fieldBytes)
            return Scan::TooLong;
        if (start == m_text.size() && !m_deviceAtEnd)
            return Scan::NeedMore;
        const bool quote = start < m_text.size() && m_text.at(start) == m_quote;
        Scan outcome = Scan::Complete;
        if (quote && !isLiteral(start)) {
            at = start;
            outcome = scanQuoted(at, field);
        } else {
            field.openQuote = quote;
            outcome = scanPlain(at, field);
        }
        if (outcome != Scan::Complete)
            return outcome;
        if (at < m_text.size() && m_text.at(at) == m_delimiter) {
            ++at;
            continue;
        }
        if (at < m_text.size() && m_text.at(at) == '\r' && at + 1 == m_text.size()
            && !m_deviceAtEnd)
            return Scan::NeedMore;
        m_recordEnd = at < m_text.size() ? afterBreak(at) : at;
        return Scan::Complete;
    }
}

CsvReader::Scan CsvReader::scanPlain(qsizetype &at, Field &field) const
{
    const char *const text = m_text.constData();
    const qsizetype size = m_text.size();
    field.begin = at;
    for (; at < size; ++at) {
        const char c = text[at];
        if (c == m_delimiter || c == '\n' || c == '\r')
            break;
        if (c == '\0')
            field.nul = true;
    }
    field.end = at;
    if (at - field.begin > m_limits.fieldBytes)
        return Scan::TooLong;
    return at == size && !m_deviceAtEnd ? Scan::NeedMore : Scan::Complete;
}

CsvReader::Scan CsvReader::scanQuoted(qsizetype &at, Field &field)
{
    const qsizetype open = at;
    const auto unclosed = [&](qsizetype searchedTo) {
        m_unclosedAt = open;
        m_searched += searchedTo - open;
        return Scan::Unclosed;
    };
    field.begin = open + 1;
    bool severalLines = false;
    for (qsizetype from = field.begin;;) {
        const qsizetype quote = m_text.indexOf(m_quote, from);
        const qsizetype end = quote < 0 ? m_text.size() : quote;
        // Only as far as the limit: what lies beyond may not have been read yet.
        severalLines = severalLines
                       || hasBreak(from, std::min(end, field.begin + m_limits.fieldBytes));
        if (end - field.begin > m_limits.fieldBytes)
            return severalLines ? unclosed(end) : Scan::TooLong;
        if (quote < 0 && m_deviceAtEnd)
            return unclosed(end);
        if (quote < 0 || (quote + 1 == m_text.size() && !m_deviceAtEnd))
            return Scan::NeedMore;
        if (quote + 1 < m_text.size() && m_text.at(quote + 1) == m_quote) {
            field.escapes = true;
            from = quote + 2;
            continue;
        }
        qsizetype after = quote + 1;
        while (after < m_text.size() && m_text.at(after) == ' ')
            ++after;
        if (after == m_text.size() && !m_deviceAtEnd)
            return Scan::NeedMore;
        if (after == m_text.size() || m_text.at(after) == m_delimiter || isBreak(after)) {
            field.end = quote;
            field.nul = std::memchr(m_text.constData() + field.begin, 0,
                                    size_t(field.end - field.begin))
                        != nullptr;
            at = after;
            return Scan::Complete;
        }
        if (severalLines)
            return unclosed(
                end); // text after what would close a field of several lines: it was never closed
        field.stray = true;
        from = quote + 1;
    }
}

void CsvReader::finishRecord()
{
    // Lines are counted before any quote is undone: what moves in place leaves its old end behind.
    const int lines = linesBetween(m_at, m_recordEnd);
    for (size_t i = 0; i < m_fields.size(); ++i)
        noteField(i);
    char *const text = m_text.data();
    for (Field &field : m_fields) {
        if (field.openQuote) {
            while (text[field.begin] == ' ')
                ++field.begin;
            ++field.begin;
        }
        if (!field.escapes && !field.nul)
            continue;
        qsizetype to = field.begin;
        for (qsizetype from = field.begin; from < field.end; ++from) {
            if (text[from] == '\0')
                continue;
            text[to++] = text[from];
            if (field.escapes && text[from] == m_quote && from + 1 < field.end
                && text[from + 1] == m_quote)
                ++from;
        }
        field.end = to;
    }
    if (m_columns < 0)
        m_columns = fieldCount();
    for (size_t extra = size_t(m_columns); extra < m_fields.size(); ++extra) {
        if (m_fields.at(extra).end > m_fields.at(extra).begin) {
            m_problems.append({m_recordLine, int(extra) + 1, u"csv.too_many_fields"_s});
            break;
        }
    }
    m_line += std::max(1, lines);
    m_at = m_recordEnd;
}

void CsvReader::noteField(size_t index)
{
    const Field &field = m_fields.at(index);
    const auto note = [&](const QString &code) {
        if (m_problems.size() >= kMaxRecordProblems)
            return;
        m_problems.append({m_recordLine + linesBetween(m_at, field.begin), int(index) + 1, code});
    };
    if (field.openQuote)
        note(u"csv.quote_not_closed"_s);
    if (field.stray)
        note(u"csv.stray_quote"_s);
    if (field.nul)
        note(u"csv.nul_byte"_s);
    if (const auto place = std::lower_bound(m_assumed.cbegin(), m_assumed.cend(), field.begin);
        place != m_assumed.cend() && *place < field.end)
        note(u"text.charset_assumed"_s);
    if (m_decoder.unreadable() > 0
        && QByteArrayView(m_text)
                   .sliced(field.begin, field.end - field.begin)
                   .indexOf(QByteArrayView("\xEF\xBF\xBD"))
               >= 0)
        note(u"csv.unreadable_character"_s);
}

/// "sep=;" in the first line is for spreadsheets; the caller has already chosen the delimiter.
void CsvReader::skipSeparatorLine()
{
    while (m_text.size() < 16 && fill()) {}
    qsizetype at = 0;
    const bool quoted = m_text.startsWith('"');
    at += quoted ? 1 : 0;
    const qsizetype end = at + 5 + (quoted ? 1 : 0);
    if (m_text.size() < end || m_text.mid(at, 4).toLower() != "sep="
        || (quoted && m_text.at(end - 1) != '"'))
        return;
    at = end;
    if (at < m_text.size() && !isBreak(at))
        return;
    m_at = at < m_text.size() ? afterBreak(at) : at;
    ++m_line;
}

void CsvReader::skipToLineEnd()
{
    for (;;) {
        while (m_at < m_text.size() && !isBreak(m_at))
            ++m_at;
        if (m_at < m_text.size())
            return; // next() passes over the break and counts it
        if (!fill())
            return;
    }
}

bool CsvReader::hasBreak(qsizetype from, qsizetype to) const
{
    const char *const text = m_text.constData();
    return std::any_of(text + from, text + std::max(from, to),
                       [](char c) { return c == '\n' || c == '\r'; });
}

int CsvReader::linesBetween(qsizetype from, qsizetype to) const
{
    const char *const text = m_text.constData();
    int lines = 0;
    for (qsizetype at = from; at < to; ++at) {
        if (text[at] == '\n')
            ++lines;
        else if (text[at] == '\r' && !(at + 1 < m_text.size() && text[at + 1] == '\n'))
            ++lines;
    }
    return lines;
}

qsizetype CsvReader::afterBreak(qsizetype at) const
{
    return m_text.at(at) == '\r' && at + 1 < m_text.size() && m_text.at(at + 1) == '\n' ? at + 2
                                                                                        : at + 1;
}

} // namespace entente
