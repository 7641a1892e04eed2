// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/support/icons.h"
#include "ui/support/plaintip.h"
#include "ui/support/stylepaint.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kSearchRestMs = 150;

} // namespace

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
    , m_rest(new QTimer(this))
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    addAction(themedIcon(u"edit-find"_s, ColorRole::Text3), QLineEdit::LeadingPosition);
    auto *clear = addAction(themedIcon(u"edit-clear"_s, ColorRole::Text2),
                            QLineEdit::TrailingPosition);
    clear->setText(tr("Clear"));
    clear->setVisible(false);
    connect(clear, &QAction::triggered, this, &QLineEdit::clear);
    m_rest->setSingleShot(true);
    m_rest->setInterval(kSearchRestMs);
    connect(this, &QLineEdit::textChanged, this, [this, clear](const QString &text) {
        clear->setVisible(!text.isEmpty());
        m_rest->start();
    });
    connect(m_rest, &QTimer::timeout, this, [this] { emit searched(text()); });
    connect(this, &QLineEdit::returnPressed, this, [this] {
        m_rest->stop();
        emit searched(text());
    });
}

SearchField::~SearchField() = default;

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

QSize keyCapSize(const QString &keys, const Theme &theme)
{
    const QFontMetrics metrics(theme.font(TypeRole::Small));
    return {metrics.horizontalAdvance(keys) + theme.space(10),
            theme.lineHeight(TypeRole::Small) + theme.space(2)};
}

void paintKeyCap(QPainter *painter, const QRect &area, const QString &keys, const Theme &theme)
{
    paintBox(painter, area, 4, Qt::transparent, theme.color(ColorRole::LineStrong),
             theme.lineWidth());
    painter->save();
    painter->setFont(theme.font(TypeRole::Small));
    painter->setPen(theme.color(ColorRole::Text3));
    painter->drawText(area, Qt::AlignCenter, keys);
    painter->restore();
}

SearchButton::SearchButton(const QString &text, const QString &shortcut, QWidget *parent)
    : QAbstractButton(parent)
    , m_shortcut(shortcut)
{
    setText(text);
    setAccessibleName(text);
    setAccessibleDescription(shortcut);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::IBeamCursor);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

SearchButton::~SearchButton() = default;

QSize SearchButton::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {qMax(theme.text(290), fontMetrics().horizontalAdvance(text())
                                      + keyCapSize(m_shortcut, theme).width() + theme.icon()
                                      + theme.space(44)),
            theme.height(32)};
}

QSize SearchButton::minimumSizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {theme.icon() + theme.space(24), theme.height(32)};
}

void SearchButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    paintField(&painter, rect(), theme, false, true, false, underMouse());
    const auto mirrored = [&](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    const int side = theme.icon();
    int left = theme.space(11);
    paintIcon(&painter, mirrored(QRect(left, (height() - side) / 2, side, side)), u"edit-find"_s,
              theme.color(ColorRole::Text2));
    left += side + theme.space(8);
    // Whole words or none: the magnifier says enough, and the rest stands under the pointer.
    const QSize cap = keyCapSize(m_shortcut, theme);
    const int right = width() - theme.space(10);
    const int words = fontMetrics().horizontalAdvance(text());
    const bool hasWords = left + words <= right;
    const QString toolTip = hasWords ? QString() : plainToolTip(text());
    if (toolTip != this->toolTip())
        setToolTip(toolTip);
    const int needed = hasWords ? words + theme.space(8) : 0;
    if (left + needed + cap.width() <= right)
        paintKeyCap(&painter,
                    mirrored(QRect({right - cap.width(), (height() - cap.height()) / 2}, cap)),
                    m_shortcut, theme);
    if (!hasWords)
        return;
    painter.setPen(theme.color(ColorRole::Text3));
    painter.drawText(mirrored(QRect(left, 0, right - left, height())),
                     Qt::AlignVCenter | Qt::AlignLeading, text());
}

} // namespace entente
