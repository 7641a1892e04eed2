// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace entente {

struct CharsetText
{
    QString text;
    bool hasUnreadable = false;
    bool isMalformed =
        false; ///< some bytes are none of the character set ///< bytes without meaning became U+FFFD
};

/// Text in a character set named by the file ("ISO-8859-15", "SHIFT_JIS"); nothing if nobody knows the name.
/// Latin-1 is read as Windows-1252, which mailers mean by it.
std::optional<CharsetText> decodeCharset(const QByteArray &bytes, const QByteArray &charset);

/// UTF-8, with unreadable bytes as U+FFFD.
CharsetText decodeUtf8(const QByteArray &bytes);

/// Quoted-printable of one logical line (RFC 2045, 6.7), soft breaks undone before. What is no code stays as it is.
QByteArray decodeQuotedPrintable(const QByteArray &text, bool *isDamaged = nullptr);

/// Base64 without caring for white space; nothing if another character is in it.
std::optional<QByteArray> decodeBase64(const QByteArray &text);

} // namespace entente
