// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/base/changes.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/services/writer.h"
#include "ui/support/backgroundtask.h"

#include <QMutex>
#include <QObject>
#include <QScopeGuard>
#include <QString>
#include <QTimer>
#include <QWaitCondition>

#include <atomic>
#include <functional>
#include <memory>

namespace entente {

class DocumentRenderer;
class Prompter;
class Services;
namespace db {
class Connection;
}
namespace vault {
class SecretStore;
class Vault;
} // namespace vault

/// Services on a reading connection of their own, for a read that does not fit in a frame.
class ReadingServices final
{
public:
    ReadingServices(std::unique_ptr<db::Connection> connection, std::unique_ptr<Services> services);
    ~ReadingServices();

    Services &services() { return *m_services; }

private:
    std::unique_ptr<db::Connection> m_connection;
    std::unique_ptr<Services> m_services;
};

/// Long reads that are under way: the vault closes when the last one has stopped.
class AsideReads final
{
public:
    /// False when the vault is closing: nothing of it may be touched any more.
    bool enter();
    void leave();
    bool isClosing() const { return m_closing.load(); }
    void stopAndWait();

private:
    QMutex m_mutex;
    QWaitCondition m_idle;
    int m_running = 0;
    std::atomic_bool m_closing{false};
};

/// What a long read sees of its task and of the closing vault.
class AsideControl final
{
public:
    AsideControl(TaskControl &task, const AsideReads &reads) : m_task(task), m_reads(reads) {}
    bool isStopped() const { return m_task.isCancelled() || m_reads.isClosing(); }
    /// `total` 0 = unknown.
    void progress(qint64 done, qint64 total) { m_task.progress(done, total); }

private:
    TaskControl &m_task;
    const AsideReads &m_reads;
};

/// What every page of an open vault works with: the services on the reading connection of the window's thread, the
/// writer for everything that changes, and who is there.
class Workspace final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Workspace)
public:
    /// Takes the vault over; opens the reading connection and the writer (a read-only vault has none).
    static Result<std::unique_ptr<Workspace>> open(std::unique_ptr<vault::Vault> vault,
                                                   const Clock &clock, Prompter &prompter,
                                                   DocumentRenderer *renderer,
                                                   const QString &language);
    ~Workspace() override;

    vault::Vault &vault() { return *m_vault; }
    const Session &session() const;
    const Clock &clock() const { return m_clock; }
    Prompter &prompter() { return m_prompter; }
    DocumentRenderer *renderer() { return m_renderer; }
    /// The system's keychain; may be absent. Not owned, outlives the workspace.
    vault::SecretStore *secretStore() const { return m_store; }
    void setSecretStore(vault::SecretStore *store) { m_store = store; }
    Changes &changes() { return m_changes; }
    const QString &language() const { return m_language; }
    bool isReadOnly() const;

    /// Reads that fit in a frame, in this thread only.
    Services &reading() { return *m_reading; }

    /// Changes and long work: `work(Services &)` runs on the writer's thread and gives a Result, `done(Result)` comes back
    /// to this thread while `context` lives. In a read-only vault `done` gets ReadOnly at once.
    template<typename Work, typename Done>
    void write(Work work, QObject *context, Done done)
    {
        using Answer = std::invoke_result_t<Work, Services &>;
        if (!m_writer) {
            done(Answer(Failure{ErrorCode::ReadOnly,
                                QStringLiteral("the vault is read-only"),
                                {},
                                QStringLiteral("vault.read_only")}));
            return;
        }
        m_writer->run(std::move(work), context, std::move(done));
    }
    /// Long reads: `work(Services &, AsideControl &)` runs on a thread of the pool with a connection of its own, owns what
    /// it uses and asks isStopped() now and then; `done(Result)` comes back to this thread while `context` lives. A running
    /// read of `task` is given up.
    template<typename Work, typename Done>
    void readAside(BackgroundTask &task, Work work, QObject *context, Done done)
    {
        using Answer = std::invoke_result_t<Work, Services &, AsideControl &>;
        task.start(
            [this, reads = m_reads, work = std::move(work)](TaskControl &running) -> Answer {
                if (!reads->enter())
                    return Failure{ErrorCode::Cancelled, QStringLiteral("the vault is closing")};
                const auto leave = qScopeGuard([&] { reads->leave(); });
                auto reading = openReading();
                if (!reading)
                    return Failure{reading.error()};
                AsideControl control(running, *reads);
                return work((*reading)->services(), control);
            },
            context, std::move(done));
    }

    /// As write(), but waits; for closing and for tests.
    Writer *writer() { return m_writer.get(); }

    /// How long nobody may have changed anything before facts are packed; for tests.
    void setPackingDelay(int milliseconds);

    /// Closes connections, seals and closes the vault. Nothing may be used afterwards.
    Result<void> close();

private:
    Result<std::unique_ptr<ReadingServices>> openReading();
    void watchChanges();
    void passRefusals(Services &services) const;
    void sealSoon(int milliseconds);
    /// Verdicts of everybody are quicker afterwards; what changed since is read as always.
    void packSomeFacts();
    Workspace(std::unique_ptr<vault::Vault> vault, const Clock &clock, Prompter &prompter,
              DocumentRenderer *renderer, const QString &language);

    std::unique_ptr<vault::Vault> m_vault;
    const Clock &m_clock;
    Prompter &m_prompter;
    DocumentRenderer *m_renderer; // not owned; may be absent
    vault::SecretStore *m_store = nullptr;
    QString m_language;
    Changes m_changes;
    std::unique_ptr<db::Connection> m_connection;
    std::unique_ptr<Services> m_reading;
    std::unique_ptr<Writer> m_writer;
    std::shared_ptr<AsideReads> m_reads = std::make_shared<AsideReads>(); // shared with the reads
    QTimer m_seal;
    QTimer m_packing;
    int m_packSoonMs = 5'000;
};

} // namespace entente
