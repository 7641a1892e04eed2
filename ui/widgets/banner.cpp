// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/support/labels.h"
#include "ui/support/stylepaint.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/iconlabel.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kBannerMs = 8000;

} // namespace

Banner::Banner(QWidget *page)
    : QFrame(page)
    , m_text(wrappedLabel({}, TypeRole::Body, Tone::Normal, this))
    , m_undo(linkButton({}, this))
    , m_close(iconButton(u"dialog-close"_s, tr("Close"), false, this))
    , m_shortcut(new QShortcut(QKeySequence::Undo, page))
    , m_timer(new QTimer(this))
{
    const Theme &theme = Theme::of(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.space(16), theme.space(6), theme.space(8), theme.space(6));
    row->setSpacing(theme.space(12));
    row->addWidget(new IconLabel(u"dialog-ok-apply"_s, ColorRole::OkText, 16, this));
    row->addWidget(m_text, 1);
    row->addSpacing(theme.space(8));
    row->addWidget(m_undo);
    setTokenHeight(m_close, 28);
    row->addWidget(m_close);
    m_timer->setSingleShot(true);
    m_shortcut->setEnabled(false);
    hide();
    connect(m_timer, &QTimer::timeout, this, &Banner::onTimeout);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    const auto undo = [this] {
        hide();
        emit undoRequested();
    };
    connect(m_undo, &QPushButton::clicked, this, undo);
    connect(m_shortcut, &QShortcut::activated, this, undo);
}

Banner::~Banner() = default;

void Banner::announce(const QString &text, const QString &undo)
{
    m_text->setText(text);
    m_undo->setText(undo);
    m_undo->setVisible(!undo.isEmpty());
    m_undo->setToolTip(u"%1 (%2)"_s.arg(undo, m_shortcut->key().toString(QKeySequence::NativeText))
                           .toHtmlEscaped());
    m_shortcut->setEnabled(!undo.isEmpty());
    setAccessibleName(undo.isEmpty() ? text : text + u" "_s + undo);
    show();
    m_timer->start(kBannerMs);
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void Banner::onTimeout()
{
    if (underMouse() || isAncestorOf(window()->focusWidget()))
        m_timer->start(kBannerMs / 4);
    else
        hide();
}

void Banner::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Surface));
    painter.fillRect(QRect(0, 0, width(), theme.lineWidth()), theme.color(ColorRole::LineStrong));
}

void Banner::enterEvent(QEnterEvent *event)
{
    m_timer->stop();
    QFrame::enterEvent(event);
}

void Banner::leaveEvent(QEvent *event)
{
    m_timer->start(kBannerMs / 2);
    QFrame::leaveEvent(event);
}

void Banner::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_timer->stop();
    if (m_shortcut->isEnabled() || !m_text->text().isEmpty()) {
        m_shortcut->setEnabled(false);
        emit closed();
    }
}

} // namespace entente
