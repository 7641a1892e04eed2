// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/focusring.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFocusFrame>

namespace entente {

FocusRing::FocusRing(QObject *parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { onFocusChanged(now); });
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

void FocusRing::onFocusChanged(QWidget *now)
{
    const QVariant wanted = now ? now->property("focusRing") : QVariant();
    const bool ring = now
                      && (wanted.isValid() ? wanted.toBool()
                                           : qobject_cast<QAbstractButton *>(now) != nullptr);
    // A new frame each time: the old one may have died with the window it was in.
    delete m_frame;
    if (!ring)
        return;
    m_frame = new QFocusFrame(now);
    m_frame->setProperty("ringRadius", now->property("ringRadius"));
    m_frame->setWidget(now);
}

} // namespace entente
