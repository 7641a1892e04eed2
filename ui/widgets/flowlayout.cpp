// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include "ui/support/theme.h"

#include <QStyle>
#include <QWidget>

namespace entente {

FlowLayout::FlowLayout(QWidget *parent, int horizontal, int vertical)
    : QLayout(parent)
    , m_horizontal(horizontal >= 0 ? horizontal : Theme::of(parent).space(8))
    , m_vertical(vertical >= 0 ? vertical : Theme::of(parent).space(8))
{
    setContentsMargins({});
}

FlowLayout::~FlowLayout()
{
    while (QLayoutItem *item = takeAt(0))
        delete item;
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return place({0, 0, width, 0}, false);
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    place(rect, true);
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        size.rwidth() += item->sizeHint().width() + (size.width() > 0 ? m_horizontal : 0);
        size.setHeight(qMax(size.height(), item->sizeHint().height()));
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

int FlowLayout::place(const QRect &rect, bool really) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection()
                                                         : Qt::LeftToRight;
    int y = area.top();
    qsizetype next = 0;
    while (next < m_items.size()) {
        // One row: as many as fit, each in the middle of the tallest.
        QList<std::pair<QLayoutItem *, QRect>> row;
        int x = area.left();
        int line = 0;
        for (; next < m_items.size(); ++next) {
            if (m_items[next]->isEmpty())
                continue;
            const QSize hint = m_items[next]->sizeHint().boundedTo(
                QSize(qMax(1, area.width()), QWIDGETSIZE_MAX));
            if (!row.isEmpty() && x + hint.width() > area.right() + 1)
                break;
            row.append({m_items[next], QRect(QPoint(x, y), hint)});
            x += hint.width() + m_horizontal;
            line = qMax(line, hint.height());
        }
        if (really) {
            for (const auto &[item, place] : row)
                item->setGeometry(QStyle::visualRect(
                    direction, area, place.translated(0, (line - place.height()) / 2)));
        }
        y += line + (next < m_items.size() ? m_vertical : 0);
    }
    return y - rect.top() + contentsMargins().bottom();
}

} // namespace entente
