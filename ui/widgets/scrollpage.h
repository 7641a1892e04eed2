// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace entente {

/// A page that scrolls up and down only, on the canvas or on a surface; its content is as wide as the page.
class ScrollPage final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScrollPage)
public:
    enum class Ground { Canvas, Surface };

    /// Takes ownership of `content`.
    ScrollPage(QWidget *content, Ground ground, QWidget *parent = nullptr);
    ~ScrollPage() override;

    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace entente
