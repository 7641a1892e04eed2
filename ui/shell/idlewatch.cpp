// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idlewatch.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>

using namespace std::chrono_literals;

namespace entente {

namespace {

// A gap in the wall clock this long means that the computer slept: timers stood still.
constexpr qint64 kSleepGapMs = 60'000;

bool isTouch(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::InputMethod: return true;
    default: return false;
    }
}

} // namespace

IdleWatch::IdleWatch(QObject *parent) : QObject(parent)
{
    m_quiet.start();
    m_lastWallMs = QDateTime::currentMSecsSinceEpoch();
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::check);
    m_timer.start();
    QCoreApplication::instance()->installEventFilter(this);
}

IdleWatch::~IdleWatch() = default;

void IdleWatch::setLimit(int seconds)
{
    m_limitSeconds = seconds;
    m_quiet.restart();
}

int IdleWatch::secondsLeft() const
{
    return m_limitSeconds == 0 ? 0 : qMax(0, m_limitSeconds - int(m_quiet.elapsed() / 1000));
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (isTouch(event->type()))
        m_quiet.restart();
    return QObject::eventFilter(watched, event);
}

void IdleWatch::check()
{
    const auto wall = QDateTime::currentMSecsSinceEpoch();
    const bool slept = wall - m_lastWallMs > kSleepGapMs;
    m_lastWallMs = wall;
    if (slept || (m_limitSeconds > 0 && m_quiet.elapsed() >= qint64(m_limitSeconds) * 1000)) {
        m_quiet.restart();
        emit expired();
        return;
    }
    if (const int minute = secondsLeft() / 60; minute != m_lastMinute) {
        m_lastMinute = minute;
        emit minutePassed();
    }
}

} // namespace entente
