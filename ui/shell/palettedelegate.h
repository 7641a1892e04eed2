// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QStyledItemDelegate>

#include <utility>

namespace entente {

/// Where words of `text` begin like one of the folded `terms`: position and length, in order.
QList<std::pair<qsizetype, qsizetype>> markedPlaces(const QString &text, const QStringList &terms);

/// Draws the palette: section names, and rows with what was typed marked, the verdict and the key at the right.
class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaletteDelegate)
public:
    explicit PaletteDelegate(QObject *parent = nullptr) : QStyledItemDelegate(parent) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace entente
