// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <type_traits>

namespace entente {

class Changes;
class Clock;
class DocumentRenderer;
class Services;
namespace vault {
class Vault;
}

/// What long work on the writer looks at and tells; shared by the one who asked and the writer's thread.
class WorkControl final
{
public:
    bool isCancelled() const { return m_cancelled.load(); }
    void cancel() { m_cancelled.store(true); }
    void progress(qint64 done, qint64 total) const
    {
        if (onProgress)
            onProgress(done, total);
    }

    /// Called on the writer's thread: whoever sets it brings the figures home to its own.
    std::function<void(qint64 done, qint64 total)> onProgress;

private:
    std::atomic_bool m_cancelled{false};
};

/// The one thread that owns the only writing connection and the services on it. Requests run one after the other;
/// answers come back to the asker's thread, never after the asker died.
class Writer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Writer)
public:
    /// Opens the writing connection on a thread of its own. Fails as Vault::connect does.
    static Result<std::unique_ptr<Writer>> start(vault::Vault &vault, const Clock &clock,
                                                 Changes &changes, DocumentRenderer *renderer);
    /// Waits for what was asked, then closes the connection.
    ~Writer() override;

    /// `work(Services &)` gives a Result; `done(Result)` runs in the thread of `context` while that lives.
    template<typename Work, typename Done>
    void run(Work work, QObject *context, Done done)
    {
        using Answer = std::invoke_result_t<Work, Services &>;
        QPointer<QObject> guard(context);
        post([work = std::move(work), guard, done = std::move(done)](Services &services) mutable {
            // Shared because a queued call must be copyable; only one of the two threads has it at a time.
            auto answer = std::make_shared<Answer>(work(services));
            if (guard) {
                QMetaObject::invokeMethod(
                    guard, [answer, done = std::move(done)]() mutable { done(std::move(*answer)); },
                    Qt::QueuedConnection);
            }
        });
    }

    /// As run(), but waits: for closing and for tests, not for the window.
    template<typename Work>
    auto runAndWait(Work work) -> std::invoke_result_t<Work, Services &>
    {
        std::optional<std::invoke_result_t<Work, Services &>> answer;
        postAndWait([&](Services &services) { answer.emplace(work(services)); });
        return std::move(*answer);
    }

private:
    class Room;
    Writer() = default;
    void post(std::function<void(Services &)> request);
    void postAndWait(const std::function<void(Services &)> &request);

    QThread m_thread;
    Room *m_room = nullptr; // lives and dies on m_thread
};

} // namespace entente
