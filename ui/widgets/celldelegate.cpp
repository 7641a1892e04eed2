// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/celldelegate.h"

#include "ui/support/icons.h"
#include "ui/support/labels.h"
#include "ui/support/plaintip.h"
#include "ui/support/rowmodel.h"
#include "ui/support/stylepaint.h"
#include "ui/support/textline.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/deadlinebox.h"
#include "ui/widgets/verdictchip.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTableView>
#include <QTextLayout>
#include <QToolTip>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

ColorRole cellTone(const QModelIndex &index)
{
    const QVariant tone = index.data(ToneRole);
    switch (tone.isValid() ? static_cast<Tone>(tone.toInt()) : Tone::Normal) {
    case Tone::Normal: break;
    case Tone::Second: return ColorRole::Text2;
    case Tone::Third: return ColorRole::Text3;
    case Tone::Accent: return ColorRole::AccentText;
    case Tone::Ok: return ColorRole::OkText;
    case Tone::Wait: return ColorRole::WaitText;
    case Tone::No: return ColorRole::NoText;
    case Tone::Ask: return ColorRole::AskText;
    }
    return ColorRole::Text;
}

QColor cellColor(ColorRole role, bool selected, const Theme &theme)
{
    return selected ? theme.onSelection(role) : theme.color(role);
}

/// First and last column as they are shown, so that the row keeps its outer padding when columns are moved.
std::pair<int, int> outerColumns(const QAbstractItemView *view)
{
    const QHeaderView *header = nullptr;
    if (const auto *table = qobject_cast<const QTableView *>(view))
        header = table->horizontalHeader();
    else if (const auto *tree = qobject_cast<const QTreeView *>(view))
        header = tree->header();
    if (!header)
        return {0, 0};
    int first = -1;
    int last = -1;
    for (int i = 0; i < header->count(); ++i) {
        const int logical = header->logicalIndex(i);
        if (header->isSectionHidden(logical))
            continue;
        first = first < 0 ? logical : first;
        last = logical;
    }
    return {first, last};
}

/// A sentence that is too long for its cell goes on in a second line; what is still left ends in dots.
/// On two lines, or as many as a row that has grown has room for; the last one elides.
void drawOnLines(QPainter *painter, const QRect &area, const QString &words, Qt::Alignment across,
                 const Theme &theme)
{
    const int height = theme.lineHeight(TypeRole::Body);
    const int room = qMax(2, area.height() / height);
    const QFontMetrics metrics(painter->font());
    QStringList lines;
    QTextLayout layout(words, painter->font());
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(area.width());
        const bool isLast = lines.size() + 1 == room;
        lines.append(words.mid(line.textStart(), isLast ? -1 : line.textLength()).trimmed());
        if (isLast)
            break;
    }
    layout.endLayout();
    QRect row(area.left(), area.center().y() - int(lines.size()) * height / 2, area.width(),
              height);
    const int flags = static_cast<int>((across | Qt::AlignVCenter).toInt());
    for (const QString &line : std::as_const(lines)) {
        painter->drawText(row, flags, metrics.elidedText(line, Qt::ElideRight, area.width()));
        row.translate(0, height);
    }
}

} // namespace

CellDelegate::CellDelegate(QAbstractItemView *view, int rowHeight, int lines)
    : QStyledItemDelegate(view)
    , m_view(view)
    , m_rowHeight(rowHeight)
    , m_lines(lines)
{
    view->viewport()->installEventFilter(this);
    view->viewport()->setMouseTracking(true);
}

CellDelegate::~CellDelegate() = default;

