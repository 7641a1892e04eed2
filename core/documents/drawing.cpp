// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/drawing.h"

#include "core/documents/sheetstyle.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPainterPath>
#include <QTextDocument>

#include <algorithm>

namespace entente {

namespace {

constexpr int kStrokesProperty = QTextFormat::UserProperty + 1;
constexpr double kSignatureWidth = 70; // millimetres
constexpr double kSignatureHeight = 20;
constexpr double kPenWidth = 0.45;

double dotsPerMillimetre(const QTextDocument *document)
{
    const QPaintDevice *device = document->documentLayout()->paintDevice();
    return (device ? device->logicalDpiX() : 96) / 25.4;
}

QRectF boundsOf(const SignatureStrokes &strokes)
{
    QRectF bounds;
    for (const auto &stroke : strokes) {
        for (const auto &point : stroke)
            bounds |= QRectF(point.at, QSizeF(1e-6, 1e-6));
    }
    return bounds;
}

bool pressesEvenly(const QList<InkPoint> &stroke)
{
    return std::ranges::all_of(stroke, [&](const InkPoint &point) {
        return qFuzzyCompare(point.pressure, stroke.first().pressure);
    });
}

double inkWidth(double penWidth, double pressure)
{
    return penWidth * (0.4 + 0.6 * pressure);
}

/// Through the middles of neighbouring points: smooth, and true to the hand.
QPainterPath smoothPath(const QList<InkPoint> &points)
{
    QPainterPath path(points.first().at);
    if (points.size() < 3) {
        path.lineTo(points.last().at + QPointF(0.01, 0));
        return path;
    }
    for (qsizetype i = 1; i + 1 < points.size(); ++i)
        path.quadTo(points.at(i).at, (points.at(i).at + points.at(i + 1).at) / 2);
    path.lineTo(points.last().at);
    return path;
}

void setInkWidth(QPainter &painter, double width)
{
    auto pen = painter.pen();
    pen.setWidthF(width);
    painter.setPen(pen);
}

void drawStroke(QPainter &painter, const QList<InkPoint> &points, double penWidth)
{
    if (points.size() < 3 || pressesEvenly(points)) {
        setInkWidth(painter, inkWidth(penWidth, points.first().pressure));
        painter.drawPath(smoothPath(points));
        return;
    }
    auto from = points.first().at;
    for (qsizetype i = 1; i + 1 < points.size(); ++i) {
        const auto to = (points.at(i).at + points.at(i + 1).at) / 2;
        QPainterPath piece(from);
        piece.quadTo(points.at(i).at, to);
        setInkWidth(painter, inkWidth(penWidth, points.at(i).pressure));
        painter.drawPath(piece);
        from = to;
    }
    painter.drawLine(from, points.last().at);
}

} // namespace

QTextCharFormat SignatureDrawing::format(const SignatureStrokes &strokes)
{
    QTextCharFormat format;
    format.setObjectType(kType);
    format.setProperty(kStrokesProperty, QVariant::fromValue(strokes));
    return format;
}

void SignatureDrawing::draw(QPainter &painter, const QRectF &box, const SignatureStrokes &strokes,
                            double penWidth)
{
    const QRectF bounds = boundsOf(strokes);
    if (bounds.isEmpty() && strokes.isEmpty())
        return;
    const double scale = std::min(box.width() / std::max(bounds.width(), 1e-3),
                                  box.height() / std::max(bounds.height(), 1e-3));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(paper::ink(), penWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    for (const auto &stroke : strokes) {
        QList<InkPoint> points;
        for (const auto &point : stroke)
            points.append({box.topLeft() + (point.at - bounds.topLeft()) * scale, point.pressure});
        if (!points.isEmpty())
            drawStroke(painter, points, penWidth);
    }
    painter.restore();
}

QSizeF SignatureDrawing::intrinsicSize(QTextDocument *document, int, const QTextFormat &)
{
    return QSizeF(kSignatureWidth, kSignatureHeight) * dotsPerMillimetre(document);
}

void SignatureDrawing::drawObject(QPainter *painter, const QRectF &box, QTextDocument *document,
                                  int, const QTextFormat &format)
{
    const double dots = dotsPerMillimetre(document);
    draw(*painter, box.adjusted(dots, dots, -dots, -dots),
         format.property(kStrokesProperty).value<SignatureStrokes>(), kPenWidth * dots);
}

} // namespace entente
