// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/sheet.h"

#include "core/documents/sheetstyle.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QScreen>
#include <QTextFrame>
#include <QTextTable>

namespace entente {

using namespace Qt::StringLiterals;

namespace {

constexpr int kKeepWithNext = QTextFormat::UserProperty + 2;

/// A text document scales some of its lengths to the device it is painted on and forgets others. The writer has the
/// screen's resolution, so that there is nothing to scale; positions are fractions and letters are outlines.
int screenDotsPerInch()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen ? qRound(screen->logicalDotsPerInchY()) : 96;
}

QStringList addressOf(const Firm &firm)
{
    QStringList lines;
    for (const QString &line :
         {firm.street, QString(firm.postalCode + u' ' + firm.city).trimmed()}) {
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines;
}

/// Phone and e-mail on one line: a letter's head is short.
QStringList reachOf(const Firm &firm, const Words &words)
{
    QStringList lines;
    if (!firm.phone.isEmpty())
        lines.append(words.word(u"document.phone").arg(firm.phone));
    if (!firm.email.isEmpty())
        lines.append(firm.email);
    lines = {lines.join(u"  ·  ")};
    if (!firm.siren.isEmpty())
        lines.append(words.word(u"document.siren").arg(firm.siren));
    lines.removeAll({});
    return lines;
}

} // namespace

Sheet::Sheet(const Words &words, Head head)
    : m_words(words)
    , m_head(std::move(head))
    , m_dotsPerInch(screenDotsPerInch())
{
    m_document.setUndoRedoEnabled(false);
    m_document.setDocumentMargin(0);
    m_document.setUseDesignMetrics(true);
    m_document.setDefaultFont(paper::textFont(paper::kTextSize));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_document.setDefaultTextOption(option);
    m_document.documentLayout()->registerHandler(SignatureDrawing::kType, &m_drawing);
    m_cursor = QTextCursor(&m_document);
}

QTextCharFormat Sheet::charFormat(double points, const QColor &color, QFont::Weight weight) const
{
    QTextCharFormat format;
    format.setFont(paper::textFont(points, weight));
    format.setForeground(color);
    return format;
}

QTextBlockFormat Sheet::blockFormat(double above, double below, int lineHeightPercent) const
{
    QTextBlockFormat format;
    format.setTopMargin(dots(above));
    format.setBottomMargin(dots(below));
    format.setLineHeight(lineHeightPercent, QTextBlockFormat::ProportionalHeight);
    return format;
}

void Sheet::addBlock(const QString &text, const QTextCharFormat &chars, QTextBlockFormat block)
{
    if (std::exchange(m_breakBefore, false))
        block.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    // The document begins with an empty block, and so does what follows a table.
    if (m_cursor.block().length() > 1 || m_cursor.block().userState() == 1)
        m_cursor.insertBlock(block, chars);
    else
        m_cursor.setBlockFormat(block);
    m_cursor.setBlockCharFormat(chars);
    m_cursor.block().setUserState(1);
    m_cursor.insertText(QString(text).replace(u'\n', QChar::LineSeparator), chars);
}

void Sheet::letterHead(const QStringList &addressee)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(0);
    format.setCellSpacing(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, 53),
                                      QTextLength(QTextLength::PercentageLength, 47)});
    QTextTable *table = m_cursor.insertTable(2, 2, format);

    const QTextBlockFormat tight = blockFormat(0, 0.4, 118);
    const QTextCharFormat small = charFormat(paper::kSmallSize + 0.4, paper::faintInk());
    QTextCursor sender = cell(table, 0, 0, m_head.firm.name,
                              charFormat(13, paper::accent(), QFont::DemiBold),
                              blockFormat(0, 1, 110));
    for (const QString &line : addressOf(m_head.firm) + reachOf(m_head.firm, m_words)) {
        sender.insertBlock(tight, small);
        sender.insertText(line, small);
    }
    // The window of a French envelope begins about 45 mm below the edge and 110 mm from the left.
    const QTextCharFormat text = charFormat(paper::kTextSize + 0.5, paper::ink());
    QTextCursor to = cell(table, 1, 1, addressee.value(0), text, tight);
    for (const QString &line : addressee.mid(1)) {
        to.insertBlock(tight, text);
        to.insertText(line, text);
    }
    QTextTableCell window = table->cellAt(1, 1);
    QTextTableCellFormat lowered = window.format().toTableCellFormat();
    lowered.setTopPadding(dots(6));
    window.setFormat(lowered);
    leave(table);
    const QString date = m_words.date(m_head.madeAt.toLocalTime().date());
    QTextBlockFormat right = blockFormat(10, 7);
    right.setLeftMargin(dots(0.53 * paper::kBodyWidth));
    addBlock(m_head.firm.city.isEmpty()
                 ? m_words.word(u"document.made_on_only").arg(date)
                 : m_words.word(u"document.made_on").arg(m_head.firm.city, date),
             charFormat(paper::kTextSize, paper::ink()), right);
}

