// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

#include <QImage>
#include <QWidget>

namespace entente {

/// "CA" of "Claire Aubert"; one letter of a single word.
QString initialsOf(const QString &name);
/// One of the four avatar colours; the same record always has the same.
ColorRole avatarRole(const QString &recordId);
void paintAvatar(QPainter *painter, const QRect &rect, const QString &initials, ColorRole fill,
                 const Theme &theme, bool isOnSelection = false);

/// Initials on a disc. Decoration: the name stands beside it, so it is hidden from screen readers' way unless named.
class Avatar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Avatar)
public:
    /// `size` at 100 %: 24 in lists, 32 in rows, 48 on a card.
    explicit Avatar(int size = 32, QWidget *parent = nullptr);
    ~Avatar() override;

    QSize sizeHint() const override;
    void setPerson(const QString &name, const QString &recordId);
    /// Instead of the initials; a null image brings them back.
    void setPicture(const QImage &picture);
    bool hasPicture() const { return !m_picture.isNull(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const int m_size;
    QString m_initials;
    QImage m_picture;
    ColorRole m_fill = ColorRole::Avatar1;
};

} // namespace entente
