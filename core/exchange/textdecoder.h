// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <array>
#include <optional>
#include <utility>
#include <vector>

class QIODevice;

namespace entente {

enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Windows1252, MacRoman };

/// IANA names: "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "macintosh".
QString textEncodingName(TextEncoding encoding);
std::optional<TextEncoding> textEncodingFromName(QStringView name);

struct EncodingGuess
{
    TextEncoding encoding = TextEncoding::Utf8;
    bool byteOrderMark = false;
    int confidence = 0; ///< percent
    /// What decided: encoding.byte_order_mark, encoding.zero_bytes, encoding.ascii, encoding.valid_utf8,
    /// encoding.mostly_utf8, encoding.french_letters or encoding.fallback.
    QString fact;

    bool operator==(const EncodingGuess &) const = default;
};

/// Looks at all bytes, so that one accent in the last line still counts. Feed with add(), then ask guess().
class EncodingScan final
{
public:
    void add(QByteArrayView bytes);
    EncodingGuess guess() const;

private:
    void addUtf8(unsigned char byte);
    void addDoubt(QByteArrayView bytes, qsizetype at);

    std::array<qint64, 256> m_count{};
    qint64 m_size = 0;
    std::array<unsigned char, 4> m_head{};
    qint64 m_zeroAtEven = 0;
    qint64 m_zeroAtOdd = 0;
    qint64 m_validSequences = 0;
    qint64 m_invalidBytes = 0;
    qint64 m_doubtfulSigns = 0; ///< of Windows-1252 where a letter is meant
    int m_expected = 0;         ///< continuation bytes still to come
    unsigned char m_low = 0x80; ///< allowed range of the next one (RFC 3629, 4)
    unsigned char m_high = 0xBF;
};

/// Scans the device from its start (at most `limit` bytes) and puts it back at its start.
EncodingGuess guessEncoding(QIODevice &device, qint64 limit = qint64(256) << 20);

/// Turns a stream of bytes into valid UTF-8. A byte without meaning becomes U+FFFD and is counted, never dropped.
class TextDecoder final
{
public:
    /// What a byte that is no UTF-8 becomes in a text of UTF-8.
    enum class Stray {
        Replace, ///< U+FFFD
        Assume,  ///< a letter of Windows-1252: another program added a line to the file
    };
    explicit TextDecoder(TextEncoding encoding, Stray stray = Stray::Replace);

    /// Appends the text of `bytes` to `utf8`; a character cut at the end waits for the next call.
    void decode(QByteArrayView bytes, QByteArray &utf8);
    /// Ends the text; a character cut at the end is unreadable.
    void finish(QByteArray &utf8);

    /// Characters that are or became U+FFFD.
    qint64 unreadable() const { return m_unreadable; }
    /// Bytes that were none of the encoding.
    qint64 malformed() const { return m_malformed; }
    /// Where in the text of the last calls letters were assumed, and forgets it.
    std::vector<qsizetype> takeAssumed() { return std::exchange(m_assumed, {}); }

private:
    void decodeUtf8(QByteArrayView bytes, QByteArray &utf8);
    void decodeUtf16(QByteArrayView bytes, QByteArray &utf8);
    void decodeBytes(QByteArrayView bytes, QByteArray &utf8);
    void replace(QByteArray &utf8);
    void takeStray(unsigned char byte, QByteArray &utf8);
    void appendCodeUnit(char16_t unit, QByteArray &utf8);

    const TextEncoding m_encoding;
    const Stray m_stray;
    std::vector<qsizetype> m_assumed;
    qint64 m_malformed = 0;
    QByteArray m_pending; ///< the cut character, or the first bytes while a mark may follow
    char16_t m_highSurrogate = 0;
    qint64 m_unreadable = 0;
    bool m_atStart = true;
};

} // namespace entente
