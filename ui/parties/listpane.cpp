// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/listpane.h"

#include "core/services/services.h"
#include "ui/parties/columnlayout.h"
#include "ui/parties/filterbar.h"
#include "ui/parties/listqueryable.h"
#include "ui/parties/viewpicker.h"
#include "ui/shell/navigator.h"
#include "ui/support/icons.h"
#include "ui/support/labels.h"
#include "ui/support/rowselection.h"
#include "ui/support/snapshotmodel.h"
#include "ui/support/theme.h"
#include "ui/support/viewsetup.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace entente {

namespace {

constexpr int kWholeWidth = 1000;
constexpr int kHeadingRoom = 20;

} // namespace

ListPane::ListPane(Workspace &workspace, Navigator &navigator, SnapshotModel &model,
                   ListQueryable &queryable, Look look, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_navigator(navigator)
    , m_model(model)
    , m_list(queryable)
    , m_look(std::move(look))
    , m_column(new QVBoxLayout(this))
    , m_bar(new QHBoxLayout)
    , m_count(weightedLabel({}, TypeRole::Section, Weight::SemiBold, Tone::Normal, this))
    , m_views(new ViewPicker(workspace, navigator, queryable, this))
    , m_filter(new FilterBar(queryable.subject(), this))
    , m_columns(new QMenu(this))
    , m_sort(new QMenu(tr("Sort by"), this))
    , m_table(new QTableView(this))
    , m_empty(nullptr)
    , m_foot(elidedLabel({}, TypeRole::Small, Tone::Third, this))
    , m_range(plainLabel({}, TypeRole::Small, Tone::Third, this))
    , m_keep(new QTimer(this))
{
    setProperty("frame", u"surface"_s);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    buildBar(m_look);
    m_filter->hide();
    m_column->addWidget(m_filter);
    buildTable(m_look);
    m_column->addWidget(m_table, 1);
    const auto &theme = Theme::of(this);
    auto *foot = new QFrame(this);
    foot->setProperty("frame", u"footer"_s);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(theme.space(16), theme.space(6), theme.space(16), theme.space(6));
    line->addWidget(m_foot, 1);
    line->addWidget(m_range);
    m_column->addWidget(foot);

    connect(m_filter, &FilterBar::changed, this, &ListPane::onFilterChanged);
    connect(m_views, &ViewPicker::chosen, this, [this] {
        m_filter->setFilter(m_list.shownFilter());
        m_filter->setVisible(!m_filter->filter().isEmpty());
        onListShown();
    });
    connect(&m_model, &SnapshotModel::columnsChanged, this, [this] { applyLayout(m_look); });
    connect(&m_model, &SnapshotModel::reloaded, this, &ListPane::onListShown);
    connect(&m_model, &SnapshotModel::completeChanged, this, [this] {
        showCount();
        takeWanted();
        emit listShown();
    });
    connect(&m_model, &SnapshotModel::failed, this,
            [this](const Error &error) { m_navigator.tellError(error); });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &ListPane::showRange);
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, &ListPane::showRange);
}

ListPane::~ListPane() = default;

void ListPane::buildBar(const Look &)
{
    const auto &theme = Theme::of(this);
    m_bar->setContentsMargins(theme.space(16), theme.space(10), theme.space(16), theme.space(10));
    m_bar->setSpacing(theme.space(8));
    m_bar->addWidget(m_count);
    m_bar->addStretch();
    m_bar->addWidget(m_views);
    auto *filter = iconButton(
        u"view-filter"_s,
        tr("Filter (%1)").arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)),
        true, this);
    filter->setObjectName(u"filterButton"_s);
    connect(filter, &QToolButton::clicked, this, [this] {
        if (m_filter->isVisible() && m_filter->filter().isEmpty())
            m_filter->hide();
        else
            startFilter();
    });
    m_bar->addWidget(filter);
    m_columnButton = iconButton(u"view-file-columns"_s, tr("Columns and order"), true, this);
    m_columnButton->setMenu(m_columns);
    m_columnButton->setPopupMode(QToolButton::InstantPopup);
    connect(m_columns, &QMenu::aboutToShow, this, &ListPane::fillColumnMenu);
    connect(m_sort, &QMenu::aboutToShow, this, [this] { fillSortMenu(*m_sort); });
    m_bar->addWidget(m_columnButton);
    m_column->addLayout(m_bar);
}

