// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/pagewalk.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QLineEdit>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QScrollBar>
#include <QTextDocument>
#include <QTextEdit>

namespace entente::test {

inline constexpr int kFarAway = 1 << 20;

struct DrawnWords
{
    QString words;
    QRectF place; ///< in the widget
};

/// Keeps the words that are drawn, and where, and nothing else.
class WordsEngine final : public QPaintEngine
{
public:
    WordsEngine() : QPaintEngine(AllFeatures) {}

    QList<DrawnWords> drawn;

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawPath(const QPainterPath &) override {}
    Type type() const override { return User; }
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const QRectF place(at.x(), at.y() - item.ascent(), item.width(),
                           item.ascent() + item.descent());
        drawn.append({item.text(), painter()->deviceTransform().mapRect(place)});
    }
};

class WordsDevice final : public QPaintDevice
{
public:
    explicit WordsDevice(const QWidget &like) : m_like(like) {}

    const QList<DrawnWords> &drawn() const { return m_engine.drawn; }
    QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return m_like.width();
        case PdmHeight: return m_like.height();
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
        case PdmDpiX:
        case PdmPhysicalDpiX: return m_like.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY: return m_like.logicalDpiY();
        case PdmDepth: return 32;
        case PdmNumColors: return INT_MAX;
        default: return 0;
        }
    }

private:
    const QWidget &m_like;
    mutable WordsEngine m_engine;
};

/// What a widget draws itself, without what stands in it.
inline QList<DrawnWords> wordsDrawnBy(QWidget &widget)
{
    WordsDevice device(widget);
    widget.render(&device, {}, {}, QWidget::RenderFlags());
    return device.drawn();
}

/// The part of a widget that can be seen, or brought into view by scrolling.
inline QRect reachablePart(const QWidget &widget, const QWidget &window)
{
    QRect part = widget.rect();
    QPoint offset;
    for (const auto *each = &widget; each != &window && each->parentWidget();
         each = each->parentWidget()) {
        offset += each->pos();
        const auto *parent = each->parentWidget();
        QRect room = parent->rect();
        const auto *area = qobject_cast<const QScrollArea *>(parent->parentWidget());
        const bool isScrolled = area && area->viewport() == parent;
        if (isScrolled && area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
            return part;
        if (isScrolled)
            room.adjust(0, -kFarAway, 0, kFarAway);
        part &= room.translated(-offset);
        if (isScrolled)
            return part;
    }
    return part;
}

/// Everything that a widget says of its words.
inline QString wordsOf(const QWidget &widget)
{
    QStringList all;
    for (const char *name : {"text", "currentText", "placeholderText"})
        all.append(widget.property(name).toString());
    return all.join(u'\n');
}

/// Words on the screen that lose a part: elided without saying them whole elsewhere, or beyond the edge of what holds them.
inline QStringList cutWords(QWidget &window)
{
    constexpr int kTolerance = 2; // of letters that lean over their width
    QStringList cut;
    for (auto *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window) || widget->window() != window.window()
            || widget->width() < 2)
            continue;
        // Cells say what they had to cut under the pointer; a field scrolls to what is typed in it.
        const auto *header = qobject_cast<QHeaderView *>(widget->parentWidget());
        const bool isCells = !header && qobject_cast<QAbstractItemView *>(widget->parentWidget());
        const auto *field = qobject_cast<QLineEdit *>(widget);
        if (isCells || (field && !field->text().isEmpty())
            || qobject_cast<QAbstractScrollArea *>(widget->parentWidget()))
            if (!header)
                continue;
        const auto whole = wordsOf(*widget);
        QRectF room = QRectF(reachablePart(*widget, window))
                          .adjusted(-kTolerance, -kTolerance, kTolerance, kTolerance);
        if (header) // goes sideways with its table
            room.adjust(-kFarAway, 0, kFarAway, 0);
        for (const auto &drawn : wordsDrawnBy(*widget)) {
            const auto said = drawn.words.trimmed();
            const bool isElided = said.endsWith(u'…') && !whole.contains(said)
                                  && !widget->toolTip().contains(said.chopped(1).toHtmlEscaped());
            if (said.isEmpty() || (!isElided && room.contains(drawn.place)))
                continue;
            cut.append(QStringLiteral("%1: \"%2\" %3 of %4 x %5")
                           .arg(widgetName(widget), said,
                                isElided ? QStringLiteral("is elided") : QStringLiteral("is cut"))
                           .arg(room.width())
                           .arg(room.height()));
        }
    }
    return cut;
}

} // namespace entente::test
