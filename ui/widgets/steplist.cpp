// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/steplist.h"

#include "ui/support/labels.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/stepbutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>

#include <utility>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

void markSteps(const QList<StepButton *> &steps, int current, bool backAllowed)
{
    for (int i = 0; i < steps.size(); ++i)
        steps[i]->setState(i < current    ? StepState::Done
                           : i == current ? StepState::Current
                                          : StepState::Ahead,
                           i < current && backAllowed);
}

/// Arrows walk through the steps that can be reached.
bool moveInSteps(const QList<StepButton *> &steps, QObject *from, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool onward = key == Qt::Key_Down || key == Qt::Key_Right;
    if (!onward && key != Qt::Key_Up && key != Qt::Key_Left)
        return false;
    for (qsizetype i = steps.indexOf(static_cast<StepButton *>(from)) + (onward ? 1 : -1);
         i >= 0 && i < steps.size(); i += onward ? 1 : -1) {
        if (steps[i]->focusPolicy() != Qt::NoFocus) {
            steps[i]->setFocus(Qt::OtherFocusReason);
            break;
        }
    }
    return true;
}

} // namespace

StepList::StepList(QWidget *parent)
    : QFrame(parent)
    , m_column(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_stepColumn(new QBoxLayout(QBoxLayout::TopToBottom))
{
    const Theme &theme = Theme::of(this);
    setProperty("frame", u"sunken"_s);
    setAccessibleName(tr("Steps"));
    m_column->setContentsMargins(theme.space(12), theme.space(16), theme.space(12),
                                 theme.space(16));
    m_column->setSpacing(theme.space(12));
    m_column->addLayout(m_stepColumn);
    m_column->addStretch();
    shareRoom();
}

StepList::~StepList() = default;

void StepList::setInLine(bool inLine)
{
    if (inLine == m_inLine)
        return;
    m_inLine = inLine;
    for (auto *step : std::as_const(m_steps)) {
        step->setInLine(inLine);
        step->setBrief(inLine);
    }
    shareRoom();
}

void StepList::shareRoom()
{
    const Theme &theme = Theme::of(this);
    const auto direction = m_inLine ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    m_column->setDirection(direction);
    m_stepColumn->setDirection(direction);
    m_stepColumn->setSpacing(theme.space(m_inLine ? 16 : 2));
    if (m_inLine) {
        setMinimumWidth(0);
        setMaximumWidth(QWIDGETSIZE_MAX);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    } else {
        setFixedWidth(theme.text(216));
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    }
}

void StepList::setSteps(const QStringList &names)
{
    qDeleteAll(m_steps);
    m_steps.clear();
    for (const QString &name : names) {
        auto *step = new StepButton(count() + 1, name, m_inLine, this);
        const int index = count();
        step->installEventFilter(this);
        connect(step, &QAbstractButton::clicked, this, [this, index] {
            if (index < m_current && m_backAllowed)
                emit stepChosen(index);
        });
        m_stepColumn->addWidget(step);
        m_steps.append(step);
    }
    setCurrent(0);
}

void StepList::setCurrent(int index)
{
    m_current = index;
    markSteps(m_steps, m_current, m_backAllowed);
}

void StepList::setBackAllowed(bool allowed)
{
    m_backAllowed = allowed;
    markSteps(m_steps, m_current, m_backAllowed);
}

void StepList::setHeader(QWidget *widget)
{
    m_column->insertWidget(0, widget);
}

void StepList::setFooter(QWidget *widget)
{
    m_column->addWidget(widget);
}

bool StepList::eventFilter(QObject *watched, QEvent *event)
{
    return moveInSteps(m_steps, watched, event) || QFrame::eventFilter(watched, event);
}

StepLine::StepLine(QWidget *parent) : QFrame(parent), m_row(new QHBoxLayout(this))
{
    const Theme &theme = Theme::of(this);
    setProperty("frame", u"bar"_s);
    setAccessibleName(tr("Steps"));
    m_row->setContentsMargins(theme.space(20), 0, theme.space(20), 0);
    m_row->setSpacing(theme.space(8));
    setMinimumHeight(theme.height(40));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

StepLine::~StepLine() = default;

void StepLine::setSteps(const QStringList &names)
{
    m_steps.clear();
    while (QLayoutItem *item = m_row->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &name : names) {
        if (!m_steps.isEmpty())
            m_row->addWidget(new IconLabel(u"go-next"_s, ColorRole::Text3, 16, this));
        const int index = static_cast<int>(m_steps.size());
        auto *step = new StepButton(index + 1, name, true, this);
        step->installEventFilter(this);
        connect(step, &QAbstractButton::clicked, this, [this, index] {
            if (index < m_current && m_backAllowed)
                emit stepChosen(index);
        });
        m_row->addWidget(step);
        m_steps.append(step);
    }
    m_row->addStretch();
    setCurrent(0);
}

void StepLine::setCurrent(int index)
{
    m_current = index;
    markSteps(m_steps, m_current, m_backAllowed);
}

void StepLine::setBackAllowed(bool allowed)
{
    m_backAllowed = allowed;
    markSteps(m_steps, m_current, m_backAllowed);
}

bool StepLine::eventFilter(QObject *watched, QEvent *event)
{
    return moveInSteps(m_steps, watched, event) || QFrame::eventFilter(watched, event);
}

} // namespace entente
