// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvdialect.h"

#include "core/exchange/columnguess.h"
#include "core/exchange/csvreader.h"
#include "core/parties/normalisedate.h"
#include "core/parties/phonenumber.h"

#include <QBuffer>
#include <QHash>

#include <array>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDialectSample = qint64(256) << 10;
constexpr int kDialectRecords = 100;
constexpr int kQuoteLines = 20;

struct DelimiterName
{
    char delimiter;
    const char16_t *name;
};

/// In the order of preference when two fit as well: a French spreadsheet writes semicolons.
constexpr std::array kDelimiters = {DelimiterName{';', u"semicolon"}, DelimiterName{',', u"comma"},
                                    DelimiterName{'\t', u"tab"}, DelimiterName{'|', u"pipe"}};

std::optional<char> separatorLine(const QByteArray &utf8)
{
    const qsizetype at = utf8.startsWith('"') ? 1 : 0;
    if (utf8.mid(at, 4).toLower() != "sep=" || utf8.size() < at + 5)
        return std::nullopt;
    const char after = utf8.size() > at + 5 ? utf8.at(at + 5) : '\n';
    return after == '\n' || after == '\r' || after == '"' ? std::optional(utf8.at(at + 4))
                                                          : std::nullopt;
}

struct DelimiterScore
{
    double score = 0;
    int share = 0;
};

/// An apostrophe where each line begins and ends with one and none has a double quote, as databases write them.
char quoteOf(const QByteArray &utf8)
{
    int lines = 0;
    for (const QByteArray &typed : utf8.split('\n')) {
        const QByteArray line = typed.trimmed();
        if (line.isEmpty())
            continue;
        if (line.size() < 2 || !line.startsWith('\'') || !line.endsWith('\'') || line.contains('"'))
            return '"';
        if (++lines == kQuoteLines)
            break;
    }
    return lines > 1 ? '\'' : '"';
}

/// How many records have the most common number of fields, and how many fields that is.
DelimiterScore scoreDelimiter(const QByteArray &utf8, char delimiter, char quote)
{
    QBuffer buffer;
    buffer.setData(utf8);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, TextEncoding::Utf8, delimiter);
    reader.setQuote(quote);
    QHash<qsizetype, int> counts;
    int records = 0;
    int troubles = 0;
    while (records < kDialectRecords && reader.next()) {
        ++records;
        ++counts[reader.fieldCount()];
        troubles += reader.problems().isEmpty() ? 0 : 1;
    }
    qsizetype columns = 1;
    int same = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        if (it.key() > 1 && it.value() > same)
            columns = it.key(), same = it.value();
    if (columns < 2 || records == 0)
        return {};
    const double share = double(same) / records;
    return {share * share * (1.0 + 0.1 * double(std::min<qsizetype>(columns, 20)))
                - 0.1 * troubles / records,
            int(share * 100)};
}

bool looksLikeValue(const QString &text)
{
    if (text.contains(u'@') || looksLikeDate(text))
        return true;
    const qsizetype digits = phoneDigits(text).size();
    return digits >= 5 && digits * 2 > text.size();
}

} // namespace

QString csvDelimiterName(char delimiter)
{
    for (const DelimiterName &known : kDelimiters)
        if (known.delimiter == delimiter)
            return QString::fromUtf16(known.name);
    return QString(QLatin1Char(delimiter));
}

std::optional<char> csvDelimiterFromName(QStringView name)
{
    for (const DelimiterName &known : kDelimiters)
        if (name == QStringView(known.name)
            || (name.size() == 1 && name.front() == QLatin1Char(known.delimiter)))
            return known.delimiter;
    const bool isSign = name.size() == 1 && name.front().unicode() < 0x80
                        && (name.front().isPunct() || name.front().isSymbol())
                        && !QStringView(u"\"'").contains(name.front());
    return isSign ? std::optional(name.front().toLatin1()) : std::nullopt;
}

CsvGuess guessCsv(QIODevice &device, std::optional<TextEncoding> encoding,
                  std::optional<char> delimiter)
{
    CsvGuess guess;
    guess.encoding = guessEncoding(device);
    guess.dialect.encoding = encoding.value_or(guess.encoding.encoding);

    QByteArray utf8;
    TextDecoder decoder(guess.dialect.encoding, TextDecoder::Stray::Assume);
    const QByteArray head = device.read(kDialectSample);
    const bool cut = !device.atEnd();
    device.seek(0);
    decoder.decode(head, utf8);
    if (const qsizetype lastLine = utf8.lastIndexOf('\n'); cut && lastLine > 0)
        utf8.truncate(lastLine + 1);

    guess.dialect.quote = quoteOf(utf8);
    if (delimiter) {
        guess.dialect.delimiter = *delimiter;
        guess.delimiterConfidence = 100;
    } else if (const auto named = separatorLine(utf8)) {
        guess.dialect.delimiter = *named;
        guess.delimiterConfidence = 100;
        guess.delimiterFact = u"csv.separator_line"_s;
    } else {
        DelimiterScore best;
        guess.delimiterFact = u"csv.one_column"_s;
        for (const DelimiterName &candidate : kDelimiters) {
            const DelimiterScore score = scoreDelimiter(utf8, candidate.delimiter,
                                                        guess.dialect.quote);
            if (score.score <= best.score)
                continue;
            best = score;
            guess.dialect.delimiter = candidate.delimiter;
            guess.delimiterConfidence = score.share;
            guess.delimiterFact = u"csv.same_columns"_s;
        }
    }

    QBuffer buffer(&utf8);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, TextEncoding::Utf8, guess.dialect.delimiter);
    reader.setQuote(guess.dialect.quote);
    QStringList first;
    QList<QStringList> rows;
    while (rows.size() < 20 && reader.next()) {
        if (first.isEmpty())
            first = reader.texts();
        else
            rows.append(reader.texts());
    }
    guess.dialect.hasHeader = looksLikeHeader(first, rows);
    return guess;
}

bool looksLikeHeader(const QStringList &first, const QList<QStringList> &rows)
{
    int known = 0;
    for (const QString &cell : first) {
        if (looksLikeValue(cell))
            return false;
        if (guessFieldFromHeader(cell) != ImportField::Ignore)
            ++known;
    }
    if (known > 0)
        return true;
    // No word of ours: a column that holds values below and none above was named.
    for (const QStringList &row : rows)
        for (qsizetype column = 0; column < std::min(first.size(), row.size()); ++column)
            if (looksLikeValue(row.at(column)) && !first.at(column).trimmed().isEmpty())
                return true;
    return false;
}

} // namespace entente
