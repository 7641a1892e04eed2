// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>

#include <array>
#include <utility>

namespace entente::fuzz {

inline quint32 crc32Of(const QByteArray &bytes)
{
    static const auto kTable = [] {
        std::array<quint32, 256> table{};
        for (quint32 n = 0; n < 256; ++n) {
            quint32 c = n;
            for (int k = 0; k < 8; ++k)
                c = c & 1 ? 0xEDB88320u ^ (c >> 1) : c >> 1;
            table.at(n) = c;
        }
        return table;
    }();
    quint32 crc = 0xFFFFFFFFu;
    for (const char c : bytes)
        crc = kTable.at((crc ^ static_cast<unsigned char>(c)) & 0xFF) ^ (crc >> 8);
    return ~crc;
}

/// An archive without compression, so that what is inside can be changed byte by byte.
inline QByteArray storedZip(const QList<std::pair<QByteArray, QByteArray>> &entries)
{
    QByteArray zip;
    QByteArray directory;
    const auto put16 = [](QByteArray &to, quint16 value) {
        value = qToLittleEndian(value);
        to.append(reinterpret_cast<const char *>(&value), 2);
    };
    const auto put32 = [](QByteArray &to, quint32 value) {
        value = qToLittleEndian(value);
        to.append(reinterpret_cast<const char *>(&value), 4);
    };
    for (const auto &entry : entries) {
        const QByteArray &name = entry.first;
        const QByteArray &content = entry.second;
        const quint32 offset = quint32(zip.size());
        const auto putCommon = [&](QByteArray &to) {
            for (const quint16 value : std::array<quint16, 5>{20, 0, 0, 0, 0x5A21})
                put16(to, value); // version, flags, stored, time, date
            put32(to, crc32Of(content));
            put32(to, quint32(content.size()));
            put32(to, quint32(content.size()));
            put16(to, quint16(name.size()));
            put16(to, 0);
        };
        zip.append("PK\x03\x04", 4);
        putCommon(zip);
        zip.append(name).append(content);
        directory.append("PK\x01\x02", 4);
        put16(directory, 20);
        putCommon(directory);
        for (int i = 0; i < 3; ++i)
            put16(directory, 0); // comment, disk, internal attributes
        put32(directory, 0);
        put32(directory, offset);
        directory.append(name);
    }
    const quint32 start = quint32(zip.size());
    zip.append(directory);
    zip.append("PK\x05\x06", 4);
    for (const quint16 value :
         {quint16(0), quint16(0), quint16(entries.size()), quint16(entries.size())})
        put16(zip, value);
    put32(zip, quint32(directory.size()));
    put32(zip, start);
    put16(zip, 0);
    return zip;
}

} // namespace entente::fuzz
