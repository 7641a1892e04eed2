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

QRectF boundsOf(const SignatureDrawing::Strokes &strokes)
{
    QRectF bounds;
    for (const auto &stroke : strokes) {
        for (const QPointF &point : stroke)
            bounds |= QRectF(point, QSizeF(1e-6, 1e-6));
    }
    return bounds;
}

/// Through the middles of neighbouring points: smooth, and true to the hand.
QPainterPath smoothPath(const QList<QPointF> &points)
{
    QPainterPath path(points.first());
    if (points.size() < 3) {
        path.lineTo(points.last() + QPointF(0.01, 0));
        return path;
    }
    for (qsizetype i = 1; i + 1 < points.size(); ++i)
        path.quadTo(points.at(i), (points.at(i) + points.at(i + 1)) / 2);
    path.lineTo(points.last());
    return path;
}

} // namespace

QTextCharFormat SignatureDrawing::format(const Strokes &strokes)
{
    QTextCharFormat format;
    format.setObjectType(kType);
    format.setProperty(kStrokesProperty, QVariant::fromValue(strokes));
    return format;
}

void SignatureDrawing::draw(QPainter &painter, const QRectF &box, const Strokes &strokes,
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
        QList<QPointF> points;
        for (const QPointF &point : stroke)
            points.append(box.topLeft() + (point - bounds.topLeft()) * scale);
        if (!points.isEmpty())
            painter.drawPath(smoothPath(points));
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
         format.property(kStrokesProperty).value<Strokes>(), kPenWidth * dots);
}

} // namespace entente
