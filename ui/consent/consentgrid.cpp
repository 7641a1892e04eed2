// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/consentgrid.h"

#include "ui/support/labels.h"
#include "ui/support/stylepaint.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kGridRowHeight = 44;
constexpr int kGridHeaderHeight = 34;
constexpr int kGridColumn = 76;

// Apart from the calls: lupdate finds no text marked inside another translate().
constexpr const char *kGridLead = QT_TRANSLATE_NOOP("ConsentFrame", "I agree to be contacted for…");
constexpr const char *kGridCell = QT_TRANSLATE_NOOP("ConsentFrame", "%1 by this channel: %2");

} // namespace

ConsentGrid::ConsentGrid(const QList<Purpose> &purposes, const QList<Channel> &channels,
                         const Obstacle &obstacle, QWidget *parent)
    : QFrame(parent)
    , m_purposes(purposes)
    , m_channels(channels)
    , m_grid(new QGridLayout(this))
    , m_corner(weightedLabel({}, TypeRole::Small, Weight::SemiBold, Tone::Second, this))
{
    const auto &theme = Theme::of(this);
    m_grid->setContentsMargins(theme.space(12), 0, theme.space(4), 0);
    m_grid->setHorizontalSpacing(theme.space(4));
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(0, 1);
    addHeader();
    for (int i = 0; i < m_purposes.size(); ++i)
        addPurpose(i, m_purposes[i], obstacle);
}

ConsentGrid::~ConsentGrid() = default;

void ConsentGrid::addHeader()
{
    const auto &theme = Theme::of(this);
    m_grid->setRowMinimumHeight(0, theme.height(kGridHeaderHeight));
    m_grid->addWidget(m_corner, 0, 0, Qt::AlignVCenter);
    for (int i = 0; i < m_channels.size(); ++i) {
        auto *label = weightedLabel({}, TypeRole::Small, Weight::SemiBold, Tone::Second, this);
        label->setAlignment(Qt::AlignCenter);
        m_channelLabels.append(label);
        m_grid->setColumnMinimumWidth(i + 1, theme.text(kGridColumn));
        m_grid->addWidget(label, 0, i + 1, Qt::AlignCenter);
    }
}

void ConsentGrid::addPurpose(int index, const Purpose &purpose, const Obstacle &obstacle)
{
    const auto &theme = Theme::of(this);
    const int row = 2 * index + 2;
    m_grid->addWidget(hairline(Qt::Horizontal, ColorRole::Line, this), row - 1, 0, 1, -1);
    m_grid->setRowMinimumHeight(row, theme.height(kGridRowHeight));
    auto *label = weightedLabel({}, TypeRole::Body, Weight::Medium, Tone::Normal, this);
    label->setWordWrap(true);
    m_purposeLabels.append(label);
    m_grid->addWidget(label, row, 0, Qt::AlignVCenter);
    for (int i = 0; i < m_channels.size(); ++i) {
        const ConsentCell cell{purpose.code, m_channels[i]};
        addCell(row, i, cell, obstacle(cell));
    }
}

void ConsentGrid::addCell(int row, int column, const ConsentCell &cell, const QString &obstacle)
{
    if (!obstacle.isEmpty()) {
        auto *dash = plainLabel(u"–"_s, TypeRole::Body, Tone::Third, this);
        dash->setToolTip(obstacle.toHtmlEscaped());
        dash->setAccessibleName(obstacle);
        m_grid->addWidget(dash, row, column + 1, Qt::AlignCenter);
        return;
    }
    auto *box = new QCheckBox(this);
    box->setProperty("tokenBox", 20);
    box->setProperty("focusRing", true);
    box->installEventFilter(this);
    connect(box, &QCheckBox::toggled, this, &ConsentGrid::changed);
    m_grid->addWidget(box, row, column + 1, Qt::AlignCenter);
    m_places.append({cell, row, column, box});
}

QList<ConsentCell> ConsentGrid::cells() const
{
    QList<ConsentCell> all;
    for (const auto &place : m_places)
        all.append(place.cell);
    return all;
}

QList<ConsentCell> ConsentGrid::ticked() const
{
    QList<ConsentCell> yes;
    for (const auto &place : m_places) {
        if (place.box->isChecked())
            yes.append(place.cell);
    }
    return yes;
}

QCheckBox *ConsentGrid::box(const ConsentCell &cell) const
{
    for (const auto &place : m_places) {
        if (place.cell == cell)
            return place.box;
    }
    return nullptr;
}

void ConsentGrid::setLead(const QString &text)
{
    m_corner->setText(text);
}

void ConsentGrid::setWords(const Words &words)
{
    m_corner->setText(words.translate("ConsentFrame", kGridLead));
    for (int i = 0; i < m_channels.size(); ++i)
        m_channelLabels[i]->setText(words.channelName(channelName(m_channels[i])));
    const bool french = words.language() == u"fr";
    for (int i = 0; i < m_purposes.size(); ++i)
        m_purposeLabels[i]->setText(french ? m_purposes[i].labelFr : m_purposes[i].labelEn);
    const auto pattern = words.translate("ConsentFrame", kGridCell);
    for (const auto &place : std::as_const(m_places)) {
        for (int i = 0; i < m_purposes.size(); ++i) {
            if (m_purposes[i].code == place.cell.purpose)
                place.box->setAccessibleName(
                    pattern.arg(m_purposeLabels[i]->text(), m_channelLabels[place.column]->text()));
        }
    }
}

bool ConsentGrid::walk(const Place &from, int key)
{
    const int rows = key == Qt::Key_Down ? 2 : key == Qt::Key_Up ? -2 : 0;
    const int columns = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
    if (rows == 0 && columns == 0)
        return false;
    int row = from.row + rows;
    int column = from.column + columns;
    // Dashes are stepped over.
    while (row >= 2 && row <= 2 * m_purposes.size() && column >= 0 && column < m_channels.size()) {
        for (const auto &place : std::as_const(m_places)) {
            if (place.row == row && place.column == column) {
                place.box->setFocus(Qt::TabFocusReason);
                return true;
            }
        }
        row += rows;
        column += columns;
    }
    return true;
}

bool ConsentGrid::eventFilter(QObject *watched, QEvent *event)
{
    const auto found = std::find_if(m_places.cbegin(), m_places.cend(),
                                    [watched](const Place &place) { return place.box == watched; });
    if (found != m_places.cend()) {
        if (event->type() == QEvent::KeyPress
            && walk(*found, static_cast<QKeyEvent *>(event)->key()))
            return true;
        if (event->type() == QEvent::FocusIn)
            emit currentChanged(found->cell);
    }
    return QFrame::eventFilter(watched, event);
}

void ConsentGrid::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    paintBox(&painter, rect(), theme.radius(), theme.fill(ColorRole::Surface));
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()), theme.radius(), theme.radius());
    painter.save();
    painter.setClipPath(outline);
    painter.fillRect(QRect(0, 0, width(), m_grid->cellRect(0, 0).bottom() + 1),
                     theme.fill(ColorRole::Sunken));
    painter.restore();
    paintBox(&painter, rect(), theme.radius(), Qt::transparent, theme.color(ColorRole::LineStrong),
             theme.lineWidth());
}

} // namespace entente
