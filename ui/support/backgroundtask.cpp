// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/backgroundtask.h"

#include <QCoreApplication>
#include <QMutexLocker>
#include <QThreadPool>

namespace entente {

namespace {

/// Not the global one: Qt draws large areas with its help and waits for it, so that two long reads held the window up.
QThreadPool &taskPool()
{
    static auto *const pool = new QThreadPool(
        qApp); // goes with the application, after what still runs
    return *pool;
}

} // namespace

void TaskControl::progress(qint64 done, qint64 total)
{
    const QMutexLocker lock(&m_mutex);
    if (m_task)
        QMetaObject::invokeMethod(
            m_task, [task = m_task, done, total] { emit task->progressed(done, total); },
            Qt::QueuedConnection);
}

void TaskControl::deliver(std::function<void()> call)
{
    // The task clears its pointer under the same lock before it dies, and Qt drops calls queued for a dead object.
    const QMutexLocker lock(&m_mutex);
    if (m_task)
        QMetaObject::invokeMethod(m_task, std::move(call), Qt::QueuedConnection);
}

BackgroundTask::BackgroundTask(QObject *parent) : QObject(parent) {}

BackgroundTask::~BackgroundTask()
{
    abandon();
}

void BackgroundTask::cancel()
{
    if (m_control)
        m_control->m_cancelled = true;
}

std::shared_ptr<TaskControl> BackgroundTask::begin()
{
    abandon();
    m_control = std::make_shared<TaskControl>();
    m_control->m_task = this;
    return m_control;
}

bool BackgroundTask::end(const TaskControl *control)
{
    if (m_control.get() != control)
        return false; // a call that was queued before a newer start
    m_control.reset();
    return true;
}

void BackgroundTask::abandon()
{
    if (!m_control)
        return;
    m_control->m_cancelled = true;
    const QMutexLocker lock(&m_control->m_mutex);
    m_control->m_task = nullptr;
}

void BackgroundTask::run(std::function<void()> job)
{
    taskPool().start(std::move(job));
}

} // namespace entente
