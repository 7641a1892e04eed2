// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/keychain/keychainsecretstore.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QPointer>
#include <QSemaphore>
#include <QThread>
#include <QTimer>

#include <qt6keychain/keychain.h>
#include <sodium.h>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace entente::vault {

namespace {

/// Wipes the bytes themselves, also where other handles share them: fill() would make a copy and wipe that one.
void wipeShared(const QByteArray &bytes)
{
    sodium_memzero(const_cast<char *>(bytes.constData()), size_t(bytes.size()));
}

/// What goes into a job or comes back from it; outlives both the waiting and a job that answers too late.
struct KeychainAnswer
{
    QSemaphore ready;
    QKeychain::Error error = QKeychain::OtherError;
    QByteArray data;

    ~KeychainAnswer() { wipeShared(data); }
};

using JobMaker = std::function<QKeychain::Job *()>;
using JobReader = std::function<void(QKeychain::Job *, KeychainAnswer &)>;

void startKeychainJob(const JobMaker &make, const JobReader &read,
                      const std::shared_ptr<KeychainAnswer> &answer)
{
    auto *job = make(); // deletes itself when it has finished
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, qApp, [answer, read](QKeychain::Job *done) {
        answer->error = done->error();
        if (read)
            read(done, *answer);
        answer->ready.release();
    });
    job->start();
}

Failure keychainUnavailable(const QString &detail)
{
    return Failure{ErrorCode::Io, detail, {}, u"keychain.unavailable"_s};
}

Result<std::shared_ptr<KeychainAnswer>> runKeychainJob(const JobMaker &make, int timeoutMs,
                                                       const JobReader &read = {})
{
    if (!qApp)
        return keychainUnavailable(u"there is no application to run a job"_s);
    const auto answer = std::make_shared<
        KeychainAnswer>(); // shared with the job, which may answer after the timeout
    if (QThread::currentThread() == qApp->thread()) {
        QEventLoop loop;
        const QPointer<QEventLoop> waiting(&loop); // gone when the job answers after the timeout
        QTimer::singleShot(timeoutMs, &loop, &QEventLoop::quit);
        startKeychainJob(
            make,
            [read, waiting](QKeychain::Job *job, KeychainAnswer &a) {
                if (read)
                    read(job, a);
                if (waiting)
                    waiting->quit();
            },
            answer);
        loop.exec(QEventLoop::ExcludeUserInputEvents);
        if (!answer->ready.tryAcquire())
            return keychainUnavailable(u"no answer in time"_s);
    } else {
        QMetaObject::invokeMethod(
            qApp, [make, read, answer] { startKeychainJob(make, read, answer); },
            Qt::QueuedConnection);
        if (!answer->ready.tryAcquire(1, timeoutMs))
            return keychainUnavailable(u"no answer in time"_s);
    }
    // Measured: a missing service shows as OtherError, never as NoBackendAvailable. Whatever is not 0 or 1 is "none".
    if (answer->error != QKeychain::NoError && answer->error != QKeychain::EntryNotFound)
        return keychainUnavailable(u"keychain error %1"_s.arg(int(answer->error)));
    return answer;
}

} // namespace

KeychainSecretStore::KeychainSecretStore(QString service, int timeoutMs)
    : m_service(std::move(service))
    , m_timeoutMs(timeoutMs)
{}

Result<void> KeychainSecretStore::store(const QString &name, const SecretBuffer &secret)
{
    // A copy in ordinary memory that QtKeychain asks for; shared with the job and wiped when the last of us lets go.
    const std::shared_ptr<const QByteArray> data(
        new QByteArray(reinterpret_cast<const char *>(secret.data()), qsizetype(secret.size())),
        [](const QByteArray *bytes) {
            wipeShared(*bytes);
            delete bytes;
        });
    const auto answer = runKeychainJob(
        [service = m_service, name, data] {
            auto *job = new QKeychain::WritePasswordJob(service);
            job->setKey(name);
            job->setBinaryData(*data);
            return job;
        },
        m_timeoutMs, [data](QKeychain::Job *, KeychainAnswer &) { wipeShared(*data); });
    if (!answer)
        return Failure{answer.error()};
    if ((*answer)->error != QKeychain::NoError)
        return keychainUnavailable(u"not stored"_s);
    return {};
}

Result<SecretBuffer> KeychainSecretStore::load(const QString &name)
{
    const auto answer = runKeychainJob(
        [service = m_service, name] {
            auto *job = new QKeychain::ReadPasswordJob(service);
            job->setKey(name);
            return job;
        },
        m_timeoutMs,
        [](QKeychain::Job *job, KeychainAnswer &a) {
            a.data = static_cast<QKeychain::ReadPasswordJob *>(job)->binaryData();
        });
    if (!answer)
        return Failure{answer.error()};
    if ((*answer)->error == QKeychain::EntryNotFound)
        return Failure{ErrorCode::NotFound,
                       u"the keychain knows no such secret, or is locked"_s,
                       {},
                       u"keychain.not_found"_s};
    return SecretBuffer::fromBytes((*answer)->data);
}

Result<void> KeychainSecretStore::remove(const QString &name)
{
    const auto answer = runKeychainJob(
        [service = m_service, name] {
            auto *job = new QKeychain::DeletePasswordJob(service);
            job->setKey(name);
            return job;
        },
        m_timeoutMs);
    if (!answer)
        return Failure{answer.error()};
    return {};
}

} // namespace entente::vault
