// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/navbutton.h"

#include "ui/support/icons.h"
#include "ui/support/stylepaint.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace entente {

NavButton::NavButton(const QString &key, const QString &icon, const QString &label, QWidget *parent)
    : QAbstractButton(parent)
    , m_key(key)
    , m_icon(icon)
{
    setText(label);
    setCheckable(true);
    setAutoExclusive(false);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setProperty("focusRing", false);
    name();
}

NavButton::~NavButton() = default;

QSize NavButton::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const int height = m_hint.isEmpty()
                           ? theme.height(34)
                           : theme.height(18) + theme.lineHeight(TypeRole::Small) + theme.space(8);
    return {theme.text(120), height};
}

void NavButton::setBadge(int count, bool attention, const QString &spoken)
{
    m_badge = count;
    m_attention = attention;
    m_spoken = spoken;
    name();
    update();
}

void NavButton::setHint(const QString &hint)
{
    m_hint = hint;
    name();
    updateGeometry();
    update();
}

void NavButton::setLabel(const QString &label)
{
    setText(label);
    name();
}

void NavButton::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    name();
    update();
}

void NavButton::name()
{
    QString whole = text();
    if (m_badge > 0)
        whole += u", "_s + (m_spoken.isEmpty() ? locale().toString(m_badge) : m_spoken);
    setAccessibleName(whole);
    setAccessibleDescription(m_hint);
    setToolTip(m_collapsed || !m_hint.isEmpty()
                   ? (m_hint.isEmpty() ? text() : text() + u"\n"_s + m_hint).toHtmlEscaped()
                   : QString());
}

void NavButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const bool current = isChecked();
    if (current)
        paintBox(&painter, rect(), theme.radius(), theme.color(ColorRole::Selection));
    else if (underMouse() || isDown())
        paintBox(&painter, rect(), theme.radius(), theme.color(ColorRole::Line));
    if (hasFocus())
        paintFocusRing(&painter, rect(), theme, theme.radius());

    const QColor words = current ? theme.onSelection(ColorRole::AccentText)
                                 : theme.color(ColorRole::Text2);
    const int side = theme.icon();
    const int line = theme.lineHeight(TypeRole::Body);
    const int top = m_hint.isEmpty() ? (height() - line) / 2 : theme.space(4);
    const int left = m_collapsed ? (width() - side) / 2 : theme.space(10);
    const auto mirrored = [&](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    paintIcon(&painter, mirrored(QRect(left, top + (line - side) / 2, side, side)), m_icon, words);
    if (!m_collapsed) {
        const int from = left + side + theme.space(10);
        const int room = width() - from - theme.space(m_badge > 0 ? 36 : 8);
        painter.setFont(theme.font(TypeRole::Body, current ? Weight::SemiBold : Weight::Medium));
        painter.setPen(words);
        painter.drawText(mirrored(QRect(from, top, room, line)),
                         Qt::AlignVCenter | Qt::AlignLeading,
                         QFontMetrics(painter.font()).elidedText(text(), Qt::ElideRight, room));
        if (!m_hint.isEmpty()) {
            painter.setFont(theme.font(TypeRole::Small));
            painter.setPen(theme.color(ColorRole::Text3));
            painter.drawText(
                mirrored(QRect(from, top + line, room, theme.lineHeight(TypeRole::Small))),
                Qt::AlignVCenter | Qt::AlignLeading,
                QFontMetrics(painter.font()).elidedText(m_hint, Qt::ElideRight, room));
        }
    }
    if (m_badge > 0)
        paintBadge(&painter, current);
}

void NavButton::paintBadge(QPainter *painter, bool current) const
{
    const Theme &theme = Theme::of(this);
    if (m_collapsed) {
        const int dot = theme.text(8);
        const QRect area(width() / 2 + theme.icon() / 2 - dot / 3,
                         height() / 2 - theme.icon() / 2 - dot / 3, dot, dot);
        paintBox(painter, area, dot / 2.0,
                 theme.color(m_attention ? ColorRole::WaitText : ColorRole::AccentText));
        return;
    }
    const QString number = locale().toString(m_badge);
    const QFont font = theme.font(TypeRole::Small, Weight::SemiBold);
    const int words = QFontMetrics(font).horizontalAdvance(number);
    const int line = theme.lineHeight(TypeRole::Small) + theme.space(2);
    const int wide = qMax(line + theme.space(2), words + theme.space(12));
    QRect area(width() - theme.space(10) - (m_attention ? wide : words), (height() - line) / 2,
               m_attention ? wide : words, line);
    area = QStyle::visualRect(layoutDirection(), rect(), area);
    if (m_attention)
        paintBox(painter, area, line / 2.0, theme.fill(ColorRole::WaitFill),
                 theme.color(ColorRole::WaitLine), theme.lineWidth());
    painter->setFont(font);
    painter->setPen(m_attention ? theme.color(ColorRole::WaitText)
                    : current   ? theme.onSelection(ColorRole::AccentText)
                                : theme.color(ColorRole::Text2));
    painter->drawText(area, Qt::AlignCenter, number);
}

void NavButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace entente
