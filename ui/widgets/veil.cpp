// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/veil.h"

#include "ui/support/theme.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

namespace entente {

Veil::Veil(QWidget *window) : QWidget(window)
{
    setAttribute(Qt::WA_NoSystemBackground);
    window->installEventFilter(this);
    hide();
}

Veil::~Veil() = default;

bool Veil::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void Veil::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::of(this).color(ColorRole::Veil));
}

void Veil::mousePressEvent(QMouseEvent *event)
{
    event->accept();
    emit clicked();
}

void Veil::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    setGeometry(parentWidget()->rect());
    raise();
}

} // namespace entente