bool CellDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (ownView() && watched == ownView()->viewport()) {
        if (event->type() == QEvent::MouseMove) {
            const QModelIndex index = ownView()->indexAt(static_cast<QMouseEvent *>(event)->pos());
            hover(index);
            ownView()->viewport()->setCursor(index.data(LinkRole).toBool() ? Qt::PointingHandCursor
                                                                           : Qt::ArrowCursor);
        } else if (event->type() == QEvent::Leave) {
            hover({});
        }
        return false;
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

void CellDelegate::hover(const QPersistentModelIndex &index)
{
    if (index.isValid() == m_hovered.isValid() && index.row() == m_hovered.row()
        && index.parent() == m_hovered.parent()) {
        m_hovered = index;
        return;
    }
    m_hovered = index;
    ownView()->viewport()->update();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const int height = theme.height(m_rowHeight)
                       + (m_lines > 1 ? theme.lineHeight(TypeRole::Small) - 16 : 0);
    QString words = index.data(Qt::DisplayRole).toString();
    int width = QFontMetrics(theme.font(TypeRole::Body, Weight::Medium)).horizontalAdvance(words)
                + 2 * theme.space(m_edge);
    if (index.data(VerdictRole).isValid() || index.data(ActionRole).isValid()) {
        ChipText chip;
        chip.word = words;
        width = chipSize(chip, theme).width() + 2 * theme.space(8);
    }
    if (index.data(AvatarRole).isValid() || index.data(IconNameRole).isValid()
        || index.data(DeadlineRole).isValid())
        width += theme.text(m_lines > 1 ? 60 : 34);
    return {width, height};
}

void CellDelegate::paintRow(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = m_hovered.isValid() && m_hovered.row() == index.row()
                         && m_hovered.parent() == index.parent();
    const QVariant background = index.data(Qt::BackgroundRole);
    QColor fill = theme.color(selected  ? ColorRole::Selection
                              : hovered ? ColorRole::Hover
                                        : ColorRole::Surface);
    if (!selected && background.canConvert<QColor>() && background.isValid())
        fill = background.value<QColor>();
    painter->fillRect(option.rect, fill);
    const int line = theme.lineWidth();
    painter->fillRect(
        QRect(option.rect.left(), option.rect.bottom() - line + 1, option.rect.width(), line),
        theme.color(ColorRole::Line));
    // The row that has the keyboard carries a bar at its outer edge.
    const bool current = ownView() && ownView()->hasFocus() && ownView()->currentIndex().isValid()
                         && ownView()->currentIndex().row() == index.row()
                         && ownView()->currentIndex().parent() == index.parent();
    if (current && index.column() == outerColumns(ownView()).first) {
        const int bar = 3;
        const QRect edge(option.rect.left(), option.rect.top(), bar, option.rect.height());
        painter->fillRect(QStyle::visualRect(option.direction, option.rect, edge),
                          theme.color(ColorRole::Focus));
    }
}

QRect CellDelegate::content(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const auto [first, last] = outerColumns(ownView());
    const bool tree = qobject_cast<const QTreeView *>(ownView());
    const int left = index.column() == first && !tree ? theme.space(m_edge) : theme.space(8);
    const int right = index.column() == last ? theme.space(m_edge) : theme.space(4);
    const QRect area = option.rect.adjusted(left, 0, -right, -theme.lineWidth());
    return QStyle::visualRect(option.direction, option.rect, area);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    painter->save();
    paintRow(painter, option, index);
    QRect area = content(option, index);
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    const auto lead = [&](int width) {
        QRect part(area.left(), area.top(), width, area.height());
        if (rightToLeft)
            part.moveRight(area.right());
        return part;
    };
    const auto skip = [&](int width) {
        rightToLeft ? area.setRight(area.right() - width) : area.setLeft(area.left() + width);
    };

    if (index.flags() & Qt::ItemIsUserCheckable && index.data(Qt::CheckStateRole).isValid()) {
        const auto checked = static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt());
        QRect box(0, 0, theme.icon(), theme.icon());
        box.moveCenter(lead(theme.icon()).center());
        paintCheckBox(painter, box, theme, checked == Qt::Checked, checked == Qt::PartiallyChecked,
                      option.state & QStyle::State_Enabled, false);
        skip(theme.icon() + theme.space(12));
    }
    if (const QVariant days = index.data(DeadlineRole); days.isValid()) {
        paintDeadlineBox(painter, lead(deadlineBoxSize(theme).width()), days.toInt(), theme);
        skip(deadlineBoxSize(theme).width() + theme.space(12));
    }
    if (const QVariant id = index.data(AvatarRole); id.isValid()) {
        const int side = theme.text(m_lines > 1 ? 32 : 24);
        const QVariant name = index.data(AvatarNameRole);
        QRect disc(0, 0, side, side);
        disc.moveCenter(lead(side).center());
        paintAvatar(
            painter, disc,
            initialsOf(name.isValid() ? name.toString() : index.data(Qt::DisplayRole).toString()),
            avatarRole(id.toString()), theme, option.state & QStyle::State_Selected);
        skip(side + theme.space(m_lines > 1 ? 12 : 8));
    }
    if (const QString icon = index.data(IconNameRole).toString(); !icon.isEmpty()) {
        QRect box(0, 0, theme.icon(), theme.icon());
        box.moveCenter(lead(theme.icon()).center());
        paintIcon(painter, box, icon,
                  cellColor(cellTone(index), option.state & QStyle::State_Selected, theme));
        skip(theme.icon() + theme.space(8));
    }
    ChipText chip;
    chip.word = index.data(Qt::DisplayRole).toString();
    if (const QVariant verdict = index.data(VerdictRole); verdict.isValid()) {
        paintVerdictChip(painter, area, static_cast<VerdictLook>(verdict.toInt()), chip, theme,
                         option.direction);
    } else if (const QVariant action = index.data(ActionRole); action.isValid()) {
        chip.spread = true;
        paintChip(painter, area, chipLook(static_cast<ActionLook>(action.toInt())), chip, theme,
                  option.direction);
    } else {
        paintWords(painter, area, option, index);
    }
    painter->restore();
}

