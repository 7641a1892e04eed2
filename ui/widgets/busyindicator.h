// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

#include <QWidget>

class QPushButton;
class QTimer;

namespace entente {

/// An arc that turns while something works. Stands still when hidden.
class BusyIndicator final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BusyIndicator)
public:
    explicit BusyIndicator(int size = 16, ColorRole role = ColorRole::Accent,
                           QWidget *parent = nullptr);
    ~BusyIndicator() override;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    const int m_size;
    const ColorRole m_role;
    QTimer *m_timer;
    int m_angle = 0;
};

/// The button keeps its width and shows the indicator instead of its words; it cannot be pressed meanwhile.
void setBusy(QPushButton *button, bool busy);

} // namespace entente
