// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/verdictchip.h"

#include "ui/support/icons.h"
#include "ui/support/stylepaint.h"
#include "ui/support/textline.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

struct ChipFonts
{
    QFont channel;
    QFont word;
};

ChipFonts chipFonts(int tokenHeight, const Theme &theme)
{
    const TypeRole role = tokenHeight >= 30 ? TypeRole::Body : TypeRole::Small;
    return {theme.font(role, Weight::Medium), theme.font(role, Weight::SemiBold)};
}

int chipEdge(const Theme &theme)
{
    return theme.space(8);
}

int chipGap(const Theme &theme)
{
    return theme.space(5);
}

} // namespace

ChipLook chipLook(VerdictLook look)
{
    switch (look) {
    case VerdictLook::Allowed:
        return {ColorRole::OkText, ColorRole::OkFill, ColorRole::OkLine, u"dialog-ok-apply"_s};
    case VerdictLook::NotNow:
        return {ColorRole::WaitText, ColorRole::WaitFill, ColorRole::WaitLine, u"clock"_s};
    case VerdictLook::Refused:
        return {ColorRole::NoText, ColorRole::NoFill, ColorRole::NoLine, u"dialog-cancel"_s};
    case VerdictLook::ToAsk:
        return {ColorRole::AskText, ColorRole::AskFill, ColorRole::AskLine, u"question"_s, true};
    case VerdictLook::ToCheck:
        return {ColorRole::WaitText, ColorRole::WaitFill, ColorRole::WaitLine, u"edit-find"_s,
                true};
    case VerdictLook::NotApplicable: break;
    }
    return {
        ColorRole::NaText, ColorRole::NaFill, ColorRole::NaLine, u"list-remove"_s, false, false};
}

ChipLook chipLook(ActionLook look)
{
    switch (look) {
    case ActionLook::Erase:
        return {ColorRole::NoText, ColorRole::NoFill, ColorRole::NoLine, u"edit-delete"_s};
    case ActionLook::Anonymise:
        return {ColorRole::AskText, ColorRole::AskFill, ColorRole::AskLine, u"view-private"_s};
    case ActionLook::Keep:
        return {ColorRole::WaitText, ColorRole::WaitFill, ColorRole::WaitLine, u"archive-insert"_s};
    case ActionLook::Tell:
        return {ColorRole::NaText, ColorRole::NaFill, ColorRole::NaLine, u"mail-message"_s};
    case ActionLook::Decide:
        return {ColorRole::NaText, ColorRole::NaFill, ColorRole::NaLine, u"question"_s};
    case ActionLook::Show:
        return {ColorRole::OkText, ColorRole::OkFill, ColorRole::OkLine, u"view-visible"_s};
    case ActionLook::Nothing: break;
    }
    return {ColorRole::NaText, ColorRole::NaFill, ColorRole::NaLine, u"list-remove"_s};
}

namespace {

/// Of the words alone, as wide as they are.
QSize chipSizeFor(const ChipText &text, int channel, int word, const Theme &theme)
{
    const TypeRole role = text.tokenHeight >= 30 ? TypeRole::Body : TypeRole::Small;
    int width = 2 * chipEdge(theme) + theme.icon() + chipGap(theme) + word;
    if (!text.channel.isEmpty())
        width += channel + (text.spread ? theme.space(12) : chipGap(theme));
    return {width + theme.space(1), theme.height(text.tokenHeight, role)};
}

} // namespace

QSize chipSize(const ChipText &text, const Theme &theme)
{
    const ChipFonts fonts = chipFonts(text.tokenHeight, theme);
    return chipSizeFor(text, QFontMetrics(fonts.channel).horizontalAdvance(text.channel),
                       QFontMetrics(fonts.word).horizontalAdvance(text.word), theme);
}

