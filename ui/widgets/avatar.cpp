// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/avatar.h"

#include "ui/support/stylepaint.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace entente {

QString initialsOf(const QString &name)
{
    QStringList words;
    for (QString word : name.simplified().split(u' ', Qt::SkipEmptyParts)) {
        while (!word.isEmpty() && !word.at(0).isLetterOrNumber() && !word.at(0).isSurrogate())
            word.remove(0, 1);
        if (!word.isEmpty())
            words.append(word);
    }
    const auto letter = [](const QString &word) {
        const QString composed = word.normalized(QString::NormalizationForm_C);
        return composed.left(composed.at(0).isHighSurrogate() ? 2 : 1).toUpper();
    };
    if (words.isEmpty())
        return {};
    return words.size() == 1 ? letter(words.first()) : letter(words.first()) + letter(words.last());
}

ColorRole avatarRole(const QString &recordId)
{
    // FNV-1a: qHash is seeded anew at each start and would change the colours.
    quint32 hash = 2166136261U;
    for (const QChar c : recordId)
        hash = (hash ^ c.unicode()) * 16777619U;
    return static_cast<ColorRole>(static_cast<int>(ColorRole::Avatar1)
                                  + static_cast<int>(hash % 4U));
}

void paintAvatar(QPainter *painter, const QRect &rect, const QString &initials, ColorRole fill,
                 const Theme &theme, bool isOnSelection)
{
    const int side = qMin(rect.width(), rect.height());
    QRect disc(0, 0, side, side);
    disc.moveCenter(rect.center());
    paintRepeatedBox(painter, disc, side / 2.0, theme.color(fill),
                     theme.isHighContrast() ? theme.color(ColorRole::Text)
                     : isOnSelection        ? theme.color(ColorRole::Surface)
                                            : QColor(Qt::transparent),
                     theme.lineWidth());
    QFont font = theme.font(TypeRole::Small, Weight::SemiBold);
    font.setPixelSize(qMax(8, qRound(side * (side > theme.text(28) ? 0.34 : 0.42))));
    painter->save();
    painter->setFont(font);
    painter->setPen(theme.color(ColorRole::AvatarText));
    painter->drawText(disc, Qt::AlignCenter, initials);
    painter->restore();
}

Avatar::Avatar(int size, QWidget *parent) : QWidget(parent), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

Avatar::~Avatar() = default;

QSize Avatar::sizeHint() const
{
    const int side = Theme::of(this).text(m_size);
    return {side, side};
}

void Avatar::setPerson(const QString &name, const QString &recordId)
{
    m_initials = initialsOf(name);
    m_fill = avatarRole(recordId);
    setAccessibleName(name);
    update();
}

void Avatar::setPicture(const QImage &picture)
{
    m_picture = picture;
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_picture.isNull()) {
        // The middle of the picture on the disc of the initials.
        const int side = qMin(m_picture.width(), m_picture.height());
        QRect part(0, 0, side, side);
        part.moveCenter(m_picture.rect().center());
        QPainterPath disc;
        disc.addEllipse(rect());
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        painter.setClipPath(disc);
        painter.drawImage(rect(), m_picture, part);
        return;
    }
    paintAvatar(&painter, rect(), m_initials, m_fill, Theme::of(this));
}

} // namespace entente
