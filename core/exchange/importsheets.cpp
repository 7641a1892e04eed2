// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an opened file leaves open: which sheet of a workbook is meant, and what had to be supposed.

#include "core/exchange/importfile.h"

#include <QRegularExpression>

#include <algorithm>

namespace entente {

using namespace Qt::StringLiterals;

namespace {
constexpr int kSureEncoding = 75;      ///< percent
constexpr qsizetype kSheetsTried = 10; ///< each is unpacked from its beginning
} // namespace

/// What somebody hid is looked at last, and last of all what only a macro shows.
QList<qsizetype> ImportFile::sheetsInOrder() const
{
    QList<qsizetype> order;
    for (const auto sight :
         {Workbook::Sight::Visible, Workbook::Sight::Hidden, Workbook::Sight::VeryHidden})
        for (qsizetype sheet = 0; sheet < m_book->sheets().size(); ++sheet)
            if (m_book->sight(sheet) == sight)
                order.append(sheet);
    return order;
}

/// A column that has a place and something in it.
bool ImportFile::hasUse() const
{
    for (qsizetype column = 0; column < m_columns.size(); ++column)
        if (m_columns.at(column).target.field != ImportField::Ignore
            && !m_samples.value(column).isEmpty())
            return true;
    return false;
}

/// The first sheet that holds something of use is read; else the first that holds anything.
Result<void> ImportFile::readSheets(const FileReading &reading)
{
    const QList<qsizetype> order = sheetsInOrder();
    std::optional<qsizetype> chosen;
    for (const qsizetype sheet : order.first(std::min(kSheetsTried, order.size()))) {
        m_sheet = sheet;
        const auto done = readTable(reading);
        if (done && hasUse()) {
            nameOtherSheets(order);
            return {};
        }
        if (done && !chosen)
            chosen = sheet;
        if (!done && done.error().reason != "import.empty"_L1
            && done.error().reason != "import.unknown_column"_L1)
            return done;
    }
    m_sheet = chosen.value_or(order.first());
    auto done = readTable(reading);
    if (done)
        nameOtherSheets(order);
    return done;
}

bool ImportFile::isSheetEmpty(qsizetype sheet) const
{
    const auto source = m_book->rows(sheet);
    return source && !(*source)->next() && (*source)->finish();
}

void ImportFile::nameOtherSheets(const QList<qsizetype> &order)
{
    for (qsizetype at = 0; at < order.size(); ++at) {
        const qsizetype sheet = order.at(at);
        if (sheet == m_sheet)
            continue;
        if (at >= kSheetsTried || !isSheetEmpty(sheet))
            m_otherSheets.append(m_book->sheets().at(sheet));
    }
}

/// "Ã©" for "é": UTF-8 that was taken for Windows-1252 and written as UTF-8 again.
bool ImportFile::looksEncodedTwice() const
{
    constexpr int kEnoughPairs = 2;
    static const QRegularExpression kPair(
        u"[\\x{00C3}\\x{00C5}][\\x{00A0}-\\x{00BF}\\x{0152}\\x{0153}\\x{0160}\\x{0161}\\x{0178}"
        u"\\x{017D}\\x{017E}\\x{0192}\\x{02C6}\\x{02DC}\\x{2013}-\\x{203A}\\x{20AC}\\x{2122}]"_s);
    int pairs = 0;
    const auto count = [&pairs](const QString &text) {
        for (auto matches = kPair.globalMatch(text); matches.hasNext(); matches.next())
            ++pairs;
        return pairs >= kEnoughPairs;
    };
    return std::any_of(m_headers.cbegin(), m_headers.cend(), count)
           || std::any_of(m_samples.cbegin(), m_samples.cend(),
                          [&count](const QStringList &column) {
                              return std::any_of(column.cbegin(), column.cend(), count);
                          });
}

/// "Zo+AOs-" for "Zoë" (RFC 2152): what decodes to letters of Europe, more than once.
bool ImportFile::looksLikeUtf7() const
{
    constexpr int kEnoughRuns = 2;
    static const QRegularExpression kRun(u"\\+([A-Za-z0-9+/]{3,60})"_s);
    int runs = 0;
    const auto count = [&runs](const QString &text) {
        for (auto matches = kRun.globalMatch(text); matches.hasNext();) {
            const QByteArray bytes = QByteArray::fromBase64(matches.next().captured(1).toLatin1());
            bool isText = bytes.size() >= 2;
            for (qsizetype at = 0; isText && at + 1 < bytes.size(); at += 2) {
                const int unit = (uchar(bytes.at(at)) << 8) | uchar(bytes.at(at + 1));
                isText = unit >= 0x00C0 && unit < 0x0530;
            }
            runs += isText ? 1 : 0;
        }
        return runs >= kEnoughRuns;
    };
    return std::any_of(m_headers.cbegin(), m_headers.cend(), count)
           || std::any_of(m_samples.cbegin(), m_samples.cend(),
                          [&count](const QStringList &column) {
                              return std::any_of(column.cbegin(), column.cend(), count);
                          });
}

QList<qsizetype> ImportFile::placelessColumns() const
{
    QList<qsizetype> columns;
    for (qsizetype column = 0; column < m_columns.size(); ++column)
        if (m_columns.at(column).target.field == ImportField::Ignore
            && m_columns.at(column).fact != "column.chosen"_L1)
            columns.append(column);
    return columns;
}

QList<FileProblem> ImportFile::leftOutColumns(const QSet<qsizetype> &filled) const
{
    QList<FileProblem> problems;
    for (const qsizetype column : placelessColumns())
        if (filled.contains(column))
            problems.append({std::max(1, m_headerLine), int(column) + 1, m_columns.at(column).fact,
                             m_headers.value(column)});
    return problems;
}

QList<FileProblem> ImportFile::suppositions() const
{
    QList<FileProblem> problems;
    if (isCsv() && !m_encodingGiven && m_csv.encoding.encoding != TextEncoding::Utf8
        && m_csv.encoding.confidence < kSureEncoding)
        problems.append({1, 0, u"encoding.uncertain"_s});
    const bool isChosen = std::any_of(m_columns.cbegin(), m_columns.cend(), [](const auto &column) {
        return column.fact == "column.chosen"_L1;
    });
    if ((isCsv() || m_book) && m_headerLine == 0 && !isChosen)
        problems.append({1, 0, u"header.none"_s});
    for (qsizetype column = 0; column < m_columns.size() && m_headerLine > 0; ++column)
        if (m_columns.at(column).fact == "column.samples"_L1)
            problems.append(
                {m_headerLine, int(column) + 1, u"column.guessed"_s, m_headers.at(column)});
    if (m_isEncodedTwice)
        problems.append({1, 0, u"encoding.doubled"_s});
    if (m_isUtf7)
        problems.append({1, 0, u"encoding.utf7"_s});
    for (const QString &sheet : m_otherSheets)
        problems.append({1, 0, u"sheet.not_read"_s, sheet});
    if (m_dateOrderCertain)
        return problems;
    for (const int column : m_dateColumns)
        problems.append(
            {m_headerLine, column + 1,
             m_dateOrderContradictory ? u"date.order_contradictory"_s : u"date.order_assumed"_s});
    return problems;
}

} // namespace entente