void ListPane::buildTable(const Look &look)
{
    setUpTable(m_table, look.name, 36);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setModel(&m_model);
    new SelectionKeeper(m_table, &m_model);
    auto *header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setFirstSectionMovable(false);
    header->setSortIndicator(m_list.sortColumn(), Qt::AscendingOrder);
    applyLayout(look);
    scaleColumns();
    connect(&Theme::of(this), &Theme::changed, this, &ListPane::scaleColumns);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](QPoint at) {
        fillColumnMenu();
        m_columns->popup(header->mapToGlobal(at));
    });
    connect(header, &QHeaderView::sectionClicked, this, &ListPane::onSectionClicked);
    m_empty = setEmptyState(m_table, look.emptyIcon, look.emptySentence, look.emptyAction);
    connect(m_empty, &EmptyState::activated, this, [this] {
        if (m_filter->filter().isEmpty())
            emit emptyActivated();
        else if (!m_filter->field()->text().trimmed().isEmpty())
            m_filter->field()->clear(); // the filters stay
        else
            m_filter->clearAll();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_last = currentKey();
        emit currentChanged();
    });
    connect(m_table, &QTableView::activated, this, &ListPane::activated);
    m_keep->setSingleShot(true);
    m_keep->setInterval(1s);
    connect(m_keep, &QTimer::timeout, this, &ListPane::keepLayout);
    const auto soon = [this] { m_keep->start(); };
    connect(header, &QHeaderView::sectionMoved, m_keep, soon);
    connect(header, &QHeaderView::sectionCountChanged, m_keep, soon);
    connect(header, &QHeaderView::sectionResized, m_keep, [this, header](int column) {
        if (header->sectionResizeMode(column) == QHeaderView::Interactive && isVisible())
            m_keep->start();
    });
}

void ListPane::applyLayout(const Look &look)
{
    const auto &theme = Theme::of(this);
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setMinimumSectionSize(theme.text(56));
    for (int column = 0; column < m_model.columnCount(); ++column)
        header->setSectionHidden(column, true);
    for (const auto &[column, width] : look.columns) {
        header->setSectionHidden(column, false);
        if (width > 0)
            header->resizeSection(column, fittingWidth(column, theme.text(width)));
        else
            header->setSectionResizeMode(column, QHeaderView::Stretch);
    }
    const auto kept = m_workspace.reading().views().layout(m_workspace.session(), m_list.subject());
    if (kept && !kept->isEmpty())
        columnlayout::apply(*header, m_list.codesOfColumns(), *kept);
}

// Larger letters need wider columns.
void ListPane::scaleColumns()
{
    const int whole = Theme::of(this).text(kWholeWidth);
    const int before = std::exchange(m_whole, whole);
    auto *header = m_table->horizontalHeader();
    for (int column = 0; before > 0 && whole != before && column < header->count(); ++column) {
        if (!header->isSectionHidden(column)
            && header->sectionResizeMode(column) == QHeaderView::Interactive)
            header->resizeSection(
                column, fittingWidth(column, header->sectionSize(column) * whole / before));
    }
}

void ListPane::keepLayout()
{
    if (m_workspace.isReadOnly())
        return;
    const auto text = columnlayout::toText(*m_table->horizontalHeader(), m_list.codesOfColumns());
    m_workspace.write(
        [session = m_workspace.session(), subject = m_list.subject(), text](Services &services) {
            return services.views().keepLayout(session, subject, text);
        },
        this, [](const Result<void> &) {}); // how columns lie is not worth a message
}

void ListPane::fillColumnMenu()
{
    m_columns->clear();
    auto *header = m_table->horizontalHeader();
    columnlayout::fillMenu(*m_columns, *header);
    m_columns->addSeparator();
    m_columns->addMenu(m_sort);
}

void ListPane::fillSortMenu(QMenu &menu)
{
    menu.clear();
    const auto add = [&](QActionGroup *group, const QString &text, bool isChosen, int column,
                         bool isDescending) {
        auto *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(isChosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, column, isDescending] {
            m_list.sortBy(column, isDescending);
            onListShown();
        });
    };
    auto *columns = new QActionGroup(&menu);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (m_list.canSortBy(column))
            add(columns, m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                column == m_list.sortColumn(), column, false);
    }
    menu.addSeparator();
    auto *directions = new QActionGroup(&menu);
    const int now = m_list.sortColumn();
    add(directions, tr("Ascending"), !m_list.isDescending(), now, false);
    add(directions, tr("Descending"), m_list.isDescending(), now, true);
}

void ListPane::startSort()
{
    fillSortMenu(*m_sort);
    m_sort->popup(m_columnButton->mapToGlobal(QPoint(0, m_columnButton->height())));
    for (auto *action : m_sort->actions()) {
        if (action->isChecked()) {
            m_sort->setActiveAction(action);
            break;
        }
    }
}

