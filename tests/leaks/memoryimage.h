// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringConverter>

#include <algorithm>
#include <string_view>

namespace entente::test {

/// The shapes that a text can have in memory.
inline QList<QByteArray> shapesOf(const QString &text)
{
    return {text.toUtf8(), QStringEncoder(QStringEncoder::Utf16LE).encode(text),
            QStringEncoder(QStringEncoder::Utf32LE).encode(text)};
}

/// A key as it is and in hexadecimal of either case, UTF-8 and UTF-16.
inline QList<QByteArray> shapesOfKey(const QByteArray &key)
{
    const auto hex = QString::fromLatin1(key.toHex());
    return QList<QByteArray>{key} + shapesOf(hex) + shapesOf(hex.toUpper());
}

inline int countIn(const QByteArray &image, const QList<QByteArray> &shapes)
{
    int found = 0;
    const std::string_view all(image.constData(), size_t(image.size()));
    for (const auto &shape : shapes) {
        const std::string_view wanted(shape.constData(), size_t(shape.size()));
        for (auto at = all.find(wanted); at != std::string_view::npos;
             at = all.find(wanted, at + 1))
            ++found;
    }
    return found;
}

} // namespace entente::test
