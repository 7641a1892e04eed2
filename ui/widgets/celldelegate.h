// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

#include <QAbstractItemView>
#include <QPersistentModelIndex>
#include <QPointer>
#include <QStyledItemDelegate>

namespace entente {

/// Draws rows the way tables and lists of the program look: selection and hover over the whole row, a hairline below,
/// and in each cell what its CellRoles ask for: avatar, icon, chip, deadline, strong start, second line, link.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CellDelegate)
public:
    CellDelegate(QAbstractItemView *view, int rowHeight, int lines);
    ~CellDelegate() override;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// What elides is shown whole under the pointer.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// Padding at the outer edges of a row, at 100 % (16 in cards and lists).
    void setEdge(int pixels) { m_edge = pixels; }

signals:
    void linkActivated(const QModelIndex &index);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option,
                  const QModelIndex &index) const;
    void paintWords(QPainter *painter, const QRect &area, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
    QRect content(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void hover(const QPersistentModelIndex &index);

    /// Null as soon as the view is being taken apart, when it is only a widget any more.
    QAbstractItemView *ownView() const { return qobject_cast<QAbstractItemView *>(m_view.data()); }

    const QPointer<QObject> m_view;
    const int m_rowHeight;
    const int m_lines;
    int m_edge = 16;
    QPersistentModelIndex m_hovered;
};

} // namespace entente
