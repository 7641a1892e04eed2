// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace entente {

/// Notices that nobody has touched keyboard or mouse for a while, that the session was locked or that the computer
/// went to sleep.
class IdleWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IdleWatch)
public:
    explicit IdleWatch(QObject *parent = nullptr);
    ~IdleWatch() override;

    /// 0 switches the idle time off; sleep and session lock still count.
    void setLimit(int seconds);
    /// Until expired(), for the line under the lock.
    int secondsLeft() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void expired();
    /// Once a minute, to refresh what is shown of the time left.
    void minutePassed();

private:
    void check();

    QTimer m_timer;
    QElapsedTimer m_quiet;
    int m_limitSeconds = 600;
    int m_lastMinute = -1;
    qint64 m_lastWallMs = 0;
};

} // namespace entente
