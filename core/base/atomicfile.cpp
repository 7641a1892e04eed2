// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomicfile.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>
#include <utility>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <sys/stat.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace entente {

namespace {

#ifdef Q_OS_WIN

int openBeside(const QString &path, QByteArray &temporary)
{
    temporary =
        (path + u'.' + QString::number(QRandomGenerator::system()->generate64(), 36)).toUtf8();
    const auto name = QString::fromUtf8(temporary).toStdWString();
    return _wopen(name.c_str(), _O_WRONLY | _O_CREAT | _O_EXCL | _O_BINARY | _O_NOINHERIT,
                  _S_IREAD | _S_IWRITE);
}

int syncHandle(int handle)
{
    return _commit(handle);
}
int closeHandle(int handle)
{
    return _close(handle);
}
qint64 writeHandle(int handle, const char *data, qsizetype size)
{
    return _write(handle, data, static_cast<unsigned>(qMin<qsizetype>(size, 1 << 20)));
}

int renameOver(const QByteArray &from, const QString &to)
{
    const auto source = QString::fromUtf8(from).toStdWString();
    const auto target = to.toStdWString();
    if (MoveFileExW(source.c_str(), target.c_str(),
                    MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
        return 0;
    errno = GetLastError() == ERROR_DISK_FULL ? ENOSPC : EIO;
    return -1;
}

int openToAppend(const QString &path)
{
    return _wopen(path.toStdWString().c_str(),
                  _O_WRONLY | _O_CREAT | _O_APPEND | _O_BINARY | _O_NOINHERIT,
                  _S_IREAD | _S_IWRITE);
}

#else

int openBeside(const QString &path, QByteArray &temporary)
{
    temporary = QFile::encodeName(path) + ".XXXXXX";
    return mkostemp(temporary.data(), O_CLOEXEC); // mode 0600
}

int syncHandle(int handle)
{
    return fsync(handle);
}
int closeHandle(int handle)
{
    return close(handle);
}
qint64 writeHandle(int handle, const char *data, qsizetype size)
{
    return ::write(handle, data, size_t(size));
}
int renameOver(const QByteArray &from, const QString &to)
{
    return ::rename(from.constData(), QFile::encodeName(to).constData());
}

int openToAppend(const QString &path)
{
    return open(QFile::encodeName(path).constData(),
                O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0600);
}

#endif

Result<void> writeAll(int handle, QByteArrayView bytes, const QString &path)
{
    while (!bytes.isEmpty()) {
        const auto written = writeHandle(handle, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return fileFailure(written == 0 ? ENOSPC : errno, path, "write");
        bytes = bytes.sliced(qsizetype(written));
    }
    return {};
}

} // namespace

Failure fileFailure(int systemError, const QString &path, const char *operation)
{
    const Where where{QFileInfo(path).fileName(), 0, 0, {}};
    const QString detail = QLatin1StringView(operation) + u": "_s + qt_error_string(systemError);
    switch (systemError) {
    case ENOSPC:
#ifdef EDQUOT
    case EDQUOT:
#endif
    case EFBIG: return Failure{ErrorCode::NoSpace, detail, where, u"file.no_space"_s};
    case EROFS:
    case EACCES:
    case EPERM: return Failure{ErrorCode::ReadOnly, detail, where, u"file.read_only"_s};
    case ENOENT:
    case ENOTDIR: return Failure{ErrorCode::NotFound, detail, where, u"file.not_found"_s};
    default: return Failure{ErrorCode::Io, detail, where, u"file.io"_s};
    }
}

Result<AtomicFile> AtomicFile::create(const QString &path)
{
    AtomicFile file;
    file.m_path = path;
    file.m_handle = openBeside(path, file.m_temporary);
    if (file.m_handle < 0) {
        const int failed = errno;
        file.m_temporary.clear();
        return fileFailure(failed, path, "create");
    }
    return file;
}

AtomicFile::AtomicFile(AtomicFile &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_temporary(std::exchange(other.m_temporary, {}))
    , m_handle(std::exchange(other.m_handle, -1))
{}

AtomicFile &AtomicFile::operator=(AtomicFile &&other) noexcept
{
    if (this != &other) {
        discard();
        m_path = std::move(other.m_path);
        m_temporary = std::exchange(other.m_temporary, {});
        m_handle = std::exchange(other.m_handle, -1);
    }
    return *this;
}

AtomicFile::~AtomicFile()
{
    discard();
}

void AtomicFile::discard()
{
    if (m_handle >= 0)
        closeHandle(std::exchange(m_handle, -1));
    if (!m_temporary.isEmpty())
        QFile::remove(QFile::decodeName(std::exchange(m_temporary, {})));
}

Result<void> AtomicFile::write(QByteArrayView bytes)
{
    if (m_handle < 0)
        return Failure{ErrorCode::Internal, u"write after commit"_s};
    return writeAll(m_handle, bytes, m_path);
}

Result<void> AtomicFile::commit()
{
    if (m_handle < 0)
        return Failure{ErrorCode::Internal, u"commit after commit"_s};
    if (syncHandle(m_handle) != 0) {
        const int failed = errno;
        discard();
        return fileFailure(failed, m_path, "sync");
    }
    if (closeHandle(std::exchange(m_handle, -1)) != 0) {
        const int failed = errno;
        discard();
        return fileFailure(failed, m_path, "close");
    }
    if (renameOver(m_temporary, m_path) != 0) {
        const int failed = errno;
        discard();
        return fileFailure(failed, m_path, "rename");
    }
    m_temporary.clear();
    return syncFolder(QFileInfo(m_path).absolutePath());
}

QString nameBeside(const QString &path)
{
    return path + u'.' + QString::number(QRandomGenerator::system()->generate64(), 36);
}

Result<void> publishFile(const QString &beside, const QString &path)
{
    const int handle = openToAppend(beside);
    int failed = handle < 0 ? errno : 0;
    if (handle >= 0) {
        failed = syncHandle(handle) == 0 ? 0 : errno;
        closeHandle(handle);
    }
    if (failed == 0 && renameOver(QFile::encodeName(beside), path) != 0)
        failed = errno;
    if (failed != 0) {
        QFile::remove(beside);
        return fileFailure(failed, path, "publish");
    }
    return syncFolder(QFileInfo(path).absolutePath());
}

Result<void> writeFileAtomically(const QString &path, QByteArrayView bytes)
{
    auto file = AtomicFile::create(path);
    if (!file)
        return Failure{file.error()};
    if (auto written = file->write(bytes); !written)
        return written;
    return file->commit();
}

Result<QByteArray> readSmallFile(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.exists())
        return fileFailure(ENOENT, path, "open");
    if (!file.open(QIODevice::ReadOnly))
        return Failure{ErrorCode::Io,
                       u"open: "_s + file.errorString(),
                       {QFileInfo(path).fileName(), 0, 0, {}},
                       u"file.io"_s};
    // As much memory as the file has bytes, not as many as it might have.
    const QByteArray bytes = file.read(std::min(limit, file.size()) + 1);
    if (file.error() != QFileDevice::NoError)
        return Failure{ErrorCode::Io,
                       u"read: "_s + file.errorString(),
                       {QFileInfo(path).fileName(), 0, 0, {}},
                       u"file.io"_s};
    if (bytes.size() > limit)
        return Failure{ErrorCode::Corrupt,
                       u"longer than such a file can be"_s,
                       {QFileInfo(path).fileName(), 0, 0, {}},
                       u"file.too_long"_s};
    return bytes;
}

Result<void> appendToFile(const QString &path, QByteArrayView bytes)
{
    const int handle = openToAppend(path);
    if (handle < 0)
        return fileFailure(errno, path, "open");
    auto written = writeAll(handle, bytes, path);
    if (written && syncHandle(handle) != 0)
        written = fileFailure(errno, path, "sync");
    closeHandle(handle);
    return written;
}

Result<void> syncFolder(const QString &folder)
{
#ifdef Q_OS_WIN
    Q_UNUSED(folder);
#else
    const int handle = open(QFile::encodeName(folder).constData(),
                            O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return fileFailure(errno, folder, "open folder");
    const int failed = fsync(handle) == 0 ? 0 : errno;
    close(handle);
    if (failed != 0 && failed != EINVAL) // some file systems have no sync of folders
        return fileFailure(failed, folder, "sync folder");
#endif
    return {};
}

} // namespace entente
