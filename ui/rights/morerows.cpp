// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rights/morerows.h"

#include "ui/support/theme.h"
#include "ui/widgets/buttons.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace entente {

QWidget *moreButton(int left, QWidget *parent, std::function<void()> more)
{
    const auto &theme = Theme::of(parent);
    auto *row = new QWidget(parent);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(theme.space(16), theme.space(8), theme.space(16), theme.space(8));
    auto *button = quietButton(
        QCoreApplication::translate("entente::MoreRows", "Show more: %n are left", nullptr, left),
        {}, row);
    button->setObjectName(u"moreRows"_s);
    // Queued: what is asked for takes the place of this very button.
    QObject::connect(button, &QPushButton::clicked, parent->parentWidget(), std::move(more),
                     Qt::QueuedConnection);
    line->addWidget(button);
    line->addStretch();
    return row;
}

} // namespace entente
