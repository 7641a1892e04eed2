// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/verdictstrip.h"

#include "ui/support/labels.h"
#include "ui/support/stylepaint.h"
#include "ui/widgets/buttons.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace entente {

VerdictStrip::VerdictStrip(QWidget *parent)
    : QFrame(parent)
    , m_question(weightedLabel({}, TypeRole::Body, Weight::Medium))
    , m_header(new QHBoxLayout)
    , m_grid(new QGridLayout)
    , m_reasonLine(new QWidget(this))
    , m_subject(weightedLabel({}, TypeRole::Small, Weight::SemiBold, Tone::Second))
    , m_reason(wrappedLabel({}, TypeRole::Small, Tone::Second))
    , m_why(linkButton({}))
{
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setSizeConstraint(QLayout::SetNoConstraint);
    column->setContentsMargins(theme.space(12), theme.space(8), theme.space(12), theme.space(8));
    column->setSpacing(theme.space(8));
    m_header->addWidget(m_question);
    m_header->addStretch();
    column->addLayout(m_header);
    m_grid->setSpacing(theme.space(8));
    m_grid->setVerticalSpacing(theme.space(6));
    column->addLayout(m_grid);
    auto *line = new QHBoxLayout(m_reasonLine);
    line->setContentsMargins({});
    line->setSpacing(theme.space(4));
    line->addWidget(m_subject, 0, Qt::AlignTop);
    line->addWidget(m_reason, 1);
    line->addSpacing(theme.space(8));
    setLookProperty(m_why, "letters", u"small"_s);
    line->addWidget(m_why, 0, Qt::AlignTop);
    column->addWidget(m_reasonLine);
    m_reasonLine->hide();
    connect(m_why, &QPushButton::clicked, this, &VerdictStrip::whyAsked);
    setAccessibleName(tr("Verdicts by channel"));
}

VerdictStrip::~VerdictStrip() = default;

void VerdictStrip::setQuestion(const QString &question)
{
    m_question->setText(question);
    setAccessibleName(question);
}

void VerdictStrip::setTrailing(QWidget *widget)
{
    m_header->addWidget(widget);
    m_trailing = widget;
    setTabOrder(widget, m_chips.isEmpty() ? static_cast<QWidget *>(m_why) : m_chips.first());
}

void VerdictStrip::setItems(const QList<VerdictItem> &items)
{
    while (m_chips.size() > items.size())
        delete m_chips.takeLast();
    while (m_chips.size() < items.size()) {
        auto *chip = new VerdictChipButton(this);
        chip->setSpread(true);
        chip->setTokenHeight(28);
        chip->installEventFilter(this);
        connect(chip, &QAbstractButton::clicked, this, [this, chip] {
            const int index = static_cast<int>(m_chips.indexOf(chip));
            makeCurrent(index, false);
            emit reasonsAsked(index, chip);
        });
        if (!m_chips.isEmpty())
            setTabOrder(m_chips.last(), chip);
        else if (m_trailing)
            setTabOrder(m_trailing, chip);
        m_chips.append(chip);
    }
    for (qsizetype i = 0; i < items.size(); ++i)
        m_chips[i]->setVerdict(items[i].look, items[i].word, items[i].channel, items[i].sentence);
    if (!m_chips.isEmpty())
        setTabOrder(m_chips.last(), m_why);
    makeCurrent(qBound(0, m_current, qMax(0, count() - 1)), false);
    arrange();
}

void VerdictStrip::setReason(const QString &subject, const QString &reason, const QString &whyText)
{
    m_subject->setText(subject);
    m_subject->setVisible(!subject.isEmpty());
    m_reason->setText(reason);
    m_why->setText(whyText);
    m_why->setVisible(!whyText.isEmpty());
    m_reasonLine->setVisible(!reason.isEmpty());
}

bool VerdictStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int index = static_cast<int>(
            m_chips.indexOf(static_cast<VerdictChipButton *>(watched)));
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int onward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
        const int back = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
        int next = -1;
        if (key == onward)
            next = index + 1;
        else if (key == back)
            next = index - 1;
        else if (key == Qt::Key_Down)
            next = index + m_columns;
        else if (key == Qt::Key_Up)
            next = index - m_columns;
        else if (key == Qt::Key_Home)
            next = 0;
        else if (key == Qt::Key_End)
            next = count() - 1;
        else
            return QFrame::eventFilter(watched, event);
        if (next >= 0 && next < count())
            makeCurrent(next, true);
        return true;
    }
    if (event->type() == QEvent::FocusIn)
        makeCurrent(static_cast<int>(m_chips.indexOf(static_cast<VerdictChipButton *>(watched))),
                    false);
    return QFrame::eventFilter(watched, event);
}

void VerdictStrip::makeCurrent(int index, bool focus)
{
    m_current = index;
    for (int i = 0; i < count(); ++i)
        m_chips[i]->setFocusPolicy(i == index ? Qt::StrongFocus : Qt::ClickFocus);
    if (focus && index >= 0 && index < count())
        m_chips[index]->setFocus(Qt::OtherFocusReason);
}

/// Of one column, whatever is shown now: else two columns would never let go of their room.
QSize VerdictStrip::minimumSizeHint() const
{
    const QMargins margins = layout()->contentsMargins();
    return {widestChip() + margins.left() + margins.right(), layout()->minimumSize().height()};
}

int VerdictStrip::widestChip() const
{
    int widest = 0;
    for (const VerdictChipButton *chip : m_chips)
        widest = qMax(widest, chip->sizeHint().width());
    return widest;
}

int VerdictStrip::wantedColumns() const
{
    const int widest = widestChip();
    const QMargins margins = layout()->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    return 2 * widest + m_grid->horizontalSpacing() <= room ? 2 : 1;
}

void VerdictStrip::arrange()
{
    m_columns = wantedColumns();
    while (m_grid->count() > 0)
        delete m_grid->takeAt(0);
    for (int i = 0; i < count(); ++i)
        m_grid->addWidget(m_chips[i], i / m_columns, i % m_columns);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, m_columns == 2 ? 1 : 0);
    updateGeometry();
}

void VerdictStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    paintBox(&painter, rect(), theme.radius(), theme.fill(ColorRole::Sunken),
             theme.color(ColorRole::Line), theme.lineWidth());
}

void VerdictStrip::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (wantedColumns() != m_columns)
        arrange();
}

void VerdictStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (layout() && (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange))
        arrange();
}

} // namespace entente