void paintChip(QPainter *painter, const QRect &rect, const ChipLook &look, const ChipText &text,
               const Theme &theme, Qt::LayoutDirection direction)
{
    const ChipFonts fonts = chipFonts(text.tokenHeight, theme);
    const TextLine channel(text.channel, fonts.channel);
    const TextLine word(text.word, fonts.word);
    const QSize natural = chipSizeFor(text, channel.width(), word.width(), theme);
    QRect box(0, 0, text.spread ? rect.width() : qMin(natural.width(), rect.width()),
              qMin(natural.height(), rect.height()));
    box.moveTopLeft({rect.left(), rect.top() + (rect.height() - box.height()) / 2});
    const auto mirrored = [&](const QRect &part) {
        return QStyle::visualRect(direction, rect, part);
    };
    const QColor line = theme.isHighContrast() ? theme.color(ColorRole::Text)
                                               : theme.color(text.hovered ? look.words : look.line);
    paintRepeatedBox(painter, mirrored(box), theme.radius(),
                     // On a selected row its words would have the colour of the selection.
                     look.filled || theme.isHighContrast() ? theme.fill(look.fill)
                                                           : QColor(Qt::transparent),
                     line, theme.lineWidth(), look.dashed ? Qt::CustomDashLine : Qt::SolidLine);
    const int side = theme.icon();
    int left = box.left() + chipEdge(theme) - 1;
    paintIcon(painter, mirrored(QRect(left, box.top() + (box.height() - side) / 2, side, side)),
              look.icon, theme.color(look.words));
    left += side + chipGap(theme);
    const int right = box.right() + 1 - chipEdge(theme);
    painter->save();
    const Qt::Alignment across = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    if (!text.channel.isEmpty()) {
        const int wordWidth = word.width() + 1;
        const int room = qMax(0, right - left - wordWidth - chipGap(theme));
        painter->setPen(theme.color(ColorRole::Text));
        channel.paint(painter, mirrored(QRect(left, box.top(), room, box.height())), across);
        left = text.spread ? qMax(left, right - wordWidth)
                           : left + qMin(room, channel.width()) + chipGap(theme);
    }
    painter->setPen(theme.color(look.words));
    word.paint(painter, mirrored(QRect(left, box.top(), qMax(0, right - left), box.height())),
               across);
    painter->restore();
}

void paintVerdictChip(QPainter *painter, const QRect &rect, VerdictLook look, const ChipText &text,
                      const Theme &theme, Qt::LayoutDirection direction)
{
    paintChip(painter, rect, chipLook(look), text, theme, direction);
}

VerdictChipButton::VerdictChipButton(QWidget *parent) : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
}

VerdictChipButton::~VerdictChipButton() = default;

QSize VerdictChipButton::sizeHint() const
{
    return chipSize(m_text, Theme::of(this));
}

QSize VerdictChipButton::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    return m_text.spread ? hint : QSize(hint.width() / 2, hint.height());
}

void VerdictChipButton::setVerdict(VerdictLook look, const QString &word, const QString &channel,
                                   const QString &sentence)
{
    m_look = look;
    m_text.word = word;
    m_text.channel = channel;
    setAccessibleName(sentence);
    updateGeometry();
    update();
}

void VerdictChipButton::setSpread(bool spread)
{
    m_text.spread = spread;
    setSizePolicy(spread ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Fixed);
    updateGeometry();
}

void VerdictChipButton::setTokenHeight(int height)
{
    m_text.tokenHeight = height;
    updateGeometry();
}

void VerdictChipButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    ChipText text = m_text;
    text.hovered = underMouse() || isDown();
    paintVerdictChip(&painter, rect(), m_look, text, Theme::of(this), layoutDirection());
}

void VerdictChipButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

ChipLabel::ChipLabel(ChipLook look, const QString &word, QWidget *parent)
    : QWidget(parent)
    , m_look(std::move(look))
{
    m_text.word = word;
    setAccessibleName(word);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

ChipLabel::~ChipLabel() = default;

QSize ChipLabel::sizeHint() const
{
    return chipSize(m_text, Theme::of(this));
}

void ChipLabel::setChip(ChipLook look, const QString &word, const QString &channel)
{
    m_look = std::move(look);
    m_text.word = word;
    m_text.channel = channel;
    setAccessibleName(channel.isEmpty() ? word : channel + u", "_s + word);
    updateGeometry();
    update();
}

void ChipLabel::setTokenHeight(int height)
{
    m_text.tokenHeight = height;
    updateGeometry();
}

void ChipLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(&painter, rect(), m_look, m_text, Theme::of(this), layoutDirection());
}

} // namespace entente
