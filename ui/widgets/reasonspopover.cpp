// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reasonspopover.h"

#include "ui/support/icons.h"
#include "ui/support/labels.h"
#include "ui/support/stylepaint.h"
#include "ui/widgets/buttons.h"

#include <QBitmap>
#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QScreen>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

constexpr int kReasonsArrow = 9;
constexpr int kReasonsWidth = 486;

/// The soft panel at the foot of the popover.
class RemedyFrame final : public QFrame
{
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        paintBox(&painter, rect(), theme.radius(), theme.fill(ColorRole::AccentSoft),
                 theme.color(ColorRole::Line), theme.lineWidth());
    }
};

QPainterPath reasonsOutline(const QRectF &body, int arrowAt, bool above, qreal radius)
{
    QPainterPath path;
    path.addRoundedRect(body, radius, radius);
    QPainterPath arrow;
    const qreal edge = above ? body.bottom() - 0.5 : body.top() + 0.5;
    const qreal tip = above ? edge + kReasonsArrow : edge - kReasonsArrow;
    arrow.addPolygon(QPolygonF({QPointF(arrowAt - kReasonsArrow, edge), QPointF(arrowAt, tip),
                                QPointF(arrowAt + kReasonsArrow, edge)}));
    arrow.closeSubpath();
    return path.united(arrow);
}

} // namespace

ReasonsPopover::ReasonsPopover(QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_chip(new ChipLabel(chipLook(VerdictLook::NotApplicable), {}, this))
    , m_headline(wrappedLabel({}, TypeRole::Section, Tone::Normal, this))
    , m_grid(new QGridLayout)
    , m_remedy(nullptr)
    , m_remedyText(wrappedLabel({}, TypeRole::Body, Tone::Normal))
    , m_remedyTitle(weightedLabel({}, TypeRole::Body, Weight::SemiBold))
    , m_action(primaryButton({}))
    , m_side(quietButton({}, u"view-time-schedule"_s))
{
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    const int side = theme.space(18);
    column->setContentsMargins(side, theme.space(12) + kReasonsArrow, side,
                               theme.space(14) + kReasonsArrow);
    column->setSpacing(theme.space(10));
    auto *head = new QHBoxLayout;
    m_chip->setTokenHeight(30);
    head->addWidget(m_chip);
    head->addStretch();
    QToolButton *copy = iconButton(u"edit-copy"_s, tr("Copy the reasons"), false, this);
    setTokenHeight(copy, 28);
    head->addWidget(copy);
    head->addWidget(plainLabel(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText),
                               TypeRole::Small, Tone::Third));
    column->addLayout(head);
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_headline);
    m_grid->setHorizontalSpacing(theme.space(12));
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnMinimumWidth(0, theme.text(64));
    m_grid->setColumnStretch(1, 1);
    column->addLayout(m_grid);
    m_remedy = makeRemedy();
    column->addWidget(m_remedy);
    m_remedy->hide();
    setFixedWidth(theme.text(kReasonsWidth));
    connect(copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(asText()); });
}

ReasonsPopover::~ReasonsPopover() = default;

QWidget *ReasonsPopover::makeRemedy()
{
    const Theme &theme = Theme::of(this);
    auto *frame = new RemedyFrame(this);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(theme.space(12), theme.space(10), theme.space(12), theme.space(10));
    column->setSpacing(theme.space(4));
    m_remedyTitle->setWordWrap(true);
    column->addWidget(m_remedyTitle);
    column->addWidget(m_remedyText);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, theme.space(6), 0, 0);
    row->addWidget(m_action);
    row->addWidget(m_side);
    row->addStretch();
    column->addLayout(row);
    connect(m_action, &QPushButton::clicked, this, &ReasonsPopover::actionActivated);
    connect(m_side, &QPushButton::clicked, this, &ReasonsPopover::sideActivated);
    return frame;
}

QString ReasonsPopover::asText() const
{
    QStringList lines = {m_chipText, m_headline->text()};
    for (const ReasonRow &row : m_rows) {
        lines.append(tr("%1: %2").arg(row.label, row.text));
        if (!row.detail.isEmpty())
            lines.append(row.detail);
    }
    if (!m_remedy->isHidden())
        lines.append(QString(m_remedyTitle->text() + u' ' + m_remedyText->text()).trimmed());
    return lines.join(u'\n');
}

void ReasonsPopover::setVerdict(VerdictLook look, const QString &word, const QString &channel)
{
    m_chip->setChip(chipLook(look), word, channel);
    m_chipText = channel.isEmpty() ? word : tr("%1: %2").arg(channel, word);
    setAccessibleName(m_chipText);
}

void ReasonsPopover::setHeadline(const QString &sentence)
{
    m_headline->setText(sentence);
}

void ReasonsPopover::setRows(const QList<ReasonRow> &rows)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_rows = rows;
    for (int i = 0; i < rows.size(); ++i)
        addRow(i, rows[i]);
}

