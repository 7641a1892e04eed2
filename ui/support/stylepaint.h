// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

#include <QRect>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionToolButton;
class QWidget;

namespace entente {

/// What a push button is for; kept in its dynamic property "look", which the style sheet reads as well.
enum class ButtonLook { Secondary, Primary, Quiet, Link, Danger };

ButtonLook buttonLook(const QWidget *button);
/// Height of a button or a field at 100 %: 32 unless the property "tokenHeight" says otherwise.
int tokenHeight(const QWidget *control);

/// A rounded shape with a line that lies wholly inside `rect`. Transparent colours are left out.
void paintBox(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill,
              const QColor &line = Qt::transparent, qreal width = 1.0,
              Qt::PenStyle pen = Qt::SolidLine);

/// The same, kept as a picture: rows show a few of them a hundred times in a frame.
void paintRepeatedBox(QPainter *painter, const QRect &rect, qreal radius, const QColor &fill,
                      const QColor &line = Qt::transparent, qreal width = 1.0,
                      Qt::PenStyle pen = Qt::SolidLine);

/// The ring around what has the keyboard: 2 px, along the inside of `rect`.
void paintFocusRing(QPainter *painter, const QRect &rect, const Theme &theme, qreal radius);

/// Border of a field: control, or 2 px in the focus or error colour.
void paintField(QPainter *painter, const QRect &rect, const Theme &theme, bool focus, bool enabled,
                bool error, bool hover = false);

void paintPushButton(QPainter *painter, const QStyleOptionButton &option, const Theme &theme,
                     const QWidget *widget);
void paintPushButtonLabel(QPainter *painter, const QStyleOptionButton &option, const Theme &theme,
                          const QWidget *widget);
void paintToolButton(QPainter *painter, const QStyleOption &option, const Theme &theme,
                     const QWidget *widget);

/// Box of 16 px, line of 1.5, check or dash; `state` as in QStyle.
void paintCheckBox(QPainter *painter, const QRect &rect, const Theme &theme, bool checked,
                   bool partly, bool enabled, bool hover);
void paintRadioButton(QPainter *painter, const QRect &rect, const Theme &theme, bool checked,
                      bool enabled, bool hover);

} // namespace entente
