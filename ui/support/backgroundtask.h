// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMutex>
#include <QObject>
#include <QPointer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace entente {

class BackgroundTask;

/// What the work sees of its task; safe to use from the worker thread, also after the task is gone.
class TaskControl final
{
public:
    bool isCancelled() const { return m_cancelled.load(); }
    /// `total` 0 = unknown.
    void progress(qint64 done, qint64 total);

private:
    friend class BackgroundTask;

    void deliver(std::function<void()> call);

    QMutex m_mutex;
    BackgroundTask *m_task = nullptr;
    std::atomic_bool m_cancelled = false;
};

/// Runs one function on the thread pool and hands its result to a context object, never after either died.
/// Destroying the task cancels it and drops the result; the function itself must own what it uses.
class BackgroundTask final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BackgroundTask)
public:
    explicit BackgroundTask(QObject *parent = nullptr);
    ~BackgroundTask() override;

    bool isRunning() const { return m_control != nullptr; }

    /// `work(TaskControl &)` returns T; `done(T)` runs in the thread of the task while `context` lives. A running one is cancelled first.
    template<typename Work, typename Done>
    void start(Work work, QObject *context, Done done)
    {
        using T = std::invoke_result_t<Work, TaskControl &>;
        static_assert(!std::is_void_v<T>, "give a Result back");
        auto control = begin();
        // Shared by the worker, which fills it, and the queued call, which empties it.
        auto result = std::make_shared<std::optional<T>>();
        QPointer<QObject> guard(context);
        auto job = std::make_shared<Work>(std::move(work));
        auto finish = std::make_shared<Done>(std::move(done));
        run([this, control, result, guard, job, finish] {
            result->emplace((*job)(*control));
            control->deliver([this, control, result, guard, finish] {
                if (!end(control.get()))
                    return;
                if (guard)
                    (*finish)(std::move(**result));
                emit finished();
            });
        });
    }

    void cancel();

signals:
    void progressed(qint64 done, qint64 total);
    void finished();

private:
    friend class TaskControl;

    std::shared_ptr<TaskControl> begin();
    bool end(const TaskControl *control);
    void abandon();
    static void run(std::function<void()> job);

    std::shared_ptr<TaskControl> m_control; // shared with the worker
};

} // namespace entente
