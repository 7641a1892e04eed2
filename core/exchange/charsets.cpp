// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/charsets.h"

#include "core/exchange/textdecoder.h"

#include <unicode/ucnv.h>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

CharsetText decodeKnown(const QByteArray &bytes, TextEncoding encoding)
{
    TextDecoder decoder(encoding);
    QByteArray utf8;
    decoder.decode(bytes, utf8);
    decoder.finish(utf8);
    QString text = QString::fromUtf8(utf8);
    if (encoding == TextEncoding::Utf8 && bytes.startsWith("\xEF\xBB\xBF")
        && !text.startsWith(QChar::ByteOrderMark))
        text.prepend(QChar(QChar::ByteOrderMark)); // Qt drops it, a value keeps it
    return {text, decoder.unreadable() > 0, decoder.malformed() > 0};
}

bool isName(const QByteArray &charset)
{
    if (charset.isEmpty() || charset.size() > 40)
        return false;
    return std::all_of(charset.cbegin(), charset.cend(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
               || c == '-' || c == '_' || c == ':' || c == '.';
    });
}

} // namespace

CharsetText decodeUtf8(const QByteArray &bytes)
{
    return decodeKnown(bytes, TextEncoding::Utf8);
}

std::optional<CharsetText> decodeCharset(const QByteArray &bytes, const QByteArray &charset)
{
    const QByteArray name = charset.toLower();
    if (name == "utf-8" || name == "utf8" || name == "us-ascii" || name == "ascii")
        return decodeUtf8(bytes);
    if (name == "iso-8859-1" || name == "latin1" || name == "windows-1252" || name == "cp1252")
        return decodeKnown(bytes, TextEncoding::Windows1252);
    if (!isName(charset))
        return std::nullopt;
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(charset.constData(), &status);
    if (U_FAILURE(status) || !converter) {
        ucnv_close(converter);
        return std::nullopt;
    }
    QString text(2 * bytes.size() + 16, Qt::Uninitialized);
    const int32_t size = ucnv_toUChars(converter, reinterpret_cast<UChar *>(text.data()),
                                       int32_t(text.size()), bytes.constData(),
                                       int32_t(bytes.size()), &status);
    ucnv_close(converter);
    if (U_FAILURE(status))
        return std::nullopt;
    text.truncate(size);
    return CharsetText{text, text.contains(QChar(QChar::ReplacementCharacter)), false};
}

QByteArray decodeQuotedPrintable(const QByteArray &text, bool *isDamaged)
{
    const auto hexDigit = [](char c) {
        if (c >= '0' && c <= '9')
            return c - '0';
        if (c >= 'A' && c <= 'F')
            return c - 'A' + 10;
        return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
    };
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const int high = text.at(at) == '=' && at + 2 < text.size() ? hexDigit(text.at(at + 1))
                                                                    : -1;
        const int low = high >= 0 ? hexDigit(text.at(at + 2)) : -1;
        if (low < 0) {
            if (text.at(at) == '=' && isDamaged)
                *isDamaged = true;
            bytes.append(text.at(at));
            continue;
        }
        bytes.append(char(high * 16 + low));
        at += 2;
    }
    return bytes;
}

std::optional<QByteArray> decodeBase64(const QByteArray &text)
{
    QByteArray dense;
    dense.reserve(text.size());
    for (const char c : text)
        if (c != ' ' && c != '\t' && c != '\r' && c != '\n')
            dense.append(c);
    auto decoded = QByteArray::fromBase64Encoding(dense, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    return *std::move(decoded);
}

} // namespace entente
