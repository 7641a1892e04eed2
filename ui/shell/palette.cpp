// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette.h"

#include "core/search/searchwords.h"
#include "ui/consent/verdictwords.h"
#include "ui/shell/palettedelegate.h"
#include "ui/support/icons.h"
#include "ui/support/labels.h"
#include "ui/support/theme.h"
#include "ui/support/viewsetup.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/veil.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kPaletteWidth = 640;
constexpr int kPaletteHeight = 584;
constexpr int kPaletteLowest = 264;

} // namespace

Palette::Palette(Workspace &workspace, Navigator &navigator, QWidget *window)
    : QFrame(window)
    , m_finder(workspace, navigator)
    , m_verdicts(workspace)
    , m_veil(new Veil(window))
    , m_field(new QLineEdit(this))
    , m_count(plainLabel({}, TypeRole::Body, Tone::Third, this))
    , m_list(new QListView(this))
    , m_model(new PaletteModel(this))
{
    setAccessibleName(tr("Search or act"));
    build();
    for (auto *timer : {&m_soon, &m_verdict}) {
        timer->setSingleShot(true);
        timer->setInterval(0);
    }
    connect(&m_soon, &QTimer::timeout, this, &Palette::find);
    connect(&m_verdict, &QTimer::timeout, this, &Palette::showNextVerdict);
    connect(m_field, &QLineEdit::textChanged, this, [this] { m_soon.start(); });
    connect(m_list, &QListView::clicked, this, &Palette::choose);
    connect(m_veil, &Veil::clicked, this, &Palette::leave);
    window->installEventFilter(this);
}

Palette::~Palette() = default;

void Palette::build()
{
    const auto &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(theme.space(16), 0, theme.space(16), 0);
    line->setSpacing(theme.space(12));
    line->addWidget(new IconLabel(u"edit-find"_s, ColorRole::Text2, 20, this));
    m_field->setPlaceholderText(tr("A name, a firm, a number, an action…"));
    m_field->setAccessibleName(tr("Search or act"));
    m_field->setFont(theme.font(TypeRole::Title, Weight::Regular));
    m_field->setFrame(false);
    m_field->setProperty("quiet", true);
    m_field->setStyleSheet(u"QLineEdit { border: none; background: transparent; padding: 0; }"_s);
    m_field->setMinimumHeight(theme.height(54));
    m_field->installEventFilter(this);
    line->addWidget(m_field, 1);
    line->addWidget(m_count);
    column->addLayout(line);
    column->addWidget(hairline(Qt::Horizontal, ColorRole::Line));

    m_list->setModel(m_model);
    m_list->setFocusPolicy(Qt::NoFocus);
    setUpList(m_list, tr("Found"), 40, 1);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEmptyState(m_list, u"edit-find"_s,
                  tr("Nothing bears this name. Another spelling, or part of it, may help."));
    column->addWidget(m_list, 1);

    column->addWidget(hairline(Qt::Horizontal, ColorRole::Line));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(theme.space(16), theme.space(8), theme.space(16), theme.space(8));
    foot->setSpacing(theme.space(16));
    for (const auto &hint : {tr("↑ ↓ choose"), tr("Enter open"), tr("Tab actions")})
        foot->addWidget(plainLabel(hint, TypeRole::Small, Tone::Second, this));
    foot->addStretch();
    foot->addWidget(elidedLabel(tr("> actions only · @ people · Esc close"), TypeRole::Small,
                                Tone::Second, this));
    column->addLayout(foot);
}

void Palette::open()
{
    m_before = window()->focusWidget();
    m_veil->show();
    m_veil->raise();
    place();
    show();
    raise();
    find();
    m_field->setFocus(Qt::PopupFocusReason);
}

void Palette::place()
{
    const auto &theme = Theme::of(this);
    const auto *window = parentWidget();
    const int width = qMin(qMax(theme.space(kPaletteWidth), theme.text(kPaletteWidth)),
                           window->width() - theme.space(48));
    // As high as what was found, and never so low that it jumps about while somebody types.
    int rows = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows += m_list->sizeHintForRow(row);
    const int around = layout()->sizeHint().height() - m_list->sizeHint().height();
    const int wanted = qMax(around + rows + theme.space(24), theme.height(kPaletteLowest));
    const int height = std::min({wanted, theme.height(kPaletteHeight), window->height() * 8 / 10});
    setGeometry((window->width() - width) / 2, window->height() / 10, width, height);
}

