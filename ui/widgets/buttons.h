// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

class QPushButton;
class QToolButton;
class QWidget;

namespace entente {

/// One per page or dialog: the verb and its object.
QPushButton *primaryButton(const QString &text, const QString &icon = {},
                           QWidget *parent = nullptr);
QPushButton *secondaryButton(const QString &text, const QString &icon = {},
                             QWidget *parent = nullptr);
/// Without a line: the safe exit, a side action.
QPushButton *quietButton(const QString &text, const QString &icon = {}, QWidget *parent = nullptr);
/// Looks like a link, works like a button.
QPushButton *linkButton(const QString &text, QWidget *parent = nullptr);
/// Only on the summary before something irreversible.
QPushButton *dangerButton(const QString &text, const QString &icon = {}, QWidget *parent = nullptr);
/// Only an icon: `name` is the accessible name and, with the shortcut, the tooltip. `framed` as in tool bars of lists.
QToolButton *iconButton(const QString &icon, const QString &name, bool framed = false,
                        QWidget *parent = nullptr, const QKeySequence &shortcut = {});

/// 28 in dense rows and tool bars, 36 in first run, 40 for the single action of unlock, 56 and more for touch.
void setTokenHeight(QWidget *control, int height);
/// Greys the button out and answers "Why?": the reason is its tooltip and its accessible description. Empty frees it.
void setBlocked(QPushButton *button, const QString &reason);

} // namespace entente
