// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace entente {

/// A large check box: the whole tile is the target. Ticked: accent line and soft fill besides the check.
class ToggleTile final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ToggleTile)
public:
    ToggleTile(const QString &title, const QString &subtitle = {}, QWidget *parent = nullptr);
    ~ToggleTile() override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    void setSubtitle(const QString &subtitle);
    /// Trade show: 72 px, box of 32, letters of a title.
    void setTouch(bool touch);
    /// On a small screen: not under 56.
    void setTouchHeight(int height);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int boxSize() const;

    QString m_subtitle;
    bool m_touch = false;
    int m_touchHeight = 72;
};

} // namespace entente
