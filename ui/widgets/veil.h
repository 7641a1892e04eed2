// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace entente {

/// Darkens a window under something modal that is not a window of its own (the palette). Follows its size.
class Veil final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Veil)
public:
    explicit Veil(QWidget *window);
    ~Veil() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void clicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void showEvent(QShowEvent *event) override;
};

} // namespace entente
