// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/support/labels.h"
#include "ui/support/stylepaint.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/iconlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kBannerMs = 8000;

} // namespace

Banner::Banner(QWidget *page)
    : QFrame(page)
    , m_text(elidedLabel({}, TypeRole::Body, Tone::Normal, this))
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
    page->installEventFilter(this);
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
    raise();
    place();
    m_timer->start(kBannerMs);
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

bool Banner::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && !isHidden())
        place();
    return QFrame::eventFilter(watched, event);
}

void Banner::onTimeout()
{
    if (underMouse() || isAncestorOf(window()->focusWidget()))
        m_timer->start(kBannerMs / 4);
    else
        hide();
}

void Banner::place()
{
    // Above the buttons of a page that has some.
    const int footer = Theme::of(this).height(56);
    const int margin = Theme::of(this).space(16);
    QSize size = sizeHint();
    size.setWidth(qMin(size.width(), parentWidget()->width() - 2 * margin));
    setGeometry(QRect({(parentWidget()->width() - size.width()) / 2,
                       parentWidget()->height() - size.height() - margin - footer},
                      size));
}

void Banner::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    paintBox(&painter, rect(), theme.radius(), theme.color(ColorRole::Surface),
             theme.color(ColorRole::Control), theme.lineWidth());
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
