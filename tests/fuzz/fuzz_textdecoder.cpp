// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/charsets.h"
#include "core/exchange/textdecoder.h"

#include <QStringConverter>

#include <cstdlib>

using namespace entente;

// Whatever the bytes: valid UTF-8 comes out, the same for any size of the pieces, and every loss is counted.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr TextEncoding kEncodings[] = {TextEncoding::Utf8, TextEncoding::Utf16Le,
                                           TextEncoding::Utf16Be, TextEncoding::Windows1252,
                                           TextEncoding::MacRoman};
    if (size < 2)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 2), qsizetype(size - 2));
    for (const TextEncoding encoding : kEncodings) {
        QByteArray whole;
        TextDecoder one(encoding);
        one.decode(bytes, whole);
        one.finish(whole);
        QByteArray pieces;
        TextDecoder many(encoding);
        const qsizetype step = 1 + data[0] % 7;
        for (qsizetype at = 0; at < bytes.size(); at += step)
            many.decode(QByteArrayView(bytes).sliced(at, std::min(step, bytes.size() - at)),
                        pieces);
        many.finish(pieces);
        if (whole != pieces || one.unreadable() != many.unreadable())
            std::abort();
        QStringDecoder strict(QStringDecoder::Utf8);
        const QString text = strict(whole);
        if (strict.hasError())
            std::abort();
    }
    EncodingScan scan;
    scan.add(bytes);
    if (scan.guess().fact.isEmpty())
        std::abort();
    constexpr const char *kCharsets[] = {"utf-8",  "ISO-8859-15", "SHIFT_JIS",   "GB18030",
                                         "KOI8-R", "UTF-7",       "ISO-2022-JP", "IBM850",
                                         "UTF-16", "HZ-GB-2312"};
    (void)decodeCharset(bytes, kCharsets[data[1] % std::size(kCharsets)]);
    (void)decodeQuotedPrintable(bytes);
    (void)decodeBase64(bytes);
    return 0;
}
