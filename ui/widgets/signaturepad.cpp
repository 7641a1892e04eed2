// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/signaturepad.h"

#include "ui/support/stylepaint.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMouseEvent>
#include <QPainter>
#include <QTabletEvent>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr qsizetype kSignatureMaxPoints = 20000;

double roundedSignatureValue(double value)
{
    return std::round(value * 100.0) / 100.0;
}

/// Quadratic curves through the middles of the points: no corners where the hand made none.
void addSmoothStroke(QPainterPath *path, const QList<QPointF> &points)
{
    path->moveTo(points.first());
    if (points.size() == 1) {
        path->lineTo(points.first() + QPointF(0.1, 0.1));
        return;
    }
    for (qsizetype i = 1; i + 1 < points.size(); ++i)
        path->quadTo(points[i], (points[i] + points[i + 1]) / 2);
    path->lineTo(points.last());
}

/// In pieces, each as wide as the pen pressed there.
void paintPressedStroke(QPainter *painter, QPen ink, const SignatureStroke &stroke)
{
    const double full = ink.widthF();
    const auto press = [&](double pressure) {
        ink.setWidthF(full * (0.5 + 0.7 * pressure));
        painter->setPen(ink);
    };
    press(stroke.first().pressure);
    if (stroke.size() == 1)
        painter->drawPoint(stroke.first().at);
    QPointF from = stroke.first().at;
    for (qsizetype i = 1; i < stroke.size(); ++i) {
        const bool isLast = i + 1 == stroke.size();
        const QPointF to = isLast ? stroke[i].at : (stroke[i].at + stroke[i + 1].at) / 2;
        QPainterPath piece(from);
        piece.quadTo(stroke[i].at, to);
        press(stroke[i].pressure);
        painter->drawPath(piece);
        from = to;
    }
}

std::optional<SignatureStroke> readSignatureStroke(const QJsonArray &array)
{
    SignatureStroke stroke;
    for (const QJsonValue &value : array) {
        const QJsonArray point = value.toArray();
        if (point.size() != 4)
            return std::nullopt;
        stroke.append({QPointF(point[0].toDouble(), point[1].toDouble()), point[2].toInteger(),
                       point[3].toDouble()});
    }
    return stroke.isEmpty() ? std::nullopt : std::optional(stroke);
}

} // namespace

QJsonObject Signature::toJson() const
{
    QJsonArray all;
    for (const SignatureStroke &stroke : strokes) {
        QJsonArray points;
        for (const SignaturePoint &point : stroke)
            points.append(QJsonArray{roundedSignatureValue(point.at.x()),
                                     roundedSignatureValue(point.at.y()), point.ms,
                                     roundedSignatureValue(point.pressure)});
        all.append(points);
    }
    return {{u"width"_s, size.width()}, {u"height"_s, size.height()}, {u"strokes"_s, all}};
}

std::optional<Signature> Signature::fromJson(const QJsonObject &object)
{
    Signature signature{
        QSizeF(object.value(u"width"_s).toDouble(), object.value(u"height"_s).toDouble()), {}};
    if (signature.size.isEmpty() || !object.value(u"strokes"_s).isArray())
        return std::nullopt;
    for (const QJsonValue &value : object.value(u"strokes"_s).toArray()) {
        const auto stroke = readSignatureStroke(value.toArray());
        if (!stroke)
            return std::nullopt;
        signature.strokes.append(*stroke);
    }
    return signature;
}

QByteArray Signature::toBytes() const
{
    return QJsonDocument(toJson()).toJson(QJsonDocument::Compact);
}

std::optional<Signature> Signature::fromBytes(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    return document.isObject() ? fromJson(document.object()) : std::nullopt;
}

QPainterPath Signature::path(const QRectF &target) const
{
    QPainterPath path;
    if (size.isEmpty())
        return path;
    const double scale = qMin(target.width() / size.width(), target.height() / size.height());
    const QPointF offset = target.center() - QPointF(size.width(), size.height()) * scale / 2;
    for (const SignatureStroke &stroke : strokes) {
        QList<QPointF> points;
        for (const SignaturePoint &point : stroke)
            points.append(point.at * scale + offset);
        addSmoothStroke(&path, points);
    }
    return path;
}

QImage Signature::image(const QSize &imageSize, const QColor &ink, const QColor &paper) const
{
    QImage image(imageSize, QImage::Format_ARGB32_Premultiplied);
    image.fill(paper);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, qMax(1.5, imageSize.height() / 60.0), Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    painter.drawPath(path(QRectF(QPointF(), QSizeF(imageSize))));
    return image;
}

