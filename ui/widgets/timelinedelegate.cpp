// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timelinedelegate.h"

#include "ui/support/icons.h"
#include "ui/support/rowmodel.h"
#include "ui/support/stylepaint.h"

#include <QPainter>

namespace entente {

TimelineDelegate::TimelineDelegate(QAbstractItemView *view)
    : QStyledItemDelegate(view)
    , m_view(view)
{
    view->setItemDelegate(this);
    view->viewport()->setMouseTracking(true);
    view->setFrameShape(QFrame::NoFrame);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

TimelineDelegate::~TimelineDelegate() = default;

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const Theme &theme = Theme::of(option.widget);
    return {theme.text(200),
            theme.lineHeight(TypeRole::Body) + theme.lineHeight(TypeRole::Small) + theme.space(14)};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const bool selected = (option.state & QStyle::State_Selected) && m_view && m_view->hasFocus();
    const bool hover = option.state & QStyle::State_MouseOver;
    const auto ink = [&](ColorRole role) {
        return selected ? theme.onSelection(role) : theme.color(role);
    };
    const auto mirrored = [&](const QRect &part) {
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    painter->save();
    if (selected || hover)
        paintBox(painter, option.rect, theme.radius(),
                 theme.color(selected ? ColorRole::Selection : ColorRole::Hover));
    const int upper = theme.lineHeight(TypeRole::Body);
    const int lower = theme.lineHeight(TypeRole::Small);
    const int top = option.rect.top() + (option.rect.height() - upper - lower) / 2;
    const int dates = theme.text(52);
    const int left = option.rect.left();
    painter->setFont(theme.font(TypeRole::Small));
    painter->setPen(ink(ColorRole::Text3));
    painter->drawText(mirrored(QRect(left, top, dates, upper)), Qt::AlignRight | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data(TimelineDateRole).toString(),
                                                        Qt::ElideRight, dates));
    const int disc = theme.text(24);
    const QRect circle = mirrored(
        QRect(left + dates + theme.space(12), top + (upper - disc) / 2, disc, disc));
    paintBox(painter, circle, disc / 2.0,
             theme.color(selected || hover ? ColorRole::Surface : ColorRole::Hover));
    const int side = theme.icon();
    QRect icon(0, 0, side, side);
    icon.moveCenter(circle.center());
    paintIcon(painter, icon, index.data(IconNameRole).toString(), theme.color(ColorRole::Text2));
    const int from = left + dates + theme.space(24) + disc;
    int room = option.rect.right() - from - theme.space(8);
    const QString link = index.data(TimelineLinkRole).toString();
    if (!link.isEmpty()) {
        painter->setFont(theme.font(TypeRole::Body, Weight::Medium));
        const int words = painter->fontMetrics().horizontalAdvance(link);
        painter->setPen(ink(ColorRole::AccentText));
        painter->drawText(mirrored(QRect(from + room - words, top, words + 2, upper)),
                          Qt::AlignVCenter | Qt::AlignLeading, link);
        room -= words + theme.space(12);
    }
    painter->setFont(theme.font(TypeRole::Body, Weight::Medium));
    painter->setPen(ink(ColorRole::Text));
    painter->drawText(mirrored(QRect(from, top, room, upper)), Qt::AlignVCenter | Qt::AlignLeading,
                      painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(),
                                                        Qt::ElideRight, room));
    painter->setFont(theme.font(TypeRole::Small));
    painter->setPen(ink(ColorRole::Text2));
    painter->drawText(mirrored(QRect(from, top + upper, room, lower)),
                      Qt::AlignVCenter | Qt::AlignLeading,
                      painter->fontMetrics().elidedText(index.data(SubtitleRole).toString(),
                                                        Qt::ElideRight, room));
    painter->restore();
}

} // namespace entente
