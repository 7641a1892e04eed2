// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrollpage.h"

#include "ui/support/labels.h"

#include <QEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace entente {

ScrollPage::ScrollPage(QWidget *content, Ground ground, QWidget *parent) : QScrollArea(parent)
{
    const ColorRole role = ground == Ground::Canvas ? ColorRole::Canvas : ColorRole::Surface;
    setProperty("ground", Theme::roleName(role));
    content->setProperty("ground", Theme::roleName(role));
    content->setAttribute(Qt::WA_StyledBackground);
    setWidgetResizable(true);
    // Large letters may need more room than there is: then one can scroll to it, nothing is cut off.
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    content->installEventFilter(this);
}

ScrollPage::~ScrollPage() = default;

QSize ScrollPage::minimumSizeHint() const
{
    const int wide = widget() ? widget()->minimumSizeHint().width() : 0;
    return {wide + verticalScrollBar()->sizeHint().width(), Theme::of(this).space(120)};
}

bool ScrollPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace entente
