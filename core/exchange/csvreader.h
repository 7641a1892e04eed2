// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/recordsource.h"
#include "core/exchange/textdecoder.h"

#include <QByteArray>

#include <vector>

class QIODevice;

namespace entente {

struct CsvLimits
{
    qsizetype fieldBytes = qsizetype(1) << 20;
    qsizetype columns = 1000;
};

/// Pulls records out of a file of any size: RFC 4180, and what real files do to it. Holds one record and one chunk.
///
/// What it finds per record: csv.quote_not_closed (the quote is read as text and the line ends the record),
/// csv.stray_quote, csv.nul_byte (dropped), csv.unreadable_character, text.charset_assumed (read as Windows-1252 in a
/// file of UTF-8), csv.too_many_fields; and, with the record refused, csv.field_too_long and csv.too_many_columns.
/// Empty lines are passed over.
class CsvReader final : public RecordSource
{
public:
    CsvReader(QIODevice &device, TextEncoding encoding, char delimiter, CsvLimits limits = {});

    bool next() override;
    Result<void> finish() const override;

    qsizetype fieldCount() const override { return qsizetype(m_fields.size()); }
    /// UTF-8, quotes undone; valid until the next call of next(). Empty beyond the last field.
    QByteArrayView field(qsizetype index) const;
    QString text(qsizetype index) const override;
    QStringList texts() const override;

    int line() const override { return m_recordLine; }
    bool isRefused() const override { return m_refused; }
    const QList<FileProblem> &problems() const override { return m_problems; }
    qint64 bytesRead() const override { return m_bytesRead; }
    qint64 unreadableCharacters() const { return m_decoder.unreadable(); }

    /// Helps to tell an unclosed quote from a field of several lines; taken from the first record if not given.
    void setColumnCount(qsizetype columns) { m_columns = columns; }
    /// What stands around a text; the double quote unless a file is found to use another.
    void setQuote(char quote) { m_quote = quote; }

private:
    struct Field
    {
        qsizetype begin = 0;
        qsizetype end = 0;
        bool escapes = false; ///< has doubled quotes
        bool stray = false;
        bool nul = false;
        bool openQuote = false;
    };
    enum class Scan { Complete, NeedMore, TooLong, TooManyColumns, Unclosed };

    bool fill();
    void noteAssumed();
    Scan scan();
    Scan scanRecord();
    Scan scanQuoted(qsizetype &at, Field &field);
    Scan scanPlain(qsizetype &at, Field &field) const;
    Scan preferFirstLine();
    bool isLiteral(qsizetype quote) const;
    void skipSeparatorLine();
    void skipToLineEnd();
    void finishRecord();
    void noteField(size_t index);
    bool hasBreak(qsizetype from, qsizetype to) const;
    int linesBetween(qsizetype from, qsizetype to) const;
    bool isBreak(qsizetype at) const { return m_text.at(at) == '\n' || m_text.at(at) == '\r'; }
    qsizetype afterBreak(qsizetype at) const;

    QIODevice &m_device;
    TextDecoder m_decoder;
    const char m_delimiter;
    char m_quote = '"';
    const CsvLimits m_limits;
    QByteArray m_text;  ///< UTF-8 not parsed yet, from m_at on
    QByteArray m_chunk; ///< bytes as they come from the device
    qsizetype m_at = 0;
    qsizetype m_recordEnd = 0;
    bool m_deviceAtEnd = false;
    bool m_failed = false;
    bool m_started = false;
    std::vector<Field> m_fields;
    QList<FileProblem> m_problems;
    int m_line = 1;
    int m_recordLine = 0;
    std::vector<qsizetype> m_literal; ///< quotes of this record that turned out to be text
    qsizetype m_unclosedAt = 0;
    qint64 m_searched = 0;            ///< bytes read twice because of unclosed quotes
    std::vector<qsizetype> m_assumed; ///< where in m_text a letter was no UTF-8
    bool m_refused = false;
    qsizetype m_columns = -1;
    qint64 m_bytesRead = 0;
};

} // namespace entente
