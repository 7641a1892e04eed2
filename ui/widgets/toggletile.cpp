// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/toggletile.h"

#include "ui/support/stylepaint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace entente {

ToggleTile::ToggleTile(const QString &title, const QString &subtitle, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(title);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(title);
    setSubtitle(subtitle);
}

ToggleTile::~ToggleTile() = default;

int ToggleTile::boxSize() const
{
    return Theme::of(this).text(m_touch ? 32 : 16);
}

QSize ToggleTile::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const TypeRole upper = m_touch ? TypeRole::Title : TypeRole::Body;
    const TypeRole lower = m_touch ? TypeRole::Section : TypeRole::Small;
    const int words = qMax(
        QFontMetrics(theme.font(upper, Weight::Medium)).horizontalAdvance(text()),
        QFontMetrics(theme.font(lower, Weight::Regular)).horizontalAdvance(m_subtitle));
    const int lines = theme.lineHeight(upper)
                      + (m_subtitle.isEmpty() ? 0 : theme.lineHeight(lower));
    return {boxSize() + words + theme.space(m_touch ? 56 : 32),
            qMax(theme.space(m_touch ? m_touchHeight : 48), lines + theme.space(8))};
}

QSize ToggleTile::minimumSizeHint() const
{
    return {boxSize() + Theme::of(this).text(60), sizeHint().height()};
}

void ToggleTile::setSubtitle(const QString &subtitle)
{
    m_subtitle = subtitle;
    setAccessibleDescription(subtitle);
    updateGeometry();
    update();
}

void ToggleTile::setTouch(bool touch)
{
    m_touch = touch;
    updateGeometry();
    update();
}

void ToggleTile::setTouchHeight(int height)
{
    m_touchHeight = height;
    updateGeometry();
}

void ToggleTile::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const bool on = isChecked();
    const ColorRole line = on             ? ColorRole::Accent
                           : underMouse() ? ColorRole::Text2
                                          : ColorRole::Control;
    paintBox(&painter, rect(), theme.radius(),
             on ? theme.fill(ColorRole::AccentSoft)
                : theme.color(isEnabled() ? ColorRole::Surface : ColorRole::Sunken),
             theme.color(isEnabled() ? line : ColorRole::Line), on ? 2 : theme.lineWidth());
    const auto mirrored = [&](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    const int pad = theme.space(m_touch ? 20 : 12);
    const int box = boxSize();
    paintCheckBox(&painter, mirrored(QRect(pad, (height() - box) / 2, box, box)), theme, on, false,
                  isEnabled(), underMouse());
    const int left = pad + box + theme.space(m_touch ? 16 : 8);
    const int room = width() - left - theme.space(8);
    const TypeRole upper = m_touch ? TypeRole::Title : TypeRole::Body;
    const TypeRole lower = m_touch ? TypeRole::Section : TypeRole::Small;
    const int first = theme.lineHeight(upper);
    const int second = m_subtitle.isEmpty() ? 0 : theme.lineHeight(lower);
    const int top = (height() - first - second) / 2;
    painter.setFont(theme.font(upper, Weight::Medium));
    painter.setPen(theme.color(isEnabled() ? ColorRole::Text : ColorRole::TextDisabled));
    painter.drawText(mirrored(QRect(left, top, room, first)), Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
    if (second == 0)
        return;
    painter.setFont(theme.font(lower, Weight::Regular));
    painter.setPen(theme.color(ColorRole::Text2));
    painter.drawText(mirrored(QRect(left, top + first, room, second)),
                     Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(m_subtitle, Qt::ElideRight, room));
}

void ToggleTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->ignore(); // the default button of the dialog; Space ticks
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace entente
