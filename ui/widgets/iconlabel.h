// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

#include <QWidget>

namespace entente {

/// An icon of the set in a colour of the theme, live when the theme changes. Decoration: takes no focus, has no name.
class IconLabel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IconLabel)
public:
    /// `size` at 100 %.
    explicit IconLabel(const QString &icon, ColorRole role = ColorRole::Text2, int size = 16,
                       QWidget *parent = nullptr);
    ~IconLabel() override;

    QSize sizeHint() const override;
    void setIcon(const QString &icon, ColorRole role);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    ColorRole m_role;
    const int m_size;
};

/// The mark of the program, in the accent colour.
class MarkLabel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MarkLabel)
public:
    explicit MarkLabel(int size = 24, QWidget *parent = nullptr);
    ~MarkLabel() override;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const int m_size;
};

} // namespace entente