void Palette::leave()
{
    m_soon.stop();
    m_verdict.stop();
    // Out of sight at once: what is opened now may be a dialog with a loop of its own.
    m_veil->hide();
    hide();
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
    m_veil->deleteLater();
    deleteLater();
}

void Palette::find()
{
    const auto typed = m_field->text().trimmed();
    m_showsOne = false;
    showLines(m_finder.lines(typed), typed);
}

void Palette::showLines(const QList<PaletteLine> &lines, const QString &typed)
{
    m_model->show(lines, searchwords::typedTerms(typed) + searchwords::literalTerms(typed));
    m_count->setText(typed.isEmpty() ? QString() : tr("%n results", nullptr, m_model->choices()));
    m_list->setCurrentIndex(m_model->index(m_model->nextChoice(-1, 1), 0));
    m_list->scrollToTop();
    place();
    tellCurrent();
    m_verdict.start();
}

/// May I call? Read when nothing is typed any more, so that no key waits for it.
void Palette::showNextVerdict()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        auto line = m_model->row(row);
        if (!line.person.isValid() || line.verdict)
            continue;
        const auto summary = m_verdicts.summary(line.person);
        const auto &verdict = summary.of(Channel::LiveCall);
        line.verdict = verdictLook(verdict);
        line.verdictWord = tr("%1: %2").arg(channelLabel(Channel::LiveCall), verdictWord(verdict));
        m_model->replaceRow(row, std::move(line));
        m_verdict.start();
        return;
    }
    tellCurrent();
}

void Palette::showActionsOf(const QModelIndex &index)
{
    const auto *line = m_model->rowAt(index);
    if (!line || !line->person.isValid())
        return;
    const auto lines = m_finder.linesFor(line->person, line->text);
    m_showsOne = true;
    showLines(lines, {});
}

void Palette::choose(const QModelIndex &index)
{
    // Enter right after a key means what was typed, not what stood there before.
    if (m_soon.isActive()) {
        m_soon.stop();
        find();
        choose(m_list->currentIndex());
        return;
    }
    const auto *line = m_model->rowAt(index);
    if (!line || line->isHeading())
        return;
    const auto open = line->open;
    leave();
    open();
}

void Palette::walk(int step)
{
    const int row = m_model->nextChoice(m_list->currentIndex().row(), step);
    if (row < 0)
        return;
    const auto index = m_model->index(row, 0);
    m_list->setCurrentIndex(index);
    // The first of a section brings its name into view.
    if (row > 0 && m_model->row(row - 1).isHeading())
        m_list->scrollTo(m_model->index(row - 1, 0));
    m_list->scrollTo(index);
    tellCurrent();
}

/// The focus stays in the field, so the field says what Enter would open.
void Palette::tellCurrent()
{
    const auto said = m_list->currentIndex().data(Qt::AccessibleTextRole).toString();
    if (said == m_field->accessibleDescription())
        return;
    m_field->setAccessibleDescription(said);
    QAccessibleEvent event(m_field, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

bool Palette::onKey(QKeyEvent *key)
{
    switch (key->key()) {
    case Qt::Key_Up: walk(-1); return true;
    case Qt::Key_Down: walk(1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(m_list->currentIndex()); return true;
    case Qt::Key_Tab: showActionsOf(m_list->currentIndex()); return true;
    case Qt::Key_Backtab:
        if (m_showsOne)
            find();
        return true;
    case Qt::Key_Escape:
        if (m_showsOne)
            find();
        else
            leave();
        return true;
    default: return false;
    }
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize)
        place();
    if (watched == m_field && event->type() == QEvent::KeyPress)
        return onKey(static_cast<QKeyEvent *>(event));
    return QFrame::eventFilter(watched, event);
}

void Palette::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(ColorRole::LineStrong), theme.lineWidth()));
    painter.setBrush(theme.color(ColorRole::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.radius(),
                            theme.radius());
}

} // namespace entente
