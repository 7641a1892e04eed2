// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"
#include "ui/support/backgroundtask.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace entente;
using namespace Qt::StringLiterals;

class TestBackgroundTask final : public QObject
{
    Q_OBJECT
private slots:
    void theResultArrivesInTheThreadOfTheTask()
    {
        BackgroundTask task;
        QThread *worker = nullptr;
        QThread *receiver = nullptr;
        int value = 0;
        QSignalSpy finished(&task, &BackgroundTask::finished);

        task.start(
            [&worker](TaskControl &) {
                worker = QThread::currentThread();
                return Result<int>(42);
            },
            this,
            [&](Result<int> result) {
                receiver = QThread::currentThread();
                value = *result;
            });
        QVERIFY(task.isRunning());
        QVERIFY(finished.wait());

        QCOMPARE(value, 42);
        QCOMPARE(receiver, QThread::currentThread());
        QVERIFY(worker != QThread::currentThread());
        QVERIFY(!task.isRunning());
    }

    void theWorkSeesThatItIsCancelled()
    {
        BackgroundTask task;
        auto gate = std::make_shared<QSemaphore>();
        bool sawCancel = false;
        QSignalSpy finished(&task, &BackgroundTask::finished);
        task.start(
            [gate](TaskControl &control) {
                gate->acquire();
                return control.isCancelled();
            },
            this, [&](bool cancelled) { sawCancel = cancelled; });

        task.cancel();
        gate->release();
        QVERIFY(finished.wait());

        QVERIFY(sawCancel);
    }

    void progressIsReported()
    {
        BackgroundTask task;
        QSignalSpy progressed(&task, &BackgroundTask::progressed);
        QSignalSpy finished(&task, &BackgroundTask::finished);

        task.start(
            [](TaskControl &control) {
                control.progress(1, 2);
                control.progress(2, 2);
                return 0;
            },
            this, [](int) {});
        QVERIFY(finished.wait());

        QCOMPARE(progressed.count(), 2);
        QCOMPARE(progressed.last().first().toLongLong(), 2);
    }

    void nothingIsDeliveredToADeadContext()
    {
        BackgroundTask task;
        auto gate = std::make_shared<QSemaphore>();
        bool called = false;
        QSignalSpy finished(&task, &BackgroundTask::finished);
        auto context = std::make_unique<QObject>();
        task.start(
            [gate](TaskControl &) {
                gate->acquire();
                return 1;
            },
            context.get(), [&](int) { called = true; });

        context.reset();
        gate->release();
        QVERIFY(finished.wait());

        QVERIFY(!called);
    }

    void aDestroyedTaskDropsItsResult()
    {
        auto gate = std::make_shared<QSemaphore>();
        auto done = std::make_shared<QSemaphore>();
        bool called = false;
        {
            BackgroundTask task;
            task.start(
                [gate, done](TaskControl &control) {
                    gate->acquire();
                    control.progress(1, 1);
                    const bool cancelled = control.isCancelled();
                    done->release();
                    return cancelled;
                },
                this, [&](bool) { called = true; });
        }

        gate->release();
        QVERIFY(done->tryAcquire(1, 10000));
        QCoreApplication::sendPostedEvents();

        QVERIFY(!called);
    }

    void startingAgainForgetsTheFirstRun()
    {
        BackgroundTask task;
        auto gate = std::make_shared<QSemaphore>();
        QList<int> results;
        QSignalSpy finished(&task, &BackgroundTask::finished);
        const auto collect = [&](int value) { results.append(value); };
        task.start(
            [gate](TaskControl &) {
                gate->acquire();
                return 1;
            },
            this, collect);

        task.start([](TaskControl &) { return 2; }, this, collect);
        QVERIFY(finished.wait());
        gate->release();
        QCoreApplication::sendPostedEvents();

        QCOMPARE(results, QList<int>{2});
    }
};

QTEST_GUILESS_MAIN(TestBackgroundTask)
#include "tst_backgroundtask.moc"
