// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/textdecoder.h"

#include <QIODevice>

#include <cstring>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t kReplacement = u'\uFFFD';

/// Windows-1252, 0x80 to 0x9F; 0 where the code page has nothing.
constexpr std::array<char16_t, 32> kWindows1252High = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178,
};

/// Mac OS Roman, 0x80 to 0xFF (0xDB is the euro since Mac OS 8.5).
constexpr std::array<char16_t, 128> kMacRomanHigh = {
    0x00C4, 0x00C5, 0x00C7, 0x00C9, 0x00D1, 0x00D6, 0x00DC, 0x00E1, 0x00E0, 0x00E2, 0x00E4, 0x00E3,
    0x00E5, 0x00E7, 0x00E9, 0x00E8, 0x00EA, 0x00EB, 0x00ED, 0x00EC, 0x00EE, 0x00EF, 0x00F1, 0x00F3,
    0x00F2, 0x00F4, 0x00F6, 0x00F5, 0x00FA, 0x00F9, 0x00FB, 0x00FC, 0x2020, 0x00B0, 0x00A2, 0x00A3,
    0x00A7, 0x2022, 0x00B6, 0x00DF, 0x00AE, 0x00A9, 0x2122, 0x00B4, 0x00A8, 0x2260, 0x00C6, 0x00D8,
    0x221E, 0x00B1, 0x2264, 0x2265, 0x00A5, 0x00B5, 0x2202, 0x2211, 0x220F, 0x03C0, 0x222B, 0x00AA,
    0x00BA, 0x03A9, 0x00E6, 0x00F8, 0x00BF, 0x00A1, 0x00AC, 0x221A, 0x0192, 0x2248, 0x2206, 0x00AB,
    0x00BB, 0x2026, 0x00A0, 0x00C0, 0x00C3, 0x00D5, 0x0152, 0x0153, 0x2013, 0x2014, 0x201C, 0x201D,
    0x2018, 0x2019, 0x00F7, 0x25CA, 0x00FF, 0x0178, 0x2044, 0x20AC, 0x2039, 0x203A, 0xFB01, 0xFB02,
    0x2021, 0x00B7, 0x201A, 0x201E, 0x2030, 0x00C2, 0x00CA, 0x00C1, 0x00CB, 0x00C8, 0x00CD, 0x00CE,
    0x00CF, 0x00CC, 0x00D3, 0x00D4, 0xF8FF, 0x00D2, 0x00DA, 0x00DB, 0x00D9, 0x0131, 0x02C6, 0x02DC,
    0x00AF, 0x02D8, 0x02D9, 0x02DA, 0x00B8, 0x02DD, 0x02DB, 0x02C7,
};

char16_t windows1252(unsigned char byte)
{
    return byte >= 0x80 && byte < 0xA0 ? kWindows1252High.at(byte - 0x80) : char16_t(byte);
}

char16_t macRoman(unsigned char byte)
{
    return byte >= 0x80 ? kMacRomanHigh.at(byte - 0x80) : char16_t(byte);
}

/// How plausible a character above ASCII is in a French address file.
int frenchWeight(char16_t c)
{
    if (QStringView{u"éèàçêôîïëûâùÉÈÇÊÀœ’«»°€"}.contains(c))
        return 4;
    if (c == 0x00A0)
        return 1;
    return QChar(c).isLetter() && c < 0x0180 ? 1 : -2;
}

