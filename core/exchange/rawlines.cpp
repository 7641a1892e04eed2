// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rawlines.h"

#include <QIODevice>

#include <algorithm>

namespace entente {

namespace {
constexpr qint64 kLinesChunk = qint64(64) << 10;
constexpr qint64 kLeastChunk = qint64(4) << 10;
constexpr qsizetype kMarkSize = 3; ///< the byte order mark of UTF-8
} // namespace

RawLines::RawLines(QIODevice &device, TextEncoding encoding, qsizetype limit)
    : m_device(device)
    , m_decoder(encoding)
    , m_decodes(encoding == TextEncoding::Utf16Le || encoding == TextEncoding::Utf16Be)
    , m_limit(limit)
{}

bool RawLines::fill()
{
    if (m_atEnd)
        return false;
    m_text.clear();
    m_at = 0;
    // What is small asks for little memory.
    QByteArray chunk(std::clamp<qint64>(m_device.bytesAvailable(), kLeastChunk, kLinesChunk),
                     Qt::Uninitialized);
    const bool isFirst = m_bytesRead == 0;
    qsizetype filled = 0;
    do { // a byte order mark is seen whole, however little each read gives
        const qint64 size = m_device.read(chunk.data() + filled, chunk.size() - filled);
        m_failed = size < 0 && !m_device.atEnd();
        if (size <= 0)
            break;
        filled += size;
    } while (isFirst && filled < kMarkSize);
    if (filled == 0) {
        m_atEnd = true;
        if (m_decodes)
            m_decoder.finish(m_text);
        return !m_text.isEmpty();
    }
    m_bytesRead += filled;
    chunk.truncate(filled);
    if (m_decodes) {
        m_decoder.decode(chunk, m_text);
        return true;
    }
    m_text = chunk;
    if (isFirst && m_text.startsWith("\xEF\xBB\xBF"))
        m_at = kMarkSize;
    return true;
}

void RawLines::append(qsizetype end)
{
    const qsizetype room = m_limit - m_current.size();
    m_isCut = m_isCut || end - m_at > room;
    m_current.append(m_text.constData() + m_at, std::min(room, end - m_at));
    m_at = end;
}

bool RawLines::has()
{
    if (m_hasCurrent)
        return true;
    m_current.resize(0);
    m_isCut = false;
    bool any = false;
    for (;;) {
        if (m_at >= m_text.size() && !fill()) {
            if (m_atEnd && (m_at >= m_text.size()))
                break;
        }
        if (m_at >= m_text.size())
            continue;
        if (m_afterCarriageReturn && m_text.at(m_at) == '\n')
            ++m_at; // the other half of a line end
        m_afterCarriageReturn = false;
        any = any || m_at < m_text.size();
        qsizetype end = m_at;
        while (end < m_text.size() && m_text.at(end) != '\n' && m_text.at(end) != '\r')
            ++end;
        append(end);
        if (end == m_text.size())
            continue;
        m_afterCarriageReturn = m_text.at(end) == '\r';
        m_at = end + 1;
        break;
    }
    if (!any)
        return false;
    ++m_line;
    m_hasCurrent = true;
    return true;
}

} // namespace entente
