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
constexpr int kBannerPlaceMs = 250;

} // namespace

Banner::Banner(QWidget *page)
    : QFrame(page)
    , m_text(elidedLabel({}, TypeRole::Body, Tone::Normal, this))
    , m_undo(linkButton({}, this))
    , m_close(iconButton(u"dialog-close"_s, tr("Close"), false, this))
    , m_shortcut(new QShortcut(QKeySequence::Undo, page))
    , m_timer(new QTimer(this))
    , m_follow(new QTimer(this))
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
    // What is below changes while it is read: a step ends, a button comes.
    m_follow->setInterval(kBannerPlaceMs);
    connect(m_follow, &QTimer::timeout, this, &Banner::place);
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
    m_isPlaced = false;
    place();
    m_follow->start();
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
    const QWidget &page = *parentWidget();
    const int margin = Theme::of(this).space(16);
    QSize size = sizeHint();
    size.setWidth(qMin(size.width(), page.width() - 2 * margin));
    const QList<QRect> used = usedByPage();
    const auto isFree = [&](const QRect &at) {
        return std::none_of(used.cbegin(), used.cend(),
                            [&](const QRect &each) { return each.intersects(at); });
    };
    const QRect inside = page.rect().adjusted(margin, margin, -margin, -margin);
    if (m_isPlaced && geometry().size() == size && inside.contains(geometry())
        && isFree(geometry()))
        return;
    // As low as nothing is in the way: in the middle, else at a side.
    QRect best;
    for (const int left :
         {(page.width() - size.width()) / 2, inside.left(), inside.right() + 1 - size.width()}) {
        QRect at({left, inside.bottom() + 1 - size.height()}, size);
        for (auto each = used.cbegin(); each != used.cend(); ++each) // the lowest first
            if (each->intersects(at))
                at.moveBottom(each->top() - margin / 2);
        if (at.top() >= inside.top() && (best.isNull() || at.top() > best.top()))
            best = at;
        if (!best.isNull() && best.top() > page.height() / 2)
            break;
    }
    if (best.isNull()) // no room at all: where nothing begins
        best = QRect({(page.width() - size.width()) / 2, inside.bottom() + 1 - size.height()},
                     size);
    setGeometry(best);
    m_isPlaced = true;
}

QList<QRect> Banner::usedByPage() const
{
    QList<QRect> used;
    const auto widgets = parentWidget()->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool isUsed = qobject_cast<const QAbstractButton *>(widget)
                            || qobject_cast<const QLineEdit *>(widget)
                            || qobject_cast<const QComboBox *>(widget)
                            || qobject_cast<const QAbstractSpinBox *>(widget);
        if (!isUsed || !widget->isVisible() || isAncestorOf(widget))
            continue;
        QRect seen = widget->rect();
        const QWidget *at = widget;
        for (; at != parentWidget() && !seen.isEmpty(); at = at->parentWidget())
            seen = seen.translated(at->pos())
                   & at->parentWidget()->rect(); // not what is scrolled away
        if (!seen.isEmpty())
            used.append(seen);
    }
    std::sort(used.begin(), used.end(),
              [](const QRect &one, const QRect &other) { return one.bottom() > other.bottom(); });
    return used;
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
    m_follow->stop();
    if (m_shortcut->isEnabled() || !m_text->text().isEmpty()) {
        m_shortcut->setEnabled(false);
        emit closed();
    }
}

} // namespace entente