void appendUtf8(char32_t c, QByteArray &utf8)
{
    if (c < 0x80) {
        utf8 += char(c);
    } else if (c < 0x800) {
        utf8 += char(0xC0 | (c >> 6));
        utf8 += char(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        utf8 += char(0xE0 | (c >> 12));
        utf8 += char(0x80 | ((c >> 6) & 0x3F));
        utf8 += char(0x80 | (c & 0x3F));
    } else {
        utf8 += char(0xF0 | (c >> 18));
        utf8 += char(0x80 | ((c >> 12) & 0x3F));
        utf8 += char(0x80 | ((c >> 6) & 0x3F));
        utf8 += char(0x80 | (c & 0x3F));
    }
}

/// Length of the ASCII run at `at`, eight bytes at a step.
qsizetype asciiRun(QByteArrayView bytes, qsizetype at)
{
    const qsizetype start = at;
    while (at + 8 <= bytes.size()) {
        quint64 word = 0;
        std::memcpy(&word, bytes.data() + at, 8);
        if (word & 0x8080808080808080ULL)
            break;
        at += 8;
    }
    while (at < bytes.size() && static_cast<unsigned char>(bytes.at(at)) < 0x80)
        ++at;
    return at - start;
}

/// Length of the well-formed sequence at `at` (RFC 3629, 4): 0 if there is none, -1 if the bytes end inside one.
int sequenceLength(QByteArrayView bytes, qsizetype at)
{
    const auto byte = [&](qsizetype i) { return static_cast<unsigned char>(bytes.at(at + i)); };
    const unsigned char lead = byte(0);
    int length = 0;
    unsigned char low = 0x80;
    unsigned char high = 0xBF;
    if (lead >= 0xC2 && lead <= 0xDF)
        length = 2;
    else if (lead >= 0xE0 && lead <= 0xEF)
        length = 3, low = lead == 0xE0 ? 0xA0 : 0x80, high = lead == 0xED ? 0x9F : 0xBF;
    else if (lead >= 0xF0 && lead <= 0xF4)
        length = 4, low = lead == 0xF0 ? 0x90 : 0x80, high = lead == 0xF4 ? 0x8F : 0xBF;
    else
        return 0;
    for (int i = 1; i < length; ++i) {
        if (at + i >= bytes.size())
            return -1;
        if (byte(i) < (i == 1 ? low : 0x80) || byte(i) > (i == 1 ? high : 0xBF))
            return 0;
    }
    return length;
}

} // namespace

QString textEncodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8: return u"UTF-8"_s;
    case TextEncoding::Utf16Le: return u"UTF-16LE"_s;
    case TextEncoding::Utf16Be: return u"UTF-16BE"_s;
    case TextEncoding::Windows1252: return u"windows-1252"_s;
    case TextEncoding::MacRoman: return u"macintosh"_s;
    }
    return {};
}

std::optional<TextEncoding> textEncodingFromName(QStringView name)
{
    for (const TextEncoding encoding :
         {TextEncoding::Utf8, TextEncoding::Utf16Le, TextEncoding::Utf16Be,
          TextEncoding::Windows1252, TextEncoding::MacRoman})
        if (name.compare(textEncodingName(encoding), Qt::CaseInsensitive) == 0)
            return encoding;
    return std::nullopt;
}

TextDecoder::TextDecoder(TextEncoding encoding, Stray stray) : m_encoding(encoding), m_stray(stray)
{}

void TextDecoder::decode(QByteArrayView bytes, QByteArray &utf8)
{
    switch (m_encoding) {
    case TextEncoding::Utf8: decodeUtf8(bytes, utf8); break;
    case TextEncoding::Utf16Le:
    case TextEncoding::Utf16Be: decodeUtf16(bytes, utf8); break;
    case TextEncoding::Windows1252:
    case TextEncoding::MacRoman: decodeBytes(bytes, utf8); break;
    }
}

void TextDecoder::finish(QByteArray &utf8)
{
    if (m_encoding == TextEncoding::Utf8 && m_stray == Stray::Assume) {
        for (const char byte : std::as_const(m_pending))
            takeStray(static_cast<unsigned char>(byte), utf8);
    } else if (!m_pending.isEmpty() || m_highSurrogate != 0) {
        ++m_malformed;
        replace(utf8);
    }
    m_pending.clear();
    m_highSurrogate = 0;
}

void TextDecoder::replace(QByteArray &utf8)
{
    ++m_unreadable;
    appendUtf8(kReplacement, utf8);
}

void TextDecoder::takeStray(unsigned char byte, QByteArray &utf8)
{
    ++m_malformed;
    const char16_t c = m_stray == Stray::Assume ? windows1252(byte) : char16_t(0);
    if (c == 0) {
        replace(utf8);
        return;
    }
    m_assumed.push_back(utf8.size());
    appendUtf8(c, utf8);
}

void TextDecoder::decodeUtf8(QByteArrayView bytes, QByteArray &utf8)
{
    QByteArray joined;
    if (!m_pending.isEmpty()) {
        joined = m_pending;
        joined.append(bytes.data(), bytes.size());
        bytes = joined;
        m_pending.clear();
    }
    qsizetype at = 0;
    if (m_atStart) {
        if (bytes.size() < 3 && QByteArrayView("\xEF\xBB\xBF").startsWith(bytes)) {
            m_pending = bytes.toByteArray();
            return;
        }
        m_atStart = false;
        if (bytes.startsWith("\xEF\xBB\xBF"))
            at = 3;
    }
    qsizetype copied = at;
    while (at < bytes.size()) {
        at += asciiRun(bytes, at);
        if (at == bytes.size())
            break;
        const int length = sequenceLength(bytes, at);
        if (length > 0) {
            if (length == 3 && std::memcmp(bytes.data() + at, "\xEF\xBF\xBD", 3) == 0)
                ++m_unreadable; // damaged before it reached us: said as well
            at += length;
            continue;
        }
        utf8.append(bytes.data() + copied, at - copied);
        if (length < 0) {
            m_pending = bytes.sliced(at).toByteArray();
            return;
        }
        takeStray(static_cast<unsigned char>(bytes.at(at)), utf8);
        copied = ++at;
    }
    utf8.append(bytes.data() + copied, bytes.size() - copied);
}

