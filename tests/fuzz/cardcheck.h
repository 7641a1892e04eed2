// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cardsource.h"
#include "core/exchange/textdecoder.h"
#include "tests/fuzz/slowbuffer.h"

#include <QBuffer>

#include <cstdlib>

namespace entente::fuzz {

inline QStringList readCards(std::unique_ptr<CardReader> reader, const QList<CardColumn> &columns,
                             const CardLimits &limits)
{
    QStringList rows;
    CardSource source(std::move(reader), columns);
    int lastLine = 0;
    while (source.next()) {
        if (source.line() < lastLine)
            std::abort(); // lines never shrink; joined cards share one
        lastLine = source.line();
        for (const FileProblem &problem : source.problems())
            if (problem.line < lastLine || problem.code.isEmpty()
                || problem.column > source.fieldCount())
                std::abort();
        if (source.isRefused() && source.problems().isEmpty())
            std::abort(); // a refusal says why
        for (qsizetype i = 0; i < source.fieldCount(); ++i)
            if (source.text(i).size() > 3 * limits.lineBytes || source.lineOf(i) < lastLine)
                std::abort();
        rows.append(source.texts().join(u'\x1f'));
    }
    return rows;
}

/// The same cards whatever the size of the reads, and the same columns both times.
template<typename Reader>
void checkCards(const uint8_t *data, size_t size)
{
    constexpr TextEncoding kEncodings[] = {TextEncoding::Utf8, TextEncoding::Utf16Le,
                                           TextEncoding::Utf16Be, TextEncoding::Windows1252,
                                           TextEncoding::MacRoman};
    if (size < 2)
        return;
    const TextEncoding encoding = kEncodings[data[0] % std::size(kEncodings)];
    const CardLimits limits = data[1] & 1 ? CardLimits{64, 8, 4} : CardLimits{};
    const QByteArray bytes(reinterpret_cast<const char *>(data + 2), qsizetype(size - 2));
    const auto open = [&](qint64 step) {
        auto device = std::make_unique<SlowBuffer>(bytes, step);
        return device;
    };
    const auto first = open(qint64(bytes.size()) + 1);
    Reader head(*first, encoding, limits);
    const auto columns = collectCardColumns(head, limits);
    if (!columns || columns->size() > limits.columns)
        std::abort();
    const auto whole = open(qint64(bytes.size()) + 1);
    const QStringList rows = readCards(std::make_unique<Reader>(*whole, encoding, limits), *columns,
                                       limits);
    if (data[1] & 0x60)
        return; // one in four is read in pieces as well: the others leave time for more of them
    const auto slow = open(1 + (data[1] >> 1) % 16);
    if (readCards(std::make_unique<Reader>(*slow, encoding, limits), *columns, limits) != rows)
        std::abort();
}

} // namespace entente::fuzz
