// SPDX-FileCopyrightText: 2026 The Entente authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/pagereader.h"

#include "core/base/atomicfile.h"

#include <QFile>

#include <sodium.h>

#include <cerrno>
#include <cstring>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <sys/stat.h>
#else
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace entente::vault {

namespace {

constexpr qint64 kCipherPage = 4096;
constexpr qint64 kCipherReserve = 80; // 16 of IV, 64 of HMAC-SHA512
constexpr qint64 kPagesAtOnce = 256;

Failure damagedData(const QString &detail)
{
    return Failure{ErrorCode::Corrupt, detail, {u"data.db"_s, 0, 0, {}}, u"vault.file_damaged"_s};
}

} // namespace

Result<std::unique_ptr<PageReader>> PageReader::open(const QString &path)
{
    std::unique_ptr<PageReader> reader(new PageReader);
    reader->m_path = path;
#ifdef Q_OS_WIN
    reader->m_handle = _wopen(path.toStdWString().c_str(), _O_RDONLY | _O_BINARY | _O_NOINHERIT);
#else
    reader->m_handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
#endif
    if (reader->m_handle < 0)
        return fileFailure(errno, path, "open");
    reader->m_stamp = reader->stamp();
    return reader;
}

PageReader::~PageReader()
{
    if (m_handle >= 0)
        ::close(int(m_handle));
}

PageReader::Stamp PageReader::stamp() const
{
#ifdef Q_OS_WIN
    struct _stat64 status
    {};
    if (_fstat64(int(m_handle), &status) != 0)
        return {};
    return {status.st_size, status.st_mtime, 0};
#else
    struct stat status
    {};
    if (fstat(int(m_handle), &status) != 0)
        return {};
#ifdef Q_OS_MACOS
    return {status.st_size, status.st_mtimespec.tv_sec, status.st_mtimespec.tv_nsec};
#else
    return {status.st_size, status.st_mtim.tv_sec, status.st_mtim.tv_nsec};
#endif
#endif
}

bool PageReader::hasChanged() const
{
    return stamp() != m_stamp;
}

qint64 PageReader::readAt(char *data, qint64 size, qint64 offset) const
{
    qint64 done = 0;
    while (done < size) {
#ifdef Q_OS_WIN
        if (_lseeki64(int(m_handle), offset + done, SEEK_SET) < 0)
            return -1;
        const qint64 got = _read(int(m_handle), data + done, unsigned(size - done));
#else
        const qint64 got = pread(int(m_handle), data + done, size_t(size - done), offset + done);
        if (got < 0 && errno == EINTR)
            continue;
#endif
        if (got < 0)
            return -1;
        if (got == 0)
            break;
        done += got;
    }
    return done;
}

bool PageReader::looksPlain() const
{
    char head[16] = {};
    return readAt(head, sizeof head, 0) != qint64(sizeof head)
           || std::memcmp(head, "SQLite format 3", sizeof head) == 0;
}

Result<PageReader::Pages> PageReader::pages(const std::function<bool()> &isCancelled) const
{
    const qint64 size = stamp().size;
    if (size <= 0 || size % kCipherPage != 0)
        return damagedData(u"the size is no whole number of pages"_s);
    QByteArray buffer(kCipherPage * kPagesAtOnce, Qt::Uninitialized);
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, 32);
    for (qint64 offset = 0; offset < size;) {
        if (isCancelled && isCancelled())
            return Failure{ErrorCode::Cancelled, u"reading pages"_s};
        const qint64 wanted = qMin<qint64>(buffer.size(), size - offset);
        const qint64 got = readAt(buffer.data(), wanted, offset);
        if (got < 0)
            return fileFailure(errno, m_path, "read");
        if (got != wanted)
            return damagedData(u"the file became shorter"_s);
        for (qint64 page = kCipherPage; page <= got; page += kCipherPage)
            crypto_generichash_update(&state,
                                      reinterpret_cast<const unsigned char *>(buffer.constData())
                                          + page - kCipherReserve,
                                      kCipherReserve);
        offset += got;
    }
    Pages result{size / kCipherPage, QByteArray(32, '\0')};
    crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(result.hash.data()), 32);
    return result;
}

} // namespace entente::vault
