// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stepbutton.h"

#include "ui/support/icons.h"
#include "ui/support/stylepaint.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace entente {

StepButton::StepButton(int number, const QString &name, bool inLine, QWidget *parent)
    : QAbstractButton(parent)
    , m_number(number)
    , m_inLine(inLine)
{
    setText(name);
    setAttribute(Qt::WA_Hover);
    setInLine(inLine);
    setState(StepState::Ahead, false);
}

StepButton::~StepButton() = default;

void StepButton::setInLine(bool inLine)
{
    m_inLine = inLine;
    setProperty("focusRing", inLine);
    setSizePolicy(inLine ? QSizePolicy::Fixed : QSizePolicy::Expanding, QSizePolicy::Fixed);
    updateGeometry();
}

QSize StepButton::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    if (!m_inLine)
        return {theme.text(150), theme.height(36)};
    const QFontMetrics metrics(theme.font(
        TypeRole::Body, m_state == StepState::Current ? Weight::SemiBold : Weight::Medium));
    return {metrics.horizontalAdvance(lineWords())
                + (m_state == StepState::Done ? theme.icon() + theme.space(6) : 0) + theme.space(2),
            theme.height(28)};
}

void StepButton::setBrief(bool brief)
{
    m_isBrief = brief;
    setToolTip(brief ? text().toHtmlEscaped() : QString());
    updateGeometry();
    update();
}

QString StepButton::lineWords() const
{
    const bool isBrief = m_isBrief && m_state != StepState::Current;
    if (m_state == StepState::Done)
        return isBrief ? QString() : text();
    const auto number = locale().toString(m_number);
    return isBrief ? number : u"%1. %2"_s.arg(number, text());
}

QSize StepButton::minimumSizeHint() const
{
    return m_inLine ? sizeHint() : QSize(Theme::of(this).text(60), sizeHint().height());
}

void StepButton::setState(StepState state, bool reachable)
{
    m_state = state;
    m_reachable = reachable;
    setCursor(reachable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setFocusPolicy(reachable || state == StepState::Current ? Qt::StrongFocus : Qt::NoFocus);
    const QString number = locale().toString(m_number);
    //: Accessible name of a wizard step, e.g. "Step 2, Identity, done"
    setAccessibleName(state == StepState::Done ? tr("Step %1, %2, done").arg(number, text())
                      : state == StepState::Current
                          ? tr("Step %1, %2, current step").arg(number, text())
                          : tr("Step %1, %2, still ahead").arg(number, text()));
    updateGeometry();
    update();
}

void StepButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_inLine)
        paintInLine(&painter);
    else
        paintInList(&painter);
}

void StepButton::paintInList(QPainter *painter) const
{
    const Theme &theme = Theme::of(this);
    const bool current = m_state == StepState::Current;
    if (current)
        paintBox(painter, rect(), theme.radius(), theme.color(ColorRole::Selection));
    else if (m_reachable && underMouse())
        paintBox(painter, rect(), theme.radius(), theme.color(ColorRole::Hover));
    if (hasFocus())
        paintFocusRing(painter, rect(), theme, theme.radius());
    const auto mirrored = [&](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    const int disc = theme.text(22);
    const QRect circle = mirrored(QRect(theme.space(10), (height() - disc) / 2, disc, disc));
    const QColor ring = theme.color(m_state == StepState::Ahead ? ColorRole::Control
                                                                : ColorRole::Accent);
    paintBox(painter, circle, disc / 2.0, current ? ring : theme.fill(ColorRole::Surface), ring,
             1.2 * theme.lineWidth());
    if (m_state == StepState::Done) {
        paintIcon(painter, circle.adjusted(disc / 7, disc / 7, -disc / 7, -disc / 7),
                  u"dialog-ok-apply"_s, theme.color(ColorRole::AccentText));
    } else {
        painter->setFont(theme.font(TypeRole::Small, Weight::SemiBold));
        painter->setPen(theme.color(current ? ColorRole::OnAccent : ColorRole::Text2));
        painter->drawText(circle, Qt::AlignCenter, locale().toString(m_number));
    }
    painter->setFont(theme.font(TypeRole::Body, current ? Weight::SemiBold : Weight::Medium));
    painter->setPen(
        current ? theme.onSelection(ColorRole::AccentText)
                : theme.color(m_state == StepState::Done ? ColorRole::Text : ColorRole::Text2));
    const int from = theme.space(20) + disc;
    const int room = width() - from - theme.space(8);
    painter->drawText(mirrored(QRect(from, 0, room, height())), Qt::AlignVCenter | Qt::AlignLeading,
                      QFontMetrics(painter->font()).elidedText(text(), Qt::ElideRight, room));
}

void StepButton::paintInLine(QPainter *painter) const
{
    const Theme &theme = Theme::of(this);
    const bool current = m_state == StepState::Current;
    const bool done = m_state == StepState::Done;
    const auto mirrored = [&](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    int left = 0;
    if (done) {
        paintIcon(painter,
                  mirrored(QRect(0, (height() - theme.icon()) / 2, theme.icon(), theme.icon())),
                  u"dialog-ok-apply"_s, theme.color(ColorRole::AccentText));
        left = theme.icon() + theme.space(6);
    }
    QFont font = theme.font(TypeRole::Body, current ? Weight::SemiBold : Weight::Medium);
    font.setUnderline(m_reachable && underMouse());
    painter->setFont(font);
    painter->setPen(theme.color(current ? ColorRole::AccentText
                                : done  ? ColorRole::Text
                                        : ColorRole::Text2));
    painter->drawText(mirrored(QRect(left, 0, width() - left, height())),
                      Qt::AlignVCenter | Qt::AlignLeading, lineWords());
}

void StepButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace entente
