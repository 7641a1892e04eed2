// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/textline.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>

namespace entente {

namespace {

constexpr int kNoEnd = 1 << 22; // half as wide as a line of Qt can be

/// Breaks and tabs, which a single line of a layout knows nothing of.
bool isLineInOnePiece(const QString &words)
{
    return std::none_of(words.cbegin(), words.cend(), [](QChar c) {
        return c < u' ' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    });
}

} // namespace

TextLine::TextLine(const QString &words, const QFont &font)
    : m_words(words)
    , m_font(font)
    , m_layout(words, font)
    , m_isOnePiece(isLineInOnePiece(words))
{
    if (!m_isOnePiece) {
        m_width = QFontMetrics(font).horizontalAdvance(words);
        return;
    }
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(QGuiApplication::layoutDirection());
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true); // else it is shaped again to be drawn
    m_layout.beginLayout();
    auto line = m_layout.createLine();
    if (line.isValid()) {
        line.setLineWidth(kNoEnd);
        m_width = line.naturalTextWidth();
    }
    m_layout.endLayout();
}

void TextLine::paint(QPainter *painter, const QRect &area, Qt::Alignment across) const
{
    if (m_words.isEmpty() || area.width() <= 0)
        return;
    if (!m_isOnePiece || m_width > area.width()) {
        paintCut(painter, area, across);
        return;
    }
    const auto line = m_layout.lineAt(0);
    qreal x = area.left();
    if (across & Qt::AlignRight)
        x += area.width() - m_width;
    else if (across & Qt::AlignHCenter)
        x += (area.width() - m_width) / 2;
    line.draw(painter, {x, area.top() + (area.height() - line.height()) / 2});
}

void TextLine::paintCut(QPainter *painter, const QRect &area, Qt::Alignment across) const
{
    painter->setFont(m_font);
    painter->drawText(area, static_cast<int>((across | Qt::AlignVCenter).toInt()),
                      QFontMetrics(m_font).elidedText(m_words, Qt::ElideRight, area.width()));
}

} // namespace entente