void TextDecoder::decodeUtf16(QByteArrayView bytes, QByteArray &utf8)
{
    qsizetype at = 0;
    const bool little = m_encoding == TextEncoding::Utf16Le;
    const auto unitOf = [little](unsigned char first, unsigned char second) {
        return char16_t(little ? first | (second << 8) : (first << 8) | second);
    };
    if (!m_pending.isEmpty() && !bytes.isEmpty()) {
        appendCodeUnit(unitOf(static_cast<unsigned char>(m_pending.at(0)),
                              static_cast<unsigned char>(bytes.at(0))),
                       utf8);
        m_pending.clear();
        at = 1;
    }
    for (; at + 1 < bytes.size(); at += 2)
        appendCodeUnit(unitOf(static_cast<unsigned char>(bytes.at(at)),
                              static_cast<unsigned char>(bytes.at(at + 1))),
                       utf8);
    if (at < bytes.size())
        m_pending = bytes.sliced(at).toByteArray();
}

void TextDecoder::appendCodeUnit(char16_t unit, QByteArray &utf8)
{
    if (m_atStart) {
        m_atStart = false;
        if (unit == u'\uFEFF')
            return;
    }
    if (m_highSurrogate != 0) {
        if (QChar::isLowSurrogate(unit)) {
            appendUtf8(QChar::surrogateToUcs4(m_highSurrogate, unit), utf8);
            m_highSurrogate = 0;
            return;
        }
        m_highSurrogate = 0;
        replace(utf8);
    }
    if (QChar::isHighSurrogate(unit))
        m_highSurrogate = unit;
    else if (QChar::isLowSurrogate(unit) || unit == kReplacement)
        replace(utf8);
    else
        appendUtf8(unit, utf8);
}

void TextDecoder::decodeBytes(QByteArrayView bytes, QByteArray &utf8)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const qsizetype run = asciiRun(bytes, at);
        utf8.append(bytes.data() + at, run);
        at += run;
        for (; at < bytes.size() && static_cast<unsigned char>(bytes.at(at)) >= 0x80; ++at) {
            const auto byte = static_cast<unsigned char>(bytes.at(at));
            const char16_t c = m_encoding == TextEncoding::MacRoman ? macRoman(byte)
                                                                    : windows1252(byte);
            if (c == 0)
                replace(utf8);
            else
                appendUtf8(c, utf8);
        }
    }
}

void EncodingScan::add(QByteArrayView bytes)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const auto byte = static_cast<unsigned char>(bytes.at(at));
        if (m_size < qint64(m_head.size()))
            m_head.at(size_t(m_size)) = byte;
        else if (m_expected == 0 && byte != 0 && byte < 0x80) {
            // Zeros are counted by position, everything else in ASCII by nothing at all.
            qsizetype run = asciiRun(bytes, at);
            const void *zero = std::memchr(bytes.data() + at, 0, size_t(run));
            if (zero)
                run = static_cast<const char *>(zero) - (bytes.data() + at);
            at += run;
            m_size += run;
            continue;
        }
        ++m_count.at(byte);
        if (byte == 0)
            ++(m_size % 2 == 0 ? m_zeroAtEven : m_zeroAtOdd);
        addUtf8(byte);
        if (byte >= 0xA0)
            addDoubt(bytes, at);
        ++m_size;
        ++at;
    }
}

/// "B½uf" and "£ukasz": a sign where a letter is meant tells of a neighbour of Windows-1252 (ISO-8859-15, 1250).
void EncodingScan::addDoubt(QByteArrayView bytes, qsizetype at)
{
    const char sign = bytes.at(at);
    const char next = at + 1 < bytes.size() ? bytes.at(at + 1) : ' ';
    if (sign == '\xA4'
        || (next >= 'a' && next <= 'z'
            && QByteArrayView("\xA3\xA5\xA6\xA8\xAF\xB1\xB3\xB6\xB8\xB9\xBC\xBD\xBE\xD7\xF7")
                   .contains(sign)))
        ++m_doubtfulSigns;
}

