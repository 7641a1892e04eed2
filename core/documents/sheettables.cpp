// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/sheet.h"
#include "core/documents/sheetstyle.h"

#include <QTextTable>

#include <numeric>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

/// Margins of texts end at a table, so a table brings its own.
QTextTableFormat plainTable(double margin)
{
    QTextTableFormat format;
    format.setTopMargin(margin);
    format.setBorder(0);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderCollapse(true);
    format.setCellSpacing(0);
    format.setCellPadding(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    return format;
}

void setShares(QTextTableFormat &format, const QList<int> &shares)
{
    const int all = std::accumulate(shares.begin(), shares.end(), 0);
    QList<QTextLength> widths;
    for (const int share : shares)
        widths.append(QTextLength(QTextLength::PercentageLength, 100.0 * share / all));
    format.setColumnWidthConstraints(widths);
}

void underline(QTextTable *table, int row, double width, const QColor &color)
{
    for (int column = 0; column < table->columns(); ++column) {
        QTextTableCell cell = table->cellAt(row, column);
        QTextTableCellFormat format = cell.format().toTableCellFormat();
        format.setBottomBorder(width);
        format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBottomBorderBrush(color);
        cell.setFormat(format);
    }
}

/// The first column stands on the text's edge. Comes after the texts: a cell's format lies in its first block.
void setPadding(QTextTable *table, double padding, double rowPadding)
{
    for (int row = 0; row < table->rows(); ++row) {
        for (int column = 0; column < table->columns(); ++column) {
            QTextTableCell cell = table->cellAt(row, column);
            QTextTableCellFormat format = cell.format().toTableCellFormat();
            format.setLeftPadding(column == 0 ? 0 : padding);
            format.setRightPadding(column == table->columns() - 1 ? 0 : padding);
            format.setTopPadding(rowPadding);
            format.setBottomPadding(rowPadding);
            cell.setFormat(format);
        }
    }
}

} // namespace

QTextCursor Sheet::cell(QTextTable *table, int row, int column, const QString &text,
                        const QTextCharFormat &chars, const QTextBlockFormat &block) const
{
    QTextCursor cursor = table->cellAt(row, column).firstCursorPosition();
    cursor.setBlockFormat(block);
    cursor.setBlockCharFormat(chars);
    cursor.insertText(QString(text).replace(u'\n', QChar::LineSeparator), chars);
    return cursor;
}

void Sheet::leave(QTextTable *table)
{
    m_cursor = table->lastCursorPosition();
    m_cursor.movePosition(QTextCursor::NextBlock);
    space(2.4); // a margin above would not count after a table
}

void Sheet::facts(const Facts &all)
{
    Facts shown;
    for (const auto &fact : all) {
        if (!fact.second.trimmed().isEmpty())
            shown.append(fact);
    }
    if (shown.isEmpty())
        return;
    QTextTableFormat format = plainTable(dots(1.2));
    setShares(format, {30, 70});
    QTextTable *table = m_cursor.insertTable(int(shown.size()), 2, format);
    // One line height for both, so that a label and its value go over to the next page together.
    QTextBlockFormat block = blockFormat(0, 0);
    block.setLineHeight(dots(4.7), QTextBlockFormat::FixedHeight);
    for (int row = 0; row < shown.size(); ++row) {
        cell(table, row, 0, shown.at(row).first,
             charFormat(paper::kSmallSize + 0.4, paper::faintInk()), block);
        cell(table, row, 1, shown.at(row).second, charFormat(paper::kTextSize, paper::ink()),
             block);
    }
    setPadding(table, dots(1.2), dots(0.5));
    underline(table, int(shown.size()) - 1, dots(0.2), paper::hairline());
    leave(table);
}

void Sheet::table(const QList<Column> &columns, const QList<QStringList> &rows)
{
    QTextTableFormat format = plainTable(dots(1.5));
    QList<int> shares;
    for (const Column &column : columns)
        shares.append(column.share);
    setShares(format, shares);
    format.setHeaderRowCount(1);
    QTextTable *table = m_cursor.insertTable(int(rows.size()) + 1, int(columns.size()), format);
    for (int column = 0; column < columns.size(); ++column) {
        QTextBlockFormat block = blockFormat(0, 0, 118);
        block.setAlignment(columns.at(column).isNumber ? Qt::AlignRight : Qt::AlignLeft);
        cell(table, 0, column, columns.at(column).title,
             charFormat(paper::kSmallSize, paper::faintInk(), QFont::DemiBold), block);
        for (int row = 0; row < rows.size(); ++row)
            cell(table, row + 1, column, rows.at(row).value(column),
                 charFormat(paper::kTextSize - 0.4, paper::ink()), block);
    }
    setPadding(table, dots(2), dots(1.25));
    underline(table, 0, dots(0.35), paper::accent());
    for (int row = 1; row < table->rows(); ++row)
        underline(table, row, dots(0.2), paper::hairline());
    leave(table);
}

void Sheet::counts(const QList<std::pair<int, QString>> &all)
{
    QTextTableFormat format = plainTable(dots(4));
    setShares(format, QList<int>(all.size(), 1));
    QTextTable *table = m_cursor.insertTable(2, int(all.size()), format);
    for (int column = 0; column < all.size(); ++column) {
        cell(table, 0, column, m_words.number(all.at(column).first),
             charFormat(22, paper::accent(), QFont::DemiBold), blockFormat(0, 0, 104));
        cell(table, 1, column, all.at(column).second,
             charFormat(paper::kSmallSize + 0.6, paper::faintInk()), blockFormat(0, 1, 118));
    }
    setPadding(table, dots(2), dots(0.3));
    leave(table);
}

void Sheet::signatureLines(const QString &left, const QString &right)
{
    QTextTableFormat format = plainTable(0);
    setShares(format, {10, 2, 10});
    QTextTable *table = m_cursor.insertTable(1, 3, format);
    const QTextCharFormat chars = charFormat(paper::kSmallSize + 0.8, paper::faintInk());
    const QStringList texts{left, {}, right};
    for (int column = 0; column < texts.size(); ++column) {
        cell(table, 0, column, texts.at(column), chars, blockFormat(0, 0, 120));
        QTextTableCell area = table->cellAt(0, column);
        QTextTableCellFormat lined = area.format().toTableCellFormat();
        lined.setTopPadding(dots(7));
        lined.setBottomPadding(dots(13));
        if (!texts.at(column).isEmpty()) {
            lined.setBottomBorder(dots(0.2));
            lined.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            lined.setBottomBorderBrush(paper::faintInk());
        }
        area.setFormat(lined);
    }
    leave(table);
}

} // namespace entente
