// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/userbutton.h"

#include "ui/support/icons.h"
#include "ui/widgets/avatar.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace entente {

UserButton::UserButton(QWidget *parent) : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("User menu"));
}

UserButton::~UserButton() = default;

QSize UserButton::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {theme.text(32) + theme.space(6) + theme.icon(), theme.text(32)};
}

void UserButton::setPerson(const QString &name, const QString &recordId)
{
    m_initials = initialsOf(name);
    m_fill = avatarRole(recordId);
    setText(name);
    setAccessibleName(tr("User menu, %1").arg(name));
    setToolTip(name.toHtmlEscaped());
    update();
}

void UserButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const int side = theme.text(32);
    const auto mirrored = [&](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    paintAvatar(&painter, mirrored(QRect(0, (height() - side) / 2, side, side)), m_initials, m_fill,
                theme);
    paintIcon(&painter,
              mirrored(QRect(width() - theme.icon(), (height() - theme.icon()) / 2, theme.icon(),
                             theme.icon())),
              u"arrow-down"_s, theme.color(underMouse() ? ColorRole::Text : ColorRole::Text2));
}

} // namespace entente