SignaturePad::SignaturePad(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setAttribute(Qt::WA_StaticContents);
    setAccessibleName(tr("Signature"));
    setAccessibleDescription(tr("Sign with a finger, a pen or the mouse. Delete starts again."));
    setCaption(tr("With a finger, a pen or the mouse"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

SignaturePad::~SignaturePad() = default;

QSize SignaturePad::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {theme.space(440), theme.space(110)};
}

QSize SignaturePad::minimumSizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {theme.space(200), theme.space(90)};
}

void SignaturePad::setSignature(const Signature &signature)
{
    m_strokes = signature.strokes;
    if (!signature.size.isEmpty() && size() != signature.size.toSize()) {
        const double scale = qMin(width() / signature.size.width(),
                                  height() / signature.size.height());
        for (SignatureStroke &stroke : m_strokes)
            for (SignaturePoint &point : stroke)
                point.at *= scale;
    }
    update();
    emit changed();
}

void SignaturePad::clear()
{
    if (m_strokes.isEmpty())
        return;
    m_strokes.clear();
    m_drawing = false;
    update();
    emit changed();
}

void SignaturePad::setCaption(const QString &text)
{
    setCaptions({text});
}

void SignaturePad::setCaptions(const QStringList &texts)
{
    m_captions = texts;
    update();
}

int SignaturePad::edge(qsizetype index) const
{
    return int(width() * index / qMax<qsizetype>(1, m_captions.size()));
}

bool SignaturePad::isSigned() const
{
    for (qsizetype i = 0; i < m_captions.size(); ++i) {
        const auto isHere = [&](const SignatureStroke &stroke) {
            const double x = stroke.first().at.x();
            return x >= edge(i) && (x < edge(i + 1) || i + 1 == m_captions.size());
        };
        if (std::ranges::none_of(m_strokes, isHere))
            return false;
    }
    return true;
}

void SignaturePad::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    setCursor(readOnly ? Qt::ArrowCursor : Qt::CrossCursor);
    setFocusPolicy(readOnly ? Qt::NoFocus : Qt::StrongFocus);
}

void SignaturePad::begin(QPointF at, double pressure)
{
    if (m_readOnly)
        return;
    if (m_strokes.isEmpty())
        m_clock.start();
    m_drawing = true;
    m_strokes.append(SignatureStroke{{at, m_clock.elapsed(), pressure}});
    update();
}

void SignaturePad::extend(QPointF at, double pressure)
{
    if (!m_drawing || m_strokes.last().size() >= kSignatureMaxPoints)
        return;
    const QPointF inside(qBound(0.0, at.x(), double(width())),
                         qBound(0.0, at.y(), double(height())));
    m_strokes.last().append({inside, m_clock.elapsed(), pressure});
    update();
}

void SignaturePad::end()
{
    if (!m_drawing)
        return;
    m_drawing = false;
    emit changed();
}

void SignaturePad::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        begin(event->position(), 1.0);
}

void SignaturePad::mouseMoveEvent(QMouseEvent *event)
{
    extend(event->position(), 1.0);
}

void SignaturePad::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        end();
}

void SignaturePad::tabletEvent(QTabletEvent *event)
{
    if (event->type() == QEvent::TabletPress)
        begin(event->position(), event->pressure());
    else if (event->type() == QEvent::TabletMove)
        extend(event->position(), event->pressure());
    else if (event->type() == QEvent::TabletRelease)
        end();
    event->accept(); // else Qt makes mouse events of it and the stroke would be drawn twice
}

void SignaturePad::keyPressEvent(QKeyEvent *event)
{
    if (!m_readOnly && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        clear();
    else
        QWidget::keyPressEvent(event);
}

void SignaturePad::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    update();
}

void SignaturePad::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintField(&painter, rect(), theme, hasFocus(), isEnabled(), false);
    const int margin = theme.space(20);
    const int line = height() - theme.lineHeight(TypeRole::Small) - theme.space(10);
    painter.setPen(QPen(theme.color(ColorRole::LineStrong), theme.lineWidth(), Qt::DashLine));
    painter.setFont(theme.font(TypeRole::Small));
    for (qsizetype i = 0; i < m_captions.size(); ++i) {
        const int from = edge(i) + margin;
        const int room = edge(i + 1) - margin - from;
        painter.setPen(QPen(theme.color(ColorRole::LineStrong), theme.lineWidth(), Qt::DashLine));
        painter.drawLine(from, line, from + room, line);
        painter.setPen(theme.color(ColorRole::Text3));
        painter.drawText(
            QRect(from, line + theme.space(3), room, theme.lineHeight(TypeRole::Small)),
            Qt::AlignLeading | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(m_captions[i], Qt::ElideRight, room));
    }
    painter.setClipRect(rect().adjusted(2, 2, -2, -2));
    painter.setBrush(Qt::NoBrush);
    const QPen ink(theme.color(ColorRole::Text), theme.space(2), Qt::SolidLine, Qt::RoundCap,
                   Qt::RoundJoin);
    for (const SignatureStroke &stroke : m_strokes)
        paintPressedStroke(&painter, ink, stroke);
}

} // namespace entente
