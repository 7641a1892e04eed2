// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reflowrow.h"

#include "ui/support/theme.h"

#include <QBoxLayout>
#include <QEvent>

namespace entente {

ReflowRow::ReflowRow(int breakAt, QWidget *parent)
    : QWidget(parent)
    , m_breakAt(breakAt)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_row->setSizeConstraint(QLayout::SetNoConstraint);
    m_row->setContentsMargins({});
    m_row->setSpacing(Theme::of(this).space(16));
}

ReflowRow::~ReflowRow() = default;

bool ReflowRow::isStacked() const
{
    return m_row->direction() == QBoxLayout::TopToBottom;
}

/// Of the stack, whatever is shown now: else the row would never let go of its room.
QSize ReflowRow::minimumSizeHint() const
{
    int widest = 0;
    for (int i = 0; i < m_row->count(); ++i)
        widest = qMax(widest, m_row->itemAt(i)->minimumSize().width());
    const auto margins = m_row->contentsMargins();
    return {widest + margins.left() + margins.right(), m_row->minimumSize().height()};
}

void ReflowRow::arrange()
{
    const bool stack = width() < Theme::of(this).text(m_breakAt);
    if (stack == isStacked())
        return;
    m_row->setDirection(stack ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    emit reflowed(stack);
}

void ReflowRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ReflowRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        arrange();
}

} // namespace entente
