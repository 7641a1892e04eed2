// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

/// The drawing made for the size asked, else the other one.
QString iconPath(const QString &name, int size)
{
    const QString small = u":/entente/icons/16/"_s + name + u".svg"_s;
    const QString large = u":/entente/icons/22/"_s + name + u".svg"_s;
    // Only whole multiples of a grid stay sharp.
    const bool wantsLarge = size % 16 != 0 && size >= 20;
    const QString &first = wantsLarge ? large : small;
    return QFile::exists(first) ? first : wantsLarge ? small : large;
}

class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(QString name, ColorRole role) : m_name(std::move(name)), m_role(role) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, rect, m_name, colorFor(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return iconPixmap(m_name, qMin(size.width(), size.height()), colorFor(mode));
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // Qt 6 hands the size in device pixels together with the scale.
        const int side = qMin(size.width(), size.height());
        return iconPixmap(m_name, qRound(side / qMax(1.0, scale)), colorFor(mode),
                          qMax(1.0, scale));
    }
    QString iconName() override { return m_name; }
    bool isNull() override { return !hasIcon(m_name); }
    QString key() const override { return u"entente"_s; }
    QIconEngine *clone() const override { return new ThemedIconEngine(m_name, m_role); }

private:
    QColor colorFor(QIcon::Mode mode) const
    {
        return Theme::of(nullptr).color(mode == QIcon::Disabled ? ColorRole::TextDisabled : m_role);
    }

    QString m_name;
    ColorRole m_role;
};

class MarkIconEngine final : public QIconEngine
{
public:
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        paintMark(painter, rect, Theme::tableColor(ColorRole::Accent, Scheme::Light));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new MarkIconEngine; }
};

} // namespace

bool hasIcon(const QString &name)
{
    return !name.isEmpty() && QFile::exists(iconPath(name, 16));
}

QPixmap iconPixmap(const QString &name, int size, const QColor &color, qreal ratio)
{
    if (name.isEmpty() || size <= 0)
        return {};
    const QString key =
        u"entente/%1/%2/%3/%4"_s.arg(name).arg(size).arg(color.rgba(), 0, 16).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int side = qRound(size * ratio);
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QSvgRenderer renderer(iconPath(name, side));
    if (!renderer.isValid())
        return {};
    QPainter painter(&image);
    renderer.render(&painter, QRectF(0, 0, side, side));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(image.rect(), color);
    painter.end();
    image.setDevicePixelRatio(ratio);
    pixmap = QPixmap::fromImage(std::move(image));
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &color)
{
    const int side = qMin(rect.width(), rect.height());
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    const QPixmap pixmap = iconPixmap(name, side, color, ratio);
    painter->drawPixmap(rect.left() + (rect.width() - side) / 2,
                        rect.top() + (rect.height() - side) / 2, pixmap);
}

QIcon themedIcon(const QString &name, ColorRole role)
{
    return QIcon(new ThemedIconEngine(name, role));
}

void paintMark(QPainter *painter, const QRectF &rect, const QColor &color)
{
    constexpr qreal kBox = 24.0;
    const qreal unit = qMin(rect.width(), rect.height()) / kBox;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.center() - QPointF(kBox / 2, kBox / 2) * unit);
    painter->scale(unit, unit);
    QPainterPath left;
    QPainterPath right;
    left.addEllipse(QPointF(9, 12), 7, 7);
    right.addEllipse(QPointF(15, 12), 7, 7);
    painter->fillPath(left.intersected(right), color);
    painter->setPen(QPen(color, 2.4));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(left);
    painter->drawPath(right);
    painter->restore();
}

QIcon markIcon()
{
    return QIcon(new MarkIconEngine);
}

} // namespace entente
