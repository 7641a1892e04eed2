// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconlabel.h"

#include "ui/support/icons.h"

#include <QPainter>

namespace entente {

IconLabel::IconLabel(const QString &icon, ColorRole role, int size, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_role(role)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

IconLabel::~IconLabel() = default;

QSize IconLabel::sizeHint() const
{
    const int side = Theme::of(this).text(m_size);
    return {side, side};
}

void IconLabel::setIcon(const QString &icon, ColorRole role)
{
    m_icon = icon;
    m_role = role;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(&painter, rect(), m_icon,
              Theme::of(this).color(isEnabled() ? m_role : ColorRole::TextDisabled));
}

MarkLabel::MarkLabel(int size, QWidget *parent) : QWidget(parent), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Entente"));
}

MarkLabel::~MarkLabel() = default;

QSize MarkLabel::sizeHint() const
{
    const int side = Theme::of(this).text(m_size);
    return {side, side};
}

void MarkLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintMark(&painter, rect(), Theme::of(this).color(ColorRole::Accent));
}

} // namespace entente
