// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/support/labels.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/iconlabel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace entente {

EmptyState::EmptyState(const QString &icon, const QString &sentence, const QString &action,
                       QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(icon, ColorRole::Text3, 32, this))
    , m_sentence(wrappedLabel(sentence, TypeRole::Body, Tone::Second))
    , m_button(secondaryButton(action))
{
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.space(24), theme.space(24), theme.space(24), theme.space(24));
    column->setSpacing(theme.space(12));
    column->addStretch();
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    m_sentence->setAlignment(Qt::AlignHCenter);
    column->addWidget(m_sentence);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_button, &QPushButton::clicked, this, &EmptyState::activated);
    setContent(icon, sentence, action);
}

EmptyState::~EmptyState() = default;

void EmptyState::setContent(const QString &icon, const QString &sentence, const QString &action)
{
    m_icon->setIcon(icon, ColorRole::Text3);
    m_sentence->setText(sentence);
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
}

} // namespace entente
