// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QShortcut;
class QTimer;
class QToolButton;

namespace entente {

/// Quiet success: a strip for 8 s, with "Undo" (Ctrl+Z) when there is a way back. It stands in the layout of `page`,
/// under what it is about, and covers nothing; it waits while the pointer or the keyboard is on it.
class Banner final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Banner)
public:
    explicit Banner(QWidget *page);
    ~Banner() override;

    /// Replaces what is shown. An empty `undo` shows no button.
    void announce(const QString &text, const QString &undo = {});

signals:
    void undoRequested();
    /// Time is up or it was closed: the step can be forgotten.
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void onTimeout();

    QLabel *m_text;
    QPushButton *m_undo;
    QToolButton *m_close;
    QShortcut *m_shortcut;
    QTimer *m_timer;
};

} // namespace entente
