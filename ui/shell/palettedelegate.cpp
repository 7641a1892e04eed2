// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettedelegate.h"

#include "core/parties/searchkey.h"
#include "ui/shell/palettemodel.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/searchfield.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kPaletteRow = 40;
constexpr int kPaletteHeading = 28;
constexpr int kPaletteEdge = 16;

/// How many letters of `word`, which begins like `term` when folded, were typed; 0 when it does not begin so.
qsizetype markedLength(const QString &word, const QString &term)
{
    for (qsizetype length = 1; length <= word.size(); ++length) {
        if (searchKey(QStringView(word).left(length)).startsWith(term))
            return length;
    }
    return 0;
}

/// What is left of a row while its parts are drawn from both ends.
class PaletteRow final
{
public:
    PaletteRow(QPainter *painter, const QStyleOptionViewItem &option)
        : m_painter(painter)
        , m_theme(Theme::of(option.widget))
        , m_option(option)
        , m_rest(
              option.rect.adjusted(m_theme.space(kPaletteEdge), 0, -m_theme.space(kPaletteEdge), 0))
    {}

    const Theme &theme() const { return m_theme; }
    QColor color(ColorRole role) const
    {
        return m_option.state & QStyle::State_Selected ? m_theme.onSelection(role)
                                                       : m_theme.color(role);
    }
    int room() const { return m_rest.width(); }

    QRect takeStart(QSize size, int gap)
    {
        return take(size, gap, m_option.direction == Qt::RightToLeft);
    }
    QRect takeEnd(QSize size, int gap)
    {
        return take(size, gap, m_option.direction != Qt::RightToLeft);
    }

    void drawText(const QString &text, const QFont &font, ColorRole role)
    {
        if (text.isEmpty() || m_rest.width() <= 0)
            return;
        const QFontMetrics metrics(font);
        const auto shown = metrics.elidedText(text, Qt::ElideRight, m_rest.width());
        m_painter->setFont(font);
        m_painter->setPen(color(role));
        m_painter->drawText(takeStart({metrics.horizontalAdvance(shown), m_rest.height()}, 0),
                            Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, shown);
    }
    void skip(int width) { takeStart({width, 0}, 0); }

private:
    QRect take(QSize size, int gap, bool fromRight)
    {
        QRect part({m_rest.left(), 0}, size);
        if (fromRight) {
            part.moveRight(m_rest.right());
            m_rest.setRight(m_rest.right() - size.width() - m_theme.space(gap));
        } else {
            m_rest.setLeft(m_rest.left() + size.width() + m_theme.space(gap));
        }
        part.moveTop(m_option.rect.top() + (m_option.rect.height() - size.height()) / 2);
        return part;
    }

    QPainter *m_painter;
    const Theme &m_theme;
    const QStyleOptionViewItem &m_option;
    QRect m_rest;
};

void paintMarked(PaletteRow &row, const QString &text, const QStringList &terms)
{
    const auto plain = row.theme().font(TypeRole::Body, Weight::Medium);
    auto marked = row.theme().font(TypeRole::Body, Weight::SemiBold);
    marked.setUnderline(true);
    qsizetype done = 0;
    // A text that does not fit is cut as a whole: pieces would each get their own dots.
    if (QFontMetrics(marked).horizontalAdvance(text) < row.room()) {
        for (const auto &[at, length] : markedPlaces(text, terms)) {
            row.drawText(text.mid(done, at - done), plain, ColorRole::Text);
            row.drawText(text.mid(at, length), marked, ColorRole::Text);
            done = at + length;
        }
    }
    row.drawText(text.mid(done), plain, ColorRole::Text);
}

void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QString &text)
{
    PaletteRow row(painter, option);
    row.drawText(text, row.theme().font(TypeRole::Small, Weight::SemiBold), ColorRole::Text2);
}

void paintEnd(QPainter *painter, PaletteRow &row, const QModelIndex &index,
              Qt::LayoutDirection direction)
{
    const auto &theme = row.theme();
    if (const auto keys = index.data(PaletteKeysRole).toString(); !keys.isEmpty())
        paintKeyCap(painter, row.takeEnd(keyCapSize(keys, theme), 12), keys, theme);
    const auto verdict = index.data(PaletteVerdictRole);
    if (!verdict.isValid())
        return;
    ChipText chip;
    chip.word = index.data(PaletteVerdictWordRole).toString();
    const auto size = chipSize(chip, theme);
    if (size.width() < row.room() / 2)
        paintVerdictChip(painter, row.takeEnd(size, 12), static_cast<VerdictLook>(verdict.toInt()),
                         chip, theme, direction);
}

} // namespace

QList<std::pair<qsizetype, qsizetype>> markedPlaces(const QString &text, const QStringList &terms)
{
    QList<std::pair<qsizetype, qsizetype>> places;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!text[at].isLetterOrNumber() || (at > 0 && text[at - 1].isLetterOrNumber()))
            continue;
        qsizetype end = at;
        while (end < text.size() && (text[end].isLetterOrNumber() || text[end].isMark()))
            ++end;
        const auto word = text.mid(at, end - at);
        qsizetype longest = 0;
        for (const auto &term : terms)
            longest = std::max(longest, markedLength(word, term));
        if (longest > 0)
            places.append({at, longest});
        at = std::max(at, end - 1);
    }
    return places;
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &theme = Theme::of(option.widget);
    const bool heading = index.data(PaletteHeadingRole).toBool();
    return {theme.space(200), theme.height(heading ? kPaletteHeading : kPaletteRow)};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const auto &theme = Theme::of(option.widget);
    painter->save();
    const bool heading = index.data(PaletteHeadingRole).toBool();
    const auto fill = option.state & QStyle::State_Selected && !heading    ? ColorRole::Selection
                      : option.state & QStyle::State_MouseOver && !heading ? ColorRole::Hover
                                                                           : ColorRole::Surface;
    painter->fillRect(option.rect, theme.color(fill));
    const auto text = index.data(Qt::DisplayRole).toString();
    if (heading) {
        paintHeading(painter, option, text);
        painter->restore();
        return;
    }
    PaletteRow row(painter, option);
    const int side = theme.text(24);
    const auto lead = row.takeStart({side, side}, 12);
    if (const auto record = index.data(AvatarRole); record.isValid()) {
        paintAvatar(painter, lead, initialsOf(text), avatarRole(record.toString()), theme);
    } else if (const auto icon = index.data(IconNameRole).toString(); !icon.isEmpty()) {
        QRect box(0, 0, theme.icon(), theme.icon());
        box.moveCenter(lead.center());
        paintIcon(painter, box, icon, row.color(ColorRole::Text2));
    }
    paintEnd(painter, row, index, option.direction);
    paintMarked(row, text, index.data(PaletteTermsRole).toStringList());
    row.skip(theme.space(10));
    row.drawText(index.data(SubtitleRole).toString(), theme.font(TypeRole::Body), ColorRole::Text2);
    painter->restore();
}

} // namespace entente
