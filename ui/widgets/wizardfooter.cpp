// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/wizardfooter.h"

#include "ui/support/labels.h"
#include "ui/widgets/buttons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace entente {

namespace {

void nameOrHide(QPushButton *button, const QString &text)
{
    button->setText(text);
    button->setVisible(!text.isEmpty());
}

} // namespace

WizardFooter::WizardFooter(QWidget *parent)
    : QFrame(parent)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_words(new QHBoxLayout)
    , m_buttons(new QHBoxLayout)
    , m_note(elidedLabel({}, TypeRole::Body, Tone::Second))
    , m_reason(linkButton({}, this))
    , m_exit(quietButton({}, {}, this))
    , m_back(secondaryButton({}, {}, this))
    , m_next(primaryButton({}, {}, this))
{
    const Theme &theme = Theme::of(this);
    setProperty("frame", u"footer"_s);
    m_row->setContentsMargins(theme.space(20), theme.space(8), theme.space(20), theme.space(8));
    m_row->setSpacing(theme.space(8));
    for (auto *part : {m_words, m_buttons})
        part->setSpacing(theme.space(8));
    m_words->addWidget(m_note, 1);
    m_words->addWidget(m_reason);
    m_buttons->addStretch();
    m_buttons->addWidget(m_exit);
    m_buttons->addWidget(m_back);
    m_buttons->addWidget(m_next);
    m_row->addLayout(m_words, 1);
    m_row->addLayout(m_buttons);
    setMinimumHeight(theme.height(56));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    for (QPushButton *button : {m_reason, m_exit, m_back, m_next})
        button->hide();
    connect(m_reason, &QPushButton::clicked, this, &WizardFooter::reasonActivated);
    connect(m_exit, &QPushButton::clicked, this, &WizardFooter::exitRequested);
    connect(m_back, &QPushButton::clicked, this, &WizardFooter::backRequested);
    connect(m_next, &QPushButton::clicked, this, &WizardFooter::nextRequested);
}

WizardFooter::~WizardFooter() = default;

void WizardFooter::setNote(const QString &text)
{
    m_note->setText(text);
}

void WizardFooter::addLeading(QWidget *widget)
{
    m_words->insertWidget(0, widget);
}

void WizardFooter::setExit(const QString &text)
{
    nameOrHide(m_exit, text);
}

void WizardFooter::setBack(const QString &text)
{
    nameOrHide(m_back, text);
}

void WizardFooter::setNext(const QString &text, bool danger)
{
    nameOrHide(m_next, text);
    setLookProperty(m_next, "look", danger ? u"danger"_s : u"primary"_s);
}

void WizardFooter::arrange()
{
    const auto margins = m_row->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    const int wanted = m_words->sizeHint().width() + m_row->spacing()
                       + m_buttons->sizeHint().width();
    m_row->setDirection(wanted > room ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // Half a sentence helps nobody: beside a reason that leaves no room for it, the note gives way.
    const bool showsNote = m_reason->isHidden()
                           || m_note->fontMetrics().horizontalAdvance(m_note->text())
                                      + m_words->spacing() + m_reason->sizeHint().width()
                                  <= room;
    if (showsNote == m_note->isHidden())
        m_note->setVisible(showsNote);
}

QSize WizardFooter::minimumSizeHint() const
{
    const auto margins = m_row->contentsMargins();
    const int widest = qMax(m_words->minimumSize().width(), m_buttons->minimumSize().width());
    return {widest + margins.left() + margins.right(), m_row->minimumSize().height()};
}

void WizardFooter::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

bool WizardFooter::event(QEvent *event)
{
    const bool done = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return done;
}

void WizardFooter::setBlocked(const QString &reason)
{
    entente::setBlocked(m_next, reason);
    nameOrHide(m_reason, reason);
}

} // namespace entente
