// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/busyindicator.h"

#include "ui/support/labels.h"
#include "ui/support/stylepaint.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kBusyStepMs = 50;
constexpr int kBusyStep = 20;
constexpr int kBusyArc = 100;

} // namespace

BusyIndicator::BusyIndicator(int size, ColorRole role, QWidget *parent)
    : QWidget(parent)
    , m_size(size)
    , m_role(role)
    , m_timer(new QTimer(this))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(tr("Working"));
    m_timer->setInterval(kBusyStepMs);
    connect(m_timer, &QTimer::timeout, this, [this] {
        m_angle = (m_angle + kBusyStep) % 360;
        update();
    });
}

BusyIndicator::~BusyIndicator() = default;

QSize BusyIndicator::sizeHint() const
{
    const int side = Theme::of(this).text(m_size);
    return {side, side};
}

void BusyIndicator::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal pen = width() / 8.0;
    const QRectF ring = QRectF(rect()).adjusted(pen, pen, -pen, -pen);
    painter.setPen(QPen(theme.color(ColorRole::LineStrong), pen));
    painter.drawEllipse(ring);
    painter.setPen(QPen(theme.color(m_role), pen, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, (90 - m_angle) * 16, -kBusyArc * 16);
}

void BusyIndicator::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_timer->start();
}

void BusyIndicator::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_timer->stop();
}

void setBusy(QPushButton *button, bool busy)
{
    if (button->property("busy").toBool() == busy)
        return;
    auto *indicator = button->findChild<BusyIndicator *>(QString(), Qt::FindDirectChildrenOnly);
    if (busy) {
        button->setMinimumWidth(button->width());
        if (!indicator)
            indicator = new BusyIndicator(16, ColorRole::Accent, button);
        const QSize side = indicator->sizeHint();
        indicator->setGeometry(QRect(
            {(button->width() - side.width()) / 2, (button->height() - side.height()) / 2}, side));
        indicator->show();
        button->setAccessibleDescription(QCoreApplication::translate("BusyIndicator", "Working"));
    } else {
        button->setMinimumWidth(0);
        button->setAccessibleDescription({});
        delete indicator;
    }
    button->setEnabled(!busy);
    setLookProperty(button, "busy", busy);
}

} // namespace entente