void CellDelegate::paintWords(QPainter *painter, const QRect &area,
                              const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.widget);
    const bool selected = option.state & QStyle::State_Selected;
    const QString words = displayText(index.data(Qt::DisplayRole), option.locale);
    const QString strong = index.data(StrongRole).toString();
    const QString subtitle = index.data(SubtitleRole).toString();
    const bool link = index.data(LinkRole).toBool();
    const QVariant wanted = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment alignment = QStyle::visualAlignment(
        option.direction, wanted.isValid() ? Qt::Alignment::fromInt(wanted.toInt())
                                           : Qt::AlignLeft | Qt::AlignVCenter);
    const Qt::Alignment across = alignment & Qt::AlignHorizontal_Mask;
    QRect line = area;
    if (!subtitle.isEmpty()) {
        const int upper = theme.lineHeight(TypeRole::Body);
        const int lower = theme.lineHeight(TypeRole::Small);
        line.setTop(area.top() + (area.height() - upper - lower) / 2);
        line.setHeight(upper);
        painter->setPen(cellColor(ColorRole::Text2, selected, theme));
        TextLine(subtitle, theme.font(TypeRole::Small))
            .paint(painter, QRect(area.left(), line.bottom() + 1, area.width(), lower), across);
    }
    const bool medium = link || index.data(MediumRole).toBool()
                        || (!subtitle.isEmpty() && strong.isEmpty());
    QFont font = theme.font(TypeRole::Body, medium ? Weight::Medium : Weight::Regular);
    if (link && m_hovered == index)
        font.setUnderline(true);
    painter->setPen(cellColor(link ? ColorRole::AccentText : cellTone(index), selected, theme));
    if (!strong.isEmpty() && words.startsWith(strong) && across != Qt::AlignRight) {
        const TextLine bold(strong, theme.font(TypeRole::Body, Weight::Medium));
        bold.paint(painter, line, across);
        line.setLeft(line.left() + bold.width());
        TextLine(words.mid(strong.size()), font).paint(painter, line, across);
        return;
    }
    const TextLine whole(words, font);
    if (m_lines > 1 && subtitle.isEmpty() && whole.width() > line.width()) {
        painter->setFont(font);
        drawOnLines(painter, line, words, across, theme);
        return;
    }
    whole.paint(painter, line, across);
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (!index.isValid() || event->type() != QEvent::ToolTip
        || index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const Theme &theme = Theme::of(option.widget);
    const auto subtitle = index.data(SubtitleRole).toString();
    const int room = content(option, index).width();
    const int least = QFontMetrics(theme.font(TypeRole::Small)).horizontalAdvance(subtitle);
    if (sizeHint(option, index).width() - 2 * theme.space(m_edge) <= room && least <= room) {
        QToolTip::hideText();
        return true;
    }
    QStringList words{index.data(Qt::DisplayRole).toString(), subtitle};
    words.removeAll(QString());
    QToolTip::showText(event->globalPos(), plainToolTip(words.join(u'\n')), view);
    return true;
}

bool CellDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                               const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease
        && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton
        && index.data(LinkRole).toBool()) {
        emit linkActivated(index);
        return true;
    }
    if (event->type() == QEvent::MouseButtonRelease && (index.flags() & Qt::ItemIsUserCheckable)
        && (index.flags() & Qt::ItemIsEnabled) && index.data(Qt::CheckStateRole).isValid()) {
        const QRect area = content(option, index);
        const Theme &theme = Theme::of(option.widget);
        const QRect box = QStyle::visualRect(
            option.direction, area,
            QRect(area.left(), area.top(), theme.icon() + theme.space(8), area.height()));
        if (box.contains(static_cast<QMouseEvent *>(event)->pos()))
            return model->setData(
                index,
                index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                Qt::CheckStateRole);
        return false;
    }
    if (event->type() == QEvent::KeyPress)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    return false;
}

} // namespace entente
