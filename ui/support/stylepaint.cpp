// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/stylepaint.h"

#include "ui/support/icons.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <QStyleOption>
#include <QWidget>

#include <cmath>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

struct ButtonColors
{
    QColor fill = Qt::transparent;
    QColor line = Qt::transparent;
    QColor words;
};

ButtonColors buttonColors(ButtonLook look, QStyle::State state, const Theme &theme)
{
    const bool enabled = state & QStyle::State_Enabled;
    const bool hover = enabled && (state & QStyle::State_MouseOver);
    const bool down = enabled && (state & (QStyle::State_Sunken | QStyle::State_On));
    if (!enabled) {
        if (look == ButtonLook::Quiet || look == ButtonLook::Link)
            return {Qt::transparent, Qt::transparent, theme.color(ColorRole::TextDisabled)};
        return {theme.fill(ColorRole::Sunken), theme.color(ColorRole::Line),
                theme.color(ColorRole::TextDisabled)};
    }
    switch (look) {
    case ButtonLook::Primary:
        return {theme.color(hover || down ? ColorRole::AccentHover : ColorRole::Accent),
                Qt::transparent, theme.color(ColorRole::OnAccent)};
    case ButtonLook::Danger: {
        const QColor fill = theme.color(ColorRole::NoText);
        return {down || hover ? fill.darker(112) : fill, Qt::transparent,
                theme.color(ColorRole::Surface)};
    }
    case ButtonLook::Quiet:
        return {down    ? theme.color(ColorRole::Selection)
                : hover ? theme.color(ColorRole::Hover)
                        : QColor(Qt::transparent),
                Qt::transparent,
                down ? theme.onSelection(ColorRole::Text) : theme.color(ColorRole::Text2)};
    case ButtonLook::Link:
        return {Qt::transparent, Qt::transparent, theme.color(ColorRole::AccentText)};
    case ButtonLook::Secondary: break;
    }
    return {theme.color(down ? ColorRole::Selection : ColorRole::Surface),
            theme.color(hover || down ? ColorRole::Control : ColorRole::LineStrong),
            down ? theme.onSelection(ColorRole::Text) : theme.color(ColorRole::Text)};
}

} // namespace

ButtonLook buttonLook(const QWidget *button)
{
    const QString look = button ? button->property("look").toString() : QString();
    if (look == "primary"_L1)
        return ButtonLook::Primary;
    if (look == "quiet"_L1)
        return ButtonLook::Quiet;
    if (look == "link"_L1)
        return ButtonLook::Link;
    if (look == "danger"_L1)
        return ButtonLook::Danger;
    return ButtonLook::Secondary;
}

int tokenHeight(const QWidget *control)
{
    const int wanted = control ? control->property("tokenHeight").toInt() : 0;
    return wanted > 0 ? wanted : 32;
}

void paintBox(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill,
              const QColor &line, qreal width, Qt::PenStyle pen)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool lined = line.alpha() > 0 && pen != Qt::NoPen && width > 0;
    const qreal inset = lined ? width / 2 : 0;
    QPen stroke(line, width, pen);
    if (pen == Qt::CustomDashLine || pen == Qt::DashLine) {
        stroke.setStyle(Qt::CustomDashLine);
        stroke.setDashPattern({3 / width, 2 / width});
        stroke.setCapStyle(Qt::FlatCap);
    }
    painter->setPen(lined ? stroke : QPen(Qt::NoPen));
    painter->setBrush(fill.alpha() > 0 ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inner = qMax(0.0, radius - inset);
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), inner, inner);
    painter->restore();
}

namespace {

/// Where a picture of `rect` falls on whole pixels of the device: elsewhere it would blur.
bool fallsOnPixels(const QPainter &painter, const QRect &rect, qreal ratio)
{
    const auto isWhole = [](qreal number) { return qFuzzyIsNull(number - std::round(number)); };
    const auto transform = painter.deviceTransform();
    const auto at = transform.map(QPointF(rect.topLeft()));
    return transform.type() <= QTransform::TxScale && isWhole(at.x()) && isWhole(at.y())
           && isWhole(rect.width() * ratio) && isWhole(rect.height() * ratio)
           && qFuzzyCompare(transform.m11(), ratio) && qFuzzyCompare(transform.m22(), ratio);
}

} // namespace