void ReasonsPopover::addRow(int number, const ReasonRow &row)
{
    const Theme &theme = Theme::of(this);
    const int line = number * 2;
    const int gap = theme.space(7);
    QLabel *label = plainLabel(row.label, TypeRole::Body, Tone::Third);
    label->setContentsMargins(0, gap, 0, 0);
    m_grid->addWidget(label, line, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(0, gap, 0, gap);
    words->setSpacing(0);
    QLabel *text = wrappedLabel(row.text, TypeRole::Body, Tone::Normal);
    setWeight(text, Weight::Medium);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(tr("%1: %2").arg(row.label, row.text));
    words->addWidget(text);
    if (!row.detail.isEmpty())
        words->addWidget(wrappedLabel(row.detail, TypeRole::Small, Tone::Second));
    auto *host = new QWidget(this);
    host->setLayout(words);
    m_grid->addWidget(host, line, 1, 1, row.link.isEmpty() ? 2 : 1);
    if (!row.link.isEmpty()) {
        QPushButton *link = linkButton(row.link);
        link->setAccessibleDescription(row.text);
        m_grid->addWidget(link, line, 2, Qt::AlignVCenter);
        connect(link, &QPushButton::clicked, this, [this, number] { emit linkActivated(number); });
    }
    m_grid->addWidget(hairline(Qt::Horizontal, ColorRole::Line, this), line + 1, 0, 1, 3);
}

void ReasonsPopover::setRemedy(const QString &title, const QString &text, const QString &action,
                               const QString &icon, const QString &side)
{
    m_remedyTitle->setText(title);
    m_remedyTitle->setVisible(!title.isEmpty());
    m_remedyText->setText(text);
    m_remedyText->setVisible(!text.isEmpty());
    m_action->setText(action);
    m_action->setIcon(icon.isEmpty() ? QIcon() : themedIcon(icon, ColorRole::OnAccent));
    m_action->setVisible(!action.isEmpty());
    m_side->setText(side);
    m_side->setVisible(!side.isEmpty());
    m_remedy->setVisible(!title.isEmpty() || !text.isEmpty() || !action.isEmpty()
                         || !side.isEmpty());
}

void ReasonsPopover::popupAt(QWidget *anchor)
{
    m_anchor = anchor;
    setAccessibleDescription(asText());
    ensurePolished();
    const int wide = qMin(Theme::of(this).text(kReasonsWidth),
                          anchor->screen()->availableGeometry().width() - 16);
    setFixedWidth(wide);
    const int tall = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(wide)
                                                   : sizeHint().height();
    const QRect screen = anchor->screen()->availableGeometry();
    const QRect around(anchor->mapToGlobal(QPoint(0, 0)), anchor->size());
    const int gap = Theme::of(this).space(4);
    m_above = around.bottom() + gap + tall > screen.bottom()
              && around.top() - gap - tall >= screen.top();
    const int x = qBound(screen.left() + 8, around.center().x() - wide / 2,
                         qMax(screen.left() + 8, screen.right() - wide - 8));
    const int y = m_above ? around.top() - gap - tall
                          : qMin(around.bottom() + gap, qMax(screen.top(), screen.bottom() - tall));
    m_arrow = qBound(kReasonsArrow * 2, around.center().x() - x, wide - kReasonsArrow * 2);
    setGeometry(x, y, wide, tall);
    show();
    QWidget *first = m_action->isVisibleTo(this) ? m_action
                     : m_side->isVisibleTo(this) ? m_side
                                                 : nullptr;
    if (first)
        first->setFocus(Qt::PopupFocusReason);
    else
        m_headline->setFocus(Qt::PopupFocusReason);
}

QRect ReasonsPopover::body() const
{
    return rect().adjusted(0, m_above ? 0 : kReasonsArrow, 0, m_above ? -kReasonsArrow : 0);
}

void ReasonsPopover::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.color(ColorRole::Surface));
    painter.setPen(QPen(theme.color(ColorRole::Control), theme.lineWidth()));
    painter.drawPath(reasonsOutline(QRectF(body()).adjusted(0.5, 0.5, -0.5, -0.5), m_arrow, m_above,
                                    theme.radius()));
}

void ReasonsPopover::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    // A mask instead of a translucent window: it works without a compositor too.
    QBitmap mask(size());
    mask.clear();
    QPainter painter(&mask);
    painter.setPen(QPen(Qt::color1, 1));
    painter.setBrush(Qt::color1);
    painter.drawPath(reasonsOutline(QRectF(body()).adjusted(0.5, 0.5, -0.5, -0.5), m_arrow, m_above,
                                    Theme::of(this).radius()));
    painter.end();
    setMask(mask);
    layout()->setContentsMargins(layout()->contentsMargins().left(),
                                 Theme::of(this).space(12) + (m_above ? 0 : kReasonsArrow),
                                 layout()->contentsMargins().right(),
                                 Theme::of(this).space(14) + (m_above ? kReasonsArrow : 0));
}

void ReasonsPopover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void ReasonsPopover::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (m_anchor)
        m_anchor->setFocus(Qt::PopupFocusReason);
    emit closed();
}

} // namespace entente
