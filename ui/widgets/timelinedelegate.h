// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QPointer>
#include <QStyledItemDelegate>

namespace entente {

/// Roles besides IconNameRole, SubtitleRole and the DisplayRole of the title.
enum TimelineRole {
    TimelineDateRole = Qt::UserRole + 200, ///< "Yesterday", "18 Nov."
    TimelineLinkRole,                      ///< word at the right, e.g. "Open"
};

/// Acts of trade and of privacy in one thread, with the same weight: date, icon on a disc, title, second line.
class TimelineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelineDelegate)
public:
    explicit TimelineDelegate(QAbstractItemView *view);
    ~TimelineDelegate() override;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const QPointer<QAbstractItemView> m_view;
};

} // namespace entente
