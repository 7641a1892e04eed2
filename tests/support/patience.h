// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>
#include <QTimer>

// A loaded machine is slow, not wrong: what must come is waited for longer than Qt's five seconds.
#define EVENTUALLY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 60000)
#define EVENTUALLY_EQUAL(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, 60000)

namespace entente::test {

/// Runs `action` once, from the event loop, as soon as `ready` holds: a dialog or a menu that the next key opens.
template<typename Ready, typename Action>
void once(QObject *context, Ready ready, Action action)
{
    auto *timer = new QTimer(context);
    QObject::connect(timer, &QTimer::timeout, context, [=]() mutable {
        if (!ready())
            return;
        timer->stop();
        timer->deleteLater();
        action();
    });
    timer->start(20);
}

} // namespace entente::test