void EncodingScan::addUtf8(unsigned char byte)
{
    if (m_expected > 0) {
        if (byte >= m_low && byte <= m_high) {
            m_low = 0x80, m_high = 0xBF;
            if (--m_expected == 0)
                ++m_validSequences;
            return;
        }
        ++m_invalidBytes;
        m_expected = 0;
        m_low = 0x80, m_high = 0xBF;
    }
    if (byte < 0x80)
        return;
    if (byte >= 0xC2 && byte <= 0xDF)
        m_expected = 1;
    else if (byte >= 0xE0 && byte <= 0xEF)
        m_expected = 2, m_low = byte == 0xE0 ? 0xA0 : 0x80, m_high = byte == 0xED ? 0x9F : 0xBF;
    else if (byte >= 0xF0 && byte <= 0xF4)
        m_expected = 3, m_low = byte == 0xF0 ? 0x90 : 0x80, m_high = byte == 0xF4 ? 0x8F : 0xBF;
    else
        ++m_invalidBytes;
}

EncodingGuess EncodingScan::guess() const
{
    const auto mark = u"encoding.byte_order_mark"_s;
    if (m_size >= 3 && m_head[0] == 0xEF && m_head[1] == 0xBB && m_head[2] == 0xBF)
        return {TextEncoding::Utf8, true, m_invalidBytes == 0 ? 100 : 80, mark};
    if (m_size >= 2 && m_head[0] == 0xFF && m_head[1] == 0xFE)
        return {TextEncoding::Utf16Le, true, 100, mark};
    if (m_size >= 2 && m_head[0] == 0xFE && m_head[1] == 0xFF)
        return {TextEncoding::Utf16Be, true, 100, mark};
    const qint64 pairs = m_size / 2;
    if (pairs > 1 && m_zeroAtOdd > pairs * 6 / 10 && m_zeroAtEven < pairs / 10)
        return {TextEncoding::Utf16Le, false, 90, u"encoding.zero_bytes"_s};
    if (pairs > 1 && m_zeroAtEven > pairs * 6 / 10 && m_zeroAtOdd < pairs / 10)
        return {TextEncoding::Utf16Be, false, 90, u"encoding.zero_bytes"_s};
    if (m_invalidBytes == 0)
        return {TextEncoding::Utf8, false, m_validSequences == 0 ? 100 : 99,
                m_validSequences == 0 ? u"encoding.ascii"_s : u"encoding.valid_utf8"_s};
    // By chance alone two letters of another encoding hardly ever make one of UTF-8.
    if (m_validSequences * 4 > m_invalidBytes)
        return {TextEncoding::Utf8, false, 70, u"encoding.mostly_utf8"_s};

    qint64 windows = 0;
    qint64 mac = 0;
    for (size_t byte = 0x80; byte < m_count.size(); ++byte) {
        const char16_t c = windows1252(static_cast<unsigned char>(byte));
        windows += m_count.at(byte) * (c == 0 ? -4 : frenchWeight(c));
        mac += m_count.at(byte) * frenchWeight(macRoman(static_cast<unsigned char>(byte)));
    }
    // Few files still come from an old Mac, and what is neither looks like one as well.
    if (mac > windows)
        return {TextEncoding::MacRoman, false, windows <= 0 ? 70 : 60,
                u"encoding.french_letters"_s};
    if (windows <= 0)
        return {TextEncoding::Windows1252, false, 40, u"encoding.fallback"_s};
    const int mixed = m_validSequences > 0 ? 30 : 0; // letters of UTF-8 between others
    const int doubt = m_doubtfulSigns > 0 ? 25 : 0;
    return {TextEncoding::Windows1252, false, (mac <= 0 ? 95 : 80) - mixed - doubt,
            u"encoding.french_letters"_s};
}

EncodingGuess guessEncoding(QIODevice &device, qint64 limit)
{
    constexpr qint64 kLeastGuessChunk = 256;
    constexpr qint64 kGuessChunk = qint64(1) << 20;
    EncodingScan scan;
    device.seek(0);
    for (qint64 seen = 0; seen < limit;) {
        const QByteArray chunk = device.read(
            std::clamp(device.bytesAvailable(), kLeastGuessChunk, kGuessChunk));
        if (chunk.isEmpty())
            break;
        scan.add(chunk);
        seen += chunk.size();
    }
    device.seek(0);
    return scan.guess();
}

} // namespace entente
