// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/viewsetup.h"

#include "ui/support/rowmodel.h"
#include "ui/support/theme.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/emptystate.h"

#include <QEvent>
#include <QHeaderView>
#include <QListView>
#include <QTableView>
#include <QTreeView>

#include <memory>

namespace entente {

namespace {

/// Keeps a widget over a whole viewport while the model is empty.
class ViewOverlay final : public QObject
{
public:
    ViewOverlay(QAbstractItemView *view, QWidget *cover)
        : QObject(view)
        , m_view(view)
        , m_cover(cover)
    {
        m_cover->setParent(view->viewport());
        view->viewport()->installEventFilter(this);
        view->installEventFilter(this);
        watchModel();
    }

    void refresh()
    {
        const bool empty = !m_view->model() || m_view->model()->rowCount() == 0;
        m_cover->setGeometry(m_view->viewport()->rect());
        m_cover->setVisible(empty);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::Show) {
            watchModel();
            refresh();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void watchModel()
    {
        QAbstractItemModel *model = m_view->model();
        if (model == m_model)
            return;
        m_model = model;
        if (!model)
            return;
        connect(model, &QAbstractItemModel::modelReset, this, &ViewOverlay::refresh);
        connect(model, &QAbstractItemModel::rowsInserted, this, &ViewOverlay::refresh);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &ViewOverlay::refresh);
        refresh();
    }

    QAbstractItemView *m_view;
    QWidget *m_cover;
    QAbstractItemModel *m_model = nullptr;
};

CellDelegate *dressView(QAbstractItemView *view, const QString &accessibleName, int rowHeight,
                        int lines)
{
    auto *delegate = new CellDelegate(view, rowHeight, lines);
    view->setItemDelegate(delegate);
    view->setAccessibleName(accessibleName);
    view->setFrameShape(QFrame::NoFrame);
    view->setMouseTracking(true);
    view->setAttribute(Qt::WA_MacShowFocusRect, false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    return delegate;
}

void dressHeader(QHeaderView *header, const Theme &theme)
{
    header->setTextElideMode(Qt::ElideRight);
    header->setHighlightSections(false);
    header->setStretchLastSection(false);
    header->setSectionsMovable(true);
    header->setFixedHeight(theme.height(32, TypeRole::Small));
    header->setMinimumSectionSize(theme.text(40));
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace

CellDelegate *setUpTable(QTableView *view, const QString &accessibleName, int rowHeight, int lines)
{
    const Theme &theme = Theme::of(view);
    CellDelegate *delegate = dressView(view, accessibleName, rowHeight, lines);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setCornerButtonEnabled(false);
    view->setTabKeyNavigation(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setMinimumSectionSize(1);
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    dressHeader(view->horizontalHeader(), theme);
    const auto measure = [view, rowHeight, lines] {
        const Theme &now = Theme::of(view);
        view->verticalHeader()->setDefaultSectionSize(
            now.height(rowHeight, TypeRole::Body, 1)
            + (lines > 1 ? (lines - 1) * (now.lineHeight(TypeRole::Small) - 16) : 0));
        view->horizontalHeader()->setFixedHeight(now.height(32, TypeRole::Small));
    };
    measure();
    QObject::connect(&theme, &Theme::changed, view, measure);
    return delegate;
}

CellDelegate *setUpTree(QTreeView *view, const QString &accessibleName, int rowHeight, int lines)
{
    CellDelegate *delegate = dressView(view, accessibleName, rowHeight, lines);
    view->setUniformRowHeights(true);
    view->setRootIsDecorated(true);
    view->setAllColumnsShowFocus(true);
    view->setIndentation(Theme::of(view).text(20));
    dressHeader(view->header(), Theme::of(view));
    return delegate;
}

CellDelegate *setUpList(QListView *view, const QString &accessibleName, int rowHeight, int lines)
{
    CellDelegate *delegate = dressView(view, accessibleName, rowHeight, lines);
    view->setUniformItemSizes(true);
    view->setResizeMode(QListView::Adjust);
    return delegate;
}

EmptyState *setEmptyState(QAbstractItemView *view, const QString &icon, const QString &sentence,
                          const QString &action)
{
    auto *state = new EmptyState(icon, sentence, action, view->viewport());
    auto *overlay = new ViewOverlay(view, state);
    overlay->refresh();
    return state;
}

void growRowsToWords(QTableView *view, int column, int maximumRows)
{
    const auto grow = [view, column, maximumRows] {
        const Theme &theme = Theme::of(view);
        const QFontMetrics metrics(theme.font(TypeRole::Body));
        const int least = view->verticalHeader()->defaultSectionSize();
        const auto linesOf = [&](const QModelIndex &index) {
            const int edges = index.data(IconNameRole).isValid() ? theme.text(50) : theme.space(24);
            const int room = qMax(1, view->columnWidth(index.column()) - edges);
            const auto words = index.data(Qt::DisplayRole).toString();
            return metrics.boundingRect(QRect(0, 0, room, 10'000), Qt::TextWordWrap, words).height()
                   / qMax(1, metrics.height());
        };
        const int rows = view->model() ? view->model()->rowCount() : 0;
        for (int row = 0; row < rows; ++row) {
            int lines = 1;
            for (int each = 0; each < view->model()->columnCount(); ++each)
                if ((column < 0 || each == column) && !view->isColumnHidden(each))
                    lines = qMax(lines, linesOf(view->model()->index(row, each)));
            view->setRowHeight(
                row, qMax(least, lines * theme.lineHeight(TypeRole::Body) + theme.space(10)));
        }
        if (maximumRows > 0)
            fitHeightToRows(view, maximumRows);
    };
    QObject::connect(view->horizontalHeader(), &QHeaderView::sectionResized, view,
                     [view, column, grow, pending = std::make_shared<bool>(false)](int section) {
                         if (*pending || (column >= 0 && section != column))
                             return;
                         // All sections of a stretched header change, one after the other: the last width counts.
                         *pending = true;
                         QMetaObject::invokeMethod(
                             view,
                             [grow, pending] {
                                 *pending = false;
                                 grow();
                             },
                             Qt::QueuedConnection);
                     });
    QObject::connect(view->model(), &QAbstractItemModel::modelReset, view, grow);
    QObject::connect(view->model(), &QAbstractItemModel::rowsInserted, view, grow);
    QObject::connect(&Theme::of(view), &Theme::changed, view, grow);
}

void fitHeightToRows(QAbstractItemView *view, int maximumRows)
{
    const int rows = view->model() ? qMin(maximumRows, view->model()->rowCount()) : 0;
    int height = 0;
    for (int i = 0; i < rows; ++i)
        height += view->sizeHintForRow(i) > 0 ? view->sizeHintForRow(i)
                                              : Theme::of(view).height(36);
    if (const auto *table = qobject_cast<QTableView *>(view)) {
        height = 0;
        for (int i = 0; i < rows; ++i)
            height += table->rowHeight(i);
        if (!table->horizontalHeader()->isHidden())
            height += table->horizontalHeader()->height();
    }
    view->setFixedHeight(height + 2 * view->frameWidth());
}

} // namespace entente