void Sheet::titleBlock(const QString &text, const QString &lead)
{
    addBlock(m_head.firm.name, charFormat(paper::kTextSize + 1, paper::accent(), QFont::DemiBold),
             blockFormat(0, 0.6, 115));
    addBlock((addressOf(m_head.firm) + reachOf(m_head.firm, m_words)).join(u"  ·  "),
             charFormat(paper::kSmallSize, paper::faintInk()), blockFormat(0, 11, 120));
    title(text);
    if (!lead.isEmpty())
        addBlock(lead, charFormat(paper::kTextSize + 0.7, paper::ink()), blockFormat(0, 5, 142));
}

void Sheet::title(const QString &text)
{
    QTextBlockFormat block = blockFormat(0, 4.5, 108);
    block.setProperty(kKeepWithNext, true);
    addBlock(text, charFormat(paper::kTitleSize, paper::ink(), QFont::DemiBold), block);
}

void Sheet::heading(const QString &text, const QString &noteText)
{
    QTextBlockFormat block = blockFormat(7, noteText.isEmpty() ? 2.2 : 0.5, 112);
    block.setProperty(kKeepWithNext, true);
    addBlock(text, charFormat(paper::kHeadingSize, paper::accent(), QFont::DemiBold), block);
    if (noteText.isEmpty())
        return;
    QTextBlockFormat below = blockFormat(0, 2.2, 125);
    below.setProperty(kKeepWithNext, true);
    addBlock(noteText, charFormat(paper::kSmallSize, paper::faintInk()), below);
}

void Sheet::paragraph(const QString &text)
{
    addBlock(text, charFormat(paper::kTextSize, paper::ink()), blockFormat(0, 2.2, 130));
}

void Sheet::closing(const QString &text)
{
    QTextBlockFormat block = blockFormat(0, 0, 130);
    block.setProperty(kKeepWithNext, true);
    addBlock(text, charFormat(paper::kTextSize, paper::ink()), block);
}

void Sheet::strong(const QString &text)
{
    addBlock(text, charFormat(paper::kTextSize, paper::ink(), QFont::DemiBold), blockFormat(0, 4));
}

void Sheet::note(const QString &text)
{
    addBlock(text, charFormat(paper::kSmallSize, paper::faintInk()), blockFormat(1.2, 2, 130));
}

void Sheet::bullets(const QStringList &texts)
{
    for (const QString &text : texts) {
        QTextBlockFormat block = blockFormat(0, 1.1, 132);
        block.setLeftMargin(dots(5));
        block.setTextIndent(-dots(4));
        addBlock(u"–\u2002"_s + text, charFormat(paper::kTextSize, paper::ink()), block);
    }
    space(1.2);
}

void Sheet::quote(const QString &text)
{
    QTextFrameFormat frame;
    frame.setLeftMargin(0);
    frame.setTopMargin(dots(1));
    frame.setBottomMargin(dots(2));
    frame.setPadding(dots(4));
    frame.setBorder(0);
    frame.setBackground(QColor(0xf2, 0xf6, 0xf5));
    m_cursor.insertFrame(frame);
    addBlock(text, charFormat(paper::kTextSize, paper::ink()), blockFormat(0, 0, 140));
    m_cursor.movePosition(QTextCursor::End);
}

void Sheet::space(double millimetres)
{
    addBlock({}, charFormat(1, paper::ink()), blockFormat(0, millimetres, 100));
}

void Sheet::newPage()
{
    m_breakBefore = true;
}

void Sheet::signature(const SignatureStrokes &strokes)
{
    addBlock({}, charFormat(paper::kTextSize, paper::ink()), blockFormat(1, 2, 100));
    m_cursor.insertText(QString(QChar::ObjectReplacementCharacter),
                        SignatureDrawing::format(strokes));
}

