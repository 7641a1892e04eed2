// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/textdecoder.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

class QIODevice;

namespace entente {

struct CsvDialect
{
    TextEncoding encoding = TextEncoding::Utf8;
    char delimiter = ';';
    char quote = '"';
    bool hasHeader = true;

    bool operator==(const CsvDialect &) const = default;
};

struct CsvGuess
{
    CsvDialect dialect;
    EncodingGuess encoding;
    int delimiterConfidence = 0; ///< percent
    QString delimiterFact;       ///< csv.separator_line, csv.same_columns, csv.one_column
};

/// Stable words of the delimiters: "comma", "semicolon", "tab", "pipe"; any other sign by itself.
QString csvDelimiterName(char delimiter);
std::optional<char> csvDelimiterFromName(QStringView name);

/// Reads the head of the file (all of it for the encoding) and leaves it at its start. What the caller already knows
/// is not guessed again.
CsvGuess guessCsv(QIODevice &device, std::optional<TextEncoding> encoding = {},
                  std::optional<char> delimiter = {});

/// Whether the first row names the columns rather than being a person.
bool looksLikeHeader(const QStringList &first, const QList<QStringList> &rows);

} // namespace entente
