// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

class QPainter;

namespace entente {

/// The icons of the program lie in its resources under their freedesktop names; nothing is taken from the desktop.
bool hasIcon(const QString &name);

/// `size` in device-independent pixels; the pixmap is sharp for `ratio`.
QPixmap iconPixmap(const QString &name, int size, const QColor &color, qreal ratio = 1.0);

/// Centred in `rect`, at the size of the shorter side.
void paintIcon(QPainter *painter, const QRect &rect, const QString &name, const QColor &color);

/// Follows the theme: drawn in the colour that `role` has at the moment of drawing.
QIcon themedIcon(const QString &name, ColorRole role = ColorRole::Text2);

/// The mark: two rings of equal size that overlap, the shared part filled.
void paintMark(QPainter *painter, const QRectF &rect, const QColor &color);
/// The mark at the sizes windows and task bars ask for.
QIcon markIcon();

} // namespace entente
