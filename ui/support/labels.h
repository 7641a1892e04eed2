// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

#include <QString>

class QFrame;
class QLabel;
class QLineEdit;
class QWidget;

namespace entente {

enum class Tone { Normal, Second, Third, Accent, Ok, Wait, No, Ask };

/// Text that is never read as HTML: names and notes may contain anything.
QLabel *plainLabel(const QString &text, TypeRole type = TypeRole::Body, Tone tone = Tone::Normal,
                   QWidget *parent = nullptr);
/// The same, over several lines.
QLabel *wrappedLabel(const QString &text, TypeRole type = TypeRole::Body, Tone tone = Tone::Normal,
                     QWidget *parent = nullptr);
/// A plain label in another weight than the one of its type.
QLabel *weightedLabel(const QString &text, TypeRole type, Weight weight, Tone tone = Tone::Normal,
                      QWidget *parent = nullptr);
/// Label of a field: sets the buddy and gives the field its accessible name.
QLabel *fieldLabel(const QString &text, QWidget *field, QWidget *parent = nullptr);
/// One line that ends with an ellipsis when there is no room; the tooltip then holds the whole text.
/// The text with line breaks, so that no line is wider than `width`: for buttons, which do not break theirs.
QString brokenText(const QString &text, const QFont &font, int width);
QLabel *elidedLabel(const QString &text, TypeRole type = TypeRole::Body, Tone tone = Tone::Normal,
                    QWidget *parent = nullptr);

void setTone(QLabel *label, Tone tone);
void setWeight(QLabel *label, Weight weight);
/// Sets a property the style sheet or the style reads and applies it at once.
void setLookProperty(QWidget *widget, const char *name, const QVariant &value);

/// A hairline; vertical ones separate columns.
QFrame *hairline(Qt::Orientation orientation = Qt::Horizontal, ColorRole role = ColorRole::Line,
                 QWidget *parent = nullptr);

/// Never narrower than what it says while it is empty.
void showWholePlaceholder(QLineEdit *edit);

} // namespace entente