void paintRepeatedBox(QPainter *painter, const QRect &rect, qreal radius, const QColor &fill,
                      const QColor &line, qreal width, Qt::PenStyle pen)
{
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    if (rect.isEmpty() || !fallsOnPixels(*painter, rect, ratio)) {
        paintBox(painter, rect, radius, fill, line, width, pen);
        return;
    }
    const QString key = u"entente/box/%1/%2/%3/%4/%5/%6/%7/%8"_s.arg(rect.width())
                            .arg(rect.height())
                            .arg(fill.rgba(), 0, 16)
                            .arg(line.rgba(), 0, 16)
                            .arg(radius)
                            .arg(width)
                            .arg(int(pen))
                            .arg(ratio);
    QPixmap picture;
    if (!QPixmapCache::find(key, &picture)) {
        picture = QPixmap((QSizeF(rect.size()) * ratio).toSize());
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter inner(&picture);
        paintBox(&inner, QRect({}, rect.size()), radius, fill, line, width, pen);
        inner.end();
        QPixmapCache::insert(key, picture);
    }
    painter->drawPixmap(rect.topLeft(), picture);
}

void paintFocusRing(QPainter *painter, const QRect &rect, const Theme &theme, qreal radius)
{
    paintBox(painter, rect, radius, Qt::transparent, theme.color(ColorRole::Focus), 2);
}

void paintField(QPainter *painter, const QRect &rect, const Theme &theme, bool focus, bool enabled,
                bool error, bool hover)
{
    const QColor fill = theme.color(enabled ? ColorRole::Surface : ColorRole::Sunken);
    if (error || focus) {
        paintBox(painter, rect, theme.radius(), fill,
                 theme.color(error ? ColorRole::NoText : ColorRole::Focus), 2);
        return;
    }
    paintBox(painter, rect, theme.radius(), fill,
             theme.color(enabled ? hover ? ColorRole::Text2 : ColorRole::Control : ColorRole::Line),
             theme.lineWidth());
}

void paintPushButton(QPainter *painter, const QStyleOptionButton &option, const Theme &theme,
                     const QWidget *widget)
{
    const ButtonColors colors = buttonColors(buttonLook(widget), option.state, theme);
    paintBox(painter, option.rect, theme.radius(), colors.fill, colors.line, theme.lineWidth());
}

void paintPushButtonLabel(QPainter *painter, const QStyleOptionButton &option, const Theme &theme,
                          const QWidget *widget)
{
    if (widget && widget->property("busy").toBool())
        return; // the indicator stands there
    const ButtonLook look = buttonLook(widget);
    const ButtonColors colors = buttonColors(look, option.state, theme);
    // Not option.rect: styles take a frame off it that these buttons do not have.
    const QRect whole = widget ? widget->rect() : option.rect;
    const bool hasMenu = option.features & QStyleOptionButton::HasMenu;
    const int icon = option.icon.isNull() ? 0 : option.iconSize.width();
    const int gap = icon > 0 && !option.text.isEmpty() ? theme.space(8) : 0;
    const int arrow = hasMenu ? theme.icon() + theme.space(4) : 0;
    const int words = option.text.isEmpty()
                          ? 0
                          : option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const bool leading = widget && widget->property("leading").toBool();
    const int needed = icon + gap + words + arrow;
    const int padding = look == ButtonLook::Link ? 0 : theme.space(12);
    int x = leading ? whole.left() + padding : whole.left() + qMax(0, (whole.width() - needed) / 2);
    const auto place = [&](int left, int width) {
        return QStyle::visualRect(option.direction, whole,
                                  QRect(left, whole.top(), width, whole.height()));
    };
    if (icon > 0) {
        const QRect area = place(x, icon);
        const QString name = option.icon.name();
        const QRect box(area.left(),
                        area.center().y() - icon / 2 + (area.height() % 2 == 0 ? 1 : 0), icon,
                        icon);
        if (hasIcon(name))
            paintIcon(painter, box, name, colors.words);
        else
            option.icon.paint(painter, box, Qt::AlignCenter,
                              option.state & QStyle::State_Enabled ? QIcon::Normal
                                                                   : QIcon::Disabled);
        x += icon + gap;
    }
    painter->save();
    QFont font = painter->font();
    if (look == ButtonLook::Link && (option.state & QStyle::State_Enabled)
        && (option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus)))
        font.setUnderline(true);
    painter->setFont(font);
    painter->setPen(colors.words);
    const int room = qMin(words, whole.right() + 1 - arrow - x);
    const QString shown = room < words ? option.fontMetrics.elidedText(option.text, Qt::ElideRight,
                                                                       room, Qt::TextShowMnemonic)
                                       : option.text;
    painter->drawText(place(x, room),
                      Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                      shown);
    painter->restore();
    if (hasMenu)
        paintIcon(painter, place(x + room + theme.space(4), theme.icon()), u"arrow-down"_s,
                  colors.words);
}

