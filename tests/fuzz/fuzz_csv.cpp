// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvreader.h"
#include "core/exchange/csvwriter.h"
#include "tests/fuzz/slowbuffer.h"

#include <QBuffer>

#include <cstdlib>

using namespace entente;

namespace {

constexpr TextEncoding kEncodings[] = {TextEncoding::Utf8, TextEncoding::Utf16Le,
                                       TextEncoding::Utf16Be, TextEncoding::Windows1252,
                                       TextEncoding::MacRoman};
constexpr char kDelimiters[] = {';', ',', '\t', '|'};

QList<QStringList> readAll(QIODevice &device, TextEncoding encoding, char delimiter,
                           CsvLimits limits)
{
    QList<QStringList> records;
    CsvReader reader(device, encoding, delimiter, limits);
    int lastLine = 0;
    while (reader.next()) {
        if (reader.line() <= lastLine)
            std::abort(); // lines only grow
        lastLine = reader.line();
        for (const FileProblem &problem : reader.problems())
            if (problem.line < reader.line() || problem.code.isEmpty())
                std::abort();
        if (reader.isRefused())
            continue;
        records.append(reader.texts());
    }
    return records;
}

QList<QStringList> readBytes(const QByteArray &bytes, TextEncoding encoding, char delimiter,
                             CsvLimits limits = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return readAll(buffer, encoding, delimiter, limits);
}

/// What was read once is written, and read again, unchanged.
void checkRoundTrip(const QList<QStringList> &records, char delimiter)
{
    QBuffer buffer;
    buffer.open(QIODevice::ReadWrite);
    CsvWriter writer(buffer, delimiter);
    // A first row of one cell keeps later ones from being compared with it, and "sep=" from being an instruction.
    writer.writeRow({QStringLiteral("head")});
    QList<QStringList> expected;
    for (const QStringList &record : records) {
        if (record.size() == 1 && record.first().isEmpty())
            continue; // an empty line
        expected.append(record);
        writer.writeRow(record);
    }
    if (!writer.finish())
        std::abort();
    QList<QStringList> again = readBytes(buffer.data(), TextEncoding::Utf8, delimiter);
    again.removeFirst();
    for (QStringList &record : again)
        for (QString &cell : record)
            cell = unguardCell(cell);
    if (again != expected)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 3)
        return 0;
    const TextEncoding encoding = kEncodings[data[0] % std::size(kEncodings)];
    const char delimiter = kDelimiters[data[1] % std::size(kDelimiters)];
    const CsvLimits limits = data[2] & 1 ? CsvLimits{64, 8} : CsvLimits{};
    const qint64 step = 1 + (data[2] >> 1) % 16;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 3), qsizetype(size - 3));

    const QList<QStringList> records = readBytes(bytes, encoding, delimiter, limits);
    // One in four is read in pieces as well: the others leave time for more of them.
    fuzz::SlowBuffer slow(bytes, step);
    if ((data[2] & 0x60) == 0 && readAll(slow, encoding, delimiter, limits) != records)
        std::abort();
    checkRoundTrip(records, delimiter);
    return 0;
}
