// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/vaultlock.h"

#include "core/base/atomicfile.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <cerrno>
#include <utility>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace entente::vault {

namespace {

constexpr qintptr kNoLockHandle = -1;
constexpr unsigned long kLockPollMilliseconds = 50;

enum class LockTry { Held, Busy, Failed };

#ifdef Q_OS_WIN

qintptr openLockFile(const QString &path, VaultLock::Kind kind)
{
    const DWORD access = kind == VaultLock::Kind::Exclusive ? GENERIC_READ | GENERIC_WRITE
                                                            : GENERIC_READ;
    const DWORD creation = kind == VaultLock::Kind::Exclusive ? OPEN_ALWAYS : OPEN_EXISTING;
    const HANDLE handle = CreateFileW(path.toStdWString().c_str(), access,
                                      FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, creation,
                                      FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle != INVALID_HANDLE_VALUE)
        return reinterpret_cast<qintptr>(handle);
    errno = GetLastError() == ERROR_FILE_NOT_FOUND ? ENOENT : EACCES;
    return kNoLockHandle;
}

LockTry tryLock(qintptr handle, VaultLock::Kind kind)
{
    OVERLAPPED range{};
    const DWORD flags = LOCKFILE_FAIL_IMMEDIATELY
                        | (kind == VaultLock::Kind::Exclusive ? LOCKFILE_EXCLUSIVE_LOCK : 0);
    if (LockFileEx(reinterpret_cast<HANDLE>(handle), flags, 0, 1, 0, &range))
        return LockTry::Held;
    errno = EIO;
    return GetLastError() == ERROR_LOCK_VIOLATION || GetLastError() == ERROR_IO_PENDING
               ? LockTry::Busy
               : LockTry::Failed;
}

void closeLockFile(qintptr handle)
{
    CloseHandle(reinterpret_cast<HANDLE>(handle));
}

bool isLockFileStill(qintptr, const QString &)
{
    return true; // an open file can neither be deleted nor replaced: it is not shared for deletion
}

#else

qintptr openLockFile(const QString &path, VaultLock::Kind kind)
{
    // Not through a link: what it points at would be made or locked.
    const int flags = O_CLOEXEC | O_NOFOLLOW
                      | (kind == VaultLock::Kind::Exclusive ? O_RDWR | O_CREAT : O_RDONLY);
    return open(QFile::encodeName(path).constData(), flags, 0600);
}

LockTry tryLock(qintptr handle, VaultLock::Kind kind)
{
    const int operation = (kind == VaultLock::Kind::Exclusive ? LOCK_EX : LOCK_SH) | LOCK_NB;
    if (flock(int(handle), operation) == 0)
        return LockTry::Held;
    return errno == EWOULDBLOCK || errno == EINTR ? LockTry::Busy : LockTry::Failed;
}

void closeLockFile(qintptr handle)
{
    close(int(handle));
}

/// False when the file was taken away or replaced between opening and locking it: that lock would guard nothing.
bool isLockFileStill(qintptr handle, const QString &path)
{
    struct stat held = {};
    struct stat named = {};
    return fstat(int(handle), &held) == 0 && stat(QFile::encodeName(path).constData(), &named) == 0
           && held.st_ino == named.st_ino && held.st_dev == named.st_dev;
}

#endif

} // namespace

Result<VaultLock> VaultLock::acquire(const QString &folder, Kind kind, int waitSeconds)
{
    const QString path = folder + u"/lock"_s;
    VaultLock lock;
    const QDeadlineTimer deadline(qint64(qMax(0, waitSeconds)) * 1000);
    for (;;) {
        if (lock.m_handle == kNoLockHandle) {
            lock.m_handle = openLockFile(path, kind);
            if (lock.m_handle == kNoLockHandle) {
                if (kind == Kind::Shared && errno == ENOENT)
                    return lock;
                return fileFailure(errno, path, "open");
            }
        }
        switch (tryLock(lock.m_handle, kind)) {
        case LockTry::Held:
            if (isLockFileStill(lock.m_handle, path))
                return lock;
            lock.release();
            break;
        case LockTry::Failed: return fileFailure(errno, path, "lock");
        case LockTry::Busy: break;
        }
        if (deadline.hasExpired())
            return Failure{ErrorCode::InUse,
                           u"another program has this vault open"_s,
                           {u"lock"_s, 0, 0, {}},
                           u"vault.in_use"_s};
        QThread::msleep(kLockPollMilliseconds);
    }
}

VaultLock::VaultLock(VaultLock &&other) noexcept
    : m_handle(std::exchange(other.m_handle, kNoLockHandle))
{}

VaultLock &VaultLock::operator=(VaultLock &&other) noexcept
{
    if (this != &other) {
        release();
        m_handle = std::exchange(other.m_handle, kNoLockHandle);
    }
    return *this;
}

VaultLock::~VaultLock()
{
    release();
}

void VaultLock::release()
{
    if (m_handle != kNoLockHandle)
        closeLockFile(std::exchange(m_handle, kNoLockHandle));
}

} // namespace entente::vault