/// A heading is never cut off.
int ListPane::fittingWidth(int column, int wanted) const
{
    const auto &theme = Theme::of(this);
    const QFontMetrics metrics(theme.font(TypeRole::Small, Weight::SemiBold));
    const auto words = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return qMax(wanted, metrics.horizontalAdvance(words) + theme.space(kHeadingRoom));
}

void ListPane::onSectionClicked(int column)
{
    if (m_list.canSortBy(column))
        m_list.sortBy(column, column == m_list.sortColumn() && !m_list.isDescending());
    onListShown();
}

void ListPane::addTool(QWidget *tool)
{
    m_bar->addWidget(tool);
    // Tab goes as one reads: the buttons, then the table.
    setTabOrder(m_lastTool ? m_lastTool : m_columnButton, tool);
    setTabOrder(tool, m_table);
    m_lastTool = tool;
}

void ListPane::addBar(QWidget *bar)
{
    m_column->insertWidget(m_column->count() - 1, bar);
}

void ListPane::setFoot(const QString &sentence)
{
    m_foot->setText(sentence);
}

void ListPane::startFilter()
{
    m_filter->show();
    m_filter->field()->setFocus(Qt::ShortcutFocusReason);
    m_filter->field()->selectAll();
}

void ListPane::onFilterChanged()
{
    m_list.show(m_filter->filter(), m_list.sortCode(), m_list.isDescending());
    onListShown();
}

void ListPane::onListShown()
{
    m_table->horizontalHeader()->setSortIndicator(
        m_list.sortColumn(), m_list.isDescending() ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_views->compare();
    showEmpty();
    showCount();
    takeWanted();
    emit listShown();
}

void ListPane::showEmpty()
{
    if (m_list.shownFilter().isEmpty())
        m_empty->setContent(m_look.emptyIcon, m_look.emptySentence, m_look.emptyAction);
    else
        showNothingFound();
}

/// What was typed stands in the sentence: it is the first thing to look at again.
void ListPane::showNothingFound()
{
    const QString typed = m_filter->field()->text().simplified();
    if (typed.isEmpty())
        m_empty->setContent(u"edit-find"_s, tr("Nothing matches these filters."),
                            tr("Remove the filters"));
    else
        m_empty->setContent(u"edit-find"_s,
                            m_filter->chips().isEmpty()
                                ? tr("Nothing found for “%1”.").arg(typed)
                                : tr("Nothing found for “%1” with these filters.").arg(typed),
                            tr("Clear the search"));
}

void ListPane::showCount()
{
    const int total = int(m_model.total());
    if (!m_model.isComplete())
        m_count->setText(tr("Counting…"));
    else if (!m_list.shownFilter().isEmpty())
        m_count->setText(tr("%n found", nullptr, total));
    else if (m_list.subject() == FilterSubject::People)
        m_count->setText(tr("%n people", nullptr, total));
    else
        m_count->setText(tr("%n organisations", nullptr, total));
    showRange();
}

// Which part of the list is in view, as "1 – 17 of 12 480".
void ListPane::showRange()
{
    const auto rows = m_model.total();
    const int height = m_table->viewport()->height();
    const int first = m_table->rowAt(1);
    const int last = m_table->rowAt(height - 1);
    if (rows == 0 || first < 0 || !m_model.isComplete()) {
        m_range->clear();
        return;
    }
    const QLocale locale;
    m_range->setText(tr("%1 – %2 of %3")
                         .arg(locale.toString(first + 1),
                              locale.toString(last < 0 ? rows : qint64(last) + 1),
                              locale.toString(rows)));
}

qint64 ListPane::currentKey() const
{
    return m_model.keyAt(m_table->currentIndex().row());
}

void ListPane::select(qint64 key)
{
    m_wanted = key;
    if (m_model.rowOfKey(key) < 0 && !m_list.shownFilter().isEmpty()) {
        m_filter->setFilter({});
        onFilterChanged();
    }
    takeWanted();
}

void ListPane::takeWanted()
{
    int row = m_wanted ? m_model.rowOfKey(m_wanted) : -1;
    if (row < 0 && m_table->currentIndex().isValid())
        return;
    if (row < 0)
        row = m_model.rowOfKey(m_last);
    if (row < 0 && m_model.total() > 0)
        row = 0;
    else
        m_wanted = 0;
    if (row < 0) {
        emit currentChanged();
        return;
    }
    m_table->selectRow(row);
    m_table->scrollTo(m_model.index(row, 0));
    emit currentChanged();
}

} // namespace entente