void Sheet::layOut()
{
    m_document.setPageSize(QSizeF(dots(paper::kBodyWidth), dots(paper::kBodyHeight)));
}

/// A heading at the foot of a page goes to the next one, with what it announces.
void Sheet::keepHeadingsWithTheirText()
{
    const double height = m_document.pageSize().height();
    const auto *layout = m_document.documentLayout();
    const auto pageOf = [&](double y) { return int(y / height); };
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        if (!block.blockFormat().boolProperty(kKeepWithNext))
            continue;
        const QTextBlock next = block.next();
        if (!next.isValid())
            continue;
        const QRectF here = layout->blockBoundingRect(block);
        // What follows must begin on the same page with about two lines.
        const QRectF there = layout->blockBoundingRect(next);
        const double wanted = there.top() + std::min(there.height(), dots(9));
        if (pageOf(here.top()) == pageOf(wanted) || pageOf(here.top()) * height == here.top())
            continue;
        QTextBlock first = block;
        while (first.previous().isValid()
               && first.previous().blockFormat().boolProperty(kKeepWithNext)
               && pageOf(layout->blockBoundingRect(first.previous()).top()) == pageOf(here.top()))
            first = first.previous();
        QTextCursor cursor(first);
        QTextBlockFormat format;
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        format.setTopMargin(0);
        cursor.mergeBlockFormat(format);
        layOut(); // all of it: Qt loses texts when it lays out a part again
    }
}

void Sheet::paintPage(QPainter &painter, int page, int pages)
{
    const double left = dots(paper::kLeft);
    const double width = dots(paper::kBodyWidth);
    const double height = dots(paper::kBodyHeight);
    painter.setFont(paper::textFont(paper::kSmallSize));

    if (page == 0) {
        painter.fillRect(QRectF(left, dots(15), dots(14), dots(1.1)), paper::accent());
    } else {
        const QRectF head(left, dots(12), width, dots(5));
        painter.setPen(paper::faintInk());
        const QFontMetricsF metrics(painter.font(), painter.device());
        const QString right = metrics.elidedText(m_head.title, Qt::ElideRight, 0.5 * width);
        painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, right);
        painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(m_head.firm.name, Qt::ElideRight, 0.48 * width));
        painter.fillRect(QRectF(left, dots(18), width, dots(0.2)), paper::hairline());
    }

    painter.save();
    painter.translate(left, dots(paper::kTop) - page * height);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, page * height, width, height);
    context.palette.setColor(QPalette::Text, paper::ink());
    painter.setClipRect(context.clip);
    m_document.documentLayout()->draw(&painter, context);
    painter.restore();

    painter.fillRect(QRectF(left, dots(paper::kPageHeight - 18), width, dots(0.2)),
                     paper::hairline());
    const QRectF foot(left, dots(paper::kPageHeight - 16.5), width, dots(5));
    painter.setPen(paper::faintInk());
    const QString number = m_head.number.isEmpty()
                               ? m_words.word(u"document.done_at").arg(m_words.time(m_head.madeAt))
                               : m_words.word(u"document.number").arg(m_head.number);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, number);
    painter.drawText(
        foot, Qt::AlignRight | Qt::AlignVCenter,
        m_words.word(u"document.page").arg(m_words.number(page + 1), m_words.number(pages)));
}

Result<QByteArray> Sheet::pdf()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::WriteOnly))
        return Failure{ErrorCode::Internal, u"no buffer for a document"_s};
    {
        QPdfWriter writer(&buffer);
        paper::prepare(writer, m_head.title, m_dotsPerInch);
        m_document.documentLayout()->setPaintDevice(&writer);
        layOut();
        keepHeadingsWithTheirText();
        const int pages = m_document.pageCount();
        QPainter painter;
        if (!painter.begin(&writer))
            return Failure{ErrorCode::Internal, u"the document could not be drawn"_s};
        for (int page = 0; page < pages; ++page) {
            if (page > 0 && !writer.newPage())
                return Failure{ErrorCode::Internal, u"a page could not be begun"_s};
            paintPage(painter, page, pages);
        }
        painter.end();
        m_document.documentLayout()->setPaintDevice(nullptr);
    }
    return bytes;
}

} // namespace entente
