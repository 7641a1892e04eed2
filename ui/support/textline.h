// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QTextLayout>

class QPainter;
class QRect;

namespace entente {

/// One line of words. Rows are painted by the hundred in a frame: what fits is shaped once, instead of once to be
/// measured, once to be cut and once to be drawn.
class TextLine final
{
public:
    TextLine(const QString &words, const QFont &font);

    /// As QFontMetrics has it.
    int width() const { return qRound(m_width); }
    /// In the pen of the painter, centred vertically, ended by dots where it does not fit.
    void paint(QPainter *painter, const QRect &area, Qt::Alignment across) const;

private:
    void paintCut(QPainter *painter, const QRect &area, Qt::Alignment across) const;

    const QString m_words;
    const QFont m_font;
    QTextLayout m_layout;
    qreal m_width = 0;
    bool m_isOnePiece = true;
};

} // namespace entente