void paintToolButton(QPainter *painter, const QStyleOption &option, const Theme &theme,
                     const QWidget *widget)
{
    const bool framed = !(option.state & QStyle::State_AutoRaise);
    const ButtonColors colors = buttonColors(framed ? ButtonLook::Secondary : ButtonLook::Quiet,
                                             option.state, theme);
    const bool on = option.state & QStyle::State_On;
    Q_UNUSED(widget)
    paintBox(painter, option.rect, theme.radius(), colors.fill,
             on && framed ? theme.color(ColorRole::Accent) : colors.line, theme.lineWidth());
}

void paintCheckBox(QPainter *painter, const QRect &rect, const Theme &theme, bool checked,
                   bool partly, bool enabled, bool hover)
{
    const bool filled = checked || partly;
    const qreal radius = rect.width() / 4.0;
    const QColor ink = enabled
                           ? theme.color(filled
                                             ? (hover ? ColorRole::AccentHover : ColorRole::Accent)
                                         : hover ? ColorRole::Text2
                                                 : ColorRole::Control)
                           : theme.color(filled ? ColorRole::TextDisabled : ColorRole::LineStrong);
    paintBox(painter, rect, radius,
             filled ? ink : theme.color(enabled ? ColorRole::Surface : ColorRole::Sunken), ink,
             rect.width() * 1.5 / 16.0);
    if (!filled)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme.color(enabled ? ColorRole::OnAccent : ColorRole::Surface),
                         rect.width() * 1.7 / 16.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](qreal x, qreal y) {
        return QPointF(rect.left() + rect.width() * x / 16.0,
                       rect.top() + rect.height() * y / 16.0);
    };
    if (partly)
        painter->drawLine(at(4.5, 8), at(11.5, 8));
    else
        painter->drawPolyline(QPolygonF({at(4, 8.4), at(6.9, 11.2), at(12.2, 5)}));
    painter->restore();
}

void paintRadioButton(QPainter *painter, const QRect &rect, const Theme &theme, bool checked,
                      bool enabled, bool hover)
{
    const QColor ink = enabled
                           ? theme.color(checked ? ColorRole::Accent
                                         : hover ? ColorRole::Text2
                                                 : ColorRole::Control)
                           : theme.color(checked ? ColorRole::TextDisabled : ColorRole::LineStrong);
    const QColor surface = theme.color(enabled ? ColorRole::Surface : ColorRole::Sunken);
    paintBox(painter, rect, rect.width() / 2.0, checked ? ink : surface, ink,
             rect.width() * 1.5 / 16.0);
    if (!checked)
        return;
    const qreal dot = rect.width() * 6.0 / 16.0;
    paintBox(painter,
             QRectF(rect.center() + QPointF(0.5, 0.5) - QPointF(dot, dot) / 2, QSizeF(dot, dot)),
             dot / 2, theme.color(enabled ? ColorRole::OnAccent : ColorRole::Surface));
}

} // namespace entente
